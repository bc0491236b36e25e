//! What an edition owes to those before it: which ids have been retired, and what took their place.

use std::path::Path;

use foldhash::{HashMap, HashMapExt as _, HashSet, HashSetExt as _};
use pdcn_model::{EditionIndex, EditionStatus, Outcome, OutcomeId, Pathway, Retirement, Retirements};
use pdcn_source::Sources;
use pdcn_toml::Place;

use crate::suggest::nearest_outcome;
use crate::unread::{Part, Unread};
use crate::{EditionContext, Rule};

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

/// True for a statement that is its own translation: it is in another language, which has a finding of its own.
pub(crate) fn is_untranslated(outcome: &Outcome) -> bool {
    outcome.translation.values().any(|translation| translation.statement == outcome.statement)
}

impl<'a> EditionContext<'a> {
    /// How an id was retired, when it was and no outcome has it.
    pub(crate) fn retirement_of(&self, id: &str) -> Option<Retirement<'a>> {
        // Few ids are retired: most are not looked for among the outcomes.
        let retirement = self.retirements.get(id)?;
        self.index.outcome_position(id).is_none().then_some(*retirement)
    }

    /// What is known of what took the place of a retired id.
    pub(crate) fn succession(&self, rule: &Rule, id: &str) -> Succession {
        let lost = |id: &str| self.sources.lost(id);
        succession(rule, id, &self.retirements, &self.index, &self.unread, lost)
    }

    /// The edition before this one, when the pathway has it and it is not this one or a later one: that has a finding of
    /// its own, and comparing would blame every outcome.
    pub(crate) fn sound_previous(&self) -> Option<&EditionIndex<'a>> {
        let (previous, own) = (self.previous.as_ref()?, &self.edition.id);
        let id = &previous.edition().id;
        (id != own && !own.comes_before(id)).then_some(previous)
    }

    /// The id of an outcome of the edition before that a malformed id most likely stands for, when no outcome has it.
    pub(crate) fn damaged_id(&self, malformed: &str) -> Option<String> {
        let id = nearest_outcome(malformed, self.previous.as_ref()?)?;
        self.index.outcome_position(&id).is_none().then_some(id)
    }

    /// True for an outcome that schools do not have yet: nothing is owed to its id. It is in a draft, and neither the edition
    /// before nor what was retired has it.
    pub(crate) fn is_new(&self, outcome: &Outcome) -> bool {
        let id = outcome.id.as_str();
        let was_there = self.sound_previous().is_some_and(|previous| previous.outcome_position(id).is_some());
        self.edition.status == EditionStatus::Draft
            && !was_there
            && self.retirements.get(id).is_none()
            && !self.sources.lost(id)
    }

    /// The one outcome of the edition before that is gone without being retired, and how the one outcome that is still there
    /// was retired in this edition: most likely the id of one was written for that of the other.
    pub(crate) fn retired_for_another(&self) -> Option<(&'a Outcome, Retirement<'a>)> {
        let previous = self.sound_previous()?;
        let mut gone = previous.outcomes().filter_map(|(_, old)| self.vanished(old.id.as_str()));
        let here = self.index.outcomes().filter_map(|(_, outcome)| self.retirements.get(outcome.id.as_str()).copied());
        let mut here = here.filter(|retirement| std::ptr::eq(retirement.first, self.edition));
        let found = (gone.next()?, here.next()?);
        let is_sure = gone.next().is_none() && here.next().is_none() && !self.sources.lost(found.0.id.as_str());
        is_sure.then_some(found)
    }

    /// The ids of the edition before that vanished and whose statements are here under others: by statement.
    pub(crate) fn former_ids(&self) -> HashMap<&'a str, &'a str> {
        let Some(previous) = self.sound_previous() else { return HashMap::new() };
        let vanished = previous.outcomes().map(|(_, old)| old).filter(|old| {
            let id = old.id.as_str();
            !old.statement.is_empty() && self.vanished(id).is_some() && !self.sources.lost(id)
        });
        vanished.map(|old| (old.statement.as_str(), old.id.as_str())).collect()
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

/// What is known of what took the place of a retired id.
#[derive(Debug)]
pub(crate) enum Succession {
    /// Outcomes in force, by position; none when nothing took its place.
    Known(Vec<u32>),
    /// It was written, and could not be read: that is told already.
    Unread,
    /// It is an id that nothing has or had.
    Unknown(String),
}

/// What took the place of a retired id, from replacement to replacement.
pub(crate) fn succession(
    rule: &Rule,
    id: &str,
    retirements: &Retirements<'_>,
    index: &EditionIndex<'_>,
    unread: &Unread,
    lost: impl Fn(&str) -> bool,
) -> Succession {
    let (mut seen, mut queue) = (HashSet::new(), vec![id]);
    let mut unknown = None;
    while let Some(id) = queue.pop().filter(|_| seen.len() < MAX_STEPS) {
        if !seen.insert(id) || index.outcome_position(id).is_some() {
            continue;
        }
        let Some(retirement) = retirements.get(id) else {
            if lost(id) || unread.may_use(rule, Part::Edition(&index.edition().folder)) {
                return Succession::Unread;
            }
            unknown = Some(id.to_owned());
            continue;
        };
        let by = &retirement.retired.replaced_by;
        // An id that was refused leaves an empty one; a list that was refused, none.
        let may_be_more = by.is_empty() || by.iter().any(OutcomeId::is_empty);
        if may_be_more && unread.may_use(rule, Part::File(retirement.edition.file)) {
            return Succession::Unread;
        }
        queue.extend(by.iter().map(OutcomeId::as_str).filter(|id| !id.is_empty()));
    }
    unknown.map_or_else(|| Succession::Known(retirements.in_force(id, index)), Succession::Unknown)
}

/// How many ids a search for replacements follows.
const MAX_STEPS: usize = 1000;

/// Ids that no outcome has or had, in any edition of the pathway.
///
/// Strands may number each stage apart: the next id is the one after the last of the same folder, where there is one.
#[derive(Debug)]
pub struct FreeIds {
    taken: HashSet<(String, u64)>,
    /// The last number of each strand, and of each strand in each folder of a stage.
    last: HashMap<(String, String), u64>,
}

impl FreeIds {
    /// Looks at all editions, once.
    pub fn new(pathway: &Pathway, sources: &Sources) -> Self {
        let (mut taken, mut last) = (HashSet::new(), HashMap::new());
        let mut take = |id: &OutcomeId, stages: &[&str]| {
            let parts = id.as_str().split_once('-').map(|(strand, number)| (strand, number.parse::<u64>()));
            let Some((strand, Ok(number))) = parts else { return };
            taken.insert((strand.to_owned(), number));
            for stage in stages {
                let known: &mut u64 = last.entry((strand.to_owned(), (*stage).to_owned())).or_default();
                *known = (*known).max(number);
            }
        };
        for edition in &pathway.editions {
            let mut counts: HashMap<&OutcomeId, usize> = HashMap::new();
            edition.outcomes.iter().for_each(|one| *counts.entry(&one.id).or_default() += 1);
            for outcome in &edition.outcomes {
                // An id that two have says nothing of how a stage is numbered.
                let is_own = counts.get(&outcome.id) == Some(&1);
                let stages = ["", stage_of(&sources.file(outcome.home.file).path)];
                take(&outcome.id, if is_own { &stages } else { &[] });
            }
            edition.retired.iter().for_each(|retired| take(&retired.id, &[""]));
        }
        Self { taken, last }
    }

    /// Returns true for an id that an outcome has or had.
    pub fn is_taken(&self, id: &str) -> bool {
        let parts = id.split_once('-').and_then(|(strand, number)| Some((strand.to_owned(), number.parse().ok()?)));
        parts.is_some_and(|parts| self.taken.contains(&parts))
    }

    /// Returns the next free id of a strand for an outcome of the file with this path; each is given once.
    pub fn take(&mut self, strand: &str, path: &str) -> String {
        let of = |stage: &str| self.last.get(&(strand.to_owned(), stage.to_owned())).copied();
        let mut number = of(stage_of(path)).or_else(|| of("")).unwrap_or_default().saturating_add(1);
        while self.taken.contains(&(strand.to_owned(), number)) && number < u64::MAX {
            number += 1;
        }
        self.taken.insert((strand.to_owned(), number));
        format!("{strand}-{number:03}")
    }
}

/// The folder of the stage that a file of outcomes lies in.
fn stage_of(path: &str) -> &str {
    path.split('/').nth(2).filter(|part| Path::new(part).extension().is_none()).unwrap_or_default()
}
