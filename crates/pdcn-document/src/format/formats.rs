//! The formats by name: how their files end, and what each of them is for.

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
