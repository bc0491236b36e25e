//! Texts cut into words: as they are written, to show what changed, and as bare words, to see whether the meaning may have.

use std::collections::BTreeMap;

use crate::fold::letters;

/// Returns the words and punctuation of a text, each with the spaces after it; together they are the text.
pub fn written(text: &str) -> Vec<&str> {
    let mut starts = Vec::new();
    // What the character before was: a new word begins after spaces, at each character of punctuation and after an apostrophe.
    let mut before = Sign::Space;
    for (at, character) in text.char_indices() {
        let now = Sign::of(character);
        let goes_on = matches!(
            (before, now),
            (_, Sign::Space)
                | (Sign::Letter, Sign::Letter | Sign::Apostrophe | Sign::Hyphen)
                | (Sign::Hyphen, Sign::Letter)
        );
        if !goes_on || starts.is_empty() {
            starts.push(at);
        }
        before = now;
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    starts.iter().zip(ends).map(|(&start, end)| &text[start..end]).collect()
}

/// Returns the words of a text without case, accents and punctuation. A hyphen within a word goes, a character between
/// digits stays.
pub fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut characters = letters(text).peekable();
    while let Some(character) = characters.next() {
        let between_digits = word.ends_with(|last: char| last.is_numeric())
            && characters.peek().is_some_and(|next| next.is_numeric())
            && !character.is_whitespace();
        match Sign::of(character) {
            _ if between_digits => word.push(character),
            Sign::Letter => word.push(character),
            Sign::Hyphen if !word.is_empty() => {}
            _ if word.is_empty() => {}
            _ => words.push(std::mem::take(&mut word)),
        }
    }
    words.extend(Some(word).filter(|word| !word.is_empty()));
    words
}

/// Returns true when only spelling, punctuation, case, spaces or the order of words differ. When in doubt, false.
///
/// ```
/// use pdcn_model::text::same_words;
///
/// assert!(same_words("Nommer un evenement", "nommer un événement."));
/// assert!(!same_words("Nommer un risque.", "Nommer deux risques."));
/// ```
pub fn same_words(old: &str, new: &str) -> bool {
    let (mut old, mut new) = (words(old), words(new));
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
    if a.len().min(b.len()) < 8 || a.iter().chain(&b).any(|character| character.is_numeric()) {
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

/// Returns the words that only the old text has, and those that only the new one has, as they are written, in order and
/// without punctuation. Case and accents do not count.
pub fn changed<'a>(old: &'a str, new: &'a str) -> (Vec<&'a str>, Vec<&'a str>) {
    let keyed = |text: &'a str| -> Vec<(&'a str, String)> {
        written(text)
            .into_iter()
            .map(|word| (word.trim(), words(word).concat()))
            .filter(|(_, key)| !key.is_empty())
            .collect()
    };
    let (old, new) = (keyed(old), keyed(new));
    let without = |of: &[(&'a str, String)], others: &[(&'a str, String)]| {
        let mut left: BTreeMap<&str, usize> = BTreeMap::new();
        for (_, key) in others {
            *left.entry(key).or_default() += 1;
        }
        let alone = |(_, key): &&(&'a str, String)| match left.get_mut(key.as_str()).filter(|count| **count > 0) {
            Some(count) => {
                *count -= 1;
                false
            }
            None => true,
        };
        of.iter().filter(alone).map(|(word, _)| *word).collect()
    };
    (without(&old, &new), without(&new, &old))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    Letter,
    Apostrophe,
    Hyphen,
    Punctuation,
    Space,
}

impl Sign {
    fn of(character: char) -> Self {
        match character {
            '\'' | '’' | '‘' | 'ʼ' => Self::Apostrophe,
            '-' | '\u{2010}' | '\u{2011}' | '\u{AD}' => Self::Hyphen,
            '.' | ',' | ';' | ':' | '!' | '?' | '…' | '«' | '»' | '"' | '“' | '”' | '(' | ')' | '[' | ']' | '–'
            | '—' | '/' | '*' | '_' => Self::Punctuation,
            _ if character.is_whitespace() => Self::Space,
            _ => Self::Letter,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{changed, same_words, words, written};

    #[test]
    fn written_words_are_the_text() {
        for text in ["", "  ", "Repérer l’erreur, puis « l'expliquer » (porte-à-faux) !", "a- b", "- a", " un"] {
            assert_eq!(written(text).concat(), text);
        }
        assert_eq!(written("Voir l’IA, vite."), ["Voir ", "l’", "IA", ", ", "vite", "."]);
    }

    #[test]
    fn folded_words_have_no_case_accents_or_punctuation() {
        assert_eq!(words("L’élève, son Œuvre : 1,5 e-mail…"), ["l", "eleve", "son", "oeuvre", "1,5", "email"]);
        assert_eq!(words("la voir"), ["la", "voir"]);
        assert_eq!(words("l'avoir"), ["l", "avoir"]);
        assert_eq!(words("e\u{301}te\u{301} – hiver -"), ["ete", "hiver"]);
    }

    #[test]
    fn spelling_and_order_keep_the_words() {
        for (old, new) in [
            ("Utiliser, à l’abri des regards, son code.", "Utiliser son code à l'abri des regards."),
            ("Nommer un evenement", "nommer un événement."),
            ("Protéger un renseignement personel", "Protéger un renseignement personnel"),
            ("Écrire un courriel a l’adulte", "Écrire un courriel à l’adulte"),
            ("Envoyer un e-mail", "Envoyer un email"),
            ("Protéger un renseignemnet", "Protéger un renseignement"),
            ("L'IA « apprend »", "L’IA \"apprend\""),
        ] {
            assert!(same_words(old, new), "{old} → {new}");
            assert!(same_words(new, old), "{new} → {old}");
        }
    }

    #[test]
    fn what_may_change_the_meaning_does_not() {
        for (old, new) in [
            ("Nommer une trace possible", "Nommer une trace impossible"),
            ("Nommer un risque", "Nommer des risques"),
            ("Repérer un poison", "Repérer un poisson"),
            ("Nommer 14 signes", "Nommer 15 signes"),
            ("Nommer un chiffre : 1,5", "Nommer un chiffre : 15"),
            ("Partager", "Ne pas partager"),
            ("Écrire", ""),
        ] {
            assert!(!same_words(old, new), "{old} → {new}");
            assert!(!same_words(new, old), "{new} → {old}");
        }
    }

    #[test]
    fn the_words_that_only_one_text_has() {
        assert_eq!(
            changed("Nommer un risque.", "Nommer deux risques, ou un Danger."),
            (vec!["risque"], vec!["deux", "risques", "ou", "Danger"])
        );
        assert_eq!(changed("L’élève lit.", "l'eleve lit"), (vec![], vec![]));
    }
}
