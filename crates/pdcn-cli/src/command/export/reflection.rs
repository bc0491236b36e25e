//! `pdcn export reflection`: the guide réflexif as a sheet, blank, filled for one activity of a plan, or for all of them.

use pdcn_texts::Texts;

use super::opened::{PathwayArguments, answer};
use super::plan;
use super::plan::Asked;
use crate::Outcome;
use crate::document::DocumentArguments;
use crate::failure::Failure;
use crate::output::Output;

/// The arguments of `pdcn export reflection`.
#[derive(Debug, clap::Args)]
pub(crate) struct ReflectionArguments {
    #[arg(long)]
    plan: Option<String>,
    #[arg(long)]
    activity: Option<String>,
    #[command(flatten)]
    of: PathwayArguments,
    #[command(flatten)]
    to: DocumentArguments,
}

pub(super) fn run(arguments: &ReflectionArguments, words: &Texts, output: &mut Output) -> Outcome {
    answer(&arguments.of, &arguments.to, &["reflection", "plan"], words, output, |opened, context| {
        let guide = opened.loaded.pathway.reflection.as_ref().ok_or_else(|| Failure::new("export-no-guide"))?;
        Ok(match plan::asked(arguments.plan.as_deref(), arguments.activity.as_deref(), &opened.loaded)? {
            Asked::Nothing => Some(pdcn_report::reflection(context, guide, None)),
            Asked::Activity(plan, activity) => Some(pdcn_report::reflection(context, guide, Some((plan, activity)))),
            Asked::Plan(plan) => pdcn_report::reflections(context, guide, plan),
        })
    })
}
