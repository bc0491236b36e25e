//! `pdcn show ID`: everything about one outcome, competency, strand, grade, framework, code, tool or resource; or, by
//! words, what has them.

use pdcn_model::EditionIndex;
use pdcn_report::Context;
use pdcn_report::show::{Options, show};
use pdcn_texts::Texts;

use super::export::opened::PathwayArguments;
use crate::Outcome;
use crate::damage::Damage;
use crate::document::DocumentArguments;
use crate::failure::Failure;
use crate::output::Output;

/// The deepest tree that is shown.
const MAX_DEPTH: u64 = 20;

/// The arguments of `pdcn show`.
#[derive(Debug, clap::Args)]
pub(crate) struct ShowArguments {
    #[arg(required = true)]
    id: Vec<String>,
    #[arg(long, value_parser = clap::value_parser!(u64).range(0..=MAX_DEPTH))]
    depth: Option<u64>,
    #[command(flatten)]
    of: PathwayArguments,
    #[command(flatten)]
    to: DocumentArguments,
}

pub(crate) fn run(arguments: &ShowArguments, words: &Texts, output: &mut Output) -> Outcome {
    let prepared = arguments.to.prepare()?;
    let opened = arguments.of.open(words)?;
    let prepared = prepared.of(&opened.loaded.pathway.settings, &opened.origin)?;
    let index = EditionIndex::new(opened.edition()?);
    let context = Context::new(&opened.loaded.pathway, &index, words).on(opened.date);
    let depth = arguments.depth.and_then(|depth| usize::try_from(depth).ok());
    let options = depth.map_or_else(Options::default, |depth| Options { depth });
    // Any file may have something to say about one thing, and be where it is.
    let damage = Damage::of(&opened.loaded, &|_| true, words);
    let document = show(&context, &opened.loaded.sources, &arguments.id.join(" "), options)
        .inspect_err(|_| damage.iter().for_each(Damage::say))
        .map_err(|unknown| Failure::from(unknown.said()))?;
    prepared.write_marked(document, damage.as_ref(), words, output)
}
