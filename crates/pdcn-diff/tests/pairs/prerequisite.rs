//! Prerequisites that come, go, weigh more or less.

use pdcn_diff::Kind;
use snapbox::str;

use super::Pair;

pub(super) fn pairs() -> Vec<Pair> {
    vec![
        // What leaned on an outcome that was split leans on both parts.
        Pair {
            kind: Kind::PrerequisiteFollowed,
            old: &[],
            new: &[
                (
                    r#"[[retired]]
id = "VIE-009""#,
                    r#"[[retired]]
id = "VIE-001"
reason = "Scindé."
replaced-by = ["VIE-003", "VIE-004"]

[[retired]]
id = "VIE-009""#,
                ),
                (
                    r#"[[outcome]]
id = "VIE-001"
competency = "VIE-RENS"
statement = "Nommer un renseignement personnel."
learn = "P1"
master = "P2""#,
                    r#"[[outcome]]
id = "VIE-003"
competency = "VIE-RENS"
statement = "Nommer son nom."
learn = "P1"
master = "P2"

[[outcome]]
id = "VIE-004"
competency = "VIE-RENS"
statement = "Nommer son adresse."
learn = "P1"
master = "P2""#,
                ),
                (
                    r#"[[outcome.prerequisite]]
id = "VIE-001"
strength = "helpful"
reason = "Un renseignement peut être une erreur.""#,
                    r#"[[outcome.prerequisite]]
id = "VIE-003"
strength = "helpful"
reason = "Un renseignement peut être une erreur."

[[outcome.prerequisite]]
id = "VIE-004"
strength = "helpful"
reason = "Un renseignement peut être une erreur.""#,
                ),
            ],
            expected: str![[r#"
prerequisite-followed outcome IA-001: [VIE-001 Helpful] → [VIE-003 Helpful, VIE-004 Helpful]
    ia.toml outcome 0 prerequisite 0 | ia.toml outcome 0 prerequisite 0
outcome-split outcome VIE-001: outcome VIE-001 → retired VIE-001 (VIE-003, VIE-004)
    vie.toml outcome 0 | edition.toml retired 0
outcome-added outcome VIE-003: – → outcome VIE-003
    – | vie.toml outcome 0
outcome-added outcome VIE-004: – → outcome VIE-004
    – | vie.toml outcome 1
"#]],
        },
        Pair {
            kind: Kind::PrerequisiteAdded,
            old: &[],
            new: &[(
                r#"[[outcome.prerequisite]]
id = "IA-001"
strength = "required"
reason = "On décrit mieux ce qu’on sait vérifier."
"#,
                r#"[[outcome.prerequisite]]
id = "IA-001"
strength = "required"
reason = "On décrit mieux ce qu’on sait vérifier."

[[outcome.prerequisite]]
id = "VIE-002"
strength = "required"
reason = "Il aide."
"#,
            )],
            expected: str![[r#"
prerequisite-added outcome IA-002 [VIE-002]: – → VIE-002 Required (implied: Some(false))
    – | ia.toml outcome 1 prerequisite 1
"#]],
        },
        Pair {
            kind: Kind::PrerequisiteAdded,
            old: &[],
            new: &[(
                r#"[[outcome.prerequisite]]
id = "IA-001"
strength = "required"
reason = "On décrit mieux ce qu’on sait vérifier."
"#,
                r#"[[outcome.prerequisite]]
id = "IA-001"
strength = "required"
reason = "On décrit mieux ce qu’on sait vérifier."

[[outcome.prerequisite]]
id = "VIE-001"
strength = "helpful"
reason = "Il aide."
"#,
            )],
            expected: str![[r#"
prerequisite-added outcome IA-002 [VIE-001]: – → VIE-001 Helpful (implied: Some(true))
    – | ia.toml outcome 1 prerequisite 1
"#]],
        },
        Pair {
            kind: Kind::PrerequisiteRemoved,
            old: &[],
            new: &[(
                r#"[[outcome.prerequisite]]
id = "IA-001"
strength = "required"
reason = "On décrit mieux ce qu’on sait vérifier."
"#,
                "",
            )],
            expected: str![[r#"
prerequisite-removed outcome IA-002 [IA-001]: IA-001 Required → – (implied: Some(false))
    ia.toml outcome 1 prerequisite 0 | –
"#]],
        },
        Pair {
            kind: Kind::PrerequisiteRemoved,
            old: &[(
                r#"[[outcome.prerequisite]]
id = "IA-001"
strength = "required"
reason = "On décrit mieux ce qu’on sait vérifier."
"#,
                r#"[[outcome.prerequisite]]
id = "IA-001"
strength = "required"
reason = "On décrit mieux ce qu’on sait vérifier."

[[outcome.prerequisite]]
id = "VIE-001"
strength = "helpful"
reason = "Il aide."
"#,
            )],
            new: &[],
            expected: str![[r#"
prerequisite-removed outcome IA-002 [VIE-001]: VIE-001 Helpful → – (implied: Some(true))
    ia.toml outcome 1 prerequisite 1 | –
"#]],
        },
        Pair {
            kind: Kind::PrerequisiteStrengthened,
            old: &[],
            new: &[(r#"strength = "helpful""#, r#"strength = "required""#)],
            expected: str![[r#"
prerequisite-strengthened outcome IA-001 [VIE-001]: Helpful → Required
    ia.toml outcome 0 prerequisite 0 strength | ia.toml outcome 0 prerequisite 0 strength
"#]],
        },
        Pair {
            kind: Kind::PrerequisiteWeakened,
            old: &[],
            new: &[(r#"strength = "required""#, r#"strength = "helpful""#)],
            expected: str![[r#"
prerequisite-weakened outcome IA-002 [IA-001]: Required → Helpful
    ia.toml outcome 1 prerequisite 0 strength | ia.toml outcome 1 prerequisite 0 strength
"#]],
        },
        Pair {
            kind: Kind::PrerequisiteStrengthStated,
            old: &[("strength = \"helpful\"\n", "")],
            new: &[],
            expected: str![[r#"
prerequisite-strength-stated outcome IA-001 [VIE-001]: – → Helpful
    ia.toml outcome 0 prerequisite 0 strength | ia.toml outcome 0 prerequisite 0 strength
"#]],
        },
        Pair {
            kind: Kind::PrerequisiteStrengthUnstated,
            old: &[],
            new: &[("strength = \"required\"\n", "")],
            expected: str![[r#"
prerequisite-strength-unstated outcome IA-002 [IA-001]: Required → –
    ia.toml outcome 1 prerequisite 0 strength | ia.toml outcome 1 prerequisite 0 strength
"#]],
        },
        // A way with a prerequisite that only helps does not imply one of unsaid strength.
        Pair {
            kind: Kind::PrerequisiteAdded,
            old: &[],
            new: &[(
                r#"reason = "On décrit mieux ce qu’on sait vérifier."
"#,
                r#"reason = "On décrit mieux ce qu’on sait vérifier."

[[outcome.prerequisite]]
id = "VIE-001"
"#,
            )],
            expected: str![[r#"
prerequisite-added outcome IA-002 [VIE-001]: – → VIE-001 unsaid (implied: Some(false))
    – | ia.toml outcome 1 prerequisite 1
"#]],
        },
        Pair {
            kind: Kind::PrerequisiteWithinSaid,
            old: &[],
            new: &[("strength = \"helpful\"\n", "strength = \"helpful\"\nwithin = \"before\"\n")],
            expected: str![[r#"
prerequisite-within-said outcome IA-001 [VIE-001]: – → before
    ia.toml outcome 0 prerequisite 0 within | ia.toml outcome 0 prerequisite 0 within
"#]],
        },
        Pair {
            kind: Kind::PrerequisiteWithinUnsaid,
            old: &[("strength = \"helpful\"\n", "strength = \"helpful\"\nwithin = \"before\"\n")],
            new: &[],
            expected: str![[r#"
prerequisite-within-unsaid outcome IA-001 [VIE-001]: before → –
    ia.toml outcome 0 prerequisite 0 within | ia.toml outcome 0 prerequisite 0 within
"#]],
        },
        Pair {
            kind: Kind::PrerequisiteReworded,
            old: &[],
            new: &[("On décrit mieux ce qu’on sait vérifier.", "On décrit mieux ce qu’on comprend.")],
            expected: str![[r#"
prerequisite-reworded outcome IA-002 [IA-001]: “On décrit mieux ce qu’on sait vérifier.” → “On décrit mieux ce qu’on comprend.” (substantive: On décrit mieux ce qu’on [-sait vérifier-][+comprend+].)
    ia.toml outcome 1 prerequisite 0 reason | ia.toml outcome 1 prerequisite 0 reason
"#]],
        },
    ]
}
