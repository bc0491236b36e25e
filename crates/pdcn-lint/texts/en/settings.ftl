# The words of findings of the category settings, in English. One entry per rule: the message, then its parts (labels and help).

expired-allow = The exception for the rule `{ $name }` ended on { $until }
    .here = holds no more
    .help = Mend the finding and take this block out, or put the date off and say why. The reason was: { $reason }

stale-schema = The schema { $file } is not that of this version of pdcn ({ $version }): the text editor will contradict the checks
    .help = Replace it with `pdcn lint --fix`; if it was changed by hand, keep a copy under another name first.

unknown-rule = The rule `{ $name }` does not exist
    .nearest = `{ $nearest }`?
    .help-nearest = Replace `{ $name }` by `{ $nearest }`.
    .help = See the list of rules: pdcn rules.

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

unused-allow = The exception for the rule `{ $name }` covers no finding
    .here = of no use any more
    .help = Take this block out: `pdcn lint --fix` does.
