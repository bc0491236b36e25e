//! Prerequisites that come and go, are needed more or less, or have another reason.

use pdcn_model::{Outcome, Prerequisite, Strength, Within};
use pdcn_toml::Place;

use crate::Kind;
use crate::change::{Changes, Detail, Subject, Thing, Value};
use crate::changes::identity::Retirements;
use crate::changes::wording::rewording;
use crate::implied::{Query, implied};
use crate::matching::{Matching, matching};
use crate::side::{Indexed, Pair, outcome_place};

/// A prerequisite that one side alone has.
struct Single<'a> {
    /// The outcome on the new side, whose id it is told under.
    outcome: &'a Outcome,
    /// The id of the outcome on the other side, where it may go by another one.
    other_id: &'a str,
    prerequisite: &'a Prerequisite,
    place: Place,
}

pub(super) fn compare<'a>(pair: &Pair<'a>, outcomes: &Matching, changes: &mut Changes<'a>) {
    let (mut removed, mut added) = (Vec::new(), Vec::new());
    let successions = Successions { old: Retirements::new(&pair.old), new: Retirements::new(&pair.new) };
    for &(old, new) in &outcomes.both {
        let (old, new) = (&pair.old.index.edition().outcomes[old], &pair.new.index.edition().outcomes[new]);
        if old.prerequisites == new.prerequisites {
            continue;
        }
        let matching = matching(&old.prerequisites, &new.prerequisites, |prerequisite| prerequisite.id.as_str());
        for &(before, after) in &matching.both {
            compare_one((old, before), (new, after), changes);
        }
        let single = |own: &'a Outcome, other: &'a Outcome, at: usize| Single {
            outcome: new,
            other_id: other.id.as_str(),
            prerequisite: &own.prerequisites[at],
            place: place(own, at),
        };
        let (gone, come) = successions.followed((old, new), &matching);
        if let (Some(_), _) | (_, Some(_)) = (gone.first(), come.first()) {
            let value = |outcome: &'a Outcome, ats: &[usize]| {
                let mut all: Vec<&'a Prerequisite> = ats.iter().map(|&at| &outcome.prerequisites[at]).collect();
                all.sort_unstable_by_key(|one| one.id.as_str());
                Value::Prerequisites(all)
            };
            changes
                .add(
                    Kind::PrerequisiteFollowed,
                    Subject::new(Thing::Outcome, new.id.as_str()),
                    value(old, &gone),
                    value(new, &come),
                )
                .old_place(gone.first().map(|&at| place(old, at)))
                .new_place(come.first().map(|&at| place(new, at)));
        }
        removed.extend(matching.only_old.iter().filter(|at| !gone.contains(at)).map(|&at| single(old, new, at)));
        added.extend(matching.only_new.iter().filter(|at| !come.contains(at)).map(|&at| single(new, old, at)));
    }
    // What the other side's graph implies is asked all at once.
    for (single, implied) in removed.iter().zip(implied_on(&pair.new, &removed)) {
        changes
            .add(
                Kind::PrerequisiteRemoved,
                subject(single.outcome, single.prerequisite),
                Value::Prerequisite(single.prerequisite),
                Value::Nothing,
            )
            .old_place(single.place.clone())
            .detail(Detail::Implied(implied));
    }
    for (single, implied) in added.iter().zip(implied_on(&pair.old, &added)) {
        changes
            .add(
                Kind::PrerequisiteAdded,
                subject(single.outcome, single.prerequisite),
                Value::Nothing,
                Value::Prerequisite(single.prerequisite),
            )
            .new_place(single.place.clone())
            .detail(Detail::Implied(implied));
    }
}

/// What took the place of what, on both sides.
struct Successions<'a> {
    old: Retirements<'a>,
    new: Retirements<'a>,
}

impl Successions<'_> {
    /// The prerequisites gone and come that only follow a retirement: what took the place of one is there with its
    /// strength, span and reason, or was there already and is needed as much.
    fn followed(&self, (old, new): (&Outcome, &Outcome), matching: &Matching) -> (Vec<usize>, Vec<usize>) {
        if matching.only_old.is_empty() && matching.only_new.is_empty() {
            return (Vec::new(), Vec::new());
        }
        let (was, is) = (|at: usize| &old.prerequisites[at], |at: usize| &new.prerequisites[at]);
        let tied = |gone: &Prerequisite, come: &Prerequisite| {
            (gone.strength, gone.within, &gone.reason) == (come.strength, come.within, &come.reason)
                && (self.new.leads(&gone.id, &come.id) || self.old.leads(&come.id, &gone.id))
        };
        let kept = |single: &Prerequisite, retirements: &Retirements<'_>| {
            matching.both.iter().any(|&(before, after)| {
                let (before, after) = (was(before), is(after));
                (before.strength, after.strength) == (single.strength, single.strength)
                    && retirements.leads(&single.id, &after.id)
            })
        };
        let gone =
            matching.only_old.iter().copied().filter(|&at| {
                matching.only_new.iter().any(|&other| tied(was(at), is(other))) || kept(was(at), &self.new)
            });
        let come =
            matching.only_new.iter().copied().filter(|&at| {
                matching.only_old.iter().any(|&other| tied(was(other), is(at))) || kept(is(at), &self.old)
            });
        (gone.collect(), come.collect())
    }
}

/// A prerequisite of both sides.
fn compare_one<'a>(old: (&'a Outcome, usize), new: (&'a Outcome, usize), changes: &mut Changes<'a>) {
    let (before, after) = (&old.0.prerequisites[old.1], &new.0.prerequisites[new.1]);
    let subject = subject(new.0, after);
    let mut add = |kind, key: &'static str, from, to, detail| {
        changes
            .add(kind, subject, from, to)
            .old_place(place(old.0, old.1).key(key))
            .new_place(place(new.0, new.1).key(key))
            .detail(detail);
    };
    if before.strength != after.strength {
        let kind = match (before.strength, after.strength) {
            (None, _) => Kind::PrerequisiteStrengthStated,
            (_, None) => Kind::PrerequisiteStrengthUnstated,
            (_, Some(Strength::Required)) => Kind::PrerequisiteStrengthened,
            (_, Some(Strength::Helpful)) => Kind::PrerequisiteWeakened,
        };
        let value = |strength: Option<Strength>| strength.map_or(Value::Nothing, Value::Strength);
        add(kind, "strength", value(before.strength), value(after.strength), Detail::None);
    }
    if before.within != after.within {
        let kind = if after.within.is_some() { Kind::PrerequisiteWithinSaid } else { Kind::PrerequisiteWithinUnsaid };
        let value = |within: Option<Within>| Value::name(within.map(Within::name));
        add(kind, "within", value(before.within), value(after.within), Detail::None);
    }
    if before.reason != after.reason {
        let detail = rewording(before.reason.as_deref(), after.reason.as_deref());
        let (from, to) = (Value::text(before.reason.as_ref()), Value::text(after.reason.as_ref()));
        add(Kind::PrerequisiteReworded, "reason", from, to, detail);
    }
}

fn subject<'a>(outcome: &'a Outcome, prerequisite: &'a Prerequisite) -> Subject<'a> {
    Subject::new(Thing::Outcome, outcome.id.as_str()).part(prerequisite.id.as_str())
}

fn place(outcome: &Outcome, at: usize) -> Place {
    outcome_place(outcome).key("prerequisite").index(u32::try_from(at).unwrap_or(u32::MAX))
}

/// Whether a side implies each of these prerequisites, which it does not name.
fn implied_on(side: &Indexed<'_>, singles: &[Single<'_>]) -> Vec<Option<bool>> {
    let position = |id: &str| side.index.outcome_position(id);
    let query = |single: &Single<'_>| Query {
        ends: position(single.other_id).zip(position(single.prerequisite.id.as_str())),
        strength: single.prerequisite.strength,
    };
    let queries: Vec<Query> = singles.iter().map(query).collect();
    if queries.iter().all(|query| query.ends.is_none()) {
        return vec![Some(false); singles.len()];
    }
    implied(side.graph(), side.index.edition().outcomes.len(), &queries)
}
