//! Grades and cycles.

use pdcn_diff::Kind;
use snapbox::str;

use super::Pair;

pub(super) fn pairs() -> Vec<Pair> {
    vec![
        Pair {
            kind: Kind::GradeAdded,
            old: &[],
            new: &[(
                r#"[[grade]]
id = "S1"
title = "Première secondaire"
short = "1re sec."
stage = "secondary"
cycle = "Cycle du secondaire"
age = 12
"#,
                r#"[[grade]]
id = "S1"
title = "Première secondaire"
short = "1re sec."
stage = "secondary"
cycle = "Cycle du secondaire"
age = 12

[[grade]]
id = "S2"
title = "Deuxième secondaire"
short = "2e sec."
stage = "secondary"
cycle = "Cycle du secondaire"
age = 13
"#,
            )],
            expected: str![[r#"
grade-added grade S2: – → grade S2
    – | edition.toml grade 4
"#]],
        },
        Pair {
            kind: Kind::GradeRemoved,
            old: &[(
                r#"[[grade]]
id = "S1"
title = "Première secondaire"
short = "1re sec."
stage = "secondary"
cycle = "Cycle du secondaire"
age = 12
"#,
                r#"[[grade]]
id = "S1"
title = "Première secondaire"
short = "1re sec."
stage = "secondary"
cycle = "Cycle du secondaire"
age = 12

[[grade]]
id = "S2"
title = "Deuxième secondaire"
short = "2e sec."
stage = "secondary"
cycle = "Cycle du secondaire"
age = 13
"#,
            )],
            new: &[],
            expected: str![[r#"
grade-removed grade S2: grade S2 → –
    edition.toml grade 4 | –
"#]],
        },
        Pair {
            kind: Kind::GradeRetitled,
            old: &[],
            new: &[("Première secondaire", "Secondaire 1")],
            expected: str![[r#"
grade-retitled grade S1: “Première secondaire” → “Secondaire 1” (substantive: [-Première secondaire-][+Secondaire 1+])
    edition.toml grade 3 title | edition.toml grade 3 title
"#]],
        },
        Pair {
            kind: Kind::GradeRetitled,
            old: &[],
            new: &[(r#"short = "1re sec.""#, r#"short = "1re s.""#)],
            expected: str![[r#"
grade-retitled grade S1 [short]: “1re sec.” → “1re s.” (substantive: 1re [-sec-][+s+].)
    edition.toml grade 3 short | edition.toml grade 3 short
"#]],
        },
        Pair {
            kind: Kind::GradeOrderChanged,
            old: &[],
            new: &[
                (
                    r#"[[grade]]
id = "P1"
title = "Première année"
short = "1re"
stage = "primary"
cycle = "1er cycle"
age = 6

"#,
                    "",
                ),
                (
                    r#"[[grade]]
id = "P2"
title = "Deuxième année"
short = "2e"
stage = "primary"
cycle = "1er cycle"
age = 7

"#,
                    r#"[[grade]]
id = "P2"
title = "Deuxième année"
short = "2e"
stage = "primary"
cycle = "1er cycle"
age = 7

[[grade]]
id = "P1"
title = "Première année"
short = "1re"
stage = "primary"
cycle = "1er cycle"
age = 6

"#,
                ),
            ],
            expected: str![[r#"
grade-order-changed grade 2026-2027: [P1, P2, P3, S1] → [P2, P1, P3, S1]
    edition.toml grade 0 | edition.toml grade 0
"#]],
        },
        Pair {
            kind: Kind::GradeMovedStage,
            old: &[],
            new: &[(
                r#"short = "3e"
stage = "primary""#,
                r#"short = "3e"
stage = "secondary""#,
            )],
            expected: str![[r#"
grade-moved-stage grade P3: primary → secondary
    edition.toml grade 2 stage | edition.toml grade 2 stage
"#]],
        },
        Pair {
            kind: Kind::GradeMovedCycle,
            old: &[],
            new: &[(
                r#"short = "2e"
stage = "primary"
cycle = "1er cycle""#,
                r#"short = "2e"
stage = "primary"
cycle = "2e cycle""#,
            )],
            expected: str![[r#"
grade-moved-cycle grade P2: “1er cycle” → “2e cycle”
    edition.toml grade 1 cycle | edition.toml grade 1 cycle
"#]],
        },
        Pair {
            kind: Kind::GradeAgeChanged,
            old: &[],
            new: &[("age = 12", "age = 13")],
            expected: str![[r#"
grade-age-changed grade S1: 12 years → 13 years
    edition.toml grade 3 age | edition.toml grade 3 age
"#]],
        },
        Pair {
            kind: Kind::CycleAdded,
            old: &[],
            new: &[(
                r#"short = "2e"
stage = "primary"
cycle = "1er cycle""#,
                r#"short = "2e"
stage = "primary"
cycle = "Cycle nouveau""#,
            )],
            expected: str![[r#"
cycle-added cycle Cycle nouveau: – → “Cycle nouveau”
    – | edition.toml grade 1 cycle
grade-moved-cycle grade P2: “1er cycle” → “Cycle nouveau”
    edition.toml grade 1 cycle | edition.toml grade 1 cycle
"#]],
        },
        Pair {
            kind: Kind::CycleRemoved,
            old: &[],
            new: &[(r#"cycle = "2e cycle""#, r#"cycle = "1er cycle""#)],
            expected: str![[r#"
cycle-removed cycle 2e cycle: “2e cycle” → –
    edition.toml grade 2 cycle | –
grade-moved-cycle grade P3: “2e cycle” → “1er cycle”
    edition.toml grade 2 cycle | edition.toml grade 2 cycle
"#]],
        },
        Pair {
            kind: Kind::CycleRetitled,
            old: &[],
            new: &[(r#"cycle = "2e cycle""#, r#"cycle = "Deuxième cycle""#)],
            expected: str![[r#"
cycle-retitled cycle 2e cycle: “2e cycle” → “Deuxième cycle” (substantive: [-2e -][+Deuxième +]cycle)
    edition.toml grade 2 cycle | edition.toml grade 2 cycle
"#]],
        },
        // The title stands for a cycle of primary too, which stays as it was.
        Pair {
            kind: Kind::CycleRetitled,
            old: &[("Cycle du secondaire", "1er cycle")],
            new: &[("Cycle du secondaire", "Premier cycle")],
            expected: str![[r#"
cycle-retitled cycle 1er cycle [secondary]: “1er cycle” → “Premier cycle” (substantive: [-1er -][+Premier +]cycle)
    edition.toml grade 3 cycle | edition.toml grade 3 cycle
"#]],
        },
    ]
}
