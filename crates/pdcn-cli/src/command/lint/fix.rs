//! `--fix` and `--diff`: what can be mended is mended in memory, pass after pass; files are written once, whole, at the
//! end, and only those that nobody has changed meanwhile.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;

use pdcn_lint::{Safety, mend};
use pdcn_source::{Folder, Loaded, Problem, Sources, load};
use similar::TextDiff;

use super::Job;
use crate::error::Failure;
use crate::find::Origin;
use crate::format::path::below_here;
use crate::outputs::{Refusal, beside, file};

/// Passes after which mending stops, should two rules undo each other's work.
const MAX_PASSES: usize = 8;
/// Lines shown around a change.
const CONTEXT: usize = 2;

/// What was mended.
#[derive(Debug, Default)]
pub(crate) struct Mending {
    /// The files that changed: path in the pathway, text before, text after.
    pub(crate) files: BTreeMap<String, (Arc<str>, Arc<str>)>,
    /// How many fixes were made.
    pub(crate) made: usize,
    /// How many were not, because they would have made a file harder to read, or touch what others change.
    pub(crate) left: usize,
}

/// Mends what can be mended in a folder that was loaded, in memory; gives the pathway as it is then, when it changed.
pub(super) fn mend_all(
    job: &Job<'_>,
    mut folder: Folder,
    before: &Loaded,
    at_least: Safety,
) -> Result<(Mending, Option<Loaded>), Failure> {
    let mut mending = Mending::default();
    // What was saved in another encoding is not ours to save again: letters may be lost already.
    let mut given_up: Vec<String> = before.problems.iter().filter_map(|problem| unreadable(before, problem)).collect();
    let mut mended: Option<Loaded> = None;
    for _ in 0..MAX_PASSES {
        let loaded = mended.as_ref().unwrap_or(before);
        let pass = job.shown(loaded, |shown| {
            let open: Vec<_> = shown
                .findings
                .iter()
                .filter(|located| {
                    let mut files = located.edits.iter().map(|edit| &loaded.sources.file(edit.file).path);
                    !files.any(|path| given_up.contains(path))
                })
                .cloned()
                .collect();
            mend(&open, &loaded.sources, at_least)
        })?;
        if pass.made == 0 {
            break;
        }
        let mut next = folder.clone();
        let texts: Vec<(u32, Arc<str>)> = pass.texts.into_iter().map(|(file, text)| (file, text.into())).collect();
        for (file, text) in &texts {
            next.put(&loaded.sources.file(*file).path, Arc::clone(text));
        }
        let after = load(next.clone());
        let worse: Vec<String> = texts
            .iter()
            .filter(|(file, _)| n_problems(&after, *file) > n_problems(loaded, *file))
            .map(|(file, _)| loaded.sources.file(*file).path.clone())
            .collect();
        if !worse.is_empty() {
            // Never a file that is harder to read than before: the pass is made again without its fixes.
            given_up.extend(worse);
            continue;
        }
        for (file, text) in texts {
            let source = loaded.sources.file(file);
            let before = || (Arc::clone(&source.text), Arc::clone(&source.text));
            mending.files.entry(source.path.clone()).or_insert_with(before).1 = text;
        }
        mending.made += pass.made;
        (folder, mended) = (next, Some(after));
    }
    mending.files.retain(|_, (before, after)| before != after);
    mending.left = job.shown(mended.as_ref().unwrap_or(before), |shown| {
        let lets = |located: &&pdcn_lint::Located<'_>| {
            located.finding.fix.as_ref().is_some_and(|fix| at_least.lets(fix.safety))
        };
        shown.findings.iter().filter(lets).count()
    })?;
    Ok((mending, mended))
}

/// The path of a file that could not be read as it is.
fn unreadable(loaded: &Loaded, problem: &Problem) -> Option<String> {
    let Problem::Unreadable { place, .. } = problem else { return None };
    Some(loaded.sources.file(place.file).path.clone())
}

/// How many problems reading a file came up against.
fn n_problems(loaded: &Loaded, file: u32) -> usize {
    loaded.problems.iter().filter(|problem| problem.place().file == file).count()
}

impl Mending {
    /// Writes the files that changed. A file that is not as it was read any more is left alone.
    /// Before that, what runs that were killed left beside the files of the pathway is removed.
    pub(super) fn write(&self, origin: &Origin, sources: &Sources) -> Result<(), Failure> {
        let Origin::Folder(root) = origin else {
            return if self.files.is_empty() { Ok(()) } else { Err(Failure::Embedded) };
        };
        let files = sources.files().iter().map(|file| root.join(&file.path));
        let folders: BTreeSet<_> = files.filter_map(|path| path.parent().map(Path::to_owned)).collect();
        for folder in folders {
            beside::sweep(&folder);
        }
        for (path, (before, after)) in &self.files {
            let path = root.join(path);
            file::check(&path)?;
            let now = std::fs::read(&path).map_err(|error| Failure::Read(path.clone(), error))?;
            // Another run has mended it in the meantime.
            if now == after.as_bytes() {
                continue;
            }
            if now != before.as_bytes() {
                return Err(Failure::Destination(path, Refusal::Changed));
            }
            file::write(&path, |out| out.write_all(after.as_bytes()))?;
        }
        Ok(())
    }

    /// Shows the changes, as a patch to apply where the command runs (`git apply`, `patch -p1`); when the pathway lies
    /// elsewhere, in its folder.
    pub(super) fn write_diff(&self, origin: &Origin, out: &mut dyn Write) -> io::Result<()> {
        let folder = below_here(origin).unwrap_or_default();
        for (path, (before, after)) in &self.files {
            // What follows a tab is no part of a name with spaces.
            let end = if path.contains(' ') || folder.contains(' ') { "\t" } else { "" };
            let path = format!("{folder}{path}{end}");
            let diff = TextDiff::from_lines(before.as_ref(), after.as_ref());
            let (old, new) = (format!("a/{path}"), format!("b/{path}"));
            write!(out, "{}", diff.unified_diff().context_radius(CONTEXT).header(&old, &new))?;
        }
        Ok(())
    }
}
