//! An edition held against the one before it in the same pathway, once for all who show what changed.

use std::sync::OnceLock;

use pdcn_diff::{Comparison, Options, Side, compare};
use pdcn_model::Edition;
use pdcn_source::Loaded;

use crate::compared::{Changes, ChangesSide, Extent, ShownChange};

/// An edition held against the one before it.
#[derive(Debug)]
pub(crate) struct Since<'a> {
    loaded: &'a Loaded,
    old: &'a Edition,
    new: &'a Edition,
    comparison: Comparison<'a>,
    /// What is shown of everything.
    everything: OnceLock<Changes<'a>>,
    /// What is shown in a meeting.
    meeting: OnceLock<Changes<'a>>,
}

impl<'a> Since<'a> {
    /// Compares an edition with the one that it names as its previous; nothing when there is none.
    pub(crate) fn new(loaded: &'a Loaded, new: &'a Edition) -> Option<Self> {
        let old = loaded.pathway.edition(new.previous.as_ref()?.as_str()).filter(|old| old.id != new.id)?;
        let side = |edition| Side { pathway: &loaded.pathway, edition, sources: &loaded.sources };
        let comparison = compare(side(old), side(new), &Options::default());
        Some(Self { loaded, old, new, comparison, everything: OnceLock::new(), meeting: OnceLock::new() })
    }

    /// Returns all that was found.
    pub(crate) fn comparison(&self) -> &Comparison<'a> {
        &self.comparison
    }

    /// Returns the edition before.
    pub(crate) fn old(&self) -> &'a Edition {
        self.old
    }

    /// Returns all changes, as they are shown to some extent.
    pub(crate) fn changes(&'a self, extent: Extent) -> &'a Changes<'a> {
        let shown = if extent == Extent::Meeting { &self.meeting } else { &self.everything };
        shown.get_or_init(|| self.shown(extent))
    }

    fn shown(&'a self, extent: Extent) -> Changes<'a> {
        // Where files lie is of no concern to who gets the document.
        let side = |edition| ChangesSide { pathway: &self.loaded.pathway, edition, origin: String::new() };
        let of = |change| ShownChange { change, old: None, new: None, accepted: None, fingerprint: "", fails: false };
        Changes {
            old: side(self.old),
            new: side(self.new),
            changes: self.comparison.changes.iter().map(of).collect(),
            n_all: self.comparison.changes.len(),
            filter: None,
            hints: self.comparison.hints.iter().collect(),
            unread: &self.comparison.unread,
            consequences: Some(self.comparison.consequences()),
            warnings: Vec::new(),
            incomplete: !self.comparison.unread.is_empty(),
            extent,
        }
    }
}
