//! Which statements say the same, or nearly the same.
//!
//! A text is read once, sign by sign, into a [`Shape`]: one number for its words in order, one for its verb and the
//! numbers and marks of level in it, and the set of its other words. Words are compared without case, accents and
//! plural ending.
//!
//! Two statements are near when they have the same verb, the same numbers and marks of level, and sets of words whose
//! Jaccard similarity (words in common over words in all) reaches a threshold. Sets that near share one of their rarest
//! words (prefix filtering), so that a statement is only held against those before it that do: with `n` statements of
//! `w` words, `n × w` look-ups, and at most `n ×` [`CHECKS`] comparisons of `w` steps each.

use foldhash::{HashMap, HashMapExt as _, HashSet, HashSetExt as _};
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// How many earlier statements a statement is held against at most, on average.
const CHECKS: usize = 64;

/// What is compared of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Shape {
    /// All its words in order.
    pub(crate) text: u64,
    /// Its first word that counts, its numbers and its marks of level.
    key: u64,
    /// The other words that count.
    words: Vec<u64>,
}

/// The words that do not count, and those that say a level.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    small: HashSet<u64>,
    markers: HashSet<u64>,
}

impl Reader {
    /// A reader for a language: its small words and its marks of level.
    pub(crate) fn new<'w>(small: impl Iterator<Item = &'w str>, markers: impl Iterator<Item = &'w str>) -> Self {
        Self { small: small.map(word).collect(), markers: markers.map(word).collect() }
    }

    /// Reads a text.
    pub(crate) fn shape(&self, text: &str) -> Shape {
        let mut shape = Shape { text: START, ..Shape::default() };
        each_word(text, |exact, word, is_number| {
            shape.text = mix(shape.text, exact);
            if is_number || self.markers.contains(&word) {
                // The order of the marks does not matter.
                shape.key = shape.key.wrapping_add(mix(START, word));
            } else if !self.small.contains(&word) {
                shape.words.push(word);
            }
        });
        if !shape.words.is_empty() {
            let verb = shape.words.remove(0);
            shape.key = mix(shape.key, verb);
        }
        shape.words.sort_unstable();
        shape.words.dedup();
        shape
    }
}

/// For each shape, the earlier one that is nearest, when it is near: at least `percent` words in a hundred in common.
/// Shapes with the same words in the same order are left to others.
pub(crate) fn near(shapes: &[Shape], percent: usize) -> Vec<Option<usize>> {
    let mut n_uses: HashMap<u64, u32> = HashMap::new();
    for word in shapes.iter().flat_map(|shape| &shape.words) {
        *n_uses.entry(*word).or_default() += 1;
    }
    let rare_first = |shape: &Shape| {
        let mut words: Vec<(u32, u64)> = shape.words.iter().map(|word| (n_uses[word], *word)).collect();
        words.sort_unstable();
        words
    };
    let mut by_word: HashMap<u64, Vec<usize>> = HashMap::new();
    let mut seen = vec![usize::MAX; shapes.len()];
    let mut left = shapes.len() * CHECKS;
    let mut texts = HashSet::new();
    let near = |(at, shape): (usize, &Shape)| {
        let n_words = shape.words.len();
        // The same text again has the same neighbours.
        if n_words < 2 || !texts.insert(shape.text) {
            return None;
        }
        let words = rare_first(shape);
        let n_first = n_words - (n_words * percent).div_ceil(100) + 1;
        let keys = words.iter().take(n_first).map(|(_, word)| mix(shape.key, *word));
        let mut best: Option<(usize, usize, usize)> = None;
        for key in keys.clone() {
            for &other in by_word.get(&key).into_iter().flatten() {
                left = left.saturating_sub(1);
                if left == 0 {
                    return None;
                }
                let that = &shapes[other];
                if seen[other] == at || that.key != shape.key {
                    continue;
                }
                seen[other] = at;
                let common = n_common(&shape.words, &that.words);
                let all = n_words + that.words.len() - common;
                let is_nearer = best.is_none_or(|(_, its, all_its)| common * all_its > its * all);
                if common * 100 >= all * percent && is_nearer {
                    best = Some((other, common, all));
                }
            }
        }
        // The same words again need not be held against later ones twice.
        if best.is_none_or(|(_, common, all)| common < all) {
            keys.for_each(|key| by_word.entry(key).or_default().push(at));
        }
        best.map(|(other, ..)| other)
    };
    shapes.iter().enumerate().map(near).collect()
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

const START: u64 = 0x9E37_79B9_7F4A_7C15;

fn mix(state: u64, with: u64) -> u64 {
    let mixed = (state.rotate_left(23) ^ with).wrapping_mul(0xD6E8_FEB8_6659_FD93);
    mixed ^ (mixed >> 32)
}

/// The number of a word.
fn word(text: &str) -> u64 {
    let mut last = START;
    each_word(text, |_, word, _| last = word);
    last
}

/// Shows each word of a text to a function: its number as it is, its number without plural ending, and whether it is
/// made of digits.
fn each_word(text: &str, mut show: impl FnMut(u64, u64, bool)) {
    let mut state = Word::default();
    for sign in text.chars() {
        if sign.is_ascii_alphanumeric() {
            state.add(sign.to_ascii_lowercase());
        } else if sign.is_alphanumeric() {
            let plain = std::iter::once(sign).nfd().filter(|sign| !is_combining_mark(*sign));
            plain.flat_map(char::to_lowercase).for_each(|sign| state.add(sign));
        } else if !is_combining_mark(sign) {
            state.end(&mut show);
        }
    }
    state.end(&mut show);
}

/// A word being read.
struct Word {
    state: u64,
    /// The state before the last sign.
    before: u64,
    last: char,
    length: usize,
    is_number: bool,
}

impl Default for Word {
    fn default() -> Self {
        Self { state: START, before: START, last: ' ', length: 0, is_number: true }
    }
}

impl Word {
    fn add(&mut self, sign: char) {
        self.before = self.state;
        self.state = mix(self.state, u64::from(u32::from(sign)));
        self.last = sign;
        self.length += 1;
        self.is_number &= sign.is_numeric();
    }

    fn end(&mut self, show: &mut impl FnMut(u64, u64, bool)) {
        if self.length > 0 {
            let is_plural = self.length > 3 && matches!(self.last, 's' | 'x');
            show(self.state, if is_plural { self.before } else { self.state }, self.is_number);
        }
        *self = Self::default();
    }
}
