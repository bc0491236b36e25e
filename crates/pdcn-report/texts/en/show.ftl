# “pdcn show”: everything about one thing, by its id.

view-show = The page of an outcome, a competency, a strand, a grade, a framework, a code, a tool or a resource
    .verb = Say everything about an outcome, a competency, a strand, a grade, a framework, a code, a tool or a resource
    .id-value = ID-OR-WORDS
    .id = The id: IA-007, IA-EVAL, IA, P5, ailit-2026, ailit-2026:E3…; or words to look for: deepfake, “grade 5”
    .depth-value = LEVELS
    .depth = How many levels of prerequisites to show, from 0 to 20 (default: 3)

show-unknown = Nothing is called “{ $name }” in the edition { $edition }
    .help-nearest = Did you mean “{ $nearest }”?
    .help-codes = A code is named with its framework: { $codes }.
    .help-editions = An outcome has this id in another edition: --edition { $editions }.
    .help = Search by a word of the title or statement (pdcn show deepfake), or give the id of an outcome (IA-007), a competency, a strand, a grade, a framework, a code (framework:code), a tool or a resource.
show-kind =
    .outcome = Outcome
    .retired = Retired outcome
    .competency = Competency
    .strand = Strand
    .grade = Grade
    .framework = Framework
    .code = Code of a framework
    .tool = Tool
    .resource = Resource
show-about =
    .kind = This is
    .pupil = In the pupil’s words
    .competency = Competency
    .strand = Strand
    .counts-for-ai = Counts for AI
    .ai-use = What the pupil does with AI
    .retired-by = Retired by the edition
    .reason = Reason
    .is-ai = Is about AI
    .description = Description
    .cycle = Cycle
    .stage = Stage
    .age = Age on 30 September
    .own-title = Title as published
    .group = Group
    .for-grades = Holds for
    .code-certainty = This title
    .note = Note
    .framework = Framework
    .publisher = Published by
    .framework-status = Status of the framework
    .framework-license = Licence of the framework
    .attribution = Credit
    .shows = Its licence lets be shown
    .certainty = Its titles
    .url = Address
    .checked = Checked on
    .minimum-age = Minimum age
    .consent-under = Consent of parents under
    .source = Source
    .resource-kind = Kind
    .audience = Audience
show-certainty =
    .read = read at the source
    .corroborated = read in another publication that quotes it
    .unverified = to be checked
show-ai =
    .competency = yes, its competency is an AI competency
    .alignment = yes, it is aligned to a code about AI
    .no = no
show-shows =
    .codes = codes only
    .titles = codes and titles
show-age = { $age } years
show-heading =
    .examples = Examples
    .before = What comes before
    .after = What leans on it
    .alignments = Alignments
    .resources = Resources
    .activities = Activities of school plans
    .history = From one edition to the next
    .replaced-by = In its place
    .outcomes = Outcomes
    .competencies = Competencies
    .begin = Begins in this grade and goes on
    .continue = Goes on
    .master = Mastered at the end of this grade
    .codes = Codes
    .aligned = Aligned outcomes
show-column =
    .id = Id
    .statement = Statement
    .learn = →
    .master = ★
    .code = Code
    .title = Title
    .framework = Framework
    .school = School
    .activity = Activity
    .grades = Grades
    .when = When
    .is-ai = AI
    .kind = It is
    .outcomes = n
    .group = Group
show-caption =
    .marks = Marks, grade by grade
    .alignments = Codes that it is aligned to
    .activities = Activities that name it
    .replaced-by = Outcomes in force that took its place
    .outcomes = Outcomes of the edition
    .competencies = Competencies of the strand
    .begin = Outcomes that begin
    .continue = Outcomes that go on
    .master = Outcomes mastered
    .found = What has these words
    .codes = Codes of the framework, and how many outcomes are aligned to them
    .aligned = Outcomes aligned to this code
show-found = { $count } answers for “{ $name }”
show-found-next = To see all of one, type its id: pdcn show { $id }
show-found-more = { $count ->
    [one] One more answer is not shown
   *[other] { $count } more answers are not shown
}: add a word to say more.
show-open = Never mastered, on purpose: { $reason }
show-repeated = what follows is elsewhere in this tree
show-more = { $count ->
    [one] One more outcome is further away
   *[other] { $count } more outcomes are further away
}: “--depth” shows more levels.
show-no-such-code = this code does not exist
show-untitled = title not shown: the licence of the framework does not let it be, or it is not known
show-not-replaced = Nothing takes its place.
show-unreached = No outcome of this edition is aligned to this code.
show-reused = { $count ->
    [0] Nothing is reused in this grade.
    [one] One outcome, mastered before, is reused.
   *[other] { $count } outcomes, mastered before, are reused.
} The sheet of the grade: pdcn export table --grade { $grade }.
show-history =
    .first = It is in this edition already, the oldest of the pathway.
    .replaces = It takes the place of { $id }, retired: { $reason }
