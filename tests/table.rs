//! `pdcn init --from`: tables such as service centres have them, as pathways to begin with.

#![expect(clippy::expect_used, reason = "a test that cannot go on says why")]
#![expect(clippy::needless_raw_string_hashes, reason = "snapshots are renewed with them")]

mod table_cases {
    mod beside;
    mod columns;
    mod documents;
    mod mapping;
    mod refusals;
    mod rows;
    mod shown;
    pub(crate) mod tables;
}

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use pdcn_tests::command::{Run, pdcn};

/// A folder with a table in it.
struct Desk(tempfile::TempDir);

impl Desk {
    fn with(name: &str, bytes: &[u8]) -> Self {
        let desk = Self(tempfile::tempdir().expect("a folder"));
        fs::write(desk.path(name), bytes).expect("the table");
        desk
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.0.path().join(name)
    }

    fn run(&self, line: &str) -> Run {
        let mut run = pdcn(self.0.path(), &line.split(' ').collect::<Vec<_>>());
        for text in [&mut run.stdout, &mut run.stderr] {
            *text = text.replace(['\u{a0}', '\u{202f}'], " ");
        }
        run
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).expect("the file")
    }

    /// Begins a pathway from the table, of 2026-2027, and gives what was told.
    fn begin(&self, name: &str) -> String {
        let run = self.run(&format!("init p --from {name} --edition 2026-2027"));
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{}", run.stdout);
        run.stdout
    }

    /// The outcomes of the pathway, a line each: the file, the id, from where to where, and the statement.
    fn outcomes(&self) -> String {
        let mut lines = String::new();
        for (path, text) in self.files("p/editions/2026-2027") {
            let table: toml::Table = text.parse().expect("TOML");
            let Some(outcomes) = table.get("outcome").and_then(toml::Value::as_array) else { continue };
            writeln!(lines, "{path}").expect("room");
            for outcome in outcomes {
                let text =
                    |key: &str| outcome.get(key).and_then(toml::Value::as_str).unwrap_or("-").replace('\u{a0}', " ");
                let span = ["learn", "master", "reuse"].map(text).join(" ");
                let [id, competency, statement] = ["id", "competency", "statement"].map(text);
                writeln!(lines, "  {id} {competency} {span} {statement}").expect("room");
            }
        }
        lines
    }

    /// The files of a folder, by their paths in it.
    fn files(&self, folder: &str) -> BTreeMap<String, String> {
        fn add(root: &Path, folder: &Path, files: &mut BTreeMap<String, String>) {
            for entry in fs::read_dir(folder).expect("a folder") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    add(root, &path, files);
                } else {
                    let name = path.strip_prefix(root).expect("inside").display().to_string();
                    files.insert(name, fs::read_to_string(&path).expect("a file"));
                }
            }
        }
        let mut files = BTreeMap::new();
        add(&self.path(folder), &self.path(folder), &mut files);
        files
    }

    /// What `pdcn lint` counts.
    fn lint(&self) -> String {
        let run = self.run("lint --pathway p --format concise");
        let counts = run.stdout.lines().filter(|line| {
            line.starts_with("Vérifié")
                || line.starts_with("Constats")
                || line.starts_with("Aucun")
                || line.contains("error")
                || line.contains("erreur")
        });
        // How many rules there are is not for these tests to know.
        let shown = |line: &str| match line.rsplit_once(", ") {
            Some((counts, rules)) if rules.ends_with("règles.") => format!("{counts}\n"),
            _ => format!("{line}\n"),
        };
        counts.map(shown).collect()
    }
}

/// The numbers of cells that were told to be there, taken, and not taken.
fn cells(told: &str) -> [usize; 3] {
    let line = told.lines().find(|line| line.contains(" reprises, ")).expect("the count");
    let (_, counts) = line.split_once(". ").expect("cells");
    let numbers: Vec<usize> =
        counts.split(|sign: char| !sign.is_ascii_digit()).filter_map(|word| word.parse().ok()).collect();
    numbers.try_into().expect("three numbers")
}

/// Makes sure that as many cells as say something were taken or told.
#[track_caller]
fn assert_all_are_told(told: &str, expected: usize) {
    let [all, used, left] = cells(told);
    assert_eq!((all, used + left), (expected, expected), "{told}");
}
