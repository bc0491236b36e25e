//! `--fix` and `--diff`: what can be mended is mended in memory, pass after pass; files are written once, whole, at the
//! end, and only those that nobody has changed meanwhile.

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::Path;

use pdcn_emit::Origin;
use pdcn_lint::{EditionChoice, Located, Mender, Mending, Options, Report, lint};
use pdcn_source::{Loaded, Sources};
use similar::TextDiff;

use super::Job;
use crate::failure::Failure;
use crate::outputs::beside;
use crate::outputs::together::{self, Replacement};

/// Lines shown around a change.
const CONTEXT: usize = 2;

impl Mender for Job<'_> {
    type Failure = Failure;

    fn lint(&self, loaded: &Loaded) -> Result<Report, Failure> {
        self.report(loaded)
    }

    fn judge(&self, loaded: &Loaded) -> Report {
        let options = Options { editions: EditionChoice::All, today: self.today(), ..Options::default() };
        lint(loaded, &options)
    }

    fn choose(&self, loaded: &Loaded, findings: &mut Vec<Located<'_>>) {
        (*findings, ..) = self.shown_of(loaded, std::mem::take(findings), false);
    }
}

/// Writes the files that changed. A file that is not as it was read any more is left alone.
/// Before that, what runs that were killed left beside the files of the pathway is removed.
pub(super) fn write(mending: &Mending, origin: &Origin, sources: &Sources) -> Result<(), Failure> {
    let Origin::Folder(root) = origin else {
        return if mending.files.is_empty() { Ok(()) } else { Err(Failure::embedded()) };
    };
    let files = sources.files().iter().map(|file| root.join(&file.path));
    let folders: BTreeSet<_> = files.filter_map(|path| path.parent().map(Path::to_owned)).collect();
    for folder in folders {
        beside::sweep(&folder);
    }
    let replacements = mending.files.iter().map(|(path, (before, after))| Replacement {
        path: root.join(path),
        before: Some(before),
        after: Some(after),
    });
    together::replace(&replacements.collect::<Vec<_>>())
}

/// Shows the changes, as a patch to apply where the command runs (`git apply`, `patch -p1`), with the folder of the pathway
/// from there; when it lies elsewhere, in its folder.
pub(super) fn write_diff(mending: &Mending, folder: &str, out: &mut dyn Write) -> io::Result<()> {
    for (path, (before, after)) in &mending.files {
        // What follows a tab is no part of a name with spaces.
        let end = if path.contains(' ') || folder.contains(' ') { "\t" } else { "" };
        let path = format!("{folder}{path}{end}");
        let diff = TextDiff::from_lines(before.as_ref(), after.as_ref());
        let (old, new) = (format!("a/{path}"), format!("b/{path}"));
        write!(out, "{}", diff.unified_diff().context_radius(CONTEXT).header(&old, &new))?;
    }
    Ok(())
}
