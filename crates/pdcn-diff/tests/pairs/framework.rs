//! Frameworks, their versions and their codes.

use pdcn_diff::Kind;
use snapbox::str;

use super::Pair;

/// What the first framework begins with, and no other.
macro_rules! head {
    () => {
        r#"id = "cadre-1"
title = "Cadre d’exemple"
publisher = "Exemple"
status = "draft"
license = "CC0-1.0""#
    };
}

/// The first framework with these codes.
macro_rules! codes {
    ($codes:literal) => {
        concat!(
            head!(),
            r#"
url = "https://example.org/"
checked = 2026-11-23
shows = "titles"
code = ["#,
            $codes,
            "]"
        )
    };
}

pub(super) fn pairs() -> Vec<Pair> {
    vec![
        Pair {
            kind: Kind::FrameworkAdded,
            old: &[],
            new: &[(r#"aligns = ["cadre-1:A1"]"#, r#"aligns = ["cadre-1:A1", "autre-1:B1"]"#)],
            expected: str![[r#"
alignment-added outcome IA-001 [autre-1:B1]: – → autre-1:B1
    – | ia.toml outcome 0 aligns 1
framework-added framework autre-1: – → autre-1
    – | autre-1.toml
"#]],
        },
        Pair {
            kind: Kind::FrameworkRemoved,
            old: &[],
            new: &[(r#"aligns = ["cadre-1:A1"]"#, "aligns = []")],
            expected: str![[r#"
alignment-removed outcome IA-001 [cadre-1:A1]: cadre-1:A1 → –
    ia.toml outcome 0 aligns 0 | –
framework-removed framework cadre-1: cadre-1 → –
    cadre-1.toml | –
"#]],
        },
        Pair {
            kind: Kind::FrameworkRenewed,
            old: &[],
            new: &[
                (r#"aligns = ["cadre-1:A1"]"#, r#"aligns = ["cadre-2:A1"]"#),
                (
                    r#"id = "cadre-2"
title = "Cadre d’exemple""#,
                    r#"id = "cadre-2"
title = "Cadre d’exemple, deuxième""#,
                ),
            ],
            expected: str![[r#"
alignment-renewed outcome IA-001 [A1]: cadre-1:A1 → cadre-2:A1
    ia.toml outcome 0 aligns 0 | ia.toml outcome 0 aligns 0
framework-renewed framework cadre: cadre-1 → cadre-2
    cadre-1.toml id | cadre-2.toml id
framework-retitled framework cadre-2: “Cadre d’exemple” → “Cadre d’exemple, deuxième” (substantive: Cadre d’exemple[+, deuxième+])
    cadre-1.toml title | cadre-2.toml title
"#]],
        },
        Pair {
            kind: Kind::FrameworkRetitled,
            old: &[],
            new: &[(
                r#"id = "cadre-1"
title = "Cadre d’exemple""#,
                r#"id = "cadre-1"
title = "Cadre d’essai""#,
            )],
            expected: str![[r#"
framework-retitled framework cadre-1: “Cadre d’exemple” → “Cadre d’essai” (substantive: Cadre d’[-exemple-][+essai+])
    cadre-1.toml title | cadre-1.toml title
"#]],
        },
        Pair {
            kind: Kind::FrameworkStatusChanged,
            old: &[],
            new: &[(
                r#"id = "cadre-1"
title = "Cadre d’exemple"
publisher = "Exemple"
status = "draft""#,
                r#"id = "cadre-1"
title = "Cadre d’exemple"
publisher = "Exemple"
status = "final""#,
            )],
            expected: str![[r#"
framework-status-changed framework cadre-1: Draft → Final
    cadre-1.toml status | cadre-1.toml status
"#]],
        },
        Pair {
            kind: Kind::CodeAdded,
            old: &[],
            new: &[(
                codes!(r#"{ id = "A1", title = "Premier code" }, { id = "A2", title = "Deuxième code" }"#),
                codes!(
                    r#"{ id = "A1", title = "Premier code" }, { id = "A2", title = "Deuxième code" }, { id = "A3" }"#
                ),
            )],
            expected: str![[r#"
code-added framework cadre-1 [A3]: – → code A3
    – | cadre-1.toml code 2
"#]],
        },
        Pair {
            kind: Kind::CodeRemoved,
            old: &[],
            new: &[(
                codes!(r#"{ id = "A1", title = "Premier code" }, { id = "A2", title = "Deuxième code" }"#),
                codes!(r#"{ id = "A1", title = "Premier code" }"#),
            )],
            expected: str![[r#"
code-removed framework cadre-1 [A2]: code A2 → –
    cadre-1.toml code 1 | –
"#]],
        },
        Pair {
            kind: Kind::CodeRetitled,
            old: &[],
            new: &[(
                codes!(r#"{ id = "A1", title = "Premier code" }, { id = "A2", title = "Deuxième code" }"#),
                codes!(r#"{ id = "A1", title = "Tout premier code" }, { id = "A2", title = "Deuxième code" }"#),
            )],
            expected: str![[r#"
code-retitled framework cadre-1 [A1]: “Premier code” → “Tout premier code” (substantive: [-Premier -][+Tout premier +]code)
    cadre-1.toml code 0 title | cadre-1.toml code 0 title
"#]],
        },
        Pair {
            kind: Kind::FrameworkLicenceChanged,
            old: &[],
            new: &[(
                head!(),
                r#"id = "cadre-1"
title = "Cadre d’exemple"
publisher = "Exemple"
status = "draft"
license = "CC-BY-4.0""#,
            )],
            expected: str![[r#"
framework-licence-changed framework cadre-1: CC0-1.0 → CC-BY-4.0
    cadre-1.toml license | cadre-1.toml license
"#]],
        },
        Pair {
            kind: Kind::FrameworkGradesChanged,
            old: &[],
            new: &[(
                head!(),
                concat!(
                    head!(),
                    r#"
grades = ["P1", "P2"]"#
                ),
            )],
            expected: str![[r#"
framework-grades-changed framework cadre-1: – → [P1, P2]
    cadre-1.toml grades | cadre-1.toml grades
"#]],
        },
        Pair {
            kind: Kind::FrameworkAiMarked,
            old: &[],
            new: &[(
                head!(),
                concat!(
                    head!(),
                    r#"
ai = true"#
                ),
            )],
            expected: str![[r#"
framework-ai-marked framework cadre-1: – → –
    cadre-1.toml ai | cadre-1.toml ai
"#]],
        },
        Pair {
            kind: Kind::FrameworkAiUnmarked,
            old: &[(
                head!(),
                concat!(
                    head!(),
                    r#"
ai = true"#
                ),
            )],
            new: &[],
            expected: str![[r#"
framework-ai-unmarked framework cadre-1: – → –
    cadre-1.toml ai | cadre-1.toml ai
"#]],
        },
        Pair {
            kind: Kind::CodeAiMarked,
            old: &[],
            new: &[(
                codes!(r#"{ id = "A1", title = "Premier code" }, { id = "A2", title = "Deuxième code" }"#),
                codes!(r#"{ id = "A1", title = "Premier code", ai = true }, { id = "A2", title = "Deuxième code" }"#),
            )],
            expected: str![[r#"
code-ai-marked framework cadre-1 [A1]: – → –
    cadre-1.toml code 0 ai | cadre-1.toml code 0 ai
"#]],
        },
        Pair {
            kind: Kind::CodeAiUnmarked,
            old: &[(
                codes!(r#"{ id = "A1", title = "Premier code" }, { id = "A2", title = "Deuxième code" }"#),
                codes!(r#"{ id = "A1", title = "Premier code", ai = true }, { id = "A2", title = "Deuxième code" }"#),
            )],
            new: &[],
            expected: str![[r#"
code-ai-unmarked framework cadre-1 [A1]: – → –
    cadre-1.toml code 0 ai | cadre-1.toml code 0 ai
"#]],
        },
    ]
}
