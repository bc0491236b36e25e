# The words of findings of the category graph, in English. One entry per rule: the message, then its parts (labels and help).

backward-prerequisite = The prerequisite { $prerequisite } comes after { $id }
    .required = { $id } begins before its required prerequisite { $prerequisite } is mastered
    .helpful = { $id } is mastered before its helpful prerequisite { $prerequisite } is
    .unsaid = { $id } is mastered before its prerequisite { $prerequisite } is
    .within = { $id } and its prerequisite { $prerequisite }, said to come earlier in the same span, are not in that order
    .here = prerequisite
    .begins = → { $id } begins: { $due }
    .mastered = ★ { $id } is mastered: { $due }
    .ready = ★ { $prerequisite } is mastered only: { $ready }
    .ready-open = → { $prerequisite } begins only: { $ready }
    .help = Look again at the order of the two outcomes.
    .help-required = Have { $prerequisite } mastered earlier, begin { $id } later, or change the strength to `helpful`.
    .help-within = Have { $prerequisite } begin and be mastered no later than { $id }, or take `within` out.
    .help-band = If it comes earlier in the same span (a cycle, a band of grades), say so: within = "before"; otherwise have { $prerequisite } mastered earlier, or begin { $id } later.
    .help-helpful = Have { $prerequisite } mastered earlier, { $id } later, or take this prerequisite out.
    .summary = A prerequisite comes before what leans on it
    .what = A required prerequisite is mastered (★) no later than the grade in which the other outcome begins (→): otherwise it is an error. A helpful one, or one whose strength is not said, is mastered no later than the grade in which the other is mastered: otherwise it is a warning. A prerequisite said to come earlier in the same span (within = "before") begins no later than the other and is mastered no later than the other. An open prerequisite, without ★, counts by the grade in which it begins.
    .why = Otherwise pupils are asked to lean on what they have not learned yet.
    .mend = Have the prerequisite mastered earlier, begin the other later, change the strength from `required` to `helpful`, or take the prerequisite out.
    .allow = Rarely: when both outcomes are built together and the reason says so.

deep-chain = { $count } outcomes follow each other in a chain; the limit is { $limit } ({ $path })
    .end = at the end of the chain
    .link = { $from } leans on { $to }
    .help = Look in the chain for the prerequisite that can be done without, or that a simpler outcome can replace.
    .summary = A chain of prerequisites has not too many links
    .what = Following prerequisites step by step passes through no more outcomes than max-outcomes. Each finding shows the longest chain; those that run into it are not told again. Circles have a rule of their own. The search takes time in proportion to outcomes and prerequisites.
    .why = A pupil who misses one link, by changing schools or through a short year, misses all that follows.
    .mend = Look for the link that can be done without, or replace a prerequisite by a simpler outcome that is enough.
    .allow = When each link is taken up in class before the next.
    .option-max-outcomes = number of outcomes that a chain of prerequisites may have

duplicate-prerequisite = { $id } names the prerequisite { $prerequisite } twice
    .again = named again here
    .first = named first here
    .help = Keep the one whose strength and reason are right, and take the other out.
    .summary = A prerequisite is named once
    .what = An outcome does not name the same prerequisite twice.
    .why = Two equal prerequisites may contradict each other: one required, the other helpful, with two reasons.
    .mend = Keep the one whose strength and reason are right, and take the other out. { -fix } takes out the second when both say the same.
    .allow = Never.

isolated-outcome = { $id } has no prerequisite and is the prerequisite of nothing
    .here = tied to nothing
    .help = Name what must come before, or add it to the prerequisites of what leans on it.
    .summary = An outcome is tied to others
    .what = An outcome has a prerequisite, or is the prerequisite of another. Nothing is said of an edition where no outcome has a prerequisite.
    .why = What is tied to nothing prepares nothing: pupils learn it once, and the pathway never uses it again.
    .mend = Name what must come before, or name it as a prerequisite of what leans on it.
    .allow = When the outcome really stands by itself, such as a gesture of safety.

missing-reason = { $count ->
        [one] The prerequisite { $prerequisite } of { $id } has no reason
       *[other] { $count } prerequisites of { $id } have no reason
    }
    .here = why?
    .help = Add to the block a sentence that says what pupils could not do without it: reason = "One must … to …".
    .summary = Each prerequisite says why it is needed or helpful
    .what = A prerequisite has a reason, in one sentence. An outcome with several that have none gives one finding. As long as no prerequisite of the edition has a reason, it is only an information: a pathway that was just imported has none yet.
    .why = Without a reason nobody knows next year whether the prerequisite may be taken out or moved.
    .mend = Write what pupils could not do without it: reason = "One must know … to …". If no reason comes to mind, take the prerequisite out.
    .allow = While they are being written, with a last day.

prerequisite-cycle = { $count } outcomes come before each other in a circle: { $path }
    .leans = { $from } leans on { $to }
    .help = Take out of the circle the prerequisite that is needed least: none of these outcomes can come first.
    .summary = No outcome comes before itself
    .what = Following the prerequisites of an outcome never leads back to it. A knot of outcomes that come before each other gives one finding, which shows the shortest of its circles; each prerequisite of the circle is shown at its line.
    .why = In a circle no outcome can come first: the order of the pathway is impossible.
    .mend = Take out of the circle the prerequisite that is needed least, or replace it by the simpler outcome that is really needed.
    .allow = Never.

redundant-prerequisite = The prerequisite { $prerequisite } of { $id } is already implied by another
    .way = { $way }
    .help = Take this prerequisite out, or keep it if its reason says something other than this way.
    .summary = A prerequisite says something that the others do not imply
    .what = When A leans on B and B leans on C, A need not name C. A required prerequisite is implied only by a way of required ones; a helpful one by any way; one whose strength is not said, by a way without helpful ones. Outcomes are taken in the order of their prerequisites, and each collects what it leads to, 2,048 outcomes at a time: the time is at most in proportion to outcomes times prerequisites, divided by 64; 100,000 outcomes and 400,000 prerequisites take a few seconds. The search for the way to show stops after 64 steps for each prerequisite of the pathway. This rule is off at first; turn it on in pdcn.toml: [lint.rules], then redundant-prerequisite = "info".
    .why = Prerequisites too many hide those that count, and stay in place when the pathway changes.
    .mend = Take the prerequisite out, or keep it if its reason says something other than the way that is shown.
    .allow = When the direct link deserves to be seen for itself: its reason says so.

retired-prerequisite = The prerequisite { $prerequisite } of { $id } was retired
    .here = retired
    .retired = retired by the edition { $edition }: { $reason }
    .help = Replace it by what follows it and { $id } needs: { $replacements }.
    .help-one = Replace it by { $replacements }, which follows it, if that is what { $id } needs.
    .help-there = Take this prerequisite out: { $replacements }, which follows it, is already there.
    .help-none = Nothing follows it: take this prerequisite out, or name an outcome in force.
    .help-unknown = Correct first what follows it: no outcome has the id { $unknown }.
    .summary = No prerequisite is an outcome that was retired
    .what = A prerequisite names no id of the [[retired]] blocks of the edition or of those before it. The finding says what replaces it, from replacement to replacement.
    .why = Nobody teaches the retired outcome any more: pupils arrive without the support that the prerequisite promises.
    .mend = Name what replaces the retired outcome, if that is what must have been learned, or take the prerequisite out.
    .allow = Never.

self-prerequisite = { $id } is its own prerequisite
    .here = this is itself
    .help = Name the outcome that really comes before, or take this prerequisite out.
    .summary = No outcome is its own prerequisite
    .what = A prerequisite always names another outcome.
    .why = An outcome cannot come before itself; nearly always the id of another one was meant.
    .mend = Name the outcome that really comes before, or take the prerequisite out.
    .allow = Never.

too-many-prerequisites = { $id } has { $count } prerequisites; the limit is { $limit }
    .here = { $implied ->
        [0] { $count } prerequisites
        [one] { $count } prerequisites, without the one that others imply
       *[other] { $count } prerequisites, without the { $implied } that others imply
    }
    .help = Keep those without which pupils cannot begin, or split the statement if it hides two outcomes.
    .summary = An outcome leans on few others
    .what = An outcome has no more prerequisites than max. One that is named twice counts once; one that others imply (see redundant-prerequisite) does not count: it asks for nothing more.
    .why = Faced with a long list, nobody checks that each pupil has learned all of it; often the statement hides several.
    .mend = Keep those without which pupils cannot begin; split the statement if it hides two.
    .allow = For an outcome that really gathers the work of several strands, such as a project at the end of the pathway.
    .option-max = number of prerequisites that an outcome may have

unresolved-prerequisite = The prerequisite `{ $prerequisite }` does not exist in the edition
    .here = not found
    .help-nearest = Did you mean { $nearest } ("{ $statement }")?
    .help = Correct the id, add the missing outcome, or take this prerequisite out.
    .summary = Each prerequisite is an outcome of the edition
    .what = The id of a prerequisite is that of an outcome of the same edition, primary or secondary.
    .why = A prerequisite that does not exist makes believe that pupils have learned something that nobody teaches.
    .mend = Correct the id (the nearest one is offered), add the missing outcome, or take the prerequisite out.
    .allow = Never.

wide-gap = { $count ->
        [one] One whole grade passes
       *[other] { $count } whole grades pass
    } between { $prerequisite } and { $id }, which leans on it; the limit is { $limit }
    .here = old prerequisite
    .begins = → { $id } begins: { $due }
    .master = ★ { $prerequisite } is mastered: { $seen }
    .reuse = { $prerequisite } is no longer reused after: { $seen }
    .help = Name a more recent outcome that leans on { $prerequisite }, or write in `reuse` through which grade it is really reused.
    .summary = A prerequisite is not too old
    .what = Between the grade in which a prerequisite is mastered (★) and that in which the outcome that leans on it begins (→), no more whole grades pass than max-grades. When `reuse` says through which grade the prerequisite is reused, that grade counts; without `reuse` nothing says that it was seen again. A prerequisite that others imply (see redundant-prerequisite) is not judged: the nearer prerequisites, on which the outcome leans as well, have brought it back.
    .why = What has not been used for years must be learned again: the prerequisite is no longer a support.
    .mend = Name a more recent outcome that leans on it itself, or write in `reuse` through which grade it is really reused.
    .allow = When the class goes back to the prerequisite before it begins: the reason says so.
    .option-max-grades = number of whole grades that may pass between mastery of a prerequisite and the beginning of what leans on it
