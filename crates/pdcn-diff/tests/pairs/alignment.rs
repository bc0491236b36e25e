//! Alignments that come, go, or follow their framework.

use pdcn_diff::Kind;
use snapbox::str;

use super::Pair;

pub(super) fn pairs() -> Vec<Pair> {
    vec![
        Pair {
            kind: Kind::AlignmentAdded,
            old: &[],
            new: &[(r#"aligns = ["cadre-1:A1"]"#, r#"aligns = ["cadre-1:A1", "cadre-1:A2"]"#)],
            expected: str![[r#"
alignment-added outcome IA-001 [cadre-1:A2]: – → cadre-1:A2
    – | ia.toml outcome 0 aligns 1
"#]],
        },
        Pair {
            kind: Kind::AlignmentRemoved,
            old: &[(r#"aligns = ["cadre-1:A1"]"#, r#"aligns = ["cadre-1:A2", "cadre-1:A1"]"#)],
            new: &[(r#"aligns = ["cadre-1:A1"]"#, r#"aligns = ["cadre-1:A2"]"#)],
            expected: str![[r#"
alignment-removed outcome IA-001 [cadre-1:A1]: cadre-1:A1 → –
    ia.toml outcome 0 aligns 1 | –
"#]],
        },
        Pair {
            kind: Kind::AlignmentRenewed,
            old: &[],
            new: &[(r#"aligns = ["cadre-1:A1"]"#, r#"aligns = ["cadre-2:A1"]"#)],
            expected: str![[r#"
alignment-renewed outcome IA-001 [A1]: cadre-1:A1 → cadre-2:A1
    ia.toml outcome 0 aligns 0 | ia.toml outcome 0 aligns 0
framework-renewed framework cadre: cadre-1 → cadre-2
    cadre-1.toml id | cadre-2.toml id
"#]],
        },
    ]
}
