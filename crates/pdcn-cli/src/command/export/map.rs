//! `pdcn export map`: which outcome leans on which.

use pdcn_model::Retirements;
use pdcn_report::{Around, NoMap};
use pdcn_source::nearest;
use pdcn_texts::Texts;

use super::opened::{PathwayArguments, answer_or};
use super::selection::SelectionArguments;
use crate::Outcome;
use crate::document::DocumentArguments;
use crate::failure::Failure;
use crate::output::Output;

/// The arguments of `pdcn export map`.
#[derive(Debug, clap::Args)]
pub(crate) struct MapArguments {
    #[command(flatten)]
    selection: SelectionArguments,
    #[arg(long)]
    around: Option<String>,
    #[arg(long, default_value_t = 2, requires = "around", value_parser = clap::value_parser!(u8).range(1..))]
    steps: u8,
    #[command(flatten)]
    of: PathwayArguments,
    #[command(flatten)]
    to: DocumentArguments,
}

pub(super) fn run(arguments: &MapArguments, words: &Texts, output: &mut Output) -> Outcome {
    answer_or(&arguments.of, &arguments.to, &[], words, output, |_, context| {
        let selection = arguments.selection.find(context)?;
        if let Some(id) = &arguments.around
            && context.index.outcome_position(id).is_none()
        {
            let retirements = Retirements::new(context.pathway, context.edition());
            if let Some(retirement) = retirements.get(id) {
                let successors = retirements.in_force(id, context.index);
                let name = |at: u32| context.index.outcome(at).id.as_str().to_owned();
                let successors: Vec<String> = successors.into_iter().map(name).collect();
                let failure = Failure::new("export-retired").with("id", id.as_str());
                let failure = failure.with("edition", retirement.first.id.as_str());
                let help = if successors.is_empty() { "help-none" } else { "help" };
                return Err(failure.with("successors", successors.join(", ")).help(help));
            }
            let ids = context.edition().outcomes.iter().map(|outcome| outcome.id.as_str());
            return Err(Failure::new("export-no-outcome").with("id", id.as_str()).nearest(nearest(id, ids)));
        }
        let steps = usize::from(arguments.steps);
        let map = pdcn_report::map(context, &selection, arguments.around.as_deref().map(|id| Around { id, steps }));
        Ok(map.map_err(|why| match why {
            NoMap::NoOutcome => None,
            NoMap::NoPrerequisite(count) => Some(words.say("export-no-prerequisite", &[("count", count.into())])),
        }))
    })
}
