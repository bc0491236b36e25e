//! Ids: outcomes that come, go, are retired, replaced, split, merged or come back; and the list of retired ids.

use foldhash::{HashMap, HashMapExt as _, HashSet, HashSetExt as _};
use pdcn_model::{Outcome, OutcomeId, Retired};
use pdcn_source::Place;

use crate::Kind;
use crate::change::{Changes, Detail, Subject, Thing, Value};
use crate::changes::wording::rewording;
use crate::matching::{Matching, matching};
use crate::side::{Indexed, Pair, outcome_place};

pub(super) fn compare<'a>(pair: &Pair<'a>, outcomes: &Matching, changes: &mut Changes<'a>) {
    let (old, new) = (pair.old.side.edition, pair.new.side.edition);
    let mut gone: Vec<&Outcome> = outcomes.only_old.iter().map(|&at| &old.outcomes[at]).collect();
    // What is merged is named in this order, whichever file it was in.
    gone.sort_unstable_by_key(|outcome| outcome.id.as_str());
    let come: Vec<&Outcome> = outcomes.only_new.iter().map(|&at| &new.outcomes[at]).collect();
    let retired_before = Retirements::new(&pair.old);
    let retired_now = Retirements::new(&pair.new);
    compare_gone(&gone, &retired_now, changes);
    for outcome in &come {
        let subject = Subject::new(Thing::Outcome, outcome.id.as_str());
        let (kind, before, place) = match retired_before.entry(&outcome.id) {
            Some((at, entry)) => (Kind::OutcomeReturned, Value::Retired(entry), Some(retired_before.place(at))),
            None => (Kind::OutcomeAdded, Value::Nothing, None),
        };
        changes.add(kind, subject, before, Value::Outcome(outcome)).old_place(place).new_place(outcome_place(outcome));
    }
    // What the retirement of an outcome says is said with the outcome.
    let said: HashSet<&str> = gone.iter().chain(&come).map(|outcome| outcome.id.as_str()).collect();
    compare_retirements(&retired_before, &retired_now, &said, changes);
}

fn compare_gone<'a>(gone: &[&'a Outcome], retired: &Retirements<'a>, changes: &mut Changes<'a>) {
    let successors: Vec<Vec<&str>> = gone.iter().map(|outcome| retired.successors(&outcome.id)).collect();
    // What each outcome alone takes the place of: two or more are a merger.
    let mut merged: HashMap<&str, Vec<&str>> = HashMap::new();
    for (outcome, others) in gone.iter().zip(&successors) {
        if let [only] = others.as_slice() {
            merged.entry(only).or_default().push(outcome.id.as_str());
        }
    }
    for (outcome, mut others) in gone.iter().zip(successors) {
        let id = outcome.id.as_str();
        let entry = retired.entry(&outcome.id);
        let kind = match others.as_slice() {
            _ if entry.is_none() => Kind::OutcomeVanished,
            [] => Kind::OutcomeRetired,
            &[only] => {
                let with = merged.get(only).into_iter().flatten().copied().filter(|&other| other != id);
                others.extend(with);
                if others.len() > 1 { Kind::OutcomeMerged } else { Kind::OutcomeReplaced }
            }
            _ => Kind::OutcomeSplit,
        };
        let detail = if others.is_empty() { Detail::None } else { Detail::Others(others) };
        let after = entry.map_or(Value::Nothing, |(_, entry)| Value::Retired(entry));
        changes
            .add(kind, Subject::new(Thing::Outcome, id), Value::Outcome(outcome), after)
            .old_place(outcome_place(outcome))
            .new_place(entry.map(|(at, _)| retired.place(at)))
            .detail(detail);
    }
}

fn compare_retirements<'a>(
    before: &Retirements<'a>,
    now: &Retirements<'a>,
    said: &HashSet<&str>,
    changes: &mut Changes<'a>,
) {
    let matching = matching(before.list, now.list, |entry| entry.id.as_str());
    let subject = |entry: &'a Retired| Subject::new(Thing::Outcome, entry.id.as_str());
    let unsaid = |entry: &Retired| !said.contains(entry.id.as_str());
    for (at, entry) in matching.only_old.iter().map(|&at| (at, &before.list[at])).filter(|(_, entry)| unsaid(entry)) {
        changes
            .add(Kind::RetirementRemoved, subject(entry), Value::Retired(entry), Value::Nothing)
            .old_place(before.place(at));
    }
    for (at, entry) in matching.only_new.iter().map(|&at| (at, &now.list[at])).filter(|(_, entry)| unsaid(entry)) {
        changes
            .add(Kind::RetirementAdded, subject(entry), Value::Nothing, Value::Retired(entry))
            .new_place(now.place(at));
    }
    for &(old_at, new_at) in &matching.both {
        let (old, new) = (&before.list[old_at], &now.list[new_at]);
        if !unsaid(new) {
            continue;
        }
        if old.replaced_by != new.replaced_by {
            changes
                .add(Kind::ReplacementChanged, subject(new), names(old), names(new))
                .old_place(before.place(old_at).key("replaced-by"))
                .new_place(now.place(new_at).key("replaced-by"));
        }
        if old.reason != new.reason {
            changes
                .add(Kind::RetirementReworded, subject(new), Value::Text(&old.reason), Value::Text(&new.reason))
                .old_place(before.place(old_at).key("reason"))
                .new_place(now.place(new_at).key("reason"))
                .detail(rewording(Some(&old.reason), Some(&new.reason)));
        }
    }
}

fn names(entry: &Retired) -> Value<'_> {
    Value::Names(entry.replaced_by.iter().map(OutcomeId::as_str).collect())
}

/// The retired ids of a side.
pub(crate) struct Retirements<'a> {
    list: &'a [Retired],
    by_id: HashMap<&'a str, usize>,
    file: u32,
    alive: HashSet<&'a str>,
}

impl<'a> Retirements<'a> {
    pub(crate) fn new(side: &Indexed<'a>) -> Self {
        let edition = side.side.edition;
        let mut by_id = HashMap::with_capacity(edition.retired.len());
        for (at, entry) in edition.retired.iter().enumerate().filter(|(_, entry)| !entry.id.is_empty()) {
            by_id.entry(entry.id.as_str()).or_insert(at);
        }
        let mut alive = HashSet::new();
        // Only ids that something is replaced by are ever asked about.
        for id in edition.retired.iter().flat_map(|entry| &entry.replaced_by) {
            alive.extend(side.index.outcome_position(id.as_str()).map(|_| id.as_str()));
        }
        Self { list: &edition.retired, by_id, file: edition.file, alive }
    }

    fn entry(&self, id: &OutcomeId) -> Option<(usize, &'a Retired)> {
        let at = *self.by_id.get(id.as_str())?;
        Some((at, &self.list[at]))
    }

    fn place(&self, at: usize) -> Place {
        Place::file(self.file).key("retired").index(u32::try_from(at).unwrap_or(u32::MAX))
    }

    /// What takes the place of a retired outcome today: a successor that was itself retired since is followed on.
    /// One that is neither an outcome nor retired is named as it is.
    pub(crate) fn successors(&self, id: &OutcomeId) -> Vec<&'a str> {
        let mut seen = HashSet::new();
        let mut found = Vec::new();
        let mut waiting: Vec<&OutcomeId> = self.replaced_by(id.as_str()).iter().rev().collect();
        while let Some(next) = waiting.pop() {
            // A thousand are enough to say: a chain that others share would be followed for each of them.
            if next == id || !seen.insert(next.as_str()) || seen.len() > 1000 {
                continue;
            }
            let is_retired = self.by_id.contains_key(next.as_str());
            if self.alive.contains(next.as_str()) || !is_retired {
                found.push(next.as_str());
            } else {
                waiting.extend(self.replaced_by(next.as_str()).iter().rev());
            }
        }
        found
    }

    fn replaced_by(&self, id: &str) -> &'a [OutcomeId] {
        self.by_id.get(id).map_or(&[], |&at| &self.list[at].replaced_by)
    }
}
