//! A small pathway with two editions, for tests of what one owes to the other.

use std::fs;
use std::path::{Path, PathBuf};

/// The files of a folder, as paths from its root and texts.
fn read(root: &Path, folder: &Path, files: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path: PathBuf = entry.expect("an entry").path();
        if path.is_dir() {
            read(root, &path, files);
        } else {
            let relative = path.strip_prefix(root).expect("inside").to_string_lossy().replace('\\', "/");
            files.push((relative, fs::read_to_string(&path).expect("a text")));
        }
    }
}

/// The frame of the newer edition.
pub(crate) const FRAME: &str = "editions/2026-2027/edition.toml";

/// The clean pathway of the whole-command tests, with an edition before that holds the same.
pub(crate) fn two_editions() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/clean");
    let mut files = Vec::new();
    read(&root, &root, &mut files);
    let of_edition = files.iter().filter(|(path, _)| path.starts_with("editions/2026-2027/"));
    let before: Vec<(String, String)> = of_edition
        .map(|(path, text)| {
            let text = text.replacen("id = \"2026-2027\"", "id = \"2025-2026\"", 1);
            (path.replace("2026-2027", "2025-2026"), text.replacen("status = \"draft\"", "status = \"superseded\"", 1))
        })
        .collect();
    files.extend(before);
    for (path, text) in &mut files {
        if path == FRAME {
            *text = text.replacen("\nlicense", "\nprevious = \"2025-2026\"\nlicense", 1);
        }
    }
    files.sort();
    files
}

/// The two editions with some words replaced, each in a file.
pub(crate) fn with(changes: &[(&str, &str, &str)]) -> Vec<(String, String)> {
    let mut files = two_editions();
    for (path, from, to) in changes {
        let (_, text) = files.iter_mut().find(|(own, _)| own == path).expect("the file");
        assert!(text.contains(from), "{path} holds {from}");
        *text = text.replace(from, to);
    }
    files
}
