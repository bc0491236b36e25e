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
pupil-version-stale outcome IA-001: “Repérer une erreur dans une réponse produite par une machine.” → “Repérer une erreur dans un texte produit par une machine.” (substantive: Repérer une erreur dans [-une réponse produite -][+un texte produit +]par une machine.)
    ia.toml outcome 0 pupil | ia.toml outcome 0 pupil
translation-stale outcome IA-001 [en]: “Repérer une erreur dans une réponse produite par une machine.” → “Repérer une erreur dans un texte produit par une machine.” (substantive: Repérer une erreur dans [-une réponse produite -][+un texte produit +]par une machine.)
    ia.toml outcome 0 translation en statement | ia.toml outcome 0 translation en statement
"#]],
        },
        // Little is left, but all around it is as it was.
        Pair {
            kind: Kind::StatementRewritten,
            old: &[],
            new: &[("Décrire les étapes d’un dessin fait avec un logiciel.", "Animer une image.")],
            expected: str![[r#"
statement-rewritten outcome IA-002: “Décrire les étapes d’un dessin fait avec un logiciel.” → “Animer une image.” (substantive: [-Décrire les étapes d’un dessin fait avec un logiciel-][+Animer une image+].)
    ia.toml outcome 1 statement | ia.toml outcome 1 statement
"#]],
        },
        Pair {
            kind: Kind::StatementRewritten,
            old: &[],
            new: &[("Nommer un renseignement personnel.", "Nommer deux renseignements personnels.")],
            expected: str![[r#"
statement-rewritten outcome VIE-001: “Nommer un renseignement personnel.” → “Nommer deux renseignements personnels.” (substantive: Nommer [-un renseignement personnel-][+deux renseignements personnels+].)
    vie.toml outcome 0 statement | vie.toml outcome 0 statement
"#]],
        },
        Pair {
            kind: Kind::PupilVersionStale,
            old: &[],
            new: &[
                ("Repérer une erreur dans une réponse produite", "Repérer une faute dans une réponse produite"),
                ("Spot an error", "Spot a mistake"),
            ],
            expected: str![[r#"
statement-reworded outcome IA-001: “Repérer une erreur dans une réponse produite par une machine.” → “Repérer une faute dans une réponse produite par une machine.” (substantive: Repérer une [-erreur -][+faute +]dans une réponse produite par une machine.)
    ia.toml outcome 0 statement | ia.toml outcome 0 statement
pupil-version-stale outcome IA-001: “Repérer une erreur dans une réponse produite par une machine.” → “Repérer une faute dans une réponse produite par une machine.” (substantive: Repérer une [-erreur -][+faute +]dans une réponse produite par une machine.)
    ia.toml outcome 0 pupil | ia.toml outcome 0 pupil
translation-changed outcome IA-001 [en]: “Spot an error in an answer.” → “Spot a mistake in an answer.” (substantive: Spot [-an error -][+a mistake +]in an answer.)
    ia.toml outcome 0 translation en | ia.toml outcome 0 translation en
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
