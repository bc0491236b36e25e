# The words of `pdcn explain` for the format of files.

format-kind =
    .settings = The settings: pdcn.toml
    .framework = A framework: frameworks/*.toml
    .tools = The AI tools: tools.toml
    .reflection = The reflection guide: reflection.toml
    .edition = An edition: editions/YEAR/edition.toml
    .annex = The lexicon, the sensitive topics, the resources: editions/YEAR/lexicon.toml, topics.toml, resources.toml
    .outcomes = The outcomes: editions/YEAR/STAGE/*.toml
    .plan = A school’s plan: plans/*.toml
    .words = A list of words: words/*.toml
    .accepted = The accepted changes: accepted.toml
format-column =
    .key = Key
    .file = Kind of file
    .required = Required
    .value = What is written
    .meaning = What it means
format-value =
    .text = a text in straight quotes
    .short = a text in straight quotes, of { $most } signs at most
    .form = a text in straight quotes. { $form }
    .choice = one of these words: { $choices }
    .date = a date without quotes: 2027-06-30
    .number = a whole number, from { $least } to { $most }
    .boolean = true or false
    .list = a list in square brackets: [ … ]; each item is { $item }
    .map = a block; each line is KEY = { $value }
    .rule = a level, or a block with the level, the reason and the options
format-keys = Keys
format-top = At the top of the file
format-example = Example (from the shipped pathway, which is in French): { $path }
format-unknown = `{ $name }` is neither a rule, nor a kind of file, nor a key
    .help-nearest = Did you mean `{ $nearest }`?
    .help = The rules: pdcn rules. The kinds of files: { $kinds }. A key: pdcn explain learn, or outcome.learn.
init-guide =
    # The format of a pathway

    A pathway is a folder of TOML files: text, which any editor opens. The place of a file says what it holds. `pdcn lint` checks all of it. What follows comes from the schemas of the program (version { $version }). `pdcn explain plan` or `pdcn explain learn`, for instance, show one part of it.
