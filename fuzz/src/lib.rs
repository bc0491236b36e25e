//! What the targets share: a small pathway in which some files are the fuzzer's.
//!
//! The input is one or more files of the small pathway of the rules' examples, each after a byte that says which one it
//! takes the place of; they are cut at the byte 0xFF, which no TOML file holds.

use pdcn_lint::base_pathway;
use pdcn_source::Folder;

/// Files that are not in the small pathway and are worth a fuzzer's time.
const MORE: [&str; 5] = ["tools.toml", "reflection.toml", "plans/ecole.toml", "words/vague.toml", "accepted.toml"];

/// The pathway of an input.
pub fn folder(input: &[u8]) -> Folder {
    let paths: Vec<&str> = base_pathway().iter().map(|(path, _)| *path).chain(MORE).collect();
    let mut files: Vec<(&str, Vec<u8>)> =
        base_pathway().iter().map(|(path, text)| (*path, text.as_bytes().to_vec())).collect();
    for piece in input.split(|byte| *byte == 0xFF) {
        let Some((which, bytes)) = piece.split_first() else { continue };
        let path = paths[usize::from(*which) % paths.len()];
        files.retain(|(other, _)| *other != path);
        files.push((path, bytes.to_vec()));
    }
    Folder::from_bytes(files)
}
