//! An advisor's six slips in one file: six blocks, each with its place, a suggestion where there is one, and help; and
//! the same in every format.

use std::path::Path;

use pdcn_tests::command::pdcn;
use serde_json::Value;
use snapbox::data::DataFormat;
use snapbox::{Data, assert_data_eq};

fn lint(arguments: &[&str]) -> String {
    let arguments = [&["lint", "fixtures/six-slips"], arguments].concat();
    let run = pdcn(Path::new(env!("CARGO_MANIFEST_DIR")), &arguments);
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""));
    run.stdout
}

/// Compares with a file of `transcripts/`; `SNAPSHOTS=overwrite` renews it.
#[track_caller]
fn assert_transcript(text: String, name: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("transcripts").join(name);
    assert_data_eq!(text, Data::read_from(&path, Some(DataFormat::Text)).raw());
}

#[test]
fn six_slips_are_six_findings_in_french() {
    let text = lint(&[]);
    assert_eq!(text.matches("\nerreur[").count() + 1, 6, "six blocks");
    assert_transcript(text, "six-slips.fr.txt");
}

#[test]
fn and_in_english() {
    assert_transcript(lint(&["--lang", "en"]), "six-slips.en.txt");
}

#[test]
fn and_one_line_each() {
    assert_transcript(lint(&["--format", "concise"]), "six-slips.concise.txt");
}

#[test]
fn and_in_sentences() {
    assert_transcript(lint(&["--format", "narrated"]), "six-slips.narrated.txt");
    assert_transcript(lint(&["--format", "narrated", "--lang", "en"]), "six-slips.narrated.en.txt");
}

#[test]
fn and_for_programs() {
    assert_transcript(lint(&["--format", "json"]), "six-slips.json");
    assert_transcript(lint(&["--format", "jsonl"]), "six-slips.jsonl");
}

#[test]
fn and_for_services() {
    assert_transcript(lint(&["--format", "github"]), "six-slips.github.txt");
    assert_transcript(lint(&["--format", "gitlab"]), "six-slips.gitlab.json");
    assert_transcript(lint(&["--format", "junit"]), "six-slips.junit.xml");
}

#[test]
fn and_in_sarif() {
    let mut log: Value = serde_json::from_str(&lint(&["--format", "sarif"])).expect("JSON");
    // Every rule is listed; one of them is enough on this page.
    let rules = log.pointer_mut("/runs/0/tool/driver/rules").and_then(Value::as_array_mut).expect("rules");
    rules.retain(|rule| rule["id"] == "learn-after-master");
    for result in log.pointer_mut("/runs/0/results").and_then(Value::as_array_mut).expect("results") {
        result["ruleIndex"].take();
    }
    assert_transcript(format!("{log:#}\n"), "six-slips.sarif");
}

#[test]
fn and_as_a_page() {
    // Windows names the pathway in its own way.
    let page = lint(&["--format", "html"]).replace(r"fixtures\six-slips", "fixtures/six-slips");
    // The style sheet is that of all documents.
    let (before, rest) = page.split_once("<style>").expect("a style sheet");
    let (_, after) = rest.split_once("</style>").expect("its end");
    assert_transcript(format!("{before}{after}"), "six-slips.html");
    assert_transcript(lint(&["--format", "markdown"]), "six-slips.md");
}

#[test]
fn and_as_rows() {
    assert_transcript(lint(&["--format", "csv"]), "six-slips.csv");
    assert_transcript(lint(&["--format", "csv", "--csv", "excel", "--lang", "en"]), "six-slips.excel.csv");
}
