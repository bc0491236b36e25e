//! What the tests share: a small pathway to edit, changes as lines, and changes applied to an edition.

pub(crate) mod apply;
pub(crate) mod base;
pub(crate) mod mirror;
pub(crate) mod show;

use pdcn_diff::{Comparison, Options, Side, compare};
use pdcn_model::Edition;
use pdcn_source::Loaded;

/// The only edition of a pathway.
pub(crate) fn side(loaded: &Loaded) -> Side<'_> {
    Side { pathway: &loaded.pathway, edition: &loaded.pathway.editions[0], sources: &loaded.sources }
}

/// An edition of a pathway that has several.
pub(crate) fn year<'a>(loaded: &'a Loaded, id: &str) -> Side<'a> {
    let edition: &Edition = loaded.pathway.edition(id).expect("the pathway has this edition");
    Side { pathway: &loaded.pathway, edition, sources: &loaded.sources }
}

/// Three years of a real progression, which stay as they are: the pathway of 0.1.0, in the current format.
pub(crate) fn real_years() -> Loaded {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/pathway-0.1.0");
    pdcn_source::load(pdcn_source::Folder::read(&root).expect("the pathway").upgraded())
}

/// A comparison with nothing set.
pub(crate) fn diff<'a>(old: Side<'a>, new: Side<'a>) -> Comparison<'a> {
    compare(old, new, &Options::default())
}
