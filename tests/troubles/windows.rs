//! What only Windows does: it holds files for who has them open, does not look at capitals, and has several ways to write a path.

#![cfg(windows)]

use std::fs;
use std::os::windows::fs::OpenOptionsExt as _;

use super::folder::{Folder, OUTCOMES};

/// Others may read what one has open, as in Excel; or nobody may.
const READ: u32 = 1;
const NOTHING: u32 = 0;

#[test]
fn what_is_open_in_excel_is_said_to_be() {
    let folder = Folder::clean();
    let out = folder.path().join("tableau.xlsx");
    let ask = ["export", "table", "-o", "tableau.xlsx"];
    assert_eq!(folder.run(&ask).code, Some(0));
    let before = fs::read(&out).expect("the workbook");
    let open = fs::File::options().read(true).write(true).share_mode(READ).open(&out).expect("the workbook");
    let run = folder.run(&ask);
    assert_eq!(run.code, Some(2), "{run:?}");
    assert!(
        run.stderr.contains("tableau.xlsx : un autre programme s’en sert") && run.stderr.contains("Excel"),
        "{run:?}"
    );
    drop(open);
    assert!(fs::read(&out).expect("the workbook") == before, "it is as it was");
    assert_eq!(folder.run(&ask).code, Some(0));
    let left = fs::read_dir(folder.path()).expect("a folder").count();
    assert_eq!(left, 2, "nothing is beside the pathway and the workbook");
}

#[test]
fn a_file_that_another_program_has_for_itself_is_said_to_be() {
    let folder = Folder::clean();
    let open = fs::File::options().read(true).share_mode(NOTHING).open(folder.file(OUTCOMES)).expect("a file");
    let run = folder.run(&["lint", "--format", "concise"]);
    assert_eq!(run.code, Some(1), "{run:?}");
    assert!(run.stdout.contains("est occupé par un autre programme"), "{run:?}");
    drop(open);
    assert_eq!(folder.run(&["lint"]).code, Some(0));
}

#[test]
fn all_ways_to_write_a_path_lead_to_the_same_file() {
    let folder = Folder::new();
    folder.write(OUTCOMES, folder.read(OUTCOMES).replacen("\nstatement =", "\nstatment =", 1));
    let ask = |path: &str| folder.run(&["lint", "--format", "concise", path]).stdout;
    let of_file = |text: &str| text.lines().filter(|line| line.contains(OUTCOMES)).count();
    let expected = of_file(&ask(&format!("pathway/{OUTCOMES}")));
    assert!(expected > 0);
    let full = folder.file(OUTCOMES).canonicalize().expect("a path").display().to_string();
    let with_drive = full.trim_start_matches(r"\\?\").to_owned();
    let capitals = format!("pathway/{OUTCOMES}").to_uppercase();
    for path in [
        format!(r"pathway\{}", OUTCOMES.replace('/', r"\")),
        format!(r".\pathway\{OUTCOMES}"),
        capitals.replace('/', r"\"),
        capitals,
        with_drive.to_lowercase(),
        with_drive,
        full,
    ] {
        assert_eq!(of_file(&ask(&path)), expected, "{path}");
    }
    let run =
        folder.run(&["lint", "--format", "concise", r"PATHWAY\EDITIONS\2026-2027", r"pathway\editions\2026-2027"]);
    assert!(of_file(&run.stdout) == expected && run.stderr.is_empty(), "{run:?}");
}

#[test]
fn a_path_may_be_long_and_have_spaces_and_accents() {
    let folder = Folder::new();
    let long = format!("École de l’Île-aux-Noix {}", "très longue ".repeat(12).trim_end());
    let root = folder.path().canonicalize().expect("a path").join(&long).join(&long);
    fs::create_dir_all(root.parent().expect("a folder")).expect("a folder");
    let path = root.display().to_string();
    assert!(path.chars().count() > 300);
    let run = folder.run(&["init", "--like", "quebec", &path]);
    let told = run.stdout.lines().find_map(|line| line.split_once("--pathway ")).expect("a command").1;
    assert!(told.starts_with('"') && told.ends_with('"'), "{told}");
    assert_eq!(folder.run(&["lint", "--pathway", &path]).code, Some(0));
    let out = root.join("écrit.html").display().to_string();
    assert_eq!(folder.run(&["export", "table", "--pathway", &path, "-o", &out]).code, Some(0));
    assert!(root.join("écrit.html").is_file());
}

#[test]
fn ends_of_lines_stay_those_of_windows() {
    let folder = Folder::new();
    let text = folder.read(OUTCOMES).replace('\n', "\r\n");
    folder.write(OUTCOMES, &text.replacen("\nstatement =", "\nstatment =", 1));
    let run = folder.run(&["lint", "--edition", "all", "--fix", "--format", "concise"]);
    assert!(run.stdout.contains("Corrigé : "), "{run:?}");
    assert_eq!(folder.read(OUTCOMES), text);
}

#[test]
fn a_file_that_is_protected_is_not_touched() {
    let folder = Folder::new();
    let text = folder.read(OUTCOMES).replacen("\nstatement =", "\nstatment =", 1);
    folder.write(OUTCOMES, &text);
    let protect = |readonly: bool| {
        let mut permissions = fs::metadata(folder.file(OUTCOMES)).expect("a file").permissions();
        permissions.set_readonly(readonly);
        fs::set_permissions(folder.file(OUTCOMES), permissions).expect("a file");
    };
    protect(true);
    let run = folder.run(&["lint", "--fix"]);
    assert!(run.code == Some(2) && run.stderr.contains("le fichier est protégé contre l’écriture"), "{run:?}");
    assert_eq!(folder.read(OUTCOMES), text);
    protect(false);
}
