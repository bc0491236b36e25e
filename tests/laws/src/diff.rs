//! Comparing: nothing changes against itself, and swapped sides have as many changes.

use pdcn_diff::{Comparison, Kind, Mirror, Options, Side, compare};
use pdcn_lint::base_pathway;
use pdcn_source::Folder;

use crate::input::current;

/// The edition of an input against itself, and against the small pathway there and back.
pub fn diff(input: &[u8]) {
    let old = pdcn_source::load(Folder::from_texts(base_pathway().iter().copied()));
    let new = pdcn_source::load(current(input));
    let options = Options::default();
    let (Some(before), Some(now)) = (old.pathway.current(), new.pathway.current().or(new.pathway.editions.first()))
    else {
        return;
    };
    let one = Side { pathway: &old.pathway, edition: before, sources: &old.sources };
    let other = Side { pathway: &new.pathway, edition: now, sources: &new.sources };
    assert_eq!(compare(other, other, &options).changes.len(), 0, "an edition differs from itself");
    let (there, back) = (compare(one, other, &options), compare(other, one, &options));
    let _ = (there.consequences(), back.consequences());
    if !there.unread.is_empty() || !back.unread.is_empty() {
        return;
    }
    let count = |comparison: &Comparison<'_>, kind: Kind| {
        comparison.changes.iter().filter(|change| change.kind == kind).count()
    };
    for kind in there.changes.iter().map(|change| change.kind) {
        let mirrored = match kind.mirror() {
            Mirror::Itself => kind,
            Mirror::Kind(other) => other,
            Mirror::OneOf(..) => continue,
        };
        assert_eq!(count(&there, kind), count(&back, mirrored), "{kind:?}");
    }
}
