//! The formats: one file or folder each. A format writes a [`Document`] and knows no view.

mod csv;
mod docx;
mod dot;
mod excess;
pub(crate) mod html;
mod json;
mod markdown;
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

pub use excess::{Excess, check};
pub use json::json_schema;
pub use remark::{Remark, remarks};
pub use unprintable::Unprintable;

/// The formats.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Format {
    /// Text laid out in columns, for a terminal or a file.
    #[default]
    Terminal,
    /// Markdown with the tables of GitHub.
    Markdown,
    /// PDF, for paper; only when this was built with the feature `pdf`.
    Pdf,
    /// SVG: the figures alone.
    Svg,
    /// DOT, for Graphviz: the graphs alone.
    Dot,
    /// Mermaid, for Markdown pages that draw it: the graphs alone.
    Mermaid,
    /// The tables alone, for spreadsheets and programs.
    Csv,
    /// All of it, typed, for programs.
    Json,
    /// A page of one file, for browsers and for paper.
    Html,
    /// A document of Word, in which changes are tracked.
    Docx,
    /// A workbook.
    #[cfg(feature = "xlsx")]
    Xlsx,
}

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
    /// All formats, in the order that people are told of them. One that is not in here is never offered.
    pub const ALL: &'static [Self] = &[
        Self::Terminal,
        Self::Html,
        Self::Docx,
        #[cfg(feature = "xlsx")]
        Self::Xlsx,
        Self::Csv,
        Self::Markdown,
        Self::Json,
        Self::Pdf,
        Self::Svg,
        Self::Dot,
        Self::Mermaid,
    ];

    /// Returns the name in options: `markdown`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Terminal => "terminal",
            Self::Markdown => "markdown",
            Self::Pdf => "pdf",
            Self::Svg => "svg",
            Self::Dot => "dot",
            Self::Mermaid => "mermaid",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Html => "html",
            Self::Docx => "docx",
            #[cfg(feature = "xlsx")]
            Self::Xlsx => "xlsx",
        }
    }

    /// Returns the endings of file names that stand for it, without their dot; the first is its own.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Terminal => &["txt"],
            Self::Markdown => &["md", "markdown"],
            Self::Pdf => &["pdf"],
            Self::Svg => &["svg"],
            Self::Dot => &["dot", "gv"],
            Self::Mermaid => &["mmd"],
            Self::Csv => &["csv"],
            Self::Json => &["json"],
            Self::Html => &["html", "htm"],
            Self::Docx => &["docx"],
            #[cfg(feature = "xlsx")]
            Self::Xlsx => &["xlsx"],
        }
    }

    /// Returns the ending of its files, without its dot: `md`.
    pub fn ending(self) -> &'static str {
        self.endings()[0]
    }

    /// Returns the format that the ending of a file name stands for, in capitals or not.
    pub fn of_ending(ending: &str) -> Option<Self> {
        let stands_for = |format: &&Self| format.endings().iter().any(|known| known.eq_ignore_ascii_case(ending));
        Self::ALL.iter().find(stands_for).copied()
    }

    /// Returns the format of a name in options.
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|format| format.name() == name).copied()
    }

    /// Returns true when it is text that a terminal can show.
    pub fn is_text(self) -> bool {
        match self {
            Self::Terminal
            | Self::Markdown
            | Self::Csv
            | Self::Json
            | Self::Html
            | Self::Svg
            | Self::Dot
            | Self::Mermaid => true,
            #[cfg(feature = "xlsx")]
            Self::Xlsx => false,
            Self::Pdf | Self::Docx => false,
        }
    }

    /// Returns true when its readers sort and filter rows.
    pub fn is_rows(self) -> bool {
        match self {
            Self::Csv => true,
            #[cfg(feature = "xlsx")]
            Self::Xlsx => true,
            Self::Terminal
            | Self::Markdown
            | Self::Pdf
            | Self::Svg
            | Self::Dot
            | Self::Mermaid
            | Self::Json
            | Self::Html
            | Self::Docx => false,
        }
    }

    /// Returns true when it shows figures alone.
    pub fn is_drawing(self) -> bool {
        matches!(self, Self::Svg | Self::Dot | Self::Mermaid)
    }

    /// Returns true when it is put on paper as the settings of a pathway say: whose it is, in which colours.
    pub fn is_printed(self) -> bool {
        matches!(self, Self::Pdf | Self::Docx) || self.is_drawing()
    }

    /// Returns true when this was built with what the format needs.
    pub fn is_built(self) -> bool {
        self != Self::Pdf || cfg!(feature = "pdf")
    }

    /// Returns true when a document has what the format shows: figures for a drawing, graphs for a text of graphs.
    pub fn can_show(self, document: &Document<'_>) -> bool {
        match self {
            Self::Svg => !figures(&document.blocks).is_empty(),
            Self::Dot | Self::Mermaid => graphs(document).next().is_some(),
            _ => true,
        }
    }

    /// Returns its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Terminal => "text/plain; charset=utf-8",
            Self::Markdown => "text/markdown; charset=utf-8",
            Self::Pdf => "application/pdf",
            Self::Svg => "image/svg+xml",
            Self::Dot => "text/vnd.graphviz",
            Self::Mermaid => "text/vnd.mermaid",
            Self::Csv => "text/csv; charset=utf-8; header=present",
            Self::Json => "application/json",
            Self::Html => "text/html; charset=utf-8",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            #[cfg(feature = "xlsx")]
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
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
        Drawing::Timeline(_) | Drawing::Board(_) => None,
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
