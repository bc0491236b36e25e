//! The disk is full: the command says so in plain words, what was there is still there, and nothing half-written is.

#![cfg(target_os = "linux")]

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use pdcn_tests::command::{command, copy, pdcn};

use super::folder::{Folder, QUESTIONS, WITHOUT_PATHWAY, all_files, plain};

/// A small disk, unmounted at the end.
struct Disk(PathBuf);

impl Disk {
    /// Only the superuser can make one; for anyone else there is nothing to try.
    fn new(at: &Path, kibibytes: usize) -> Option<Self> {
        fs::create_dir_all(at).expect("a folder");
        let size = format!("size={kibibytes}k");
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", &size, "tmpfs"]).arg(at);
        mount.output().is_ok_and(|output| output.status.success()).then(|| Self(at.to_owned()))
    }

    /// Leaves no room.
    fn fill(&self) {
        let chunk = vec![b'x'; 4096];
        let path = self.0.join("reste");
        let mut all = Vec::new();
        loop {
            all.extend_from_slice(&chunk);
            if fs::write(&path, &all).is_err() {
                break;
            }
        }
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).status();
    }
}

#[test]
fn a_result_that_finds_no_room_is_said_in_plain_words() {
    let folder = Folder::new();
    for arguments in QUESTIONS.iter().chain(WITHOUT_PATHWAY) {
        let full = File::options().write(true).open("/dev/full").expect("a device that is always full");
        let mut command = command(folder.path(), arguments);
        let output = command.stdin(Stdio::null()).stdout(full).output().expect("the command runs");
        let stderr = String::from_utf8(output.stderr).expect("UTF-8").replace('\u{a0}', " ");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {stderr}");
        assert!(stderr.contains("il n’y a plus d’espace") && stderr.contains("aide : "), "{arguments:?}: {stderr}");
        assert!(!stderr.contains("os error"), "{arguments:?}: {stderr}");
    }
}

#[test]
fn even_complaints_that_find_no_room_leave_the_exit_code() {
    let folder = Folder::new();
    let full = || File::options().write(true).open("/dev/full").expect("a device that is always full");
    for (arguments, code) in [(&["lint", "--pathway", "rien"], 2), (&["lint", "--format", "json"], 2)] {
        let mut command = command(folder.path(), arguments);
        let status = command.stdin(Stdio::null()).stdout(full()).stderr(full()).status().expect("the command runs");
        assert_eq!(status.code(), Some(code), "{arguments:?}");
    }
}

#[test]
fn what_was_there_is_still_there_and_nothing_half_written_is() {
    let folder = tempfile::tempdir().expect("a folder");
    let Some(disk) = Disk::new(&folder.path().join("disque"), 512) else { return };
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/two-years"), &disk.0.join("pathway"));
    // What is mended is its missing seal; it is so long that it finds no room in what is left of the last page.
    let edition = disk.0.join("pathway/editions/2025-2026/edition.toml");
    let text = fs::read_to_string(&edition).expect("the file") + &"# gardé\n".repeat(2000);
    fs::write(&edition, text).expect("the file");
    disk.fill();
    let before = all_files(&disk.0);
    let tried: &[&[&str]] = &[
        &["lint", "--edition", "all", "--fix"],
        &["lint", "-o", "constats.html"],
        &["lint", "--baseline", "constats.baseline", "--write-baseline"],
        &["export", "table", "-o", "tableau.html"],
        &["export", "table", "-o", "tableau.xlsx"],
        &["export", "--all", "annee"],
        &["coverage", "--all", "-o", "couverture.csv"],
        &["diff", "2025-2026", "-o", "changements.json"],
        &["new-edition"],
        &["init", "autre"],
    ];
    for arguments in tried {
        let run = plain(pdcn(&disk.0, arguments));
        assert_eq!(run.code, Some(2), "{arguments:?}: {run:?}");
        assert!(run.stderr.contains("il n’y a plus d’espace"), "{arguments:?}: {run:?}");
        assert!(!run.stderr.contains("os error") && !run.stderr.contains("panicked"), "{arguments:?}: {run:?}");
        // Folders that were made for nothing hold nothing.
        assert_eq!(all_files(&disk.0), before, "{arguments:?}");
    }
}
