//! What operations come to: the edits of each file, all or none, and the way back.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use pdcn_lint::Finding;
use pdcn_model::Level;
use pdcn_source::{Folder, Loaded, ReadBefore, load};
use pdcn_texts::Text;
use pdcn_toml::{Edit, inverse};

use crate::draft::Draft;
use crate::{Operation, Preview, Refusal, Why};

/// What operations come to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposal {
    /// The files that change, by path.
    pub files: Vec<FileChange>,
}

/// A file that changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileChange {
    /// The path in the folder of the pathway, with `/` between its parts.
    pub path: String,
    /// The text that it has; nothing for a file that is not there.
    pub before: Option<Arc<str>>,
    /// The edits of that text, in order.
    pub edits: Vec<Edit>,
    /// The text that it is to have; nothing for a file that is to go.
    pub after: Option<Arc<str>>,
}

impl FileChange {
    /// Returns what makes one text of a file another: the bytes between what both begin and end with.
    pub fn between(path: &str, before: Option<Arc<str>>, after: Option<Arc<str>>) -> Self {
        let (old, new) = (before.as_deref().unwrap_or_default(), after.as_deref().unwrap_or_default());
        let alike = |pairs: usize| old.is_char_boundary(pairs) && new.is_char_boundary(pairs);
        let mut start = old.bytes().zip(new.bytes()).take_while(|(old, new)| old == new).count();
        while !alike(start) {
            start -= 1;
        }
        let most = old.len().min(new.len()) - start;
        let ends = old.bytes().rev().zip(new.bytes().rev()).take(most).take_while(|(old, new)| old == new).count();
        let is_whole =
            |count: &usize| old.is_char_boundary(old.len() - count) && new.is_char_boundary(new.len() - count);
        let end = (0..=ends).rev().find(is_whole).unwrap_or(0);
        let edit = (start..old.len() - end, new[start..new.len() - end].to_owned());
        let edits = if old == new { Vec::new() } else { vec![edit] };
        Self { path: path.to_owned(), before, edits, after }
    }
}

/// A file that is not as it was when the edits were made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// Its path.
    pub path: String,
}

impl fmt::Display for Changed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} has changed since its edits were made", self.path)
    }
}

impl Error for Changed {}

impl Proposal {
    /// Returns true when nothing changes.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Puts the new texts into a folder, all or none.
    ///
    /// # Errors
    ///
    /// When a file of the folder is neither as it was when the edits were made nor as they leave it.
    pub fn apply(&self, folder: &Folder) -> Result<Folder, Changed> {
        let mut applied = folder.clone();
        for file in &self.files {
            let now = folder.text(&file.path);
            if now != file.before.as_ref() && now != file.after.as_ref() {
                return Err(Changed { path: file.path.clone() });
            }
            match &file.after {
                Some(after) => applied.put(&file.path, Arc::clone(after)),
                None => applied.remove(&file.path),
            }
        }
        Ok(applied)
    }

    /// Returns what undoes it: the edits of the way back.
    #[must_use]
    pub fn undo(&self) -> Self {
        let back = |file: &FileChange| {
            let text = file.before.as_deref().unwrap_or_default();
            // The edits were made to this text.
            let edits = inverse(text, &file.edits).unwrap_or_default();
            FileChange { path: file.path.clone(), before: file.after.clone(), edits, after: file.before.clone() }
        };
        Self { files: self.files.iter().map(back).collect() }
    }
}

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
