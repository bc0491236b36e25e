//! Activities of a plan.

use pdcn_diff::Kind;
use snapbox::str;

use super::Pair;

pub(super) fn pairs() -> Vec<Pair> {
    vec![
        Pair {
            kind: Kind::ActivityDetailsChanged,
            old: &[(r#"title = "Balado en trois temps""#, "title = \"Balado en trois temps\"\nsubject = \"Français\"")],
            new: &[(
                r#"title = "Balado en trois temps""#,
                "title = \"Balado en trois temps\"\nages = [14, 16]\ndone = 2027-03-01",
            )],
            expected: str![[r#"
activity-details-changed plan École exemple [balado]: activity balado → activity balado
    ecole-exemple.toml activity 0 | ecole-exemple.toml activity 0
"#]],
        },
        Pair {
            kind: Kind::ActivityAdded,
            old: &[(
                r#"[[activity]]
id = "causerie"
title = "Causerie sur les traces"
grades = ["P1"]
outcomes = ["VIE-001"]
"#,
                r#""#,
            )],
            new: &[],
            expected: str![[r#"
activity-added plan École exemple [causerie]: – → activity causerie
    – | ecole-exemple.toml activity 1
"#]],
        },
        Pair {
            kind: Kind::ActivityRemoved,
            old: &[],
            new: &[(
                r#"[[activity]]
id = "causerie"
title = "Causerie sur les traces"
grades = ["P1"]
outcomes = ["VIE-001"]
"#,
                r#""#,
            )],
            expected: str![[r#"
activity-removed plan École exemple [causerie]: activity causerie → –
    ecole-exemple.toml activity 1 | –
"#]],
        },
        Pair {
            kind: Kind::ActivityRetitled,
            old: &[],
            new: &[(r#"Balado en trois temps"#, r#"Balado en quatre temps"#)],
            expected: str![[r#"
activity-retitled plan École exemple [balado]: “Balado en trois temps” → “Balado en quatre temps” (substantive: Balado en [-trois -][+quatre +]temps)
    ecole-exemple.toml activity 0 title | ecole-exemple.toml activity 0 title
"#]],
        },
        Pair {
            kind: Kind::ActivityGradesChanged,
            old: &[],
            new: &[(r#"["P2", "P3"]"#, r#"["P3"]"#)],
            expected: str![[r#"
activity-grades-changed plan École exemple [balado]: [P2, P3] → [P3]
    ecole-exemple.toml activity 0 grades | ecole-exemple.toml activity 0 grades
"#]],
        },
        Pair {
            kind: Kind::ActivityOutcomeAdded,
            old: &[],
            new: &[(r#"outcomes = ["IA-001"]"#, r#"outcomes = ["IA-001", "VIE-002"]"#)],
            expected: str![[r#"
activity-outcome-added plan École exemple [balado]: – → VIE-002
    ecole-exemple.toml activity 0 outcomes | ecole-exemple.toml activity 0 outcomes
"#]],
        },
        Pair {
            kind: Kind::ActivityOutcomeRemoved,
            old: &[],
            new: &[(r#"outcomes = ["IA-001"]"#, r#"outcomes = ["VIE-002"]"#)],
            expected: str![[r#"
activity-outcome-added plan École exemple [balado]: – → VIE-002
    ecole-exemple.toml activity 0 outcomes | ecole-exemple.toml activity 0 outcomes
activity-outcome-removed plan École exemple [balado]: IA-001 → –
    ecole-exemple.toml activity 0 outcomes | ecole-exemple.toml activity 0 outcomes
"#]],
        },
        Pair {
            kind: Kind::ActivityAiUseRaised,
            old: &[(r#"ai-use = "guided""#, r#"ai-use = "unplugged""#)],
            new: &[],
            expected: str![[r#"
activity-ai-use-raised plan École exemple [balado]: Unplugged → Guided
    ecole-exemple.toml activity 0 ai-use | ecole-exemple.toml activity 0 ai-use
"#]],
        },
        Pair {
            kind: Kind::ActivityAiUseLowered,
            old: &[],
            new: &[(r#"ai-use = "guided""#, r#"ai-use = "demonstration""#)],
            expected: str![[r#"
activity-ai-use-lowered plan École exemple [balado]: Guided → Demonstration
    ecole-exemple.toml activity 0 ai-use | ecole-exemple.toml activity 0 ai-use
"#]],
        },
        Pair {
            kind: Kind::ActivityToolsChanged,
            old: &[],
            new: &[(r#"tools = ["robot"]"#, r#"tools = []"#)],
            expected: str![[r#"
activity-tools-changed plan École exemple [balado]: [robot] → []
    ecole-exemple.toml activity 0 tools | ecole-exemple.toml activity 0 tools
"#]],
        },
        Pair {
            kind: Kind::ActivityMoved,
            old: &[],
            new: &[(r#"when = "2027-02""#, r#"when = "2027-03""#)],
            expected: str![[r#"
activity-moved plan École exemple [balado]: 2027-02 → 2027-03
    ecole-exemple.toml activity 0 when | ecole-exemple.toml activity 0 when
"#]],
        },
        Pair {
            kind: Kind::ActivityApprovalChanged,
            old: &[],
            new: &[(
                r#"approved = 2027-01-15
"#,
                r#""#,
            )],
            expected: str![[r#"
activity-approval-changed plan École exemple [balado]: 2027-01-15 → –
    ecole-exemple.toml activity 0 approved | ecole-exemple.toml activity 0 approved
"#]],
        },
        Pair {
            kind: Kind::ActivityConsentReworded,
            old: &[],
            new: &[(r#"Formulaire de la rentrée"#, r#"Formulaire signé en janvier"#)],
            expected: str![[r#"
activity-consent-reworded plan École exemple [balado]: “Formulaire de la rentrée.” → “Formulaire signé en janvier.” (substantive: Formulaire [-de la rentrée-][+signé en janvier+].)
    ecole-exemple.toml activity 0 consent | ecole-exemple.toml activity 0 consent
"#]],
        },
        Pair {
            kind: Kind::ActivityAnswerChanged,
            old: &[],
            new: &[(r#"{ ethics = "yes" }"#, r#"{ ethics = "no", lasting = "unsure" }"#)],
            expected: str![[r#"
activity-answer-changed plan École exemple [balado]: ethics yes → ethics no
    ecole-exemple.toml activity 0 reflection | ecole-exemple.toml activity 0 reflection
activity-answer-changed plan École exemple [balado]: – → lasting unsure
    ecole-exemple.toml activity 0 reflection | ecole-exemple.toml activity 0 reflection
"#]],
        },
    ]
}
