//! `pdcn export table`: outcomes by grade; for one grade, its sheet.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use pdcn_report::Detail;
use pdcn_texts::Texts;

use super::opened::{PathwayArguments, answer};
use super::selection::SelectionArguments;
use crate::Outcome;
use crate::document::DocumentArguments;
use crate::output::Output;

/// The arguments of `pdcn export table`.
#[derive(Debug, clap::Args)]
pub(crate) struct TableArguments {
    #[command(flatten)]
    selection: SelectionArguments,
    #[arg(long, value_delimiter = ',', value_parser = details())]
    with: Vec<Detail>,
    #[command(flatten)]
    of: PathwayArguments,
    #[command(flatten)]
    to: DocumentArguments,
}

/// Reads a detail by its name.
fn details() -> impl TypedValueParser<Value = Detail> {
    // The parser lets only names of details pass.
    let detail = |name: String| Detail::ALL.into_iter().find(|one| one.name() == name).unwrap_or(Detail::Examples);
    PossibleValuesParser::new(Detail::ALL.map(Detail::name)).map(detail)
}

pub(super) fn run(arguments: &TableArguments, words: &Texts, output: &mut Output) -> Outcome {
    answer(&arguments.of, &arguments.to, &[], words, output, |_, context| {
        let selection = arguments.selection.find(context)?;
        Ok(pdcn_report::table(context, &selection, &arguments.with))
    })
}
