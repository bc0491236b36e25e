# The words of findings of the category settings, in English. One entry per rule: the message, then its parts (labels and help).

unknown-rule = The rule `{ $name }` does not exist
    .nearest = `{ $nearest }`?
    .help-nearest = Replace `{ $name }` by `{ $nearest }`.
    .help = See the list of rules: pdcn rules.

unused-allow = The exception for the rule `{ $name }` covers no finding
    .here = of no use any more
    .help = Take this block out: `pdcn lint --fix` does.
