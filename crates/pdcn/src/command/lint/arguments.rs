//! The arguments of `pdcn lint`.

use std::path::PathBuf;

use clap::ValueEnum;
use pdcn_emit::FindingsFormat;
use pdcn_model::Level;

use crate::document::csv;
use crate::levels::LevelArguments;
use crate::outputs::Outputs;

/// The arguments of `pdcn lint`.
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
#[derive(Debug, clap::Args)]
pub(crate) struct LintArguments {
    pub(crate) paths: Vec<PathBuf>,
    #[arg(long)]
    pub(crate) pathway: Option<PathBuf>,
    #[arg(long, conflicts_with_all = ["paths", "pathway", "fix", "watch", "stdin_filename"])]
    pub(crate) embedded: bool,
    #[arg(long)]
    pub(crate) edition: Vec<String>,
    #[command(flatten)]
    pub(crate) outputs: Outputs<FindingsFormat>,
    #[arg(long, value_enum, value_delimiter = ',')]
    pub(crate) csv: Vec<csv::Choice>,
    #[arg(long, value_enum, default_value_t)]
    pub(crate) fail_on: Threshold,
    #[command(flatten)]
    pub(crate) levels: LevelArguments,
    #[arg(long)]
    pub(crate) fix: bool,
    #[arg(long)]
    pub(crate) unsafe_fixes: bool,
    #[arg(long, conflicts_with = "fix")]
    pub(crate) diff: bool,
    #[arg(long)]
    pub(crate) baseline: Option<PathBuf>,
    #[arg(long, requires = "baseline", conflicts_with_all = ["fix", "diff", "prune"])]
    pub(crate) write_baseline: bool,
    #[arg(long, requires = "baseline")]
    pub(crate) prune: bool,
    #[arg(long, conflicts_with_all = ["fix", "diff", "stdin_filename", "write_baseline", "prune"])]
    pub(crate) watch: bool,
    #[arg(long, conflicts_with_all = ["paths", "fix"])]
    pub(crate) stdin_filename: Option<PathBuf>,
    #[arg(long, requires = "stdin_filename")]
    pub(crate) stdin: bool,
    #[arg(long)]
    pub(crate) show_all: bool,
    #[arg(long)]
    pub(crate) timings: bool,
    #[arg(long, conflicts_with_all = ["diff", "write_baseline"])]
    pub(crate) show_accepted: bool,
}

/// The least serious finding that makes the command fail.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Threshold {
    #[default]
    Error,
    Warning,
    Info,
}

impl Threshold {
    pub(crate) fn level(self) -> Level {
        match self {
            Self::Error => Level::Error,
            Self::Warning => Level::Warning,
            Self::Info => Level::Info,
        }
    }
}
