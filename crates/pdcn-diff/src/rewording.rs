//! A text in other words: which words changed, and whether the meaning may have.

use pdcn_model::text::{same_words, written};
use similar::{Algorithm, DiffOp, capture_diff_slices};

/// How many words of each text are compared one by one; what is longer is shown as replaced as a whole, between what
/// both begin and end with. A statement has a dozen words, and comparing costs words × changed words.
const MOST_WORDS: usize = 1000;

/// A text in other words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rewording<'a> {
    /// True when only spelling, punctuation, case, spaces or the order of words differ. When in doubt, false.
    pub editorial: bool,
    /// Both texts as one row: equal and removed words are the old text, equal and added ones the new one, spaces apart.
    pub words: Vec<Words<'a>>,
}

/// Some words in a row, with the spaces after them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words<'a> {
    /// Words of both texts, with the spaces that what follows wants.
    Equal(&'a str),
    /// Words of the old text alone.
    Removed(&'a str),
    /// Words of the new text alone.
    Added(&'a str),
}

impl<'a> Rewording<'a> {
    /// Compares two texts.
    pub fn new(old: &'a str, new: &'a str) -> Self {
        Self { editorial: same_words(old, new), words: changed_words(old, new, Spaces::Apart) }
    }

    /// Compares two texts to the last space: equal and removed words are the old text as it is, equal and added ones the new one.
    pub fn exact(old: &'a str, new: &'a str) -> Vec<Words<'a>> {
        changed_words(old, new, Spaces::Count)
    }
}

/// What a space is that differs after words that do not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Spaces {
    /// Nobody's concern.
    Apart,
    /// A change.
    Count,
}

fn changed_words<'a>(old: &'a str, new: &'a str, spaces: Spaces) -> Vec<Words<'a>> {
    let (old_words, new_words) = (written(old), written(new));
    let (old_keys, new_keys) = (keys(&old_words, spaces), keys(&new_words, spaces));
    let same = |(a, b): &(&&str, &&str)| a == b;
    let n_first = old_keys.iter().zip(&new_keys).take_while(same).count();
    let rest = (&old_keys[n_first..], &new_keys[n_first..]);
    let n_last = rest.0.iter().rev().zip(rest.1.iter().rev()).take_while(same).count();
    let (old_end, new_end) = (old_keys.len() - n_last, new_keys.len() - n_last);
    let (old_middle, new_middle) = (&old_keys[n_first..old_end], &new_keys[n_first..new_end]);
    let mut row = Row { old, new, equal: "", spaces, found: Vec::new() };
    row.equal(&old_words[..n_first], &new_words[..n_first]);
    if old_middle.len().max(new_middle.len()) > MOST_WORDS {
        row.removed(&old_words[n_first..old_end]);
        row.added(&new_words[n_first..new_end]);
    } else {
        for step in capture_diff_slices(Algorithm::Myers, old_middle, new_middle) {
            let (old_range, new_range) = (step.old_range(), step.new_range());
            let old_step = &old_words[n_first + old_range.start..n_first + old_range.end];
            let new_step = &new_words[n_first + new_range.start..n_first + new_range.end];
            if let DiffOp::Equal { .. } = step {
                row.equal(old_step, new_step);
            } else {
                row.removed(old_step);
                row.added(new_step);
            }
        }
    }
    row.equal(&old_words[old_end..], &new_words[new_end..]);
    row.found
}

/// What counts of each word: spaces do not.
fn keys<'a>(words: &[&'a str], spaces: Spaces) -> Vec<&'a str> {
    let key = |word: &&'a str| if spaces == Spaces::Count { word.trim_end() } else { word.trim() };
    words.iter().map(key).collect()
}

/// The row in the making, with what is left of both texts.
struct Row<'a> {
    old: &'a str,
    new: &'a str,
    /// The last equal words as the old text writes them.
    equal: &'a str,
    spaces: Spaces,
    found: Vec<Words<'a>>,
}

impl Row<'_> {
    fn equal(&mut self, old: &[&str], new: &[&str]) {
        if self.spaces == Spaces::Count {
            return self.exactly_equal(old, new);
        }
        self.equal = take(&mut self.old, old).unwrap_or_default();
        self.found.extend(take(&mut self.new, new).map(Words::Equal));
    }

    /// Words that are the same, with the spaces after them that are not.
    fn exactly_equal(&mut self, old: &[&str], new: &[&str]) {
        let pairs: Vec<(&str, &str)> = old.iter().copied().zip(new.iter().copied()).collect();
        for run in pairs.chunk_by(|(old, new), (other_old, other_new)| old == new && other_old == other_new) {
            let differ = run.iter().find(|(old, new)| old != new);
            let both: Vec<&str> =
                run.iter().map(|(old, _)| if differ.is_some() { old.trim_end() } else { *old }).collect();
            take(&mut self.old, &both);
            self.found.extend(take(&mut self.new, &both).map(Words::Equal));
            if let Some((old, new)) = differ {
                self.removed(&[&old[old.trim_end().len()..]]);
                self.added(&[&new[new.trim_end().len()..]]);
            }
        }
    }

    fn removed(&mut self, old: &[&str]) {
        let Some(removed) = take(&mut self.old, old) else { return };
        // What follows is of the old text: so are the spaces before it.
        if let (Spaces::Apart, Some(Words::Equal(equal))) = (self.spaces, self.found.last_mut()) {
            *equal = self.equal;
        }
        self.found.push(Words::Removed(removed));
    }

    fn added(&mut self, new: &[&str]) {
        self.found.extend(take(&mut self.new, new).map(Words::Added));
    }
}

/// Takes the words that come next off a text; nothing when there are none.
fn take<'a>(text: &mut &'a str, words: &[&str]) -> Option<&'a str> {
    let (taken, rest) = text.split_at_checked(words.iter().map(|word| word.len()).sum())?;
    *text = rest;
    Some(taken).filter(|taken| !taken.is_empty())
}

#[cfg(test)]
mod tests {
    use super::Words::{Added, Equal, Removed};
    use super::*;

    #[test]
    fn the_words_that_changed_are_told_from_the_others() {
        let rewording = Rewording::new("Relever les indices dans un courriel.", "Relever les  indices d’un message.");
        assert_eq!(
            rewording.words,
            [
                Equal("Relever les indices "),
                Removed("dans "),
                Added("d’"),
                Equal("un "),
                Removed("courriel"),
                Added("message"),
                Equal("."),
            ]
        );
        assert!(!rewording.editorial);
    }

    #[test]
    fn exactly_each_text_is_what_it_is_to_the_last_space() {
        let texts = [
            "",
            " ",
            "Dire : non.",
            "Dire\u{a0}: non.",
            "Dire\u{a0}:  oui ou non. ",
            "  Dire ou non",
            "Relever les indices dans un courriel.",
            "Relever les  indices d’un message.",
            "a b c d",
            "a\u{a0}b c  d e",
        ];
        for (old, new) in texts.iter().flat_map(|old| texts.map(|new| (*old, new))) {
            let words = Rewording::exact(old, new);
            let side = |of: fn(&Words<'_>) -> bool| {
                words
                    .iter()
                    .filter(|words| of(words))
                    .map(|(Equal(words) | Removed(words) | Added(words))| *words)
                    .collect::<String>()
            };
            assert_eq!(side(|words| !matches!(words, Added(_))), *old, "{words:?}");
            assert_eq!(side(|words| !matches!(words, Removed(_))), new, "{words:?}");
        }
        let words = Rewording::exact("Dire : non.", "Dire\u{a0}: non.");
        assert_eq!(words, [Equal("Dire"), Removed(" "), Added("\u{a0}"), Equal(": non.")]);
    }

    #[test]
    fn a_very_long_text_is_replaced_as_a_whole() {
        let (old, new) = (format!("début {}fin", "a ".repeat(5000)), format!("début {}fin", "b ".repeat(5000)));
        let words = Rewording::new(&old, &new).words;
        assert_eq!(words.len(), 4);
        assert_eq!((words[0], words[3]), (Equal("début "), Equal("fin")));
    }
}
