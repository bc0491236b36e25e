//! Figures: what is drawn, with what says the same in words. A figure says what there is; formats choose where it stands.

mod board;
mod graph;
mod timeline;

use std::borrow::Cow;

pub use board::{Board, BoardColumn, BoardCount, BoardForm, Entry, Lane};
pub use graph::{Graph, Group, Node, Rank};
pub use timeline::{Count, Segment, Timeline, TimelineRow};

use crate::{Block, Text};

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
            Drawing::Timeline(_) | Drawing::Board(_) => None,
        }
    }
}

/// What is drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Drawing<'a> {
    /// Bars over columns.
    Timeline(Timeline<'a>),
    /// Nodes on ranks, and edges between them.
    Graph(Graph<'a>),
    /// Sentences in lanes over columns: drawn on paper alone, told in words elsewhere.
    Board(Box<Board<'a>>),
}

/// A line from one thing of a figure to another, by their ids. Formats leave out a link that names nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link<'a> {
    /// What comes before.
    pub from: Cow<'a, str>,
    /// What comes after.
    pub to: Cow<'a, str>,
    /// Drawn through; else broken.
    pub strong: bool,
    /// What it means, for those who ask.
    pub meaning: Cow<'a, str>,
}
