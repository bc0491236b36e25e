# What all documents say.

document =
    .legend = Legend
    .contents = Contents
    .yes = yes
    .no = no
    .hint = Note
    .good = Good
    .warning = Attention
    .added = added
    .removed = removed
    .empty = empty
    .page = page
    .of = of
    .skip = Skip to content
    .narrow = Too narrow for the table: each row is a block.
    .ids-alone = Ids alone: the statements are in the table that follows; a larger sheet or the map of a single strand shows them.
    .cut-short = A statement that ends with “…” is cut short here; the table gives it whole.
