//! What an input stands for: a small pathway in which some files are the fuzzer's.
//!
//! The input is one or more files of the small pathway of the rules' examples, each after a byte that says which one it
//! takes the place of; they are cut at the byte 0xFF, which no TOML file holds.

use pdcn_lint::base_pathway;
use pdcn_source::Folder;

/// Files that are not in the small pathway and are worth a fuzzer's time.
const MORE: [&str; 5] = ["tools.toml", "reflection.toml", "plans/ecole.toml", "words/vague.toml", "accepted.toml"];
/// What stands between two files of an input.
const CUT: u8 = 0xFF;

/// The files that an input can take the place of, in the order of their bytes.
pub fn files() -> Vec<&'static str> {
    base_pathway().iter().map(|(path, _)| *path).chain(MORE).collect()
}

/// The pathway of an input.
pub fn folder(input: &[u8]) -> Folder {
    let paths = files();
    let mut files: Vec<(&str, Vec<u8>)> =
        base_pathway().iter().map(|(path, text)| (*path, text.as_bytes().to_vec())).collect();
    for (path, bytes) in replaced(input, &paths) {
        files.retain(|(other, _)| *other != path);
        files.push((path, bytes.to_vec()));
    }
    Folder::from_bytes(files)
}

/// The pathway of an input as it is in the current format, so that inputs that were kept before it had its number still reach
/// what they reached: of another format nothing else is read.
pub(crate) fn current(input: &[u8]) -> Folder {
    folder(input).upgraded()
}

/// The files of an input, with their bytes.
pub(crate) fn replaced<'i>(input: &'i [u8], paths: &[&'static str]) -> impl Iterator<Item = (&'static str, &'i [u8])> {
    input.split(|byte| *byte == CUT).filter_map(|piece| {
        let (which, bytes) = piece.split_first()?;
        Some((paths[usize::from(*which) % paths.len()], bytes))
    })
}

/// The input that stands for these files; nothing when one of them is none that an input can take the place of.
pub fn input<'f>(of: impl IntoIterator<Item = (&'f str, &'f str)>) -> Option<Vec<u8>> {
    let paths = files();
    let mut input = Vec::new();
    for (path, text) in of {
        let which = paths.iter().position(|known| *known == path)?;
        if !input.is_empty() {
            input.push(CUT);
        }
        input.push(u8::try_from(which).ok()?);
        input.extend_from_slice(text.as_bytes());
    }
    Some(input)
}
