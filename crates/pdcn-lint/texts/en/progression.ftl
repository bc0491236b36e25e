# The words of findings of the category progression, in English. One entry per rule: the message, then its parts (labels and help).

grade-load = { $grade } has { $count } outcomes to master (★); the average of the stage “{ $stage }” is { $average }
    .few = { $count ->
        [0] { $grade } has no outcome to master (★)
        [one] { $grade } has only one outcome to master (★)
       *[other] { $grade } has only { $count } outcomes to master (★)
    }; the average of the stage “{ $stage }” is { $average }
    .here = { $count } ★
    .help = Have some of them mastered one grade earlier or later, or bring together those that are alike.
    .help-few = See whether outcomes of the grades beside it can be mastered in this grade.

learn-after-master = { $id } is mastered before it is begun
    .learn = → begins: { $learn }
    .master = ★ mastered: { $master }
    .help = The two grades were probably swapped: begin in { $master } and master in { $learn }, or correct one of them.

long-learning = { $id } takes { $count } grades from → to ★; the limit is { $limit }
    .learn = → begins: { $learn }
    .master = ★ mastered: { $master }
    .help = Split the statement into steps that each have their ★, or begin later.

never-mastered = { $id } begins (→) but is never mastered (★)
    .learn = → begins: { $learn }
    .help = Add the grade of mastery (master = "…"), or say why there is none (open = "…").

reuse-before-master = { $id } is no longer reused before it is mastered
    .reuse = reused up to here: { $reuse }
    .master = ★ mastered: { $last }
    .learn = → begins: { $last }
    .help = Choose a later grade of reuse, or take `reuse` out: the outcome is then reused through the last grade.

stage-bridge = The competency “{ $competency }” stops with the stage “{ $stage }”: nothing of it begins in the stage “{ $other }”
    .here = not taken further
    .late = The competency “{ $competency }” appears in the stage “{ $stage }” only: nothing of it begins in the stage “{ $other }”, where its strand is already
    .begins = { $id } begins there: { $grade }
    .help = Write an outcome that takes it further in the stage “{ $other }”, or name it in the option leave-out of the rule.
    .help-late = Write a first outcome of this competency in the stage “{ $other }”, or name it in the option leave-out of the rule.

strand-gap = The strand “{ $strand }” brings nothing new (→) { $count ->
        [one] in one cycle: { $cycles }
       *[other] in { $count } cycles: { $cycles }
    }
    .here = nothing begins here
    .empty = The strand “{ $strand }” has no outcome
    .help = Have at least one outcome of the strand begin in each cycle, or accept this finding with a reason.
    .help-empty = Write the outcomes of the strand, or take it out of the edition.
