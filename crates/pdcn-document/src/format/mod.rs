//! The formats: one file or folder each. A format writes a [`Document`] and knows no view.

mod markdown;
mod plain;
mod terminal;

use std::io::{self, Write};

use crate::Document;

/// The formats.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Format {
    /// Text laid out in columns, for a terminal or a file.
    #[default]
    Terminal,
    /// Markdown with the tables of GitHub.
    Markdown,
}

/// How a document is written, where a format leaves a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// Whether a terminal shows colours.
    pub color: bool,
    /// Columns that a terminal has.
    pub width: usize,
}

impl Format {
    /// All formats, in the order that people are told of them.
    pub const ALL: &'static [Self] = &[Self::Terminal, Self::Markdown];

    /// The name in options: `markdown`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Terminal => "terminal",
            Self::Markdown => "markdown",
        }
    }

    /// The endings of file names that stand for it, without their dot; the first is its own.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Terminal => &["txt"],
            Self::Markdown => &["md", "markdown"],
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
            Self::Terminal | Self::Markdown => true,
        }
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Terminal => "text/plain; charset=utf-8",
            Self::Markdown => "text/markdown; charset=utf-8",
        }
    }
}

impl Default for Options {
    fn default() -> Self {
        Self { color: false, width: 100 }
    }
}

/// Writes a document in a format. The writer should be buffered.
///
/// # Errors
///
/// Those of the writer.
pub fn write(document: &Document<'_>, format: Format, options: &Options, out: &mut dyn Write) -> io::Result<()> {
    match format {
        Format::Terminal => terminal::write(document, options, out),
        Format::Markdown => markdown::write(document, out),
    }
}
