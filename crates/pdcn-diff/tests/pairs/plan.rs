//! Plans of schools.

use pdcn_diff::Kind;
use snapbox::str;

use super::Pair;

pub(super) fn pairs() -> Vec<Pair> {
    vec![
        Pair {
            kind: Kind::PlanEditionChanged,
            old: &[],
            new: &[(r#"edition = "2026-2027""#, r#"edition = "2025-2026""#)],
            expected: str![[r#"
plan-edition-changed plan École exemple: 2026-2027 → 2025-2026
    ecole-exemple.toml edition | ecole-exemple.toml edition
"#]],
        },
        Pair {
            kind: Kind::PlanSchoolRespelt,
            old: &[],
            new: &[(r#"École exemple"#, r#"École Exemple"#)],
            expected: str![[r#"
plan-school-respelt plan École Exemple: “École exemple” → “École Exemple” (editorial: École [-exemple-][+Exemple+])
    ecole-exemple.toml school name | ecole-exemple.toml school name
"#]],
        },
        Pair {
            kind: Kind::PlanSchoolRenamed,
            old: &[],
            new: &[(r#"École exemple"#, r#"École Alpha"#)],
            expected: str![[r#"
plan-school-renamed plan École Alpha: “École exemple” → “École Alpha” (substantive: École [-exemple-][+Alpha+])
    ecole-exemple.toml school name | ecole-exemple.toml school name
"#]],
        },
        Pair {
            kind: Kind::PlanAdded,
            old: &[(r#"École exemple"#, r#"École Alpha"#), (r#"edition = "2026-2027""#, r#"edition = "2025-2026""#)],
            new: &[],
            expected: str![[r#"
plan-added plan École exemple: – → plan of 2 activities for 2026-2027
    – | ecole-exemple.toml
"#]],
        },
        Pair {
            kind: Kind::PlanRemoved,
            old: &[],
            new: &[(r#"École exemple"#, r#"École Alpha"#), (r#"edition = "2026-2027""#, r#"edition = "2025-2026""#)],
            expected: str![[r#"
plan-removed plan École exemple: plan of 2 activities for 2026-2027 → –
    ecole-exemple.toml | –
"#]],
        },
    ]
}
