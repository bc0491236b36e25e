//! `--fix` and `--diff`: what can be mended is mended in memory, pass after pass; files are written once, whole, at the
//! end, and only those that nobody has changed meanwhile.

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::Path;

use pdcn_lint::{EditionChoice, Located, Mender, Mending, Options, Report, lint};
use pdcn_source::{Loaded, Sources, text_of};
use similar::TextDiff;

use super::Job;
use crate::error::Failure;
use crate::find::Origin;
use crate::format::path::below_here;
use crate::outputs::{Refusal, beside, file};

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
        let (shown, ..) = self.shown_of(loaded, std::mem::take(findings));
        *findings = shown.into_iter().map(|(located, _)| located).collect();
    }
}

/// Writes the files that changed. A file that is not as it was read any more is left alone.
/// Before that, what runs that were killed left beside the files of the pathway is removed.
pub(super) fn write(mending: &Mending, origin: &Origin, sources: &Sources) -> Result<(), Failure> {
    let Origin::Folder(root) = origin else {
        return if mending.files.is_empty() { Ok(()) } else { Err(Failure::Embedded) };
    };
    let files = sources.files().iter().map(|file| root.join(&file.path));
    let folders: BTreeSet<_> = files.filter_map(|path| path.parent().map(Path::to_owned)).collect();
    for folder in folders {
        beside::sweep(&folder);
    }
    for (path, (before, after)) in &mending.files {
        let path = root.join(path);
        file::check(&path)?;
        let now = std::fs::read(&path).map_err(|error| Failure::Read(path.clone(), error))?;
        // Another run has mended it in the meantime.
        if now == after.as_bytes() {
            continue;
        }
        // It may have been read in another encoding.
        if now != before.as_bytes() && text_of(now) != *before {
            return Err(Failure::Destination(path, Refusal::Changed));
        }
        file::write(&path, |out| out.write_all(after.as_bytes()))?;
    }
    Ok(())
}

/// Shows the changes, as a patch to apply where the command runs (`git apply`, `patch -p1`); when the pathway lies
/// elsewhere, in its folder.
pub(super) fn write_diff(mending: &Mending, origin: &Origin, out: &mut dyn Write) -> io::Result<()> {
    let folder = below_here(origin).unwrap_or_default();
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
