//! Reads one file: parses it, holds it against its schema, and makes its part of the model.

mod at_once;
mod by_tree;
mod contribution;
mod misplaced;
mod model;
mod reading;

use pdcn_toml::FileNumber;

use self::at_once::at_once;
pub use self::at_once::word_list;
use self::by_tree::by_tree;
pub(crate) use self::reading::{Contribution, Reading};
use crate::folder::RawFile;

/// Reads the file with this number: at once when it is right, else the long way, which explains.
pub(crate) fn read(file: FileNumber, raw: RawFile) -> Reading {
    at_once(file, &raw).unwrap_or_else(|| by_tree(file, raw))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use pdcn_toml::FileNumber;

    use super::{at_once, by_tree};
    use crate::Folder;
    use crate::folder::RawFile;

    fn shipped() -> Vec<RawFile> {
        Folder::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../pathway")).expect("the shipped pathway").files
    }

    /// Holds both ways of reading against each other; says whether a file was read at once.
    fn assert_same(raw: &RawFile) -> bool {
        let (file, _) = FileNumber::of(0..).nth(7).expect("files without end");
        let Some(quick) = at_once(file, raw) else { return false };
        let slow = by_tree(file, raw.clone());
        assert_eq!(format!("{quick:?}"), format!("{slow:?}"), "{}", raw.text);
        true
    }

    #[test]
    fn what_is_shipped_is_read_at_once_as_it_is_read_the_long_way() {
        for raw in shipped() {
            assert!(assert_same(&raw), "{}", raw.path);
        }
    }

    #[test]
    fn the_end_of_a_line_within_a_text_is_one_sign_on_every_system() {
        let text = "[[outcome]]\nid = \"IA-001\"\ncompetency = \"IA-EVAL\"\nstatement = \"\"\"Un\ndeux.\"\"\"\nlearn = \"P1\"\n\
                    examples = ['''a\n\nb''']\n";
        let outcomes = |text: String| {
            let raw = RawFile { path: "editions/x/ia.toml".to_owned(), text: text.into(), unreadable: None };
            assert_same(&raw);
            format!("{:?}", by_tree(FileNumber::FIRST, raw).contribution)
        };
        assert_eq!(outcomes(text.replace('\n', "\r\n")), outcomes(text.to_owned()));
    }

    #[test]
    fn whatever_is_done_to_a_line_both_ways_agree_or_the_long_way_is_taken() {
        let paths = ["pdcn.toml", "tools.toml", "frameworks/ccq-2023.toml", "editions/2026-2027/secondary/idn.toml"];
        let (mut n_quick, mut n_slow) = (0, 0);
        for raw in shipped().iter().filter(|raw| paths.contains(&raw.path.as_str())) {
            let lines: Vec<&str> = raw.text.lines().collect();
            for at in 0..lines.len() {
                let next = lines.get(at + 1).copied().unwrap_or_default();
                let key = lines[at].split_once(" = ").map_or("id", |(key, _)| key);
                let changed = [
                    String::new(),
                    format!("{}\n{}", lines[at], lines[at]),
                    format!("{next}\n{}", lines[at]),
                    lines[at].replace("[[", "[").replace("]]", "]"),
                    lines[at].replace('"', "'"),
                    lines[at].replace(" = ", ".a = "),
                    format!("{key} = 12"),
                    format!("{key} = 2026-11-01"),
                    format!("{key} = [\"x\", {{ id = \"x\" }}, ]"),
                    format!("\"{key}\" = \"\"\"\\\n  IA-001\"\"\""),
                    format!("{}\n[autre]\n[autre.a]\nb = 1", lines[at]),
                    format!("{}\n[outcome.translation.en]\nstatement = \"x\"", lines[at]),
                    format!("{}\n[outcome.translation.es]\nstatement = \"\\u00e9\"\n[[outcome.allow]]", lines[at]),
                    format!("{}\n[[outcome]]", lines[at]),
                ];
                for line in changed {
                    let text = [&lines[..at], &[line.as_str()], &lines[at + 1..]].concat().join("\n");
                    let raw = RawFile { text: text.into(), ..raw.clone() };
                    if assert_same(&raw) { n_quick += 1 } else { n_slow += 1 }
                }
            }
        }
        assert!(n_quick > 500 && n_slow > 500, "{n_quick} at once, {n_slow} the long way");
    }
}
