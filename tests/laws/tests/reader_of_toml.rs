//! The crate that reads TOML is for any TOML.

#![expect(clippy::expect_used, reason = "a test that cannot go on says why")]

use std::fs;
use std::path::{Path, PathBuf};

/// All files of Rust below a folder.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") && !path.ends_with("tests.rs") {
            found.push(path);
        }
    }
    found
}

/// What a reader of TOML has no business to know.
const OF_CURRICULA: [&str; 8] =
    ["outcome", "curricul", "pathway", "competenc", "strand", "grade", "pupil", "pdcn_model"];

/// The code of a source, without its tests, which are below it and may do as they like.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("a source");
    text.split("#[cfg(test)]").next().unwrap_or_default().to_owned()
}

#[test]
fn the_reader_of_toml_knows_no_word_of_curricula() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../crates/pdcn-toml");
    let paths = sources(&folder.join("src"));
    assert!(paths.len() > 20, "{} files", paths.len());
    for path in paths {
        let code = code(&path).to_lowercase();
        let found = OF_CURRICULA.iter().find(|word| code.contains(*word));
        assert_eq!(found, None, "{}", path.display());
    }
    let manifest = fs::read_to_string(folder.join("Cargo.toml")).expect("a manifest");
    assert_eq!(manifest.matches("pdcn-").count(), 1, "it depends on no other crate of the house");
}
