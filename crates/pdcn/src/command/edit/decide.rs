//! Makes operations: writes all files or none, and shows what it came to. What would bring new errors is only shown.

use pdcn_edit::{Operation, Preview, Proposal, Why, propose};
use pdcn_texts::Texts;

use super::page::Page;
use super::place::{EditArguments, Place, told};
use super::shown::show;
use crate::damage::Damage;
use crate::failure::Failure;
use crate::output::Output;
use crate::outputs::together::{self, Replacement};
use crate::today::today;
use crate::{Ending, Status};

/// The text of a finding that keys are missing.
const MISSING: &str = "missing-key";

/// Makes operations on a pathway, or only shows what they come to.
pub(super) fn decide(
    place: &Place,
    arguments: &EditArguments,
    operations: &[Operation],
    words: &Texts,
    output: &mut Output,
) -> Ending {
    let operations: Vec<Operation> = operations.iter().map(|one| one.clone().typed(place.language())).collect();
    let proposal = propose(&place.folder, &place.edition, &operations)
        .map_err(|refusal| incomplete(&operations, &refusal.why).unwrap_or_else(|| told(&refusal.why)))?;
    if proposal.is_empty() {
        output.write(|out| writeln!(out, "{}", words.say("edit-nothing", &[])))?;
        return Ok(Status::Clean);
    }
    // The folder is the one that the proposal was made of.
    let preview = Preview::new(&place.folder, &proposal, &place.edition)
        .map_err(|changed| crate::outputs::refusal("refusal-changed", &place.root.join(changed.path)))?;
    let findings = preview.findings(today());
    let errors = if arguments.with_errors { 0 } else { findings.new_errors(&preview) };
    let is_dry = arguments.dry_run || errors > 0;
    if !is_dry {
        write(place, &proposal)?;
    }
    let (color, width) = (output.look().color, output.width());
    let page = Page { words, color, width };
    output.write(|out| show(&proposal, &preview, &findings, is_dry, &page, out))?;
    if let Some(damage) = Damage::of(&preview.after, &|_| true, words) {
        damage.say_of_change();
    }
    if errors > 0 {
        return Err(Failure::new("edit-new-errors").with("count", errors));
    }
    if arguments.dry_run {
        output.write(|out| writeln!(out, "\n{}", words.say("edit-dry", &[])))?;
    }
    Ok(Status::Clean)
}

/// Why a record is not added, where keys are missing that the same command can give.
fn incomplete(operations: &[Operation], why: &Why) -> Option<Failure> {
    let adds = |operation: &Operation| matches!(operation, Operation::AddRecord(_));
    let Why::Worse { because: Some(because), .. } = why else { return None };
    let [message, _] = &**because;
    let is_incomplete = message.name == MISSING && operations.iter().any(adds);
    is_incomplete.then(|| Failure::new("edit-add-incomplete").with("why", message.clone()))
}

/// Writes the files, all or none.
fn write(place: &Place, proposal: &Proposal) -> Result<(), Failure> {
    let replacements = proposal.files.iter().map(|file| Replacement::of(&place.root, file));
    together::replace(&replacements.collect::<Vec<_>>())
}
