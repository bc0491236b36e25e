//! A text in other words: which words changed, and whether the meaning may have.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::words::{folded, written};

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
        Self { editorial: is_editorial(old, new), words: changed_words(old, new) }
    }
}

fn changed_words<'a>(old: &'a str, new: &'a str) -> Vec<Words<'a>> {
    let (old_words, new_words) = (written(old), written(new));
    let (old_keys, new_keys) = (keys(&old_words), keys(&new_words));
    let same = |(a, b): &(&&str, &&str)| a == b;
    let n_first = old_keys.iter().zip(&new_keys).take_while(same).count();
    let rest = (&old_keys[n_first..], &new_keys[n_first..]);
    let n_last = rest.0.iter().rev().zip(rest.1.iter().rev()).take_while(same).count();
    let (old_end, new_end) = (old_keys.len() - n_last, new_keys.len() - n_last);
    let (old_middle, new_middle) = (&old_keys[n_first..old_end], &new_keys[n_first..new_end]);
    let mut row = Row { old, new, equal: "", found: Vec::new() };
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
fn keys<'a>(words: &[&'a str]) -> Vec<&'a str> {
    words.iter().map(|word| word.trim()).collect()
}

/// The row in the making, with what is left of both texts.
struct Row<'a> {
    old: &'a str,
    new: &'a str,
    /// The last equal words as the old text writes them.
    equal: &'a str,
    found: Vec<Words<'a>>,
}

impl Row<'_> {
    fn equal(&mut self, old: &[&str], new: &[&str]) {
        self.equal = take(&mut self.old, old).unwrap_or_default();
        self.found.extend(take(&mut self.new, new).map(Words::Equal));
    }

    fn removed(&mut self, old: &[&str]) {
        let Some(removed) = take(&mut self.old, old) else { return };
        // What follows is of the old text: so are the spaces before it.
        if let Some(Words::Equal(equal)) = self.found.last_mut() {
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

/// True when only spelling, punctuation, case, spaces or the order of words differ.
fn is_editorial(old: &str, new: &str) -> bool {
    let (mut old, mut new) = (folded(old), folded(new));
    if old.len() != new.len() {
        return false;
    }
    if old.iter().zip(&new).all(|(a, b)| a == b || is_slip(a, b)) {
        return true;
    }
    old.sort_unstable();
    new.sort_unstable();
    old == new
}

/// True when one word is surely the other misspelt: a letter doubled or not, or two letters swapped, in a long word
/// without digits. In a short one it may be another word: `poison`, `poisson`; `signe`, `singe`.
fn is_slip(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().min(b.len()) < 8 || a.iter().chain(&b).any(|sign| sign.is_numeric()) {
        return false;
    }
    let once = |word: &[char]| {
        let mut letters = word.to_vec();
        letters.dedup();
        letters
    };
    if once(&a) == once(&b) {
        return true;
    }
    let differing: Vec<usize> = (0..a.len().min(b.len())).filter(|&at| a[at] != b[at]).collect();
    match differing.as_slice() {
        &[first, second] => a.len() == b.len() && second == first + 1 && a[first] == b[second] && a[second] == b[first],
        _ => false,
    }
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
    fn spelling_and_order_are_editorial() {
        for (old, new) in [
            ("Utiliser, à l’abri des regards, son code.", "Utiliser son code à l'abri des regards."),
            ("Nommer un evenement", "nommer un événement."),
            ("Protéger un renseignement personel", "Protéger un renseignement personnel"),
            ("Écrire un courriel a l’adulte", "Écrire un courriel à l’adulte"),
            ("Envoyer un e-mail", "Envoyer un email"),
            ("Protéger un renseignemnet", "Protéger un renseignement"),
            ("L'IA « apprend »", "L’IA \"apprend\""),
        ] {
            assert!(Rewording::new(old, new).editorial, "{old} → {new}");
            assert!(Rewording::new(new, old).editorial, "{new} → {old}");
        }
    }

    #[test]
    fn what_may_change_the_meaning_is_not() {
        for (old, new) in [
            ("Nommer une trace possible", "Nommer une trace impossible"),
            ("Nommer un risque", "Nommer des risques"),
            ("Repérer un poison", "Repérer un poisson"),
            ("Nommer 14 signes", "Nommer 15 signes"),
            ("Nommer un chiffre : 1,5", "Nommer un chiffre : 15"),
            ("Partager", "Ne pas partager"),
            ("Écrire", ""),
        ] {
            assert!(!Rewording::new(old, new).editorial, "{old} → {new}");
            assert!(!Rewording::new(new, old).editorial, "{new} → {old}");
        }
    }

    #[test]
    fn a_very_long_text_is_replaced_as_a_whole() {
        let (old, new) = (format!("début {}fin", "a ".repeat(5000)), format!("début {}fin", "b ".repeat(5000)));
        let words = Rewording::new(&old, &new).words;
        assert_eq!(words.len(), 4);
        assert_eq!((words[0], words[3]), (Equal("début "), Equal("fin")));
    }
}
