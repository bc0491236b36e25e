# The words of the commands that one begins with: a pathway, an edition, a shell.

command-init = Begin a pathway: a whole folder, ready to be checked and changed
    .folder-value = FOLDER
    .folder = Folder to create (default: pathway)
    .like = What to begin from: { $choices }. `complete` is the embedded pathway; the others are small examples (default: complete). With --from, only its grades are taken
    .from-value = TABLE
    .from = Begin from a table that you have: .xlsx, .docx or .csv. Its grades, signs and titles are guessed and shown
    .mapping-value = FILE
    .mapping = With --from: how to understand the table, the import.toml of another time, corrected
    .edition-value = ID
    .edition = With --from: the edition to begin, for example 2026-2027 (default: the one that the table names, else the current school year)
    .dry_run = With --from: show, and write nothing
init-done =
    Created: { $path } ({ $files } files).
    What comes next:
    - check the pathway: pdcn lint --pathway { $typed }
    - see what is checked: pdcn rules
    Grades, strands and competencies are changed in editions/…/edition.toml; settings in pdcn.toml.
command-new-edition = Prepare the next edition: a copy of the current one, as a draft
    .id-value = ID
    .id = Id of the new edition (default: the next school year)
    .pathway-value = FOLDER
    .pathway = Folder of the pathway
    .like-value = ID
    .like = Edition to copy (default: the current one)
    .current = Also make it the current edition, in pdcn.toml
new-edition-done = Created: { $path }, a copy of edition { $like } ({ $outcomes ->
    [one] { $outcomes } outcome
   *[other] { $outcomes } outcomes
}), as a draft.
    .current = The current edition is now { $edition }. What changes will be seen with: pdcn diff { $like } { $edition }
    .not-current = The current edition is still { $current }. To check the new one: pdcn lint --edition { $edition }. When it is ready, write current = "{ $edition }" in pdcn.toml.
new-edition-next =
    What comes next:
    - change the files of { $path }; an outcome that leaves goes into [[retired]], with its reason (pdcn explain retired)
    - check as you go: pdcn lint --edition { $edition }
    - prepare the meeting: pdcn diff { $like } { $edition } -o meeting.html
    - see where the year stands: pdcn status
command-completions = Write what a shell needs to complete commands
    .shell = The shell: { $choices }
command-man = Write the manual page of the command, or of one of its commands
    .command = A command, for instance lint, or export table; without it, the page of pdcn
    .command-value = COMMAND
man-no-such-command = There is no command `{ $name }`
    .help = The commands: { $known }.
    .help-none = This command has none below it.

failure-occupied = { $path } exists already: nothing was written
    .help = Choose another folder, or move this one.
failure-embedded-edition = The pathway embedded in the program takes no edition
    .help = Make a copy of it with pdcn init first, then try again in that folder.
failure-edition-exists = The pathway already has an edition { $name }
    .help = To make it the current edition, write current = "{ $name }" in pdcn.toml. For one more edition, choose another id.
failure-edition-name = An edition cannot be called “{ $name }”
    .help = Use letters, digits, dots or hyphens, for example 2027-2028.
failure-broken-copy = Edition { $name } was not created: the copy would be harder to read than the original
    .help = Run pdcn lint, mend what cannot be read, then try again.
failure-no-next-year = The year after “{ $name }” cannot be guessed
    .help = Name the new edition, for example pdcn new-edition 2027-2028.

version-long =
    { $version }
    reads and writes format { $format } of the data
command-upgrade = Bring a pathway that an earlier version wrote to the format of this one
    .pathway-value = FOLDER
    .pathway = Folder of the pathway
    .write = Write what is shown; without it, nothing is changed
upgrade-nothing = { $path }: the pathway is of format { $to }, and its schemas are those of this version. There is nothing to change.
upgrade-format = { $path }: the pathway is of format { $from }; to bring it to format { $to }:
upgrade-schemas = { $path }: the pathway is of format { $to }, but the schemas that a text editor reads are of another version:
upgrade-line =
    .added = { $path }, line { $line }, added: { $text }
    .removed = { $path }, line { $line }, removed: { $text }
upgrade-copy = { $path }: replaced with that of this version
upgrade-shown = Nothing is changed yet ({ $count ->
    [one] { $count } file
   *[other] { $count } files
} to write). To write it: pdcn upgrade --write
upgrade-written = { $count ->
    [one] { $count } file written.
   *[other] { $count } files written.
} To check the pathway: pdcn lint
failure-older-format = { $path } is of format { $format }: this version of pdcn reads format { $read }
    .help = See what changes with pdcn upgrade, then write it with pdcn upgrade --write. Texts and comments stay as they are.
failure-newer-format = { $path } needs a version of pdcn later than this one ({ $version }): it is of format { $format }, and this one reads format { $read }
    .help = Install a version of pdcn later than { $version } that reads format { $format }: pdcn --version says which it reads.
failure-embedded-upgrade = The pathway embedded in the program is always of the format of its version
    .help = Name the folder of a pathway with --pathway.
new-edition-form = `{ $id }` is not written as the edition { $like } is
    .help = Write the whole school year: pdcn new-edition { $year }
init-edition-form = “{ $id }” is not a whole school year
    .help = Write it “{ $year }”: --edition { $year }, or edition = "{ $year }" in the mapping file.
publish-next-form = After the edition { $like } comes a school year, written as it is: “{ $id }” is none
    .help = Write --next { $year }, or --next alone.
init-inside = { $path } would be in a pathway that exists already: { $around }
    .help = Choose a folder outside of that pathway. For the next year of the same pathway: pdcn new-edition
