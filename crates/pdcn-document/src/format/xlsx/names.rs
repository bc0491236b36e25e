//! Names of sheets: legal for Excel, and none twice.

use std::collections::HashSet;

use crate::format::plain::shown;

/// The longest name, in UTF-16 units.
const LONGEST: usize = 31;
/// The name that Excel keeps for itself.
const RESERVED: &str = "history";

/// Names given so far, in small letters: Excel sees no difference.
#[derive(Debug, Default)]
pub(super) struct Names(HashSet<String>);

impl Names {
    /// A name from words, else from an id, else a number; with a number after it when it is taken.
    pub(super) fn unique(&mut self, words: &str, id: &str) -> String {
        let name = [words, id].into_iter().map(legal).find(|name| !name.is_empty()).unwrap_or_else(|| "1".to_owned());
        for number in 1.. {
            let candidate = match number {
                1 => name.clone(),
                number => {
                    let suffix = format!(" {number}");
                    format!("{}{suffix}", cut(&name, LONGEST - suffix.len()))
                }
            };
            let small = candidate.to_lowercase();
            if small != RESERVED && self.0.insert(small) {
                return candidate;
            }
        }
        name
    }
}

/// Words without the characters that no name may have.
fn legal(words: &str) -> String {
    let replaced: String = shown(words)
        .chars()
        .map(|sign| if matches!(sign, '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\u{a0}') { ' ' } else { sign })
        .collect();
    let is_edge = |sign: char| sign == '\'' || sign.is_whitespace();
    let words = replaced.split_whitespace().collect::<Vec<_>>().join(" ");
    cut(words.trim_matches(is_edge), LONGEST).trim_matches(is_edge).to_owned()
}

/// The beginning of words, of at most so many UTF-16 units.
fn cut(words: &str, most: usize) -> &str {
    let mut units = 0;
    let end = words.char_indices().find_map(|(position, sign)| {
        units += sign.len_utf16();
        (units > most).then_some(position)
    });
    words[..end.unwrap_or(words.len())].trim_end()
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn names_are_legal_and_none_comes_twice() {
        let mut names = Names::default();
        let long = "Apprentissages par année de 5e [primaire/secondaire]";
        let given = [
            names.unique(long, "a"),
            names.unique(long, "a"),
            names.unique("'History'", "a"),
            names.unique(":*?", "outcomes"),
            names.unique("OUTCOMES", ""),
            names.unique("", ""),
            names.unique("😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀", ""),
        ];
        let expected = [
            "Apprentissages par année de 5e",
            "Apprentissages par année de 5 2",
            "History 2",
            "outcomes",
            "OUTCOMES 2",
            "1",
            "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
        ];
        assert_eq!(given, expected);
    }
}
