//! The arguments of the command. Their help texts are in `texts/`, by the names of the commands and arguments.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

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
    Explain(ExplainArguments),
    Rules(RulesArguments),
    Schema(SchemaArguments),
}

/// The arguments of `pdcn lint`.
#[derive(Debug, clap::Args)]
pub(crate) struct LintArguments {
    pub(crate) paths: Vec<PathBuf>,
    #[arg(long)]
    pub(crate) pathway: Option<PathBuf>,
    #[arg(long)]
    pub(crate) edition: Vec<String>,
    #[command(flatten)]
    pub(crate) outputs: Outputs,
    #[arg(long, value_enum, default_value_t)]
    pub(crate) fail_on: Threshold,
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

/// How a list is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ListFormat {
    #[default]
    Text,
    Json,
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
