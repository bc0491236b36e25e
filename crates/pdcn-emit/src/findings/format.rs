//! The formats of findings: those of documents for people who keep or pass them on, and those for terminals, programs and
//! services.

use pdcn_document::Format;

/// A format of findings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum FindingsFormat {
    /// Each finding with its lines, labels, help and reason, for a terminal.
    #[default]
    Full,
    /// A line per finding, for editors.
    Concise,
    /// Sentences, for whoever listens.
    Narrated,
    /// A page or a table, in a format of documents.
    Document(Format),
    /// All of it, for programs, with a schema.
    Json,
    /// The same, a finding per line.
    Jsonl,
    /// SARIF 2.1.0, for services that show findings in code.
    Sarif,
    /// Workflow commands of GitHub.
    Github,
    /// A code quality report of GitLab.
    Gitlab,
    /// A test report.
    Junit,
}

impl FindingsFormat {
    /// Returns all formats, in the order that people are told of them.
    pub fn all() -> Vec<Self> {
        let read_here = [Self::Full, Self::Concise, Self::Narrated];
        let services = [Self::Json, Self::Jsonl, Self::Sarif, Self::Github, Self::Gitlab, Self::Junit];
        // A terminal and programs have formats of their own, and there is nothing to draw in findings.
        let is_taken = |format: Format| format.is_drawing() || matches!(format, Format::Terminal | Format::Json);
        let documents = Format::ALL.iter().copied().filter(|format| !is_taken(*format)).map(Self::Document);
        read_here.into_iter().chain(documents).chain(services).collect()
    }

    /// Returns the name in options: `sarif`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Concise => "concise",
            Self::Narrated => "narrated",
            Self::Document(format) => format.name(),
            Self::Json => "json",
            Self::Jsonl => "jsonl",
            Self::Sarif => "sarif",
            Self::Github => "github",
            Self::Gitlab => "gitlab",
            Self::Junit => "junit",
        }
    }

    /// Returns the endings of file names that stand for it, without their dot.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Full => &["txt"],
            Self::Document(format) => format.endings(),
            Self::Json => &["json"],
            Self::Jsonl => &["jsonl"],
            Self::Sarif => &["sarif"],
            Self::Junit => &["xml"],
            Self::Concise | Self::Narrated | Self::Github | Self::Gitlab => &[],
        }
    }

    /// Returns the format of documents that it is, when it is one.
    pub fn document(self) -> Option<Format> {
        if let Self::Document(format) = self { Some(format) } else { None }
    }

    /// Returns true when it tells what each finding is known by.
    pub fn tells_fingerprints(self) -> bool {
        match self {
            Self::Document(format) => format.is_rows(),
            Self::Json | Self::Jsonl | Self::Sarif | Self::Gitlab => true,
            Self::Full | Self::Concise | Self::Narrated | Self::Github | Self::Junit => false,
        }
    }

    /// Returns true when it is text that a terminal can show.
    pub fn is_text(self) -> bool {
        self.document().is_none_or(Format::is_text)
    }

    /// Returns true when this was built with what the format needs.
    pub fn is_built(self) -> bool {
        self.document().is_none_or(Format::is_built)
    }
}
