//! `pdcn export --all`: what is written, what is left alone, and what is refused.

use std::fs;
use std::path::Path;

use pdcn_tests::command::{Run, copy_pathway, pdcn};

/// Exports the set of the shipped pathway into `set`, on a day of its own.
fn all(folder: &Path, arguments: &[&str]) -> Run {
    pdcn(folder, &[&["export", "--all", "set", "--date", "2026-11-24"], arguments].concat())
}

fn names(folder: &Path) -> Vec<String> {
    let name =
        |entry: std::io::Result<fs::DirEntry>| entry.expect("an entry").file_name().into_string().expect("UTF-8");
    let mut names: Vec<String> = fs::read_dir(folder).expect("the set").map(name).collect();
    names.sort();
    names
}

#[test]
fn the_set_has_every_grade_and_strand_and_its_home_page_leads_to_all() {
    let folder = tempfile::tempdir().expect("a folder");
    copy_pathway(&folder.path().join("pathway"));
    let run = all(folder.path(), &[]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{}", run.stderr);
    let set = folder.path().join("set");
    let names = names(&set);
    let home = fs::read_to_string(set.join("index.html")).expect("the home page");
    for name in &names {
        assert!(!name.contains(".tmp"), "{name}");
        let is_its_own = ["index.html", "manifest.json"].contains(&name.as_str());
        // A value that needs no quotes has none.
        let leads =
            |end: &str| home.contains(&format!("href={name}{end}")) || home.contains(&format!("href=\"{name}\"{end}"));
        assert!(is_its_own || leads(">") || leads(" "), "the home page leads to {name}");
    }
    for grade in ["M4", "M5", "P1", "P2", "P3", "P4", "P5", "P6", "S1", "S2", "S3", "S4", "S5"] {
        assert!(names.contains(&format!("grade-{grade}.html")), "{grade}");
    }
    for strand in ["IDN", "VIE", "SEC", "REL", "EQU", "INF", "CRE", "CIT", "TEC", "IA"] {
        assert!(names.contains(&format!("strand-{strand}.xlsx")), "{strand}");
    }
    for name in [
        "changes.html",
        "changes.md",
        "changes-details.html",
        "changes-list.xlsx",
        "chart-ai.svg",
        "chart-secondary.html",
        "coverage-ailit-2026.html",
        "plan-ecole-primaire-exemple-2026-2027.html",
        "map-IA.svg",
        "map-VIE.dot",
        "map-VIE.mmd",
    ] {
        assert!(names.contains(&name.to_owned()), "{name}");
    }
    // The sheets of the activities in which pupils handle AI are filled.
    let sheets: Vec<&String> = names.iter().filter(|name| name.starts_with("reflection-")).collect();
    assert!(!sheets.is_empty() && sheets.iter().all(|name| name.contains("ecole-secondaire")), "{sheets:?}");
    let sheet = fs::read_to_string(set.join(sheets[0])).expect("a sheet");
    assert!(sheet.contains("École secondaire exemple") && sheet.contains("<i>coché</i>"), "{}", sheets[0]);
    // Where the files of the pathway lie on somebody's disk is in no page.
    let changes = fs::read_to_string(set.join("changes-details.html")).expect("the changes");
    assert!(!changes.contains("edition.toml:") && !changes.contains(&folder.path().display().to_string()));
    assert!(names.contains(&"table-ai.csv".to_owned()) && names.contains(&"reflection.html".to_owned()));
    let manifest = fs::read_to_string(set.join("manifest.json")).expect("the manifest");
    let manifest: serde_json::Value = serde_json::from_str(&manifest).expect("JSON");
    assert_eq!(manifest["files"].as_object().expect("files").len(), names.len() - 1, "all but the manifest itself");
    assert_eq!(manifest["edition"], "2026-2027");
    assert_eq!(manifest["schema_version"], 1);
    let schema = pdcn(folder.path(), &["schema", "manifest"]).stdout;
    let schema: serde_json::Value = serde_json::from_str(&schema).expect("JSON");
    assert!(jsonschema::validator_for(&schema).expect("a schema").is_valid(&manifest));

    // The same again, byte for byte, whatever the order in which the threads came.
    let before: Vec<Vec<u8>> = names.iter().map(|name| fs::read(set.join(name)).expect("a file")).collect();
    assert_eq!(all(folder.path(), &[]).code, Some(0));
    let after: Vec<Vec<u8>> = names.iter().map(|name| fs::read(set.join(name)).expect("a file")).collect();
    for (at, name) in names.iter().enumerate() {
        assert!(before[at] == after[at], "{name} is the same when nothing changed");
    }
}

#[test]
fn what_an_export_did_not_write_is_never_replaced_or_deleted() {
    let folder = tempfile::tempdir().expect("a folder");
    copy_pathway(&folder.path().join("pathway"));
    let set = folder.path().join("set");
    fs::create_dir(&set).expect("a folder");
    fs::write(set.join("notes.txt"), "à garder").expect("a file");
    fs::write(set.join("table.html"), "à moi").expect("a file");
    let run = all(folder.path(), &[]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("table.html") && run.stderr.contains("--force"), "{}", run.stderr);
    assert_eq!(names(&set), ["notes.txt", "table.html"], "nothing was written");
    assert_eq!(all(folder.path(), &["--force"]).code, Some(0));
    assert_ne!(fs::read_to_string(set.join("table.html")).expect("a page"), "à moi");

    // What was changed since is somebody's work.
    fs::write(set.join("grade-P5.md"), "revu à la main").expect("a file");
    let run = all(folder.path(), &["--edition", "2025-2026"]);
    assert!(run.code == Some(2) && run.stderr.contains("grade-P5.md"), "{}", run.stderr);
    assert_eq!(fs::read_to_string(set.join("grade-P5.md")).expect("a file"), "revu à la main");

    // An edition without secondary leaves the sheets of secondary where they are, and says so.
    let run = all(folder.path(), &["--edition", "2025-2026", "--force", "--lang", "en"]);
    assert!(run.code == Some(0) && run.stderr.contains("checklist-S1.html"), "{}", run.stderr);
    assert!(set.join("grade-S1.html").exists());
    assert_eq!(fs::read_to_string(set.join("notes.txt")).expect("a file"), "à garder");
}

#[test]
fn an_export_that_was_killed_is_taken_up_the_next_day() {
    let folder = tempfile::tempdir().expect("a folder");
    copy_pathway(&folder.path().join("pathway"));
    let set = folder.path().join("set");
    let arguments = |day| ["export", "--all", "set", "--date", day];
    for day in ["2026-11-01", "2026-11-02", "2026-11-03"] {
        let mut killed = pdcn_tests::command::command(folder.path(), &arguments(day));
        let mut killed = killed.stderr(std::process::Stdio::null()).spawn().expect("the command runs");
        // As soon as anything is written; another day may be over before it is killed, which is as well.
        let begun = fs::read(set.join("manifest.json")).unwrap_or_default();
        while fs::read(set.join("manifest.json")).unwrap_or_default() == begun {
            std::thread::sleep(std::time::Duration::from_millis(1));
        }
        killed.kill().expect("it is killed");
        killed.wait().expect("it ends");
    }
    fs::write(set.join(".pdcn-abcdef.tmp"), "left by a run that was killed").expect("a file");
    let run = pdcn(folder.path(), &arguments("2026-11-04"));
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(names(&set).iter().all(|name| !name.contains(".pdcn-")), "{:?}", names(&set));
    let manifest = fs::read_to_string(set.join("manifest.json")).expect("the manifest");
    assert!(!manifest.contains("begun"), "what is done is done: {manifest}");
}

#[test]
fn files_that_are_in_the_way_are_named_one_by_one() {
    let folder = tempfile::tempdir().expect("a folder");
    copy_pathway(&folder.path().join("pathway"));
    assert_eq!(all(folder.path(), &[]).code, Some(0));
    fs::remove_file(folder.path().join("set/manifest.json")).expect("a file");
    let run = pdcn(folder.path(), &["export", "--all", "set", "--date", "2026-01-01"]);
    assert_eq!(run.code, Some(2), "{}", run.stderr);
    let named = run.stderr.lines().filter(|line| line.starts_with("    ")).count();
    assert!(named == 11 && run.stderr.contains("autres"), "ten, and how many more: {}", run.stderr);
}

#[test]
fn a_folder_that_cannot_be_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    copy_pathway(&folder.path().join("pathway"));
    let to = |path: &str| pdcn(folder.path(), &["export", "--all", path]);
    let run = to("absent/set");
    assert!(
        run.code == Some(2) && run.stderr.contains("absent/set") && run.stderr.contains("n’existe pas"),
        "{}",
        run.stderr
    );
    fs::write(folder.path().join("fichier"), "").expect("a file");
    let run = to("fichier");
    assert!(run.code == Some(2) && run.stderr.contains("pas un dossier"), "{}", run.stderr);
    let run = pdcn(folder.path(), &["export", "--all", "set", "table"]);
    assert_eq!(run.code, Some(2), "one or the other");
    assert_eq!(pdcn(folder.path(), &["export", "--force"]).code, Some(2), "nothing to force");
    assert!(!folder.path().join("set").exists());
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(folder.path().join("pathway"), folder.path().join("lien")).expect("a link");
        let run = to("lien");
        assert!(run.code == Some(2) && run.stderr.contains("lien"), "{}", run.stderr);
        assert!(!folder.path().join("pathway/index.html").exists(), "a link is not followed");
        fs::create_dir(folder.path().join("set")).expect("a folder");
        std::os::unix::fs::symlink(folder.path().join("fichier"), folder.path().join("set/table.html"))
            .expect("a link");
        let run = to("set");
        assert!(run.code == Some(2) && run.stderr.contains("table.html"), "{}", run.stderr);
        assert_eq!(fs::read(folder.path().join("fichier")).expect("a file"), b"", "nor is one in the folder");
    }
}

#[test]
fn the_first_edition_has_nothing_that_changed() {
    let folder = tempfile::tempdir().expect("a folder");
    copy_pathway(&folder.path().join("pathway"));
    assert_eq!(all(folder.path(), &["--edition", "2024-2025"]).code, Some(0));
    let names = names(&folder.path().join("set"));
    assert!(names.contains(&"table.html".to_owned()) && !names.iter().any(|name| name.starts_with("changes")));
}
