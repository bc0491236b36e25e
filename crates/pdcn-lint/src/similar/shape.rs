//! Reads a text into what is compared of it.

use foldhash::HashSet;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// What is compared of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Shape {
    /// All its words in order.
    pub(crate) text: u64,
    /// Its first word that counts, its numbers and its marks of level.
    pub(super) key: u64,
    /// The words that count, in order.
    pub(super) sequence: u64,
    /// The other words that count.
    pub(super) words: Vec<u64>,
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
                shape.sequence = mix(shape.sequence, word);
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

impl Shape {
    /// True when the text has all words of another that count, and others.
    pub(crate) fn has_more_than(&self, other: &Self) -> bool {
        self.words.len() > other.words.len() && other.words.iter().all(|word| self.words.binary_search(word).is_ok())
    }

    /// True when the text has no word.
    pub(crate) fn is_empty(&self) -> bool {
        self.text == START
    }
}

const START: u64 = 0x9E37_79B9_7F4A_7C15;

pub(super) fn mix(state: u64, with: u64) -> u64 {
    let mixed = (state.rotate_left(23) ^ with).wrapping_mul(0xD6E8_FEB8_6659_FD93);
    mixed ^ (mixed >> 32)
}

/// The number of a word.
fn word(text: &str) -> u64 {
    let mut last = START;
    each_word(text, |_, word, _| last = word);
    last
}

/// The number of all words of a text in order, as in [`Shape::text`].
pub(crate) fn said(text: &str) -> u64 {
    let mut said = START;
    each_word(text, |exact, _, _| said = mix(said, exact));
    said
}

/// Shows each word of a text to a function: its number as it is, its number without the ending of a plural or a form in `ent` or `ant`, and whether it is
/// made of digits.
fn each_word(text: &str, mut show: impl FnMut(u64, u64, bool)) {
    let mut state = Word::default();
    for character in text.chars() {
        if character.is_ascii_alphanumeric() {
            state.add(character.to_ascii_lowercase());
        } else if character.is_ascii() || character == '’' {
            state.end(&mut show);
        } else if let Some(plain) = plain(character) {
            state.add(plain);
        } else if character.is_alphanumeric() {
            let plain = std::iter::once(character).nfd().filter(|character| !is_combining_mark(*character));
            plain.flat_map(char::to_lowercase).for_each(|character| state.add(character));
        } else if !is_combining_mark(character) {
            state.end(&mut show);
        }
    }
    state.end(&mut show);
}

/// The letters of French with marks, without them: the same as below, without looking each up.
fn plain(character: char) -> Option<char> {
    Some(match character {
        'à' | 'â' | 'ä' | 'À' | 'Â' | 'Ä' => 'a',
        'ç' | 'Ç' => 'c',
        'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' | 'Ë' => 'e',
        'î' | 'ï' | 'Î' | 'Ï' => 'i',
        'ô' | 'ö' | 'Ô' | 'Ö' => 'o',
        'ù' | 'û' | 'ü' | 'Ù' | 'Û' | 'Ü' => 'u',
        _ => return None,
    })
}

/// A word being read.
struct Word {
    state: u64,
    /// The states before each of the last three characters, and those characters, the last one first.
    before: [u64; 3],
    last: [char; 3],
    length: usize,
    is_number: bool,
}

impl Default for Word {
    fn default() -> Self {
        Self { state: START, before: [START; 3], last: [' '; 3], length: 0, is_number: true }
    }
}

impl Word {
    fn add(&mut self, character: char) {
        self.before = [self.state, self.before[0], self.before[1]];
        self.state = mix(self.state, u64::from(u32::from(character)));
        self.last = [character, self.last[0], self.last[1]];
        self.length += 1;
        self.is_number = self.is_number && character.is_numeric();
    }

    fn end(&mut self, show: &mut impl FnMut(u64, u64, bool)) {
        if self.length > 0 {
            // « qui montrent » and « montrant » say the same.
            let is_form = self.length > 6 && matches!(self.last, ['t', 'n', 'e' | 'a']);
            let is_plural = self.length > 3 && matches!(self.last[0], 's' | 'x');
            let stem = match (is_form, is_plural) {
                (true, _) => self.before[2],
                (_, true) => self.before[0],
                _ => self.state,
            };
            show(self.state, stem, self.is_number);
        }
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization as _;

    #[test]
    fn plain_letters_are_those_of_the_slow_way() {
        for character in '\u{80}'..'\u{250}' {
            if let Some(plain) = super::plain(character) {
                let first = std::iter::once(character).nfd().next().and_then(|first| first.to_lowercase().next());
                assert_eq!(first, Some(plain), "{character}");
                assert_eq!(std::iter::once(character).nfd().count(), 2, "a letter and its mark: {character}");
            }
        }
    }
}
