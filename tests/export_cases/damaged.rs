//! A document made from data that could not be read as a whole says so in itself, and so does the exit code.

use std::fs;

use pdcn_tests::command::{Run, pdcn};

const OUTCOMES: &str = "editions/2026-2027/primary/ia.toml";

struct Pathway(tempfile::TempDir);

impl Pathway {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        assert_eq!(pdcn(folder.path(), &["init", "p"]).code, Some(0));
        Self(folder)
    }

    fn path(&self, path: &str) -> std::path::PathBuf {
        self.0.path().join("p").join(path)
    }

    fn edit(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.path(path)).expect("the file");
        assert!(text.contains(from), "{path}");
        fs::write(self.path(path), text.replacen(from, to, 1)).expect("the file is written");
    }

    fn run(&self, arguments: &[&str]) -> Run {
        let mut run = pdcn(&self.path(""), arguments);
        for text in [&mut run.stdout, &mut run.stderr] {
            *text = text.replace(['\u{a0}', '\u{202f}'], " ");
        }
        run
    }
}

/// The first lines of what every damaged document says; a name is broken over lines nowhere in it.
const NOTE: &str = "Ce document est incomplet";

const VIEWS: [&[&str]; 9] = [
    &["export", "table"],
    &["export", "checklist", "--grade", "P5"],
    &["export", "developing"],
    &["export", "chart"],
    &["export", "map", "--strand", "IA"],
    &["coverage"],
    &["coverage", "--plans"],
    &["show", "IA-002"],
    &["inventory"],
];

#[test]
fn every_view_says_it_in_every_format_that_is_read() {
    let pathway = Pathway::new();
    for view in VIEWS {
        let whole = pathway.run(&[view, &["--format", "html"]].concat());
        assert_eq!((whole.code, whole.stderr.as_str()), (Some(0), ""), "{view:?}");
        assert!(!whole.stdout.contains(NOTE));
    }
    // A slip that loses one outcome of many.
    pathway.edit(OUTCOMES, "[[outcome]]", "[outcome]");
    for view in VIEWS {
        for format in ["terminal", "html", "markdown", "json"] {
            let run = pathway.run(&[view, &["--format", format]].concat());
            assert_eq!(run.code, Some(1), "{view:?} {format}: {}", run.stderr);
            let text = run.stdout.replace("\\-", "-").replace("\\.", ".");
            assert!(text.contains(NOTE), "{view:?} {format}: {text}");
            assert!(run.stderr.starts_with(&format!("attention : {NOTE}")) && run.stderr.contains("pdcn lint"));
        }
        let csv = pathway.run(&[view, &["--format", "csv"]].concat());
        assert_eq!(csv.code, Some(1), "{view:?}: a program is told by the code alone");
        assert!(csv.stderr.starts_with(&format!("attention : {NOTE}")), "{view:?}");
    }
    for (format, comment) in [("dot", "\n// "), ("mermaid", "\n  %% ")] {
        let run = pathway.run(&["export", "map", "--strand", "IA", "--format", format]);
        assert_eq!(run.code, Some(1), "{format}");
        assert!(format!("\n{}", run.stdout).contains(&format!("{comment}{NOTE}")), "{format}: {}", run.stdout);
    }
    let run = pathway.run(&["export", "table", "--format", "html", "--lang", "en"]);
    assert!(run.stdout.contains("This document is not complete"), "{}", run.stderr);
    assert!(run.stdout.contains("editions/2026-2027/primary/ia.toml"), "where");
    let drawing = pathway.run(&["export", "chart", "--format", "svg"]);
    assert!(drawing.code == Some(1) && drawing.stdout.contains("document incomplet"), "{}", drawing.stdout);
}

#[test]
fn a_conflict_that_git_left_is_damage_too() {
    let pathway = Pathway::new();
    pathway.edit(OUTCOMES, "statement = ", "<<<<<<< HEAD\nstatement = \"Nommer.\"\n=======\nstatement = ");
    pathway.edit(OUTCOMES, "pupil = ", ">>>>>>> autre\npupil = ");
    let run = pathway.run(&["export", "table"]);
    assert!(run.code == Some(1) && run.stdout.contains(NOTE), "{}", run.stderr);
}

#[test]
fn what_has_nothing_to_do_with_a_document_does_not_mark_it() {
    let pathway = Pathway::new();
    let plan = fs::read_dir(pathway.path("plans")).expect("plans").flatten().next().expect("a plan").path();
    fs::write(&plan, "edition = \"2026-2027\"\n[school\n").expect("the plan is written");
    let run = pathway.run(&["export", "table"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    let run = pathway.run(&["coverage", "--plans"]);
    assert!(run.code == Some(1) || run.code == Some(3), "{}", run.stdout);
    assert!(run.stderr.contains(NOTE), "{}", run.stderr);
}

#[test]
fn when_nothing_is_left_there_is_no_document() {
    let pathway = Pathway::new();
    for stage in ["primary", "secondary"] {
        for file in fs::read_dir(pathway.path("editions/2026-2027").join(stage)).expect("a stage").flatten() {
            fs::write(file.path(), b"\xff\xfe\x00").expect("the file is written");
        }
    }
    for view in [&["export", "table"] as &[&str], &["coverage"], &["export", "--all", "kit"]] {
        let run = pathway.run(view);
        assert_eq!((run.code, run.stdout.as_str()), (Some(3), ""), "{view:?}: {}", run.stderr);
        assert!(run.stderr.contains(NOTE), "{view:?}: {}", run.stderr);
    }
    assert!(!pathway.path("kit/index.html").exists());
}

#[test]
fn the_set_says_it_on_its_home_page_and_in_what_is_concerned() {
    let pathway = Pathway::new();
    pathway.edit(OUTCOMES, "[[outcome]]", "[outcome]");
    let run = pathway.run(&["export", "--all", "kit", "--date", "none"]);
    assert_eq!(run.code, Some(1), "{}", run.stderr);
    for name in ["index.html", "table.html", "grade-P5.html", "changes.html", "inventory.md", "table.json"] {
        let text = fs::read_to_string(pathway.path("kit").join(name)).expect("the file").replace('\u{a0}', " ");
        assert!(text.contains(NOTE), "{name}");
    }
    // Of a year long past only what compares with it or counts it speaks.
    let pathway = Pathway::new();
    pathway.edit("editions/2024-2025/edition.toml", "[[grade]]", "[[grade");
    let run = pathway.run(&["export", "--all", "kit", "--date", "none"]);
    assert_eq!(run.code, Some(1), "{}", run.stderr);
    let has =
        |name: &str| fs::read_to_string(pathway.path("kit").join(name)).expect("the file").contains("est incomplet");
    assert!(has("index.html") && has("inventory.md") && !has("table.html"));
}
