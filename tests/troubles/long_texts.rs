//! Lines of a megabyte, texts of ten, and a book in one file: slow perhaps, but answered.

use super::folder::{Folder, OUTCOMES};

#[test]
fn a_statement_of_a_megabyte_on_one_line() {
    let folder = Folder::new();
    folder.state(&format!("Repérer {}", "une erreur ".repeat(90_000)));
    folder.answers();
}

#[test]
fn a_word_of_a_megabyte() {
    let folder = Folder::new();
    folder.state(&"é".repeat(500_000));
    folder.answers();
}

#[test]
fn a_text_of_ten_megabytes_and_a_comment_as_long() {
    let folder = Folder::new();
    folder.state(&"a".repeat(10_000_000));
    folder.append(OUTCOMES, format!("# {}\n", "x".repeat(10_000_000)));
    let run = folder.run(&["lint", "--format", "concise"]);
    assert!(matches!(run.code, Some(0 | 1)) && run.stderr.is_empty(), "{}", run.stderr);
    assert!(run.stdout.contains("outcomes") || run.stdout.contains("apprentissages"));
}

#[test]
fn a_key_and_an_id_of_a_megabyte() {
    let folder = Folder::new();
    let long = "A".repeat(1_000_000);
    folder.append(OUTCOMES, format!("\n[[outcome]]\nid = \"{long}-001\"\n{long} = 1\n"));
    let run = folder.run(&["lint"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""));
    assert!(run.stdout.lines().all(|line| line.len() < 3_000_000));
}
