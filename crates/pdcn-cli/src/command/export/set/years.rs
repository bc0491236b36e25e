//! What changes since the edition before, which no view of one edition can tell.

use pdcn_diff::consequences::Consequences;
use pdcn_diff::{Comparison, Options, Side, compare};
use pdcn_document::Document;
use pdcn_model::Edition;
use pdcn_report::changes::{Changes, ChangesSide, Extent, ShownChange, changes, changes_list};
use pdcn_source::Loaded;
use pdcn_texts::Texts;

/// How the changes are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    /// For a meeting: a page, then what changes in each grade.
    Meeting,
    /// Each change in detail.
    Everything,
    /// A row for each change.
    List,
}

/// An edition held against the one before it.
pub(super) struct Years<'a> {
    loaded: &'a Loaded,
    old: &'a Edition,
    new: &'a Edition,
    comparison: Comparison<'a>,
    consequences: Consequences<'a>,
}

impl<'a> Years<'a> {
    /// Compares an edition with the one that it names as its previous; nothing when there is none, or nothing changed.
    pub(super) fn of(loaded: &'a Loaded, new: &'a Edition) -> Option<Self> {
        let old = loaded.pathway.edition(new.previous.as_ref()?.as_str()).filter(|old| old.id != new.id)?;
        let side = |edition| Side { pathway: &loaded.pathway, edition, sources: &loaded.sources };
        let comparison = compare(side(old), side(new), &Options::default());
        if comparison.changes.is_empty() {
            return None;
        }
        let consequences = comparison.consequences();
        Some(Self { loaded, old, new, comparison, consequences })
    }

    /// Gives the changes as a document.
    pub(super) fn give<T>(&self, shown: Shown, texts: &Texts, to: impl FnOnce(&Document<'_>) -> T) -> T {
        // Where files lie is of no concern to who gets the set.
        let side = |edition| ChangesSide { pathway: &self.loaded.pathway, edition, origin: String::new() };
        let of = |change| ShownChange { change, old: None, new: None, accepted: None, fingerprint: "", fails: false };
        let all = Changes {
            old: side(self.old),
            new: side(self.new),
            changes: self.comparison.changes.iter().map(of).collect(),
            n_all: self.comparison.changes.len(),
            filter: None,
            hints: self.comparison.hints.iter().collect(),
            unread: &self.comparison.unread,
            consequences: Some(self.consequences.clone()),
            warnings: Vec::new(),
            incomplete: !self.comparison.unread.is_empty(),
            extent: if shown == Shown::Meeting { Extent::Meeting } else { Extent::Everything },
        };
        to(&if shown == Shown::List { changes_list(&all, texts) } else { changes(&all, texts) })
    }
}
