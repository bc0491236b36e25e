//! The guide of questions asked of any activity.

use pdcn_diff::Kind;
use snapbox::str;

use super::Pair;

pub(super) fn pairs() -> Vec<Pair> {
    vec![
        Pair {
            kind: Kind::GuideAdded,
            old: &[(
                r#"title = "Guide d’exemple"
note = "À lire à plusieurs."

[translation.en]
title = "Example guide"

[[question]]
id = "ethics"
title = "Éthique"
question = "Est-ce juste envers chaque élève?"
examples = { before = ["Qui serait oublié?"] }

[question.translation.en]
title = "Ethics"
question = "Is it fair to each pupil?"

[[question]]
id = "lasting"
title = "Suite"
question = "Qu’en restera-t-il?"
"#,
                "",
            )],
            new: &[],
            expected: str![[r#"
guide-added guide 2026-2027: – → guide of 2
    – | reflection.toml
"#]],
        },
        Pair {
            kind: Kind::GuideRemoved,
            old: &[],
            new: &[(
                r#"title = "Guide d’exemple"
note = "À lire à plusieurs."

[translation.en]
title = "Example guide"

[[question]]
id = "ethics"
title = "Éthique"
question = "Est-ce juste envers chaque élève?"
examples = { before = ["Qui serait oublié?"] }

[question.translation.en]
title = "Ethics"
question = "Is it fair to each pupil?"

[[question]]
id = "lasting"
title = "Suite"
question = "Qu’en restera-t-il?"
"#,
                "",
            )],
            expected: str![[r#"
guide-removed guide 2026-2027: guide of 2 → –
    reflection.toml | –
"#]],
        },
        Pair {
            kind: Kind::GuideReworded,
            old: &[],
            new: &[
                (r#"Guide d’exemple"#, r#"Guide de réflexion"#),
                (
                    r#"note = "À lire à plusieurs."
"#,
                    r#""#,
                ),
            ],
            expected: str![[r#"
guide-reworded guide 2026-2027 [note]: “À lire à plusieurs.” → –
    reflection.toml note | reflection.toml note
guide-reworded guide 2026-2027 [title]: “Guide d’exemple” → “Guide de réflexion” (substantive: Guide [-d’exemple-][+de réflexion+])
    reflection.toml title | reflection.toml title
"#]],
        },
        Pair {
            kind: Kind::GuideTranslationsChanged,
            old: &[],
            new: &[(r#"Example guide"#, r#"Sample guide"#)],
            expected: str![[r#"
guide-translations-changed guide 2026-2027: ["Example guide"] → ["Sample guide"]
    reflection.toml translation | reflection.toml translation
"#]],
        },
        Pair {
            kind: Kind::QuestionAdded,
            old: &[(
                r#"[[question]]
id = "lasting"
title = "Suite"
question = "Qu’en restera-t-il?"
"#,
                r#""#,
            )],
            new: &[],
            expected: str![[r#"
question-added guide 2026-2027 [lasting]: – → question lasting
    – | reflection.toml question 1
"#]],
        },
        Pair {
            kind: Kind::QuestionRemoved,
            old: &[],
            new: &[(
                r#"[[question]]
id = "lasting"
title = "Suite"
question = "Qu’en restera-t-il?"
"#,
                r#""#,
            )],
            expected: str![[r#"
question-removed guide 2026-2027 [lasting]: question lasting → –
    reflection.toml question 1 | –
"#]],
        },
        Pair {
            kind: Kind::QuestionRetitled,
            old: &[],
            new: &[(r#"title = "Suite""#, r#"title = "Durée""#)],
            expected: str![[r#"
question-retitled guide 2026-2027 [lasting]: “Suite” → “Durée” (substantive: [-Suite-][+Durée+])
    reflection.toml question 1 title | reflection.toml question 1 title
"#]],
        },
        Pair {
            kind: Kind::QuestionReworded,
            old: &[],
            new: &[(r#"Qu’en restera-t-il?"#, r#"Qu’en restera-t-il l’an prochain?"#)],
            expected: str![[r#"
question-reworded guide 2026-2027 [lasting]: “Qu’en restera-t-il?” → “Qu’en restera-t-il l’an prochain?” (substantive: Qu’en restera-t-il [+l’an prochain+]?)
    reflection.toml question 1 question | reflection.toml question 1 question
"#]],
        },
        Pair {
            kind: Kind::QuestionExamplesChanged,
            old: &[],
            new: &[(r#"Qui serait oublié?"#, r#"Qui oublie-t-on?"#)],
            expected: str![[r#"
question-examples-changed guide 2026-2027 [ethics]: ["Qui serait oublié?"] [] [] → ["Qui oublie-t-on?"] [] []
    reflection.toml question 0 examples | reflection.toml question 0 examples
"#]],
        },
        Pair {
            kind: Kind::QuestionTranslationsChanged,
            old: &[],
            new: &[(r#"Is it fair to each pupil?"#, r#"Is it fair?"#)],
            expected: str![[r#"
question-translations-changed guide 2026-2027 [ethics]: ["Is it fair to each pupil?"] → ["Is it fair?"]
    reflection.toml question 0 translation | reflection.toml question 0 translation
"#]],
        },
        Pair {
            kind: Kind::QuestionOrderChanged,
            old: &[],
            new: &[
                (
                    r#"[[question]]
id = "ethics"
title = "Éthique"
question = "Est-ce juste envers chaque élève?"
examples = { before = ["Qui serait oublié?"] }

[question.translation.en]
title = "Ethics"
question = "Is it fair to each pupil?"

"#,
                    r#""#,
                ),
                (
                    r#"[[question]]
id = "lasting"
title = "Suite"
question = "Qu’en restera-t-il?"
"#,
                    r#"[[question]]
id = "lasting"
title = "Suite"
question = "Qu’en restera-t-il?"

[[question]]
id = "ethics"
title = "Éthique"
question = "Est-ce juste envers chaque élève?"
examples = { before = ["Qui serait oublié?"] }

[question.translation.en]
title = "Ethics"
question = "Is it fair to each pupil?"

"#,
                ),
            ],
            expected: str![[r#"
question-order-changed guide 2026-2027: [ethics, lasting] → [lasting, ethics]
    reflection.toml question 0 | reflection.toml question 0
"#]],
        },
    ]
}
