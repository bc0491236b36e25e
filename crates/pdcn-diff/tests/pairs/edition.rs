//! The edition as a whole.

use pdcn_diff::Kind;
use snapbox::str;

use super::Pair;

pub(super) fn pairs() -> Vec<Pair> {
    vec![
        Pair {
            kind: Kind::EditionStatusChanged,
            old: &[],
            new: &[(
                r#"status = "draft"
license = "CC0-1.0"
note"#,
                r#"status = "published"
license = "CC0-1.0"
note"#,
            )],
            expected: str![[r#"
edition-status-changed edition 2026-2027: Draft → Published
    edition.toml status | edition.toml status
"#]],
        },
        Pair {
            kind: Kind::EditionRetitled,
            old: &[],
            new: &[("Parcours d’exemple", "Parcours d’essai")],
            expected: str![[r#"
edition-retitled edition 2026-2027: “Parcours d’exemple” → “Parcours d’essai” (substantive: Parcours d’[-exemple-][+essai+])
    edition.toml title | edition.toml title
"#]],
        },
        Pair {
            kind: Kind::EditionLicenseChanged,
            old: &[],
            new: &[(
                r#"license = "CC0-1.0"
note"#,
                r#"license = "CC-BY-4.0"
note"#,
            )],
            expected: str![[r#"
edition-license-changed edition 2026-2027: CC0-1.0 → CC-BY-4.0
    edition.toml license | edition.toml license
"#]],
        },
        Pair {
            kind: Kind::EditionNoteChanged,
            old: &[],
            new: &[("Ceci est un exemple.", "Ceci n’est qu’un exemple.")],
            expected: str![[r#"
edition-note-changed edition 2026-2027: “Ceci est un exemple.” → “Ceci n’est qu’un exemple.” (substantive: Ceci [+n’+]est [+qu’+]un exemple.)
    edition.toml note | edition.toml note
"#]],
        },
    ]
}
