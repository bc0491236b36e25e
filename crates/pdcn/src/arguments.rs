//! The arguments of the command: a verb, and what all verbs may be told. Their help texts are in `texts/`, by the names of the
//! commands and arguments.

use clap::Parser;

use crate::output::Color;
use crate::verb::Verb;

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
