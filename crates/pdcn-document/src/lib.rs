//! A document and its formats: sections, paragraphs, lists, tables with typed cells, legends and figures, written as
//! text for a terminal, Markdown, CSV, JSON, HTML or a workbook.
//!
//! A view makes a [`Document`] and knows no format; a format is one file of `src/format/` and knows no view. This crate
//! knows no word of curricula, and no word of any language: what a format must say, the document tells it
//! ([`Document::words`]). All text is text: no markup, formula, link or escape in it is ever obeyed.
//!
//! Documents borrow from what they show, so that a table of a hundred thousand rows costs little more than its cells.
//!
//! ```
//! use pdcn_document::{Block, Column, Document, Format, Options, Row, Table, Value, write};
//!
//! let column = |key: &'static str| Column { key: key.into(), heading: key.into(), ..Column::default() };
//! let table = Table {
//!     id: "risks".into(),
//!     columns: vec![column("name"), column("count")],
//!     rows: vec![Row::cells(vec!["=1+1 | <b>".into(), Value::Count(3).into()])],
//!     ..Table::default()
//! };
//! let document = Document { title: "Risks".into(), blocks: vec![Block::Table(table)], ..Document::default() };
//!
//! let mut csv = Vec::new();
//! write(&document, Format::Csv, &Options::default(), &mut csv)?;
//! assert_eq!(csv, b"name,count\r\n'=1+1 | <b>,3\r\n");
//!
//! let mut markdown = Vec::new();
//! write(&document, Format::Markdown, &Options::default(), &mut markdown)?;
//! assert!(String::from_utf8_lossy(&markdown).ends_with("| =1+1 \\| \\<b\\> | 3 |\n"));
//! # Ok::<(), std::io::Error>(())
//! ```
//!
//! # What the formats do
//!
//! - *terminal*: fits any width from 20 columns; a table that does not fit is shown row by row, and says so.
//! - *markdown*: tables of GitHub, one per group of rows. Links within the document are words.
//! - *csv*: the tables alone ([`Csv`]); bands become columns, signs their words, several texts of a cell stand between ` | `;
//!   what would be a formula gets a `'` before it.
//! - *json*: everything, exactly as it is in the document, with a schema ([`json_schema`]).
//! - *html*: one page without programs or network, for screens, paper and screen readers.
//! - *xlsx* (the feature of that name, on by default): a sheet per table and one for the legend and the rest. Not all
//!   documents fit ([`check`]).
//!
//! In all but JSON, ends of lines are spaces, and signs that hide, command or turn the line around are shown by their
//! number: `⟨U+202E⟩`.

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
pub use format::{Csv, Excess, Format, Options, Remark, Separator, Unprintable, check, json_schema, remarks, write};
pub use print::{Colour, Logo, Orientation, Palette, Paper, Print};
pub use sign::{Shade, Sign};
pub use table::{Align, Band, Cell, Column, Row, Table, Value, Width};
pub use text::{Span, Style, Target, Text};
