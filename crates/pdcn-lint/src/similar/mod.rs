//! Which statements say the same, or nearly the same.
//!
//! A text is read once, character by character, into a [`Shape`]: one number for its words in order, one for its verb and the
//! numbers and marks of level in it, and the set of its other words. Words are compared without case, accents and
//! plural ending.
//!
//! Two statements are near when they have the same verb, the same numbers and marks of level, and sets of words whose
//! Jaccard similarity (words in common over words in all) reaches a threshold. Sets that near share one of their rarest
//! words (prefix filtering), so that a statement is only held against those before it that do, the rarest word first.
//! With `n` statements of `w` words the cost is `n × w` look-ups, a sort of `n × r` entries, and at most
//! `n × r ×` [`CHECKS`] comparisons, where `r` is how many words may differ and one more (2 for six words at 80 %). Most
//! comparisons end at two words of bits. Where more statements than `CHECKS` share a verb and a rare word, a near one
//! may be missed.
//!
//! When the sets are so small that one word more would make them unlike, they must be the same, and in the same order:
//! `Choisir un outil selon un besoin` is not `Choisir un besoin selon un outil`.

mod shape;

use foldhash::{HashMap, HashMapExt as _, HashSet, HashSetExt as _};

use shape::mix;
pub(crate) use shape::{Reader, Shape, said};

use crate::words::Lexicon;

/// Words that do not count.
pub(crate) const SMALL: &str = "function-word";
/// Words that say a level.
pub(crate) const MARKERS: &str = "level-marker";

impl Reader {
    /// A reader for a language, by its lists of words.
    pub(crate) fn of(lexicon: &Lexicon<'_>) -> Self {
        let words = |list| lexicon.list(list).unwrap_or_default().iter();
        let texts = |list| words(list).flat_map(|word| std::iter::once(&word.text).chain(&word.forms));
        Self::new(texts(SMALL).map(String::as_str), texts(MARKERS).map(String::as_str))
    }
}

/// How many earlier statements that share a rare word with it a statement is held against at most.
const CHECKS: usize = 128;

/// For each shape, the earlier one that is nearest, when it is near: at least `percent` words in a hundred in common.
/// Of statements with the same words in the same order only the first is judged: that they repeat it is said elsewhere.
pub(crate) fn near(shapes: &[Shape], percent: usize) -> Vec<Option<usize>> {
    let mut n_uses: HashMap<u64, u32> = HashMap::new();
    for word in shapes.iter().flat_map(|shape| &shape.words) {
        *n_uses.entry(*word).or_default() += 1;
    }
    // Each statement with its rarest words: what nears it has one of them too, and the same verb.
    let mut entries: Vec<Entry> = Vec::with_capacity(shapes.len() * 2);
    let mut texts = HashSet::with_capacity(shapes.len());
    let mut rare_first: Vec<(u32, u64)> = Vec::new();
    for (at, shape) in shapes.iter().enumerate() {
        let n_words = shape.words.len();
        if n_words < 2 || !texts.insert(shape.text) {
            continue;
        }
        rare_first.clear();
        rare_first.extend(shape.words.iter().map(|word| (n_uses[word], *word)));
        rare_first.sort_unstable();
        let n_rare = n_words - (n_words * percent).div_ceil(100) + 1;
        let marks = shape.words.iter().fold(0, |marks, word| marks | 1 << (word >> 58));
        entries.extend(rare_first[..n_rare].iter().map(|(_, word)| Entry { key: mix(shape.key, *word), at, marks }));
    }
    entries.sort_unstable_by_key(|entry| (entry.key, entry.at));
    let mut nearest: Vec<Option<Likeness>> = vec![None; shapes.len()];
    for group in entries.chunk_by(|one, other| one.key == other.key) {
        for (position, entry) in group.iter().enumerate() {
            let most_apart = (100 - percent) * shapes[entry.at].words.len() / percent;
            for other in &group[position.saturating_sub(CHECKS)..position] {
                // A mark that one has and the other has not is a word that they do not share.
                if has_more_than(entry.marks ^ other.marks, most_apart) {
                    continue;
                }
                let Some(likeness) = likeness(shapes, entry.at, other.at, percent) else { continue };
                let best = &mut nearest[entry.at];
                if best.is_none_or(|best| likeness.is_nearer(best)) {
                    *best = Some(likeness);
                }
            }
        }
    }
    nearest.into_iter().map(|likeness| likeness.map(|likeness| likeness.to)).collect()
}

/// A statement under one of its rare words.
struct Entry {
    /// The word, and the verb, numbers and marks of level of the statement.
    key: u64,
    /// The statement.
    at: usize,
    /// A bit for each of its words; two words may share one.
    marks: u64,
}

/// True when more bits than `most` are set; the fewer may be, the faster.
fn has_more_than(mut bits: u64, most: usize) -> bool {
    for _ in 0..most.min(64) {
        // Takes the lowest one out.
        bits &= bits.wrapping_sub(1);
    }
    bits != 0
}

/// How near another statement is.
#[derive(Clone, Copy)]
struct Likeness {
    to: usize,
    common: usize,
    all: usize,
}

impl Likeness {
    /// True when this one is nearer, or as near and earlier.
    fn is_nearer(self, other: Self) -> bool {
        let (this, that) = (self.common * other.all, other.common * self.all);
        this > that || (this == that && self.to < other.to)
    }
}

/// How near two statements are, when they are near enough.
fn likeness(shapes: &[Shape], at: usize, to: usize, percent: usize) -> Option<Likeness> {
    let (one, other) = (&shapes[at], &shapes[to]);
    let n_words = one.words.len();
    let order_counts = n_words * 100 < (n_words + 1) * percent;
    if one.key != other.key || (order_counts && one.sequence != other.sequence) {
        return None;
    }
    let common = n_common(&one.words, &other.words);
    let all = n_words + other.words.len() - common;
    (common * 100 >= all * percent).then_some(Likeness { to, common, all })
}

/// How many numbers two sorted lists have in common.
fn n_common(one: &[u64], other: &[u64]) -> usize {
    let (mut at, mut at_other, mut common) = (0, 0, 0);
    while at < one.len() && at_other < other.len() {
        let order = one[at].cmp(&other[at_other]);
        at += usize::from(order.is_le());
        at_other += usize::from(order.is_ge());
        common += usize::from(order.is_eq());
    }
    common
}

#[cfg(test)]
mod tests {
    use super::{Reader, near};

    fn nearest(statements: &[&str], percent: usize) -> Vec<Option<usize>> {
        let reader = Reader::new(["un", "une", "des", "de", "la", "d"].into_iter(), ["deux", "seul"].into_iter());
        let shapes: Vec<_> = statements.iter().map(|text| reader.shape(text)).collect();
        near(&shapes, percent)
    }

    #[test]
    fn plural_accents_order_and_small_words_do_not_tell_statements_apart() {
        let statements = ["Repérer une erreur grave dans la réponse.", "Reperer dans des réponses des erreurs graves"];
        assert_eq!(nearest(&statements, 80), [None, Some(0)]);
    }

    #[test]
    fn numbers_levels_and_verbs_do() {
        let statements = [
            "Nommer des objets de la maison.",
            "Nommer deux objets de la maison.",
            "Nommer 3 objets de la maison.",
            "Nommer seul des objets de la maison.",
            "Décrire des objets de la maison.",
        ];
        assert_eq!(nearest(&statements, 60), [None; 5]);
    }

    #[test]
    fn the_order_of_few_words_counts() {
        let statements = ["Choisir un outil selon un besoin.", "Choisir un besoin selon un outil."];
        assert_eq!(nearest(&statements, 80), [None, None]);
    }

    #[test]
    fn near_statements_are_those_that_a_slow_and_obvious_search_finds() {
        // Words from a small stock, in a fixed disorder.
        let mut state = 7_u64;
        let mut below = |n: u64| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) % n
        };
        let statements: Vec<String> = (0..300)
            .map(|_| {
                let words: Vec<String> = (0..5 + below(4))
                    .map(|_| format!("mot{}x", char::from(b'a' + u8::try_from(below(9)).unwrap_or(0))))
                    .collect();
                format!("Nommer {}", words.join(" "))
            })
            .collect();
        let texts: Vec<&str> = statements.iter().map(String::as_str).collect();
        let reader = Reader::default();
        let shapes: Vec<_> = texts.iter().map(|text| reader.shape(text)).collect();
        let is_near = |one: usize, other: usize| {
            let (one, other) = (&shapes[one], &shapes[other]);
            let common = one.words.iter().filter(|word| other.words.contains(word)).count();
            let all = one.words.len() + other.words.len() - common;
            let few = one.words.len() * 100 < (one.words.len() + 1) * 80;
            common * 100 >= all * 80 && (!few || one.sequence == other.sequence)
        };
        let found = near(&shapes, 80);
        let slow = |at: usize| (0..at).any(|before| is_near(at, before));
        // What repeats a text is left out; here no text does.
        for (at, found) in found.into_iter().enumerate().filter(|(at, _)| *at < 120) {
            assert_eq!(found.is_some(), slow(at), "{}", texts[at]);
        }
    }
}
