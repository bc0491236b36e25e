//! `pdcn merge ID ID…`: makes one outcome of several.

use pdcn_edit::{Merge, Part};
use pdcn_texts::Texts;

use super::ask::given;
use super::decide::decide;
use super::place::EditArguments;
use crate::Ending;
use crate::output::Output;

/// The arguments of `pdcn merge`.
#[derive(Debug, clap::Args)]
pub(crate) struct MergeArguments {
    #[arg(required = true)]
    ids: Vec<String>,
    #[arg(long)]
    into: Option<String>,
    #[arg(long)]
    statement: Option<String>,
    #[arg(long)]
    pupil: Option<String>,
    #[arg(long)]
    learn: Option<String>,
    #[arg(long)]
    master: Option<String>,
    #[arg(long)]
    reason: Option<String>,
    #[command(flatten)]
    edit: EditArguments,
}

pub(crate) fn run(arguments: &MergeArguments, words: &Texts, output: &mut Output) -> Ending {
    let place = arguments.edit.open("merge", words)?;
    let into = Part {
        statement: match (&arguments.into, &arguments.statement) {
            (Some(_), None) => String::new(),
            (_, statement) => given(statement.as_ref(), "--statement", words)?,
        },
        pupil: arguments.pupil.clone(),
        learn: arguments.learn.clone(),
        master: arguments.master.clone(),
        ..Part::default()
    };
    let reason = given(arguments.reason.as_ref(), "--reason", words)?;
    let merge = Merge { ids: arguments.ids.clone(), into, keep: arguments.into.clone(), reason };
    decide(&place, &arguments.edit, &[merge.into()], words, output)
}
