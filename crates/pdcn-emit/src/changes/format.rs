//! The formats of changes: the facts for programs and services, and the view in formats of documents.

use pdcn_document::Format;

/// A format of changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChangesFormat {
    /// The view, in a format of documents.
    Document(Format),
    /// The facts, for programs.
    Json,
    /// Annotations in the log of GitHub.
    Github,
    /// A test report.
    Junit,
}

impl Default for ChangesFormat {
    fn default() -> Self {
        Self::Document(Format::default())
    }
}

impl ChangesFormat {
    /// Returns all formats, in the order that people are told of them.
    pub fn all() -> Vec<Self> {
        let own = [Self::Json, Self::Github, Self::Junit];
        let taken = |format: &Format| own.iter().any(|own| own.name() == format.name());
        // There is nothing to draw in changes.
        let documents = Format::ALL.iter().copied().filter(|format| !taken(format) && !format.is_drawing());
        documents.map(Self::Document).chain(own).collect()
    }

    /// Returns the name in options: `junit`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Document(format) => format.name(),
            Self::Json => "json",
            Self::Github => "github",
            Self::Junit => "junit",
        }
    }

    /// Returns the endings of file names that stand for it, without their dot.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Document(format) => format.endings(),
            Self::Json => &["json"],
            Self::Junit => &["xml"],
            Self::Github => &[],
        }
    }

    /// Returns true when it is text that a terminal can show.
    pub fn is_text(self) -> bool {
        match self {
            Self::Document(format) => format.is_text(),
            Self::Json | Self::Github | Self::Junit => true,
        }
    }

    /// Returns true when this was built with what the format needs.
    pub fn is_built(self) -> bool {
        match self {
            Self::Document(format) => format.is_built(),
            Self::Json | Self::Github | Self::Junit => true,
        }
    }
}
