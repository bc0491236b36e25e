# What a committee judges an edition by, in numbers.

view-measures = What a committee judges an edition by, in numbers: signs, essentials, alignments, prerequisites, material
    .set-measures = The edition in numbers

measures-subtitle = The edition in numbers
measures-about = These numbers describe what is written; they do not say whether it is well written. Each setting decides what it aims for.
measures-share = { $percent }% ({ $count } of { $all })
measures-alike = { $share }: “{ $what }”
column-measure = Measure
measure =
    .outcomes = Outcomes
    .about-ai = Outcomes about AI
    .two-signs = Outcomes whose ★ has two observable signs or more
    .adapted = Outcomes that say how to show it otherwise
    .essential = Essentials
    .essential-most = Essentials that reach ★ in the fullest grade
    .mastered-most = Outcomes that reach ★ in the fullest grade
    .aligned = Outcomes aligned to one code at least
    .aligned-programme = Outcomes aligned to a programme of study
    .aligned-law-plan = Outcomes aligned to a law or to the plan of an organisation
    .required = Required prerequisites, among all
    .chains-first-cycle = Outcomes begun after the first cycle of the pathway, with a chain of required prerequisites into it
    .reasons-alike = Reasons of prerequisites that open with the same two words
    .examples-alike = Examples that open with the same two words
    .spans-alike = Outcomes that take the same number of grades from → to ★
    .pupil = Outcomes with the pupil’s version
    .family = Outcomes with a sentence for the home
    .resources-at-hand = Resources at hand: a content or an address
    .terms = Words of the lexicon
    .topics = Cards of sensitive topics
