# The words of findings of the category ai, in English. One entry per rule: the message, then its parts (labels and help).

ai-consent = { $id } has pupils handle AI before the age of { $limit }, and nothing speaks of the consent of parents
    .here = handled by pupils
    .grade = { $grade }: { $age } years old at the beginning of the school year
    .ages = pupils of { $age } or older, as the activity says
    .policy = consent of a parent before { $limit }
    .help = Plan in an example how consent is obtained, or turn to a demonstration (`demonstration`).
    .activity = The activity “{ $activity }” has pupils handle AI before the age of { $limit }, and does not say how parents consent
    .here-activity = by pupils
    .tool = { $tool } asks for the consent of a parent before { $limit }
    .help-activity = Add to the activity a line that says how consent is obtained: consent = "Form signed at the start of the school year."
    .summary = The consent of parents is planned for where the age asks for it
    .what = When pupils handle AI (`guided` or `autonomous`) before the age of [ai-policy] consent-under, or a tool before the age of its consent-under, the activity of the plan says in `consent` how the consent of parents is obtained; the outcome speaks of it (list consent-word) in its statement, its pupil’s version, its examples or `open`. The age is the one that the activity states (`ages`), otherwise that of its grades. Uses below the minimum age are left to the rule ai-use-too-young. Without an age of consent the rule is silent.
    .why = Before that age pupils cannot consent alone: without a parent’s agreement their information is collected without the right to.
    .mend = In a plan, add to the activity a line consent = "Form signed at the start of the school year.". In an outcome, plan for consent in an example.
    .allow = When the organisation obtains consent once and for all classes: say so in the reason.

ai-coverage-gap = “{ $grade }” works on { $count ->
        [one] { $count } AI outcome
       *[other] { $count } AI outcomes
    }; the settings ask for { $minimum }
    .here = { $count ->
        [one] { $count } AI outcome
       *[other] { $count } AI outcomes
    }
    .asked = at least { $minimum }
    .help = Begin an AI outcome earlier, add one, or change the minimum in the settings. `pdcn explain ai-coverage-gap` says what counts.
    .cycles = The competency “{ $competency }” is below the minimum of { $minimum } per cycle: { $cycles }
    .here-cycles = { $count ->
        [one] one cycle below the minimum
       *[other] { $count } cycles below the minimum
    }
    .help-cycles = Add an outcome to { $id } for these cycles, begin one earlier, or change the minimum in the settings.
    .summary = Each grade and each cycle have enough AI outcomes
    .what = A grade works on an outcome from → to ★ (to the end of its reuse when it is open). An outcome counts as AI when its competency has ai = true, or when it is aligned to a code of a framework about AI. The rule waits for the settings to set a minimum; grades before from-grade are left out.
    .why = A forgotten grade is hard to see in a long table; its pupils lose a year.
    .mend = Begin an outcome earlier, add one, or mark ai = true the competency that is about AI.
    .allow = When the team chose to leave that grade alone: say so in the reason.
    .option-min-per-grade = number of AI outcomes that each grade works on at least
    .option-min-per-competency-and-cycle = number of outcomes of each AI competency that each cycle works on at least
    .option-from-grade = the first grade for which both minimums hold; all without it

ai-share = AI takes { $percent }% of the edition { $edition } ({ $count } outcomes of { $total }); the settings want no more than { $limit }%
    .few = AI takes only { $percent }% of the edition { $edition } ({ $count } outcomes of { $total }); the settings want at least { $limit }%
    .here = { $count } of { $total }
    .help = Bring AI outcomes that are alike together, or take some out, before you add others; or change the limit in the settings. { -coverage } shows which ones count.
    .help-few = Add AI outcomes, or change the limit in the settings. { -coverage } shows which ones count.
    .summary = AI has the place in the progression that one wants
    .what = The share of outcomes that count as AI (their competency has ai = true, or they are aligned to a code about AI) is neither below the option min-percent nor above the option max-percent. As long as the settings change neither, the rule is silent. A superseded edition is left as it is.
    .why = AI is in fashion: without a limit it takes the place of privacy, information and life online together.
    .mend = Bring outcomes together, take some out or add some; or change the limit, if it is the limit that is no longer right.
    .allow = While the edition is being written.
    .option-min-percent = share of AI outcomes that there should be at least, in percent
    .option-max-percent = share of AI outcomes that there should not be more of, in percent

ai-unaligned = { $id } is an AI outcome, but is aligned to no code about AI
    .here = no code about AI
    .competency = { $competency } is an AI competency
    .help = Add to `aligns` the code of a framework about AI that fits best.
    .summary = An AI outcome is aligned to a framework about AI
    .what = An outcome of an AI competency (ai = true) names at least one code about AI, when the pathway has a framework about AI (ai = true, for the framework or for a code).
    .why = Without that alignment the outcome does not count in the coverage of the framework, and nothing says what it rests on.
    .mend = Add the code that fits best to `aligns`.
    .allow = When no framework speaks of the outcome.

ai-untagged = The statement of { $id } speaks of AI (“{ $word }”), but does not count among the AI outcomes
    .here = speaks of AI
    .competency = { $competency } is no AI competency
    .help = Align it to a code of a framework about AI, choose an AI competency, or mark this one ai = true in edition.toml.
    .summary = A statement that speaks of AI counts among the AI outcomes
    .what = A statement with a word of the list ai-word (AI in capitals only) is of an AI competency (ai = true), or aligned to a code of a framework about AI.
    .why = AI coverage counts these alone: a school believes that a grade has nothing, while the outcome is there.
    .mend = Align it to a code of a framework about AI, or place it in an AI competency.
    .allow = When AI is only one example among others there.

ai-use-too-young = { $id } has pupils handle AI who are not all { $minimum } years old: “{ $grade }”
    .here = handled by pupils
    .grade = { $grade }: { $age } years old at the beginning of the school year
    .ages = pupils of { $age } or older, as the activity says
    .policy = policy: { $minimum } years
    .activity = The activity “{ $activity }” has pupils handle AI who are not all { $minimum } years old: “{ $grade }”
    .here-activity = by pupils
    .help = Turn to a demonstration by the adult (`demonstration`) or to an unplugged activity (`unplugged`), or wait for a grade in which all have that age.
    .help-tools = `tools` names the tools that pupils use themselves. If the adult alone uses them, write tools = []; otherwise, wait for a grade in which all have that age.
    .summary = Pupils handle AI from the age of the policy
    .what = An outcome whose ai-use is `guided` or `autonomous` begins (→) in a grade where every pupil has the age of [ai-policy] minimum-age. The same holds for the grades of an activity of a school plan in which pupils handle AI or a tool, unless the activity states the ages of its pupils (`ages`), which count then. Every pupil has that age only when the declared age of the grade (`age`, at the beginning of the school year) reaches it: a grade in which pupils reach it along the way is not enough. Without [ai-policy] the rule is silent.
    .why = The policy protects the youngest of the class: a single pupil who is too young is enough for the activity to be impossible.
    .mend = Turn to a demonstration by the adult (`demonstration`) or to an unplugged activity (`unplugged`), or begin later.
    .allow = When the tool is not generative AI and the organisation allows it at that age: name the decision in the reason.

personal-data-in-example = An example asks to enter personal information: “{ $data }”{ $language-of-text ->
        [en] {" "}(English text)
        [fr] {" "}(French text)
       *[own] {""}
    }
    .here = personal information
    .verb = what the example asks
    .help = Use fictional information, or images and voices free of rights.
    .summary = No example asks to enter personal information
    .what = In an example, a sentence does not begin by asking to type, to upload… (list entry-verb) what identifies the pupil: full name, photo, voice, address… (list personal-data). A sentence with a word of the list personal-data-safe (“without”, “fictional”, “never”…) is left alone. When in doubt the rule is silent.
    .why = What is entered in a tool stays there, and the example shows pupils the contrary of what the pathway teaches.
    .mend = Use fictional information, or images and voices free of rights.
    .allow = When the tool is the organisation’s own, consent is obtained and the activity needs it: say so in the reason.
    .option-words-between = number of words, at most, between the verb and the information
