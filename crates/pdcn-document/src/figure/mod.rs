//! What is drawn in a figure. It says what there is; formats choose where it stands.

mod bars;
mod board;
mod graph;
mod timeline;

use std::borrow::Cow;

pub use bars::{Bar, BarKind, Bars, BarsRow, Fill};
pub use board::{Board, BoardColumn, BoardCount, BoardForm, Entry, Lane};
pub use graph::{Graph, Group, Node, Rank};
pub use timeline::{Count, Segment, Timeline, TimelineRow};

/// What is drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Drawing<'a> {
    /// Bars over columns.
    Timeline(Timeline<'a>),
    /// Small bars where rows and columns meet.
    Bars(Box<Bars<'a>>),
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
