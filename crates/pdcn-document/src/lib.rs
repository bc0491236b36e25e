//! A document and its formats: sections, paragraphs, lists, tables with typed cells, legends and figures, written as
//! text for a terminal, Markdown, CSV, JSON, HTML or a workbook.
//!
//! A view makes a [`Document`] and knows no format; a format is one file of `src/format/` and knows no view. This crate
//! knows no word of curricula, and no word of any language: what a format must say, the document tells it
//! ([`Document::words`]). All text is text: no markup, formula, link or escape in it is ever obeyed.
//!
//! Documents borrow from what they show, so that a table of a hundred thousand rows costs little more than its cells.

mod block;
mod document;
mod figure;
mod format;
mod groups;
mod layout;
mod print;
mod sign;
mod table;
mod text;

pub use block::{Block, Item, Note, Section, Tone};
pub use document::{Document, Fact, Words};
pub use figure::{Count, Drawing, Figure, Graph, Group, Link, Node, Rank, Segment, Timeline, TimelineRow};
pub use format::{Csv, Excess, Format, Options, Separator, check, json_schema, write};
pub use print::{Colour, Logo, Orientation, Palette, Paper, Print};
pub use sign::{Shade, Sign};
pub use table::{Align, Band, Cell, Column, Row, Table, Value, Width};
pub use text::{Span, Style, Target, Text};
