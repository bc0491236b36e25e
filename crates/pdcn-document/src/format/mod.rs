//! The formats: one file or folder each. A format writes a [`Document`] and knows no view.

mod dot;
mod markdown;
mod mermaid;
#[cfg(feature = "pdf")]
mod pdf;
mod plain;
mod svg;
mod terminal;

use std::io::{self, Write};

use crate::{Block, Document, Drawing, Figure, Graph, Print};

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
}

impl Format {
    /// All formats, in the order that people are told of them.
    pub const ALL: &'static [Self] = &[Self::Terminal, Self::Markdown, Self::Pdf, Self::Svg, Self::Dot, Self::Mermaid];

    /// The name in options: `markdown`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Terminal => "terminal",
            Self::Markdown => "markdown",
            Self::Pdf => "pdf",
            Self::Svg => "svg",
            Self::Dot => "dot",
            Self::Mermaid => "mermaid",
        }
    }

    /// The endings of file names that stand for it, without their dot; the first is its own.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Terminal => &["txt"],
            Self::Markdown => &["md", "markdown"],
            Self::Pdf => &["pdf"],
            Self::Svg => &["svg"],
            Self::Dot => &["dot", "gv"],
            Self::Mermaid => &["mmd"],
        }
    }

    /// The ending of its files, without its dot: `md`.
    pub fn ending(self) -> &'static str {
        self.endings()[0]
    }

    /// The format that the ending of a file name stands for, in capitals or not.
    pub fn of_ending(ending: &str) -> Option<Self> {
        let stands_for = |format: &&Self| format.endings().iter().any(|known| known.eq_ignore_ascii_case(ending));
        Self::ALL.iter().find(stands_for).copied()
    }

    /// The format of a name in options.
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|format| format.name() == name).copied()
    }

    /// True when it is text that a terminal can show.
    pub fn is_text(self) -> bool {
        match self {
            Self::Terminal | Self::Markdown | Self::Svg | Self::Dot | Self::Mermaid => true,
            Self::Pdf => false,
        }
    }

    /// True when this was built with what the format needs.
    pub fn is_built(self) -> bool {
        self != Self::Pdf || cfg!(feature = "pdf")
    }

    /// True when a document has what the format shows: figures for a drawing, graphs for a text of graphs.
    pub fn can_show(self, document: &Document<'_>) -> bool {
        match self {
            Self::Svg => !figures(&document.blocks).is_empty(),
            Self::Dot | Self::Mermaid => graphs(document).next().is_some(),
            _ => true,
        }
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Terminal => "text/plain; charset=utf-8",
            Self::Markdown => "text/markdown; charset=utf-8",
            Self::Pdf => "application/pdf",
            Self::Svg => "image/svg+xml",
            Self::Dot => "text/vnd.graphviz",
            Self::Mermaid => "text/vnd.mermaid",
        }
    }
}

impl Default for Options {
    fn default() -> Self {
        Self { color: false, width: 100, print: Print::default() }
    }
}

/// Writes a document in a format. The writer should be buffered.
///
/// # Errors
///
/// Those of the writer; those of a picture that is not what it says; that the format was not built
/// ([`Format::is_built`]), or that the document has nothing to draw ([`Format::can_show`]).
pub fn write(document: &Document<'_>, format: Format, options: &Options, out: &mut dyn Write) -> io::Result<()> {
    match format {
        Format::Terminal => terminal::write(document, options, out),
        Format::Markdown => markdown::write(document, out),
        _ if !format.can_show(document) => Err(io::Error::new(io::ErrorKind::InvalidInput, "nothing to draw")),
        #[cfg(feature = "pdf")]
        Format::Pdf => out.write_all(&pdf::pdf(document, &options.print).map_err(io::Error::other)?),
        #[cfg(not(feature = "pdf"))]
        Format::Pdf => Err(io::Error::new(io::ErrorKind::Unsupported, "built without the feature `pdf`")),
        Format::Svg => svg::write(document, &options.print.palette, out),
        Format::Dot => dot::write(document, out),
        Format::Mermaid => mermaid::write(document, out),
    }
}

/// The figures of blocks, also below sections.
fn figures<'a>(blocks: &'a [Block<'a>]) -> Vec<&'a Figure<'a>> {
    let mut found = Vec::new();
    for block in blocks {
        match block {
            Block::Figure(figure) => found.push(figure),
            Block::Section(section) => found.extend(figures(&section.blocks)),
            _ => {}
        }
    }
    found
}

/// The graphs of a document.
fn graphs<'a>(document: &'a Document<'a>) -> impl Iterator<Item = &'a Graph<'a>> {
    figures(&document.blocks).into_iter().filter_map(|figure| match &figure.drawing {
        Drawing::Graph(graph) => Some(graph),
        Drawing::Timeline(_) => None,
    })
}

/// True for an address that a reader may be led to.
fn is_followed(address: &str) -> bool {
    let scheme = address.split(':').next().filter(|scheme| scheme.len() < address.len()).map(str::to_ascii_lowercase);
    match scheme.as_deref() {
        Some(scheme) => matches!(scheme, "https" | "http" | "mailto"),
        None => !address.starts_with(['/', '\\']),
    }
}

/// A character that would be obeyed or not seen, told by its number: `⟨U+001B⟩`.
fn by_number(character: char) -> String {
    format!("⟨U+{:04X}⟩", u32::from(character))
}
