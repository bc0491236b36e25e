//! `pdcn retire ID`: retires an outcome, with why and with what takes its place.

use pdcn_edit::Retire;
use pdcn_texts::Texts;

use super::ask::given;
use super::decide::decide;
use super::place::EditArguments;
use crate::Ending;
use crate::output::Output;

/// The arguments of `pdcn retire`.
#[derive(Debug, clap::Args)]
pub(crate) struct RetireArguments {
    id: String,
    #[arg(long)]
    reason: Option<String>,
    #[arg(long, value_delimiter = ',')]
    replaced_by: Vec<String>,
    #[command(flatten)]
    edit: EditArguments,
}

pub(crate) fn run(arguments: &RetireArguments, words: &Texts, output: &mut Output) -> Ending {
    let place = arguments.edit.open("retire", words)?;
    let reason = given(arguments.reason.as_ref(), "--reason", words)?;
    let retire = Retire { id: arguments.id.clone(), reason, replaced_by: arguments.replaced_by.clone() };
    decide(&place, &arguments.edit, &[retire.into()], words, output)
}
