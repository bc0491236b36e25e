//! Finds the words of all lists in a text at once: each word of the text is looked up once, however many lists there are.

use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::Range;

use foldhash::{HashMap, HashMapExt as _};
use pdcn_model::{Pathway, Word, WordList};

use super::list::word_lists;
use super::token::{Token, tokens};
use crate::rule::primary;

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
        let mut by_language = HashMap::new();
        for language in languages {
            let language = primary(language).to_owned();
            by_language.entry(language).or_insert_with_key(|language| Lexicon::new(pathway, language));
        }
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
    /// The place of each list among them, by its id: rules ask often.
    numbers: HashMap<Box<str>, usize>,
    elisions: HashSet<Box<str>>,
    /// What each first word may be the beginning of.
    patterns: HashMap<Box<str>, Vec<Pattern>>,
}

/// A word of a list, or several in a row.
#[derive(Debug)]
struct Pattern {
    list: usize,
    word: usize,
    words: Vec<Box<str>>,
    /// Longer expressions in which it is right.
    unless: Vec<Vec<Box<str>>>,
}

/// A word of a list, found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    list: usize,
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
        let mut patterns: HashMap<Box<str>, Vec<Pattern>> = HashMap::new();
        let cut = |text: &str| -> Vec<Box<str>> {
            tokens(text, &elisions).into_iter().map(|token| token.word.into()).collect()
        };
        for (list, of_list) in lists.iter().enumerate().filter(|(_, list)| list.id.as_str() != ELISION) {
            for (word, entry) in of_list.words.iter().enumerate() {
                let unless: Vec<Vec<Box<str>>> = entry.unless.iter().map(|text| cut(text)).collect();
                for text in std::iter::once(&entry.text).chain(&entry.forms) {
                    let words = cut(text);
                    let Some(first) = words.first().cloned() else { continue };
                    patterns.entry(first).or_default().push(Pattern { list, word, words, unless: unless.clone() });
                }
            }
        }
        let numbers = lists.iter().enumerate().map(|(number, list)| (list.id.as_str().into(), number)).collect();
        Self { lists, numbers, elisions, patterns }
    }

    /// Cuts a text into words.
    pub(crate) fn tokens<'t>(&self, text: &'t str) -> Vec<Token<'t>> {
        tokens(text, &self.elisions)
    }

    /// Every word of every list in a text; of a list, the longest at each place.
    pub(crate) fn hits(&self, tokens: &[Token<'_>]) -> Vec<Hit> {
        let mut hits: Vec<Hit> = Vec::new();
        for (at, token) in tokens.iter().enumerate() {
            let Some(patterns) = self.patterns.get(token.word.as_ref()) else { continue };
            for pattern in patterns {
                let taken = at..at + pattern.words.len();
                if !is_at(tokens, at, &pattern.words) || pattern.is_right(tokens, &taken) {
                    continue;
                }
                let hit = Hit { list: pattern.list, word: pattern.word, tokens: taken };
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

    /// The number of a list, when there is one with this id.
    pub(crate) fn list(&self, id: &str) -> Option<usize> {
        self.numbers.get(id).copied()
    }

    /// The words of a list, by its number.
    pub(crate) fn words(&self, list: usize) -> &[Word] {
        self.lists.get(list).map_or(&[], |list| &list.words)
    }

    /// The entry that a hit is of, when it is of this list.
    pub(crate) fn entry(&self, hit: &Hit, list: usize) -> Option<&Word> {
        self.words(list).get(hit.word).filter(|_| hit.list == list)
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
    there.is_some_and(|there| there.iter().zip(words).all(|(token, word)| *token.word == **word))
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
        let words = |hit: &super::Hit| lexicon.entry(hit, lexicon.list("essai")?).map(|word| word.text.clone());
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
