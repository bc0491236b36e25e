//! The formats: one file or folder each. A format writes a [`Document`] and knows no view.

mod csv;
mod excess;
mod html;
mod json;
mod markdown;
mod plain;
mod terminal;
#[cfg(feature = "xlsx")]
mod xlsx;

use std::io::{self, Write};

use crate::Document;

pub use excess::{Excess, check};
pub use json::json_schema;

/// The formats.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Format {
    /// Text laid out in columns, for a terminal or a file.
    #[default]
    Terminal,
    /// Markdown with the tables of GitHub.
    Markdown,
    /// The tables alone, for spreadsheets and programs.
    Csv,
    /// All of it, typed, for programs.
    Json,
    /// A page of one file, for browsers and for paper.
    Html,
    /// A workbook.
    #[cfg(feature = "xlsx")]
    Xlsx,
}

/// How a document is written, where a format leaves a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// Whether a terminal shows colours.
    pub color: bool,
    /// Columns that a terminal has.
    pub width: usize,
    /// How CSV is written.
    pub csv: Csv,
}

/// How CSV is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Csv {
    /// What stands between two cells.
    pub separator: Separator,
    /// The text begins with a byte order mark: Excel needs it to read accents.
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
    /// All formats, in the order that people are told of them.
    pub const ALL: &'static [Self] = &[
        Self::Terminal,
        Self::Html,
        #[cfg(feature = "xlsx")]
        Self::Xlsx,
        Self::Csv,
        Self::Markdown,
        Self::Json,
    ];

    /// The name in options: `markdown`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Terminal => "terminal",
            Self::Markdown => "markdown",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Html => "html",
            #[cfg(feature = "xlsx")]
            Self::Xlsx => "xlsx",
        }
    }

    /// The endings of file names that stand for it, without their dot; the first is its own.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Terminal => &["txt"],
            Self::Markdown => &["md", "markdown"],
            Self::Csv => &["csv"],
            Self::Json => &["json"],
            Self::Html => &["html", "htm"],
            #[cfg(feature = "xlsx")]
            Self::Xlsx => &["xlsx"],
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
            Self::Terminal | Self::Markdown | Self::Csv | Self::Json | Self::Html => true,
            #[cfg(feature = "xlsx")]
            Self::Xlsx => false,
        }
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Terminal => "text/plain; charset=utf-8",
            Self::Markdown => "text/markdown; charset=utf-8",
            Self::Csv => "text/csv; charset=utf-8; header=present",
            Self::Json => "application/json",
            Self::Html => "text/html; charset=utf-8",
            #[cfg(feature = "xlsx")]
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

impl Default for Options {
    fn default() -> Self {
        Self { color: false, width: 100, csv: Csv::default() }
    }
}

/// Writes a document in a format. The writer should be buffered.
///
/// # Errors
///
/// Those of the writer; and an [`Excess`], which [`check`] knows before anything is written.
pub fn write(document: &Document<'_>, format: Format, options: &Options, out: &mut dyn Write) -> io::Result<()> {
    check(document, format).map_err(io::Error::other)?;
    match format {
        Format::Terminal => terminal::write(document, options, out),
        Format::Markdown => markdown::write(document, out),
        Format::Csv => csv::write(document, options.csv, out),
        Format::Json => json::write(document, out),
        Format::Html => html::write(document, out),
        #[cfg(feature = "xlsx")]
        Format::Xlsx => xlsx::write(document, out),
    }
}
