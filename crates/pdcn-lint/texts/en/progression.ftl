# The words of findings of the category progression, in English. One entry per rule: the message, then its parts (labels and help).

learn-after-master = { $id } is mastered before it is begun
    .learn = → begins: { $learn }
    .master = ★ mastered: { $master }
    .help = The two grades were probably swapped: begin in { $master } and master in { $learn }, or correct one of them.

reuse-before-master = { $id } is no longer reused before it is mastered
    .reuse = reused up to here: { $reuse }
    .master = ★ mastered: { $last }
    .learn = → begins: { $last }
    .help = Choose a later grade of reuse, or take `reuse` out: the outcome is then reused through the last grade.
