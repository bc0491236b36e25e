//! Words that the data itself names (those of topics), sought in its texts: whole words in a row, as lists are.

use std::ops::Range;

use foldhash::HashMap;

use super::lexicon::Lexicon;

/// Phrases to be found, each with what it stands for.
pub(crate) struct Sought<'l, 'p, T> {
    lexicon: &'l Lexicon<'p>,
    /// The phrases by their first word.
    phrases: HashMap<String, Vec<(Vec<String>, T)>>,
}

impl<'l, 'p, T: Copy> Sought<'l, 'p, T> {
    /// Phrases cut into words as texts of a language are.
    pub(crate) fn new<'t>(lexicon: &'l Lexicon<'p>, phrases: impl Iterator<Item = (&'t str, T)>) -> Self {
        let mut sought = Self { lexicon, phrases: HashMap::default() };
        for (phrase, stands_for) in phrases {
            let words: Vec<String> = lexicon.tokens(phrase).into_iter().map(|token| token.word.into_owned()).collect();
            if let Some(first) = words.first() {
                sought.phrases.entry(first.clone()).or_default().push((words, stands_for));
            }
        }
        sought
    }

    /// True when there is nothing to be found.
    pub(crate) fn is_empty(&self) -> bool {
        self.phrases.is_empty()
    }

    /// Each phrase that a text holds: its bytes, and what it stands for.
    pub(crate) fn found(&self, text: &str) -> Vec<(Range<usize>, T)> {
        let tokens = self.lexicon.tokens(text);
        let mut found = Vec::new();
        for (at, token) in tokens.iter().enumerate() {
            for (words, stands_for) in self.phrases.get(token.word.as_ref()).into_iter().flatten() {
                let there = tokens
                    .get(at..at + words.len())
                    .filter(|there| there.iter().zip(words).all(|(token, word)| token.word.as_ref() == word.as_str()));
                if let Some(last) = there.and_then(<[_]>::last) {
                    found.push((token.bytes.start..last.bytes.end, *stands_for));
                }
            }
        }
        found
    }
}
