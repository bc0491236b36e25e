//! Finds the words of all lists in a text at once: each word of the text is looked up once, however many lists there are.

use std::borrow::Cow;
use std::ops::Range;

use foldhash::{HashMap, HashMapExt as _, HashSet};
use pdcn_model::{Pathway, Word, WordList};
use rayon::prelude::*;

use super::list::word_lists;
use super::token::{Token, tokens};
use crate::tag::primary;

/// The list of words that lose their last letter before a vowel.
const ELISION: &str = "elision";

/// The lists of words of a pathway, by language, ready to be found in texts.
#[derive(Debug)]
pub(crate) struct Lexicons<'p> {
    by_language: HashMap<String, Lexicon<'p>>,
    none: Lexicon<'p>,
}

impl<'p> Lexicons<'p> {
    /// The lists for these languages.
    pub(crate) fn new<'l>(pathway: &'p Pathway, languages: impl Iterator<Item = &'l str>) -> Self {
        let mut languages: Vec<&str> = languages.map(primary).collect();
        languages.sort_unstable();
        languages.dedup();
        let lexicon = |language: &str| (language.to_owned(), Lexicon::new(pathway, language));
        let by_language = languages.into_par_iter().map(lexicon).collect::<Vec<_>>().into_iter().collect();
        Self { by_language, none: Lexicon::default() }
    }

    /// The lists for a language; empty ones for a language that nobody has words for.
    pub(crate) fn of(&self, language: &str) -> &Lexicon<'p> {
        self.by_language.get(primary(language)).unwrap_or(&self.none)
    }
}

/// The lists of words of one language.
#[derive(Debug, Default)]
pub(crate) struct Lexicon<'p> {
    lists: Vec<Cow<'p, WordList>>,
    /// The tag of the name of each list.
    tags: Vec<Tag>,
    elisions: HashSet<Box<str>>,
    /// What each first word may be the beginning of.
    patterns: HashMap<Box<str>, Beginning>,
    /// What tells at a glance that most words begin none.
    firsts: Sieve,
}

/// What begins with a word. Hundreds of expressions begin with a word like *de*: which of them may stand in a text, the second
/// word says.
#[derive(Debug, Default)]
struct Beginning {
    /// The word alone, in the lists that have it.
    alone: Vec<Pattern>,
    /// What goes on, by its second word.
    longer: HashMap<Box<str>, Vec<Pattern>>,
}

/// A word of a list, or several in a row.
#[derive(Debug)]
struct Pattern {
    list: usize,
    tag: Tag,
    word: usize,
    /// How many words of a text it takes.
    length: usize,
    /// Those after the second.
    rest: Vec<Box<str>>,
    /// Longer expressions in which it is right.
    unless: Vec<Vec<Box<str>>>,
}

/// What tells the names of most lists apart at a glance: their length and their first and last characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Tag(u32);

impl Tag {
    fn of(id: &str) -> Self {
        let bytes = id.as_bytes();
        let byte = |at: Option<usize>| at.and_then(|at| bytes.get(at)).map_or(0, |byte| u32::from(*byte));
        let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX) << 16;
        Self(length | byte(Some(0)) << 8 | byte(bytes.len().checked_sub(1)))
    }
}

/// A word of a list, found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    list: usize,
    tag: Tag,
    word: usize,
    /// The words of the text that it takes, by their place among them.
    pub(crate) tokens: Range<usize>,
}

impl<'p> Lexicon<'p> {
    fn new(pathway: &'p Pathway, language: &str) -> Self {
        let lists: Vec<Cow<'p, WordList>> = word_lists(pathway, language).into_iter().map(|(list, _)| list).collect();
        let normal = |text: &str| text.to_lowercase().replace('’', "'").into_boxed_str();
        let of_elision = lists.iter().find(|list| list.id.as_str() == ELISION);
        let elisions = of_elision.into_iter().flat_map(|list| &list.words).map(|word| normal(&word.text)).collect();
        let mut patterns: HashMap<Box<str>, Beginning> = HashMap::new();
        let cut = |text: &str| -> Vec<Box<str>> {
            tokens(text, &elisions).into_iter().map(|token| token.word.into()).collect()
        };
        for (list, of_list) in lists.iter().enumerate().filter(|(_, list)| list.id.as_str() != ELISION) {
            for (word, entry) in of_list.words.iter().enumerate() {
                let unless: Vec<Vec<Box<str>>> = entry.unless.iter().map(|text| cut(text)).collect();
                for text in std::iter::once(&entry.text).chain(&entry.forms) {
                    let words = cut(text);
                    let length = words.len();
                    let mut words = words.into_iter();
                    let Some(first) = words.next() else { continue };
                    let beginning = patterns.entry(first).or_default();
                    let of_length = match words.next() {
                        Some(second) => beginning.longer.entry(second).or_default(),
                        None => &mut beginning.alone,
                    };
                    let tag = Tag::of(of_list.id.as_str());
                    of_length.push(Pattern { list, tag, word, length, rest: words.collect(), unless: unless.clone() });
                }
            }
        }
        let mut firsts = Sieve::default();
        for word in patterns.keys() {
            firsts.add(word);
        }
        let tags = lists.iter().map(|list| Tag::of(list.id.as_str())).collect();
        Self { lists, tags, elisions, patterns, firsts }
    }

    /// Cuts a text into words.
    pub(crate) fn tokens<'t>(&self, text: &'t str) -> Vec<Token<'t>> {
        tokens(text, &self.elisions)
    }

    /// Every word of every list in a text; of a list, the longest at each place.
    pub(crate) fn hits(&self, tokens: &[Token<'_>]) -> Vec<Hit> {
        let mut hits: Vec<Hit> = Vec::new();
        for (at, token) in tokens.iter().enumerate() {
            if !self.firsts.may_have(&token.word) {
                continue;
            }
            let Some(beginning) = self.patterns.get(token.word.as_ref()) else { continue };
            let next = tokens.get(at + 1).map_or("", |next| &next.word);
            let longer = beginning.longer.get(next).into_iter().flatten();
            for pattern in beginning.alone.iter().chain(longer) {
                let taken = at..at + pattern.length;
                if !is_at(tokens, at + 2, &pattern.rest) || pattern.is_right(tokens, &taken) {
                    continue;
                }
                let hit = Hit { list: pattern.list, tag: pattern.tag, word: pattern.word, tokens: taken };
                let mut here = hits.iter_mut().rev().take_while(|other| other.tokens.start == at);
                match here.find(|other| other.list == hit.list) {
                    Some(other) if other.tokens.end < hit.tokens.end => *other = hit,
                    Some(_) => {}
                    None => hits.push(hit),
                }
            }
        }
        hits
    }

    /// The words of a list, when there is one with this id.
    pub(crate) fn list(&self, id: &str) -> Option<&[Word]> {
        let tag = Tag::of(id);
        let mut named = self.tags.iter().zip(&self.lists).filter(|(other, _)| **other == tag).map(|(_, list)| list);
        named.find(|list| list.id.as_str() == id).map(|list| list.words.as_slice())
    }

    /// The entry that a hit is of, when it is of the list with this id.
    pub(crate) fn entry(&self, hit: &Hit, list: &str) -> Option<&Word> {
        // Texts have few hits: comparing names costs less than looking the list up.
        if hit.tag != Tag::of(list) {
            return None;
        }
        let of_list = self.lists.get(hit.list).filter(|of_list| of_list.id.as_str() == list)?;
        of_list.words.get(hit.word)
    }
}

/// A set of words that may say yes to others too, but costs next to nothing to ask.
#[derive(Debug)]
struct Sieve([u64; SIEVE_BITS / 64]);

/// For some two thousand words: one of eight others passes.
const SIEVE_BITS: usize = 16_384;

impl Default for Sieve {
    fn default() -> Self {
        Self([0; SIEVE_BITS / 64])
    }
}

impl Sieve {
    /// The bit of a word: of its length, its first and its last four bytes.
    fn bit(word: &str) -> usize {
        let bytes = word.as_bytes();
        let four = |bytes: &[u8]| bytes.iter().fold(0_u32, |number, byte| (number << 8) | u32::from(*byte));
        let first = four(&bytes[..bytes.len().min(4)]);
        let last = four(&bytes[bytes.len().saturating_sub(4)..]);
        let mixed = (u64::from(first) << 32 | u64::from(last)) ^ (bytes.len() as u64);
        // The highest bits of a product depend on all of its factors' bits; there are fourteen.
        usize::try_from(mixed.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 50).unwrap_or_default()
    }

    fn add(&mut self, word: &str) {
        let bit = Self::bit(word);
        self.0[bit / 64] |= 1 << (bit % 64);
    }

    fn may_have(&self, word: &str) -> bool {
        let bit = Self::bit(word);
        self.0[bit / 64] & (1 << (bit % 64)) != 0
    }
}

impl Pattern {
    /// True when the words found are part of a longer expression in which they are right.
    fn is_right(&self, tokens: &[Token<'_>], taken: &Range<usize>) -> bool {
        self.unless.iter().any(|longer| {
            let first = (taken.end).saturating_sub(longer.len());
            (first..=taken.start).any(|at| is_at(tokens, at, longer))
        })
    }
}

fn is_at(tokens: &[Token<'_>], at: usize, words: &[Box<str>]) -> bool {
    let there = tokens.get(at..at + words.len());
    words.is_empty() || there.is_some_and(|there| there.iter().zip(words).all(|(token, word)| *token.word == **word))
}

#[cfg(test)]
mod tests {
    use pdcn_model::{Language, Pathway, Word, WordList, WordListId};

    use super::Lexicons;

    fn found(text: &str) -> Vec<String> {
        let word = |text: &str, unless: &[&str]| Word {
            text: text.to_owned(),
            unless: unless.iter().map(|text| (*text).to_owned()).collect(),
            ..Word::default()
        };
        let list = WordList {
            id: WordListId::from("essai"),
            language: Language::from("xx"),
            words: vec![word("apprendre", &[]), word("apprendre à", &[]), word("nuage", &["nuage informatique"])],
            ..WordList::default()
        };
        let pathway = Pathway { words: vec![list], ..Pathway::default() };
        let lexicons = Lexicons::new(&pathway, ["xx-XX"].into_iter());
        let lexicon = lexicons.of("xx");
        let tokens = lexicon.tokens(text);
        let hits = lexicon.hits(&tokens);
        let words = |hit: &super::Hit| lexicon.entry(hit, "essai").map(|word| word.text.clone());
        hits.iter().filter_map(words).collect()
    }

    #[test]
    fn the_longest_words_count_and_only_whole_words_do() {
        assert_eq!(found("Apprendre à lire, apprendre."), ["apprendre à", "apprendre"]);
        assert_eq!(found("désapprendre apprendrez"), [""; 0]);
    }

    #[test]
    fn a_longer_expression_makes_a_word_right() {
        assert_eq!(found("Le nuage passe."), ["nuage"]);
        assert_eq!(found("Le nuage informatique passe, un nuage."), ["nuage"]);
    }
}
