//! `pdcn export chart`: the progression at a glance.

use pdcn_texts::Texts;

use super::opened::{PathwayArguments, answer};
use super::selection::SelectionArguments;
use crate::Outcome;
use crate::document::DocumentArguments;
use crate::output::Output;

/// The arguments of `pdcn export chart`.
#[derive(Debug, clap::Args)]
pub(crate) struct ChartArguments {
    #[command(flatten)]
    selection: SelectionArguments,
    #[command(flatten)]
    of: PathwayArguments,
    #[command(flatten)]
    to: DocumentArguments,
}

pub(super) fn run(arguments: &ChartArguments, words: &Texts, output: &mut Output) -> Outcome {
    answer(&arguments.of, &arguments.to, &[], words, output, |_, context| {
        let selection = arguments.selection.find(context)?;
        Ok(pdcn_report::chart(context, &selection))
    })
}
