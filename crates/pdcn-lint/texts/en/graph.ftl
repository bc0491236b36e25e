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

deep-chain = { $count } outcomes follow each other in a chain; the limit is { $limit } ({ $path })
    .end = at the end of the chain
    .link = { $from } leans on { $to }
    .help = Look in the chain for the prerequisite that can be done without, or that a simpler outcome can replace.

duplicate-prerequisite = { $id } names the prerequisite { $prerequisite } twice
    .again = named again here
    .first = named first here
    .help = Keep the one whose strength and reason are right, and take the other out.

isolated-outcome = { $id } has no prerequisite and is the prerequisite of nothing
    .here = tied to nothing
    .help = Name what must come before, or add it to the prerequisites of what leans on it.

missing-reason = { $count ->
        [one] The prerequisite { $prerequisite } of { $id } has no reason
       *[other] { $count } prerequisites of { $id } have no reason
    }
    .here = why?
    .help = Add to the block a sentence that says what pupils could not do without it: reason = "One must … to …".

prerequisite-cycle = { $count } outcomes come before each other in a circle: { $path }
    .leans = { $from } leans on { $to }
    .help = Take out of the circle the prerequisite that is needed least: none of these outcomes can come first.

redundant-prerequisite = The prerequisite { $prerequisite } of { $id } is already implied by another
    .way = { $way }
    .help = Take this prerequisite out, or keep it if its reason says something other than this way.

retired-prerequisite = The prerequisite { $prerequisite } of { $id } was retired
    .here = retired
    .retired = retired by the edition { $edition }: { $reason }
    .help = Replace it by what follows it and { $id } needs: { $replacements }.
    .help-one = Replace it by { $replacements }, which follows it, if that is what { $id } needs.
    .help-there = Take this prerequisite out: { $replacements }, which follows it, is already there.
    .help-none = Nothing follows it: take this prerequisite out, or name an outcome in force.
    .help-unknown = Correct first what follows it: no outcome has the id { $unknown }.

self-prerequisite = { $id } is its own prerequisite
    .here = this is itself
    .help = Name the outcome that really comes before, or take this prerequisite out.

too-many-prerequisites = { $id } has { $count } prerequisites; the limit is { $limit }
    .here = { $implied ->
        [0] { $count } prerequisites
        [one] { $count } prerequisites, without the one that others imply
       *[other] { $count } prerequisites, without the { $implied } that others imply
    }
    .help = Keep those without which pupils cannot begin, or split the statement if it hides two outcomes.

unresolved-prerequisite = The prerequisite `{ $prerequisite }` does not exist in the edition
    .here = not found
    .help-nearest = Did you mean { $nearest } ("{ $statement }")?
    .help = Correct the id, add the missing outcome, or take this prerequisite out.

wide-gap = { $count ->
        [one] One whole grade passes
       *[other] { $count } whole grades pass
    } between { $prerequisite } and { $id }, which leans on it; the limit is { $limit }
    .here = old prerequisite
    .begins = → { $id } begins: { $due }
    .master = ★ { $prerequisite } is mastered: { $seen }
    .reuse = { $prerequisite } is no longer reused after: { $seen }
    .help = Name a more recent outcome that leans on { $prerequisite }, or write in `reuse` through which grade it is really reused.
