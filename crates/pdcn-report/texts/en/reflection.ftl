# The sheet of the reflection guide.

sign-unticked =
    .word = box to tick
    .meaning = To be ticked.
sign-ticked =
    .word = ticked
    .meaning = The answer of the school plan.
ai-use =
    .none = nothing
    .unplugged = unplugged activity
    .demonstration = demonstration by the teacher
    .guided = guided use
    .autonomous = autonomous use
reflection-questions = { $count ->
    [one] The question, answered by yes, no or unsure
   *[other] The { $count } questions, answered by yes, no or unsure
}
reflection-noes = { $count ->
    [one] One answer is “no”: { $questions }. It forbids nothing; it is an invitation to think further before going on.
   *[other] { $count } answers are “no”: { $questions }. They forbid nothing; they are an invitation to think further before going on.
}
reflection-moment =
    .before = Before the activity
    .during = During the activity
    .after = After the activity
reflection-talk-title = The talk with the principal
reflection-talk-about = Before students use AI, the teacher talks it over with the school’s principal, who then asks for the tool to be opened for the class.
reflection-talk =
    .not-needed = Students do not use AI in this activity: the talk is not needed.
    .missing = Students use AI, and the plan gives no date of a talk.
    .late = The date of the talk comes after the activity.
    .given = The talk came before the activity.
reflection-step =
    .talk = Talk with the principal, on: { $value }
    .tools = Tool to be opened for the class: { $value }
    .consent = Consent of parents: { $value }
    .decision = Decision and conditions: { $value }
reflection-tool = { $age ->
    [0] { $tool } (no age asked for; checked on { $checked })
   *[other] { $tool } ({ $age } and over; checked on { $checked })
}
reflection-outcomes = The outcomes that the activity works on
