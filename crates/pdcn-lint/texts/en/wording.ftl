# The words of findings of the category wording, in English. One entry per rule: the message, then its parts (labels and help).

brand-name = “{ $brand }” is a brand
    .here = brand
    .help = Say what the tool does rather than its name; the name may go in the examples or in tools.toml.

statement-length = The statement has { $words } words; the limit is { $limit }
    .here = { $words } words
    .help = Keep the verb and its object; put details in the examples, or split the statement in two.
