//! The editions of a pathway that was read, each looked up when it is first asked about, once for all who ask.

use std::sync::OnceLock;

use pdcn_model::{Date, Edition, EditionIndex, Pathway, PrerequisiteGraph};
use pdcn_source::Loaded;
use pdcn_texts::Texts;

use crate::Context;
use crate::neighbours::Neighbours;
use crate::since::Since;

/// The editions of a pathway.
#[derive(Debug)]
pub struct Editions<'a> {
    /// What was read.
    pub loaded: &'a Loaded,
    looked_up: Vec<LookedUp<'a>>,
}

/// An edition, with what was looked up of it.
#[derive(Debug)]
struct LookedUp<'a> {
    edition: &'a Edition,
    index: OnceLock<EditionIndex<'a>>,
    since: OnceLock<Option<Since<'a>>>,
    neighbours: OnceLock<Neighbours>,
}

impl<'a> Editions<'a> {
    /// Returns the editions of what was read; nothing is looked up yet.
    pub fn new(loaded: &'a Loaded) -> Self {
        let one =
            |edition| LookedUp { edition, index: OnceLock::new(), since: OnceLock::new(), neighbours: OnceLock::new() };
        Self { loaded, looked_up: loaded.pathway.editions.iter().map(one).collect() }
    }

    /// Returns the pathway.
    pub fn pathway(&self) -> &'a Pathway {
        &self.loaded.pathway
    }

    /// Returns an edition with its ids looked up, for whoever reads these texts, in documents made on a day; nothing when
    /// the pathway has no such edition.
    pub fn context(&'a self, id: &str, texts: &'a Texts, date: Option<Date>) -> Option<Context<'a>> {
        let found = self.find(id)?;
        let index = found.index.get_or_init(|| EditionIndex::new(found.edition));
        Some(Context::new(self.pathway(), index, texts).on(date))
    }

    /// Returns what changed in an edition since the one before it; nothing when there is none.
    pub(crate) fn since(&'a self, id: &str) -> Option<&'a Since<'a>> {
        let found = self.find(id)?;
        found.since.get_or_init(|| Since::new(self.loaded, found.edition)).as_ref()
    }

    /// Returns what leans on what in an edition; nothing when the pathway has no such edition.
    pub(crate) fn neighbours(&'a self, id: &str) -> Option<&'a Neighbours> {
        let found = self.find(id)?;
        let index = found.index.get_or_init(|| EditionIndex::new(found.edition));
        Some(found.neighbours.get_or_init(|| Neighbours::new(&PrerequisiteGraph::new(index))))
    }

    fn find(&'a self, id: &str) -> Option<&'a LookedUp<'a>> {
        self.looked_up.iter().find(|one| one.edition.id.as_str() == id)
    }
}
