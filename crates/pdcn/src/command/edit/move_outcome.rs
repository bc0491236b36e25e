//! `pdcn move ID`: moves an outcome to other grades, to another competency, to another strand.

use pdcn_edit::MoveOutcome;
use pdcn_model::CompetencyId;
use pdcn_texts::Texts;

use super::ask::given;
use super::decide::decide;
use super::place::EditArguments;
use crate::Ending;
use crate::failure::Failure;
use crate::output::Output;

/// The arguments of `pdcn move`.
#[derive(Debug, clap::Args)]
pub(crate) struct MoveArguments {
    id: String,
    #[arg(long)]
    learn: Option<String>,
    #[arg(long)]
    master: Option<String>,
    #[arg(long)]
    reuse: Option<String>,
    #[arg(long)]
    competency: Option<String>,
    #[arg(long)]
    reason: Option<String>,
    #[command(flatten)]
    edit: EditArguments,
}

pub(crate) fn run(arguments: &MoveArguments, words: &Texts, output: &mut Output) -> Ending {
    let place = arguments.edit.open("move", words)?;
    let MoveArguments { id, learn, master, reuse, competency, .. } = arguments;
    if [learn, master, reuse, competency].iter().all(|one| one.is_none()) {
        return Err(Failure::new("edit-move-where"));
    }
    // In another strand the old id is retired, which has a reason.
    let is_other_strand = competency.as_ref().is_some_and(|competency| {
        CompetencyId::from(competency.as_str()).strand() != id.split('-').next().unwrap_or_default()
    });
    let reason = match &arguments.reason {
        None if !is_other_strand => None,
        reason => Some(given(reason.as_ref(), "--reason", words)?),
    };
    let request = MoveOutcome {
        id: id.clone(),
        learn: learn.clone(),
        master: master.clone(),
        reuse: reuse.clone(),
        competency: competency.clone(),
        reason,
    };
    decide(&place, &arguments.edit, &[request.into()], words, output)
}
