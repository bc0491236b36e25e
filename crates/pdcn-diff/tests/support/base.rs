//! A small pathway in which every kind of thing is once; pairs are edits of it.

use pdcn_source::{Folder, Loaded, load};

/// What is replaced, which stands exactly once in the files, and by what.
pub(crate) type Edit = (&'static str, &'static str);

/// The base pathway with some edits.
pub(crate) fn edited(edits: &[Edit]) -> Loaded {
    edited_for("2026-2027", edits)
}

/// The base pathway with some edits, for another school year.
pub(crate) fn edited_for(year: &str, edits: &[Edit]) -> Loaded {
    let mut files: Vec<(&str, String)> = FILES.iter().map(|(path, text)| (*path, (*text).to_owned())).collect();
    for (find, replacement) in edits {
        let n_found: usize = files.iter().map(|(_, text)| text.matches(find).count()).sum();
        assert_eq!(n_found, 1, "an edit must be for one place: {find}");
        for (_, text) in &mut files {
            *text = text.replace(find, replacement);
        }
    }
    // A file of which nothing is left is not there.
    files.retain(|(_, text)| !text.trim().is_empty());
    let of_year = |text: &str| text.replace("2026-2027", year);
    let loaded = load(Folder::from_texts(files.into_iter().map(|(path, text)| (of_year(path), of_year(&text)))));
    assert_eq!(loaded.problems, [], "after {edits:?}");
    loaded
}

const FILES: &[(&str, &str)] = &[
    (
        "pdcn.toml",
        r#"
format = 2
language = "fr"
current = "2026-2027"

[ai-policy]
minimum-age = 14
consent-under = 13
source = "Loi d’exemple"
"#,
    ),
    (
        "frameworks/cadre-1.toml",
        r#"
id = "cadre-1"
title = "Cadre d’exemple"
publisher = "Exemple"
status = "draft"
license = "CC0-1.0"
url = "https://example.org/"
checked = 2026-11-23
shows = "titles"
code = [{ id = "A1", title = "Premier code" }, { id = "A2", title = "Deuxième code" }]
"#,
    ),
    (
        "frameworks/cadre-2.toml",
        r#"
id = "cadre-2"
title = "Cadre d’exemple"
publisher = "Exemple"
status = "draft"
license = "CC0-1.0"
url = "https://example.org/"
checked = 2026-11-23
shows = "titles"
code = [{ id = "A1", title = "Premier code" }, { id = "A2", title = "Deuxième code" }]
"#,
    ),
    (
        "frameworks/autre-1.toml",
        r#"
id = "autre-1"
title = "Autre cadre"
publisher = "Exemple"
status = "final"
license = "CC0-1.0"
url = "https://example.org/"
checked = 2026-11-23
shows = "codes"
code = [{ id = "B1" }]
"#,
    ),
    (
        "editions/2026-2027/edition.toml",
        r#"
id = "2026-2027"
title = "Parcours d’exemple"
status = "draft"
license = "CC0-1.0"
note = "Ceci est un exemple."

[[stage]]
id = "primary"
title = "Primaire"

[[stage]]
id = "secondary"
title = "Secondaire"

[[grade]]
id = "P1"
title = "Première année"
short = "1re"
stage = "primary"
cycle = "1er cycle"
age = 6

[[grade]]
id = "P2"
title = "Deuxième année"
short = "2e"
stage = "primary"
cycle = "1er cycle"
age = 7

[[grade]]
id = "P3"
title = "Troisième année"
short = "3e"
stage = "primary"
cycle = "2e cycle"
age = 8

[[grade]]
id = "S1"
title = "Première secondaire"
short = "1re sec."
stage = "secondary"
cycle = "Cycle du secondaire"
age = 12

[[strand]]
id = "IA"
title = "Intelligence artificielle"
description = "Ce que fait une IA."

[[strand]]
id = "VIE"
title = "Vie privée"

[[competency]]
id = "IA-EVAL"
strand = "IA"
title = "Évaluer une production"
ai = true

[[competency]]
id = "IA-CREE"
strand = "IA"
title = "Créer une image"

[[competency]]
id = "VIE-RENS"
strand = "VIE"
title = "Protéger ses renseignements"

[competency.translation.en]
title = "Protect personal information"

[[resource]]
id = "affiche-ia"
title = "Affiche sur les réflexes"
kind = "affiche"

[[retired]]
id = "VIE-009"
reason = "Il redisait le premier."
replaced-by = ["VIE-001"]
"#,
    ),
    (
        "editions/2026-2027/primary/ia.toml",
        r#"
[[outcome]]
id = "IA-001"
competency = "IA-EVAL"
statement = "Repérer une erreur dans une réponse produite par une machine."
pupil = "Je repère une erreur dans une réponse."
learn = "P2"
master = "P3"
reuse = "P3"
ai-use = "demonstration"
aligns = ["cadre-1:A1"]
resources = ["affiche-ia"]
examples = ["Comparer deux réponses."]

[outcome.translation.en]
statement = "Spot an error in an answer."

[[outcome.prerequisite]]
id = "VIE-001"
strength = "helpful"
reason = "Un renseignement peut être une erreur."

[[outcome]]
id = "IA-002"
competency = "IA-CREE"
statement = "Décrire les étapes d’un dessin fait avec un logiciel."
learn = "P3"
master = "S1"

[[outcome.prerequisite]]
id = "IA-001"
strength = "required"
reason = "On décrit mieux ce qu’on sait vérifier."

[[outcome]]
id = "IA-003"
competency = "IA-EVAL"
statement = "Discuter des effets de l’automatisation du travail."
learn = "P3"
open = "La discussion ne finit jamais."
"#,
    ),
    (
        "editions/2026-2027/primary/vie.toml",
        r#"
[[outcome]]
id = "VIE-001"
competency = "VIE-RENS"
statement = "Nommer un renseignement personnel."
learn = "P1"
master = "P2"

[[outcome]]
id = "VIE-002"
competency = "VIE-RENS"
statement = "Choisir un mot de passe solide."
learn = "P2"
master = "P3"
reuse = "S1"
"#,
    ),
    (
        "tools.toml",
        r#"
[[tool]]
id = "robot"
title = "Robot de dialogue"
publisher = "Exemple inc."
min-age = 16
consent-under = 18
checked = 2026-11-23
source = "https://example.org/conditions"
"#,
    ),
    (
        "reflection.toml",
        r#"
title = "Guide d’exemple"
note = "À lire à plusieurs."

[translation.en]
title = "Example guide"

[[question]]
id = "ethics"
title = "Éthique"
question = "Est-ce juste envers chaque élève?"
examples = { before = ["Qui serait oublié?"] }

[question.translation.en]
title = "Ethics"
question = "Is it fair to each pupil?"

[[question]]
id = "lasting"
title = "Suite"
question = "Qu’en restera-t-il?"
"#,
    ),
    (
        "plans/ecole-exemple.toml",
        r#"
edition = "2026-2027"
school.name = "École exemple"

[[activity]]
id = "balado"
title = "Balado en trois temps"
grades = ["P2", "P3"]
outcomes = ["IA-001"]
when = "2027-02"
ai-use = "guided"
tools = ["robot"]
approved = 2027-01-15
consent = "Formulaire de la rentrée."
reflection = { ethics = "yes" }

[[activity]]
id = "causerie"
title = "Causerie sur les traces"
grades = ["P1"]
outcomes = ["VIE-001"]
"#,
    ),
];
