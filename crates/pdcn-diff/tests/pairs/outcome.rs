//! Outcomes that move, and what they ask for.

use pdcn_diff::Kind;
use snapbox::str;

use super::Pair;

pub(super) fn pairs() -> Vec<Pair> {
    vec![
        Pair {
            kind: Kind::OutcomeMovedCompetency,
            old: &[],
            new: &[(
                r#"id = "IA-002"
competency = "IA-CREE""#,
                r#"id = "IA-002"
competency = "IA-EVAL""#,
            )],
            expected: str![[r#"
outcome-moved-competency outcome IA-002: IA-CREE → IA-EVAL
    ia.toml outcome 1 competency | ia.toml outcome 1 competency
"#]],
        },
        Pair {
            kind: Kind::OutcomeMovedStrand,
            old: &[],
            new: &[(
                r#"id = "IA-002"
competency = "IA-CREE""#,
                r#"id = "IA-002"
competency = "VIE-RENS""#,
            )],
            expected: str![[r#"
outcome-moved-strand outcome IA-002: IA-CREE → VIE-RENS (IA, VIE)
    ia.toml outcome 1 competency | ia.toml outcome 1 competency
"#]],
        },
        Pair {
            kind: Kind::OutcomeMovedStage,
            old: &[],
            new: &[(
                r#"learn = "P3"
master = "S1""#,
                r#"learn = "S1"
master = "S1""#,
            )],
            expected: str![[r#"
outcome-moved-stage outcome IA-002: primary → secondary
    ia.toml outcome 1 learn | ia.toml outcome 1 learn
learn-later outcome IA-002: P3 → S1 (by 1)
    ia.toml outcome 1 learn | ia.toml outcome 1 learn
"#]],
        },
        Pair {
            kind: Kind::AiUseRaised,
            old: &[],
            new: &[(r#""demonstration""#, r#""guided""#)],
            expected: str![[r#"
ai-use-raised outcome IA-001: Demonstration → Guided
    ia.toml outcome 0 ai-use | ia.toml outcome 0 ai-use
"#]],
        },
        Pair {
            kind: Kind::AiUseLowered,
            old: &[],
            new: &[(
                r#"ai-use = "demonstration"
"#,
                "",
            )],
            expected: str![[r#"
ai-use-lowered outcome IA-001: Demonstration → None
    ia.toml outcome 0 ai-use | ia.toml outcome 0 ai-use
"#]],
        },
        Pair {
            kind: Kind::OutcomeResourcesChanged,
            old: &[],
            new: &[(
                r#"resources = ["affiche-ia"]
"#,
                "",
            )],
            expected: str![[r#"
outcome-resources-changed outcome IA-001: [affiche-ia] → []
    ia.toml outcome 0 resources | ia.toml outcome 0 resources
"#]],
        },
    ]
}
