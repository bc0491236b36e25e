# The guided steps, the lists, the changes, and a workbook that comes back.

steps-cancel = Cancel
steps-leaving = What is written here would be lost. Press Escape again to close.
steps-close = Close
steps-choose = Choose…
steps-none = None
steps-go-on = Continue
steps-more = More fields
steps-colon = {""}:{" "}
steps-search = Search by words or code
steps-which = Which outcome?
steps-found = { $count ->
    [0] Nothing matches
    [one] One result
   *[other] { $count } results
}
steps-another = + Another
steps-picked = Chosen: { $what }
steps-drop = Remove: { $what }
steps-span = { $learn } → { $master } ★
steps-span-open = { $learn } →
steps-others = { $count ->
    [one] One more line
   *[other] { $count } more lines
}
steps-one-a-line = One per line.

# What will happen.
steps-proposed = What will happen
steps-proposed-nothing-yet = Fill in what is asked: what follows will be shown here.
steps-proposed-wait = One moment…
steps-proposed-nothing = Nothing changes.
steps-proposed-count = { $changes ->
    [0] No changes
    [one] One change
   *[other] { $changes } changes
}{ $come ->
    [0] { "" }
    [one] {" "}and one new finding
   *[other] {" "}and { $come } new findings
}.
steps-refused = Not possible this way.
steps-new-ids = { $count ->
    [one] New id: { $ids }
   *[other] New ids: { $ids }
}
steps-left = To write or reread afterwards
steps-come = Findings that are added
steps-gone = Findings that go away
steps-level-error = Error
steps-level-warning = Warning
steps-level-info = Remark

# Afterwards.
steps-done = Done.
steps-left-count = { $count ->
    [one] One thing to write or reread
   *[other] { $count } things to write or reread
}
steps-undo = Undo
steps-readonly = This pathway is open in another tab: here it can only be read.
    .help = Continue in the other tab, or close it first.
steps-published = This edition no longer changes
steps-published-draft = Schools already have it: it stays as it is. Changes go into the { $edition } draft.
steps-published-none = Schools already have it: it stays as it is. Prepare next year’s draft first.
steps-published-open = Open the { $edition } draft

# Fields.
steps-statement = Statement
    .help = What the student can show: one verb, one idea.
steps-statement-missing = Write the statement.
steps-pupil = In the student’s words
    .help = “I can…”
steps-statement-en = Statement in English
steps-pupil-en = In the student’s words, in English
steps-competency = Competency
steps-competency-missing = Choose the competency.
steps-learn = Begins (→)
steps-learn-missing = Choose the grade in which students begin.
steps-master = Mastered (★)
steps-master-missing = Choose the grade of mastery, or say under “More fields” why there is none.
steps-grades-order = Mastery comes before the beginning: choose a later grade.
steps-reuse = Reused until
steps-reuse-last = The last grade
steps-open = Why there is no grade of mastery
    .help = Only when the learning never ends.
steps-ai-use = Use of AI
steps-essential = Essential: no student should leave the grade without it
steps-prerequisites = Prerequisites
    .help = What must have been learned before.
steps-strength = It is
steps-required = required
steps-helpful = helpful
steps-strength-unsaid = strength not said
steps-prerequisite-reason = Why, in a sentence
steps-aligns = Alignments
    .help = The codes of the frameworks that the outcome covers.
steps-examples = Examples for the classroom
steps-source = Where it comes from
    .help = A committee, a document, a date.
steps-outcome-missing = Choose an outcome.
steps-reason = Why
    .help = In a sentence: this is what schools will read.
steps-reason-missing = Write why, in a sentence.

# Add.
steps-add-title = Add an outcome
steps-add = Add
steps-add-step = Add “{ $statement }”

# Retire.
steps-retire-title = Retire
steps-retire-lead = The id never comes back. What replaces the outcome takes its place among prerequisites and in school plans.
steps-retire-what = To retire
steps-replaced-by = Replaced by
    .help = Leave empty when nothing replaces it.
steps-retire = Retire
steps-retire-step = { $count ->
    [one] Retire { $id }
   *[other] Retire { $count } outcomes
}

# Change competency or strand.
steps-move-title = Change competency or strand
steps-move-what = To move
steps-move-to = New competency
steps-move-renumbered = { $count ->
    [one] The id says the strand: the outcome gets a new one, wherever it is named.
   *[other] The id says the strand: { $count } outcomes get new ones, wherever they are named.
}
steps-move-same = This is their competency already: choose another.
steps-move = Move
steps-move-step = { $count ->
    [one] Move { $id }
   *[other] Move { $count } outcomes
}

# Split.
steps-split-title = Split
steps-split-lead = Each part gets its own id. All keep the alignments, resources, topics, examples and prerequisites; the rest stays with the first.
steps-part = Part { $number }
steps-part-more = Competency and English
steps-part-add = + Another part
steps-part-drop = Remove part { $number }
steps-heirs = What builds on it
steps-heirs-help = Uncheck the parts that each does not need.
steps-heirs-missing = Leave each at least one part.
steps-split = Split
steps-split-step = Split { $id }

# Merge.
steps-merge-title = Merge
steps-merge-lead = Only one is left, with the alignments, resources, examples and prerequisites of all.
steps-merge-what = To merge
    .help = Two at least.
steps-merge-missing = Choose two at least.
steps-merge-words = What they become
steps-merge-keep = Keep “{ $statement }”
steps-merge-new = Write a new statement, under a new id
steps-merge-first = The first of their grades
steps-merge-last = The last of their grades
steps-merge-competency = That of the first
steps-merge = Merge
steps-merge-step = Merge { $ids }

# Rename.
steps-rename-title = Rename
steps-rename-what = What gets another name
steps-rename-missing = Choose what gets another name.
steps-rename-same = Nothing has changed yet: write the new name.
steps-rename-title-fr = Name in French
steps-rename-title-en = Name in English
steps-rename-code = Change the short code too
steps-rename-id = Short code
steps-rename-id-competency = The strand, a hyphen, capital letters: IA-EVAL.
steps-rename-id-strand = One to eight capital letters: IA. All outcomes of the strand get a new id.
steps-rename-id-grade = Capital letters and digits: P5.
steps-title-missing = Write the name.
steps-id-missing = Write the short code.
steps-kind-competency = Competencies
steps-kind-strand = Strands
steps-kind-grade = Grades
steps-rename = Rename
steps-rename-step = Rename: { $title }

# Next year and publication.
steps-next-title = Prepare next year
steps-next-lead = { $count ->
    [one] The draft begins as a copy of { $edition }: its outcome and all that goes with it. { $edition } stays as it is.
   *[other] The draft begins as a copy of { $edition }: its { $count } outcomes and all that goes with them. { $edition } stays as it is.
}
steps-next-added = { $count ->
    [one] The { $edition } draft is added, with one outcome.
   *[other] The { $edition } draft is added, with { $count } outcomes.
}
steps-next-stays = { $edition } stays as it is.
steps-next-opens = The pathway will open on { $edition } first.
steps-next-id = School year of the draft
    .help = For example 2027-2028.
steps-next-missing = Write the school year.
steps-next-current = This is the edition that opens first
steps-next = Prepare the draft
steps-next-step = Prepare the { $edition } draft
steps-publish-title = Publish { $edition }
steps-publish-lead = Once published, the edition stays as schools know it: its outcomes no longer change. Later changes go into the next year’s draft.
steps-publish-supersedes = { $edition } becomes “superseded.”
steps-publish-errors = { $count ->
    [one] One error must be fixed first.
   *[other] { $count } errors must be fixed first.
}
steps-publish-warnings = { $count ->
    [one] One warning remains: it does not prevent publishing.
   *[other] { $count } warnings remain: they do not prevent publishing.
}
steps-publish-clean = No errors, no warnings.
steps-publish-next = Prepare next year’s draft right away
steps-publish = Publish
steps-publish-step = Publish { $edition }

# The lists.
records-title = Lists
records-closed = This edition can only be read: lists are changed in the draft.
records-search = Search the list
records-competency = Competencies
records-strand = Strands
records-resource = Resources
records-tool = AI tools
records-term = Glossary
records-topic = Sensitive topics
records-grade = Grades
records-policy = Age and AI
records-new-competency = New competency
records-new-strand = New strand
records-new-resource = New resource
records-new-tool = New tool
records-new-term = New word
records-new-topic = New topic
records-new-grade = New grade
records-about-competency = Choose a competency to read or change it.
records-about-strand = Choose a strand to read or change it.
records-about-resource = Choose a resource to read or change it.
records-about-tool = Choose a tool to check its minimum age and the date it was last checked.
records-about-term = Choose a word to read or change what it means.
records-about-topic = Choose a topic to read or change what to do.
records-about-grade = Choose a grade to read or change it.
records-about-policy = What the school organization has decided about generative AI.
records-required = { $label } (required)
records-missing = Fill this in.
records-key = { $key ->
    [strand] Strand
    [stage] Stage
    [checked] Checked on
   *[other] Other
}
records-english = In English
records-id = Short code
records-id-competency = The strand, a hyphen, capital letters: IA-EVAL. Suggested from the title.
records-id-strand = One to eight capital letters: IA. Suggested from the title.
records-id-resource = Lower-case letters and hyphens. Suggested from the title.
records-id-tool = Lower-case letters and hyphens. Suggested from the title.
records-id-term = Lower-case letters without accents, and hyphens. Suggested from the title.
records-id-topic = Lower-case letters without accents, and hyphens. Suggested from the title.
records-id-grade = Capital letters and digits: P5.
records-add = Add
records-remove = Remove from the list
records-kept = Noted.
records-step-set = Change: { $title }
records-step-add = Add: { $title }
records-step-remove = Remove: { $title }
records-step-policy = Change age and AI

# The edition.
steps-edition = Lists and edition
steps-edition-title = The { $edition } edition
steps-edition-records = Lists
    .help = Competencies, strands, resources, AI tools, glossary, sensitive topics, ages.
steps-edition-rename = Rename
    .help = A competency, a strand or a grade, wherever it is named.
steps-edition-next = Prepare next year
    .help = A draft that begins as a copy of this edition.
steps-edition-publish = Publish
    .help = The edition then stays as schools know it.

# Changes.
changes-title = Changes
changes-from = Compare
changes-opened = Since opening
changes-previous = Since last year ({ $edition })
changes-other = Since another edition
changes-meeting = Page for the meeting
changes-print = Print
changes-save = Save the page
changes-file = changes-{ $edition }.html
changes-loading = The page is being prepared…
changes-undo-to = Undo back to here
changes-undo-to-step = Undo back to here: { $step }
changes-steps = { $count ->
    [one] One step since opening
   *[other] { $count } steps since opening
}

# A workbook that comes back.
import-title = Take a workbook back
import-lead = This is what “{ $name }” would change.
import-nothing = “{ $name }” changes nothing: it says the same as the pathway.
import-stuck = Nothing of “{ $name }” is taken for now.
import-rest = What the rest will change, once that is corrected
import-take = Take these changes
import-step = Take “{ $name }”
import-problems = { $count ->
    [one] One cell must be corrected
   *[other] { $count } cells must be corrected
}
import-problems-help = Correct this in the workbook, save it, then open it here again.
import-remarks = Left aside
import-conflicts = { $count ->
    [one] One cell changed on both sides
   *[other] { $count } cells changed on both sides
}
import-conflicts-lead = Since the workbook was made, the pathway has changed too. Choose what stays.
import-conflicts-left = { $count ->
    [0] All is decided.
    [one] One cell left to decide.
   *[other] { $count } cells left to decide.
}
import-all-ours = Keep the pathway everywhere
import-all-theirs = Take the workbook everywhere
import-ours = Pathway
import-theirs = Workbook
import-empty = (empty)
