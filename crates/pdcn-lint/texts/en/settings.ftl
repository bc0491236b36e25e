# The words of findings of the category settings, in English. One entry per rule: the message, then its parts (labels and help).

expired-allow = The exception for the rule `{ $name }` ended on { $until }
    .here = holds no more
    .help = Mend the finding and take this block out, or put the date off and say why. The reason was: { $reason }
    .summary = No exception has ended
    .what = The date `until` of an exception [[outcome.allow]] or [[allow]] has not passed. An exception still holds on that very day.
    .why = An exception that has ended covers nothing any more: the finding that it accepted is back, and it is the promised time to come back to it.
    .mend = Mend the finding and take the block out, or put the date off and say why.
    .allow = Never: an exception without a date holds for ever.

stale-schema = The schema { $file } is not that of this version of pdcn ({ $version }): the text editor will contradict the checks
    .help = Replace it with { -fix }; if it was changed by hand, keep a copy under another name first.
    .summary = The schemas in the pathway's folder are those of this version
    .what = pdcn init puts copies of the schemas that a text editor reads into the folder schemas/. Each copy is the one that this version of pdcn would put there.
    .why = With a copy of another version, the editor underlines what is right and lets pass what is not.
    .mend = { -fix } or pdcn upgrade --write replaces the copy. One that was changed by hand is kept under another name.
    .allow = While a team waits for somebody to install the same version.

unknown-rule = The rule `{ $name }` does not exist
    .nearest = `{ $nearest }`?
    .help-nearest = Replace `{ $name }` by `{ $nearest }`.
    .help = See the list of rules: pdcn rules.
    .summary = Each rule that is named exists
    .what = The rules named in [lint.rules] and [[allow]] of pdcn.toml and in [[outcome.allow]] are rules of the program.
    .why = A misspelt rule name turns nothing off: the setting seems made but has no effect.
    .mend = Correct the name. The list of rules: pdcn rules.
    .allow = Never.

unknown-setting = The rule `{ $rule }` has no option `{ $option }`
    .here = unknown option
    .help-nearest = Did you mean `{ $nearest }`?
    .help = The options of this rule: { $known }.
    .help-none = This rule has no option: take this one out.
    .form = The option `{ $option }` of the rule `{ $rule }` takes { $form ->
        [number] a whole number
        [choice] one of these words: { $choices }
        [text] a text
       *[texts] a list of texts
    }
    .here-form = no effect in this form
    .help-form = { $form ->
        [number] Write a whole number, without quotes: { $option } = 10.
        [choice] Choose one of: { $choices }.
        [text] Write a text between straight quotes: { $option } = "text".
       *[texts] Write a list between brackets: { $option } = ["one", "two"].
    }
    .help-write = Write { $option } = { $written }.
    .category = `{ $name }` is no category of rules
    .here-category = unknown category
    .help-category = Choose one of: { $known }.
    .help-rule = This is the name of a rule: put it under [lint.rules].
    .pattern = The path `{ $pattern }` cannot be read
    .here-pattern = path to correct
    .help-pattern = Write a path from the folder of the pathway, with * for a name and ** for several folders: plans/*.toml. Each [ has its ].
    .no-file = The path `{ $pattern }` matches no file of the pathway
    .here-no-file = no file
    .help-no-file = Correct the path, written from the folder of the pathway, for instance editions/2026-2027/primary/ia.toml, or take the line out.
    .summary = Each setting has an effect
    .what = In pdcn.toml, an option of [lint.rules] is an option of that rule and has a value of the right form; a name of [lint.categories] is a category; a path of `exclude` or of [[allow]] can be read. A path that matches no file is an information.
    .why = A setting that the program does not know changes nothing: one believes that a limit is moved, a category off or a file left out.
    .mend = Correct the name (the nearest one is offered) or the value. The options of a rule: pdcn explain RULE.
    .allow = Never for an option; for a path, when the file will come later.

unused-allow = The exception for the rule `{ $name }` covers no finding
    .here = of no use any more
    .help = If it was meant for another outcome, move it there; if not, remove this block: { -unsafe-fix } does it.
    .help-there = { $there }, in the same file, has a finding of this rule: if the exception is for it, move this block there.
    .summary = Each exception is still of use
    .what = An exception [[outcome.allow]] or [[allow]] covers at least one finding of its rule. Those of rules that are off and of editions that are not linted are not judged, nor is any while there are errors or something could not be read: what they cover may not show.
    .why = A forgotten exception accepts in advance a mistake that nobody has seen yet.
    .mend = Move the block below the outcome that it was meant for, or remove it: { -unsafe-fix } does it.
    .allow = Never: put the exception back when it is of use.
