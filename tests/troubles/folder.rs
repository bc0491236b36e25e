//! A folder with a pathway of two years in which something goes wrong, and the commands that are tried on it.

use std::fs;
use std::path::{Path, PathBuf};

use pdcn_tests::command::{Run, copy, pdcn};

/// The file of outcomes that is changed, in the pathway.
pub(crate) const OUTCOMES: &str = "editions/2026-2027/primary/ia.toml";

/// What people ask, one of each kind of answer.
pub(crate) const QUESTIONS: &[&[&str]] = &[
    &["lint"],
    &["lint", "--format", "json"],
    &["diff", "2025-2026"],
    &["export", "table"],
    &["export", "table", "--format", "csv"],
    &["export", "map", "--format", "html"],
    &["export", "chart", "--format", "svg"],
    &["coverage", "--all"],
    &["show", "IA-001"],
    &["inventory"],
];

/// What people ask that needs no pathway.
pub(crate) const WITHOUT_PATHWAY: &[&[&str]] = &[
    &["rules"],
    &["explain", "duplicate-id"],
    &["schema", "outcomes"],
    &["completions", "bash"],
    &["--help"],
    &["lint", "--help"],
    &["--version"],
];

/// A folder of its own, with the pathway in `pathway/`.
pub(crate) struct Folder(tempfile::TempDir);

impl Folder {
    /// The pathway of two years, in which there is something to find.
    pub(crate) fn new() -> Self {
        Self::of("two-years")
    }

    /// A pathway in which nothing is found.
    pub(crate) fn clean() -> Self {
        Self::of("clean")
    }

    fn of(fixture: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(fixture);
        copy(&from, &folder.path().join("pathway"));
        Self(folder)
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// The path of a file of the pathway.
    pub(crate) fn file(&self, file: &str) -> PathBuf {
        self.path().join("pathway").join(file)
    }

    pub(crate) fn read(&self, file: &str) -> String {
        fs::read_to_string(self.file(file)).expect("the file")
    }

    pub(crate) fn write(&self, file: &str, bytes: impl AsRef<[u8]>) {
        fs::write(self.file(file), bytes).expect("a file");
    }

    /// Puts bytes at the end of a file, which need not be there.
    pub(crate) fn append(&self, file: &str, bytes: impl AsRef<[u8]>) {
        let mut all = fs::read(self.file(file)).unwrap_or_default();
        all.extend_from_slice(bytes.as_ref());
        self.write(file, all);
    }

    /// Replaces the first statement of the outcomes.
    pub(crate) fn state(&self, statement: &str) {
        let text = self.read(OUTCOMES);
        let start = text.find("statement = \"").expect("a statement") + "statement = \"".len();
        let end = start + text[start..].find('"').expect("its end");
        self.write(OUTCOMES, format!("{}{statement}{}", &text[..start], &text[end..]));
    }

    /// Runs the command; no-break spaces are shown as plain ones.
    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        plain(pdcn(self.path(), arguments))
    }

    /// Asks everything that people ask: each run answers, or finds something, and leaves everything as it is.
    #[track_caller]
    pub(crate) fn answers(&self) {
        self.answers_to(QUESTIONS.iter());
    }

    /// Asks three of the things that people ask, others for each turn: all turns together ask everything.
    #[track_caller]
    pub(crate) fn answers_some(&self, turn: usize) {
        self.answers_to(some(turn));
    }

    #[track_caller]
    fn answers_to<'q>(&self, questions: impl Iterator<Item = &'q &'q [&'q str]>) {
        let before = all_files(self.path());
        for arguments in questions {
            let run = self.run(arguments);
            assert!(matches!(run.code, Some(0 | 1)), "{arguments:?}: {run:?}");
            assert!(!run.stdout.is_empty() && !run.stderr.contains("panicked"), "{arguments:?}: {run:?}");
        }
        assert!(all_files(self.path()) == before, "to ask is not to change");
    }
}

/// Three of the questions, others for each turn.
pub(crate) fn some(turn: usize) -> impl Iterator<Item = &'static &'static [&'static str]> {
    QUESTIONS.iter().cycle().skip(turn * 3 % QUESTIONS.len()).take(3)
}

/// No-break spaces as plain ones.
pub(crate) fn plain(run: Run) -> Run {
    let plain = |text: String| text.replace(['\u{a0}', '\u{202f}'], " ");
    Run { stdout: plain(run.stdout), stderr: plain(run.stderr), code: run.code }
}

/// All files below a folder, with their bytes.
pub(crate) fn all_files(root: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let bytes = fs::read(&path).expect("a file");
                found.push((path, bytes));
            }
        }
    }
    found.sort();
    found
}
