//! `--baseline`, `--write-baseline` and `--prune`: findings that a pathway lives with, known by their words.

use std::fs;
use std::path::Path;

use pdcn_tests::command::{copy, pdcn};

const OUTCOMES: &str = "editions/2026-2027/primary/ia.toml";

fn six_slips() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    copy(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/six-slips")), folder.path());
    folder
}

const WITH: [&str; 3] = ["lint", "--baseline", "accepte.baseline"];

fn lint(folder: &Path, more: &[&str]) -> pdcn_tests::command::Run {
    pdcn(folder, &[&WITH[..], more].concat())
}

#[test]
fn what_is_in_the_baseline_is_not_shown_and_what_is_new_is() {
    let folder = six_slips();
    let folder = folder.path();
    let written = lint(folder, &["--write-baseline"]);
    assert_eq!(written.code, Some(0), "{}{}", written.stdout, written.stderr);
    let baseline = fs::read_to_string(folder.join("accepte.baseline")).expect("the baseline");
    assert!(baseline.contains("rule = \"unknown-key\"") && baseline.contains("statment"), "{baseline}");
    let run = lint(folder, &[]);
    assert_eq!(run.code, Some(0), "{}", run.stdout);
    assert!(run.stdout.contains("Référence\u{a0}: 6 constats acceptés"), "{}", run.stdout);

    // Lines move, files are renamed: the findings are the same.
    let path = folder.join(OUTCOMES);
    let text = fs::read_to_string(&path).expect("the file");
    fs::write(folder.join("editions/2026-2027/primary/autre.toml"), format!("\n# autre\n\n{text}")).expect("a file");
    fs::remove_file(&path).expect("the file is moved");
    let run = lint(folder, &["--allow", "misplaced-outcome"]);
    assert_eq!(run.code, Some(0), "{}", run.stdout);

    // Another slip is new.
    let moved = folder.join("editions/2026-2027/primary/autre.toml");
    let text = fs::read_to_string(&moved).expect("the file");
    fs::write(&moved, text + "\n[[outcome]]\nid = \"IA-900\"\n").expect("the file");
    let run = lint(folder, &["--format", "concise"]);
    assert_eq!(run.code, Some(1), "{}", run.stdout);
    assert!(run.stdout.contains("IA-900") || run.stdout.contains("missing-key"), "{}", run.stdout);
}

#[test]
fn entries_that_match_nothing_are_said_and_can_be_pruned() {
    let folder = six_slips();
    let folder = folder.path();
    lint(folder, &["--write-baseline"]);
    let path = folder.join(OUTCOMES);
    let text = fs::read_to_string(&path).expect("the file");
    fs::write(&path, text.replace("statment", "statement")).expect("the file");
    let run = lint(folder, &[]);
    assert!(run.stdout.contains("--prune") && run.stdout.contains("unknown-key"), "{}", run.stdout);
    let n_entries =
        || fs::read_to_string(folder.join("accepte.baseline")).expect("the baseline").matches("[[finding]]").count();
    let before = n_entries();
    let run = lint(folder, &["--prune"]);
    assert_eq!(run.code, Some(0), "{}{}", run.stdout, run.stderr);
    assert_eq!(n_entries(), before - 1);
    let run = lint(folder, &[]);
    assert!(!run.stdout.contains("--prune"), "{}", run.stdout);
}

#[test]
fn a_baseline_that_cannot_be_used_is_said() {
    let folder = six_slips();
    let folder = folder.path();
    let missing = lint(folder, &[]);
    assert_eq!(missing.code, Some(2));
    assert!(missing.stderr.contains("--write-baseline"), "{}", missing.stderr);
    fs::write(folder.join("accepte.baseline"), "version = 9\n").expect("a file");
    assert_eq!(lint(folder, &[]).code, Some(2));
    fs::write(folder.join("accepte.baseline"), "n’importe quoi").expect("a file");
    assert_eq!(lint(folder, &[]).code, Some(2));
    // A part of the pathway cannot stand for the whole.
    let part = lint(folder, &["--write-baseline", OUTCOMES]);
    assert_eq!(part.code, Some(2), "{}", part.stderr);
    assert_eq!(fs::read_to_string(folder.join("accepte.baseline")).expect("the file"), "n’importe quoi");
}
