//! A folder with a pathway of two years, in which what a test needs is changed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use pdcn_tests::command::{Run, command, copy, text};
use serde_json::Value;

/// A folder of its own, with the pathway in `pathway/`.
pub(crate) struct Folder(tempfile::TempDir);

impl Folder {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/two-years"), &folder.path().join("pathway"));
        Self(folder)
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// Replaces words of a file, which stand there once.
    #[track_caller]
    pub(crate) fn edit(&self, file: &str, from: &str, to: &str) {
        let path = self.file(file);
        let text = fs::read_to_string(&path).expect("the file");
        assert_eq!(text.matches(from).count(), 1, "{from}");
        fs::write(&path, text.replace(from, to)).expect("the file");
    }

    pub(crate) fn write(&self, file: &str, text: &str) {
        fs::write(self.file(file), text).expect("a file");
    }

    pub(crate) fn read(&self, file: &str) -> String {
        fs::read_to_string(self.file(file)).expect("the file")
    }

    /// The path of a file of the pathway.
    pub(crate) fn file(&self, file: &str) -> PathBuf {
        self.path().join("pathway").join(file)
    }

    /// Runs `pdcn diff`, without git within reach; no-break spaces are shown as plain ones.
    pub(crate) fn diff(&self, arguments: &[&str]) -> Run {
        let mut command = command(self.path(), &[&["diff"], arguments].concat());
        run(command.env("PATH", self.path()))
    }

    /// The same with git within reach.
    pub(crate) fn diff_with_git(&self, arguments: &[&str]) -> Run {
        self.with_git(&[&["diff"], arguments].concat())
    }

    /// Runs `pdcn` with git within reach.
    pub(crate) fn with_git(&self, arguments: &[&str]) -> Run {
        let mut command = command(self.path(), arguments);
        run(command.envs(git_environment()))
    }

    /// What `--format json` writes.
    pub(crate) fn json(&self, arguments: &[&str]) -> Value {
        let run = self.diff(&[arguments, &["--format", "json"]].concat());
        serde_json::from_str(&run.stdout).expect(&run.stderr)
    }

    /// The kinds and subjects of the changes that are shown.
    pub(crate) fn shown(&self, arguments: &[&str]) -> Vec<String> {
        let document = self.json(arguments);
        let text = |value: &Value| value.as_str().expect("a text").to_owned();
        let changes = document["changes"].as_array().expect("changes");
        changes.iter().map(|change| format!("{} {}", text(&change["kind"]), text(&change["subject"]["id"]))).collect()
    }

    /// A run that cannot be: says why and what to do, and shows nothing.
    #[track_caller]
    pub(crate) fn refuses(&self, arguments: &[&str], message: &str, help: &str) {
        refused(&self.diff(arguments), message, help);
    }

    /// Runs git in the folder.
    #[track_caller]
    pub(crate) fn git(&self, arguments: &[&str]) -> String {
        let mut git = Command::new("git");
        git.args(arguments).current_dir(self.path()).env_clear().envs(git_environment());
        let output = git.output().expect("git runs");
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("UTF-8")
    }

    /// Makes the folder a repository with one commit.
    pub(crate) fn commit_first(&self) {
        self.git(&["init", "--quiet", "--initial-branch", "main"]);
        self.commit("first");
    }

    pub(crate) fn commit(&self, message: &str) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--allow-empty", "--message", message]);
    }
}

/// Nothing of the machine's settings, and where git is.
fn git_environment() -> Vec<(&'static str, String)> {
    let path = std::env::var("PATH").expect("a path");
    let fixed = [
        ("GIT_CONFIG_NOSYSTEM", "1"),
        ("GIT_CONFIG_GLOBAL", "/dev/null"),
        ("GIT_AUTHOR_NAME", "Essai"),
        ("GIT_AUTHOR_EMAIL", "essai@example.org"),
        ("GIT_COMMITTER_NAME", "Essai"),
        ("GIT_COMMITTER_EMAIL", "essai@example.org"),
        ("GIT_AUTHOR_DATE", "2026-06-01T12:00:00Z"),
        ("GIT_COMMITTER_DATE", "2026-06-01T12:00:00Z"),
    ];
    fixed.into_iter().map(|(name, value)| (name, value.to_owned())).chain([("PATH", path)]).collect()
}

/// A run that could not be.
#[track_caller]
pub(crate) fn refused(run: &Run, message: &str, help: &str) {
    assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{}", run.stderr);
    assert!(run.stderr.starts_with("erreur : ") && run.stderr.contains("\n  aide : "), "{}", run.stderr);
    assert!(run.stderr.contains(message), "{message}\n{}", run.stderr);
    assert!(run.stderr.contains(help), "{help}\n{}", run.stderr);
}

fn run(command: &mut Command) -> Run {
    let output = command.stdin(Stdio::null()).output().expect("the command runs");
    let text = |bytes| text(bytes).replace('\u{a0}', " ");
    Run { stdout: text(output.stdout), stderr: text(output.stderr), code: output.status.code() }
}
