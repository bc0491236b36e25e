//! The commands that change a pathway: what they say, what they write, what they refuse.

#![expect(
    clippy::needless_raw_string_hashes,
    clippy::too_many_lines,
    reason = "snapshots are long, and renewed with them"
)]

use std::fs;
use std::path::Path;

use pdcn_tests::command::{Run, in_plain_spaces as run, real_years};
use snapbox::str;

fn said(run: &Run) -> String {
    format!("{}{}[{}]", run.stdout, run.stderr, run.code.unwrap_or(-1))
}

fn primary(folder: &Path) -> String {
    fs::read_to_string(folder.join("editions/2026-2027/primary/ia.toml")).expect("a file")
}

#[test]
fn a_key_is_set_and_only_its_value_changes() {
    let folder = real_years(&[]);
    let before = primary(folder.path());
    let set = ["set", "IA-007", "pupil", "Je repère l'erreur : la voici."];
    let dry = run(folder.path(), &[&set[..], &["--dry-run"]].concat());
    assert_eq!(primary(folder.path()), before, "only shown");
    snapbox::assert_data_eq!(
        said(&dry),
        str![[r#"
Ce qui changerait
- IA-007 : Version de l’élève changée : « Je repère une erreur dans une réponse d’une IA. » devient
  « Je repère l’erreur : la voici. »
- IA-007 : Traduction (en) restée telle quelle, alors que le texte traduit a changé : « Je repère
  une erreur dans une réponse d’une IA. » devient « Je repère l’erreur : la voici. »

Fichier
- editions/2026-2027/primary/ia.toml : 1 ligne ajoutée, 1 retirée

Rien n’a été changé. Pour le faire, relancer sans --dry-run.
[0]
"#]]
    );
    snapbox::assert_data_eq!(
        said(&run(folder.path(), &set)),
        str![[r#"
Fait
- IA-007 : Version de l’élève changée : « Je repère une erreur dans une réponse d’une IA. » devient
  « Je repère l’erreur : la voici. »
- IA-007 : Traduction (en) restée telle quelle, alors que le texte traduit a changé : « Je repère
  une erreur dans une réponse d’une IA. » devient « Je repère l’erreur : la voici. »

Fichier
- editions/2026-2027/primary/ia.toml : 1 ligne ajoutée, 1 retirée
[0]
"#]]
    );
    let after = primary(folder.path());
    let old = "pupil = \"Je repère une erreur dans une réponse d’une IA.\"";
    assert!(before.contains(old));
    // Typed with a straight apostrophe and a plain space; written as the pathway has them.
    assert_eq!(after, before.replace(old, "pupil = \"Je repère l’erreur\u{a0}: la voici.\""));
    snapbox::assert_data_eq!(
        said(&run(folder.path(), &set)),
        str![[r#"
Rien à changer : c’est déjà ainsi.
[0]
"#]]
    );
}

#[test]
fn decisions_are_told_in_the_language_of_the_reader() {
    let folder = real_years(&[]);
    let english = |line: &[&str]| said(&run(folder.path(), &[line, &["--dry-run", "--lang", "en"]].concat()));
    snapbox::assert_data_eq!(
        english(&["move", "IA-007", "--learn", "P4"]),
        str![[r#"
What would change
- IA-007: → begins 1 year later: in P4 instead of P3

Findings that appear (1)
- info: reponse-a-corriger: “Univers social : une réponse d’IA à corriger ensemble” works on IA-007
  too early: 3e année du primaire (activity-out-of-grade)

File
- editions/2026-2027/primary/ia.toml: 1 line added, 1 removed

Nothing was changed. To do it, run the command again without --dry-run.
[0]
"#]]
    );
    snapbox::assert_data_eq!(
        english(&["retire", "EQU-001", "--reason", "Trop vague."]),
        str![[r#"
What would change
- EQU-001: Retired, with nothing in its place (Trop vague.): “Montrer une position confortable
  devant un écran.”
- École primaire exemple: Activity code-a-l-abri: no longer works on EQU-001

Files
- editions/2026-2027/edition.toml: 4 lines added, none removed
- editions/2026-2027/primary/equ.toml: no line added, 20 removed
- plans/ecole-primaire-exemple-2026-2027.toml: 1 line added, 1 removed

Nothing was changed. To do it, run the command again without --dry-run.
[0]
"#]]
    );
    snapbox::assert_data_eq!(
        english(&[
            "split",
            "IA-007",
            "--into",
            "Repérer une date fausse.",
            "--into",
            "Repérer un nom faux.",
            "--reason",
            "Deux idées."
        ]),
        str![[r#"
What would change
- IA-007: Split: IA-035, IA-036 take its place (Deux idées.): “Repérer une erreur dans une réponse
  produite par une IA.”
- IA-012: Prerequisites brought up to date with what replaces them: IA-035, IA-036 instead of IA-007
- IA-025: Prerequisites brought up to date with what replaces them: IA-035, IA-036 instead of IA-007
- IA-035: New outcome: “Repérer une date fausse.”
- IA-036: New outcome: “Repérer un nom faux.”
- École primaire exemple: Activity reponse-a-corriger: also works on IA-035
- École primaire exemple: Activity reponse-a-corriger: also works on IA-036
- École primaire exemple: Activity reponse-a-corriger: no longer works on IA-007

Left to do
- IA-035: write the pupil’s version (pdcn set IA-035 pupil "…")
- IA-035: write the translation (en) (pdcn set IA-035 translation.en.statement "…")
- IA-036: write the pupil’s version (pdcn set IA-036 pupil "…")
- IA-036: write the translation (en) (pdcn set IA-036 translation.en.statement "…")
- IA-012: read again the reason of prerequisite IA-035, IA-036, which was written for IA-007: “Il
  faut s’attendre à trouver des erreurs pour prendre la peine de vérifier.”
- IA-025: read again the reason of prerequisite IA-035, IA-036, which was written for IA-007:
  “L’erreur que l’on voit prépare à chercher l’oubli, que rien ne signale.”
- IA-007: to be taken up or left, said nowhere else: pupil’s version: “Je repère une erreur dans une
  réponse d’une IA.”
- IA-007: to be taken up or left, said nowhere else: pupil’s version (en): “I can spot an error in
  an AI’s answer.”

Files
- editions/2026-2027/edition.toml: 5 lines added, none removed
- editions/2026-2027/primary/ia.toml: 42 lines added, 8 removed
- plans/ecole-primaire-exemple-2026-2027.toml: 1 line added, 1 removed

Nothing was changed. To do it, run the command again without --dry-run.
[0]
"#]]
    );
    snapbox::assert_data_eq!(
        english(&["merge", "IA-007", "IA-006", "--statement", "Repérer et dire une erreur.", "--reason", "Une idée."]),
        str![[r#"
What would change
- IA-006: Merged with IA-007: IA-035 takes their place (Une idée.): “Formuler une consigne assez
  précise pour qu’une autre personne reproduise un dessin caché.”
- IA-007: Merged with IA-006: IA-035 takes their place (Une idée.): “Repérer une erreur dans une
  réponse produite par une IA.”
- IA-012: Prerequisites brought up to date with what replaces them: IA-035 instead of IA-007
- IA-023: Prerequisites brought up to date with what replaces them: IA-035 instead of IA-006
- IA-025: Prerequisites brought up to date with what replaces them: IA-035 instead of IA-007
- IA-035: New outcome: “Repérer et dire une erreur.”
- INF-003: Prerequisites brought up to date with what replaces them: IA-035 instead of IA-006
- École primaire exemple: Activity dessin-cache: also works on IA-035
- École primaire exemple: Activity dessin-cache: no longer works on IA-006
- École primaire exemple: Activity reponse-a-corriger: also works on IA-035
- École primaire exemple: Activity reponse-a-corriger: no longer works on IA-007

Left to do
- IA-035: write the pupil’s version (pdcn set IA-035 pupil "…")
- IA-035: write the translation (en) (pdcn set IA-035 translation.en.statement "…")
- IA-012: read again the reason of prerequisite IA-035, which was written for IA-007: “Il faut
  s’attendre à trouver des erreurs pour prendre la peine de vérifier.”
- IA-023: read again the reason of prerequisite IA-035, which was written for IA-006: “Le dessin
  caché a montré quels mots manquaient : l’élève les ajoute maintenant un à un.”
- IA-025: read again the reason of prerequisite IA-035, which was written for IA-007: “L’erreur que
  l’on voit prépare à chercher l’oubli, que rien ne signale.”
- INF-003: read again the reason of prerequisite IA-035, which was written for IA-006: “Une consigne
  précise et de bons mots-clés demandent le même tri : garder les mots qui comptent.”
- IA-006: to be taken up or left, said nowhere else: pupil’s version: “Je donne une consigne précise
  pour faire reproduire mon dessin.”
- IA-006: to be taken up or left, said nowhere else: pupil’s version (en): “I can give precise
  instructions so that someone can copy my hidden drawing.”
- IA-007: to be taken up or left, said nowhere else: pupil’s version: “Je repère une erreur dans une
  réponse d’une IA.”
- IA-007: to be taken up or left, said nowhere else: pupil’s version (en): “I can spot an error in
  an AI’s answer.”

Findings that appear (4)
- warning: IA-035: The statement asks for two things: “Repérer” and “dire” (several-verbs)
- error: IA-035: IA-035 begins before its required prerequisite INF-004 is mastered
  (backward-prerequisite)
- error: IA-023: IA-023 begins before its required prerequisite IA-035 is mastered
  (backward-prerequisite)
- info: CIT-106: 15 outcomes follow each other in a chain; the limit is 13 (CIT-106 → VIE-107 →
  VIE-104 → VIE-106 → VIE-105 → VIE-102 → IA-013 → IA-010 → IA-023 → IA-035 → IA-005 → IA-003 →
  IA-001 → IDN-002 → REL-007) (deep-chain)

Files
- editions/2026-2027/edition.toml: 10 lines added, none removed
- editions/2026-2027/primary/ia.toml: 15 lines added, 38 removed
- editions/2026-2027/primary/inf.toml: 1 line added, 1 removed
- plans/ecole-primaire-exemple-2026-2027.toml: 2 lines added, 2 removed
error: Nothing was changed: 2 errors would appear
  help: The findings above say which. Do first what is missing, or do it all the same with --with-errors.
[2]
"#]]
    );
    snapbox::assert_data_eq!(
        english(&["rename", "IA-EVAL", "--title", "Juger ce que dit une IA"]),
        str![[r#"
What would change
- IA-EVAL: Title of the competency changed: “Évaluer les productions de l’IA” becomes “Juger ce que
  dit une IA”

Left to do
- IA-EVAL: read the translation again (en), what it translates has changed (title): “Juger ce que
  dit une IA”

File
- editions/2026-2027/edition.toml: 1 line added, 1 removed

Nothing was changed. To do it, run the command again without --dry-run.
[0]
"#]]
    );
    snapbox::assert_data_eq!(
        english(&["set", "settings", "ai-policy.minimum-age", "15"]),
        str![[r#"
What would change
- 2026-2027: Pupils handle AI later: from age 15 instead of age 14

Findings that appear (10)
- warning: CRE-104: CRE-104 has pupils handle AI who are not all 15 years old: “3e secondaire”
  (ai-use-too-young)
- warning: IA-108: IA-108 has pupils handle AI who are not all 15 years old: “3e secondaire”
  (ai-use-too-young)
- warning: IA-109: IA-109 has pupils handle AI who are not all 15 years old: “3e secondaire”
  (ai-use-too-young)
- warning: IA-110: IA-110 has pupils handle AI who are not all 15 years old: “3e secondaire”
  (ai-use-too-young)
- warning: IA-111: IA-111 has pupils handle AI who are not all 15 years old: “3e secondaire”
  (ai-use-too-young)
- warning: VIE-105: VIE-105 has pupils handle AI who are not all 15 years old: “3e secondaire”
  (ai-use-too-young)
- warning: retroaction-texte: The activity “Français : diriger un échange pour relire son texte” has
  pupils handle AI who are not all 15 years old: “3e secondaire” (ai-use-too-young)
- warning: explication-a-reviser: The activity “Histoire : réviser une explication produite en
  classe par une IA” has pupils handle AI who are not all 15 years old: “3e secondaire”
  (ai-use-too-young)
- warning: pistes-de-nouvelle: The activity “Français : une nouvelle enrichie par des pistes,
  récrite par l’élève” has pupils handle AI who are not all 15 years old: “3e secondaire”
  (ai-use-too-young)
- warning: plantes-de-la-cour: The activity “Science : entraîner un modèle qui classe les plantes de
  la cour” has pupils handle AI who are not all 15 years old: “3e secondaire” (ai-use-too-young)

File
- pdcn.toml: 1 line added, 1 removed

Nothing was changed. To do it, run the command again without --dry-run.
[0]
"#]]
    );
}

#[test]
fn an_outcome_is_added_with_the_next_number() {
    let folder = real_years(&[]);
    let add = [
        "add",
        "outcome",
        "--competency",
        "IA-EVAL",
        "--statement",
        "Comparer deux réponses d'une IA.",
        "--learn",
        "P4",
        "--master",
        "P5",
        "--set",
        "translation.en.statement=Compare two answers of an AI.",
        "--set",
        "aligns=ailit-2026:E3",
        "--set",
        "prerequisite.IA-007.strength=helpful",
        "--set",
        "prerequisite.IA-007.reason=Repérer une erreur aide à comparer.",
    ];
    let told = run(folder.path(), &add);
    snapbox::assert_data_eq!(
        said(&told),
        str![[r#"
Fait
- IA-035 : Nouvel apprentissage : « Comparer deux réponses d’une IA. »
  + [[outcome]]
  + id = "IA-035"
  + competency = "IA-EVAL"
  + statement = "Comparer deux réponses d’une IA."
  + learn = "P4"
  + master = "P5"
  + ai-use = "none"
  + aligns = ["ailit-2026:E3"]
  + [outcome.translation.en]
  + statement = "Compare two answers of an AI."
  + [[outcome.prerequisite]]
  + id = "IA-007"
  + strength = "helpful"
  + reason = "Repérer une erreur aide à comparer."

Reste à faire
- IA-035 : écrire la version de l’élève (pdcn set IA-035 pupil "…")

Fichier
- editions/2026-2027/primary/ia.toml : 17 lignes ajoutées, aucune retirée
[0]
"#]]
    );
    let text = primary(folder.path());
    snapbox::assert_data_eq!(
        text[text.rfind("[[outcome]]").expect("a block")..].to_owned(),
        str![[r#"
[[outcome]]
id = "IA-035"
competency = "IA-EVAL"
statement = "Comparer deux réponses d’une IA."
learn = "P4"
master = "P5"
ai-use = "none"
aligns = ["ailit-2026:E3"]

[outcome.translation.en]
statement = "Compare two answers of an AI."

[[outcome.prerequisite]]
id = "IA-007"
strength = "helpful"
reason = "Repérer une erreur aide à comparer."

"#]]
    );
    assert_eq!(run(folder.path(), &["lint"]).code, Some(0));
}

#[test]
fn an_edition_is_published_and_the_next_one_begun() {
    let folder = real_years(&[]);
    assert_eq!(run(folder.path(), &["publish", "--next"]).code, Some(0));
    assert!(folder.path().join("editions/2027-2028/secondary/ia.toml").is_file());
    let lint = run(folder.path(), &["lint", "--edition", "all", "--only", "edition"]);
    assert_eq!(lint.code, Some(0), "{}", said(&lint));
    snapbox::assert_data_eq!(
        said(&run(folder.path(), &["set", "IA-007", "learn", "P4", "--edition", "2026-2027"])),
        str![[r#"
erreur : L’édition 2026-2027 n’est plus une ébauche : elle reste telle que les écoles la connaissent
  aide : Modifier l’ébauche de l’année suivante, avec --edition; pdcn new-edition la prépare s’il n’y en a pas.
[2]
"#]]
    );
    // Without a name, what is open is meant.
    let open = run(folder.path(), &["set", "IA-007", "learn", "P4"]);
    assert!(open.stdout.contains("editions/2027-2028/primary/ia.toml"), "{}", said(&open));
}

#[test]
fn what_cannot_be_done_says_why_and_asks_nothing() {
    let folder = real_years(&[]);
    let before = primary(folder.path());
    let lines: [&[&str]; 9] = [
        &["set", "IA-07", "pupil", "x"],
        &["set", "IA-007", "pupl", "x"],
        &["set", "IA-007", "ai-use", "beaucoup"],
        &["set", "IA-007", "id", "IA-900"],
        &["set", "tools", "title", "x"],
        &["retire", "IA-007"],
        &["move", "IA-007", "--competency", "VIE-RENS"],
        &["move", "IA-007"],
        &["rename", "IA-EVAL", "IA-REQ"],
    ];
    let told: Vec<String> = lines.iter().map(|line| said(&run(folder.path(), line))).collect();
    snapbox::assert_data_eq!(
        told.join("\n"),
        str![[r#"
erreur : Rien ne s’appelle « IA-07 » dans cette édition ni dans le parcours
  aide : Vouliez-vous dire « IA-007 »?
[2]
erreur : Il n’y a pas de clé « pupl » à cet endroit
  aide : Vouliez-vous dire « pupil »? Les clés qui existent : id, code, competency, statement, pupil, learn, master, reuse, open, essential, periods, carried-by, ai-use, aligns, prepares, resources, topics, examples, misconception, family, note, source, evidence, translation, prerequisite, allow.
[2]
erreur : « beaucoup » ne convient pas à la clé « ai-use »
  aide : Ce qu’elle peut dire : none, unplugged, demonstration, guided, autonomous.
[2]
erreur : « id » est un identifiant : d’autres fichiers le nomment
  aide : Pour changer l’identifiant d’une compétence, d’un volet ou d’une année partout où il est nommé : pdcn rename. Celui d’un apprentissage est permanent : pdcn move le remplace.
[2]
erreur : Il n’y a pas de clé « title » à cet endroit
  aide : Les clés qui existent : tool. Pour savoir ce que dit une clé : pdcn explain CLÉ.
[2]
erreur : Il manque --reason
  aide : Le donner sur la ligne de commande, par exemple --reason "…".
[2]
erreur : Il manque --reason
  aide : Le donner sur la ligne de commande, par exemple --reason "…".
[2]
erreur : Rien ne dit où déplacer l’apprentissage
  aide : Donner au moins --learn, --master, --reuse ou --competency.
[2]
erreur : L’identifiant « IA-REQ » est déjà pris, ou l’a été : un identifiant est permanent
  aide : En prendre un autre. Pour un nouvel apprentissage, n’en donner aucun : le prochain numéro libre est alors donné.
[2]
"#]]
    );
    assert_eq!(primary(folder.path()), before);
    let nowhere = tempfile::tempdir().expect("a folder");
    assert_eq!(run(nowhere.path(), &["set", "IA-007", "pupil", "x"]).code, Some(2));
}
