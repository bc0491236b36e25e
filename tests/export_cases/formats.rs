//! Every view of the shipped pathway in every format: what is in one is in the others.

use std::collections::BTreeSet;
use std::fs;

use pdcn_document::Format;
use pdcn_tests::command::{copy_pathway, pdcn};
use serde_json::Value;

/// The views, asked for in several ways.
pub(crate) const VIEWS: &[&[&str]] = &[
    &["table"],
    &["table", "--stage", "primary", "--with", "examples,prerequisites,pupil,alignments"],
    &["table", "--grade", "P5"],
    &["chart", "--ai"],
    &["checklist", "--grade", "P5"],
    &["map", "--ai"],
    &["developing"],
    &["reflection"],
    &["inventory"],
];

/// The formats that show all of a document and are quick to write.
fn pages() -> impl Iterator<Item = Format> {
    Format::ALL.iter().copied().filter(|format| !format.is_drawing() && *format != Format::Pdf)
}

#[test]
fn every_view_of_the_help_is_tried() {
    let folder = tempfile::tempdir().expect("a folder");
    let help = pdcn(folder.path(), &["export", "--help", "--lang", "en"]).stdout;
    let (_, views) = help.split_once("Views:\n").expect("the views");
    let views = views.lines().take_while(|line| !line.is_empty()).filter(|line| !line.starts_with("    "));
    let told: BTreeSet<&str> = views.filter_map(|line| line.split_whitespace().next()).collect();
    let tried: BTreeSet<&str> = VIEWS.iter().map(|view| view[0]).collect();
    assert_eq!(told, tried);
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

#[test]
fn every_view_is_written_in_every_format_by_the_ending() {
    let folder = tempfile::tempdir().expect("a folder");
    copy_pathway(&folder.path().join("pathway"));
    for (at, view) in VIEWS.iter().enumerate() {
        let names: Vec<String> = pages().map(|format| format!("{at}.{}", format.ending())).collect();
        let outputs: Vec<&str> = names.iter().flat_map(|name| ["-o", name.as_str()]).collect();
        let run = pdcn(folder.path(), &[&["export"], *view, &outputs].concat());
        assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{view:?}: {}", run.stderr);
        for name in &names {
            assert!(fs::metadata(folder.path().join(name)).expect("the file").len() > 500, "{view:?} {name}");
        }
        let read = |ending: &str| fs::read_to_string(folder.path().join(format!("{at}.{ending}"))).expect("text");
        let document: Value = serde_json::from_str(&read("json")).expect("JSON");
        let ids = ids(&document);
        assert_eq!(
            ids.is_empty(),
            ["checklist", "reflection", "inventory"].contains(&view[0]),
            "{view:?}: {} rows",
            ids.len()
        );
        for id in ids {
            for ending in pages().filter(|format| format.is_text()).map(Format::ending) {
                assert!(read(ending).contains(&id), "{view:?}: {id} is in {ending}");
            }
        }
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
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../pathway/editions/2026-2027");
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
