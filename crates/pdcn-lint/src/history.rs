//! What an edition owes to those before it: which ids have been retired, and what took their place.

use foldhash::{HashMap, HashMapExt as _};
use pdcn_model::{EditionIndex, Outcome, Retirement};
use pdcn_source::Place;

use crate::EditionContext;

/// The block that says that an id was retired.
pub(crate) fn retired_place(retirement: &Retirement<'_>) -> Place {
    Place::file(retirement.edition.file).key("retired").index(retirement.position)
}

/// The outcomes at these positions, each with what it says, as texts name what takes the place of a retired one.
pub(crate) fn named(positions: &[u32], index: &EditionIndex<'_>) -> String {
    let name = |outcome: &Outcome| format!("{} ({})", outcome.id, outcome.statement.trim_end_matches('.'));
    let names: Vec<String> = positions.iter().map(|&position| name(index.outcome(position))).collect();
    names.join(", ")
}

impl<'a> EditionContext<'a> {
    /// How an id was retired, when it was and no outcome has it.
    pub(crate) fn retirement_of(&self, id: &str) -> Option<Retirement<'a>> {
        // Few ids are retired: most are not looked for among the outcomes.
        let retirement = self.retirements.get(id)?;
        self.index.outcome_position(id).is_none().then_some(*retirement)
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
