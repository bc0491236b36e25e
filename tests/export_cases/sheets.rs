//! Each view of the small pathway in `tests/fixtures/clean`, as it is written: transcripts, in both languages.

use std::path::{Path, PathBuf};

use pdcn_tests::command::pdcn;
use snapbox::assert_data_eq;
use snapbox::data::DataFormat;

use super::questions::questions;

/// Compares what an export writes with `tests/transcripts/export/NAME`; SNAPSHOTS=overwrite renews it.
fn transcript(name: &str, arguments: &[&str]) {
    let run = pdcn(&clean(), arguments);
    let said = if run.stderr.is_empty() { String::new() } else { format!("--- stderr\n{}", run.stderr) };
    let ended = if run.code == Some(0) { String::new() } else { format!("--- code {}\n", run.code.unwrap_or(-1)) };
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("transcripts/export").join(name);
    let written = format!("{}{said}{ended}", run.stdout);
    assert_data_eq!(written, snapbox::Data::read_from(&path, Some(DataFormat::Text)).raw());
}

fn clean() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/clean")
}

#[test]
fn every_view_is_written_as_it_is_read() {
    // How outcomes are chosen is the same for all views: what each alone may be asked is what differs.
    for asking in questions(&clean()).into_iter().filter(|asking| asking.is_first || asking.is_own) {
        for lang in ["fr", "en"] {
            let date: &[&str] = if asking.view.of_pathway { &[] } else { &["--date", "2026-11-24"] };
            let arguments = [asking.arguments(), date.to_vec(), vec!["--lang", lang]].concat();
            transcript(&format!("{}.{lang}.txt", asking.name), &arguments);
        }
    }
    for format in ["csv", "json", "markdown"] {
        transcript(&format!("table.{format}"), &["export", "table", "--date", "none", "--format", format]);
    }
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
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("../pathway");
    let asked: Vec<_> = questions(&shipped).into_iter().filter(|asking| asking.is_first).collect();
    for width in ["60", "80", "120"] {
        for asking in &asked {
            let mut command = pdcn_tests::command::command(folder.path(), &asking.arguments());
            let output = command.env("COLUMNS", width).output().expect("the command runs");
            let text = String::from_utf8(output.stdout).expect("UTF-8");
            let widest = text.lines().map(|line| line.chars().count()).max().unwrap_or_default();
            let is_within = widest > 40 && widest <= width.parse().expect("a number");
            assert!(is_within, "{} in {width}: {widest}", asking.name);
        }
    }
}
