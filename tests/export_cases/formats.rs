//! Every view of the shipped pathway in every format: what is in one is in the others.

use std::fs;
use std::path::Path;

use pdcn_document::Format;
use pdcn_tests::command::{copy, copy_pathway, pdcn};
use serde_json::Value;

use super::questions::{Asking, questions};

/// The formats that show all of a document and are quick to write.
fn pages() -> impl Iterator<Item = Format> {
    Format::ALL.iter().copied().filter(|format| !format.is_drawing() && *format != Format::Pdf)
}

/// The outcomes that have rows in a document.
fn ids(document: &Value) -> Vec<String> {
    let mut ids = Vec::new();
    let mut rest = vec![document];
    while let Some(value) = rest.pop() {
        match value {
            Value::Array(items) => rest.extend(items),
            Value::Object(members) => {
                ids.extend(value.pointer("/cells/id/id").and_then(Value::as_str).map(str::to_owned));
                rest.extend(members.values());
            }
            _ => {}
        }
    }
    ids
}

/// Writes the answer to a question in every format, and sees that the outcomes of the JSON are in all that are text; gives
/// how many there are.
fn written(folder: &Path, asking: &Asking) -> usize {
    let names: Vec<String> = pages().map(|format| format!("{}.{}", asking.name, format.ending())).collect();
    let outputs: Vec<&str> = names.iter().flat_map(|name| ["-o", name.as_str()]).collect();
    let run = pdcn(folder, &[asking.arguments(), outputs].concat());
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{}: {}", asking.name, run.stderr);
    for name in &names {
        assert!(fs::metadata(folder.join(name)).expect("the file").len() > 20, "{name}");
    }
    let read = |ending: &str| fs::read_to_string(folder.join(format!("{}.{ending}", asking.name))).expect("text");
    let ids = ids(&serde_json::from_str(&read("json")).expect("JSON"));
    for ending in pages().filter(|format| format.is_text()).map(Format::ending) {
        let text = read(ending);
        let missing: Vec<&String> = ids.iter().filter(|id| !text.contains(*id)).collect();
        assert!(missing.is_empty(), "{}: {missing:?} are in {ending}", asking.name);
    }
    ids.len()
}

#[test]
fn every_view_is_written_in_every_format_by_the_ending() {
    let folder = tempfile::tempdir().expect("a folder");
    copy_pathway(&folder.path().join("pathway"));
    let asked = questions(&folder.path().join("pathway")).into_iter().filter(|asking| asking.is_first);
    let rows: usize = asked.map(|asking| written(folder.path(), &asking)).sum();
    assert!(rows > 4 * n_written(), "the views that list outcomes list all of them: {rows}");
}

#[test]
fn every_question_is_answered_in_every_format() {
    let folder = tempfile::tempdir().expect("a folder");
    let clean = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/clean");
    copy(&clean, &folder.path().join("pathway"));
    let answered: Vec<Asking> = questions(&clean).into_iter().filter(|asking| asking.is_answered).collect();
    assert!(answered.len() > 30, "{}", answered.len());
    for asking in &answered {
        written(folder.path(), asking);
    }
}

#[test]
fn the_table_has_every_outcome_once_and_a_mark_for_every_grade() {
    let folder = tempfile::tempdir().expect("a folder");
    let run = pdcn(folder.path(), &["export", "table", "--format", "csv", "--lang", "en"]);
    let lines: Vec<&str> = run.stdout.lines().collect();
    let n_outcomes = n_written();
    assert_eq!(lines.iter().filter(|line| line.contains("-0") || line.contains("-1")).count(), n_outcomes);
    assert!(lines[0].starts_with("Strand,Competency,Id,Outcome,"), "{}", lines[0]);
}

/// How many outcomes the files of the current edition have.
fn n_written() -> usize {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../pathway/editions/2026-2027");
    let files =
        ["primary", "secondary"].into_iter().flat_map(|stage| fs::read_dir(folder.join(stage)).expect("a stage"));
    let text = |file: std::io::Result<fs::DirEntry>| fs::read_to_string(file.expect("a file").path()).expect("text");
    files.map(|file| text(file).matches("[[outcome]]\n").count()).sum()
}

#[test]
fn a_logo_that_is_not_there_stops_what_is_printed_and_nothing_else() {
    let folder = tempfile::tempdir().expect("a folder");
    copy_pathway(&folder.path().join("pathway"));
    let settings = folder.path().join("pathway/pdcn.toml");
    let text = fs::read_to_string(&settings).expect("the settings");
    fs::write(&settings, format!("{text}\n[print]\nlogo = \"images/logo.svg\"\n")).expect("the settings");
    for (view, file) in [(["chart", "--ai"], "affiche.svg"), (["map", "--ai"], "carte.svg")] {
        let run = pdcn(folder.path(), &[&["export"], &view[..], &["-o", file]].concat());
        assert_eq!(run.code, Some(2), "{}", run.stderr);
        assert!(run.stderr.contains("images/logo.svg") && run.stderr.contains("print.logo"), "{}", run.stderr);
        assert!(!folder.path().join(file).exists());
    }
    for arguments in [&["export", "table", "-o", "table.html"][..], &["diff", "2025-2026", "2026-2027"]] {
        let run = pdcn(folder.path(), arguments);
        assert_eq!((run.code, run.stderr.contains("logo")), (Some(0), false), "{}", run.stderr);
    }
}
