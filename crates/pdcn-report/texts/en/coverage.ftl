# Coverage: what each grade works on, what a framework finds there, what a school's plan takes of it.

view-coverage = Coverage: the AI that each grade works on, the codes of a framework, or what school plans cover
    .verb = Say which AI competencies each grade works on, and what a school’s plan covers of them
    .edition = Edition (default: the current one; for a plan, the one that it follows)
    .framework-value = FRAMEWORK
    .framework = The codes of a framework, for instance ailit-2026: what each grade reaches of them, and the codes that nothing reaches
    .plan-value = PLAN
    .plan = What a school’s plan covers of what the edition asks of each grade: its file, or the name of the school; may be repeated: a row per school
    .plans = All plans of the pathway, a row per school
    .min-value = NUMBER
    .min = Fail (code 1) if a grade works on fewer AI outcomes than this number; the same count as that of the rule ai-coverage-gap
    .all = Count all outcomes, not only those about AI; with --plan, also show what is left out besides AI
    .reuse = Also name the outcomes that are reused, and not only how many there are
    .set-coverage = Coverage of AI by grade
    .set-each-plan = { $school }: what the plan covers
coverage-nothing = Nothing to count: nothing of the edition { $edition } answers to all that is asked.
coverage-empty-plan = The plan of “{ $school }” is empty: no activity has both grades (grades) and outcomes (outcomes). pdcn lint says what is missing.
coverage-no-plans = The pathway has no school plan: nothing was compared.
coverage-plan-edition = the edition of the plan
    .none = The plan { $plan } does not say which edition it follows
    .unknown = The plan { $plan } follows the edition { $edition }, which the pathway does not have
    .help = Choose the edition to compare it with by --edition ({ $known }), or correct “edition” in the plan.

coverage-ai = An outcome counts for AI when its competency is an AI competency, or when it is aligned to a code about AI. A grade works on it from its → to its ★; when it is never mastered, to the end of its reuse.
    .title = AI coverage, grade by grade
coverage-all = All outcomes are counted, whether they are about AI or not. A grade works on an outcome from its → to its ★; when it is never mastered, to the end of its reuse. It counts for AI when its competency is an AI competency, or when it is aligned to a code about AI.
    .title = Coverage of all outcomes, grade by grade
coverage-codes = An outcome reaches a code of the framework { $framework } when it is aligned to it. A grade works on it from its → to its ★; when it is never mastered, to the end of its reuse. All aligned outcomes count, whether they are about AI or not.
    .title = What the pathway reaches of the framework { $framework }
coverage-plan = The edition asks of a grade what the grade works on: outcomes from their → to their ★. The plan covers an outcome in a grade when an activity of that grade names it.
    .title = The school’s plan: { $school }
    .unnamed = unnamed school
coverage-schools = { $count ->
    [one] One school plan
   *[other] { $count } school plans, the one that covers the least AI first
}. The edition asks of a grade what the grade works on: outcomes from their → to their ★. A plan covers an outcome in a grade when an activity of that grade names it.
    .title = School plans side by side

sign-begin =
    .word = begins
    .meaning = The outcome begins in this grade, and goes on in the next.
sign-continue =
    .word = goes on
    .meaning = The outcome began before and goes on.
sign-worked =
    .word = worked on
    .meaning = At least one outcome is worked on there.
sign-gap =
    .word = gap
    .meaning = The cell is at zero: look here first.

coverage-about =
    .outcomes = Outcomes counted
    .minimum = Minimum asked of each grade
    .framework = Framework
    .publisher = Published by
    .framework-license = Licence of the framework
    .certainty = Titles
    .plan-edition = Edition that the plan follows
    .activities = Activities
coverage-certainty =
    .read = read at the source
    .corroborated = read in another publication that quotes them
    .unverified = to be checked

coverage-heading =
    .grades = By grade
    .competencies = By competency and grade: how many
    .codes = By code and grade: how many
    .outcomes = By grade: which ones
    .gaps = AI competencies with nothing in some cycle
    .first = To be placed first
    .recount = Count these totals again
    .plan-school = For the school
    .plan-grades = By grade: what is asked, what is covered
    .left-out = What the plan leaves out
    .elsewhere = What is planned in another grade than those of the edition
    .unknown = What the plan names and the edition does not have
    .lacking = What activities lack
    .schools = By school
    .schools-grades = By school and grade, for AI

coverage-caption =
    .grades = How many AI outcomes each grade works on
    .grades-all = How many outcomes each grade works on
    .competencies = How many outcomes of each competency each grade works on
    .codes = How many outcomes aligned to each code each grade works on
    .outcomes = { $stage }: the outcomes, each after its sign
    .plan-school = What the edition asks of the school, each outcome once, and what the plan covers of it
    .plan-grades-ai = For AI: what the edition asks of each grade, and what the plan covers of it
    .plan-grades-all = In all: what the edition asks of each grade, and what the plan covers of it
    .left-out-ai = AI outcomes that no activity names in a grade that works on them
    .left-out-all = Outcomes that no activity names in a grade that works on them
    .elsewhere = Activities that name an outcome in a grade that does not work on it
    .lacking = Activities without an answer to a question of the guide, or without a talk with the direction
    .schools = Share of the outcomes asked for that each plan covers
    .schools-grades = Share of the AI asked of each grade that the plan covers in that grade

coverage-column =
    .grade = Id
    .grade-title = Grade
    .worked = Work
    .ai = AI
    .begin = ↦
    .continue = →
    .master = ★
    .begun = New
    .reuse = ▒
    .of-competencies = AI comp.
    .missing = Missing
    .competency = Competency
    .competency-title = Title
    .group = Counted because
    .code-group = Group
    .code = Code
    .code-title = Title
    .sum = Σ
    .outcomes = n
    .counted = Counted
    .activities = Act.
    .share = Covered
    .mastered-share = ★ covered
    .other-grade = Elsewhere
    .left-out = Left out
    .outcome = Id
    .statement = Statement
    .asked-in = Asked in
    .is-ai = AI
    .activity = Activity
    .planned-in = Planned in
    .when = That is
    .grades = Grades
    .date = When
    .unanswered = Without answer
    .talk = Talk with the direction
    .school = School
    .edition = Edition
    .covered-ai = Covered, AI
    .covered-all = Covered, all
    .left-out-ai = AI left out
    .lacking = To complete
coverage-column-title =
    .worked = Outcomes worked on: ↦ + → + ★
    .ai = Those about AI
    .begin = Begin in this grade and go on
    .continue = Go on
    .master = Mastered at the end of the grade
    .begun = New: all that begin, ↦ or ★
    .reuse = Reused, mastered before
    .of-competencies = AI competencies that the grade works on
    .missing = What is missing to the minimum
    .sum = Sum of the grades
    .outcomes = Outcomes, each once
    .activities = Activities of the grade
    .share = Asked of the grade and covered in it
    .mastered-share = Asked, to be mastered (★) in it, and covered
    .other-grade = Asked, and covered only in another grade that is asked for it
    .left-out = Asked, and covered in no grade
    .lacking = Activities without an answer to a question of the guide, or without a talk with the direction

coverage-group =
    .ai-competency = AI competencies
    .ai-alignment = Other competencies: only the outcomes aligned to a code about AI
    .all = Other competencies
    .unreached = Codes that no outcome reaches
    .other-codes = Other codes
coverage-total =
    .sum = Sum
    .sum-ai-competency = Sum of AI competencies
    .sum-ai-alignment = Sum of the others
    .sum-all = Sum of the others
    .sum-codes = Sum of the codes
    .distinct = Outcomes, each once per grade

coverage-counted =
    .ai = For AI
    .all = In all

coverage-no-gap = Each grade works on at least one AI outcome, and each AI competency is worked on.
coverage-enough = Each grade works on at least { $minimum } AI { $minimum ->
    [one] outcome
   *[other] outcomes
}, as asked.
coverage-below = { $count ->
    [one] One grade works
   *[other] { $count } grades work
} on fewer than { $minimum } AI { $minimum ->
    [one] outcome
   *[other] outcomes
}: { $grades }.
coverage-empty-grades = { $count ->
    [one] One grade works
   *[other] { $count } grades work
} on no AI outcome: { $grades }.
coverage-empty-competencies = { $count ->
    [one] One AI competency is
   *[other] { $count } AI competencies are
} worked on in none of these grades: { $competencies }.
coverage-empty-cycles = { $id } { $title }: { $cycles }
coverage-no-ai-competency = None of the competencies asked about has “ai = true”: only alignments to codes about AI count.
coverage-unplaced = { $count ->
    [one] One outcome is in no cell, because the grade of its → is not in the edition
   *[other] { $count } outcomes are in no cell, because the grade of their → is not in the edition
}: { $ids }. “pdcn lint” says where.
coverage-codes-reached = Each code is reached by at least one outcome that these grades work on.
coverage-codes-unreached = { $count ->
    [one] One code of { $codes } is reached
   *[other] { $count } codes of { $codes } are reached
} by no outcome that these grades work on{ $reused ->
    [0] {""}
    [one] { " " }(one is only reused there)
   *[other] { " " }({ $reused } are only reused there)
}.
coverage-codes-unknown = { $count ->
    [one] One alignment names a code
   *[other] { $count } alignments name a code
} that { $framework } does not have, and does not count. “pdcn lint” says where.
coverage-codes-nameless = { $count ->
    [one] One code of { $framework } has no id, or one that could not be read; it is not counted.
   *[other] { $count } codes of { $framework } have no id, or one that could not be read; they are not counted.
} “pdcn lint” says where.
coverage-codes-untitled = The licence of this framework, or what is known of it, only lets its codes be shown: the titles are with its publisher.
coverage-codes-unofficial = Some titles are unofficial translations.
coverage-codes-unverified = Some titles are to be checked at the source before they are quoted.

coverage-other-edition = This plan follows the edition { $followed }; it is compared here with the edition { $compared }.
coverage-other-editions = { $count ->
    [one] One plan is compared
   *[other] { $count } plans are compared
} with another edition than the one followed (followed / compared): { $schools }.
coverage-several-editions = The plans do not all follow the same edition: each is compared with its own, and shares only compare within one edition.
coverage-plan-limits = An activity that names an outcome does not say that pupils have learned it, nor how much time it took. What a class does without writing it in the plan is not seen.
coverage-idle-grades = { $count ->
    [one] One grade of the school has
   *[other] { $count } grades of the school have
} no activity in the plan: { $grades }.
coverage-unknown-grades = Some activities name { $count ->
    [one] a grade
   *[other] { $count } grades
} that the edition does not have: { $grades }.
coverage-left-out-others = { $count ->
    [one] One other outcome, which is not about AI, is left out
   *[other] { $count } other outcomes, which are not about AI, are left out
}: “--all” shows them too.
coverage-when =
    .earlier = before the →
    .reuse = after the ★, as reuse
    .later = after the end of reuse
coverage-unknown =
    .never = { $id } (activity “{ $activity }”): no outcome has this id.
    .retired = { $id } (activity “{ $activity }”): retired by the edition { $edition }; nothing takes its place.
    .replaced = { $id } (activity “{ $activity }”): retired by the edition { $edition }; in its place: { $replacements }.
coverage-talk =
    .missing = no date
    .late = after the activity
coverage-nothing-lacks = Each activity answers all questions of the reflection guide, and those where pupils handle AI have had their talk with the direction.
coverage-no-guide = The pathway has no reflection guide; the activities where pupils handle AI have had their talk with the direction.

coverage-recount =
    .cell = A cell counts the outcomes of its row that the grade works on: those whose → comes in that grade or before, and whose ★ comes in that grade or after. Without ★, the end of reuse counts, or the last grade.
    .once = An outcome counts once per competency and grade. It has one competency: so the sum of a column is the number of outcomes of the grade.
    .column = The sums at the bottom add up the cells of their column.
    .row = Σ adds up the cells of the row: an outcome counts in it as many times as there are grades that work on it. n counts it once.
    .begun = “Work” is the sum of ↦, → and ★. What begins and is mastered in the same grade is in ★; “New” counts all that begins, ↦ or ★.
    .reuse = What is reused is in no total.
    .minimum = The minimum of “--min” holds for the AI outcomes that the grade works on, as the option min-per-grade of the rule ai-coverage-gap.
    .codes = An outcome aligned to several codes counts once for each: so “Sum of the codes” may be more than the number of outcomes.
    .distinct = The last row counts each outcome once per grade.
    .asked = Asked: the grade works on the outcome, from its → to its ★. Without ★, to the end of its reuse, or to the last grade.
    .covered = Covered: an activity names the outcome and that grade. Several activities count once.
    .other-grade = Elsewhere: asked here, and named only in another grade of the school that is asked for it too. Left out: named in no grade that is asked for it. Asked = covered + elsewhere + left out.
    .school-share = For the school, an outcome counts once, and it is covered when it is in at least one of the grades that are asked for it.
    .plan-column = “Sum” adds up the grades: an outcome asked of three grades counts three times in it.
    .school-grades = The grades of a school are all those of the stages of which its plan names a grade; “--grade” or “--cycle” choose others.
    .worst-first = Schools go from the smallest share covered for AI to the largest; of equal ones, from the smallest share in all, then by name.

# The first page, to decide by: a bar where a row and a grade meet.
coverage-glance =
    .caption = The taller the bar, the more outcomes are in progress; the darker, the more pupils use AI themselves. An empty cell: nothing in that grade.
    .caption-plan = The outline: what the edition asks of the grade. The filled part: what an activity of that grade names.
    .description = The number of outcomes of each row, grade by grade. The list that follows says when each is worked on; the tables give the numbers.
    .competency = Competency
    .code = What the framework says
    .others = Other competencies that touch on AI
    .total = Outcomes in progress
    .total-plan = Planned / asked
    .no-ai = without AI
    .outcome = outcome in progress
    .open = asked, not in the plan
    .short = nothing, and the grade is below the minimum asked
    .mastered = mastered at the end of the year
    .mastered-planned = to be mastered this year, in the plan
    .mastered-open = to be mastered this year, not all in the plan
    .bar = { $count ->
        [one] One outcome
       *[other] { $count } outcomes
    }
    .bar-open = not in the plan × { $count }
    .bar-mastered = to be mastered × { $count }
    .planned = { $planned } of { $asked }
coverage-large = The plan as one number
    .number = { $covered } of { $asked }
    .of-ai = { $asked ->
        [one] AI outcome asked of the school is in the plan
       *[other] AI outcomes asked of the school are in the plan
    }
    .of-all = { $asked ->
        [one] outcome asked of the school is in the plan
       *[other] outcomes asked of the school are in the plan
    }
coverage-when-worked =
    .in = in { $first }
    .from = from { $first } to { $last }
    .and = { " " }and{ " " }
    .of = ({ $count } of { $grades } grades)
    .always = every year
    .competency = worked on { $when }
    .code = worked on { $when }
    .never-competency = not worked on
    .never-code = not worked on
coverage-said =
    .quoted = “{ $title }”
    .more = and { $count } more
    .below = { $count ->
        [one] One grade works
       *[other] { $count } grades work
    } on fewer than { $minimum } AI { $minimum ->
        [one] outcome
       *[other] outcomes
    }: { $names }.
    .empty = No AI outcome in { $count ->
        [one] this grade
       *[other] these grades
    }: { $names }.
    .never-competency = { $count ->
        [one] { $names } is worked on in none of these grades.
       *[other] { $count } competencies are worked on in none of these grades: { $names }.
    }
    .never-code = { $count ->
        [one] { $names } is worked on in none of these grades.
       *[other] { $count } of { $codes } rows of the framework are worked on in none of these grades: { $names }.
    }
    .all-codes = { $count ->
        [one] The row of the framework is worked on.
       *[other] All { $count } rows of the framework are worked on.
    }
    .left = “{ $title }” ({ $cycle })
    .lefts = { $count ->
        [one] Worked on before and after, but not during a cycle: { $names }.
       *[other] Worked on before and after, but not during a cycle: { $names }.
    }
    .uses = { $total ->
        [one] One outcome:
       *[other] Of these { $total } outcomes,
    } { $unplugged } { $unplugged ->
        [one] is
       *[other] are
    } learned without a screen, { $shown ->
        [0] none is
        [one] { $shown } is
       *[other] { $shown } are
    } shown by an adult and { $pupils ->
        [0] none asks pupils to use AI themselves.
        [one] only one asks pupils to use AI themselves, from this grade on: { $first }.
       *[other] { $pupils } ask pupils to use AI themselves, from this grade on: { $first }.
    }
coverage-first-more = { $count ->
    [one] Another outcome to be mastered is not in the plan: it is named on the next pages.
   *[other] { $count } other outcomes to be mastered are not in the plan: they are named on the next pages.
}
    .example = For example: { $example }
