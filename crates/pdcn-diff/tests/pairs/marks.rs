//! →, ★ and reuse, earlier and later.

use pdcn_diff::Kind;
use snapbox::str;

use super::Pair;

pub(super) fn pairs() -> Vec<Pair> {
    vec![
        Pair {
            kind: Kind::LearnEarlier,
            old: &[],
            new: &[(
                r#"learn = "P2"
master = "P3"
reuse = "P3""#,
                r#"learn = "P1"
master = "P3"
reuse = "P3""#,
            )],
            expected: str![[r#"
learn-earlier outcome IA-001: P2 → P1 (by 1)
    ia.toml outcome 0 learn | ia.toml outcome 0 learn
"#]],
        },
        Pair {
            kind: Kind::LearnLater,
            old: &[],
            new: &[(
                r#"learn = "P1"
master = "P2""#,
                r#"learn = "P2"
master = "P2""#,
            )],
            expected: str![[r#"
learn-later outcome VIE-001: P1 → P2 (by 1)
    vie.toml outcome 0 learn | vie.toml outcome 0 learn
"#]],
        },
        Pair {
            kind: Kind::LearnMoved,
            old: &[],
            new: &[
                (
                    r#"id = "P2"
title = "Deuxième"#,
                    r#"id = "PX"
title = "Deuxième"#,
                ),
                (
                    r#"learn = "P2"
master = "P3"
reuse = "P3""#,
                    r#"learn = "PX"
master = "P3"
reuse = "P3""#,
                ),
            ],
            expected: str![[r#"
grade-removed grade P2: grade P2 → –
    edition.toml grade 1 | –
grade-added grade PX: – → grade PX
    – | edition.toml grade 1
learn-moved outcome IA-001: P2 → PX
    ia.toml outcome 0 learn | ia.toml outcome 0 learn
"#]],
        },
        Pair {
            kind: Kind::MasterEarlier,
            old: &[],
            new: &[(
                r#"learn = "P1"
master = "P2""#,
                r#"learn = "P1"
master = "P1""#,
            )],
            expected: str![[r#"
master-earlier outcome VIE-001: P2 → P1 (by 1)
    vie.toml outcome 0 master | vie.toml outcome 0 master
"#]],
        },
        Pair {
            kind: Kind::MasterLater,
            old: &[],
            new: &[(
                r#"learn = "P1"
master = "P2""#,
                r#"learn = "P1"
master = "S1""#,
            )],
            expected: str![[r#"
master-later outcome VIE-001: P2 → S1 (by 2)
    vie.toml outcome 0 master | vie.toml outcome 0 master
"#]],
        },
        Pair {
            kind: Kind::MasterMoved,
            old: &[],
            new: &[
                (
                    r#"id = "P2"
title = "Deuxième"#,
                    r#"id = "PX"
title = "Deuxième"#,
                ),
                (
                    r#"learn = "P1"
master = "P2""#,
                    r#"learn = "P1"
master = "PX""#,
                ),
            ],
            expected: str![[r#"
grade-removed grade P2: grade P2 → –
    edition.toml grade 1 | –
grade-added grade PX: – → grade PX
    – | edition.toml grade 1
master-moved outcome VIE-001: P2 → PX
    vie.toml outcome 0 master | vie.toml outcome 0 master
"#]],
        },
        Pair {
            kind: Kind::ReuseEarlier,
            old: &[],
            new: &[(
                r#"master = "P3"
reuse = "S1""#,
                r#"master = "P3"
reuse = "P3""#,
            )],
            expected: str![[r#"
reuse-earlier outcome VIE-002: S1 → P3 (by 1)
    vie.toml outcome 1 reuse | vie.toml outcome 1 reuse
"#]],
        },
        Pair {
            kind: Kind::ReuseLater,
            old: &[],
            new: &[(
                r#"master = "P3"
reuse = "P3"
"#,
                r#"master = "P3"
"#,
            )],
            expected: str![[r#"
reuse-later outcome IA-001: P3 → – (by 1)
    ia.toml outcome 0 reuse | ia.toml outcome 0 reuse
"#]],
        },
        Pair {
            kind: Kind::ReuseMoved,
            old: &[],
            new: &[
                (
                    r#"id = "S1"
title"#,
                    r#"id = "SX"
title"#,
                ),
                (
                    r#"master = "P3"
reuse = "S1""#,
                    r#"master = "P3"
reuse = "SX""#,
                ),
            ],
            expected: str![[r#"
grade-removed grade S1: grade S1 → –
    edition.toml grade 3 | –
grade-added grade SX: – → grade SX
    – | edition.toml grade 3
reuse-moved outcome VIE-002: S1 → SX
    vie.toml outcome 1 reuse | vie.toml outcome 1 reuse
"#]],
        },
        Pair {
            kind: Kind::ReuseStated,
            old: &[],
            new: &[(
                r#"learn = "P1"
master = "P2""#,
                r#"learn = "P1"
master = "P2"
reuse = "S1""#,
            )],
            expected: str![[r#"
reuse-stated outcome VIE-001: – → S1
    vie.toml outcome 0 reuse | vie.toml outcome 0 reuse
"#]],
        },
        Pair {
            kind: Kind::ReuseUnstated,
            old: &[],
            new: &[(
                r#"master = "P3"
reuse = "S1"
"#,
                r#"master = "P3"
"#,
            )],
            expected: str![[r#"
reuse-unstated outcome VIE-002: S1 → –
    vie.toml outcome 1 reuse | vie.toml outcome 1 reuse
"#]],
        },
        Pair {
            kind: Kind::BecameOpen,
            old: &[],
            new: &[(
                r#"learn = "P1"
master = "P2""#,
                r#"learn = "P1"
open = "On en apprend toujours.""#,
            )],
            expected: str![[r#"
became-open outcome VIE-001: P2 → “On en apprend toujours.”
    vie.toml outcome 0 master | vie.toml outcome 0 open
"#]],
        },
        Pair {
            kind: Kind::NoLongerOpen,
            old: &[],
            new: &[(r#"open = "La discussion ne finit jamais.""#, r#"master = "S1""#)],
            expected: str![[r#"
no-longer-open outcome IA-003: “La discussion ne finit jamais.” → S1
    ia.toml outcome 2 open | ia.toml outcome 2 master
"#]],
        },
        Pair {
            kind: Kind::OpenReworded,
            old: &[],
            new: &[("La discussion ne finit jamais.", "La discussion continue.")],
            expected: str![[r#"
open-reworded outcome IA-003: “La discussion ne finit jamais.” → “La discussion continue.” (substantive: La discussion [-ne finit jamais-][+continue+].)
    ia.toml outcome 2 open | ia.toml outcome 2 open
"#]],
        },
    ]
}
