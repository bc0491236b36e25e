//! Editions that are sealed are left alone by every fix.

use pdcn_model::{Edition, EditionStatus, in_edition};

use crate::{Context, Finding};

/// True when an edition was published with a seal: its files are what others hold in their hands.
fn is_sealed(edition: &Edition) -> bool {
    let was_published = matches!(edition.status, EditionStatus::Published | EditionStatus::Superseded);
    was_published && edition.seal.is_some()
}

/// True for a path in the folder of an edition, by the name of the folder.
pub(crate) fn is_in_edition(path: &str, folder: &str) -> bool {
    in_edition(path).is_some_and(|(own, _)| own == folder)
}

/// Takes back the fixes that would change a sealed edition.
pub(crate) fn settle(context: &Context<'_>, findings: &mut [Finding]) {
    let sealed: Vec<&Edition> = context.pathway.editions.iter().filter(|edition| is_sealed(edition)).collect();
    if sealed.is_empty() {
        return;
    }
    for finding in findings {
        let mut edits = finding.fix.iter().flat_map(|fix| &fix.edits);
        let touches_one = edits.any(|edit| {
            let path = &context.sources.file(edit.place.file).path;
            sealed.iter().any(|edition| is_in_edition(path, &edition.folder))
        });
        if touches_one {
            finding.fix = None;
        }
    }
}
