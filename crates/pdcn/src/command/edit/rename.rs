//! `pdcn rename ID NEW`: gives a competency, a strand, a grade, a resource, a term, a topic or a tool another id, or another title.

use pdcn_edit::{Operation, Rename, Set, Subject};
use pdcn_texts::Texts;

use super::ask::given;
use super::decide::decide;
use super::place::{EditArguments, Place};
use crate::Ending;
use crate::failure::Failure;
use crate::output::Output;

/// The arguments of `pdcn rename`.
#[derive(Debug, clap::Args)]
pub(crate) struct RenameArguments {
    id: String,
    to: Option<String>,
    #[arg(long)]
    title: Option<String>,
    #[arg(long)]
    reason: Option<String>,
    #[command(flatten)]
    edit: EditArguments,
}

pub(crate) fn run(arguments: &RenameArguments, words: &Texts, output: &mut Output) -> Ending {
    let place = arguments.edit.open("rename", words)?;
    let subject = place.subject(&arguments.id)?;
    let mut operations: Vec<Operation> = Vec::new();
    if let Some(title) = &arguments.title {
        operations.push(Set::new(subject.clone(), "title", title.clone()).into());
    }
    if let Some(to) = &arguments.to {
        let reason = match &arguments.reason {
            None if !is_strand_with_outcomes(&subject, &place)? => None,
            reason => Some(given(reason.as_ref(), "--reason", words)?),
        };
        operations.push(Rename { subject, to: to.clone(), reason }.into());
    }
    if operations.is_empty() {
        return Err(Failure::new("edit-rename-to"));
    }
    decide(&place, &arguments.edit, &operations, words, output)
}

/// True for a strand whose outcomes would take other ids: theirs are retired then, which has a reason.
fn is_strand_with_outcomes(subject: &Subject, place: &Place) -> Result<bool, Failure> {
    let Subject::Strand(id) = subject else { return Ok(false) };
    Ok(place.edition()?.outcomes.iter().any(|outcome| outcome.id.strand() == id))
}
