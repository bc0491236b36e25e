//! What a comparison looks like, whole: the two years of the fixture in every format. SNAPSHOTS=overwrite renews them;
//! read what changes.

use std::path::Path;

use pdcn_tests::command::command;
use snapbox::{Assert, Data};

use super::folder::Folder;

/// Compares what a run writes with the transcript of that name.
fn is(name: &str, width: &str, arguments: &[&str]) {
    let folder = Folder::new();
    let mut command = command(folder.path(), &[&["diff", "2025-2026"], arguments].concat());
    let output = command.env("COLUMNS", width).output().expect("the command runs");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(!text.contains('\u{1b}'), "no colour unless asked for");
    // The style sheet is that of all documents.
    let text = match (text.split_once("<style>"), text.split_once("</style>")) {
        (Some((before, _)), Some((_, after))) => format!("{before}{after}"),
        _ => text,
    };
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("transcripts").join(name);
    Assert::new().action_env("SNAPSHOTS").eq(text, Data::read_from(&path, None).raw());
}

#[test]
fn text_in_both_languages() {
    is("changes.fr.txt", "80", &[]);
    is("changes.en.txt", "80", &["--lang", "en", "--fail-on", "identity"]);
}

#[test]
fn the_summary_in_sixty_columns() {
    is("changes.summary.txt", "60", &["--summary"]);
}

#[test]
fn other_formats() {
    is("changes.md", "100", &["--format", "markdown"]);
    is("changes.html", "100", &["--format", "html"]);
    is("changes.csv", "100", &["--format", "csv"]);
    is("changes.json", "100", &["--format", "json"]);
    is("changes.github.txt", "100", &["--format", "github", "--fail-on", "planning"]);
    is("changes.junit.xml", "100", &["--format", "junit", "--fail-on", "planning"]);
}

#[test]
fn every_line_fits_the_terminal() {
    let folder = tempfile::tempdir().expect("a folder");
    for (width, columns) in [("60", 60), ("80", 80), ("120", 120), ("200", 200)] {
        let mut command = command(folder.path(), &["diff", "2024-2025", "2025-2026", "--color", "never"]);
        let output = command.env("COLUMNS", width).output().expect("the command runs");
        let text = String::from_utf8(output.stdout).expect("UTF-8");
        for line in text.lines() {
            // A path is there to be copied: it stays whole.
            let is_place = line.contains(".toml:");
            assert!(is_place || unicode_width::UnicodeWidthStr::width(line) <= columns, "{width}: {line}");
        }
    }
}
