//! The number of the format: the pathway of version 0.1.0 as this version meets it, brings it up to date, and reads it then.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use pdcn_tests::command::{Run, in_plain_spaces};
use serde_json::Value;

/// A copy of the pathway of version 0.1.0, to be changed.
struct Old(tempfile::TempDir);

impl Old {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/pathway-0.1.0");
        for (path, bytes) in files(&from) {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("a folder around it")).expect("a folder");
            fs::write(path, bytes).expect("a file");
        }
        Self(folder)
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn files(&self) -> BTreeMap<String, Vec<u8>> {
        files(self.0.path())
    }

    fn settings(&self) -> String {
        fs::read_to_string(self.path("pdcn.toml")).expect("the settings")
    }

    fn run(&self, line: &str) -> Run {
        in_plain_spaces(self.0.path(), &line.split(' ').collect::<Vec<_>>())
    }

    /// The rules of all findings of a run.
    fn rules(&self, line: &str) -> (Vec<String>, Option<i32>) {
        let run = self.run(line);
        let report: Value = serde_json::from_str(&run.stdout).expect("a report in JSON");
        let findings = report["findings"].as_array().expect("the findings").iter();
        (findings.map(|finding| finding["rule"].as_str().expect("a rule").to_owned()).collect(), run.code)
    }
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fn add(root: &Path, folder: &Path, files: &mut BTreeMap<String, Vec<u8>>) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                add(root, &path, files);
            } else {
                let name = path.strip_prefix(root).expect("inside").to_string_lossy().replace('\\', "/");
                files.insert(name, fs::read(&path).expect("a file"));
            }
        }
    }
    let mut files = BTreeMap::new();
    add(folder, folder, &mut files);
    files
}

#[test]
fn before_it_is_upgraded_there_is_one_finding_whatever_is_asked() {
    let old = Old::new();
    let before = old.files();
    let only = |line: &str| assert_eq!(old.rules(line), (vec!["other-format".to_owned()], Some(1)), "{line}");
    only("lint --format json");
    only("lint --format json --edition all --fail-on error");
    only("lint --format json --only wording");
    only("lint --format json -A other-format");
    only("lint --format json plans");
    only("lint --format json --fix --unsafe-fixes");
    assert_eq!(old.files(), before, "nothing was mended");
    // In bad company too: what else is wrong is for later.
    fs::write(old.path("plans/x.toml"), "[[[\n").expect("a file");
    only("lint --format json");
    let run = old.run("lint --lang en");
    assert!(run.stdout.contains("The pathway is of format 1"), "{}", run.stdout);
    assert!(run.stdout.contains("pdcn upgrade --write"), "{}", run.stdout);
}

#[test]
fn what_needs_the_data_is_refused_with_the_command_that_helps() {
    let old = Old::new();
    for line in ["coverage", "status", "show IA-001", "export table", "inventory", "new-edition", "new-plan --school X"]
    {
        let run = old.run(line);
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{line}: {}", run.stderr);
        assert!(
            run.stderr.contains("est au format 1") && run.stderr.contains("pdcn upgrade --write"),
            "{line}: {}",
            run.stderr
        );
    }
}

#[test]
fn what_is_shown_is_what_is_written_and_nothing_else() {
    let old = Old::new();
    let before = old.files();
    let shown = old.run("upgrade");
    assert_eq!((shown.code, shown.stderr.as_str()), (Some(0), ""));
    assert_eq!(old.files(), before, "nothing is written before it is asked for");
    assert!(shown.stdout.contains("format 1") && shown.stdout.contains("Rien n’est encore changé"), "{}", shown.stdout);
    let written = old.run("upgrade --write");
    assert_eq!((written.code, written.stderr.as_str()), (Some(0), ""));
    let body = |text: &str| text.lines().filter(|line| line.starts_with("  ")).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(body(&shown.stdout), body(&written.stdout));
    let after = old.files();
    let changed: Vec<&str> =
        before.iter().filter(|(path, bytes)| after.get(*path) != Some(bytes)).map(|(path, _)| path.as_str()).collect();
    assert_eq!(changed, ["pdcn.toml", "schemas/findings.schema.json", "schemas/settings.schema.json"]);
    assert_eq!(after.len(), before.len(), "no file comes or goes");
    for path in changed {
        assert!(written.stdout.contains(path), "{path}: {}", written.stdout);
    }
    // Line by line: what was added is what was said.
    let lines = String::from_utf8_lossy(&before["pdcn.toml"]).into_owned();
    let settings = old.settings();
    let added: Vec<&str> = settings.lines().filter(|line| !lines.lines().any(|other| other == *line)).collect();
    assert_eq!(added, ["format = 2"]);
    assert_eq!(settings.replacen("format = 2\n\n", "", 1), lines);
    assert!(written.stdout.contains("pdcn.toml, ligne 2, ajoutée : format = 2"), "{}", written.stdout);
    // Nothing of the format is left to tell; one English text was forgotten, which no rule of version 0.1.0 saw.
    assert_eq!(old.rules("lint --format json"), (vec!["stale-translation".to_owned()], Some(0)));
}

#[test]
fn twice_changes_nothing_and_line_ends_stay() {
    let old = Old::new();
    let windows = old.settings().replace('\n', "\r\n");
    fs::write(old.path("pdcn.toml"), &windows).expect("the settings");
    assert_eq!(old.run("upgrade --write").code, Some(0));
    let settings = old.settings();
    assert_eq!(settings.matches('\n').count(), settings.matches("\r\n").count());
    assert_eq!(settings.replacen("format = 2\r\n\r\n", "", 1), windows);
    let once = old.files();
    let again = old.run("upgrade --write");
    assert_eq!(old.files(), once);
    assert!(again.stdout.contains("Il n’y a rien à changer"), "{}", again.stdout);
}

#[test]
fn a_newer_format_says_what_is_needed_and_nothing_else() {
    let old = Old::new();
    fs::write(old.path("pdcn.toml"), "format = 7\nanything = [\"new\"]\n").expect("the settings");
    let before = old.files();
    assert_eq!(old.rules("lint --format json --fix"), (vec!["other-format".to_owned()], Some(1)));
    let run = old.run("lint");
    assert!(run.stdout.contains("format 7") && run.stdout.contains("Installer une version de pdcn"), "{}", run.stdout);
    for line in ["upgrade --write", "coverage", "diff"] {
        let run = old.run(line);
        assert_eq!(run.code, Some(2), "{line}");
        assert!(run.stderr.contains("plus récent") && run.stderr.contains("format 7"), "{line}: {}", run.stderr);
    }
    assert_eq!(old.files(), before);
}

#[test]
fn years_are_compared_across_formats() {
    let (old, new) = (Old::new(), Old::new());
    assert_eq!(new.run("upgrade --write").code, Some(0));
    let side = format!("{}:2026-2027", old.0.path().display());
    let run = new.run(&format!("diff {side} 2026-2027 --format json"));
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let report: Value = serde_json::from_str(&run.stdout).expect("JSON");
    assert_eq!(report["changes"].as_array().map(Vec::len), Some(0), "{}", run.stdout);
}

#[test]
fn the_version_says_which_format_it_reads() {
    let old = Old::new();
    assert!(old.run("--version").stdout.contains("format 2"), "{}", old.run("--version").stdout);
    assert_eq!(old.run("-V").stdout.trim(), concat!("pdcn ", env!("CARGO_PKG_VERSION")));
}
