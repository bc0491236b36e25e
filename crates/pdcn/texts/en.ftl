# The words of the command, in English: help, summary, errors. The words of findings are in the crate pdcn-lint.

command = Checks a progression of learning in digital citizenship and AI
    .format-value = FORMAT
    .format = How it is written, on the screen or in the file that follows: { $choices } (default: terminal)
    .output-value = FILE
    .output = File to write, in the format given just before, else by the end of its name; may be repeated
    .csv-value = CHOICE
    .csv = For CSV: { $choices }; excel is what a French Excel needs (semicolon and bom)
    .paper-value = PAPER
    .paper = Paper of a PDF or a document of Word: { $choices } (default: as the document asks)
    .landscape = PDF and Word: the sheet on its side
    .portrait = PDF and Word: the sheet upright
    .large_print = PDF: large print, of at least 12 points
    .no_pager = Show everything at once, without a pager (else PDCN_PAGER, then PAGER, then less)
    .lang = Language of the messages: fr or en (else PDCN_LANG, then the system's language, then French)
    .color = Colours: auto, always or never
    .embedded = Take the pathway that pdcn carries, not the one that is here
    .help = Show this help
    .version = Show the version
command-lint = Check the pathway: what is wrong, where, why, and how to mend it
    .paths-value = PATHS
    .paths = Files or folders to check (default: the whole pathway)
    .pathway-value = DIR
    .pathway = The pathway's folder (default: the first pdcn.toml found here, in ./pathway or above)
    .edition-value = ID
    .edition = Edition to check, or `all` for all (default: the current edition and the drafts that follow it); may be repeated
    .format-value = FORMAT
    .format = How findings are shown, on screen or in the file that follows: { $choices } (default: full)
    .output-value = FILE
    .output = File to write, in the format given right before, else by the ending of its name; may be repeated
    .fail_on = The least serious finding that makes the command fail: error, warning or info
    .deny = Rule or category whose findings are errors (may be repeated)
    .deny-value = RULE
    .warn = Rule or category whose findings are warnings
    .warn-value = RULE
    .allow = Rule or category to turn off
    .allow-value = RULE
    .only = The only rules or categories to check
    .only-value = RULE
    .fix = Mend what can be mended without risk, then check what is left
    .unsafe_fixes = With --fix or --diff: also mend what must be read again
    .diff = Show what --fix would change, and write nothing
    .baseline-value = FILE
    .baseline = Show only the findings that are not in this baseline
    .write_baseline = Write the present findings to the baseline
    .prune = Take out of the baseline what no longer holds
    .watch = Check again after each change, until interrupted (Ctrl-C)
    .stdin_filename-value = FILE
    .stdin_filename = Read the text of this file from standard input, as an editor has it that did not save it
    .stdin = With --stdin-filename: the text comes from standard input (goes without saying)
    .show_all = Show every finding, even those of a rule that has many in one file
    .timings = Say how long each rule takes, on standard error
    .show_accepted = Also show what exceptions, files left out, the baseline and rules that are off hide, and why
command-show-settings = Show the settings that hold, and where each comes from
    .pathway = Folder of the pathway
    .pathway-value = FOLDER
    .deny = Rule or category whose findings are errors (may be repeated)
    .deny-value = RULE
    .warn = Rule or category whose findings are warnings
    .warn-value = RULE
    .allow = Rule or category to turn off
    .allow-value = RULE
    .only = The only rules or categories to check
    .only-value = RULE
    .format = Presentation: text or json
command-explain = Explain a rule, a kind of file or a key: what is wanted, why, and what is written
    .rule-value = NAME
    .rule = A rule (prerequisite-cycle), a kind of file (plan, outcome, edition…) or a key (learn, outcome.learn)
command-rules = List the rules
    .format = How the list is shown
command-schema = Print the JSON Schema of a kind of file
    .kind-value = KIND
    .kind = settings, framework, tools, reflection, edition, outcomes, plan, words, accepted, findings, findings-line, changes or document (default: all)

heading-commands = Commands
heading-arguments = Arguments
heading-options = Options
heading-command-value = COMMAND
help-template =
    {"{"}about{"}"}

    Usage: {"{"}usage{"}"}

    {"{"}all-args{"}"}{"{"}after-help{"}"}
help-exit-codes =
    The options that say which pathway and which edition (--pathway, --edition) may also stand before the command.

    Exit codes:
      0  nothing as serious as the threshold
      1  findings
      2  the command could not run
      3  nothing was checked

error-line = error: { $message }
found-embedded = warning: no pdcn.toml here, in ./pathway or above; what follows comes from the pathway embedded in pdcn { $version }. For another one: --pathway DIR
found-other = warning: two pathways are possible; { $path } is taken, not { $other }. For the other one: --pathway { $typed }
patch-elsewhere = This patch is to be applied in the folder of the pathway. { $pathway }
rules-more = To know more: pdcn explain RULE

failure-no-such-path = Nothing at this place: { $path }
    .help = Check the path.
failure-not-a-folder = This is not a folder: { $path }
    .help = Give the folder that holds pdcn.toml.
failure-no-pathway = No pathway here: { $path } has no pdcn.toml, nor has a folder above it
    .help = Give the pathway's folder with --pathway, or create a pdcn.toml of three lines: format = 2, language = "en" and current = "2026-2027".
failure-nothing-here = Nothing was checked: there is no pathway here ({ $path } has no pdcn.toml, nor has its folder pathway, nor any folder above)
    .help = Go to the folder of the pathway, or name it: pdcn { $verb } --pathway DIR. To begin a pathway: pdcn init. To check the one that pdcn carries: pdcn lint --embedded.
failure-outside-pathway = This path is not in the pathway: { $path } (the pathway: { $pathway })
    .help = Leave this path out, or check the pathway that it is in by itself.
failure-several-pathways = The paths are in two pathways: { $one } and { $other }
    .help = Check one pathway at a time.
failure-no-such-edition = The edition `{ $name }` does not exist in the pathway
    .help-nearest = Did you mean `{ $nearest }`? The editions: { $known }.
    .help = The editions: { $known }.
failure-no-current-edition = The pathway does not say which edition is the current one, or its pdcn.toml cannot be read
    .help = Run pdcn lint to see what to mend in pdcn.toml, or choose an edition with --edition: { $known }.
failure-no-such-rule = The rule `{ $name }` does not exist
    .help-nearest = Did you mean `{ $nearest }`?
    .help-near = Perhaps: { $near }. All rules: pdcn rules. The categories: { $categories }.
    .help = All rules: pdcn rules. The categories: { $categories }.
failure-no-such-kind = No kind of file is called `{ $name }`
    .help-nearest = Did you mean `{ $nearest }`? The kinds: { $known }.
    .help = The kinds: { $known }.
failure-read = Cannot read { $path }: { $detail }
    .help = Make sure that the folder is accessible.
failure-unprintable = { $count ->
    [0] The PDF could not be typeset: { $detail }
    [one] The PDF could not be typeset because of outcome { $ids }: { $detail }
   *[other] The PDF could not be typeset because of outcomes { $ids }: { $detail }
  }
    .help = { $count ->
    [0] This is a fault of pdcn, or of the logo named in pdcn.toml. Report it, and choose the format HTML meanwhile.
   *[other] Simplify the text named, or choose the format HTML; and report that text, which pdcn should have printed.
  }

failure-output = Cannot write the result: { $detail }
    .help = Check the free space, or write elsewhere.

system-full = no space is left
system-denied = the system does not allow it
system-missing = there is nothing there
system-folder = it is a folder
system-in-use = another program is using it
system-not-utf8 = it is no text saved as UTF-8

language-unknown = warning: PDCN_LANG={ $value } is no language of the messages ({ $known }); they are in that of the system, else in French

usage-no-command = A command is missing
    .help = Choose one of: { $verbs }. For instance: pdcn lint. For help: pdcn --help.
usage-unknown-argument = There is no argument `{ $argument }`
    .help-nearest = Did you mean `{ $nearest }`?
    .help = See the arguments with --help.
usage-unknown-command = There is no command `{ $argument }`
    .help-nearest = Did you mean `pdcn { $nearest }`? All commands: pdcn --help.
    .help = See the commands with pdcn --help.
usage-invalid-value = `{ $value }` is not a value that { $argument } may have
    .help-nearest = Did you mean `{ $nearest }`? The values: { $allowed }.
    .help = The values: { $allowed }.
usage-no-value = { $argument } wants a value
    .help = Write it after, in quotes if it has several words. What it may be is in --help.
usage-missing-argument = An argument is missing: { $argument }
    .help = See the arguments with --help.
usage-conflict = { $argument } and { $other } do not go together
    .help = Keep one or the other; what each does is in --help.
usage-fix-and-diff = --diff already shows what --fix would do, and writes nothing
    .help = To see it: pdcn lint --diff. To do it: pdcn lint --fix.
usage-too-many = This argument is given once too often: { $argument }
    .help = Give it once.
usage-not-utf8 = An argument is not UTF-8 text
    .help = Check the encoding of the terminal.
usage-other = The arguments cannot be read ({ $detail })
    .help = See --help.

fact-category = category: { $value }
fact-level = level: { $value }
fact-since = since version { $value }
fact-languages = language of the texts: { $value }
fact-fix = mended by pdcn lint { $value }
fact-options = Options, to be written in pdcn.toml under [lint.rules], for instance { $rule } = {"{"} level = "info", … {"}"}
fact-option = { $name } ({ $form }): { $about }; { $value } by default
fact-option-unset = { $name } ({ $form }): { $about }; no value by default
option-form = form
    .number = number
    .choice = one word of { $choices }
    .text = text
    .texts = list of texts
fact-lists = Lists of words, which the pathway may replace or add to in words/
fact-list = { $id }: { $known }
fact-list-language = { $language }, { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}. Source: { $source }
fact-list-none = no list by itself.

page-title = The rules of pdcn lint
page-introduction = This page is made by `pdcn rules --format markdown`; `pdcn explain RULE` shows one rule alone. The level is the one that the rule has by itself; the pathway’s pdcn.toml may change it, for a rule or for a category.
page-columns = Rule | Level | What it asks
category = category
    .schema = The files can be read and have the right keys and values.
    .progression = The marks (→, ★, shaded) make sense, from grade to grade and from stage to stage.
    .graph = Prerequisites come before what leans on them.
    .wording = Statements say one thing, that can be seen, in good words.
    .reference = What is named exists, still holds, and may be shown.
    .ai = AI is covered, and fits the age of pupils.
    .edition = This year follows from last year.
    .plan = School plans follow the pathway.
    .settings = The settings themselves.

show-order = The level of a rule comes, from the weakest to the strongest, from the rule itself, its category in pdcn.toml, the rule in pdcn.toml, its category on the command line, the rule on the command line. A category never turns on a rule that is off.
show-from = origin
    .rule = (by default)
    .settings-category = (category, pdcn.toml, line { $line })
    .settings = (pdcn.toml, line { $line })
    .command-line-category = (category, command line)
    .command-line = (command line)
show-lists = Lists of words, language { $language }
show-list = list
    .builtin = { $id }: { $count } (built in)
    .pathway = { $id }: { $count } ({ $path })
    .both = { $id }: { $count } (built in, with additions of the pathway)
show-rest = Left out or accepted
show-excluded = files left out: { $pattern }
show-allow = accepted (pdcn.toml, line { $line }): { $rule } — { $reason }

written-line = Written: { $path } ({ $format })
failure-several-on-standard-output = Two formats would go to standard output: { $one } and { $other }
    .help = Give one of them a file, right after it: --format { $one } --output FILE.
failure-too-many-rows = Table { $table } has { $count } rows and a workbook holds { $most }: nothing was written
    .help = Ask for a part of the table (a strand, a grade), or for another format: csv, json or html.
failure-too-many-columns = Table { $table } has { $count } columns and a workbook holds { $most }: nothing was written
    .help = Ask for a part of the table (a grade, a stage), or for another format: csv, json or html.
failure-too-many-words = A cell of table { $table } has { $count } characters and one of a workbook holds { $most }: nothing was written
    .help = Shorten that text, or ask for another format: csv, json or html.
failure-not-built = This program was built without the format { $name }
    .help = Install it with: cargo install pdcn --features { $name } (a few minutes). Without waiting: an .html file prints from a browser.
failure-nothing-to-draw = There is nothing to draw as { $name } in this document
    .help = Drawings are in pdcn export chart and pdcn export map (dot and mermaid: map only). For the rest: pdf, html, docx or xlsx.
failure-logo-missing = The logo named in pdcn.toml is not there: { $path }
    .help = Check print.logo: a path from the folder of the pathway, to an .svg or .png file.
failure-logo-outside = The logo named in pdcn.toml is outside the folder of the pathway: { $path }
    .help = Copy the logo into the folder of the pathway, and make print.logo lead there.
failure-logo-large = The logo named in pdcn.toml is too large: { $path }
    .help = Make it smaller than 4 MB.
failure-logo-broken = The logo named in pdcn.toml is damaged: { $path }
    .help = Open it in a drawing program, and save it again as .svg or .png.
failure-logo-unknown = The logo named in pdcn.toml is neither PNG nor SVG: { $path }
    .help = Save it as .svg or .png.
failure-not-for-terminals = The format { $name } cannot be shown in a terminal
    .help = Write it into a file: --format { $name } --output FILE.
refusal-unknown-ending = The ending of the name does not say which format to write: { $path }
    .help = Give the format right before (--format FORMAT --output { $typed }), or one of these endings: { $endings }.
refusal-data = Findings are not written in the place of data: { $path }
    .help = Give a name that does not end in .toml.
refusal-twice = This file is asked for twice: { $path }
    .help = Give each format a file of its own.
refusal-no-folder = Cannot write { $path }: the folder to put it in does not exist
    .help = Create the folder, or write elsewhere.
refusal-folder = Cannot write { $path }: it is a folder
    .help = Give the name of a file, for instance findings.html.
refusal-link = Cannot write { $path }: it is a link, which leads elsewhere
    .help = Give the real file, or remove the link.
refusal-special = Cannot write { $path }: it is not an ordinary file
    .help = Give the name of a file; without --output, all goes to standard output.
refusal-read-only = Cannot write { $path }: the file is protected against writing
    .help = Lift the protection, or write elsewhere.
refusal-denied = Cannot write { $path }: the system does not allow it
    .help = Check the rights of the folder, or write elsewhere.
refusal-in-use = Cannot write { $path }: another program is using it
    .help = Close it in the other program (Excel, for example), then start again. What was there is still there.
refusal-full = Cannot write { $path }: there is no space left
    .help = Free some space, or write elsewhere. What was there is still there.
refusal-system = Cannot write { $path } ({ $detail })
    .help = Write elsewhere. What was there is still there.

baseline-written = Written: { $path } ({ $count ->
    [one] 1 finding accepted for now
   *[other] { $count } findings accepted for now
}).
baseline-pruned = { $count ->
    [0] Nothing to take out of the baseline.
    [one] 1 entry taken out of the baseline.
   *[other] { $count } entries taken out of the baseline.
}
watch-waiting = Waiting for a change… (Ctrl-C to stop)
timings-title = Time by rule, the slowest first (rules run side by side: together they take more than the run)

failure-no-baseline = There is no such baseline: { $path }
    .help = Make it with --write-baseline, or check the path.
failure-baseline = The baseline cannot be read: { $path }, line { $line }
    .help = Make it anew with --write-baseline. What it held would be replaced by the present findings.
failure-baseline-version = The baseline has a version that this program does not know: { $path } (version { $version })
    .help = Install the version of pdcn that wrote it, or make it anew with --write-baseline.
failure-limited-baseline = A baseline is made of the whole pathway
    .help = Take out the paths, --only and --edition (but for `all`), and try again.
failure-embedded = The pathway that the program carries cannot be mended and does not change
    .help = Go to the folder of a pathway, or name it with --pathway.
failure-watch = The changes of { $path } cannot be followed: { $detail }
    .help = Run pdcn lint after each change.
refusal-changed = { $path } changed while it was being mended: it is left as it is
    .help = Save it in the editor, and try again.
