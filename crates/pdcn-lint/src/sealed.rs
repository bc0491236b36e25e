//! Editions that are sealed are left alone by every fix.

use pdcn_model::{Edition, EditionStatus};

use crate::{Context, Finding};

/// True when an edition was published with a seal: its files are what others hold in their hands.
fn is_sealed(edition: &Edition) -> bool {
    let was_published = matches!(edition.status, EditionStatus::Published | EditionStatus::Superseded);
    was_published && edition.seal.is_some()
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
            sealed.iter().any(|edition| edition.has_file(path))
        });
        if touches_one {
            finding.fix = None;
        }
    }
}
