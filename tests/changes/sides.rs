//! Which editions are compared, and why two cannot be.

use std::fs;

use super::folder::Folder;

/// The editions and origins of both sides.
fn sides(folder: &Folder, arguments: &[&str]) -> [String; 2] {
    let document = folder.json(arguments);
    ["old", "new"].map(|side| {
        let side = &document[side];
        format!("{} {}", side["edition"].as_str().expect("an id"), side["path"].as_str().unwrap_or("embedded"))
    })
}

#[test]
fn an_edition_a_folder_of_one_and_a_pathway() {
    let folder = Folder::new();
    let years = ["2025-2026 pathway".to_owned(), "2026-2027 pathway".to_owned()];
    assert_eq!(sides(&folder, &["2025-2026", "2026-2027"]), years);
    assert_eq!(sides(&folder, &["2025-2026"]), years, "the current edition when none is named");
    assert_eq!(sides(&folder, &["pathway/editions/2025-2026"]), years);
    assert_eq!(sides(&folder, &["pathway:2025-2026", "./pathway"])[0], years[0]);
    let other = Folder::new();
    let path = other.path().display().to_string();
    let from = format!("2026-2027 {}/pathway", path.replace(std::path::MAIN_SEPARATOR, "/"));
    assert_eq!(sides(&folder, &[&path]), [from.clone(), years[1].clone()], "the folder above a pathway");
    assert_eq!(sides(&folder, &[&format!("{path}:2025-2026"), "2026-2027"])[0], from.replace("2026-2027", "2025-2026"));
    let here = folder.json(&["2026-2027", "2025-2026"]);
    assert_eq!(here["old"]["edition"], "2026-2027", "backwards too");
    assert_eq!(
        here["changes"].as_array().map(Vec::len),
        folder.json(&["2025-2026"])["changes"].as_array().map(Vec::len)
    );
}

#[test]
fn the_newest_edition_and_the_one_before_it_when_nothing_is_named() {
    let folder = Folder::new();
    assert_eq!(sides(&folder, &[]), ["2025-2026 pathway", "2026-2027 pathway"]);
    // A draft after the current one is what is worked on.
    let frame = folder.read("editions/2026-2027/edition.toml");
    let frame = frame.replace("previous = \"2025-2026\"", "previous = \"2026-2027\"");
    fs::create_dir_all(folder.file("editions/2027-2028/primary")).expect("a folder");
    folder.write("editions/2027-2028/edition.toml", &frame.replacen("id = \"2026-2027\"", "id = \"2027-2028\"", 1));
    let outcomes = folder.read("editions/2026-2027/primary/vie.toml");
    folder.write("editions/2027-2028/primary/vie.toml", &outcomes);
    assert_eq!(sides(&folder, &[]), ["2026-2027 pathway", "2027-2028 pathway"]);
    folder.edit("editions/2027-2028/edition.toml", "previous = \"2026-2027\"\n", "");
    folder.refuses(&[], "2027-2028, n’a pas d’édition précédente", "Les éditions : 2025-2026, 2026-2027, 2027-2028");
}

#[test]
fn the_embedded_pathway_when_there_is_none() {
    let empty = tempfile::tempdir().expect("a folder");
    let run = pdcn_tests::command::pdcn(empty.path(), &["diff", "2024-2025", "2025-2026", "--format", "json"]);
    let document: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    assert_eq!((&document["old"]["embedded"], run.code), (&serde_json::Value::Bool(true), Some(0)));
    let run = pdcn_tests::command::pdcn(empty.path(), &["diff", "2024-2025", "--format", "github"]);
    assert!(run.stdout.contains("parcours intégré à pdcn"), "{}", run.stdout);
    let run = pdcn_tests::command::pdcn(empty.path(), &["diff", "HEAD"]);
    assert!(run.stderr.contains("le parcours intégré n’a pas de révisions"), "{}", run.stderr);
}

#[test]
fn what_cannot_be_compared_is_said_with_what_to_do() {
    let folder = Folder::new();
    folder.refuses(
        &["2025-2027"],
        "n’est ni une édition du parcours, ni un dossier",
        "« 2025-2026 »? Les éditions : 2025-2026, 2026-2027",
    );
    folder.refuses(&["HEAD~1"], "git n’est pas installé", "installer git");
    folder.refuses(&["2026-2027"], "la même édition : 2026-2027 (pathway)", "pdcn diff HEAD");
    folder.refuses(
        &["2025-2026", "pathway/editions/2025-2026"],
        "la même édition : 2025-2026",
        "éditions : 2025-2026, 2026-2027.",
    );
    folder.refuses(&["pathway:2025-2025"], "« 2025-2025 » n’existe pas ici : pathway", "« 2025-2026 »?");
    folder.refuses(&["pathway/pdcn.toml"], "Ce n’est pas un dossier", "pdcn.toml");
    folder.refuses(&["pathway/frameworks"], "ni un parcours ni une édition : pathway/frameworks", "edition.toml");
    folder.refuses(&[""], "n’est ni une édition", "2025-2026, 2026-2027");
    folder.refuses(&["2025-2026", "--pathway", "nowhere"], "Rien à cet endroit : nowhere", "chemin");
    let english = folder.diff(&["2025-2027", "--lang", "en"]);
    assert!(
        english.stderr.contains("Did you mean `2025-2026`? The editions: 2025-2026, 2026-2027."),
        "{}",
        english.stderr
    );
}

#[test]
fn a_pathway_without_editions_or_without_a_current_one() {
    let folder = Folder::new();
    folder.edit("pdcn.toml", "2026-2027", "2027-2028");
    folder.refuses(
        &["2025-2026"],
        "L’édition en cours « 2027-2028 » n’existe pas ici : pathway",
        "Les éditions : 2025-2026, 2026-2027",
    );
    folder.write("pdcn.toml", "format = 2\nlanguage = \"fr\"\n");
    folder.refuses(&["2025-2026"], "Aucune édition n’est en cours ici : pathway", "DOSSIER:ÉDITION");
    let named = folder.diff(&["2025-2026", "2026-2027", "--format", "json"]);
    assert_eq!(named.code, Some(1), "both are named, and the settings are not whole");
    assert!(named.stdout.starts_with('{'), "{}", named.stdout);
    fs::remove_dir_all(folder.file("editions/2025-2026")).expect("a folder");
    let other = Folder::new();
    let before = format!("{}:2025-2026", other.path().display());
    let run = folder.diff(&[&before, "--format", "github"]);
    assert!(run.stdout.contains("pathway ne dit pas quelle édition est en cours : 2026-2027, la seule, est prise."));
}

#[test]
fn an_empty_pathway_has_nothing_to_compare() {
    let folder = Folder::new();
    fs::remove_dir_all(folder.file("editions")).expect("a folder");
    folder.refuses(&["pathway"], "Aucune édition à comparer ici : pathway", "editions/2026-2027");
    // Two editions without outcomes: nothing was compared, which is no success.
    let folder = Folder::new();
    for year in ["2025-2026", "2026-2027"] {
        fs::remove_dir_all(folder.file(&format!("editions/{year}/primary"))).expect("a folder");
    }
    for format in ["json", "github", "junit"] {
        let run = folder.diff(&["2025-2026", "--format", format, "--fail-on", "wording"]);
        assert_eq!(run.code, Some(3), "{format}: {}", run.stderr);
    }
    assert_eq!(folder.json(&["2025-2026"])["nothing"], true);
}

#[test]
fn what_could_not_be_read_is_named_and_no_green_answer_is_given() {
    let folder = Folder::new();
    folder.edit("editions/2026-2027/primary/vie.toml", "id = \"VIE-002\"\n", "id = \"VIE-002\nx\n");
    // In every format, whoever asks is told so on the spot.
    for format in ["terminal", "csv", "json", "markdown"] {
        let run = folder.diff(&["2025-2026", "--format", format]);
        assert_eq!(run.code, Some(1), "{format}: {}", run.stderr);
        assert_eq!(run.stderr.lines().filter(|line| line.contains("n’est pas complète")).count(), 1, "{}", run.stderr);
    }
    let run = folder.diff(&["2025-2026", "--format", "github"]);
    assert_eq!(run.code, Some(1), "{}", run.stderr);
    assert!(
        run.stdout.contains("L’édition d’après (2026-2027) n’a pas pu être lue en entier : pathway/editions/2026-2027/primary/vie.toml, ligne 9"),
        "{}",
        run.stdout
    );
    assert!(run.stdout.contains("peut paraître disparu") && run.stdout.contains("pdcn lint"));
    let document = folder.json(&["2025-2026"]);
    assert_eq!(document["incomplete"], true);
    assert_eq!(document["unread"], serde_json::json!(["VIE-002"]), "nothing is said of it");
    assert_eq!(document["new"]["broken"][0]["file"], "editions/2026-2027/primary/vie.toml");
    assert!(!folder.shown(&["2025-2026"]).contains(&"outcome-vanished VIE-002".to_owned()));
    // Nothing that would fail is seen, but it may be in what was not read.
    let run = folder.diff(&["2025-2026", "--format", "junit", "--only", "kind=stage-removed", "--fail-on", "identity"]);
    assert_eq!(run.code, Some(1), "{}", run.stderr);
    assert!(run.stderr.contains("n’est pas complète") && run.stdout.contains("<error message="), "{}", run.stdout);
    // The frame of an edition.
    folder.write("editions/2025-2026/edition.toml", "= \"");
    folder.refuses(
        &["2025-2026"],
        "« 2025-2026 » ne se lit pas : editions/2025-2026/edition.toml, ligne 1",
        "pdcn lint",
    );
}

#[test]
fn an_id_that_is_also_a_folder_is_the_edition_and_that_is_said() {
    let folder = Folder::new();
    fs::create_dir(folder.path().join("2025-2026")).expect("a folder");
    let run = folder.diff(&["2025-2026", "--format", "github"]);
    assert_eq!(run.code, Some(0));
    assert!(run.stdout.contains("il y a aussi un dossier de ce nom. Pour le dossier : ./2025-2026"), "{}", run.stdout);
    folder.refuses(&["./2025-2026"], "ni un parcours ni une édition", "edition.toml");
}
