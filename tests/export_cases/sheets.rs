//! Each view of the small pathway in `tests/fixtures/clean`, as it is written: transcripts, in both languages.

use std::path::Path;

use pdcn_tests::command::pdcn;
use snapbox::assert_data_eq;
use snapbox::data::DataFormat;

use super::formats::VIEWS;

/// Compares what an export writes with `tests/transcripts/export/NAME`; SNAPSHOTS=overwrite renews it.
fn transcript(name: &str, arguments: &[&str]) {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    let run = pdcn(&tests.join("fixtures/clean"), &[&["export"], arguments].concat());
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{name}");
    let path = tests.join("transcripts/export").join(name);
    assert_data_eq!(run.stdout, snapbox::Data::read_from(&path, Some(DataFormat::Text)).raw());
}

#[test]
fn every_view_is_written_as_it_is_read() {
    for (lang, tag) in [("fr", "fr"), ("en", "en")] {
        let write = |view: &[&str], name: &str, format: &str, ending: &str| {
            let dated = view.first() != Some(&"inventory");
            let date: &[&str] = if dated { &["--date", "2026-11-24"] } else { &[] };
            let arguments = [view, date, &["--lang", lang, "--format", format]].concat();
            transcript(&format!("{name}.{tag}.{ending}"), &arguments);
        };
        write(&["table"], "table", "terminal", "txt");
        write(&["table", "--with", "pupil,examples,prerequisites,alignments"], "table-with", "markdown", "md");
        write(&["table", "--grade", "P2"], "grade", "terminal", "txt");
        write(&["developing"], "developing", "markdown", "md");
        write(&["reflection", "--plan", "École exemple", "--activity", "chasse"], "reflection", "markdown", "md");
        write(&["inventory"], "inventory", "markdown", "md");
    }
    transcript("table.csv", &["table", "--date", "none", "--format", "csv"]);
    transcript("table.json", &["table", "--date", "none", "--format", "json"]);
}

#[test]
fn without_a_pathway_the_shipped_one_is_shown() {
    let folder = tempfile::tempdir().expect("a folder");
    let run = pdcn(folder.path(), &["export", "table", "--grade", "P5", "--strand", "IA"]);
    assert_eq!(run.code, Some(0));
    assert!(run.stdout.contains("5e année du primaire") && run.stdout.contains("IA-014"), "{}", run.stdout);
}

#[test]
fn everything_fits_in_the_columns_of_a_terminal() {
    let folder = tempfile::tempdir().expect("a folder");
    for width in ["60", "80", "120"] {
        for view in VIEWS {
            let mut command = pdcn_tests::command::command(folder.path(), &[&["export"], *view].concat());
            let output = command.env("COLUMNS", width).output().expect("the command runs");
            let text = String::from_utf8(output.stdout).expect("UTF-8");
            let widest = text.lines().map(|line| line.chars().count()).max().unwrap_or_default();
            assert!(widest > 40 && widest <= width.parse().expect("a number"), "{view:?} in {width}: {widest}");
        }
    }
}
