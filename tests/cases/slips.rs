//! One slip is one finding: a list of single slips that people make, each with the one finding that it gives.

use std::fs;
use std::path::Path;

use pdcn_tests::command::{copy, copy_real_years, pdcn};

const IA: &str = "editions/2026-2027/primary/ia.toml";
const FRAME: &str = "editions/2026-2027/edition.toml";

/// The file, what is written, what is written instead, and what the one finding says.
type Slip = (&'static str, &'static str, &'static str, &'static str);

const SLIPS: &[Slip] = &[
    // A line in the wrong block, which TOML cannot know.
    (
        IA,
        "\nlearn = \"P2\"\nmaster = \"P2\"\n\n[[outcome.prerequisite]]\nid = \"IA-001\"",
        "\nmaster = \"P2\"\n\n[[outcome.prerequisite]]\nlearn = \"P2\"\nid = \"IA-001\"",
        "unknown-key] La clé « learn » est dans le mauvais bloc : elle appartient à [[outcome]]",
    ),
    (
        IA,
        "that work with AI.\"",
        "that work with AI.\"\nreuse = \"P2\"",
        "unknown-key] La clé « reuse » est dans le mauvais bloc : elle appartient à [[outcome]]",
    ),
    (
        FRAME,
        "license = \"CC0-1.0\"\n\n[[stage]]\n",
        "\n[[stage]]\nlicense = \"CC0-1.0\"\n",
        "unknown-key] La clé « license » est dans le mauvais bloc : elle appartient au début du fichier",
    ),
    // Headers.
    (
        IA,
        "[[outcome]]\nid = \"IA-002\"\n",
        "id = \"IA-002\"\n",
        "unknown-key] La clé « id » n’a pas sa place ici : il manque sans doute l’en-tête [[outcome]] au-dessus",
    ),
    (IA, "[[outcome]]\nid = \"IA-002\"", "[outcome]\nid = \"IA-002\"", "syntax]"),
    (
        IA,
        "[[outcome.prerequisite]]\nid = \"IA-001\"",
        "[[outcome.prerequisites]]\nid = \"IA-001\"",
        "unknown-key] Le bloc [[outcome.prerequisites]] n’existe pas; [[outcome.prerequisite]] était sans doute voulu",
    ),
    (IA, "[[outcome.prerequisite]]\nid = \"IA-001\"", "[outcome.prerequisite]\nid = \"IA-001\"", "syntax]"),
    (
        IA,
        "[[outcome]]\nid = \"IA-002\"",
        "[[outcomes]]\nid = \"IA-002\"",
        "unknown-key] Le bloc [[outcomes]] n’existe pas; [[outcome]] était sans doute voulu",
    ),
    (IA, "[outcome.translation.en]", "[outcome.translation.anglais]", "unknown-key]"),
    // Values of another kind.
    (
        IA,
        "resources = [\"affiche-ia\"]",
        "resources = \"affiche-ia\"",
        "wrong-type] « resources » attend une liste et reçoit un texte",
    ),
    (
        IA,
        "examples = [",
        "prerequisite = [\"VIE-001\", \"VIE-002\"]\nexamples = [",
        "wrong-type] « prerequisite » attend des blocs et reçoit un texte",
    ),
    (FRAME, "age = 6", "age = \"6\"", "wrong-type] « age » attend un nombre entier et reçoit un texte"),
    (
        "tools.toml",
        "checked = 2026-11-23",
        "checked = \"2026-11-23\"",
        "wrong-type] « checked » attend une date et reçoit un texte",
    ),
    (
        "plans/ecole.toml",
        "when = \"2027-02\"",
        "when = 2027-02-01",
        "wrong-type] « when » attend un texte et reçoit une date",
    ),
    (
        "plans/ecole.toml",
        "when = \"2027-02\"",
        "when = \"février 2027\"",
        "invalid-value] « février 2027 » n’a pas la forme d’un mois ou d’un jour",
    ),
    // Names.
    (
        IA,
        "learn = \"P2\"",
        "learn = \"p2\"",
        "invalid-value] « p2 » n’a pas la forme d’un identifiant d’année — Vouliez-vous dire « P2 »?",
    ),
    (IA, "learn = \"P2\"", "learn = \"2e\"", "invalid-value] « 2e » n’a pas la forme"),
    (
        IA,
        "id = \"VIE-001\"",
        "id = \"VIE-01\"",
        "invalid-value] « VIE-01 » n’a pas la forme d’un identifiant d’apprentissage — Vouliez-vous dire « VIE-001 »?",
    ),
    (
        IA,
        "id = \"VIE-001\"",
        "id = \"VIE-011\"",
        "unresolved-prerequisite] Le préalable « VIE-011 » n’existe pas dans l’édition",
    ),
    (
        IA,
        "[\"cadre-1:A1\"]",
        "[\"cadre-1 : A1\"]",
        "invalid-value] « cadre-1 : A1 » n’a pas la forme d’un arrimage — Vouliez-vous dire « cadre-1:A1 »?",
    ),
    (
        IA,
        "[\"cadre-1:A1\"]",
        "[\"cadre-2:A1\"]",
        "unknown-code] Le cadre « cadre-2 » n’existe pas dans le parcours — Vouliez-vous dire « cadre-1:A1 »?",
    ),
    (
        IA,
        "[\"affiche-ia\"]",
        "[\"afiche-ia\"]",
        "unresolved-reference] La ressource « afiche-ia » n’existe pas dans l’édition — Vouliez-vous dire « affiche-ia »?",
    ),
    (
        "plans/ecole.toml",
        "\"outil-1\"",
        "\"outil-l\"",
        "unresolved-reference] L’outil « outil-l » n’existe pas dans tools.toml — Vouliez-vous dire « outil-1 »?",
    ),
    (
        "plans/ecole.toml",
        "edition = \"2026-2027\"",
        "edition = \"2026-2072\"",
        "unresolved-reference] L’édition « 2026-2072 » n’existe pas dans le parcours — Vouliez-vous dire « 2026-2027 »?",
    ),
    (
        FRAME,
        "strand = \"VIE\"",
        "strand = \"VEI\"",
        "unresolved-reference] Le volet « VEI » n’existe pas dans l’édition — Vouliez-vous dire « VIE »?",
    ),
    (
        FRAME,
        "stage = \"primary\"",
        "stage = \"primery\"",
        "unresolved-reference] L’ordre « primery » n’existe pas dans l’édition — Vouliez-vous dire « primary »?",
    ),
    (
        FRAME,
        "status = \"draft\"",
        "status = \"ébauche\"",
        "invalid-value] « ébauche » n’est pas une valeur possible pour « status » — « ébauche » s’écrit ici \"draft\".",
    ),
    (
        FRAME,
        "id = \"2026-2027\"",
        "id = \"2027-2028\"",
        "misplaced-file] L’édition « 2027-2028 » est dans le dossier « 2026-2027 »",
    ),
    (
        "plans/ecole.toml",
        "outcomes = [\"IA-001\"]",
        "outcomes = [\"IA-010\"]",
        "unknown-outcome] L’apprentissage « IA-010 » n’existe pas dans l’édition 2026-2027 — Corriger l’identifiant, ou le retirer de l’activité.",
    ),
    // Grades that were swapped also move the outcome out of the grade of an activity: that follows from the slip.
    (
        IA,
        "learn = \"P1\"\nmaster = \"P1\"",
        "learn = \"P2\"\nmaster = \"P1\"",
        "learn-after-master] IA-001 est maîtrisé avant d’être commencé",
    ),
    // Signs.
    (IA, "learn = \"P2\"", "learn = P2", "syntax] Ce texte n’est pas entre guillemets"),
    (IA, "learn = \"P2\"", "learn : \"P2\"", "syntax] Il faut le signe = entre la clé et la valeur"),
    (IA, "learn = \"P2\"", "learn = «P2»", "syntax] Ces guillemets ne sont pas ceux que le fichier demande"),
    (IA, "  \"Faire une chasse aux objets.\",", "  \"Faire une chasse aux objets.\"", "syntax] Il manque une virgule"),
    (
        IA,
        "  \"Dresser une affiche de classe.\",\n]",
        "  \"Dresser une affiche de classe.\",",
        "syntax] Il manque le crochet fermant",
    ),
    (IA, "\"Faire une chasse aux objets.\"", "\"Faire une \"chasse\" aux objets.\"", "syntax]"),
    (IA, "statement = \"Repérer", "statement = \"Repérer\\", "syntax]"),
    (
        IA,
        "statement = \"Repérer une erreur dans une réponse produite par une IA.\"",
        "statement = \"\"",
        "invalid-value] « statement » est vide",
    ),
];

#[test]
fn each_slip_is_one_finding() {
    let clean = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/clean"));
    assert_eq!(pdcn(clean, &["lint", "--fail-on", "info"]).code, Some(0), "the fixture is clean");
    let mut wrong = Vec::new();
    for (file, from, to, expected) in SLIPS {
        let folder = tempfile::tempdir().expect("a folder");
        copy(clean, folder.path());
        let path = folder.path().join(file);
        let text = fs::read_to_string(&path).expect("the file");
        assert!(text.contains(from), "{file} holds {from}");
        fs::write(&path, text.replacen(from, to, 1)).expect("the file");
        let run = pdcn(folder.path(), &["lint", "--format", "concise"]);
        let shown = run.stdout.replace('\u{a0}', " ");
        let findings: Vec<&str> =
            shown.lines().filter(|line| line.contains("erreur[") || line.contains("avertissement[")).collect();
        if findings.len() != 1 || !findings[0].contains(expected) {
            wrong.push(format!("{to}\n  expected: {expected}\n  found: {findings:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// The files of the clean fixture, as paths and texts.
fn clean_files() -> Vec<(String, String)> {
    fn read(root: &Path, folder: &Path, files: &mut Vec<(String, String)>) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                read(root, &path, files);
            } else {
                let relative = path.strip_prefix(root).expect("inside").to_string_lossy().replace('\\', "/");
                files.push((relative, fs::read_to_string(&path).expect("a text")));
            }
        }
    }
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/clean"));
    let mut files = Vec::new();
    read(root, root, &mut files);
    files
}

/// The rules that find something when one file has another text.
fn rules_with(files: &[(String, String)], changed: usize, text: &str) -> Vec<&'static str> {
    let text_of = |(number, (path, own)): (usize, &(String, String))| {
        (path.clone(), if number == changed { text.to_owned() } else { own.clone() })
    };
    let loaded = pdcn_source::load(pdcn_source::Folder::from_texts(files.iter().enumerate().map(text_of)));
    let report = pdcn_lint::lint(&loaded, &pdcn_lint::Options::default());
    report.findings.iter().map(|finding| finding.rule.id).collect()
}

#[test]
fn no_line_or_sign_that_is_lost_or_doubled_gives_more_than_one_finding() {
    let files = clean_files();
    let mut wrong = Vec::new();
    let mut n_tried = 0;
    let mut n_found = 0;
    for (number, (path, text)) in files.iter().enumerate() {
        let lines: Vec<&str> = text.split('\n').collect();
        let mut tries = Vec::new();
        for (at, line) in lines.iter().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let with = |middle: &[&str]| [&lines[..at], middle, &lines[at + 1..]].concat().join("\n");
            tries.push((format!("without line {}: {line}", at + 1), with(&[])));
            tries.push((format!("line {} twice: {line}", at + 1), with(&[line, line])));
        }
        for (at, sign) in text.match_indices(['"', '[', ']', '=', ',']) {
            let line = text[..at].matches('\n').count() + 1;
            tries.push((format!("without {sign} of line {line}"), text[..at].to_owned() + &text[at + 1..]));
        }
        for (what, changed) in tries {
            let rules = rules_with(&files, number, &changed);
            n_tried += 1;
            n_found += usize::from(!rules.is_empty());
            // A grade, a strand or a setting that others rest on takes them with it: one finding for each that rests on it.
            let takes_others = path.ends_with("edition.toml") || path.starts_with("frameworks") || path == "tools.toml";
            let same = rules.iter().all(|rule| *rule == rules[0]);
            // Without the header of the first question its title is a second title of the guide, before it is anything else.
            let first_question = path == "reflection.toml" && changed.contains("réflexif\"\n\nid = ");
            if rules.len() > 1 && !(takes_others && same) && !first_question {
                wrong.push(format!("{path}, {what}: {rules:?}"));
            }
        }
    }
    assert!(n_tried > 500 && n_found > n_tried * 3 / 4, "{n_found} of {n_tried}");
    assert!(wrong.is_empty(), "{} of {n_tried}:\n{}", wrong.len(), wrong.join("\n"));
}

/// What the adult alone uses is no tool of the pupils: each finding that follows from it says what to write.
#[test]
fn tools_named_beside_a_demonstration_are_told_to_be_those_of_pupils() {
    let folder = tempfile::tempdir().expect("a folder");
    let pathway = folder.path().join("pathway");
    copy_real_years(&pathway);
    let path = pathway.join("plans/ecole-primaire-exemple-2026-2027.toml");
    let text = fs::read_to_string(&path).expect("the plan");
    let slip = "ai-use = \"demonstration\"\ntools = [\"copilot\"]";
    let text = text.replacen("ai-use = \"demonstration\"\ntools = []", slip, 1);
    assert!(text.contains(slip));
    fs::write(&path, text).expect("the plan");
    let run = pdcn(folder.path(), &["lint", "--format", "concise", "--lang", "fr"]);
    let findings: Vec<&str> = run.stdout.lines().filter(|line| line.contains("avertissement[")).collect();
    assert_eq!(findings.len(), 3, "{}", run.stdout);
    for (finding, rule) in findings.iter().zip(["ai-use-too-young", "approval-missing", "tool-too-young"]) {
        assert!(finding.contains(rule), "{finding}");
        assert!(finding.contains("Si seul l’adulte s’en sert, écrire tools = []"), "{finding}");
        assert!(!finding.contains("démonstration"), "{finding}");
    }
}
