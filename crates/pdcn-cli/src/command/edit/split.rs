//! `pdcn split ID`: makes several outcomes of one.

use pdcn_edit::{Part, Split};
use pdcn_texts::Texts;

use super::ask::given;
use super::decide::decide;
use super::place::EditArguments;
use crate::Outcome;
use crate::output::Output;

/// The arguments of `pdcn split`.
#[derive(Debug, clap::Args)]
pub(crate) struct SplitArguments {
    id: String,
    #[arg(long)]
    into: Vec<String>,
    #[arg(long)]
    reason: Option<String>,
    #[command(flatten)]
    edit: EditArguments,
}

pub(crate) fn run(arguments: &SplitArguments, words: &Texts, output: &mut Output) -> Outcome {
    let place = arguments.edit.open("split", words)?;
    let mut statements = arguments.into.clone();
    while statements.len() < 2 {
        statements.push(given(None, "--into", words)?);
    }
    let reason = place.prose(&given(arguments.reason.as_ref(), "--reason", words)?);
    let part = |statement: &String| Part { statement: place.prose(statement), ..Part::default() };
    let split = Split { id: arguments.id.clone(), parts: statements.iter().map(part).collect(), reason };
    decide(&place, &arguments.edit, &[split.into()], words, output)
}
