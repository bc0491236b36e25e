//! Not allowed to read or to write: said in plain words, with what to do, and nothing is left behind.

#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use pdcn_tests::command::{Run, command};

use super::folder::{Folder, all_files, plain};

/// Anyone who is not the superuser.
const NOBODY: u32 = 65_534;

/// Runs the command as somebody whom permissions hold: the superuser may do everything.
struct Somebody {
    program: PathBuf,
    is_superuser: bool,
    _folder: tempfile::TempDir,
}

impl Somebody {
    fn new(probe: &Path) -> Self {
        fs::set_permissions(probe, fs::Permissions::from_mode(0o000)).expect("permissions");
        let is_superuser = fs::read(probe).is_ok();
        let folder = tempfile::tempdir().expect("a folder");
        let mut program = PathBuf::from(command(folder.path(), &[]).get_program());
        if is_superuser {
            // From a place that nobody may enter.
            let copy = folder.path().join("pdcn");
            fs::copy(&program, &copy).expect("a copy");
            program = copy;
            allow(folder.path(), 0o755);
        }
        Self { program, is_superuser, _folder: folder }
    }

    fn run(&self, folder: &Path, arguments: &[&str]) -> Run {
        let mut command = Command::new(&self.program);
        command.args(arguments).current_dir(folder).env_clear().stdin(Stdio::null());
        if self.is_superuser {
            command.uid(NOBODY).gid(NOBODY);
        }
        let output = command.output().expect("the command runs");
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        plain(Run { stdout: text(output.stdout), stderr: text(output.stderr), code: output.status.code() })
    }
}

fn allow(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("permissions");
}

/// A pathway that anyone may read and nobody but the superuser may write, with something to mend: an edition without
/// its seal.
fn read_only() -> (Folder, Somebody) {
    let folder = Folder::new();
    let probe = folder.path().join("essai");
    fs::write(&probe, "").expect("a file");
    let somebody = Somebody::new(&probe);
    fs::remove_file(&probe).expect("it was there");
    for (path, _) in all_files(folder.path()) {
        allow(&path, 0o644);
        let folders = path.ancestors().skip(1).take_while(|folder_| folder_.starts_with(folder.path()));
        folders.for_each(|folder| allow(folder, 0o555));
    }
    (folder, somebody)
}

#[test]
fn what_cannot_be_written_is_said_and_nothing_changes() {
    let (folder, somebody) = read_only();
    let before = all_files(folder.path());
    let tried: &[&[&str]] = &[
        &["lint", "--edition", "all", "--fix"],
        &["lint", "-o", "constats.html"],
        &["lint", "--baseline", "constats.baseline", "--write-baseline"],
        &["export", "table", "-o", "tableau.csv"],
        &["export", "--all", "annee"],
        &["coverage", "--all", "-o", "couverture.md"],
        &["diff", "2025-2026", "-o", "changements.json"],
        &["new-edition"],
        &["init", "autre"],
    ];
    for arguments in tried {
        let run = somebody.run(folder.path(), arguments);
        assert_eq!(run.code, Some(2), "{arguments:?}: {run:?}");
        assert!(run.stderr.contains("le système ne le permet pas"), "{arguments:?}: {run:?}");
        assert!(run.stderr.contains("aide : ") && !run.stderr.contains("os error"), "{arguments:?}: {run:?}");
        assert_eq!(all_files(folder.path()), before, "{arguments:?}");
    }
    for path in [folder.path().to_owned(), folder.file("")] {
        allow(&path, 0o755);
    }
}

#[test]
fn what_cannot_be_read_is_said_and_the_rest_is_shown() {
    let (folder, somebody) = read_only();
    allow(&folder.file("frameworks/cadre-1.toml"), 0o000);
    let lint = somebody.run(folder.path(), &["lint", "--format", "concise"]);
    assert_eq!(lint.code, Some(1), "{lint:?}");
    assert!(lint.stdout.contains("L’accès au fichier frameworks/cadre-1.toml est refusé"), "{lint:?}");
    for arguments in [&["export", "table"][..], &["coverage", "--all"], &["show", "IA-001"]] {
        let run = somebody.run(folder.path(), arguments);
        assert_eq!(run.code, Some(1), "{arguments:?}: {run:?}");
        assert!(run.stderr.contains("incomplet") && run.stdout.contains("IA-001"), "{arguments:?}: {run:?}");
    }
    // A folder that cannot be entered, and one that cannot be listed.
    for mode in [0o444, 0o000] {
        allow(&folder.file("editions/2026-2027/primary"), mode);
        let run = somebody.run(folder.path(), &["lint", "--format", "concise"]);
        assert_eq!(run.code, Some(1), "{mode:o}: {run:?}");
        assert!(run.stdout.contains("[unreadable-file] L’accès"), "{mode:o}: {run:?}");
    }
    allow(&folder.file("editions/2026-2027/primary"), 0o755);
    allow(&folder.file(""), 0o000);
    let run = somebody.run(folder.path(), &["lint", "--pathway", "pathway"]);
    assert_eq!(run.code, Some(2), "{run:?}");
    assert!(!run.stderr.contains("os error"), "{run:?}");
    for path in [folder.path().to_owned(), folder.file("")] {
        allow(&path, 0o755);
    }
}
