//! Ids: outcomes that come, go, are retired, replaced, split, merged or come back; and the list of retired ids.

use foldhash::{HashMap, HashMapExt as _, HashSet, HashSetExt as _};
use pdcn_model::text::same_words;
use pdcn_model::{Outcome, OutcomeId, Retired};
use pdcn_toml::{FileNumber, Place};

use crate::Kind;
use crate::change::{Changes, Detail, Subject, Thing, Value};
use crate::changes::wording::rewording;
use crate::matching::{Matching, matching};
use crate::side::{Indexed, Pair, outcome_place};

/// An outcome that goes on under another id: retired for it on one side, with the same words on both.
pub(super) struct Rename<'a> {
    old: &'a Outcome,
    new: &'a Outcome,
    retired: &'a Retired,
    /// The retirement is on the old side: the id is back.
    back: bool,
}

/// Takes the outcomes that go on under another id out of those that come and go, and into those of both sides.
pub(super) fn renames<'a>(pair: &Pair<'a>, outcomes: &mut Matching) -> Vec<Rename<'a>> {
    let (old, new) = (pair.old.side.edition, pair.new.side.edition);
    let there = renamed(pair, [&outcomes.only_old, &outcomes.only_new], false);
    let back = renamed(pair, [&outcomes.only_new, &outcomes.only_old], true);
    let turned = back.into_iter().map(|(new_at, old_at, retired)| (old_at, new_at, retired, true));
    let all: Vec<_> =
        there.into_iter().map(|(old_at, new_at, retired)| (old_at, new_at, retired, false)).chain(turned).collect();
    for (old_at, new_at, ..) in &all {
        outcomes.only_old.retain(|at| at != old_at);
        outcomes.only_new.retain(|at| at != new_at);
        outcomes.both.push((*old_at, *new_at));
    }
    all.into_iter()
        .map(|(old_at, new_at, retired, back)| Rename {
            old: &old.outcomes[old_at],
            new: &new.outcomes[new_at],
            retired,
            back,
        })
        .collect()
}

/// The outcomes of one side retired on the other for one that only that one has, which took no other's place and says
/// the same; neither id was retired before.
fn renamed<'a>(pair: &Pair<'a>, [gone, come]: [&[usize]; 2], back: bool) -> Vec<(usize, usize, &'a Retired)> {
    let (from, to) = if back { (&pair.new, &pair.old) } else { (&pair.old, &pair.new) };
    let (from, to) = (from.side.edition, to.side.edition);
    if to.retired.is_empty() || gone.is_empty() || come.is_empty() {
        return Vec::new();
    }
    let gone: HashMap<&str, usize> = gone.iter().map(|&at| (from.outcomes[at].id.as_str(), at)).collect();
    let come: HashMap<&str, usize> = come.iter().map(|&at| (to.outcomes[at].id.as_str(), at)).collect();
    let before: HashSet<&str> = from.retired.iter().map(|entry| entry.id.as_str()).collect();
    let mut n_entries: HashMap<&str, usize> = HashMap::new();
    let mut taken: HashMap<&str, usize> = HashMap::new();
    for entry in &to.retired {
        *n_entries.entry(entry.id.as_str()).or_default() += 1;
        if gone.contains_key(entry.id.as_str()) {
            entry.replaced_by.iter().for_each(|id| *taken.entry(id.as_str()).or_default() += 1);
        }
    }
    let one = |entry: &'a Retired| {
        let [successor] = entry.replaced_by.as_slice() else { return None };
        let (id, successor) = (entry.id.as_str(), successor.as_str());
        let (&was, &is) = (gone.get(id)?, come.get(successor)?);
        let alone = taken.get(successor) == Some(&1) && n_entries.get(id) == Some(&1);
        let fresh = !before.contains(id) && !before.contains(successor) && !n_entries.contains_key(successor);
        let (old, new) = (&from.outcomes[was], &to.outcomes[is]);
        let says_it = !old.statement.is_empty() && same_words(&old.statement, &new.statement);
        (alone && fresh && says_it).then_some((was, is, entry))
    };
    to.retired.iter().filter_map(one).collect()
}

pub(super) fn compare<'a>(pair: &Pair<'a>, outcomes: &Matching, renames: &[Rename<'a>], changes: &mut Changes<'a>) {
    for rename in renames {
        let (old, new) = (rename.old, rename.new);
        let (kind, retired, other) =
            if rename.back { (Kind::OutcomeRenamedBack, new, old) } else { (Kind::OutcomeRenamed, old, new) };
        let subject = Subject::new(Thing::Outcome, retired.id.as_str()).part(other.id.as_str());
        changes
            .add(kind, subject, Value::Outcome(old), Value::Outcome(new))
            .old_place(outcome_place(old))
            .new_place(outcome_place(new))
            .detail(Detail::Renamed(rename.retired));
    }
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
    let mut said: HashSet<&str> = gone.iter().chain(&come).map(|outcome| outcome.id.as_str()).collect();
    said.extend(renames.iter().flat_map(|rename| [rename.old.id.as_str(), rename.new.id.as_str()]));
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
    file: FileNumber,
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

    /// True when an id was retired, and another took its place.
    pub(crate) fn leads(&self, id: &OutcomeId, to: &OutcomeId) -> bool {
        self.by_id.contains_key(id.as_str()) && self.successors(id).contains(&to.as_str())
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
