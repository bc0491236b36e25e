//! `--fix`, `--unsafe-fixes` and `--diff`: what is written, what is not, and what is said.

use std::fs;
use std::path::Path;

use pdcn_tests::command::{copy, pdcn};

const OUTCOMES: &str = "editions/2026-2027/primary/ia.toml";

/// A clean pathway with a misspelt key, a misspelt framework code and an ordinal that is not one.
fn slips() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    copy(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/clean")), folder.path());
    let path = folder.path().join(OUTCOMES);
    let text = fs::read_to_string(&path).expect("the file");
    let text = text.replacen("statement =", "# gardé\nstatment   =", 1);
    fs::write(&path, text).expect("the file");
    folder
}

fn outcomes(folder: &Path) -> String {
    fs::read_to_string(folder.join(OUTCOMES)).expect("the file")
}

#[test]
fn what_is_safe_is_mended_and_the_rest_of_the_file_stays() {
    let folder = slips();
    let before = outcomes(folder.path());
    let run = pdcn(folder.path(), &["lint", "--fix"]);
    assert_eq!(run.code, Some(0), "{}{}", run.stdout, run.stderr);
    assert_eq!(outcomes(folder.path()), before.replacen("statment   =", "statement   =", 1));
    assert!(run.stdout.contains("Corrigé\u{a0}: 1 constat dans 1 fichier."), "{}", run.stdout);
    let again = pdcn(folder.path(), &["lint", "--fix"]);
    assert!(!again.stdout.contains("Corrigé"), "mending twice is mending once: {}", again.stdout);
}

#[test]
fn a_preview_is_a_patch_and_writes_nothing() {
    let folder = slips();
    let before = outcomes(folder.path());
    let run = pdcn(folder.path(), &["lint", "--diff"]);
    assert_eq!(run.code, Some(1), "the findings are still there");
    assert_eq!(outcomes(folder.path()), before);
    let patch = run.stdout;
    assert!(patch.starts_with(&format!("--- a/{OUTCOMES}\n+++ b/{OUTCOMES}\n@@")), "{patch}");
    let changed: Vec<&str> = patch.lines().filter(|line| line.starts_with(['+', '-'])).skip(2).collect();
    assert!(
        matches!(changed[..], [old, new] if old.starts_with("-statment") && new.starts_with("+statement")),
        "{patch}"
    );
    assert!(run.stderr.contains("1 constat serait corrigé"), "{}", run.stderr);
}

#[test]
fn what_is_not_certain_is_mended_only_when_asked_for() {
    let folder = tempfile::tempdir().expect("a folder");
    copy(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/clean")), folder.path());
    let settings = folder.path().join("pdcn.toml");
    let text = fs::read_to_string(&settings).expect("the settings");
    fs::write(&settings, text.replace("2026-2027", "2026-2O27")).expect("the settings");
    let safe = pdcn(folder.path(), &["lint", "--fix", "--lang", "en"]);
    assert_eq!(safe.code, Some(1), "{}", safe.stdout);
    assert!(safe.stdout.contains("--unsafe-fixes"), "{}", safe.stdout);
    let both = pdcn(folder.path(), &["lint", "--fix", "--unsafe-fixes", "--lang", "en"]);
    assert_eq!(both.code, Some(0), "{}", both.stdout);
    assert_eq!(fs::read_to_string(&settings).expect("the settings"), text);
}

#[test]
fn a_seal_is_of_what_is_left_when_all_else_is_mended() {
    let folder = tempfile::tempdir().expect("a folder");
    copy(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/clean")), folder.path());
    let edit = |path: &str, from: &str, to: &str| {
        let path = folder.path().join(path);
        let text = fs::read_to_string(&path).expect("the file");
        assert!(text.contains(from), "{text}");
        fs::write(&path, text.replacen(from, to, 1)).expect("the file");
    };
    edit("editions/2026-2027/edition.toml", "status = \"draft\"", "status = \"published\"");
    edit(OUTCOMES, "l’IA", "l'IA");
    let run = pdcn(folder.path(), &["lint", "--fix"]);
    let frame = fs::read_to_string(folder.path().join("editions/2026-2027/edition.toml")).expect("the frame");
    assert!(frame.contains("seal = \"") && !outcomes(folder.path()).contains("l'IA"), "{}", run.stdout);
    assert!(run.stdout.contains("Aucun constat"), "{}", run.stdout);
    let again = pdcn(folder.path(), &["lint", "--fix", "--unsafe-fixes"]);
    assert!(!again.stdout.contains("Corrigé"), "the seal holds: {}", again.stdout);
}

#[test]
fn only_the_files_that_are_named_are_mended() {
    let folder = slips();
    let before = outcomes(folder.path());
    let run = pdcn(folder.path(), &["lint", "--fix", "pdcn.toml"]);
    assert_eq!((run.code, outcomes(folder.path())), (Some(0), before), "{}", run.stdout);
}

#[test]
fn the_embedded_pathway_cannot_be_mended_nor_watched() {
    let empty = tempfile::tempdir().expect("a folder");
    for asked in ["--fix", "--watch"] {
        let run = pdcn(empty.path(), &["lint", "--embedded", asked]);
        assert_eq!(run.code, Some(2), "{}", run.stderr);
    }
}

#[cfg(unix)]
#[test]
fn a_link_is_not_written_through_and_a_file_that_cannot_be_written_is_said() {
    let folder = slips();
    let path = folder.path().join(OUTCOMES);
    let elsewhere = folder.path().join("ailleurs.txt");
    fs::rename(&path, &elsewhere).expect("a move");
    std::os::unix::fs::symlink(&elsewhere, &path).expect("a link");
    let before = fs::read_to_string(&elsewhere).expect("the file");
    let run = pdcn(folder.path(), &["lint", "--fix"]);
    assert_eq!(run.code, Some(2), "{}", run.stdout);
    assert!(run.stderr.contains("ia.toml"), "{}", run.stderr);
    assert_eq!(fs::read_to_string(&elsewhere).expect("the file"), before);
    let left: Vec<_> = fs::read_dir(path.parent().expect("a folder")).expect("a folder").collect();
    assert_eq!(left.len(), 2, "no file is left over: {left:?}");
}
