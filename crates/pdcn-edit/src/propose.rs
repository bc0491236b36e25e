//! Makes operations into a proposal: one after the other, in memory, and held against how each file read before.

use std::sync::Arc;

use pdcn_lint::Finding;
use pdcn_model::Level;
use pdcn_source::{Folder, Loaded, ReadBefore, load};
use pdcn_texts::Text;

use crate::draft::Draft;
use crate::{FileChange, Operation, Preview, Proposal, Refusal, Why};

/// Makes operations one after the other on the files of a pathway, in memory, and returns the edits that they come to.
///
/// `edition` is the id of the edition that they are about; empty for the one that the settings call current. What an operation
/// asks for and what is there already is no edit.
///
/// # Errors
///
/// When one of them cannot be made, or leaves a file that reads worse than before: which one, and why. None is made then.
pub fn propose(folder: &Folder, edition: &str, operations: &[Operation]) -> Result<Proposal, Refusal> {
    propose_on(&Arc::new(load(folder.clone())), folder, edition, operations)
}

/// Returns the same, for a folder that was read already.
///
/// # Errors
///
/// Those of [`propose`].
pub fn propose_on(
    loaded: &Arc<Loaded>,
    folder: &Folder,
    edition: &str,
    operations: &[Operation],
) -> Result<Proposal, Refusal> {
    let made = |operations: &[Operation]| made(loaded, folder, edition, operations);
    let proposal = made(operations)?;
    let Some(path) = worse(&proposal) else { return Ok(proposal) };
    // The first after which it reads worse; what later ones would have mended is theirs to do first.
    let (mut good, mut bad) = (0, operations.len());
    while good + 1 < bad {
        let middle = good.midpoint(bad);
        let is_worse = made(&operations[..middle]).is_ok_and(|made| worse(&made).is_some());
        if is_worse {
            bad = middle;
        } else {
            good = middle;
        }
    }
    let because = made(&operations[..bad]).ok().and_then(|proposal| because(folder, &proposal, edition, &path));
    Err(Refusal { operation: good, why: Why::Worse { path, because } })
}

/// What would be found in a file that is not found there now, with what to do about it.
fn because(folder: &Folder, proposal: &Proposal, edition: &str, path: &str) -> Option<Box<[Text; 2]>> {
    let preview = Preview::new(folder, proposal, edition).ok()?;
    let findings = preview.findings(None);
    let located = findings.after.locate(&preview.after.sources);
    let come = findings.come.iter().filter_map(|at| located.get(*at)).map(|located| located.finding);
    let is_there = |finding: &&Finding| {
        let file = finding.labels.first().map(|label| label.place.file);
        file.is_some_and(|file| preview.after.sources.file(file).path == path)
    };
    let finding = come.filter(|finding| finding.level == Level::Error).find(is_there)?;
    let help = finding.help.clone().unwrap_or_else(|| Text::new("edit-worse").part("help"));
    Some(Box::new([finding.message.clone(), help]))
}

fn made(loaded: &Arc<Loaded>, folder: &Folder, edition: &str, operations: &[Operation]) -> Result<Proposal, Refusal> {
    let mut draft = Draft::new(folder.clone(), Arc::clone(loaded), edition);
    for (operation, one) in operations.iter().enumerate() {
        one.make(&mut draft).map_err(|why| Refusal { operation, why })?;
    }
    Ok(draft.proposal())
}

/// The first file that reads worse than before.
fn worse(proposal: &Proposal) -> Option<String> {
    let is_worse = |file: &&FileChange| {
        let before = file.before.clone().unwrap_or_default();
        file.after.as_ref().is_some_and(|after| ReadBefore::new(&file.path, &before).is_better_than(after))
    };
    proposal.files.iter().find(is_worse).map(|file| file.path.clone())
}
