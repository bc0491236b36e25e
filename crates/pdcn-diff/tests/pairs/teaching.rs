//! How an outcome is taught and seen.

use pdcn_diff::Kind;
use snapbox::str;

use super::Pair;

pub(super) fn pairs() -> Vec<Pair> {
    vec![
        Pair {
            kind: Kind::EssentialMarked,
            old: &[],
            new: &[(
                r#"examples = ["Comparer deux réponses."]"#,
                r#"examples = ["Comparer deux réponses."]
essential = true"#,
            )],
            expected: str![[r#"
essential-marked outcome IA-001: – → –
    ia.toml outcome 0 essential | ia.toml outcome 0 essential
"#]],
        },
        Pair {
            kind: Kind::EssentialUnmarked,
            old: &[(
                r#"examples = ["Comparer deux réponses."]"#,
                r#"examples = ["Comparer deux réponses."]
essential = true"#,
            )],
            new: &[],
            expected: str![[r#"
essential-unmarked outcome IA-001: – → –
    ia.toml outcome 0 essential | ia.toml outcome 0 essential
"#]],
        },
        Pair {
            kind: Kind::PeriodsChanged,
            old: &[(
                r#"examples = ["Comparer deux réponses."]"#,
                r#"examples = ["Comparer deux réponses."]
periods = 2"#,
            )],
            new: &[(
                r#"examples = ["Comparer deux réponses."]"#,
                r#"examples = ["Comparer deux réponses."]
periods = 3"#,
            )],
            expected: str![[r#"
periods-changed outcome IA-001: 2 → 3
    ia.toml outcome 0 periods | ia.toml outcome 0 periods
"#]],
        },
        Pair {
            kind: Kind::CarriedByChanged,
            old: &[(
                r#"examples = ["Comparer deux réponses."]"#,
                r#"examples = ["Comparer deux réponses."]
carried-by = ["titulaire"]"#,
            )],
            new: &[(
                r#"examples = ["Comparer deux réponses."]"#,
                r#"examples = ["Comparer deux réponses."]
carried-by = ["titulaire", "bibliothèque"]"#,
            )],
            expected: str![[r#"
carried-by-changed outcome IA-001: ["titulaire"] → ["titulaire", "bibliothèque"]
    ia.toml outcome 0 carried-by | ia.toml outcome 0 carried-by
"#]],
        },
        Pair {
            kind: Kind::PreparesChanged,
            old: &[],
            new: &[(
                r#"examples = ["Comparer deux réponses."]"#,
                r#"examples = ["Comparer deux réponses."]
prepares = ["cadre-2:A2", "cadre-1:A2"]"#,
            )],
            expected: str![[r#"
prepares-changed outcome IA-001: [] → [cadre-1:A2, cadre-2:A2]
    ia.toml outcome 0 prepares | ia.toml outcome 0 prepares
"#]],
        },
        Pair {
            kind: Kind::OutcomeTopicsChanged,
            old: &[(
                r#"examples = ["Comparer deux réponses."]"#,
                r#"examples = ["Comparer deux réponses."]
topics = ["image"]"#,
            )],
            new: &[(
                r#"examples = ["Comparer deux réponses."]"#,
                r#"examples = ["Comparer deux réponses."]
topics = ["image", "leurre"]"#,
            )],
            expected: str![[r#"
outcome-topics-changed outcome IA-001: [image] → [image, leurre]
    ia.toml outcome 0 topics | ia.toml outcome 0 topics
"#]],
        },
        Pair {
            kind: Kind::CodeChanged,
            old: &[(
                r#"examples = ["Comparer deux réponses."]"#,
                r#"examples = ["Comparer deux réponses."]
code = "K.1""#,
            )],
            new: &[(
                r#"examples = ["Comparer deux réponses."]"#,
                r#"examples = ["Comparer deux réponses."]
code = "K.2""#,
            )],
            expected: str![[r#"
code-changed outcome IA-001: “K.1” → “K.2” (substantive: K.[-1-][+2+])
    ia.toml outcome 0 code | ia.toml outcome 0 code
"#]],
        },
        // A sign in other words, and one that was not there.
        Pair {
            kind: Kind::EvidenceChanged,
            old: &[(
                r#"examples = ["Comparer deux réponses."]"#,
                r#"examples = ["Comparer deux réponses."]
[outcome.evidence]
learn = "Montre l’erreur qu’on lui nomme."
master = ["Corrige sans aide."]"#,
            )],
            new: &[(
                r#"examples = ["Comparer deux réponses."]"#,
                r#"examples = ["Comparer deux réponses."]
[outcome.evidence]
learn = "Pointe l’erreur qu’on lui nomme."
master = ["Corrige sans aide."]
adapted = "Choisit entre deux réponses.""#,
            )],
            expected: str![[r#"
evidence-changed outcome IA-001: Some("Montre l’erreur qu’on lui nomme.") ["Corrige sans aide."] None → Some("Pointe l’erreur qu’on lui nomme.") ["Corrige sans aide."] Some("Choisit entre deux réponses.")
    ia.toml outcome 0 evidence | ia.toml outcome 0 evidence
"#]],
        },
        Pair {
            kind: Kind::MisconceptionChanged,
            old: &[(
                r#"examples = ["Comparer deux réponses."]"#,
                r#"examples = ["Comparer deux réponses."]
misconception = "La machine sait.""#,
            )],
            new: &[(
                r#"examples = ["Comparer deux réponses."]"#,
                r#"examples = ["Comparer deux réponses."]
misconception = "La machine sait tout.""#,
            )],
            expected: str![[r#"
misconception-changed outcome IA-001: “La machine sait.” → “La machine sait tout.” (substantive: La machine sait [+tout+].)
    ia.toml outcome 0 misconception | ia.toml outcome 0 misconception
"#]],
        },
        Pair {
            kind: Kind::FamilyChanged,
            old: &[],
            new: &[(
                r#"examples = ["Comparer deux réponses."]"#,
                r#"examples = ["Comparer deux réponses."]
family = "Cherchez une erreur ensemble.""#,
            )],
            expected: str![[r#"
family-changed outcome IA-001: – → “Cherchez une erreur ensemble.”
    ia.toml outcome 0 family | ia.toml outcome 0 family
"#]],
        },
        Pair {
            kind: Kind::OutcomeNoteChanged,
            old: &[(
                r#"examples = ["Comparer deux réponses."]"#,
                r#"examples = ["Comparer deux réponses."]
note = "À revoir.""#,
            )],
            new: &[],
            expected: str![[r#"
outcome-note-changed outcome IA-001: “À revoir.” → –
    ia.toml outcome 0 note | ia.toml outcome 0 note
"#]],
        },
        Pair {
            kind: Kind::OutcomeSourceChanged,
            old: &[(
                r#"examples = ["Comparer deux réponses."]"#,
                r#"examples = ["Comparer deux réponses."]
source = "Comité de mai.""#,
            )],
            new: &[(
                r#"examples = ["Comparer deux réponses."]"#,
                r#"examples = ["Comparer deux réponses."]
source = "Comité de juin.""#,
            )],
            expected: str![[r#"
outcome-source-changed outcome IA-001: “Comité de mai.” → “Comité de juin.” (substantive: Comité de [-mai-][+juin+].)
    ia.toml outcome 0 source | ia.toml outcome 0 source
"#]],
        },
    ]
}
