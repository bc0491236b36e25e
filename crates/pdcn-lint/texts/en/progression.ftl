# The words of findings of the category progression, in English. One entry per rule: the message, then its parts (labels and help).

essential-load = { $grade } has { $count } essential outcomes to be mastered (★); the limit is { $limit }
    .here = { $count } essentials: { $ids }
    .help = Take essential = true out of those that a pupil can do without in that grade, or have some of them mastered earlier or later.
    .summary = Few outcomes are essential in the same grade
    .what = The number of essential outcomes (essential = true) that are mastered (★) at the end of a grade is not above the option limit.
    .why = When everything is essential, nothing is: a team that lacks time cannot tell what to keep.
    .mend = Keep as essential only the outcomes without which no pupil should leave the grade.
    .allow = When the grade really stands apart: say so in the reason.
    .option-limit = number of essential outcomes that a grade may have to master (★)

evidence-missing = Nothing says by what one sees that { $id } is mastered (★)
    .few = { $id } has { $count ->
        [one] only one sign that it is mastered (★)
       *[other] only { $count } signs that it is mastered (★)
    }; it needs { $wanted }
    .edition = No outcome of the edition { $edition } says by what one sees that it is mastered (★)
    .here = ★ without an observable sign
    .here-few = { $count } of { $wanted }
    .here-edition = no observable sign
    .help = Add a block [outcome.evidence] under the outcome, with master = ["…", "…"]: what one sees the pupil do in class, without help.
    .help-few = Add a sign that one sees in class and that the first one does not show.
    .help-edition = Begin with the essential outcomes: a block [outcome.evidence], with master = ["…", "…"].
    .summary = A mastery (★) has signs that one sees in class
    .what = In an edition that gives observable signs, each outcome that is mastered one day (`master`) has at least as many as the option signs, in [outcome.evidence], key master. An outcome that has none is an information, an outcome that has too few a warning. Nothing is said of an edition that gives none, unless the option without-any is once.
    .why = Without a sign, each person puts the ★ where they like: two classes of the same grade do not mean the same, and a committee cannot adopt it.
    .mend = Write two or three signs that begin with a verb whose subject is the pupil: “Shows…”, “Explains…”.
    .allow = When the statement itself can be seen, and one sign is enough.
    .option-signs = number of signs that each mastery (★) needs
    .option-without-any = what is said of an edition that gives no sign: nothing, or once (a single finding)

grade-load = { $grade } has { $count } outcomes to master (★); the average of the stage “{ $stage }” is { $average }
    .few = { $count ->
        [0] { $grade } has no outcome to master (★)
        [one] { $grade } has only one outcome to master (★)
       *[other] { $grade } has only { $count } outcomes to master (★)
    }; the average of the stage “{ $stage }” is { $average }
    .here = { $count } ★
    .help = Have some of them mastered one grade earlier or later, or bring together those that are alike.
    .help-few = See whether outcomes of the grades beside it can be mastered in this grade.
    .summary = What is to be mastered is spread over the grades
    .what = The number of outcomes that a grade is to master (★) is no further than max-percent percent from the average of the grades of its stage. Nothing is said of a stage of one grade, nor of one whose average is under min-outcomes.
    .why = A grade with too many leaves some undone; one with next to none is an opportunity missed.
    .mend = Move some ★ to the grades beside it, or bring together what is alike.
    .allow = When the grade really is different, such as the first of kindergarten, where next to nothing is mastered yet.
    .option-max-percent = how far from the average of the stage a grade may be, in percent
    .option-min-outcomes = average number of outcomes to master per grade under which nothing is said of a stage

learn-after-master = { $id } is mastered before it is begun
    .learn = → begins: { $learn }
    .master = ★ mastered: { $master }
    .help = The two grades were probably swapped: begin in { $master } and master in { $learn }, or correct one of them.
    .summary = An outcome is not mastered before it is begun
    .what = The grade of ★ (master) is never before the grade of → (learn). They may be the same.
    .why = The row of the table makes no sense: nobody knows when to begin or when to expect mastery.
    .mend = Move learn earlier or master later. Most often the two grades were swapped.
    .allow = Never.

long-learning = { $id } takes { $count } grades from → to ★; the limit is { $limit }
    .learn = → begins: { $learn }
    .master = ★ mastered: { $master }
    .help = Split the statement into steps that each have their ★, or begin later.
    .summary = From → to ★ an outcome does not take too many grades
    .what = From the grade in which it begins (→) to that in which it is mastered (★), both included, an outcome takes no more grades than max-grades.
    .why = A statement that stays → for years does not say what is new from one grade to the next: nobody knows what to teach this time.
    .mend = Split the statement into steps, each with its ★, or begin later. If it is never really mastered, replace `master` by `open`.
    .allow = When the outcome really ripens over several cycles and each grade knows what to add.
    .option-max-grades = number of grades that an outcome may take, from → to ★, both included

never-mastered = { $id } begins (→) but is never mastered (★)
    .learn = → begins: { $learn }
    .help = Add the grade of mastery (master = "…"), or say why there is none (open = "…").
    .summary = An outcome is mastered some day, or says why not
    .what = An outcome has a grade of mastery (★, the key `master`), or a sentence that says why it has none (the key `open`).
    .why = Without ★ nobody knows at the end of which grade pupils do it without help: each teacher may think that next year is soon enough.
    .mend = Choose the grade of mastery: master = "…". If it is worked on for life, say so: open = "…".
    .allow = Never: that is what `open` is for.

reuse-before-master = { $id } is no longer reused before it is mastered
    .reuse = reused up to here: { $reuse }
    .master = ★ mastered: { $last }
    .learn = → begins: { $last }
    .help = Choose a later grade of reuse, or take `reuse` out: the outcome is then reused through the last grade.
    .summary = An outcome is reused after it is mastered
    .what = The last grade of reuse is never before the grade of ★ (master); for an open outcome, never before the grade of → (learn).
    .why = The shading of the table would vanish: nobody would know how far the outcome serves.
    .mend = Move reuse later, or take it out: without it, the outcome is reused through the last grade.
    .allow = Never.

span-mould = In the edition { $edition }, { $count } outcomes of { $total } ({ $percent }%) each take { $years } years from → to ★
    .here = { $percent }% of the same length
    .help = Look at the lengths one by one: some outcomes take one year, others a whole cycle. To find them, sort the table by → and by ★.
    .summary = Lengths follow pupils, not a ruler
    .what = The lengths from → to ★ are not nearly all the same: no more of them than the option share, in percent, in an edition of at least `least` outcomes. Nothing is said when all are the same, or one year long: that is how the progression is made then. A superseded edition is left as it is.
    .why = Lengths that were laid out beforehand say that nobody looked at how long pupils take.
    .mend = Shorten what is quickly learned, and leave more years to what ripens slowly.
    .allow = When the team really weighed each length.
    .option-share = share of the outcomes that may have the same length, in percent
    .option-least = number of outcomes below which nothing is said of an edition

stage-bridge = The competency “{ $competency }” stops with the stage “{ $stage }”: nothing of it begins in the stage “{ $other }”
    .here = not taken further
    .late = The competency “{ $competency }” appears in the stage “{ $stage }” only: nothing of it begins in the stage “{ $other }”, where its strand is already
    .begins = { $id } begins there: { $grade }
    .help = Write an outcome that takes it further in the stage “{ $other }”, or name it in the option leave-out of the rule.
    .help-late = Write a first outcome of this competency in the stage “{ $other }”, or name it in the option leave-out of the rule.
    .summary = From one stage to the next, competencies go on
    .what = A competency with outcomes that begin in one stage also has some that begin in the next. Conversely, a competency does not appear in the next stage only when its strand is there in the first. A stage where nothing begins is not counted, nor are the competencies of the option leave-out, nor, when most strands belong to one grade each, those of such strands.
    .why = A competency that stops at the end of primary stays at the level of a child; one that begins in secondary starts from nothing.
    .mend = Write at least one outcome of the competency in the stage where it is missing, more demanding or simpler.
    .allow = When the competency really belongs to one stage: name it in leave-out.
    .option-leave-out = competencies that belong to one stage only, by id

strand-gap = The strand “{ $strand }” brings nothing new (→) { $count ->
        [one] in one cycle: { $cycles }
       *[other] in { $count } cycles: { $cycles }
    }
    .here = nothing begins here
    .empty = The strand “{ $strand }” has no outcome
    .help = Have at least one outcome of the strand begin in each cycle, or accept this finding with a reason.
    .help-empty = Write the outcomes of the strand, or take it out of the edition.
    .summary = Each strand brings something new in each cycle
    .what = In each cycle at least one outcome of each strand begins (→). A strand gives one finding, which names its empty cycles. A cycle where nothing begins in any strand is not counted: it is still to be written. When most strands belong to one grade each, nothing is expected of them in the others.
    .why = During a cycle with nothing new pupils forget, and the strand seems done.
    .mend = Have an outcome of the strand begin in that cycle, move one forward or move one back.
    .allow = When the strand really does not suit that age.
