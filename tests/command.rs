//! The command under test: built once, run in a folder of its own, with nothing of the machine's environment.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// What a run of the command gave.
#[derive(Debug)]
pub struct Run {
    /// What it wrote.
    pub stdout: String,
    /// What it complained of.
    pub stderr: String,
    /// The exit code; nothing when it was ended by a signal.
    pub code: Option<i32>,
}

/// Runs `pdcn` in a folder.
pub fn pdcn(folder: &Path, arguments: &[&str]) -> Run {
    let output = command(folder, arguments).stdin(Stdio::null()).output().expect("the command runs");
    let Output { status, stdout, stderr } = output;
    Run { stdout: text(stdout), stderr: text(stderr), code: status.code() }
}

/// What the command wrote; on Windows with `/` in paths, as tests expect them.
///
/// # Panics
///
/// When it is not UTF-8.
pub fn text(written: Vec<u8>) -> String {
    let text = String::from_utf8(written).expect("the command writes UTF-8");
    // What programs read has it already, and other uses of `\`; pages and the manual have others too.
    if !cfg!(windows) || text.starts_with(['{', '[', '<']) || text.starts_with(".ie") {
        return text;
    }
    let is_name = |sign: char| sign.is_alphanumeric() || ".-_:~()".contains(sign);
    let mut plain = String::with_capacity(text.len());
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        // Markdown has two for one.
        if sign == '\\' && plain.ends_with(is_name) {
            signs.next_if_eq(&'\\');
        }
        let is_between = plain.ends_with(is_name) && signs.peek().is_some_and(|next| is_name(*next));
        plain.push(if sign == '\\' && is_between { '/' } else { sign });
    }
    plain
}

/// True where there is git: not beside every Windows, and not under Wine.
pub fn has_git() -> bool {
    Command::new("git").arg("--version").stdout(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// The command, ready to run in a folder.
pub fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(program());
    command.args(arguments).current_dir(folder).env_clear();
    if cfg!(windows) {
        // No program begins there without the first; and its language, which the environment does not say, is any.
        command.envs(std::env::var_os("SystemRoot").map(|root| ("SystemRoot", root))).env("PDCN_LANG", "fr");
    }
    command
}

/// The program: the one that the variable `PDCN` names, else the one that is built.
pub fn program() -> PathBuf {
    match std::env::var_os("PDCN").filter(|named| !named.is_empty()) {
        Some(named) => std::path::absolute(named).expect("a path"),
        None => built(),
    }
}

/// The program built next to the tests or benchmarks in their profile; building it is a no-op within `cargo test --workspace`.
pub fn built() -> PathBuf {
    static PROGRAM: std::sync::OnceLock<PathBuf> = std::sync::OnceLock::new();
    PROGRAM
        .get_or_init(|| {
            let test = std::env::current_exe().expect("the path of the test");
            let folder = test.ancestors().nth(2).expect("the folder of the build").to_owned();
            let mut build = Command::new(env!("CARGO"));
            build.args(["build", "--quiet", "--package", "pdcn"]);
            if let Some(profile) = folder.file_name().filter(|name| *name != "debug") {
                build.arg("--profile").arg(profile);
            }
            let status = build.current_dir(env!("CARGO_MANIFEST_DIR")).status().expect("cargo runs");
            assert!(status.success(), "the command is built");
            folder.join(format!("pdcn{}", std::env::consts::EXE_SUFFIX))
        })
        .clone()
}

/// Copies three years of a real progression, which stay as they are: the pathway of 0.1.0, in the current format.
///
/// # Panics
///
/// When it cannot be copied or brought to the current format.
pub fn copy_real_years(to: &Path) {
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/pathway-0.1.0"), to);
    let upgraded = pdcn(to, &["upgrade", "--write"]);
    assert_eq!(upgraded.code, Some(0), "{}", upgraded.stderr);
    // The one true finding that it has.
    let ia = to.join("editions/2026-2027/primary/ia.toml");
    let text = std::fs::read_to_string(&ia).expect("a file");
    std::fs::write(&ia, text.replace("avec des exemples choisis", "avec de nombreux exemples choisis"))
        .expect("a file");
}

/// Makes a copy of the same, each with words of a file replaced once: file, words, words in their place.
///
/// # Panics
///
/// When it cannot be copied, or a file does not hold the words.
pub fn real_years(changes: &[(&str, &str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    copy_real_years(folder.path());
    for (file, find, replace) in changes {
        let path = folder.path().join(file);
        let text = std::fs::read_to_string(&path).expect("a file");
        assert!(text.contains(find), "{file} holds {find}");
        std::fs::write(&path, text.replacen(find, replace, 1)).expect("a file");
    }
    folder
}

/// Runs the command, and makes the no-break spaces of what it says plain.
///
/// # Panics
///
/// As [`pdcn`].
pub fn in_plain_spaces(folder: &Path, arguments: &[&str]) -> Run {
    let mut run = pdcn(folder, arguments);
    for text in [&mut run.stdout, &mut run.stderr] {
        *text = text.replace('\u{a0}', " ");
    }
    run
}

/// Copies the shipped pathway into a folder.
pub fn copy_pathway(to: &Path) {
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../pathway"), to);
}

/// Copies a folder with all that is in it.
pub fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, &target).expect("a copy");
        }
    }
}
