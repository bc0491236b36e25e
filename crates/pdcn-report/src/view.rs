//! What a view is: one record from which everything else about it is derived; and the question that is put to it.

use crate::ask::{Ask, Asked, Example};
use crate::part::Part;
use crate::{Answer, Context, Editions, Key, NoAnswer, is_file_of};

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

/// Answers a question.
pub type Answering = for<'a> fn(&Question<'a>) -> Result<Answer<'a>, NoAnswer>;

/// A question about an edition of a pathway.
#[derive(Debug)]
pub struct Question<'a> {
    /// The view that is asked.
    pub view: &'static View,
    /// The editions, and all that was read with them.
    pub editions: &'a Editions<'a>,
    /// The edition that is asked about, and who reads the answer.
    pub context: Context<'a>,
    /// What is asked.
    pub asked: Asked,
}

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
        answer: |question| Err(NoAnswer::nothing_of(question.context.edition())),
    };

    /// Returns all that it may be asked: the keys of a selection first, then what it alone may be asked.
    pub fn asks(&self) -> impl Iterator<Item = Ask> {
        self.selects.iter().map(|key| Ask::by(*key)).chain(self.asks.iter().copied())
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

/// Returns true for the files that what is said of an edition comes from: its own, the frameworks and the settings.
pub(crate) fn files_of_edition(question: &Question<'_>, path: &str) -> bool {
    is_file_of(question.context.edition(), path)
}

/// Returns true for every file: any may have something to say.
pub(crate) fn all_files(_: &Question<'_>, _: &str) -> bool {
    true
}
