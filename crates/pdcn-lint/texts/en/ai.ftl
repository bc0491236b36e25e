# The words of findings of the category ai, in English. One entry per rule: the message, then its parts (labels and help).

ai-consent = { $id } has pupils handle AI before the age of { $limit }, and nothing speaks of the consent of parents
    .here = handled by pupils
    .grade = { $grade }: { $age } years old at the beginning of the school year
    .policy = consent of a parent before { $limit }
    .help = Plan in an example how consent is obtained, or turn to a demonstration (`demonstration`).
    .activity = The activity “{ $activity }” has pupils handle AI before the age of { $limit }, and does not say how parents consent
    .here-activity = by pupils
    .tool = { $tool } asks for the consent of a parent before { $limit }
    .help-activity = Add to the activity a line that says how consent is obtained: consent = "Form signed at the start of the school year."

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

ai-unaligned = { $id } is an AI outcome, but is aligned to no code about AI
    .here = no code about AI
    .competency = { $competency } is an AI competency
    .help = Add to `aligns` the code of a framework about AI that fits best.

ai-untagged = The statement of { $id } speaks of AI (“{ $word }”), but does not count among the AI outcomes
    .here = speaks of AI
    .competency = { $competency } is no AI competency
    .help = Align it to a code of a framework about AI, choose an AI competency, or mark this one ai = true in edition.toml.

ai-use-too-young = { $id } has pupils handle AI who are not all { $minimum } years old: “{ $grade }”
    .here = handled by pupils
    .grade = { $grade }: { $age } years old at the beginning of the school year
    .policy = policy: { $minimum } years
    .activity = The activity “{ $activity }” has pupils handle AI who are not all { $minimum } years old: “{ $grade }”
    .here-activity = by pupils
    .help = Turn to a demonstration by the adult (`demonstration`) or to an unplugged activity (`unplugged`), or wait for a grade in which all have that age.
    .help-tools = `tools` names the tools that pupils use themselves. If the adult alone uses them, write tools = []; otherwise, wait for a grade in which all have that age.

personal-data-in-example = An example asks to enter personal information: “{ $data }”{ $language-of-text ->
        [en] {" "}(English text)
        [fr] {" "}(French text)
       *[own] {""}
    }
    .here = personal information
    .verb = what the example asks
    .help = Use fictional information, or images and voices free of rights.
