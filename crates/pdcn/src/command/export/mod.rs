//! `pdcn export VIEW`: gives a document: on the screen, in files, or the whole set of a school year in a folder.
//!
//! The views are those of `pdcn-report`: what each may be asked, and its help, derive from its record.

mod arguments;
pub(crate) mod opened;
mod plans;
mod set;
mod view;
mod workbook;

use std::path::PathBuf;

use clap::Subcommand;
use pdcn_texts::Texts;

use self::arguments::Asking;
pub(crate) use self::arguments::ViewArguments;
use self::opened::PathwayArguments;
pub(crate) use self::set::{Manifest, SiteArguments, run_site};
use self::workbook::WorkbookArguments;
use crate::Ending;
use crate::failure::Failure;
use crate::output::Output;

/// The arguments of `pdcn export`.
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct ExportArguments {
    #[command(subcommand)]
    what: Option<Exported>,
    #[arg(long)]
    all: Option<PathBuf>,
    #[arg(long, requires = "all")]
    force: bool,
    #[command(flatten)]
    of: PathwayArguments,
}

/// What is exported: what a view answers, or the workbook that comes back.
#[derive(Debug, Subcommand)]
enum Exported {
    Workbook(WorkbookArguments),
    #[command(flatten)]
    View(ViewArguments<false>),
}

pub(crate) fn run(arguments: &ExportArguments, words: &Texts, output: &mut Output) -> Ending {
    match (&arguments.what, &arguments.all) {
        (Some(Exported::Workbook(workbook)), _) => workbook::run(workbook, words),
        (Some(Exported::View(view)), _) => run_view(&view.0, words, output),
        (None, Some(folder)) => set::run(folder, arguments.force, &arguments.of, words),
        (None, None) => Err(Failure::new("export-no-view")),
    }
}

/// Answers what was asked of a view: with one document, or in a folder with all that goes with it.
pub(crate) fn run_view(asking: &Asking, words: &Texts, output: &mut Output) -> Ending {
    match asking.to.folder().filter(|_| !asking.view.kit.is_empty()) {
        Some(folder) => set::run_kit(folder, asking, words),
        None => view::run(asking, words, output),
    }
}
