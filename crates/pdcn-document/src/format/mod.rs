//! The formats: one file or folder each. A format writes a [`Document`] and knows no view.

mod csv;
mod docx;
mod dot;
mod excess;
mod formats;
pub(crate) mod html;
mod json;
mod markdown;
pub(crate) mod markup;
mod mermaid;
#[cfg(feature = "pdf")]
mod pdf;
pub(crate) mod plain;
mod remark;
mod svg;
mod terminal;
mod unprintable;
#[cfg(feature = "xlsx")]
pub(crate) mod xlsx;

use std::io::{self, Write};

use crate::{Block, Document, Drawing, Figure, Graph, Print, Row, Site, Tone};

pub use excess::Excess;
pub use formats::Format;
pub use json::json_schema;
pub use remark::Remark;
pub use unprintable::Unprintable;

/// How a document is written, where a format leaves a choice.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// Whether a terminal shows colours.
    pub color: bool,
    /// Columns that a terminal has.
    pub width: usize,
    /// Paper, colours, and whose name stands at the head, for formats that draw.
    pub print: Print,
    /// How CSV is written.
    pub csv: Csv,
    /// The site that it is a page of; none by default.
    pub site: Site,
}

/// How CSV is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Csv {
    /// What stands between two cells.
    pub separator: Separator,
    /// It is made for a spreadsheet: the text begins with a byte order mark, which Excel needs to read accents, and words that
    /// a spreadsheet would change into a number or a date get a `'` before them.
    pub byte_order_mark: bool,
}

/// What stands between two cells of CSV.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Separator {
    /// `,`
    #[default]
    Comma,
    /// `;`: what a French Excel reads.
    Semicolon,
    /// A tab.
    Tab,
}

impl Format {
    /// Returns true when a document has what the format shows: figures for a drawing, graphs for a text of graphs.
    pub fn can_show(self, document: &Document<'_>) -> bool {
        match self {
            Self::Svg => !figures(&document.blocks).is_empty(),
            Self::Dot | Self::Mermaid => graphs(document).next().is_some(),
            _ => true,
        }
    }
}

impl Default for Options {
    fn default() -> Self {
        Self { color: false, width: 100, csv: Csv::default(), print: Print::default(), site: Site::default() }
    }
}

/// Writes a document in a format. The writer should be buffered.
///
/// # Errors
///
/// Those of the writer; an [`Excess`], which [`check`] knows before anything is written; an [`Unprintable`];
/// that the format was not built ([`Format::is_built`]), or that the document has nothing to draw
/// ([`Format::can_show`]).
pub fn write(document: &Document<'_>, format: Format, options: &Options, out: &mut dyn Write) -> io::Result<()> {
    check(document, format).map_err(io::Error::other)?;
    match format {
        Format::Terminal => terminal::write(document, options, out),
        Format::Markdown => markdown::write(document, out),
        Format::Csv => csv::write(document, options.csv, out),
        Format::Json => json::write(document, out),
        Format::Html => html::write(document, &options.site, out),
        Format::Docx => docx::write(document, &options.print, out),
        #[cfg(feature = "xlsx")]
        Format::Xlsx => xlsx::write(document, out),
        _ if !format.can_show(document) => Err(io::Error::new(io::ErrorKind::InvalidInput, "nothing to draw")),
        #[cfg(feature = "pdf")]
        Format::Pdf => out.write_all(&pdf::pdf(document, &options.print).map_err(io::Error::other)?),
        #[cfg(not(feature = "pdf"))]
        Format::Pdf => Err(io::Error::new(io::ErrorKind::Unsupported, "built without the feature `pdf`")),
        Format::Svg => svg::write(document, &options.print, out),
        Format::Dot => dot::write(document, out),
        Format::Mermaid => mermaid::write(document, out),
    }
}

/// Makes sure that a format can hold a document.
///
/// # Errors
///
/// The first thing that there is too much of.
pub fn check(document: &Document<'_>, format: Format) -> Result<(), Excess> {
    match format {
        Format::Docx => docx::check(document),
        #[cfg(feature = "xlsx")]
        Format::Xlsx => xlsx::check(document),
        _ => Ok(()),
    }
}

/// Returns what is to be said of a document in a format.
pub fn remarks(document: &Document<'_>, format: Format) -> Vec<Remark> {
    match format {
        #[cfg(feature = "pdf")]
        Format::Pdf => pdf::without_glyph(document).into_iter().collect(),
        Format::Mermaid => mermaid::too_large(document).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// The figures of blocks, also below sections. A board is none: where it is not printed, it is told in words.
fn figures<'a>(blocks: &'a [Block<'a>]) -> Vec<&'a Figure<'a>> {
    let mut found = Vec::new();
    for block in blocks {
        match block {
            Block::Figure(Figure { drawing: Drawing::Board(_), .. }) => {}
            Block::Figure(figure) => found.push(figure),
            Block::Section(section) => found.extend(figures(&section.blocks)),
            _ => {}
        }
    }
    found
}

/// The ids of sections and rows, as they come: a link that leads to none of them would lead nowhere.
fn ids<'b>(blocks: &'b [Block<'_>]) -> Vec<&'b str> {
    let mut found = Vec::new();
    for block in blocks {
        match block {
            Block::Section(section) => {
                found.push(section.id.as_ref());
                found.extend(ids(&section.blocks));
            }
            Block::Table(table) => found.extend(table.rows.iter().filter_map(|row| match row {
                Row::Cells { id, .. } => Some(id.as_ref()),
                Row::Band { .. } => None,
            })),
            Block::Figure(figure) => found.extend(ids(&figure.alternative)),
            _ => {}
        }
    }
    found.retain(|id| !id.is_empty());
    found
}

/// The graphs of a document.
fn graphs<'a>(document: &'a Document<'a>) -> impl Iterator<Item = &'a Graph<'a>> {
    figures(&document.blocks).into_iter().filter_map(|figure| match &figure.drawing {
        Drawing::Graph(graph) => Some(graph),
        Drawing::Timeline(_) | Drawing::Bars(_) | Drawing::Board(_) => None,
    })
}

/// What must be known of the whole document, a line each: a file of graphs alone says it in a comment.
fn warnings(document: &Document<'_>) -> impl Iterator<Item = String> {
    document.blocks.iter().filter_map(|block| match block {
        Block::Note(note) if note.tone == Tone::Warning => {
            Some(plain::shown(&note.text.words()).replace(['\n', '\r'], " "))
        }
        _ => None,
    })
}
