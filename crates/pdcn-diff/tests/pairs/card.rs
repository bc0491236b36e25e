//! Words of the lexicon, cards of sensitive topics, and what resources hold.

use pdcn_diff::Kind;
use snapbox::str;

use super::Pair;

pub(super) fn pairs() -> Vec<Pair> {
    vec![
        Pair {
            kind: Kind::TermAdded,
            old: &[],
            new: &[(
                r#"kind = "affiche"
"#,
                r#"kind = "affiche"

[[term]]
id = "donnee"
title = "donnée"
definition = "Ce que l’on note."
checked = 2026-11-23
"#,
            )],
            expected: str![[r#"
term-added term donnee: – → term donnee
    – | edition.toml term 0
"#]],
        },
        Pair {
            kind: Kind::TermRemoved,
            old: &[(
                r#"kind = "affiche"
"#,
                r#"kind = "affiche"

[[term]]
id = "donnee"
title = "donnée"
definition = "Ce que l’on note."
checked = 2026-11-23
"#,
            )],
            new: &[],
            expected: str![[r#"
term-removed term donnee: term donnee → –
    edition.toml term 0 | –
"#]],
        },
        Pair {
            kind: Kind::TermChanged,
            old: &[(
                r#"kind = "affiche"
"#,
                r#"kind = "affiche"

[[term]]
id = "donnee"
title = "donnée"
definition = "Ce que l’on note."
checked = 2026-11-23
"#,
            )],
            new: &[(
                r#"kind = "affiche"
"#,
                r#"kind = "affiche"

[[term]]
id = "donnee"
title = "donnée"
definition = "Ce que l’on sait."
checked = 2026-11-24
"#,
            )],
            expected: str![[r#"
term-changed term donnee: term donnee → term donnee
    edition.toml term 0 | edition.toml term 0
"#]],
        },
        Pair {
            kind: Kind::TopicAdded,
            old: &[],
            new: &[(
                r#"kind = "affiche"
"#,
                r#"kind = "affiche"

[[topic]]
id = "image"
title = "Image qui circule"
steps = ["Écouter."]
"#,
            )],
            expected: str![[r#"
topic-added topic image: – → topic image
    – | edition.toml topic 0
"#]],
        },
        Pair {
            kind: Kind::TopicRemoved,
            old: &[(
                r#"kind = "affiche"
"#,
                r#"kind = "affiche"

[[topic]]
id = "image"
title = "Image qui circule"
steps = ["Écouter."]
"#,
            )],
            new: &[],
            expected: str![[r#"
topic-removed topic image: topic image → –
    edition.toml topic 0 | –
"#]],
        },
        Pair {
            kind: Kind::TopicChanged,
            old: &[(
                r#"kind = "affiche"
"#,
                r#"kind = "affiche"

[[topic]]
id = "image"
title = "Image qui circule"
steps = ["Écouter."]
"#,
            )],
            new: &[(
                r#"kind = "affiche"
"#,
                r#"kind = "affiche"

[[topic]]
id = "image"
title = "Image qui circule"
steps = ["Écouter.", "Prévenir."]
"#,
            )],
            expected: str![[r#"
topic-changed topic image: topic image → topic image
    edition.toml topic 0 | edition.toml topic 0
"#]],
        },
        Pair {
            kind: Kind::ResourceContentChanged,
            old: &[],
            new: &[(
                r#"kind = "affiche"
"#,
                r#"kind = "affiche"

[[resource.content]]
list = ["Je vérifie."]
"#,
            )],
            expected: str![[r#"
resource-content-changed resource affiche-ia: resource affiche-ia (affiche) → resource affiche-ia (affiche)
    edition.toml resource 0 content | edition.toml resource 0 content
"#]],
        },
    ]
}
