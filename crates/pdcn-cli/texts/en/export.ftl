# The words of `pdcn export`: help, messages, errors.

command-export = Export a table, a sheet or the whole set of a school year, to the screen or to files
    .below-value = VIEW
    .below-heading = Views
    .all-value = FOLDER
    .all = Write everything that a school year needs into this folder, with a home page (index.html)
    .force = With --all: also replace files that pdcn did not write, or that were changed since
    .pathway-value = FOLDER
    .pathway = Folder of the pathway (default: the first pdcn.toml found here, in ./pathway or above; else the built-in pathway)
    .edition-value = ID
    .edition = Edition (default: the current edition)
    .date-value = DATE
    .date = Date to put on the document, YYYY-MM-DD, or none to put none (default: today)
    .stage-value = STAGE
    .stage = Only this stage, for instance primary; may be repeated
    .cycle-value = CYCLE
    .cycle = Only cycles whose names begin so, for instance “Elementary Cycle”
    .grade-value = GRADE
    .grade = Only these grades, for instance P5 or P5,P6
    .strand-value = STRAND
    .strand = Only these strands, for instance IA
    .competency-value = COMPETENCY
    .competency = Only these competencies, for instance IA-EVAL
    .framework-value = FRAMEWORK[:CODE]
    .framework = Only what is aligned to this framework or code, for instance ailit-2026:E3
    .ai = Only what is about AI
command-export-table = The table of outcomes by grade; for a single grade, its sheet
    .with-value = WHAT
    .with = What is added to each outcome: { $choices }
command-export-chart = The progression at a glance, for a wall: a bar per outcome
command-export-map = The map of prerequisites: what leans on what
    .around-value = ID
    .around = Only what is near this outcome
    .steps-value = STEPS
    .steps = With --around: how many steps away, at most (default: 2)
command-export-checklist = The list of a grade in the pupil’s words, with boxes to tick
    .pupils-value = NUMBER
    .pupils = For a class: a column per pupil, without names
command-export-developing = What is new and what is still developing, cycle by cycle
command-export-reflection = The sheet of the reflection guide, blank, or filled for one activity or for all those of a plan
    .plan-value = PLAN
    .plan = School plan: its file or the name of the school
    .activity-value = ID
    .activity = Activity of the plan that the sheet is filled for
command-export-inventory = What the pathway holds, counted
    .edition-value = ID
    .edition = Edition to count (default: all); may be repeated
command-inventory = Count what the pathway holds
    .pathway-value = FOLDER
    .pathway = Folder of the pathway
    .edition-value = ID
    .edition = Edition to count (default: all); may be repeated

damage-note = This document is not complete: { $count ->
    [one] a file of the pathway could not be read as it is written
   *[other] { $count } files of the pathway could not be read as they are written
} ({ $files }). Some of what they hold may be missing here, or differ.
damage-file = { $path }, line { $line }
damage-more = and { $count ->
    [one] { $count } other
   *[other] { $count } others
}
damage-short = incomplete document
damage-line = warning: { $note } `pdcn lint` says what to mend.
export-nothing = Nothing to show: no outcome of edition { $edition } answers to all that is asked for.
export-no-prerequisite = { $count ->
    [one] Nothing to draw: this outcome has no prerequisite and is the prerequisite of none. “pdcn export table” shows it.
   *[other] Nothing to draw: there is no prerequisite between these { $count } outcomes. “pdcn export table” shows them.
}
remark-no-glyph = { $count ->
    [one] No font of the PDF has this character, which is written there by its number: { $characters }.
   *[other] No font of the PDF has these { $count } characters, which are written there by their numbers: { $characters }.
}{ $places ->
    [0] {""}
   *[other] {" "}Where: { $ids }.
}
remark-large-graph = Mermaid draws no more than 500 lines or 50,000 characters unless its own settings (maxEdges, maxTextSize) are changed; here there are { $edges } lines and { $characters } characters. Choose a strand (--strand), or the format svg.
export-no-view = What to export is missing
    .help = For instance: pdcn export table --grade P5. The views: pdcn export --help.
export-no-outcome = There is no outcome “{ $id }” in the edition
    .help = Look for it in pdcn export table.
    .help-nearest = Did you mean “{ $nearest }”?
export-retired = Outcome { $id } was retired by edition { $edition }
    .help = In its place: { $successors }.
    .help-none = Nothing took its place: pdcn show { $id } says why it left.
export-one-grade = The list is that of one grade
    .help = Name it, for example --grade P5. The grades: { $known }.
export-no-such-day = “{ $date }” is not a date
    .help = Write it YYYY-MM-DD, for instance 2026-11-24, or none to put none.
export-no-guide = This pathway has no reflection guide
    .help = Write it in reflection.toml, at the root of the pathway.
export-several-plans = The activity “{ $id }” is in several plans: { $one } and { $other }
    .help = Name the plan with --plan.
export-not-ours = Nothing was written into { $path }: { $count ->
    [one] a file is there already that pdcn did not write, or that was changed since:
   *[other] { $count } files are there already that pdcn did not write, or that were changed since:
}
    .help = Choose another folder, or add --force to replace them.
export-written = { $count ->
    [one] Written: { $path }, 1 file.
   *[other] Written: { $path }, { $count } files.
} Begin with: { $index }
export-left = { $count ->
    [one] One file of an earlier export is out of date and was left there:
   *[other] { $count } files of an earlier export are out of date and were left there:
}
export-making = Setting the documents
export-index-title = Documents of the year { $edition }
export-index-files = { $section }: the files of each
export-index-view = Document
export-index-formats = Files
export-index-section =
    .table = Tables
    .chart = Posters
    .grade = One grade at a time
    .checklist = A checklist for each grade
    .strand = One strand at a time
    .map = The prerequisites of a strand
    .changes = What changes since the previous edition
    .coverage = Coverage
    .plan = School plans
    .other = To prepare and to follow up
export-format =
    .html = page
    .svg = SVG
    .dot = Graphviz
    .mmd = Mermaid
    .xlsx = Excel
    .pdf = PDF
    .csv = CSV
    .json = JSON
    .md = Markdown
export-plan =
    .coverage = { $school }: what the plan covers
    .reflection = { $school }: reflection guide of the activity “{ $activity }”
export-piece =
    .table = All outcomes
    .chart-ai = The whole progression of AI at a glance
    .changes = For a meeting: one page, then grade by grade
    .changes-details = Each change in detail
    .changes-list = One row per change
    .ai = What is about AI
    .coverage = Coverage of AI by grade
    .developing = New and still developing
    .reflection = Reflection guide, to be filled in
    .inventory = Inventory
