//! Statements, pupil versions and examples in other words.

use pdcn_diff::Kind;
use snapbox::str;

use super::Pair;

pub(super) fn pairs() -> Vec<Pair> {
    vec![
        Pair {
            kind: Kind::StatementReworded,
            old: &[],
            new: &[("dans une réponse produite par une machine", "dans un texte produit par une machine")],
            expected: str![[r#"
statement-reworded outcome IA-001: “Repérer une erreur dans une réponse produite par une machine.” → “Repérer une erreur dans un texte produit par une machine.” (substantive: Repérer une erreur dans [-une réponse produite -][+un texte produit +]par une machine.)
    ia.toml outcome 0 statement | ia.toml outcome 0 statement
"#]],
        },
        Pair {
            kind: Kind::StatementCorrected,
            old: &[],
            new: &[("Repérer une erreur dans une réponse produite", "Repérer, dans une réponse, une erreur produite")],
            expected: str![[r#"
statement-corrected outcome IA-001: “Repérer une erreur dans une réponse produite par une machine.” → “Repérer, dans une réponse, une erreur produite par une machine.” (editorial: Repérer [-une erreur -][+, +]dans une réponse[+, une erreur +]produite par une machine.)
    ia.toml outcome 0 statement | ia.toml outcome 0 statement
"#]],
        },
        Pair {
            kind: Kind::StatementCorrected,
            old: &[],
            new: &[("d’un dessin fait", "d'un  dessin fait")],
            expected: str![[r#"
statement-corrected outcome IA-002: “Décrire les étapes d’un dessin fait avec un logiciel.” → “Décrire les étapes d'un  dessin fait avec un logiciel.” (editorial: Décrire les étapes [-d’-][+d'+]un  dessin fait avec un logiciel.)
    ia.toml outcome 1 statement | ia.toml outcome 1 statement
"#]],
        },
        Pair {
            kind: Kind::PupilVersionChanged,
            old: &[],
            new: &[("Je repère une erreur", "Je trouve une erreur")],
            expected: str![[r#"
pupil-version-changed outcome IA-001: “Je repère une erreur dans une réponse.” → “Je trouve une erreur dans une réponse.” (substantive: Je [-repère -][+trouve +]une erreur dans une réponse.)
    ia.toml outcome 0 pupil | ia.toml outcome 0 pupil
"#]],
        },
        Pair {
            kind: Kind::PupilVersionChanged,
            old: &[],
            new: &[(
                r#"pupil = "Je repère une erreur dans une réponse."
"#,
                "",
            )],
            expected: str![[r#"
pupil-version-changed outcome IA-001: “Je repère une erreur dans une réponse.” → –
    ia.toml outcome 0 pupil | ia.toml outcome 0 pupil
"#]],
        },
        Pair {
            kind: Kind::ExamplesChanged,
            old: &[],
            new: &[(r#""Comparer deux réponses.""#, r#""Comparer trois réponses.""#)],
            expected: str![[r#"
examples-changed outcome IA-001: ["Comparer deux réponses."] → ["Comparer trois réponses."]
    ia.toml outcome 0 examples | ia.toml outcome 0 examples
"#]],
        },
    ]
}
