//! The policy on AI.

use pdcn_diff::Kind;
use snapbox::str;

use super::Pair;

pub(super) fn pairs() -> Vec<Pair> {
    vec![
        Pair {
            kind: Kind::AiPolicyAdded,
            old: &[(
                r#"[ai-policy]
minimum-age = 14
consent-under = 13
source = "Loi d’exemple"
"#,
                "",
            )],
            new: &[],
            expected: str![[r#"
ai-policy-added ai-policy 2026-2027: – → policy from 14
    – | pdcn.toml ai-policy
"#]],
        },
        Pair {
            kind: Kind::AiPolicyRemoved,
            old: &[],
            new: &[(
                r#"[ai-policy]
minimum-age = 14
consent-under = 13
source = "Loi d’exemple"
"#,
                "",
            )],
            expected: str![[r#"
ai-policy-removed ai-policy 2026-2027: policy from 14 → –
    pdcn.toml ai-policy | –
"#]],
        },
        Pair {
            kind: Kind::MinimumAgeRaised,
            old: &[],
            new: &[("minimum-age = 14", "minimum-age = 15")],
            expected: str![[r#"
minimum-age-raised ai-policy 2026-2027: 14 years → 15 years
    pdcn.toml ai-policy minimum-age | pdcn.toml ai-policy minimum-age
"#]],
        },
        Pair {
            kind: Kind::MinimumAgeLowered,
            old: &[],
            new: &[("minimum-age = 14", "minimum-age = 13")],
            expected: str![[r#"
minimum-age-lowered ai-policy 2026-2027: 14 years → 13 years
    pdcn.toml ai-policy minimum-age | pdcn.toml ai-policy minimum-age
"#]],
        },
        Pair {
            kind: Kind::ConsentAgeRaised,
            old: &[],
            new: &[("consent-under = 13", "consent-under = 14")],
            expected: str![[r#"
consent-age-raised ai-policy 2026-2027: 13 years → 14 years
    pdcn.toml ai-policy consent-under | pdcn.toml ai-policy consent-under
"#]],
        },
        Pair {
            kind: Kind::ConsentAgeLowered,
            old: &[],
            new: &[(
                r#"consent-under = 13
"#,
                "",
            )],
            expected: str![[r#"
consent-age-lowered ai-policy 2026-2027: 13 years → –
    pdcn.toml ai-policy consent-under | pdcn.toml ai-policy consent-under
"#]],
        },
        Pair {
            kind: Kind::AiPolicyReworded,
            old: &[],
            new: &[("Loi d’exemple", "Règlement d’exemple")],
            expected: str![[r#"
ai-policy-reworded ai-policy 2026-2027 [source]: “Loi d’exemple” → “Règlement d’exemple” (substantive: [-Loi -][+Règlement +]d’exemple)
    pdcn.toml ai-policy source | pdcn.toml ai-policy source
"#]],
        },
    ]
}
