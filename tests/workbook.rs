//! `pdcn export workbook` and `pdcn import` as people run them: what comes back, what is shown, what is refused, what is written.

#![expect(clippy::expect_used, clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on says why")]
#![expect(clippy::needless_raw_string_hashes, reason = "snapshots are renewed with them")]

#[expect(dead_code, reason = "not all that it can do is done here")]
#[path = "../crates/pdcn-workbook/tests/workbook/spreadsheet.rs"]
mod spreadsheet;
mod workbook_cases {
    mod around;
    mod committee;
    mod conflicts;
    mod decisions;
    mod files;
    mod refusals;
    mod slips;
}

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use pdcn_tests::command::{Run, copy_pathway, copy_real_years, pdcn};

use crate::spreadsheet::Spreadsheet;

/// A copy of a pathway, with a workbook beside it.
struct Desk(tempfile::TempDir);

impl Desk {
    /// Years of a real progression that stay as they are.
    fn new() -> Self {
        let desk = Self(tempfile::tempdir().expect("a folder"));
        copy_real_years(&desk.0.path().join("pathway"));
        desk
    }

    /// The shipped pathway.
    fn shipped() -> Self {
        let desk = Self(tempfile::tempdir().expect("a folder"));
        copy_pathway(&desk.0.path().join("pathway"));
        desk
    }

    /// The same with the workbook of the current edition.
    fn with_workbook() -> Self {
        static EXPORTED: OnceLock<Vec<u8>> = OnceLock::new();
        let desk = Self::new();
        let path = desk.0.path().join("p.xlsx");
        let bytes = EXPORTED.get_or_init(|| {
            let run = desk.run("export workbook -o p.xlsx --date none");
            assert_eq!(run.code, Some(0), "{}", run.stderr);
            fs::read(&path).expect("the workbook")
        });
        fs::write(&path, bytes).expect("the workbook");
        desk
    }

    fn run(&self, line: &str) -> Run {
        let mut run = pdcn(self.0.path(), &line.split(' ').collect::<Vec<_>>());
        for text in [&mut run.stdout, &mut run.stderr] {
            *text = text.replace('\u{a0}', " ");
        }
        run
    }

    fn open(&self) -> Spreadsheet {
        Spreadsheet::open(&fs::read(self.0.path().join("p.xlsx")).expect("the workbook"))
    }

    fn save(&self, spreadsheet: &Spreadsheet) {
        fs::write(self.0.path().join("p.xlsx"), spreadsheet.save()).expect("the workbook");
    }

    /// Edits the workbook.
    fn edit(&self, edit: impl FnOnce(&mut Spreadsheet)) {
        let mut spreadsheet = self.open();
        edit(&mut spreadsheet);
        self.save(&spreadsheet);
    }

    /// Changes the text of a file of the pathway.
    fn change(&self, path: &str, change: impl FnOnce(String) -> String) {
        let path = self.0.path().join("pathway").join(path);
        let text = fs::read_to_string(&path).expect("a file");
        let changed = change(text.clone());
        assert_ne!(text, changed, "it changes something");
        fs::write(path, changed).expect("a file");
    }

    fn text(&self, path: &str) -> String {
        fs::read_to_string(self.0.path().join("pathway").join(path)).expect("a file")
    }

    /// The folder of the pathway.
    fn pathway(&self) -> std::path::PathBuf {
        self.0.path().join("pathway")
    }

    /// The texts of all files of the pathway.
    fn files(&self) -> BTreeMap<String, String> {
        fn add(folder: &Path, files: &mut BTreeMap<String, String>) {
            for entry in fs::read_dir(folder).expect("a folder") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    add(&path, files);
                } else {
                    files.insert(path.display().to_string(), fs::read_to_string(&path).expect("a file"));
                }
            }
        }
        let mut files = BTreeMap::new();
        add(&self.pathway(), &mut files);
        files
    }
}

/// What a run gave, as a transcript.
fn transcript(run: &Run) -> String {
    format!("{}{}[{}]\n", run.stdout, run.stderr, run.code.unwrap_or_default())
}

/// The lines that one of two texts has and the other has nowhere, each with its sign.
fn differing(before: &str, after: &str) -> Vec<String> {
    let only = |one: &str, other: &str, sign: &str| -> Vec<String> {
        let lines = one.lines().filter(|line| !other.lines().any(|same| same == *line));
        lines.map(|line| format!("{sign}{line}")).collect()
    };
    [only(before, after, "-"), only(after, before, "+")].concat()
}

/// The sheet of outcomes, in French.
const OUTCOMES: &str = "Apprentissages";
/// The file of the outcomes about AI in primary.
const AI: &str = "editions/2026-2027/primary/ia.toml";
