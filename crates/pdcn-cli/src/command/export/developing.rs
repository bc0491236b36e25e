//! `pdcn export developing`: what is new and what is still developing, cycle by cycle.

use pdcn_texts::Texts;

use super::opened::{PathwayArguments, answer};
use super::selection::SelectionArguments;
use crate::Outcome;
use crate::document::DocumentArguments;
use crate::output::Output;

/// The arguments of `pdcn export developing`.
#[derive(Debug, clap::Args)]
pub(crate) struct DevelopingArguments {
    #[command(flatten)]
    selection: SelectionArguments,
    #[command(flatten)]
    of: PathwayArguments,
    #[command(flatten)]
    to: DocumentArguments,
}

pub(super) fn run(arguments: &DevelopingArguments, words: &Texts, output: &mut Output) -> Outcome {
    answer(&arguments.of, &arguments.to, &[], words, output, |_, context| {
        Ok(pdcn_report::developing(context, &arguments.selection.find(context)?))
    })
}
