//! The French infinitives: a table made from a spelling dictionary, in which a word is found without reading it first.

use std::cmp::Ordering;

/// What a word that ends as infinitives do is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sort {
    /// An infinitive, and nothing else.
    Infinitive,
    /// An infinitive that is a noun too: `souvenir`, `pouvoir`.
    InfinitiveAndNoun,
    /// Something else: `cahier`, `hier`.
    Other,
}

/// Lines of a word and a letter, in the order of their bytes, under a few lines of comment. `dictionary/extract.py` makes
/// them.
const FRENCH: &str = include_str!("../../dictionary/fr.txt");

/// What verbs are made with, hyphen or none: `coécrire`, `réapprendre`. Of those that end in `er` or `ir` most are verbs
/// anyway.
const PREFIXES: &[&str] = &[
    "auto", "bio", "co", "contre", "cyber", "dé", "dés", "entre", "géo", "hyper", "inter", "méta", "micro", "mé",
    "multi", "pré", "r", "re", "rétro", "ré", "semi", "sous", "super", "sur", "télé", "trans",
];

/// What a word is, in a language that there is a dictionary for; none when the dictionary lacks it. Compounds and words
/// with a prefix are what their last part is.
pub(crate) fn sort_of(language: &str, word: &str) -> Option<Sort> {
    // All that it has end so, and most words of a text do not.
    if !has_ending(word) || crate::tag::primary(language) != "fr" {
        return None;
    }
    found(FRENCH, word).or_else(|| {
        if let Some((_, last)) = word.rsplit_once('-') {
            return found(FRENCH, last);
        }
        let rest = |prefix: &&str| word.strip_prefix(*prefix).filter(|rest| rest.len() >= 4);
        let verb = PREFIXES.iter().filter_map(rest).find_map(|rest| found(FRENCH, rest));
        verb.filter(|sort| *sort != Sort::Other).map(|_| Sort::Infinitive)
    })
}

/// True for a word that ends as infinitives do.
fn has_ending(word: &str) -> bool {
    word.ends_with('r') || word.ends_with("re")
}

/// The word in a table: half of what is left is put aside at each step.
fn found(table: &str, word: &str) -> Option<Sort> {
    let table = table.as_bytes();
    let (mut low, mut high) = (0, table.len());
    while low < high {
        let middle = usize::midpoint(low, high);
        let is_end = |byte: &u8| *byte == b'\n';
        let start = table[low..middle].iter().rposition(is_end).map_or(low, |end| low + end + 1);
        let end = table[middle..high].iter().position(is_end).map_or(high, |end| middle + end);
        let line = &table[start..end];
        let (there, sort) = match line {
            // The comment comes before all words.
            [b'#', ..] => (&line[..0], None),
            [there @ .., b' ', letter] => (there, sort(*letter)),
            _ => (line, None),
        };
        match there.cmp(word.as_bytes()) {
            Ordering::Equal => return sort,
            Ordering::Less => low = end + 1,
            Ordering::Greater => high = start,
        }
    }
    None
}

fn sort(letter: u8) -> Option<Sort> {
    match letter {
        b'v' => Some(Sort::Infinitive),
        b'b' => Some(Sort::InfinitiveAndNoun),
        b'n' => Some(Sort::Other),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{FRENCH, Sort, found, has_ending, sort, sort_of};

    #[test]
    fn each_word_of_the_table_is_found() {
        let words = FRENCH.lines().filter(|line| !line.starts_with('#'));
        let mut n_words = 0;
        for line in words {
            let (word, letter) = line.split_once(' ').expect("a word and a letter");
            let expected = sort(letter.as_bytes()[0]);
            assert!(expected.is_some() && letter.len() == 1, "{line}");
            assert_eq!(found(FRENCH, word), expected, "{word}");
            assert!(has_ending(word), "{word}");
            n_words += 1;
        }
        assert!(n_words > 9_000, "{n_words}");
        assert!(FRENCH.contains("http://mozilla.org/MPL/2.0/"), "the notice of its licence stays");
        for word in ["", "#", "zzz", "a", "éé", "numérise"] {
            assert_eq!(found(FRENCH, word), None, "{word}");
        }
    }

    #[test]
    fn verbs_nouns_and_words_that_are_both_are_told_apart() {
        let all = |words: &[&str], sort: Option<Sort>| {
            for word in words {
                assert_eq!(sort_of("fr", word), sort, "{word}");
            }
        };
        all(&["numériser", "connaître", "connaitre", "faire", "oindre", "haïr", "sous-titrer"], Some(Sort::Infinitive));
        all(&["souvenir", "pouvoir", "devoir", "dîner", "diner", "être", "rire"], Some(Sort::InfinitiveAndNoun));
        all(&["cahier", "hiver", "hier", "leader", "loisir", "miroir", "calendrier"], Some(Sort::Other));
        all(&["coécrire", "co-construire", "réapprendre", "auto-évaluer", "cyberdéfendre"], Some(Sort::Infinitive));
        all(&["montre", "lettre", "livre", "registre", "élève", "googler", "webmaster"], None);
        assert_eq!(sort_of("en", "faire"), None);
    }
}
