//! The same answer in every format: files by their ending, and the numbers of the JSON.

use std::fs;

use pdcn_tests::command::copy_pathway;

use crate::run;

#[test]
fn the_format_is_that_of_the_ending() {
    let folder = tempfile::tempdir().expect("a folder");
    copy_pathway(&folder.path().join("pathway"));
    let questions: [&[&str]; 5] = [
        &["coverage"],
        &["coverage", "--framework", "digcomp-3.0"],
        &["coverage", "--plans"],
        &["coverage", "--plan", "École primaire exemple"],
        &["show", "INF-005"],
    ];
    for (number, question) in questions.iter().enumerate() {
        let names = ["html", "md", "csv", "json", "xlsx", "txt"].map(|ending| format!("{number}.{ending}"));
        let outputs: Vec<&str> = names.iter().flat_map(|name| ["-o", name.as_str()]).collect();
        let written = run(folder.path(), &[question, outputs.as_slice()].concat());
        assert_eq!((written.code, written.stdout.as_str()), (Some(0), ""), "{}", written.stderr);
        for name in names {
            let bytes = fs::read(folder.path().join(&name)).expect("a file");
            assert!(bytes.len() > 500, "{name}");
        }
        let text = |ending: &str| fs::read_to_string(folder.path().join(format!("{number}.{ending}"))).expect("a text");
        assert!(text("html").starts_with("<!DOCTYPE html>"));
        let json: serde_json::Value = serde_json::from_str(&text("json")).expect("JSON");
        assert_eq!(json["view"], if question[0] == "show" { "show" } else { "coverage" });
    }
}
