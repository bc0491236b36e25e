//! The arguments of the command. Their help texts are in `texts/`, by the names of the commands and arguments.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use pdcn_emit::FindingsFormat;

use crate::command::atelier::AtelierArguments;
use crate::command::completions::{CompletionsArguments, ManArguments};
use crate::command::diff::DiffArguments;
use crate::command::diff_driver::DiffDriverArguments;
use crate::command::edit::add::AddArguments;
use crate::command::edit::merge::MergeArguments;
use crate::command::edit::move_outcome::MoveArguments;
use crate::command::edit::publish::PublishArguments;
use crate::command::edit::rename::RenameArguments;
use crate::command::edit::retire::RetireArguments;
use crate::command::edit::set::SetArguments;
use crate::command::edit::split::SplitArguments;
use crate::command::export::{ExportArguments, SiteArguments, ViewArguments};
use crate::command::import::ImportArguments;
use crate::command::init::InitArguments;
use crate::command::new_edition::NewEditionArguments;
use crate::command::new_plan::NewPlanArguments;
use crate::command::status::StatusArguments;
use crate::command::upgrade::UpgradeArguments;
use crate::document::csv;
use crate::levels::LevelArguments;
use crate::output::Color;
use crate::outputs::Outputs;

/// The arguments of `pdcn`.
#[derive(Debug, Parser)]
#[command(name = "pdcn", version, disable_help_subcommand = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) verb: Verb,
    #[arg(long, global = true, value_parser = ["fr", "en"])]
    pub(crate) lang: Option<String>,
    #[arg(long, global = true, value_enum, default_value_t)]
    pub(crate) color: Color,
}

/// The verbs.
#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    Lint(LintArguments),
    #[command(flatten)]
    View(ViewArguments<true>),
    Status(StatusArguments),
    Explain(ExplainArguments),
    Rules(RulesArguments),
    Export(ExportArguments),
    Site(SiteArguments),
    Import(ImportArguments),
    Atelier(AtelierArguments),
    Schema(SchemaArguments),
    Add(AddArguments),
    Set(SetArguments),
    Move(MoveArguments),
    Retire(RetireArguments),
    Split(SplitArguments),
    Merge(MergeArguments),
    Rename(RenameArguments),
    Publish(PublishArguments),
    Diff(DiffArguments),
    DiffDriver(DiffDriverArguments),
    ShowSettings(ShowSettingsArguments),
    Init(InitArguments),
    NewEdition(NewEditionArguments),
    NewPlan(NewPlanArguments),
    Upgrade(UpgradeArguments),
    Completions(CompletionsArguments),
    Man(ManArguments),
}

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

/// The arguments of `pdcn explain`.
#[derive(Debug, clap::Args)]
pub(crate) struct ExplainArguments {
    pub(crate) rule: String,
}

/// The arguments of `pdcn rules`.
#[derive(Debug, clap::Args)]
pub(crate) struct RulesArguments {
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: ListFormat,
}

/// The arguments of `pdcn schema`.
#[derive(Debug, clap::Args)]
pub(crate) struct SchemaArguments {
    pub(crate) kind: Option<String>,
}

/// The arguments of `pdcn show-settings`.
#[derive(Debug, clap::Args)]
pub(crate) struct ShowSettingsArguments {
    #[arg(long)]
    pub(crate) pathway: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) levels: LevelArguments,
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: ListFormat,
}

/// How a list is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ListFormat {
    #[default]
    Text,
    Json,
    Markdown,
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
    pub(crate) fn level(self) -> pdcn_model::Level {
        match self {
            Self::Error => pdcn_model::Level::Error,
            Self::Warning => pdcn_model::Level::Warning,
            Self::Info => pdcn_model::Level::Info,
        }
    }
}
