//! Sections, and what they hold: blocks, of which some hold blocks again.

use std::borrow::Cow;

use crate::{Drawing, Fact, Graph, Table, Text};

/// A part of a document under its own heading. How deep it stands is where it stands: no level can be skipped.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Section<'a> {
    /// An id to lead to, unique in the document: letters, digits, `-` and `_` are kept by formats, the rest is replaced.
    pub id: Cow<'a, str>,
    /// The heading.
    pub heading: Text<'a>,
    /// What it holds.
    pub blocks: Vec<Block<'a>>,
}

/// What a section holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Block<'a> {
    /// A paragraph.
    Paragraph(Text<'a>),
    /// A paragraph with what is said of it beside it.
    Commented(Commented<'a>),
    /// Something to be seen before the rest.
    Note(Note<'a>),
    /// A list; its items may have lists of their own.
    List {
        /// The order matters: items are numbered.
        ordered: bool,
        /// The items.
        items: Vec<Item<'a>>,
    },
    /// Names and values, one under the other.
    Facts(Vec<Fact<'a>>),
    /// A table.
    Table(Table<'a>),
    /// A drawing.
    Figure(Figure<'a>),
    /// A section below this one.
    Section(Section<'a>),
    /// On paper, what follows begins on a page of its own; elsewhere nothing.
    NewPage,
}

/// An item of a list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Item<'a> {
    /// Its text.
    pub text: Text<'a>,
    /// A box to tick: empty or ticked; nothing for a plain item.
    pub tick: Option<bool>,
    /// The items below it.
    pub items: Vec<Item<'a>>,
}

/// A paragraph with what is said of it, which is no part of the text: in the margin where a format has one, else below it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Commented<'a> {
    /// Its text.
    pub text: Text<'a>,
    /// What is said of it.
    pub comments: Vec<Text<'a>>,
}

/// Something to be seen before the rest.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Note<'a> {
    /// Why it is to be seen.
    pub tone: Tone,
    /// Its text.
    pub text: Text<'a>,
}

/// Why a note is to be seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// It helps to read the rest.
    #[default]
    Hint,
    /// All is well.
    Good,
    /// Something asks for attention.
    Warning,
}

/// A drawing, and the same in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure<'a> {
    /// The name in data, unique in the document.
    pub id: Cow<'a, str>,
    /// What it shows, in one line.
    pub caption: Text<'a>,
    /// What is to be seen in it, in a sentence or two, for those who do not see it.
    pub description: Cow<'a, str>,
    /// What is drawn.
    pub drawing: Drawing<'a>,
    /// The same in parts, one drawing each: for a sheet on which the whole could not be read.
    pub parts: Vec<Figure<'a>>,
    /// The same in words, whole: formats that do not draw show this in its place.
    pub alternative: Vec<Block<'a>>,
}

impl<'a> Figure<'a> {
    /// Returns the graph, when that is what is drawn.
    pub fn graph(&self) -> Option<&Graph<'a>> {
        match &self.drawing {
            Drawing::Graph(graph) => Some(graph),
            Drawing::Timeline(_) | Drawing::Bars(_) | Drawing::Board(_) => None,
        }
    }
}

impl<'a, T: Into<Text<'a>>> From<T> for Item<'a> {
    fn from(text: T) -> Self {
        Self { text: text.into(), ..Self::default() }
    }
}
