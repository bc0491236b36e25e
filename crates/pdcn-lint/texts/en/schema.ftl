# The words of findings of the category schema, in English. One entry per rule: the message, then its parts (labels and help).

invalid-value = `{ $value }` is not a value that `{ $key }` may have
    .nearest = `{ $nearest }`?
    .help-nearest = Replace it by "{ $nearest }". It may be: { $allowed }.
    .help-one-of = Choose one of: { $allowed }.
    .form = `{ $value }` does not have the form of { $form ->
        [EditionId] an edition id
        [StageId] a stage id
        [GradeId] a grade id
        [StrandId] a strand id
        [CompetencyId] a competency id
        [OutcomeId] an outcome id
        [ResourceId] a resource id
        [FrameworkId] a framework id
        [CodeId] a code
        [Alignment] an alignment
        [ToolId] a tool id
        [Language] a language tag
        [when] a month or a day
        [logo] a logo
        [accent] a colour
        [seal] a seal
       *[other] an id
    }
    .of-activity = `{ $key }` is a key of the activity, and stands among the answers of the guide
    .help-of-activity = Move it up under [[activity]], above [activity.reflection].
    .help-form = { $form ->
        [EditionId] The school year, in digits and hyphens: 2026-2027.
        [StageId] Lower-case letters without accents, digits and hyphens: primary.
        [GradeId] A capital without accent, then capitals or digits, eight signs at most: P5.
        [StrandId] A capital without accent, then capitals or digits, eight signs at most: IA.
        [CompetencyId] The strand, a hyphen, capitals without accents or digits: IA-EVAL.
        [OutcomeId] The strand, a hyphen, three digits or more: IA-007.
        [ResourceId] Lower-case letters without accents, digits and hyphens: poster-ai.
        [FrameworkId] Lower-case letters without accents, digits, dots and hyphens, version included: ailit-2026.
        [CodeId] As the framework writes it: E3, 1.2 or HIST/3. Letters, digits, signs, and one space at a time between words; no comma, semicolon, colon or quotation mark, no invisible sign, no no-break hyphen.
        [Alignment] The framework, a colon without spaces, the code: ailit-2026:E3.
        [ToolId] Lower-case letters without accents, digits and hyphens: tool-1.
        [Language] The tag of the language: fr, en or fr-CA.
        [when] The year and the month, in quotes: "2027-02", or the day: "2027-02-15". The month goes from 01 to 12.
        [logo] The logo is an .svg or .png file in the folder of the pathway: images/logo.svg.
        [accent] A number sign, then six digits or letters from a to f: "#124e78".
        [seal] `seal` is not written by hand: take the line out. On publication, { -fix } writes the seal.
       *[other] Lower-case letters without accents, digits and hyphens.
    }
    .help-means = `{ $value }` is written "{ $nearest }" here. It may be: { $allowed }.
    .help-grades = Choose one of the grades: { $grades }.
    .help-named = The id of `{ $value }` is "{ $nearest }".
    .help-written = Write "{ $nearest }".
    .help-free = Give it a free id, such as { $free }, the first one.
    .help-free-there = Name here the id that this outcome will have: { $free }, the first free one.
    .help-form-nearest = Did you mean `{ $nearest }`?
    .empty = `{ $key }` is empty
    .help-empty = Write the text, or take the line out if the key is not required.
    .too-small = `{ $value }` is too small for `{ $key }`: at least { $limit }
    .too-large = `{ $value }` is too large for `{ $key }`: at most { $limit }
    .help-bounds = Write a number from 0 to 99.
    .other = This value is not accepted ({ $detail })
    .help = Compare the value with a neighbouring value of the same kind.
    .summary = Each value is allowed
    .what = A value to choose is one of the given words; an id has the given form; a number is within its bounds; a text is not empty.
    .why = A value that the program does not know is put aside: what it meant is lost, and all that depends on it.
    .mend = Choose one of the values offered, or rewrite the id in the form shown.
    .allow = Never.

key-order = The key `{ $key }` comes before `{ $before }`
    .here = to be moved up
    .before = before this one
    .help = Move `{ $key }` above `{ $before }`, as in the other blocks.
    .summary = The keys of a block come in the order of the schema
    .what = In each block the keys follow the order of the schema: the id, the competency, the statement, then the grades… A block gives one finding, which names the first key that is out of place. This rule is off at first; turn it on in pdcn.toml: [lint.rules], then key-order = "info".
    .why = When all blocks have the same order, the eye finds at once what it looks for, and two versions compare line by line.
    .mend = Move the line: { -fix } puts the whole block in order, comments included.
    .allow = When the order says something that the schema does not know.

misplaced-file = The file { $file } has no place in a pathway: it is not read
    .help-nearest = Move or rename it: { $nearest }.
    .help = Put it into frameworks/, plans/ or editions/YEAR/STAGE/, or move it out of the pathway's folder.
    .folder = The folder `{ $folder }` has no place in a pathway: its { $count } files are not read
    .help-folder = Move it out of the folder of the pathway; if it holds another pathway, check it with pdcn lint --pathway.
    .help-rename = Rename it `{ $meant }`.
    .help-copy = It is a copy of another edition: give it an id, that of its folder (id = "{ $folder }"), or move it out of the pathway.
    .no-frame = The edition `{ $folder }` has no edition.toml: its outcomes are not checked
    .help-no-frame = Create editions/{ $folder }/edition.toml, for instance by copying that of another edition.
    .other-id = The edition `{ $id }` is in the folder `{ $folder }`
    .help-other-id = Give both the same name: id = "{ $folder }", or rename the folder.
    .help-stage = Outcomes go in the folder of their stage ({ $places }): move the file there; if there is one already, move its blocks there.
    .summary = Each file is at its place in the pathway's folder
    .what = The place of a file says what it holds: pdcn.toml, tools.toml, reflection.toml and accepted.toml at the root; a framework in frameworks/; a plan in plans/; an edition in editions/YEAR/, with its edition.toml and a folder per stage. The id of an edition is the name of its folder.
    .why = A misplaced file is not read: all that it holds is missing from the pathway, silently.
    .mend = Move or rename the file, or correct the id of the edition.
    .allow = When the folder holds a .toml file of another tool: moving it out of the pathway's folder is better.

misplaced-outcome = { $id } begins in { $grade }, but it is filed in the folder `{ $folder }`
    .learn = stage `{ $stage }`
    .help-stage = Move the block to { $home }, or correct the grade.
    .strand = { $id } is of the strand { $strand }, but it is filed in { $file }
    .help-strand = Move the block to { $home }, or correct the id.
    .help-strand-free = Move the block to { $home }, or give the outcome a free id of the strand of this file: { $free }.
    .competency = { $id } is of the strand { $strand }, but its competency { $competency } is of the strand { $other }
    .help-competency = Choose a competency of the strand { $strand }, or put the block into { $home } under a free id of the strand { $other }, such as { $free }.
    .help-competency-retire = Choose a competency of the strand { $strand }. If it really changes strands: put the block into { $home } under a free id, such as { $free }, and say in edition.toml what becomes of the old one: [[retired]], id = "{ $id }", replaced-by = ["{ $free }"].
    .help-competency-former = If it moves to the strand { $strand }: choose a competency of that strand and add to edition.toml a [[retired]] block with id = "{ $former }", reason = "…" and replaced-by = ["{ $id }"]. Otherwise give it its id { $former } back.
    .help-strand-former = If it moves to the strand { $strand }: move the block to { $home } and add to edition.toml a [[retired]] block with id = "{ $former }", reason = "…" and replaced-by = ["{ $id }"]. Otherwise give it its id { $former } back.
    .strand-file = The { $count } outcomes of { $file } are of the strand { $strand }, and this file is not that of the strand
    .folder = The { $count } outcomes of the folder `{ $folder }` begin in the stage `{ $stage }`
    .help-folder = Rename the folder `{ $folder }`: `{ $stage }`. If there is one already, move the files there.
    .stage-file = The { $count } outcomes of { $file } begin in the stage `{ $stage }`, and not in `{ $folder }`
    .help-file = Move or rename the file: { $home }. If there is one already, move the blocks there.
    .help = Move the block.
    .summary = Each outcome is in the file of its strand and stage
    .what = An outcome is in the folder of the stage in which it is first learned, in the file named after its strand in lower case; and its competency is of that strand. A file whose outcomes all belong elsewhere is one finding.
    .why = Each outcome has one home: that is where people look for it to update it.
    .mend = Move the [[outcome]] block to the file that is named, or correct what misplaced it: its id, its competency or its grade.
    .allow = When an organisation files its outcomes differently: turn the rule off in pdcn.toml.

missing-key = { $count ->
        [one] The key `{ $key }` is missing
       *[other] The keys { $keys } are missing
    }
    .in = { $count ->
        [one] The key `{ $key }` is missing from { $subject }
       *[other] The keys { $keys } are missing from { $subject }
    }
    .here = in this block
    .help-in-use = Add a line `{ $key } = …` to this block. The blocks around have: { $in-use }.
    .help-block = Add the header { $header } and its keys below: { $inner } = "…".
    .help = { $count ->
        [one] Add to this block a line `{ $key } = …`.
       *[other] Add to this block a line for each, for instance `{ $key } = …`, or take the block out if it is one too many.
    }
    .summary = Each required key is there
    .what = Each block has the keys that the format asks for: for an outcome, id, competency, statement and learn.
    .why = A block without its keys can neither be read nor printed as it should: an outcome without a grade is placed nowhere, an exception without a reason does not say why it is there.
    .mend = Add the line under the header that is shown.
    .allow = Never: for a text to come, write a provisional statement.

newer-toml = This file has { $count ->
        [one] something that many tools cannot read yet
       *[other] { $count } things that many tools cannot read yet
    }
    .spread-table = table in braces over several lines
    .trailing-comma = comma after the last key
    .escape = sign written with \e or \x
    .no-seconds = time without seconds
    .help = Put each table in braces on one line, without a comma at the end; write the seconds of times. { -fix } does.
    .help-comment = Put each table in braces on one line, without a comma at the end nor a comment, or make it a block with a header; write the seconds of times.
    .summary = The file can also be read by a tool that knows only TOML 1.0
    .what = Nothing that came with TOML 1.1: a table in braces over several lines, with a comment, or with a comma after its last key; \e or \xHH in a text; a time without seconds. A file gives one finding, which shows each place.
    .why = This program reads them, but many others (editors, languages, online services) refuse the whole file at the first of these signs.
    .mend = Write the same in the old way: { -fix } does, unless a comment would be lost.
    .allow = When all the tools that read the pathway know TOML 1.1.

other-format = The pathway is of format { $format }: this version of pdcn reads format { $read }, and has read nothing else
    .help = See what changes with `pdcn upgrade`, then write it with `pdcn upgrade --write`: texts and comments stay as they are.
    .newer = The pathway needs a version of pdcn later than this one ({ $version }): it is of format { $format }, and this one reads format { $read }
    .help-newer = Install a version of pdcn later than { $version } that reads format { $format } (`pdcn --version` says which it reads), or ask who keeps the pathway which one is used. Nothing else was read.
    .summary = The pathway is written in the format that this version reads
    .what = pdcn.toml gives the number of the data's format: format = 2. A pathway without a number is of format 1, that of version 0.1.0.
    .why = From one format to the next, a key may change its name or its meaning. Nothing else is read or checked, so that nothing is misunderstood.
    .mend = From an older format: pdcn upgrade shows what has to change, and pdcn upgrade --write changes it. From a newer one: install a later version of pdcn, which reads it.
    .allow = Never: what is not read cannot be checked.

syntax = This line cannot be read
    .unclosed-string = The closing quote is missing
    .help-unclosed-string = Add a straight quote (") at the end of the text.
    .unclosed-array = The closing bracket of the list is missing
    .help-unclosed-array = Add ] at the end of the list.
    .unclosed-table = The closing brace is missing
    .help-unclosed-table = Add { "}" } at the end.
    .unclosed-header = The brackets of this header do not go together
    .help-unclosed-header = Write as many brackets before the name as after it, with nothing else on the line: [[outcome]]. Until then the whole block is left aside.
    .cut-short = The file ends within a text
    .help-cut-short = Was it cut? If the rest is missing, put it back from a copy (in OneDrive, “Version history”). Otherwise, add a straight quote (") at the end of the text.
    .row = This line looks pasted from a table
    .help-row = Make a block of each row of the table: [[outcome]], then one key per line (id, competency, statement, learn, master), each with = and its text between straight quotes.
    .missing-equals = The = sign after the key is missing
    .help-missing-equals = Write the key, the = sign, then the value: learn = "P3". For a remark, begin the line with #.
    .missing-value = The value of `{ $what }` is missing
    .help-missing-value = Write a value after the = sign, or take the line out.
    .unquoted-text = This text is not in quotes
    .help-unquoted-text = Put the text in straight quotes: "text".
    .typographic-quotes = These quotes are not those that the file asks for
    .help-typographic-quotes = Replace the curly or French quotes around the text by straight quotes ("). Within the text they may stay.
    .missing-comma = A comma is missing between two elements of the list
    .help-missing-comma = Add a comma after each element but the last.
    .text-between = “{ $words }” stands between two elements of the list
    .help-text-between = Name each element, between quotes, with a comma between two: a list does not say “from… to”.
    .extra-comma = There is a comma too many
    .help-extra-comma = Take the comma out.
    .extra-equals = There is an = sign too many
    .help-extra-equals = Write only one = sign between the key and the value.
    .text-after-value = There is text after the end of the value
    .help-text-after-value = Nothing follows a value on its line. If these words are part of it, put them in the text, where a straight quote is written \"; if they are a remark, put # before it; if they are another key, put it on its own line.
    .invalid-key = This key is not written as a key
    .help-invalid-key = A key has only letters without accents, digits, - and _. A remark begins with #.
    .duplicate = `{ $what }` is already given in the same block
    .help-duplicate = Keep only one of the two lines. If a new outcome begins here, add [[outcome]] above.
    .help-duplicate-block = Keep only one of the two blocks, with all its lines. If a new outcome begins here, add [[outcome]] above.
    .help-duplicate-blocks = A line or a single block above has this name already: make it a block { $what } too, and keep this one.
    .missing-header = A new block begins here without its header
    .help-missing-header = Add the header of the block above this line: { $header }. Until then what follows is left aside up to the next block.
    .orphan = This block is a part of another, and no { $header } begins before it
    .help-orphan = Move it below the block of which it is a part, or write the missing header { $header } above it. Until then what follows is left aside up to the next block.
    .single-brackets = This header lacks brackets
    .help-single-brackets = Write two brackets on each side, as for the other blocks of that name. Until then this block is left aside.
    .other-header = The header `{ $found }` has another name than the parts that follow it
    .help-other-header = Write `{ $meant }`: the parts that follow are those of such a block. Until then this block is left aside.
    .invalid-date = This date does not exist
    .help-invalid-date = Write a date of the calendar, without quotes: 2027-06-30.
    .header-after-value = The header of a block is on the line of a value
    .help-header-after-value = Put it on a line of its own, under this one.
    .key-after-header = A key is on the line of the header
    .help-key-after-header = Put it on a line of its own, under the header.
    .invalid-number = This is not a number that the file can read
    .help-invalid-number = Write a whole number without spaces or leading zeros, or put the text in quotes.
    .invalid-escape = The backslash is followed by a sign that means nothing
    .help-invalid-escape = For a backslash alone, write \\. For a line break, \n.
    .control-character = An invisible sign has slipped into the text
    .help-control-character = Delete the sign (often from copy and paste) and type it again.
    .carriage-returns = The lines of this file end with a character of very old programs, and are not read as lines
    .help-carriage-returns = Save the file with ordinary line ends (CRLF or LF), or let { -fix } do it.
    .conflict = Two versions of this passage wait for a choice (lines { $first } to { $last })
    .ours = one version
    .theirs = the other version
    .help-conflict = Keep the lines that are wanted, then take out the lines that begin with <<<<<<<, ======= and >>>>>>>. Until then the first version is read.
    .marker = This line is left over from merging two versions
    .help-marker = Make sure that the passage says what is wanted, then take out the lines that begin with <<<<<<<, ======= or >>>>>>>.
    .invisible-sign = An invisible sign has been left near `{ $what }`: { $sign ->
        [U-00A0] a no-break space
        [U-202F] a narrow no-break space
        [U-200B] a space without width
        [U-FEFF] a byte order mark
        [U-00AD] a soft hyphen
       *[other] a sign that came with a paste
    } ({ $code })
    .help-invisible-sign = Delete it and, if it stands between two words, type a plain space.
    .extra-brackets = There is a bracket too many on each side
    .help-extra-brackets = Write { $meant }.
    .other-brackets = A header goes between square brackets
    .help-other-brackets = Write { $meant }.
    .header-sign = The words of a header have a dot between them
    .help-header-sign = Write { $meant }.
    .backslash-path = A path is written with slashes (/), not with \
    .help-backslash-path = Replace each \ with /.
    .colon = Between the key and the value goes an = sign, not a colon
    .help-colon = Write `{ $meant }`.
    .slash-comment = A remark begins with #, neither with // nor with a semicolon
    .help-slash-comment = Write # instead.
    .dash = The elements of a list go in brackets, without dashes
    .help-dash = Write the list in brackets, each text in quotes, with commas: ["one", "two"].
    .trailing-sign = There is { $trailing ->
        [semicolon] a semicolon
       *[comma] a comma
    } too many after the value
    .help-trailing-sign = Take this sign out: nothing follows the value.
    .date-form = This date is not written as the file asks for
    .help-date-form = A date is written year-month-day, without quotes: 2027-06-30 for June 30, 2027.
    .help-date-meant = A date is written year-month-day, with two digits for the month and the day, without quotes: { $meant }.
    .missing-brackets = Several values go in brackets
    .help-missing-brackets = Write { $meant }.
    .unopened-string = The opening quote is missing
    .help-unopened-string = Add a straight quote (") at the beginning of the text.
    .two-keys = Two keys are on one line
    .help-two-keys = Put each key on a line of its own.
    .help-two-keys-again = Put each key on a line of its own; “{ $again }” is already on another line of this block: keep the one that is right.
    .doubled-quotes = A text has one quote on each side
    .help-doubled-quotes = Put one straight quote (") on each side of the text.
    .inner-quotes = A straight quote within the text closes it too early
    .help-inner-quotes = Keep these words and change their quotes: “{ $words }”, or \"{ $words }\".
    .inner-apostrophe = This apostrophe closes the text too early
    .help-inner-apostrophe = Put straight quotes (") around the whole text: apostrophes may then stay.
    .list-brackets = A list is put between square brackets
    .help-list-brackets = Put [ at the beginning of the list and ] at its end.
    .unopened-array = The list has no opening bracket
    .help-unopened-array = Add [ at the beginning of the list.
    .broken-text = This text goes on on the next line: the closing quote is missing on its own line
    .help-broken-text = Write the whole text on one line.
    .surrogates = This sign is written in two halves (\u… \u…), as in a JSON file
    .help-surrogates = Type the sign itself: { $meant }.
    .help-written = Write: { $meant }
    .too-deep = Too many brackets are nested in each other
    .help-too-deep = No key of a pathway asks for more than two levels of brackets.
    .other = This line cannot be read ({ $detail })
    .here = here
    .help = Compare the line with a neighbouring line of the same kind.
    .help-question-meant = Write `{ $question }`, as in reflection.toml.
    .help-question = Write the name of the question as it is in reflection.toml: { $questions }.
    .summary = The file can be read as TOML
    .what = Each line of a file is a header in brackets, a key followed by = and a value, a comment, or empty. One missing quote, bracket or comma is enough to make a line unreadable.
    .why = What cannot be read is not checked: an outcome may vanish from the tables without anybody seeing it.
    .mend = Add or remove the sign that is named. The rest of the file is checked all the same: each slip is reported once.
    .allow = Never: an unreadable line means nothing to the program.

unknown-key = `{ $key }` is not a key here
    .for-missing = `{ $key }` is not a key here; `{ $nearest }`, which is missing, was probably meant
    .nearest = `{ $nearest }`?
    .help-as-one-block = Write the header { $header } and, below it, its keys: { $first } = "…".
    .help-as-block = Write a block for each: the header { $header } and its keys below: { $first } = "…".
    .language = The texts of { $written } have no language
    .language-here = in which language?
    .help-language = Write the header with the code of the language: { $right }.
    .help-nearest = Replace `{ $key }` by `{ $nearest }`.
    .help = The keys that may stand here: { $keys }.
    .belongs = The key `{ $key }` is in the wrong block: it belongs to { $home }
    .help-belongs = Move the line up, right under the header { $home }: plain lines come before the blocks that follow.
    .belongs-to-file = The key `{ $key }` is in the wrong block: it belongs to the head of the file
    .help-belongs-to-file = Move the line up to the head of the file, before the first header in brackets.
    .new-block = The key `{ $key }` has no place here: the header { $home } is probably missing above it
    .help-new-block = Add a line { $home } above. Until then what follows is left aside up to the next block.
    .help-nearest-list = Replace `{ $key }` by `{ $nearest }`, and put the value in brackets: { $nearest } = { $list }.
    .help-nearest-value = Replace the whole line: { $nearest } = { $list }.
    .help-keep-one = The key `{ $nearest }` is there already: keep one of the two lines, under that name.
    .elsewhere = The block { $block } has no place in this file
    .help-elsewhere = Move it to { $home }, under the header { $header }.
    .block = There is no block { $written }; { $right } was probably meant
    .help-block = Write { $right }: headers and keys have these names only.
    .several = These keys do not exist here: { $several }
    .help-several = The keys that may stand here: { $keys }. If it is another block, add its header in brackets above the first.
    .help-no-keys = If these words are to stay, put them in a key of this kind of block (compare with a block nearby), or make them a remark: # before the line.
    .summary = Each key exists
    .what = Each key of a block is one of those that the format has for that block.
    .why = A misspelt key is ignored: the statement, grade or example that it carries appears nowhere.
    .mend = Correct the key. When it is like a known key, the likely name is offered; if that key was missing, it is one slip and one finding.
    .allow = Never: for a remark, write a comment that begins with #.

unreadable-file = The file { $file } cannot be read
    .not-utf8 = The file { $file } is not saved as UTF-8
    .empty = The file { $file } is empty: there is no outcome in it
    .help-empty = Restore it (in OneDrive: Version history); if it has served its time, delete it and retire its outcomes in edition.toml.
    .help-empty-new = Write the first outcome there ([[outcome]]), or delete the file.
    .garbled = The accents of the file { $file } were damaged ({ $count ->
        [one] in one place
       *[other] in { $count } places
    }): `{ $from }` for `{ $to }`
    .help-garbled = A program read the file in another encoding than UTF-8 and saved it so. { -fix } restores all accents.
    .utf16 = The file { $file } is saved as UTF-16
    .help-not-utf8 = Save the file as UTF-8: in the editor, Save As, then the encoding UTF-8. Then type again the accented letters that were lost.
    .help-saved-again = Save the file as UTF-8: in the editor, “Save as”, then the encoding UTF-8; or { -unsafe-fix }. Then read the accented letters again.
    .text-ending = The name of the file { $file }.txt ends in .txt: other programs will not read it
    .help-text-ending = Rename it { $file }. Windows Explorer often hides the end of names; in Notepad, save with the type “All files”.
    .too-large = The file { $file } is too large: { $size } MiB, the limit is { $limit } MiB
    .help-too-large = Make sure that it is a file of the pathway, or divide it by strand.
    .folder = A folder bears the name of a file: { $file }
    .special = { $file } is neither a file nor a folder
    .help-folder = Give it a name that does not end in .toml.
    .link-loop = The link { $file } leads back to itself
    .link-to-nothing = The link { $file } leads nowhere
    .help-link = Remove the link, or make it again to the right file.
    .link-outside = The link { $file } leads out of the folder of the pathway: it is not followed
    .help-link-outside = Put a copy of what it shows in its place, or remove the link.
    .gone = The file { $file } was removed or renamed while it was read
    .help-gone = Start again once the files are in place.
    .denied = Access to the file { $file } is refused
    .help-denied = Ask for the right to read this file.
    .in-use = Another program has the file { $file } for itself
    .help-in-use = Close it in the other program, then start again.
    .system = The file { $file } cannot be read: { $detail }
    .here = from here on
    .help = Restore access to the file, then start again.
    .summary = Each file opens and holds UTF-8 text
    .what = A .toml file of the pathway is a real file that the program may read, saved as UTF-8 and smaller than 64 MiB. A file named .toml.txt is read so that the rest can be checked, and told. Nothing that is in another encoding is mended by { -fix }.
    .why = A file saved in another encoding loses its accents; a file that does not open is not checked at all.
    .mend = Save the file as UTF-8 (in the editor: Save As, encoding UTF-8), restore access to it, or rename what is not a file.
    .allow = Never: what cannot be read cannot be checked.

wrong-type = `{ $key }` wants { $expected ->
        [string] a text
        [integer] a whole number
        [float] a number
        [boolean] true or false
        [date] a date
        [array] a list
        [table] a block
       *[other] something else
    } and gets { $found ->
        [string] a text
        [integer] a whole number
        [float] a number with decimals
        [boolean] true or false
        [date] a date
        [date-time] a time
        [array] a list
        [table] a block
       *[other] something else
    }
    .here = { $found ->
        [string] a text
        [integer] a whole number
        [float] a number with decimals
        [boolean] true or false
        [date] a date
        [date-time] a time
        [array] a list
        [table] a block
       *[other] something else
    }
    .blocks = `{ $key }` wants blocks and gets { $found ->
        [string] a text
        [integer] a whole number
        [float] a number with decimals
        [boolean] true or false
        [date] a date
        [date-time] a time
        [array] a list
        [table] a single block
       *[other] something else
    }
    .help-open = Say in words why the outcome has no ★, for example: open = "Taken up again all life long." If it has one, take this line out.
    .help-meant = Write: { $key } = { $meant }
    .help-meant-element = Write: { $meant }
    .help-block = Write the header { $header } and, below it: { $line }
    .level = `{ $key }` wants a level and gets true or false
    .help-level = Write the level in quotes: "off", "info", "warning" or "error".
    .help-one = One value goes here, without brackets: { $key } = "{ $sample }".
    .help-blocks = Write one block for each element, each under its header in double brackets: { $header }, then its keys below.
    .help = { $expected ->
        [string] Put the text in straight quotes: { $key } = "{ $sample }".
        [integer] Write a whole number, without quotes: { $key } = 10.
        [float] Write a number, without quotes.
        [boolean] Write true or false, without quotes.
        [date] Write the date without quotes or time: { $key } = 2027-06-30.
        [array] Write a list in brackets: { $key } = ["one", "two"].
        [table] Write a block: a header in brackets, then its keys below.
       *[other] Rewrite the value.
    }
    .summary = Each value is of the expected type
    .what = A text is in quotes, a list in brackets, an age is a number, a date has no quotes, a prerequisite is a block of its own.
    .why = A value of another type is not read: what it says is missing from the pathway.
    .mend = Rewrite the value as the help shows.
    .allow = Never.
