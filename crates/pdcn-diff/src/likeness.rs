//! How alike two statements are, by their words.

use std::cmp::Ordering;

use crate::words::folded;

/// How alike two texts are, from 0 (no word in common) to 1 (the same words).
///
/// Each text is a bag of words without case, accents, punctuation and the endings `s`, `x`, `e`, `es`. A word weighs as
/// much as it has letters, so that *renseignement* counts for more than *un*. The likeness is the weight of the words
/// that both have, twice, over the weight of both (Dice's coefficient): symmetric, blind to the order of words, and
/// `n log n` in their number. Two texts without words are alike when both have none.
///
/// ```
/// use pdcn_diff::likeness;
///
/// let old = "Relever les indices d’hameçonnage dans un courriel.";
/// assert!(likeness(old, "Relever les indices d’hameçonnage dans un message.") > 0.7);
/// assert!(likeness(old, "Nommer un droit de l’enfant.") < 0.2);
/// ```
pub fn likeness(a: &str, b: &str) -> f64 {
    Bag::new(a).likeness(&Bag::new(b))
}

/// The words of a text, sorted, with their weight.
#[derive(Clone, Debug)]
pub(crate) struct Bag {
    pub(crate) words: Vec<String>,
    weight: usize,
}

impl Bag {
    pub(crate) fn new(text: &str) -> Self {
        let mut words: Vec<String> = folded(text);
        for word in &mut words {
            trim_ending(word);
        }
        words.sort_unstable();
        let weight = words.iter().map(|word| weight(word)).sum();
        Self { words, weight }
    }

    #[expect(clippy::cast_precision_loss, reason = "no text has so many letters that a float could not count them")]
    pub(crate) fn likeness(&self, other: &Self) -> f64 {
        if self.weight + other.weight == 0 {
            return 1.0;
        }
        let (mut mine, mut others) = (self.words.iter().peekable(), other.words.iter().peekable());
        let mut common = 0;
        while let (Some(a), Some(b)) = (mine.peek(), others.peek()) {
            match a.cmp(b) {
                Ordering::Less => drop(mine.next()),
                Ordering::Greater => drop(others.next()),
                Ordering::Equal => {
                    common += weight(a);
                    mine.next();
                    others.next();
                }
            }
        }
        (2 * common) as f64 / (self.weight + other.weight) as f64
    }
}

fn weight(word: &str) -> usize {
    word.chars().count()
}

/// Takes off what tells plural and feminine from singular and masculine, but never makes a word shorter than three letters.
fn trim_ending(word: &mut String) {
    for ending in [['s', 'x'].as_slice(), &['e']] {
        if word.chars().count() > 3 && word.ends_with(ending) {
            word.pop();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::likeness;

    #[test]
    #[expect(clippy::float_cmp, reason = "these are exact")]
    fn the_ends_of_the_scale_are_exact() {
        assert_eq!(likeness("", " … "), 1.0);
        assert_eq!(likeness("Nommer une IA.", "nommer, une ia"), 1.0);
        assert_eq!(likeness("Une idée vérifiée", "idées vérifiées une"), 1.0);
        assert_eq!(likeness("Nommer", ""), 0.0);
        assert_eq!(likeness("Nommer un outil", "Décrire son rôle"), 0.0);
    }

    #[test]
    fn words_count_as_often_as_both_have_them() {
        assert!((likeness("non non non", "non") - 0.5).abs() < 1e-9);
    }

    #[test]
    #[expect(clippy::float_cmp, reason = "the same sums in the same order")]
    fn it_is_symmetric() {
        let texts = ["Nommer un risque.", "Nommer des risques en ligne.", "", "Classer des renseignements"];
        for a in texts {
            for b in texts {
                assert_eq!(likeness(a, b), likeness(b, a));
            }
        }
    }
}
