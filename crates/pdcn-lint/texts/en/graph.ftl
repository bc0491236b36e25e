# The words of findings of the category graph, in English. One entry per rule: the message, then its parts (labels and help).

backward-prerequisite = The prerequisite { $prerequisite } comes after { $id }
    .required = { $id } begins before its required prerequisite { $prerequisite } is mastered
    .helpful = { $id } is mastered before its helpful prerequisite { $prerequisite } is
    .here = prerequisite
    .begins = → { $id } begins: { $due }
    .mastered = ★ { $id } is mastered: { $due }
    .ready = ★ { $prerequisite } is mastered only: { $ready }
    .ready-open = → { $prerequisite } begins only: { $ready }
    .help = Look again at the order of the two outcomes.
    .help-required = Have { $prerequisite } mastered earlier, begin { $id } later, or change the strength to `helpful`.
    .help-helpful = Have { $prerequisite } mastered earlier, { $id } later, or take this prerequisite out.

duplicate-prerequisite = { $id } names the prerequisite { $prerequisite } twice
    .again = named again here
    .first = named first here
    .help = Keep the one whose strength and reason are right, and take the other out.

prerequisite-cycle = { $count } outcomes come before each other in a circle: { $path }
    .leans = { $from } leans on { $to }
    .help = Take out of the circle the prerequisite that is needed least: none of these outcomes can come first.

redundant-prerequisite = The prerequisite { $prerequisite } of { $id } is already implied by another
    .way = { $way }
    .help = Take this prerequisite out, or keep it if its reason says something other than this way.

self-prerequisite = { $id } is its own prerequisite
    .here = this is itself
    .help = Name the outcome that really comes before, or take this prerequisite out.

unresolved-prerequisite = The prerequisite `{ $prerequisite }` does not exist in the edition
    .here = not found
    .help-nearest = Did you mean { $nearest } ("{ $statement }")?
    .help = Correct the id, add the missing outcome, or take this prerequisite out.
    .retired = The prerequisite `{ $prerequisite }` was retired from the edition
    .help-retired = Take this prerequisite out, or name an outcome in force.
    .help-replaced = Replace it by what follows it: { $replacements }.
