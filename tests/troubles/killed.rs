//! Killed while it mends: each file is as it was or as it is to be, whole; and the next run does the rest.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use pdcn_tests::command::{command, pdcn};
use pdcn_tests::synthetic::{Synthetic, write};

use super::folder::all_files;

/// A pathway of many files with something to mend in each.
fn to_mend(folder: &Path) {
    write(folder, &Synthetic { files: 40, per_file: 10, ..Synthetic::default() });
    for (path, bytes) in all_files(&folder.join("editions/2026-2027")) {
        let text = String::from_utf8(bytes).expect("UTF-8");
        fs::write(path, text.replace("\nstatement =", "\nstatment =")).expect("a file");
    }
}

/// The files by their paths in the folder; what is left over from writing begins with a dot.
fn files(root: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let visible = |(path, bytes): (PathBuf, Vec<u8>)| {
        let relative = path.strip_prefix(root).expect("inside").to_owned();
        let is_hidden = relative.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        (!is_hidden).then_some((relative, bytes))
    };
    all_files(root).into_iter().filter_map(visible).collect()
}

#[test]
fn what_was_half_written_is_removed_by_the_next_run_even_when_nothing_is_to_be_mended() {
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), &Synthetic { files: 2, per_file: 2, ..Synthetic::default() });
    let clean = all_files(folder.path());
    let (file, _) = clean.last().expect("a file");
    let left = file.with_file_name(".pdcn-a1B2c3.tmp");
    fs::write(&left, "[[outcome").expect("a file");
    let mend = || pdcn(folder.path(), &["lint", "--fix", "--pathway", "."]);
    let held = fs::File::open(&left).expect("the file");
    held.lock().expect("a lock");
    assert_eq!(mend().code, Some(0));
    assert!(left.exists(), "another run is still writing it");
    drop(held);
    assert_eq!(pdcn(folder.path(), &["lint", "--pathway", "."]).code, Some(0));
    assert!(left.exists(), "to ask is not to change");
    assert_eq!(mend().code, Some(0));
    assert!(all_files(folder.path()) == clean);
}

#[test]
fn each_file_is_old_or_new_and_the_next_run_does_the_rest() {
    let whole = tempfile::tempdir().expect("a folder");
    to_mend(whole.path());
    let old = files(whole.path());
    let started = Instant::now();
    let run = pdcn(whole.path(), &["lint", "--fix", "--pathway", "."]);
    let lasts = started.elapsed();
    assert_eq!(run.code, Some(0), "{run:?}");
    let new = files(whole.path());
    assert_ne!(old, new);
    for tenth in 1..=10_u32 {
        let folder = tempfile::tempdir().expect("a folder");
        to_mend(folder.path());
        let mut command = command(folder.path(), &["lint", "--fix", "--pathway", "."]);
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the command runs");
        std::thread::sleep(lasts * tenth / 10 + Duration::from_micros(u64::from(tenth) * 37));
        // It may have ended by itself.
        let _ = child.kill();
        child.wait().expect("an end");
        let left = files(folder.path());
        assert_eq!(left.keys().collect::<Vec<_>>(), old.keys().collect::<Vec<_>>());
        for (path, bytes) in &left {
            assert!(*bytes == old[path] || *bytes == new[path], "{} is neither", path.display());
        }
        let rest = pdcn(folder.path(), &["lint", "--fix", "--pathway", "."]);
        assert_eq!((rest.code, files(folder.path()) == new), (Some(0), true), "{rest:?}");
        assert_eq!(all_files(folder.path()).len(), new.len(), "nothing is left of what was half-written");
    }
}
