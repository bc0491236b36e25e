//! What changed in an edition since the one before it in the same pathway: for a meeting, each change, or a row for each.

use std::sync::OnceLock;

use pdcn_diff::{Comparison, Options, Side, compare};
use pdcn_document::Document;
use pdcn_model::Edition;
use pdcn_source::Loaded;
use pdcn_texts::Texts;

use super::{Changes, ChangesSide, Extent, ShownChange, changes, changes_list};

/// An edition held against the one before it.
#[derive(Debug)]
pub(crate) struct Since<'a> {
    loaded: &'a Loaded,
    old: &'a Edition,
    new: &'a Edition,
    comparison: Comparison<'a>,
    /// What is shown: everything, or what a meeting needs.
    shown: [OnceLock<Changes<'a>>; 2],
}

impl<'a> Since<'a> {
    /// Compares an edition with the one that it names as its previous; nothing when there is none.
    pub(crate) fn new(loaded: &'a Loaded, new: &'a Edition) -> Option<Self> {
        let old = loaded.pathway.edition(new.previous.as_ref()?.as_str()).filter(|old| old.id != new.id)?;
        let side = |edition| Side { pathway: &loaded.pathway, edition, sources: &loaded.sources };
        let comparison = compare(side(old), side(new), &Options::default());
        Some(Self { loaded, old, new, comparison, shown: [OnceLock::new(), OnceLock::new()] })
    }

    /// Returns all that was found.
    pub(crate) fn comparison(&self) -> &Comparison<'a> {
        &self.comparison
    }

    /// Returns the edition before.
    pub(crate) fn old(&self) -> &'a Edition {
        self.old
    }

    /// Returns all changes.
    pub(crate) fn all(&'a self) -> &'a Changes<'a> {
        self.shown[0].get_or_init(|| self.changes(Shown::Everything))
    }

    /// Returns the changes as a document; nothing when there are none.
    pub(super) fn document(&'a self, how: Shown, texts: &Texts) -> Option<Document<'a>> {
        if self.comparison.changes.is_empty() {
            return None;
        }
        let all = self.shown[usize::from(how == Shown::Meeting)].get_or_init(|| self.changes(how));
        Some(if how == Shown::List { changes_list(all, texts) } else { changes(all, texts) })
    }

    fn changes(&'a self, how: Shown) -> Changes<'a> {
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
            extent: if how == Shown::Meeting { Extent::Meeting } else { Extent::Everything },
        }
    }
}

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
