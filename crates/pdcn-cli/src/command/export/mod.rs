//! `pdcn export VIEW`: gives a document: on the screen, in files, or the whole set of a school year in a folder.
//!
//! A view is one file beside this one, with its arguments and how they become a document, and a line of [`View`].

mod chart;
mod checklist;
mod developing;
pub(crate) mod inventory;
mod map;
pub(crate) mod opened;
pub(crate) mod plan;
mod reflection;
mod selection;
mod set;
mod table;

use std::path::PathBuf;

use pdcn_texts::Texts;

use self::opened::PathwayArguments;
use crate::Outcome;
use crate::failure::Failure;
use crate::output::Output;

/// The arguments of `pdcn export`.
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct ExportArguments {
    #[command(subcommand)]
    view: Option<View>,
    #[arg(long)]
    all: Option<PathBuf>,
    #[arg(long, requires = "all")]
    force: bool,
    #[command(flatten)]
    of: PathwayArguments,
}

/// The views.
#[derive(Debug, clap::Subcommand)]
enum View {
    Table(table::TableArguments),
    Chart(chart::ChartArguments),
    Checklist(checklist::ChecklistArguments),
    Map(map::MapArguments),
    Developing(developing::DevelopingArguments),
    Reflection(reflection::ReflectionArguments),
    Inventory(inventory::InventoryArguments),
}

pub(crate) fn run(arguments: &ExportArguments, words: &Texts, output: &mut Output) -> Outcome {
    match (&arguments.view, &arguments.all) {
        (Some(View::Table(table)), _) => table::run(table, words, output),
        (Some(View::Chart(chart)), _) => chart::run(chart, words, output),
        (Some(View::Checklist(checklist)), _) => checklist::run(checklist, words, output),
        (Some(View::Map(map)), _) => map::run(map, words, output),
        (Some(View::Developing(developing)), _) => developing::run(developing, words, output),
        (Some(View::Reflection(reflection)), _) => reflection::run(reflection, words, output),
        (Some(View::Inventory(inventory)), _) => inventory::run(inventory, words, output),
        (None, Some(folder)) => set::run(folder, arguments.force, &arguments.of, words),
        (None, None) => Err(Failure::new("export-no-view")),
    }
}
