//! The arguments of `pdcn diff`. Their help texts are in `texts/`.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::ValueEnum;
use pdcn_emit::ChangesFormat;

use crate::document::csv;
use crate::outputs::Outputs;

/// The arguments of `pdcn diff`.
#[derive(Debug, clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option that is given or not")]
pub(crate) struct DiffArguments {
    // In their own order, not in that of their names.
    #[arg(display_order = 1)]
    pub(crate) old: Option<OsString>,
    #[arg(display_order = 2)]
    pub(crate) new: Option<OsString>,
    #[arg(long)]
    pub(crate) pathway: Option<PathBuf>,
    #[arg(long)]
    pub(crate) only: Vec<String>,
    #[arg(long)]
    pub(crate) summary: bool,
    #[arg(long, conflicts_with = "summary")]
    pub(crate) details: bool,
    #[command(flatten)]
    pub(crate) outputs: Outputs<ChangesFormat>,
    #[arg(long, value_enum, value_delimiter = ',')]
    pub(crate) csv: Vec<csv::Choice>,
    #[arg(long)]
    pub(crate) no_pager: bool,
    #[arg(long, value_enum, default_value_t)]
    pub(crate) fail_on: FailOn,
    #[arg(long)]
    pub(crate) accepted: Option<PathBuf>,
    #[arg(long)]
    pub(crate) write_accepted: bool,
    #[arg(long, requires = "write_accepted")]
    pub(crate) reason: Option<String>,
    #[arg(long, requires = "write_accepted")]
    pub(crate) by: Option<String>,
}

/// The least serious category of changes that makes the command fail.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    #[default]
    Never,
    Identity,
    Planning,
    Wording,
}
