//! Whether two texts ask for the same: several words that carry meaning came or went, or a number, a quantity or a negation
//! changed. It is no proof either way, only what makes a person look.

use crate::text::words;

/// So many words that carry meaning, come or gone, are more than a better wording.
const MANY: usize = 4;
/// Words have so many letters at least to carry meaning.
const LEAST_LETTERS: usize = 4;
/// Beyond so many comparisons of words that are left over, none are taken for each other.
const MOST_COMPARISONS: usize = 10_000;

/// How numbers are written, in French and in English, without accents.
const NUMBERS: &[(&str, &[&str])] = &[
    ("2", &["deux", "two"]),
    ("3", &["trois", "three"]),
    ("4", &["quatre", "four"]),
    ("5", &["cinq", "five"]),
    ("6", &["six"]),
    ("7", &["sept", "seven"]),
    ("8", &["huit", "eight"]),
    ("9", &["neuf", "nine"]),
    ("10", &["dix", "ten"]),
    ("12", &["douze", "twelve"]),
    ("20", &["vingt", "twenty"]),
    ("100", &["cent", "hundred"]),
    ("1000", &["mille", "thousand"]),
];
/// What says how many, or that it is not so.
const DECISIVE: &[&str] = &[
    "plusieurs",
    "chaque",
    "tous",
    "toutes",
    "aucun",
    "aucune",
    "ne",
    "n",
    "jamais",
    "sans",
    "several",
    "each",
    "every",
    "all",
    "both",
    "no",
    "not",
    "never",
    "without",
];
/// Words of four letters and more that carry no meaning of their own.
const EMPTY: &[&str] = &[
    "dans",
    "avec",
    "pour",
    "sous",
    "leur",
    "leurs",
    "cette",
    "elle",
    "elles",
    "ceux",
    "celui",
    "celle",
    "celles",
    "dont",
    "mais",
    "donc",
    "quand",
    "lorsque",
    "comme",
    "plus",
    "tres",
    "aussi",
    "entre",
    "vers",
    "chez",
    "avant",
    "apres",
    "ainsi",
    "selon",
    "lors",
    "etre",
    "avoir",
    "fait",
    "faire",
    "peut",
    "sont",
    "notre",
    "votre",
    "puis",
    "cela",
    "autre",
    "autres",
    "meme",
    "memes",
    "quel",
    "quelle",
    "quels",
    "quelles",
    "lequel",
    "laquelle",
    "lesquels",
    "lesquelles",
    "auquel",
    "auxquels",
    "auxquelles",
    "duquel",
    "desquels",
    "desquelles",
    "tout",
    "toute",
    "quelque",
    "quelques",
    "with",
    "from",
    "this",
    "that",
    "these",
    "those",
    "their",
    "they",
    "them",
    "when",
    "where",
    "which",
    "while",
    "into",
    "onto",
    "have",
    "been",
    "being",
    "will",
    "would",
    "should",
    "could",
    "about",
    "other",
    "others",
    "such",
    "than",
    "then",
    "also",
    "more",
    "most",
    "very",
    "some",
    "your",
    "what",
];

/// True when the texts may not ask for the same. The same both ways.
pub(super) fn differs(one: &str, other: &str) -> bool {
    let (one, other) = (words(one), words(other));
    if sorted(&one, decisive) != sorted(&other, decisive) {
        return true;
    }
    let (gone, come) = without_shared(sorted(&one, meaning), sorted(&other, meaning));
    gone.len().max(come.len()) - close(&gone, &come) >= MANY
}

/// True when any word that carries meaning, number, quantity or negation came or went: `auxquels` for `à qui` is none.
pub(super) fn touches_meaning(one: &str, other: &str) -> bool {
    let (one, other) = (words(one), words(other));
    [decisive, meaning].into_iter().any(|choose| sorted(&one, choose) != sorted(&other, choose))
}

/// What each of two sorted rows has that the other does not.
fn without_shared(one: Vec<String>, other: Vec<String>) -> (Vec<String>, Vec<String>) {
    let (mut gone, mut come) = (Vec::new(), Vec::new());
    let (mut one, mut other) = (one.into_iter().peekable(), other.into_iter().peekable());
    loop {
        match (one.peek(), other.peek()) {
            (Some(a), Some(b)) if a == b => drop((one.next(), other.next())),
            (Some(a), Some(b)) if a < b => gone.extend(one.next()),
            (_, Some(_)) => come.extend(other.next()),
            (Some(_), None) => gone.extend(one.next()),
            (None, None) => return (gone, come),
        }
    }
}

fn sorted(words: &[String], choose: fn(&str) -> Option<String>) -> Vec<String> {
    let mut found: Vec<String> = words.iter().filter_map(|word| choose(word)).collect();
    found.sort_unstable();
    found
}

/// The number, quantity or negation that a word is.
fn decisive(word: &str) -> Option<String> {
    if word.chars().any(char::is_numeric) || DECISIVE.contains(&word) {
        return Some(word.to_owned());
    }
    NUMBERS.iter().find(|(_, names)| names.contains(&word)).map(|(number, _)| (*number).to_owned())
}

fn meaning(word: &str) -> Option<String> {
    let carries = word.chars().count() >= LEAST_LETTERS && decisive(word).is_none() && !EMPTY.contains(&word);
    carries.then(|| word.to_owned())
}

/// How many pairs of words differ by a slip or an ending alone: `image`, `images`. The closest are paired first, ties are
/// settled by the words, so that it is the same both ways.
fn close(one: &[String], other: &[String]) -> usize {
    if one.len() * other.len() > MOST_COMPARISONS {
        return 0;
    }
    let mut pairs = Vec::new();
    for (i, a) in one.iter().enumerate() {
        for (j, b) in other.iter().enumerate() {
            let allowed = a.chars().count().min(b.chars().count()) / 3;
            let distance = strsim::osa_distance(a, b);
            if distance <= allowed {
                pairs.push((distance, a.min(b), a.max(b), i, j));
            }
        }
    }
    pairs.sort_unstable();
    let (mut left, mut right) = (vec![true; one.len()], vec![true; other.len()]);
    let mut n_pairs = 0;
    for (.., i, j) in pairs {
        if left[i] && right[j] {
            (left[i], right[j]) = (false, false);
            n_pairs += 1;
        }
    }
    n_pairs
}
