# The leaf for families.

view-family = The leaf for the families of a grade: what the child learns, what is and is not done with AI, what to talk about at home
    .plan-value = PLAN
    .plan = A school’s plan, by its file or the name of the school: what it asks of parents, when pupils of the grade use AI
family-one-grade = The leaf is that of one grade
    .help = Name it, for example --grade P5. The grades: { $known }.
family-subtitle = What your child learns about digital life
family-about = Here are some of the outcomes of the year, in the pupils’ words.
family-learned = At school this year
family-ai = With artificial intelligence
    .unplugged = { $count ->
        [one] One outcome about AI is learned without a screen: by talking, playing or building.
       *[other] { $count } outcomes about AI are learned without a screen: by talking, playing or building.
    }
    .demonstration = { $count ->
        [one] For one outcome, the teacher uses AI and the pupils watch.
       *[other] For { $count } outcomes, the teacher uses AI and the pupils watch.
    }
    .by-pupils = { $count ->
        [0] None of these outcomes asks your child to use AI.
        [one] One outcome asks your child to use AI, following the rules of the school.
       *[other] { $count } outcomes ask your child to use AI, following the rules of the school.
    }
    .later = Using AI themselves comes later, from this grade on: { $grade }.
    .policy = The pathway proposes { $age } as the minimum age for using generative AI oneself.
family-age =
    .caption = AI at school, age by age
    .heading = Age on 30 September
    .row = With AI
    .before = before { $age }
    .after = { $age } and over
    .unplugged = without a screen
    .demonstration = the adult shows
    .by-pupils = pupils use it
    .here = your child’s grade
    .from = { $what }: from age { $age } on
family-consent = Your answer to the school
    .about = { $count ->
        [one] In this activity, pupils use AI:
       *[other] In these activities, pupils use AI:
    }
    .yes = I agree that my child uses AI in this setting.
    .no = I do not agree; my child will do the activity another way.
    .child = Name of the child
    .signature = Signature
    .date = Date
    .return = To be returned to the school.
family-talks = To try at home
family-school = A question? Your child’s teacher can answer it.
