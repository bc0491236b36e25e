//! Texts in other languages.

use pdcn_diff::Kind;
use snapbox::str;

use super::Pair;

pub(super) fn pairs() -> Vec<Pair> {
    vec![
        Pair {
            kind: Kind::TranslationStale,
            old: &[],
            new: &[
                ("Repérer une erreur dans une réponse produite", "Repérer une faute dans une réponse produite"),
                ("Je repère une erreur", "Je repère une faute"),
            ],
            expected: str![[r#"
statement-reworded outcome IA-001: “Repérer une erreur dans une réponse produite par une machine.” → “Repérer une faute dans une réponse produite par une machine.” (substantive: Repérer une [-erreur -][+faute +]dans une réponse produite par une machine.)
    ia.toml outcome 0 statement | ia.toml outcome 0 statement
pupil-version-changed outcome IA-001: “Je repère une erreur dans une réponse.” → “Je repère une faute dans une réponse.” (substantive: Je repère une [-erreur -][+faute +]dans une réponse.)
    ia.toml outcome 0 pupil | ia.toml outcome 0 pupil
translation-stale outcome IA-001 [en]: “Repérer une erreur dans une réponse produite par une machine.” → “Repérer une faute dans une réponse produite par une machine.” (substantive: Repérer une [-erreur -][+faute +]dans une réponse produite par une machine.)
    ia.toml outcome 0 translation en statement | ia.toml outcome 0 translation en statement
"#]],
        },
        Pair {
            kind: Kind::TranslationAdded,
            old: &[],
            new: &[(
                r#"[outcome.translation.en]
statement = "Spot an error in an answer."
"#,
                r#"[outcome.translation.en]
statement = "Spot an error in an answer."

[outcome.translation.es]
statement = "Detectar un error."
"#,
            )],
            expected: str![[r#"
translation-added outcome IA-001 [es]: – → “Detectar un error.”
    – | ia.toml outcome 0 translation es
"#]],
        },
        Pair {
            kind: Kind::TranslationRemoved,
            old: &[],
            new: &[(
                r#"[outcome.translation.en]
statement = "Spot an error in an answer."
"#,
                "",
            )],
            expected: str![[r#"
translation-removed outcome IA-001 [en]: “Spot an error in an answer.” → –
    ia.toml outcome 0 translation en | –
"#]],
        },
        Pair {
            kind: Kind::TranslationChanged,
            old: &[],
            new: &[("Spot an error", "Find an error")],
            expected: str![[r#"
translation-changed outcome IA-001 [en]: “Spot an error in an answer.” → “Find an error in an answer.” (substantive: [-Spot -][+Find +]an error in an answer.)
    ia.toml outcome 0 translation en | ia.toml outcome 0 translation en
"#]],
        },
        Pair {
            kind: Kind::TranslationChanged,
            old: &[],
            new: &[("Protect personal information", "Protect private information")],
            expected: str![[r#"
translation-changed competency VIE-RENS [en]: “Protect personal information” → “Protect private information” (substantive: Protect [-personal -][+private +]information)
    edition.toml competency 2 translation en | edition.toml competency 2 translation en
"#]],
        },
        Pair {
            kind: Kind::TranslationAdded,
            old: &[],
            new: &[(
                r#"title = "Vie privée""#,
                r#"title = "Vie privée"

[strand.translation.en]
title = "Privacy""#,
            )],
            expected: str![[r#"
translation-added strand VIE [en]: – → “Privacy”
    – | edition.toml strand 1 translation en
"#]],
        },
        Pair {
            kind: Kind::TranslationAdded,
            old: &[],
            new: &[(
                r#"note = "Ceci est un exemple.""#,
                r#"note = "Ceci est un exemple."

[translation.en]
title = "Example pathway""#,
            )],
            expected: str![[r#"
translation-added edition 2026-2027 [en]: – → “Example pathway”
    – | edition.toml translation en
"#]],
        },
    ]
}
