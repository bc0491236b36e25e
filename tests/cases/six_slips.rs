//! An advisor's six slips in one file: six blocks, each with its place, a suggestion where there is one, and help.

use std::path::Path;

use pdcn_tests::command::pdcn;
use snapbox::{assert_data_eq, file};

#[test]
fn six_slips_are_six_findings_in_french() {
    let run = pdcn(Path::new(env!("CARGO_MANIFEST_DIR")), &["lint", "fixtures/six-slips"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""));
    assert_eq!(run.stdout.matches("\nerreur[").count() + 1, 6, "six blocks");
    assert_data_eq!(run.stdout, file!["../transcripts/six-slips.fr.txt"].raw());
}

#[test]
fn and_in_english() {
    let run = pdcn(Path::new(env!("CARGO_MANIFEST_DIR")), &["lint", "--lang", "en", "fixtures/six-slips"]);
    assert_eq!(run.code, Some(1));
    assert_data_eq!(run.stdout, file!["../transcripts/six-slips.en.txt"].raw());
}

#[test]
fn and_one_line_each() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let run = pdcn(folder, &["lint", "--format", "concise", "fixtures/six-slips"]);
    assert_eq!(run.code, Some(1));
    assert_data_eq!(run.stdout, file!["../transcripts/six-slips.concise.txt"].raw());
}
