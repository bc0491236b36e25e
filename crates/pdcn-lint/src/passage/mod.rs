//! Passages: each text of an edition that a teacher or a pupil reads, cut into words, with the words of lists found.

mod frame;
mod outcome;
mod way;

use std::ops::Range;

use pdcn_model::{Outcome, Word};
use pdcn_toml::Place;

use crate::finding::Findings;
use crate::words::{Hit, Lexicon, Token, quoted};
use crate::{EditionContext, Rule};

pub(crate) use frame::of_frame;
pub(crate) use outcome::of_outcome;
use way::Way;

/// What a passage is in the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// The statement of an outcome.
    Statement,
    /// The pupil's version of an outcome.
    Pupil,
    /// An example of an outcome.
    Example,
    /// Why a prerequisite comes before.
    Reason,
    /// Why an outcome is never mastered.
    Open,
    /// A sign that one sees in class, with help, without it or otherwise: the pupil is its subject.
    Sign,
    /// What pupils wrongly believe.
    Misconception,
    /// What the home can do.
    Family,
    /// The title of the edition, or of a stage, grade, strand, competency, resource, part of a resource, term or topic.
    Title,
    /// The note of the edition or of an outcome, the description of a strand, why an outcome was retired.
    Note,
    /// What a term of the lexicon means, for adults or for pupils.
    Definition,
    /// A line of the card of a sensitive topic.
    Card,
    /// What a resource holds itself.
    Content,
}

/// One text of an edition.
#[derive(Debug)]
pub struct Passage<'a> {
    /// The edition.
    pub context: &'a EditionContext<'a>,
    /// The outcome that it is part of, if it is part of one.
    pub outcome: Option<&'a Outcome>,
    /// The id of what it is part of.
    pub subject: &'a str,
    /// What it is.
    pub field: Field,
    /// The language it is written in, as a tag.
    pub language: &'a str,
    /// The text.
    pub text: &'a str,
    pub(crate) tokens: Vec<Token<'a>>,
    way: Way<'a>,
    lexicon: &'a Lexicon<'a>,
    hits: Vec<Hit>,
}

impl<'a> Passage<'a> {
    fn new(context: &'a EditionContext<'a>, draft: &Draft<'a>) -> Self {
        let lexicon = context.lexicons.of(draft.language);
        let tokens = lexicon.tokens(draft.text);
        let hits = lexicon.hits(&tokens);
        let Draft { outcome, subject, field, language, text, way } = *draft;
        Self { context, outcome, subject, field, language, text, tokens, way, lexicon, hits }
    }

    /// Makes findings say which language the text is in, when it is not the one of the pathway: the same words stand in
    /// several places of an outcome.
    pub(crate) fn name_language(&self, findings: &mut Findings) {
        let is_own = self.language == self.context.pathway.settings.language.as_str();
        findings.language = Some(if is_own { "own" } else { self.language }.into());
    }

    /// Returns the place of the text as a whole.
    pub fn place(&self) -> Place {
        self.way.place()
    }

    /// Returns the place of some bytes of the text.
    pub fn place_of(&self, bytes: Range<usize>) -> Place {
        self.place().within(bytes)
    }

    /// The words of a list in the text: the entry, and the words of the text that it takes.
    pub(crate) fn hits<'h>(&'h self, list: &'h str) -> impl Iterator<Item = (&'h Word, Range<usize>)> {
        self.hits.iter().filter_map(move |hit| Some((self.lexicon.entry(hit, list)?, hit.tokens.clone())))
    }

    /// The words of a list that begin at a word of the text.
    pub(crate) fn hit_at(&self, list: &str, token: usize) -> Option<Range<usize>> {
        let mut hits = self.hits.iter().filter(|hit| hit.tokens.start == token);
        hits.find(|hit| self.lexicon.entry(hit, list).is_some()).map(|hit| hit.tokens.clone())
    }

    /// The words of a list that end right before a word of the text.
    pub(crate) fn hit_before(&self, list: &str, token: usize) -> Option<Range<usize>> {
        let mut hits = self.hits.iter().filter(|hit| hit.tokens.end == token);
        hits.find(|hit| self.lexicon.entry(hit, list).is_some()).map(|hit| hit.tokens.clone())
    }

    /// The entries of a list for the language of the text; nothing when there is no such list.
    pub(crate) fn list(&self, list: &str) -> Option<&[Word]> {
        self.lexicon.list(list)
    }

    /// What stands between a word and the word before it: spaces and punctuation.
    pub(crate) fn before(&self, token: usize) -> &'a str {
        let start = token.checked_sub(1).and_then(|before| self.tokens.get(before)).map_or(0, |token| token.bytes.end);
        let end = self.tokens.get(token).map_or(self.text.len(), |token| token.bytes.start);
        self.text.get(start..end).unwrap_or_default()
    }

    /// True when a word stands between « and », “ and ”, or straight quotes: it is quoted, not said.
    pub(crate) fn is_quoted(&self, token: usize) -> bool {
        let start = self.tokens.get(token).map_or(self.text.len(), |token| token.bytes.start);
        quoted::is_quoted(self.text, start)
    }

    /// True when some words are not the author’s to change: quoted, of a name, an address, a file or code.
    pub(crate) fn is_as_given(&self, tokens: &Range<usize>) -> bool {
        let bytes = self.bytes(tokens.clone());
        quoted::is_quoted(self.text, bytes.start) || quoted::is_code(self.text, &bytes) || self.is_of_name(tokens)
    }

    /// True when words in capitals stand beside others in capitals: `Daily Mail`, `Digital Literacy Today`.
    fn is_of_name(&self, tokens: &Range<usize>) -> bool {
        let is_name = |at: usize| {
            let written = self.tokens.get(at).map_or("", |token| &self.text[token.bytes.clone()]);
            written.starts_with(char::is_uppercase) && written.chars().any(char::is_lowercase)
        };
        let begins_sentence = |at: usize| at == 0 || self.before(at).contains(['.', '!', '?', ':', '•', '\n']);
        let beside = |at: usize| self.before(at) == " " || self.before(at) == "\u{A0}";
        let after = is_name(tokens.end) && beside(tokens.end);
        let before = tokens.start.checked_sub(1);
        let before = before.is_some_and(|at| is_name(at) && !begins_sentence(at) && beside(tokens.start));
        let within = tokens.len() > 1 && tokens.clone().all(|at| is_name(at) && !begins_sentence(at));
        is_name(tokens.start) && (after || before || within)
    }

    /// True for initials that are not in capitals: `ai` is no AI.
    pub(crate) fn is_small(&self, tokens: &Range<usize>) -> bool {
        let written = self.words(tokens.start..tokens.start + 1);
        written.len() <= 2 && written.contains(char::is_lowercase)
    }

    /// The bytes of some words in a row.
    pub(crate) fn bytes(&self, tokens: Range<usize>) -> Range<usize> {
        let (first, last) = (self.tokens.get(tokens.start), self.tokens.get(tokens.end.saturating_sub(1)));
        let start = first.map_or(self.text.len(), |token| token.bytes.start);
        start..last.map_or(start, |token| token.bytes.end.max(start))
    }

    /// Some words in a row, as written.
    pub(crate) fn words(&self, tokens: Range<usize>) -> &'a str {
        &self.text[self.bytes(tokens)]
    }

    /// How many words the text has; an elided word (`l’`) counts with the next.
    pub(crate) fn n_words(&self) -> usize {
        self.n_words_from(0)
    }

    /// How many words the text has from one of them on.
    pub(crate) fn n_words_from(&self, token: usize) -> usize {
        self.tokens.iter().skip(token).filter(|token| !token.word.ends_with('\'')).count()
    }

    /// The value of an option of a rule that is a number.
    pub(crate) fn number(&self, rule: &Rule, name: &str) -> Option<usize> {
        self.context.choices.number(rule, name)
    }
}

/// True for a text that is there as it was written: another rule names a file whose characters could not be read.
fn can_be_judged(text: &str) -> bool {
    !text.is_empty() && !text.contains(char::REPLACEMENT_CHARACTER)
}

/// A passage that has not been cut into words yet.
#[derive(Clone, Copy)]
struct Draft<'a> {
    outcome: Option<&'a Outcome>,
    subject: &'a str,
    field: Field,
    language: &'a str,
    text: &'a str,
    way: Way<'a>,
}
