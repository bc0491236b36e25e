//! What an edition owes to those before it: which ids have been retired, and what took their place.

use std::collections::VecDeque;

use foldhash::{HashMap, HashMapExt as _, HashSet, HashSetExt as _};
use pdcn_model::{Edition, EditionIndex, Outcome, Pathway, Retired};
use pdcn_source::Place;

use crate::EditionContext;

/// An id that was retired: by which edition, and where it says so.
#[derive(Clone, Debug)]
pub(crate) struct Retirement<'a> {
    /// The edition that says so: the nearest one.
    pub(crate) edition: &'a Edition,
    /// What it says.
    pub(crate) retired: &'a Retired,
    /// The block that says so.
    pub(crate) place: Place,
}

/// The ids that an edition and those before it have retired.
#[derive(Debug)]
pub(crate) struct Retirements<'a> {
    by_id: HashMap<&'a str, Retirement<'a>>,
}

impl<'a> Retirements<'a> {
    /// Collects them; linear in the retired ids. Of several editions that retire the same id, the nearest one speaks.
    pub(crate) fn new(pathway: &'a Pathway, edition: &'a Edition) -> Self {
        let mut by_id = HashMap::new();
        for edition in std::iter::once(edition).chain(pathway.before(edition)) {
            for (position, retired) in (0..).zip(&edition.retired) {
                if !retired.id.is_empty() {
                    let place = Place::file(edition.file).key("retired").index(position);
                    by_id.entry(retired.id.as_str()).or_insert(Retirement { edition, retired, place });
                }
            }
        }
        Self { by_id }
    }

    /// How an id was retired, if it was.
    pub(crate) fn get(&self, id: &str) -> Option<&Retirement<'a>> {
        self.by_id.get(id)
    }

    /// The outcomes in force that took the place of a retired id, from replacement to replacement; each once, and
    /// without end only as long as there are new ones.
    fn in_force(&self, id: &str, index: &EditionIndex<'_>) -> Vec<u32> {
        let mut seen = HashSet::new();
        let mut queue = VecDeque::from([id]);
        let mut found = Vec::new();
        while let Some(id) = queue.pop_front() {
            if !seen.insert(id) {
                continue;
            }
            if let Some(position) = index.outcome_position(id) {
                found.push(position);
            } else {
                let next = self.get(id).into_iter().flat_map(|one| &one.retired.replaced_by);
                queue.extend(
                    next.map(pdcn_model::OutcomeId::as_str).filter(|id| seen.len() < MAX_STEPS && !id.is_empty()),
                );
            }
        }
        found
    }
}

/// How many ids a search for replacements follows: hostile data must not make each prerequisite cost all retired ids.
const MAX_STEPS: usize = 1000;

impl<'a> EditionContext<'a> {
    /// How an id was retired, when it was and no outcome has it.
    pub(crate) fn retirement_of(&self, id: &str) -> Option<Retirement<'a>> {
        // Few ids are retired: most are not looked for among the outcomes.
        let retirement = self.retirements.get(id)?;
        self.index.outcome_position(id).is_none().then(|| retirement.clone())
    }

    /// The positions of the outcomes in force that took the place of a retired id.
    pub(crate) fn in_force_instead_of(&self, id: &str) -> Vec<u32> {
        self.retirements.in_force(id, &self.index)
    }

    /// The edition before this one, when the pathway has it and it is not this one or a later one: that has a finding of
    /// its own, and comparing would blame every outcome.
    pub(crate) fn sound_previous(&self) -> Option<&EditionIndex<'a>> {
        let (previous, own) = (self.previous.as_ref()?, &self.edition.id);
        let id = &previous.edition().id;
        (id != own && !own.comes_before(id)).then_some(previous)
    }

    /// An outcome of the edition before that is gone without being retired, when there is one with this id.
    pub(crate) fn vanished(&self, id: &str) -> Option<&'a Outcome> {
        if self.index.outcome_position(id).is_some() || self.retirements.get(id).is_some() {
            return None;
        }
        let previous = self.sound_previous()?;
        previous.outcome_position(id).map(|position| previous.outcome(position))
    }
}

/// Ids that no outcome has or had, in any edition of the pathway.
#[derive(Debug)]
pub(crate) struct FreeIds {
    /// The next number of each strand.
    next: HashMap<String, u64>,
}

impl FreeIds {
    /// Looks at all editions, once.
    pub(crate) fn new(context: &EditionContext<'_>) -> Self {
        let mut next: HashMap<String, u64> = HashMap::new();
        for edition in &context.pathway.editions {
            let ids = edition.outcomes.iter().map(|outcome| &outcome.id);
            for id in ids.chain(edition.retired.iter().map(|retired| &retired.id)) {
                let Some((strand, Ok(number))) = id.as_str().split_once('-').map(|(s, n)| (s, n.parse::<u64>())) else {
                    continue;
                };
                match next.get_mut(strand) {
                    Some(known) => *known = (*known).max(number.saturating_add(1)),
                    None => drop(next.insert(strand.to_owned(), number.saturating_add(1))),
                }
            }
        }
        Self { next }
    }

    /// The next free id of a strand; each is given once.
    pub(crate) fn take(&mut self, strand: &str) -> String {
        let number = self.next.entry(strand.to_owned()).or_insert(1);
        let free = format!("{strand}-{number:03}");
        *number = number.saturating_add(1);
        free
    }
}
