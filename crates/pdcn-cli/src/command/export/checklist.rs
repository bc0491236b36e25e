//! `pdcn export checklist`: what a pupil of one grade works on, with boxes.

use pdcn_report::For;
use pdcn_texts::Texts;

use super::opened::{PathwayArguments, answer};
use super::selection::SelectionArguments;
use crate::Outcome;
use crate::document::DocumentArguments;
use crate::failure::Failure;
use crate::output::Output;

/// The arguments of `pdcn export checklist`.
#[derive(Debug, clap::Args)]
pub(crate) struct ChecklistArguments {
    #[command(flatten)]
    selection: SelectionArguments,
    #[arg(long, value_parser = clap::value_parser!(u8).range(1..=40))]
    pupils: Option<u8>,
    #[command(flatten)]
    of: PathwayArguments,
    #[command(flatten)]
    to: DocumentArguments,
}

pub(super) fn run(arguments: &ChecklistArguments, words: &Texts, output: &mut Output) -> Outcome {
    answer(&arguments.of, &arguments.to, &[], words, output, |_, context| {
        let selection = arguments.selection.find(context)?;
        if selection.only_grade().is_none() {
            let known: Vec<&str> = context.edition().grades.iter().map(|grade| grade.id.as_str()).collect();
            return Err(Failure::new("export-one-grade").known(&known));
        }
        let whom = arguments.pupils.map_or(For::Pupil, |pupils| For::Class(pupils.into()));
        Ok(pdcn_report::checklist(context, &selection, whom))
    })
}
