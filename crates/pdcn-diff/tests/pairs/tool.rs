//! AI tools.

use pdcn_diff::Kind;
use snapbox::str;

use super::Pair;

pub(super) fn pairs() -> Vec<Pair> {
    vec![
        Pair {
            kind: Kind::ToolAdded,
            old: &[(
                r#"[[tool]]
id = "robot"
title = "Robot de dialogue"
publisher = "Exemple inc."
min-age = 16
consent-under = 18
checked = 2026-11-23
source = "https://example.org/conditions"
"#,
                r#""#,
            )],
            new: &[],
            expected: str![[r#"
tool-added tool robot: – → tool robot
    – | tools.toml tool 0
"#]],
        },
        Pair {
            kind: Kind::ToolRemoved,
            old: &[],
            new: &[(
                r#"[[tool]]
id = "robot"
title = "Robot de dialogue"
publisher = "Exemple inc."
min-age = 16
consent-under = 18
checked = 2026-11-23
source = "https://example.org/conditions"
"#,
                r#""#,
            )],
            expected: str![[r#"
tool-removed tool robot: tool robot → –
    tools.toml tool 0 | –
"#]],
        },
        Pair {
            kind: Kind::ToolRetitled,
            old: &[],
            new: &[(r#"Robot de dialogue"#, r#"Robot qui répond"#)],
            expected: str![[r#"
tool-retitled tool robot: “Robot de dialogue” → “Robot qui répond” (substantive: Robot [-de dialogue-][+qui répond+])
    tools.toml tool 0 title | tools.toml tool 0 title
"#]],
        },
        Pair {
            kind: Kind::ToolAgeRaised,
            old: &[(r#"min-age = 16"#, r#"min-age = 0"#)],
            new: &[],
            expected: str![[r#"
tool-age-raised tool robot: – → 16 years
    tools.toml tool 0 min-age | tools.toml tool 0 min-age
"#]],
        },
        Pair {
            kind: Kind::ToolAgeLowered,
            old: &[],
            new: &[(r#"min-age = 16"#, r#"min-age = 13"#)],
            expected: str![[r#"
tool-age-lowered tool robot: 16 years → 13 years
    tools.toml tool 0 min-age | tools.toml tool 0 min-age
"#]],
        },
        Pair {
            kind: Kind::ToolConsentRaised,
            old: &[(
                r#"consent-under = 18
"#,
                r#""#,
            )],
            new: &[],
            expected: str![[r#"
tool-consent-raised tool robot: – → 18 years
    tools.toml tool 0 consent-under | tools.toml tool 0 consent-under
"#]],
        },
        Pair {
            kind: Kind::ToolConsentLowered,
            old: &[],
            new: &[(r#"consent-under = 18"#, r#"consent-under = 17"#)],
            expected: str![[r#"
tool-consent-lowered tool robot: 18 years → 17 years
    tools.toml tool 0 consent-under | tools.toml tool 0 consent-under
"#]],
        },
        Pair {
            kind: Kind::ToolReworded,
            old: &[],
            new: &[
                (r#"Exemple inc."#, r#"Autre inc."#),
                (r#"https://example.org/conditions"#, r#"https://example.org/autres"#),
                (
                    r#"checked = 2026-11-23
source"#,
                    r#"checked = 2026-11-24
note = "À confirmer."
source"#,
                ),
            ],
            expected: str![[r#"
tool-reworded tool robot [note]: – → “À confirmer.”
    tools.toml tool 0 note | tools.toml tool 0 note
tool-reworded tool robot [publisher]: “Exemple inc.” → “Autre inc.” (substantive: [-Exemple -][+Autre +]inc.)
    tools.toml tool 0 publisher | tools.toml tool 0 publisher
tool-reworded tool robot [source]: “https://example.org/conditions” → “https://example.org/autres” (substantive: https://example.org/[-conditions-][+autres+])
    tools.toml tool 0 source | tools.toml tool 0 source
"#]],
        },
    ]
}
