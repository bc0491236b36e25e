# The progression, the outcome, the findings and the windows that ask.

## dialog
dialog-cancel = Cancel
dialog-keep = Continue
dialog-close = Close
dialog-refused = This cannot be done
dialog-reason-missing = Write the reason in a sentence.

## progression
progression-title = Progression
progression-table = Table of outcomes: arrows to move, Enter to open
progression-outcome = Outcome
progression-search = Search
progression-search-hint = Words or code
progression-filters = Search and filter
progression-filters-on = Search and filter ({ $count })
progression-clear =
    { $count ->
         [one] Remove the filter
        *[other] Remove the { $count } filters
    }
progression-stage = Stage
progression-grade = Grade worked on
progression-strand = Strand
progression-all-strands = All strands
progression-competency = Competency
progression-all-competencies = All competencies
progression-framework = Alignment
progression-all-frameworks = All frameworks
progression-only = Only
progression-only-ai = About AI
progression-only-essential = Essential
progression-only-to-mend = To mend
progression-add = Add an outcome
progression-all =
    { $count ->
         [one] { $count } outcome
        *[other] { $count } outcomes
    }
progression-some = { $shown } of { $all } outcomes
progression-empty = No outcome answers these filters.
progression-view = What the middle shows
progression-view-table = Table
progression-view-findings = Findings ({ $count })
progression-order = Sort
progression-order-pathway = By strand
progression-order-statement = By statement, A to Z
progression-order-learn = By grade it begins
progression-order-master = By grade of mastery
progression-order-id = By code
progression-order-found = To mend first
progression-pick-all = Choose all
progression-pick-none = Choose none
progression-pick-column = Choose
progression-pick = Choose: { $statement }
progression-count = { $count }
progression-essential = Essential
progression-ai = AI: { $use }
progression-found =
    { $count ->
         [one] { $count } finding
        *[other] { $count } findings
    }
progression-mark = { $grade }: { $mark }
progression-several = { $count } chosen
progression-several-essential = Make essential
progression-several-not-essential = No longer essential
progression-several-move = Change strand…
progression-several-merge = Merge…
progression-several-retire = Retire…
progression-several-clear = Clear the choice
progression-step-essential =
    { $count ->
         [one] { $count } outcome made essential
        *[other] { $count } outcomes made essential
    }
progression-step-not-essential =
    { $count ->
         [one] { $count } outcome no longer essential
        *[other] { $count } outcomes no longer essential
    }
progression-other-tab = This pathway is open in another tab: here it can only be read.
progression-not-open =
    { $status ->
         [superseded] Edition { $edition } is superseded: it can be read, not changed. Choose the draft at the top, or prepare the next year.
        *[other] Edition { $edition } is published: it can be read, not changed. Choose the draft at the top, or prepare the next year.
    }

## marks
marks-begin = begins
marks-continue = goes on
marks-master = mastered
marks-reuse = reused
marks-nothing = nothing
marks-menu = What does this outcome become in { $grade }?
marks-wish-learn = Begins here
marks-wish-master = Mastered here
marks-wish-reuse = Reused through here
marks-key-learn = B
marks-key-master = { "*" }
marks-key-reuse = R
marks-is-so = It is so already.
marks-after-master = Mastery is in { $grade }: it cannot begin after that. Move mastery first.
marks-before-learn = The outcome begins in { $grade }: this cannot come before.
marks-before-master = Mastery is in { $grade }: it is not reused before.
marks-hindered-help = Another grade, or another mark first.
marks-step = { $id }: { $wish } ({ $grade })
marks-sentence-begin = begins in { $grade }
marks-sentence-at-once = begins and is mastered in { $grade }
marks-sentence-master = mastered in { $grade }
marks-sentence-reuse = reused through { $grade }
marks-sentence-end = not reused after that
marks-sentence-open = no year of mastery, through { $grade }

## outcome
outcome-panel = Chosen outcome
outcome-back = Back to the progression
outcome-close = Close the outcome
outcome-more = More fields
outcome-step = { $id }: { $field }
outcome-steps = What touches more than one outcome
outcome-split = Split…
outcome-merge = Merge…
outcome-move = Change strand…
outcome-retire = Retire…
outcome-map = See on the map
outcome-other-strand = Change strand…
outcome-in-english = In English: { $title }
outcome-in-language = { $title } ({ $language })
outcome-add-text = + Add
outcome-text-at = { $title }, { $at }
outcome-text-up = Move { $at } up
outcome-text-down = Move { $at } down
outcome-text-drop = Remove { $at }
outcome-drop = Remove: { $what }
outcome-find-prerequisite = Add a prerequisite: search by words
outcome-find-aligns = Add an alignment: search by words or code
outcome-find-prepares = Add a code: search by words or code
outcome-find-resources = Add a resource: search by words
outcome-find-topics = Add a sensitive topic: search by words
outcome-would-circle = Already builds on this outcome: that would go round in a circle.
outcome-strength = How much it must be learned before
outcome-required = required
outcome-helpful = helpful
outcome-unsaid = strength not said
outcome-within = earlier in the same span
outcome-reason = Why it must be learned before
outcome-reason-hint = Why before?
outcome-needed = This field cannot stay empty.
outcome-without-master = No year of mastery…
outcome-kept-drop = No longer keep it so
outcome-kept-until = Until { $date }
outcome-prepares = What this prepares
outcome-prepares-nothing = No other outcome builds on this one.
outcome-plans = In school plans
outcome-history = History
outcome-retired = Retired: { $reason }
outcome-not-yet = Not there yet
outcome-same = Same statement
outcome-ai-none = no AI
outcome-ai-unplugged = unplugged
outcome-ai-demonstration = demonstration
outcome-ai-guided = guided
outcome-ai-autonomous = autonomous
outcome-field-statement = Statement
    .help = What the pupil can show: one verb, one idea.
outcome-field-pupil = In the pupil’s words
    .help = The same thing as the pupil says it: “I can…”
outcome-field-competency = Competency
    .help = { "" }
outcome-field-grades = Grades
    .help = Click a grade to say what it becomes.
outcome-field-open = Why there is no year of mastery
    .help = For example: we come back to it all our lives.
outcome-field-ai-use = Use of AI
    .help = { "" }
outcome-field-essential = Essential
    .help = No pupil should leave the year of mastery without it. Few are.
outcome-field-prerequisite = Prerequisites
    .help = { "" }
outcome-field-aligns = Alignments
    .help = { "" }
outcome-field-prepares = Leads to these codes without covering them
    .help = { "" }
outcome-field-resources = Resources
    .help = { "" }
outcome-field-topics = Sensitive topics
    .help = What a pupil might confide during the activity.
outcome-field-examples = Examples
    .help = What can be done in class on Monday.
outcome-field-evidence-learn = → Seen when it begins
    .help = What the pupil does with help.
outcome-field-evidence-master = ★ Seen when it is mastered
    .help = Two or three signs, visible in class, that the pupil does it without help.
outcome-field-evidence-adapted = Shown another way
    .help = Pictograms, a gesture, a choice between two answers…
outcome-field-misconception = Misconception
    .help = What some pupils wrongly believe.
outcome-field-family = At home
    .help = What the family can do or ask, in a sentence.
outcome-field-code = Local code
    .help = The code people here already know it by.
outcome-field-periods = Periods
    .help = About how many class periods it takes.
outcome-field-carried-by = Carried by
    .help = Who usually teaches it: homeroom teacher, CQC, library…
outcome-field-note = Note
    .help = For the people who keep the pathway.
outcome-field-source = Source
    .help = Where it comes from: a committee, a document, a date.
outcome-field-allow = Findings kept as they are
    .help = { "" }

## picker
picker-found =
    { $count ->
         [one] { $count } answer
        *[other] { $count } answers
    }
picker-more = { $count } more: narrow the search.
picker-hint = + Search by words…
picker-none = Nothing matches.

## findings
findings-error = Error:
findings-warning = Warning:
findings-info = Remark:
findings-errors =
    { $count ->
         [one] { $count } error
        *[other] { $count } errors
    }
findings-warnings =
    { $count ->
         [one] { $count } warning
        *[other] { $count } warnings
    }
findings-infos =
    { $count ->
         [one] { $count } remark
        *[other] { $count } remarks
    }
findings-why-button = Why
findings-mend = Mend
findings-keep = Keep as is
findings-about = { "" } — { $message }
findings-what = What is checked
findings-why = Why it matters
findings-mend-title = How to mend it
findings-allow = When to keep it as is
findings-rule = Rule: { $rule }
findings-before = Before
findings-after = After
findings-nothing = Nothing
findings-look-first = Look before mending
findings-keep-title = Keep as is
findings-keep-reason = Why it is right as it is
findings-none = Nothing to mend here.
findings-mend-all =
    { $count ->
         [one] Mend the finding that is safe to mend
        *[other] Mend the { $count } findings that are safe to mend
    }
findings-more = Show { $count } more
findings-elsewhere = Elsewhere in the pathway
