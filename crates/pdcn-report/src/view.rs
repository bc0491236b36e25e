//! What a view is: one record from which everything else about it is derived.

use pdcn_document::Document;
use pdcn_texts::Text;

use crate::ask::{Ask, Asked};
use crate::question::{Question, files_of_edition};
use crate::selection::{Key, Unknown};
use crate::set::Part;
use crate::views::VIEWS;

/// A view: what it may be asked, its place in the set of a school year, examples, and the function that answers.
///
/// Its words are in the catalogue of the same name: the text `view-NAME` says what it shows, with a part for each thing
/// that it alone may be asked.
pub struct View {
    /// The name, kebab-case words: the same in the command, in files and in the catalogues.
    pub name: &'static str,
    /// Other words that people write for it.
    pub also: &'static [&'static str],
    /// True when the command has it as a verb of its own too: `pdcn show`, like `pdcn export show`.
    pub is_verb: bool,
    /// True when it answers about all editions at once, and makes no difference of the one that is asked about.
    pub of_pathway: bool,
    /// The keys by which grades and outcomes may be chosen.
    pub selects: &'static [Key],
    /// What it alone may be asked.
    pub asks: &'static [Ask],
    /// Its documents in the set of a school year.
    pub set: &'static [Part],
    /// The views whose documents of the same grades go with its own when it is asked for in a folder; empty for a view that
    /// makes one document.
    pub kit: &'static [&'static str],
    /// Questions that the tests ask of every pathway they have; together they ask all that may be asked.
    pub examples: &'static [Example],
    /// Tells whether an answer comes from a file, by its path: a document whose files could not be read says so.
    pub files: fn(&Question<'_>, &str) -> bool,
    /// True when it counts outcomes: where files could not be read and no outcome was, zeros would be no answer.
    pub counts_outcomes: bool,
    /// The answer itself.
    pub answer: Answering,
}

/// A question as it is asked: names with values, where [`ANY`](crate::ANY) stands for whatever the pathway has.
pub type Example = &'static [(&'static str, &'static str)];

/// Answers a question.
pub type Answering = for<'a> fn(&Question<'a>) -> Result<Answer<'a>, NoAnswer>;

/// What a question is answered with.
#[derive(Clone, Debug)]
pub struct Answer<'a> {
    /// The document.
    pub document: Document<'a>,
    /// What is to be said beside it, to whoever asked.
    pub remarks: Vec<Text>,
    /// What is short of what was asked for; the command fails then.
    pub shortfall: Option<Text>,
}

/// Why there is no answer.
#[derive(Clone, Debug)]
pub enum NoAnswer {
    /// Nothing answers to the question: what is to be said.
    Nothing(Vec<Text>),
    /// The question cannot be asked: what is wrong, and what to do.
    Refused(Refusal),
}

impl std::fmt::Display for NoAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Nothing(_) => f.write_str("nothing answers to the question"),
            Self::Refused(refusal) => refusal.fmt(f),
        }
    }
}

impl std::error::Error for NoAnswer {}

/// Why a question cannot be asked: what is wrong, and what to do.
#[derive(Clone, Debug)]
pub struct Refusal(Box<[Text; 2]>);

impl View {
    /// The defaults: a view states what differs from them. Its name, its examples and its answer always do.
    pub(crate) const PLAIN: Self = Self {
        name: "",
        also: &[],
        is_verb: false,
        of_pathway: false,
        selects: &Key::SELECTING,
        asks: &[],
        set: &[],
        kit: &[],
        examples: &[],
        files: files_of_edition,
        counts_outcomes: false,
        answer: |question| Err(question.nothing()),
    };

    /// Returns the view with this name.
    pub fn named(name: &str) -> Option<&'static Self> {
        VIEWS.iter().copied().find(|view| view.name == name)
    }

    /// Returns all that it may be asked: the keys of a selection first, then what it alone may be asked.
    pub fn asks(&self) -> impl Iterator<Item = Ask> {
        self.selects.iter().map(|key| key.ask()).chain(self.asks.iter().copied())
    }

    /// Returns the name of the text that says what it shows.
    pub fn text(&self) -> String {
        format!("view-{}", self.name)
    }

    /// Returns true when it is asked for something that may make the command fail.
    pub fn judges(&self, asked: &Asked) -> bool {
        self.asks.iter().any(|ask| ask.judges && asked.has(ask.name))
    }
}

impl PartialEq for View {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl std::fmt::Debug for View {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("View").field(&self.name).finish()
    }
}

impl<'a> From<Document<'a>> for Answer<'a> {
    fn from(document: Document<'a>) -> Self {
        Self { document, remarks: Vec::new(), shortfall: None }
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the question cannot be asked: {}", self.0[0].name)
    }
}

impl std::error::Error for Refusal {}

impl Refusal {
    /// Says what is wrong with a text of the catalogues, and what to do with its part `help`.
    pub(crate) fn new(message: Text) -> Self {
        Self::with_help(message, "help")
    }

    /// The same, with another part of the text that says what to do.
    pub(crate) fn with_help(message: Text, help: &'static str) -> Self {
        let help = message.part(help);
        Self(Box::new([message, help]))
    }

    /// Returns what is wrong, and what to do.
    pub fn said(self) -> [Text; 2] {
        *self.0
    }
}

impl From<[Text; 2]> for Refusal {
    fn from(said: [Text; 2]) -> Self {
        Self(Box::new(said))
    }
}

impl From<Unknown> for Refusal {
    fn from(unknown: Unknown) -> Self {
        unknown.said().into()
    }
}

impl<R: Into<Refusal>> From<R> for NoAnswer {
    fn from(refusal: R) -> Self {
        Self::Refused(refusal.into())
    }
}
