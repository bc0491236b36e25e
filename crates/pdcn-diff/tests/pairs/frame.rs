//! Stages, strands, competencies, resources.

use pdcn_diff::Kind;
use snapbox::str;

use super::Pair;

pub(super) fn pairs() -> Vec<Pair> {
    vec![
        Pair {
            kind: Kind::StageAdded,
            old: &[],
            new: &[(
                r#"[[stage]]
id = "secondary"
title = "Secondaire"
"#,
                r#"[[stage]]
id = "secondary"
title = "Secondaire"

[[stage]]
id = "college"
title = "Collégial"
"#,
            )],
            expected: str![[r#"
stage-added stage college: – → stage college
    – | edition.toml stage 2
"#]],
        },
        Pair {
            kind: Kind::StageRemoved,
            old: &[(
                r#"[[stage]]
id = "secondary"
title = "Secondaire"
"#,
                r#"[[stage]]
id = "secondary"
title = "Secondaire"

[[stage]]
id = "college"
title = "Collégial"
"#,
            )],
            new: &[],
            expected: str![[r#"
stage-removed stage college: stage college → –
    edition.toml stage 2 | –
"#]],
        },
        Pair {
            kind: Kind::StageRetitled,
            old: &[],
            new: &[(r#"title = "Secondaire""#, r#"title = "Enseignement secondaire""#)],
            expected: str![[r#"
stage-retitled stage secondary: “Secondaire” → “Enseignement secondaire” (substantive: [-Secondaire-][+Enseignement secondaire+])
    edition.toml stage 1 title | edition.toml stage 1 title
"#]],
        },
        Pair {
            kind: Kind::StageOrderChanged,
            old: &[],
            new: &[
                (
                    r#"[[stage]]
id = "primary"
title = "Primaire"

"#,
                    "",
                ),
                (
                    r#"[[stage]]
id = "secondary"
title = "Secondaire"
"#,
                    r#"[[stage]]
id = "secondary"
title = "Secondaire"

[[stage]]
id = "primary"
title = "Primaire"

"#,
                ),
            ],
            expected: str![[r#"
stage-order-changed stage 2026-2027: [primary, secondary] → [secondary, primary]
    edition.toml stage 0 | edition.toml stage 0
"#]],
        },
        Pair {
            kind: Kind::StrandAdded,
            old: &[],
            new: &[(
                r#"[[strand]]
id = "VIE"
title = "Vie privée"
"#,
                r#"[[strand]]
id = "VIE"
title = "Vie privée"

[[strand]]
id = "CIT"
title = "Citoyenneté"
"#,
            )],
            expected: str![[r#"
strand-added strand CIT: – → strand CIT
    – | edition.toml strand 2
"#]],
        },
        Pair {
            kind: Kind::StrandRemoved,
            old: &[(
                r#"[[strand]]
id = "VIE"
title = "Vie privée"
"#,
                r#"[[strand]]
id = "VIE"
title = "Vie privée"

[[strand]]
id = "CIT"
title = "Citoyenneté"
"#,
            )],
            new: &[],
            expected: str![[r#"
strand-removed strand CIT: strand CIT → –
    edition.toml strand 2 | –
"#]],
        },
        Pair {
            kind: Kind::StrandRetitled,
            old: &[],
            new: &[(r#"title = "Vie privée""#, r#"title = "Vie privée et images""#)],
            expected: str![[r#"
strand-retitled strand VIE: “Vie privée” → “Vie privée et images” (substantive: Vie privée [+et images+])
    edition.toml strand 1 title | edition.toml strand 1 title
"#]],
        },
        Pair {
            kind: Kind::StrandRedescribed,
            old: &[],
            new: &[("Ce que fait une IA.", "Ce que fait, ou non, une IA.")],
            expected: str![[r#"
strand-redescribed strand IA: “Ce que fait une IA.” → “Ce que fait, ou non, une IA.” (substantive: Ce que fait[+, ou non, +]une IA.)
    edition.toml strand 0 description | edition.toml strand 0 description
"#]],
        },
        Pair {
            kind: Kind::StrandOrderChanged,
            old: &[],
            new: &[
                (
                    r#"[[strand]]
id = "IA"
title = "Intelligence artificielle"
description = "Ce que fait une IA."

"#,
                    "",
                ),
                (
                    r#"[[strand]]
id = "VIE"
title = "Vie privée"
"#,
                    r#"[[strand]]
id = "VIE"
title = "Vie privée"

[[strand]]
id = "IA"
title = "Intelligence artificielle"
description = "Ce que fait une IA."

"#,
                ),
            ],
            expected: str![[r#"
strand-order-changed strand 2026-2027: [IA, VIE] → [VIE, IA]
    edition.toml strand 0 | edition.toml strand 0
"#]],
        },
        Pair {
            kind: Kind::CompetencyAdded,
            old: &[],
            new: &[(
                r#"[[competency]]
id = "IA-CREE"
strand = "IA"
title = "Créer une image"
"#,
                r#"[[competency]]
id = "IA-CREE"
strand = "IA"
title = "Créer une image"

[[competency]]
id = "IA-AIDE"
strand = "IA"
title = "Demander de l’aide"
"#,
            )],
            expected: str![[r#"
competency-added competency IA-AIDE: – → competency IA-AIDE
    – | edition.toml competency 2
"#]],
        },
        Pair {
            kind: Kind::CompetencyRemoved,
            old: &[(
                r#"[[competency]]
id = "IA-CREE"
strand = "IA"
title = "Créer une image"
"#,
                r#"[[competency]]
id = "IA-CREE"
strand = "IA"
title = "Créer une image"

[[competency]]
id = "IA-AIDE"
strand = "IA"
title = "Demander de l’aide"
"#,
            )],
            new: &[],
            expected: str![[r#"
competency-removed competency IA-AIDE: competency IA-AIDE → –
    edition.toml competency 2 | –
"#]],
        },
        Pair {
            kind: Kind::CompetencyRetitled,
            old: &[],
            new: &[("Créer une image", "Créer des images")],
            expected: str![[r#"
competency-retitled competency IA-CREE: “Créer une image” → “Créer des images” (substantive: Créer [-une image-][+des images+])
    edition.toml competency 1 title | edition.toml competency 1 title
"#]],
        },
        Pair {
            kind: Kind::CompetencyMoved,
            old: &[],
            new: &[(
                r#"id = "IA-CREE"
strand = "IA""#,
                r#"id = "IA-CREE"
strand = "VIE""#,
            )],
            expected: str![[r#"
competency-moved competency IA-CREE: IA → VIE
    edition.toml competency 1 strand | edition.toml competency 1 strand
"#]],
        },
        Pair {
            kind: Kind::CompetencyAiMarked,
            old: &[],
            new: &[(
                r#"title = "Créer une image""#,
                r#"title = "Créer une image"
ai = true"#,
            )],
            expected: str![[r#"
competency-ai-marked competency IA-CREE: – → –
    edition.toml competency 1 ai | edition.toml competency 1 ai
"#]],
        },
        Pair {
            kind: Kind::CompetencyAiUnmarked,
            old: &[],
            new: &[(
                r#"ai = true
"#,
                "",
            )],
            expected: str![[r#"
competency-ai-unmarked competency IA-EVAL: – → –
    edition.toml competency 0 ai | edition.toml competency 0 ai
"#]],
        },
        Pair {
            kind: Kind::CompetencyOrderChanged,
            old: &[],
            new: &[
                (
                    r#"[[competency]]
id = "IA-EVAL"
strand = "IA"
title = "Évaluer une production"
ai = true

"#,
                    "",
                ),
                (
                    r#"[[competency]]
id = "IA-CREE"
strand = "IA"
title = "Créer une image"
"#,
                    r#"[[competency]]
id = "IA-CREE"
strand = "IA"
title = "Créer une image"

[[competency]]
id = "IA-EVAL"
strand = "IA"
title = "Évaluer une production"
ai = true

"#,
                ),
            ],
            expected: str![[r#"
competency-order-changed competency 2026-2027: [IA-EVAL, IA-CREE, VIE-RENS] → [IA-CREE, IA-EVAL, VIE-RENS]
    edition.toml competency 0 | edition.toml competency 0
"#]],
        },
        Pair {
            kind: Kind::ResourceAdded,
            old: &[],
            new: &[(
                r#"[[resource]]
id = "affiche-ia"
title = "Affiche sur les réflexes"
kind = "affiche"
"#,
                r#"[[resource]]
id = "affiche-ia"
title = "Affiche sur les réflexes"
kind = "affiche"

[[resource]]
id = "guide-ia"
title = "Guide"
kind = "guide"
"#,
            )],
            expected: str![[r#"
resource-added resource guide-ia: – → resource guide-ia (guide)
    – | edition.toml resource 1
"#]],
        },
        Pair {
            kind: Kind::ResourceRemoved,
            old: &[(
                r#"[[resource]]
id = "affiche-ia"
title = "Affiche sur les réflexes"
kind = "affiche"
"#,
                r#"[[resource]]
id = "affiche-ia"
title = "Affiche sur les réflexes"
kind = "affiche"

[[resource]]
id = "guide-ia"
title = "Guide"
kind = "guide"
"#,
            )],
            new: &[],
            expected: str![[r#"
resource-removed resource guide-ia: resource guide-ia (guide) → –
    edition.toml resource 1 | –
"#]],
        },
        Pair {
            kind: Kind::ResourceRetitled,
            old: &[],
            new: &[("Affiche sur les réflexes", "Affiche des réflexes")],
            expected: str![[r#"
resource-retitled resource affiche-ia: “Affiche sur les réflexes” → “Affiche des réflexes” (substantive: Affiche [-sur les -][+des +]réflexes)
    edition.toml resource 0 title | edition.toml resource 0 title
"#]],
        },
        Pair {
            kind: Kind::ResourceChanged,
            old: &[],
            new: &[(r#"kind = "affiche""#, r#"kind = "capsule""#)],
            expected: str![[r#"
resource-changed resource affiche-ia: resource affiche-ia (affiche) → resource affiche-ia (capsule)
    edition.toml resource 0 | edition.toml resource 0
"#]],
        },
    ]
}
