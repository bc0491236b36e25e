//! The formats of findings.

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
    /// A page.
    Html,
}

impl FindingsFormat {
    /// All formats, in the order that people are told of them.
    pub const ALL: [Self; 10] = [
        Self::Full,
        Self::Concise,
        Self::Narrated,
        Self::Json,
        Self::Jsonl,
        Self::Sarif,
        Self::Github,
        Self::Gitlab,
        Self::Junit,
        Self::Html,
    ];

    /// Returns the name in options: `sarif`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Concise => "concise",
            Self::Narrated => "narrated",
            Self::Json => "json",
            Self::Jsonl => "jsonl",
            Self::Sarif => "sarif",
            Self::Github => "github",
            Self::Gitlab => "gitlab",
            Self::Junit => "junit",
            Self::Html => "html",
        }
    }

    /// Returns the endings of file names that stand for it, without their dot.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Full => &["txt"],
            Self::Json => &["json"],
            Self::Jsonl => &["jsonl"],
            Self::Sarif => &["sarif"],
            Self::Junit => &["xml"],
            Self::Html => &["html"],
            Self::Concise | Self::Narrated | Self::Github | Self::Gitlab => &[],
        }
    }
}
