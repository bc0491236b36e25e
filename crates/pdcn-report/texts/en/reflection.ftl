# The sheet of the reflection guide.

view-reflection = The sheet of the reflection guide, blank, or filled for one activity or for all those of a plan
    .plan-value = PLAN
    .plan = School plan: its file or the name of the school
    .activity-value = ID
    .activity = Activity of the plan that the sheet is filled for
    .set-reflection = Reflection guide, to be filled in
    .set-each-reflection = { $school }: reflection guide of the activity “{ $activity }”
guide-missing = This pathway has no reflection guide
    .help = Write it in reflection.toml, at the root of the pathway.
guide-several-plans = The activity “{ $id }” is in several plans: { $one } and { $other }
    .help = Name the plan with --plan.

sign-unticked =
    .word = box to tick
    .meaning = One answer for each question.
sign-ticked =
    .word = ticked
    .meaning = The answer of the school plan.
ai-use =
    .none = nothing
    .unplugged = unplugged activity
    .demonstration = demonstration by the teacher
    .guided = guided use
    .autonomous = autonomous use
guide-questions = { $count ->
    [one] The question
   *[other] The { $count } questions
}
    .caption = Answer by yes, no or unsure
guide-no = { $count ->
    [one] One answer is “no”: { $questions }. It forbids nothing; it is an invitation to think further before going on.
   *[other] { $count } answers are “no”: { $questions }. They forbid nothing; they are an invitation to think further before going on.
}
guide-moment =
    .before = Before the activity
    .during = During the activity
    .after = After the activity
guide-caption =
    .before = What helps to answer before the activity
    .during = What helps to answer during the activity
    .after = What helps to answer after the activity
guide-talk-title = The talk with the principal
guide-talk-about = Before students use AI, the teacher talks it over with the school’s principal, who then asks for the tool to be opened for the class.
guide-talk =
    .not-needed = Students do not use AI in this activity: the talk is not needed.
    .missing = Students use AI, and the plan gives no date of a talk.
    .late = The date of the talk comes after the activity.
    .given = The talk came before the activity.
guide-step =
    .talk = Talk with the principal, on: { $value }
    .tools = Tool to be opened for the class: { $value }
    .consent = Consent of parents: { $value }
    .asked = Asked of the IT service: { $value }
    .decision = Decision and conditions: { $value }
guide-tool = { $age ->
    [0] { $tool } (no age asked for; checked on { $checked })
   *[other] { $tool } ({ $age } and over; checked on { $checked })
}
guide-outcomes = The outcomes
    .caption = What the activity works on
guide-outcome =
    .never = No outcome has this id.
    .retired = Retired by edition { $edition }; nothing takes its place.
    .replaced = Retired by edition { $edition }; in its place: { $replacements }.
about-subject = Subject
about-ages = Ages
about-periods = Periods
about-kept = What is kept
about-done = Lived on
guide-ages = from { $from } to { $to } years
