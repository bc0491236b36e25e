# The words of findings of the category plan, in English. One entry per rule: the message, then its parts (labels and help).

activity-out-of-grade = “{ $activity }” works on { $id } too early: { $grades }
    .early = begins in: { $when }
    .grade = { $grade }
    .learn = → { $id } begins: { $when }
    .help = Choose an outcome that this grade works on, or live the activity from the grade in which { $id } begins.
    .late = “{ $activity }” takes up { $id } after the end of its reuse: { $grades }
    .over = reused through: { $when }
    .reuse = { $id } is reused through: { $when }
    .help-late = Choose an outcome that this grade works on, or prolong the reuse of { $id }.
    .summary = An activity is lived in a grade that works on its outcomes
    .what = No grade of an activity comes before the → of an outcome that it names: it is a warning if none of the grades of the activity is there yet, an information if one of them is. A grade that comes after the end of reuse is an information too.
    .why = Before →, pupils do not have what it takes to learn; after reuse, the activity does again what is acquired.
    .mend = Choose an outcome that this grade works on, or change the grade of the activity.
    .allow = In a class of several grades, or for a first approach that the team wants.

approval-missing = “{ $activity }” puts AI in the hands of pupils, without a date for the talk with the direction
    .here = by pupils
    .help = Make an appointment with the direction, then add the date without quotes: approved = { $day }.
    .help-tools = `tools` names the tools that pupils use themselves. If the adult alone uses them, write tools = []; otherwise, make an appointment with the direction, then add the date without quotes: approved = { $day }.
    .late = “{ $activity }” is approved on { $approved }, after the activity itself ({ $when })
    .later = after the activity
    .when = the activity
    .help-late = Correct one of the two dates, or move the activity after the talk.
    .summary = Pupils use AI after the talk with the school’s direction
    .what = An activity in which pupils handle AI (`guided` or `autonomous`), or that names a tool, has the date `approved` of the talk with the direction, and that date does not come after `when`.
    .why = The talk comes before the tool is opened to the class: without it the day comes and nothing is open, or the direction does not know.
    .mend = Make an appointment, then add approved = 2027-01-15 (without quotes), or move the activity.
    .allow = When the organisation opens tools to pupils in another way: name it in the reason.

date-out-of-year = “{ $activity }” takes place in { $when }, out of the year { $edition } of the plan
    .here = out of the year
    .help-moved = Write when = "{ $moved }", if it is the same month of this year. The year { $edition } goes from July { $first } to June { $last }.
    .help = Correct the date: the year { $edition } goes from July { $first } to June { $last }.
    .early = The talk with the direction about “{ $activity }” was on { $approved }: that is before the year { $edition }
    .help-early = The talk is good for one year: have a new one, then write its date, such as approved = { $day }.
    .late = The talk with the direction about “{ $activity }” is dated { $approved }, after the year { $edition }
    .help-late = Correct the date: the talk comes before the activity, such as approved = { $day }.
    .whole = The plan follows the edition { $edition }, and its { $count } dated activities are of the year { $other }
    .here-whole = another year
    .help-whole = If this is the plan of { $other }, write edition = "{ $other }"; otherwise correct the dates.
    .help-whole-unknown = Correct the dates of the activities: there is no edition { $other }.
    .named = The plan { $file } follows edition { $edition }, and its name says { $other }
    .here-named = another year
    .help-named = If it is the plan of { $other }, write edition = "{ $other }"; else rename the file. To carry last year’s plan over, `pdcn new-plan --from` brings its dates and its retired outcomes up to date.
    .summary = The days of a plan are those of its school year
    .what = In a plan that follows the edition of a school year (2026-2027), `when` goes from July 2026 to June 2027, and `approved` from April 2026, when the year is prepared, to June 2027.
    .why = A day of last year was left in a plan that was copied: the talk with the direction is good for one year, and the activity seems done.
    .mend = Correct the year of the day; for a talk of last year, have a new one and write its day.
    .allow = When the talk with the direction came earlier and is good for this year: say so in the reason.

empty-activity = “{ $activity }” is empty: { $missing ->
        [both] neither grades nor outcomes
        [grades] no grade lives it
       *[outcomes] no outcomes
    }
    .here = empty
    .help = { $missing ->
        [both] Write in grades the grades that live the activity and in outcomes the outcomes that it works on ({ -table } shows them), with the title and the name of the school, or delete the activity.
        [grades] Write in grades the grades that live the activity, or delete the activity.
       *[outcomes] Write in outcomes the outcomes that the activity works on ({ -table } shows them), or delete the activity.
    }
    .plan = The plan of “{ $school }” has no activity
    .here-plan = no activity
    .help-plan = Add an [[activity]] block for each activity (pdcn explain plan shows one), or delete the file.
    .summary = A plan says who lives each activity, and what it teaches
    .what = A plan has at least one activity; an activity names in `grades` the grades that live it and in `outcomes` the outcomes that it works on.
    .why = An activity without grades or outcomes counts nowhere: the plan seems done, and nothing is in it.
    .mend = Fill the empty lists, or delete the activity. { -table } shows the outcomes.
    .allow = When an activity teaches nothing of the pathway and the plan must show it all the same.

reflection-missing = “{ $activity }” does not answer { $count ->
        [one] one question
       *[other] { $count } questions
    } of the guide for reflection: { $questions }
    .here = answers are missing
    .help = Add to [activity.reflection] one line per question, for instance { $first } = "unsure". The answers are yes, no and unsure.
    .none = “{ $activity }” answers no question of the guide for reflection
    .here-none = without reflection
    .help-none = Add under the activity a block [activity.reflection], with an answer (yes, no or unsure) per question: { $questions }.
    .plan = None of the { $count } activities of this plan answers the guide for reflection
    .here-plan = the first one
    .help-plan = Add under each activity a block [activity.reflection], with an answer (yes, no or unsure) per question: { $questions }.
    .unknown = `{ $name }` is no question of the guide for reflection
    .here-unknown = unknown question
    .help-unknown = Choose one of: { $known }.
    .help-nearest = Did you mean `{ $nearest }`?
    .summary = An activity answers every question of the guide for reflection
    .what = Each activity of a plan has a block [activity.reflection] that answers (yes, no or unsure) each question of reflection.toml, and no other. When no activity of a plan answers, one finding says so for the whole plan. Without reflection.toml the rule is silent.
    .why = The questions that are skipped are often those that matter: the law, ethics, the help to count on.
    .mend = Answer each question; `unsure` is an answer.
    .allow = When the activity takes up unchanged one that was already looked at: name it in the reason.

reflection-no = “{ $activity }” answers no to the guide for reflection: { $questions }
    .here = “{ $question }”: no
    .help = Talk about it with the team, change what can be changed, then look at the answer again.
    .help-before = Give it more thought. Questions to ask: { $before }
    .summary = A “no” to the guide for reflection asks for more thought
    .what = No answer of an activity to the questions of the guide is `no`. The finding recalls the question and what the guide proposes to ask before the activity.
    .why = A “no” forbids nothing: it says where the project can still ripen, while there is time.
    .mend = Talk about it with the team, change what can be changed, then look at the answer again.
    .allow = When the team has weighed that “no” and keeps the activity: say why in the reason.

tool-too-young = { $tool } asks for the age of { $minimum }, and “{ $activity }” has younger pupils: “{ $grade }”
    .here = from the age of { $minimum }
    .grade = { $grade }: { $age } years old at the beginning of the school year
    .ages = pupils of { $age } or older, as the activity says
    .asks = age { $minimum }
    .consent = and the consent of a parent before { $consent }
    .help = Choose a tool that is allowed at that age, make a demonstration, or live the activity in a grade in which all are { $minimum }.
    .help-tools = `tools` names the tools that pupils use themselves. If the adult alone uses them, write tools = []; otherwise, choose a tool that is allowed at that age, or live the activity in a grade in which all are { $minimum }.
    .summary = Pupils have the age that the tool asks for
    .what = The minimum age (`min-age`) of a tool that an activity names is not above the declared age of each grade of the activity. The age is the one that the activity states (`ages`), otherwise that of its grades at the beginning of the school year: a grade in which pupils reach it along the way is not enough.
    .why = The terms of the tool bind the school: a single pupil who is too young breaks them.
    .mend = Choose a tool that is allowed at that age, make a demonstration, or live the activity later.
    .allow = When the organisation has an agreement with the publisher that allows that age: name it in the reason.

tool-unchecked = The terms of { $tool } were read on { $date }, more than { $months } months ago; { $count ->
        [one] one activity names it
       *[other] { $count } activities name it
    }
    .here = to be read again
    .use = used here
    .help = Read the terms at their source again, correct the tool if need be, then write today’s date.
    .future = The terms of { $tool } are said to be read on { $date }: that day has not come yet
    .later = after today ({ $today })
    .help-future = Correct the date: it says when the terms were last read.
    .summary = The terms of a tool of the plan were read not long ago
    .what = The date `checked` of a tool that an activity names is no older than the number of months of the option, and not in the future. Plans of superseded editions are not judged. Other tools are left to the rule stale-check.
    .why = The minimum age and the consent asked for change without notice: the plan may have become impossible, or allowed.
    .mend = Read the terms at their source again, correct the tool in tools.toml, and set today’s date.
    .allow = Rarely: until a person has read the terms, with a date.
    .option-months = number of months after which the terms of a tool have to be read again

unknown-outcome = The outcome `{ $id }` does not exist in the edition { $edition }
    .here = not found
    .help-nearest = Did you mean `{ $nearest }`?
    .help-elsewhere = Edition { $other } has an outcome { $id }: if the plan follows that edition, write edition = "{ $other }"; otherwise choose an outcome of edition { $edition }.
    .help = Correct the id, or take it out of the activity.
    .retired = Outcome { $id } was retired by edition { $edition }
    .here-retired = retired
    .because = retired here: { $reason }
    .help-one = Name { $replacements } in its place, if that is what the activity teaches.
    .help-several = Name in its place what the activity teaches: { $replacements }.
    .help-there = Take it out of the activity: { $replacements }, which replaces it, is already there.
    .help-none = Nothing replaces it: take it out of the activity, or choose an outcome in force.
    .help-unknown = Correct first what replaces it, in the edition: no outcome has the id { $unknown }.
    .summary = Each outcome of a school plan exists
    .what = The outcomes that the activities of a plan name are those of the edition that the plan follows. When one was retired, the finding says why, and what replaces it, from replacement to replacement.
    .why = An activity that aims at an outcome that is gone counts for nothing: the school believes to cover it.
    .mend = Name the outcome that replaces the retired one; otherwise correct the id (the nearest one is offered).
    .allow = Never.
