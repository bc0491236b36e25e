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
mod format;
mod groups;
mod sign;
mod table;
mod text;

pub use block::{Block, Item, Note, Section, Tone};
pub use document::{Document, Fact, Words};
pub use format::{Csv, Excess, Format, Options, Separator, check, json_schema, write};
pub use sign::{Shade, Sign};
pub use table::{Align, Band, Cell, Column, Row, Table, Value, Width};
pub use text::{Span, Style, Target, Text};
