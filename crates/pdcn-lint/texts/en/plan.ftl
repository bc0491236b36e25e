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

approval-missing = “{ $activity }” puts AI in the hands of pupils, without a date for the talk with the direction
    .here = by pupils
    .help = Make an appointment with the direction, then add the date without quotes: approved = { $day }.
    .help-tools = `tools` names the tools that pupils use themselves. If the adult alone uses them, write tools = []; otherwise, make an appointment with the direction, then add the date without quotes: approved = { $day }.
    .late = “{ $activity }” is approved on { $approved }, after the activity itself ({ $when })
    .later = after the activity
    .when = the activity
    .help-late = Correct one of the two dates, or move the activity after the talk.

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

empty-activity = “{ $activity }” is empty: { $missing ->
        [both] neither grades nor outcomes
        [grades] no grade lives it
       *[outcomes] no outcomes
    }
    .here = empty
    .help = { $missing ->
        [both] Write in grades the grades that live the activity and in outcomes the outcomes that it works on (pdcn export table shows them), with the title and the name of the school, or delete the activity.
        [grades] Write in grades the grades that live the activity, or delete the activity.
       *[outcomes] Write in outcomes the outcomes that the activity works on (pdcn export table shows them), or delete the activity.
    }
    .plan = The plan of “{ $school }” has no activity
    .here-plan = no activity
    .help-plan = Add an [[activity]] block for each activity (pdcn explain plan shows one), or delete the file.

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

reflection-no = “{ $activity }” answers no to the guide for reflection: { $questions }
    .here = “{ $question }”: no
    .help = Talk about it with the team, change what can be changed, then look at the answer again.
    .help-before = Give it more thought. Questions to ask: { $before }

tool-too-young = { $tool } asks for the age of { $minimum }, and “{ $activity }” has younger pupils: “{ $grade }”
    .here = from the age of { $minimum }
    .grade = { $grade }: { $age } years old at the beginning of the school year
    .asks = age { $minimum }
    .consent = and the consent of a parent before { $consent }
    .help = Choose a tool that is allowed at that age, make a demonstration, or live the activity in a grade in which all are { $minimum }.
    .help-tools = `tools` names the tools that pupils use themselves. If the adult alone uses them, write tools = []; otherwise, choose a tool that is allowed at that age, or live the activity in a grade in which all are { $minimum }.

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

unknown-outcome = The outcome `{ $id }` does not exist in the edition { $edition }
    .here = not found
    .help-nearest = Did you mean `{ $nearest }`?
    .help-elsewhere = Edition { $other } has an outcome { $id }: if the plan follows that edition, write edition = "{ $other }"; otherwise choose an outcome of edition { $edition }.
    .help = Correct the id, or take it out of the activity.
    .retired = Outcome { $id } was retired by edition { $edition }
    .here-retired = retired
    .why = retired here: { $reason }
    .help-one = Name { $replacements } in its place, if that is what the activity teaches.
    .help-several = Name in its place what the activity teaches: { $replacements }.
    .help-there = Take it out of the activity: { $replacements }, which replaces it, is already there.
    .help-none = Nothing replaces it: take it out of the activity, or choose an outcome in force.
    .help-unknown = Correct first what replaces it, in the edition: no outcome has the id { $unknown }.
