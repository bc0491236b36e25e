# screens

years-open = → { $begin }
years-one = ★ { $master }
years-span = → { $begin }, ★ { $master }
finder-placeholder = A few words, or a number
finder-found = { $count ->
    [0] No outcome answers to these words.
    [one] { $count } outcome found
   *[other] { $count } outcomes found
  }

# Coverage
coverage-title = Coverage
coverage-lead = How many outcomes each grade works on, competency by competency, and what students do with AI there. A click shows those outcomes.
coverage-count = What is counted
coverage-ai = Artificial intelligence
coverage-all = All outcomes
coverage-legend = What the signs mean
coverage-caption = Number of outcomes by competency and by grade, with the most advanced use of AI
coverage-competency = Competency
coverage-outcomes = In all
coverage-sum = All competencies
coverage-all-competencies = All competencies
coverage-nothing = nothing in that grade
coverage-sign-unplugged = u
coverage-sign-demonstration = d
coverage-sign-guided = g
coverage-sign-autonomous = i
coverage-way-none = a number alone: without using AI
coverage-way-unplugged = unplugged: talked about, without a tool
coverage-way-demonstration = demonstrated: the teacher uses it
coverage-way-guided = guided: the student uses it with help
coverage-way-autonomous = independent: the student uses it alone
coverage-cell = { $competency }, { $grade }: { $outcomes ->
    [0] no outcome
    [one] { $outcomes } outcome
   *[other] { $outcomes } outcomes
  }{ $way ->
    [unplugged] , unplugged
    [demonstration] , AI is demonstrated
    [guided] , AI is used with help
    [autonomous] , AI is used independently
   *[none] { "" }
  }
coverage-gaps = { $count ->
    [one] One grade works on nothing of what is counted: { $grades }.
   *[other] Some grades work on nothing of what is counted: { $grades }.
  }
coverage-no-gap = Every grade works on something of what is counted.

# Map
map-title = Map
map-lead = One outcome in the middle; on the left, what comes before; on the right, what it prepares for. A click on another puts it in the middle.
map-search = Find an outcome
map-back = ← Back to the previous one
map-begin = Where to begin: those that many others build on
map-needed-by = { $count ->
    [one] { $count } builds on it
   *[other] { $count } build on it
  }
map-legend = What the lines mean
map-legend-required = solid line: required prerequisite
map-legend-helpful = dashes: helpful prerequisite
map-legend-unsaid = dots: prerequisite whose strength is not said
map-required = Required
map-helpful = Helpful
map-unsaid = Before
map-colon = { ": " }
map-towards = { $direction ->
    [earlier] for “{ $statement }”
   *[later] after “{ $statement }”
  }
map-earlier = Earlier still
map-before = What comes before
map-middle = The outcome
map-after = What it prepares for
map-later = Then
map-nothing-earlier = Nothing more.
map-nothing-before = Nothing comes before: it can begin by itself.
map-nothing-middle = { "" }
map-nothing-after = Nothing builds on it yet.
map-nothing-later = Nothing more.
map-rest = { $count ->
    [one] And one more: move closer with a click to see it.
   *[other] And { $count } more: move closer with a click to see them.
  }
map-read = Open this outcome
map-told = In the middle: { $statement } { $before ->
    [0] Nothing comes before.
    [one] One outcome comes before.
   *[other] { $before } outcomes come before.
  } { $after ->
    [0] Nothing builds on it.
    [one] One outcome builds on it.
   *[other] { $after } outcomes build on it.
  }

# Print
print-title = Print
print-lead = Choose a piece: it is shown as it will be.
print-preview = Preview of the piece
print-making = The piece is being prepared…
print-saved = Saved by the browser: { $file }
print-print = Print
print-save-html = Web page
print-save-xlsx = Excel
print-save-csv = CSV
print-save-markdown = Text (Markdown)
print-save = Save as
print-pdf = For a PDF, choose “Save as PDF” in the browser’s print window. Large formats (tabloid, A1) are prepared outside this page.
print-more = More choices
print-everything = Everything
print-nothing-more = Nothing more
print-group-class = For the class
print-group-team = For the team
print-group-school = For the school
print-group-meeting = For a meeting
print-group-others = Other pieces
print-piece-grade = Grade sheet
    .help = What a grade begins, masters and reuses
print-piece-checklist = Checklist
    .help = In the student’s words
print-piece-poster = Poster
    .help = The progression at a glance
print-piece-table = Full table
    .help = All outcomes, grade by grade
print-piece-developing = From cycle to cycle
    .help = What is new, what goes on
print-piece-coverage = AI coverage
    .help = What each grade works on
print-piece-frameworks = Coverage of a framework
    .help = The codes of a framework, grade by grade
print-piece-map = Map of prerequisites
    .help = What builds on what
print-piece-topics = Sensitive topics
    .help = One page for each
print-piece-material = Material
    .help = Posters, guides and clips to gather
print-piece-lexicon = Glossary
    .help = The words, explained
print-piece-reflection = Reflection guide
    .help = The blank sheet
print-piece-plan = What the plan covers
    .help = And what it leaves out
print-piece-plan-reflection = Reflection guide of the plan
    .help = One sheet for each activity
print-piece-plans = All schools
    .help = One line for each plan
print-piece-changes = Changes
    .help = Since the previous edition
print-piece-measures = Measures
    .help = The progression in numbers
print-piece-inventory = Inventory
    .help = What the pathway holds
print-ask-stage = Level of education
print-ask-cycle = Cycle
print-ask-grade = Grade
print-ask-strand = Strand
print-ask-competency = Competency
print-ask-framework = Framework
print-ask-ai = AI only
print-ask-with = Add to each outcome
print-ask-pupils = Number of students (one column each, without names)
print-ask-plan = School
print-ask-activity = Activity
print-ask-all = Count all outcomes, not only AI
print-ask-reuse = Also name what is reused
print-ask-from = From
print-ask-to = To
print-ask-edition = Edition
print-ask-audience = For whom

# School plan
plan-title = School plan
plan-lead = The activities of a school, from September to June, and what is left to place.
plan-which = Plan
plan-name = { $school } – { $edition }
plan-begin = Begin a plan
plan-begin-help = The plan follows the { $edition } edition. The page puts in what is to be placed; nothing is final.
plan-begin-grades = Grades of the school
plan-begin-now = Begin the plan
plan-begin-no-school = Write the name of the school.
plan-begin-no-grade = Choose at least one grade.
plan-school = Name of the school
plan-whole-stage = { $stage }: all
plan-cancel = Cancel
plan-print = Print
plan-nothing = No school has a plan yet.
plan-add = Add an activity
plan-add-now = Add
plan-add-short = + Add
plan-add-in = Add an activity in { $month }
plan-add-outcome = Add
plan-with-outcome = It will work on: { $statement }
plan-title-of-activity = Title of the activity
plan-grades = Grades that take part
plan-when = When
plan-no-month = No month for now
plan-other-dates = At other dates
plan-no-title = Give the activity a title.
plan-no-grade = Choose at least one grade.
plan-look-at = Show
plan-all-grades = All grades
plan-placed = { $placed } of the { $asked } outcomes asked for have a place
plan-remaining = Left to place ({ $count })
plan-remaining-help = What these grades work on and no activity names yet. The essential ones come first.
plan-remaining-none = Everything that is asked for has a place.
plan-essential = Essential
plan-place = Place an outcome
plan-place-in = In which activity
plan-place-near = In these grades
plan-place-far = In other grades
plan-place-none = The plan has no activity yet.
plan-place-now = Place here
plan-place-new = In a new activity
plan-place-short = Place
plan-place-this = Place: { $statement }
plan-place-here = Add to the activity: { $statement }
plan-unplace = Take out of the activity: { $statement }
plan-remove-short = Take out
plan-card-outcomes = { $count ->
    [0] no outcome
    [one] { $count } outcome
   *[other] { $count } outcomes
  }
plan-card-ai = AI: { $use }
plan-card-done = ✓ done
plan-card-findings = { $count ->
    [one] ⚠ { $count } point to look at
   *[other] ⚠ { $count } points to look at
  }
plan-back = ← Back to the plan
plan-found = What is to be looked at in this activity
plan-level-error = Error:
plan-level-warning = Warning:
plan-level-info = Remark:
plan-key-subject = Subject
plan-key-group = Class or group
plan-key-who = Who leads it (by role)
plan-key-periods = Number of periods
plan-key-approved = Discussed with the administration on
    .help = Needed before students use AI.
plan-key-approved-by = Approved by (by role)
plan-key-consent = Parents’ consent
    .help = How it is obtained, when the age or the tool asks for it.
plan-key-asked-of-it = Asked of the IT department
plan-key-asked-on = Asked on
plan-key-kept = What is kept of it
plan-key-done = Done on
plan-ai = Artificial intelligence
plan-use = What students do with AI
plan-use-none = nothing
plan-use-unplugged = unplugged
plan-use-demonstration = demonstrated
plan-use-guided = guided
plan-use-autonomous = independent
plan-after = After the activity
plan-tools = Tools that students use
plan-tools-age = The youngest in these grades are { $age } years old when school begins.
plan-tools-no-age = Choose the grades to know which tools are suitable.
plan-tool-age = from age { $minimum }
plan-tool-any-age = no minimum age stated
plan-tool-consent-under = parents’ consent under { $consent }
plan-tool-checked = checked on { $day }
plan-tool-too-young = Asks for age { $minimum }; the youngest are { $age }.
plan-tool-consent = Parents’ consent is needed under { $consent }.
plan-remove = Remove the activity
plan-remove-now = Remove
plan-remove-sure = “{ $title }” and what is written in it will be taken out of the plan. This can be undone.
plan-outcomes = Outcomes ({ $count })
plan-outcomes-none = This activity names no outcome yet.
plan-unknown-outcome = { $id } is not in the edition that is shown
plan-out-of-grade = These grades do not work on it
plan-find = Add an outcome of these grades
plan-offered = Not placed yet for these grades ({ $count })
plan-offered-more = { $count ->
    [one] And one more: find it by its words.
   *[other] And { $count } more: find them by their words.
  }
plan-moment-before = Before
plan-moment-during = During
plan-moment-after = After
plan-question-help = To help answer
plan-answer-yes = Yes
plan-answer-no = No
plan-answer-unsure = Unsure
plan-answer-no-means = A “no” is an invitation to think further before going on; it forbids nothing.
plan-step-add = Add the activity “{ $title }”
plan-step-change = Change the activity “{ $title }”
plan-step-place = Add an outcome to “{ $title }”
plan-step-unplace = Take an outcome out of “{ $title }”
plan-step-answer = Answer the guide for “{ $title }”
plan-step-tool = Add { $tool } to “{ $title }”
plan-step-untool = Take { $tool } out of “{ $title }”
plan-step-remove = Remove the activity “{ $title }”
plan-tools-later = The tools and the administration’s approval are said here when students use AI themselves.
print-with-pupil = The student’s words
print-with-evidence = What shows it
print-with-examples = Examples for the class
print-with-misconception = What some students wrongly believe
print-with-family = A word for the family
print-with-prerequisites = Prerequisites
print-with-alignments = Alignments
print-with-reused = What is reused
plan-remaining-more = { $count ->
    [one] And one more: choose a grade to see it.
   *[other] And { $count } more: choose a grade to see them.
  }
print-ask-topic = Topic
print-ask-resource = Resource
print-ask-pupils-only = For students: only their definitions
print-ask-around = Around an outcome
