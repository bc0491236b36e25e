//! Cycles, which are named on their grades: those that come and go, and those of another name.
//!
//! Cycles have no id. Those of one title are the same; where an edition has several of one title, those with a stage in
//! common. Two of different titles are the same when they have the same grades.

use std::collections::{BTreeSet, HashSet};

use pdcn_model::{Cycle, Edition};
use pdcn_toml::Place;

use crate::Kind;
use crate::change::{Changes, Subject, Thing, Value};
use crate::changes::wording::rewording;
use crate::side::Pair;

/// The cycles that came and went; gives the old positions of the grades whose cycle only has another name.
pub(super) fn compare<'a>(pair: &Pair<'a>, changes: &mut Changes<'a>) -> HashSet<usize> {
    let (old, new) = (pair.old.side.edition, pair.new.side.edition);
    let (mut gone, mut come) = (named(old), named(new));
    take_pairs(&mut gone, &mut come, |one, other| one.title == other.title);
    let same_grades = |one: &Cycle<'a>, other: &Cycle<'a>| ids(old, one) == ids(new, other);
    let mut retitled = HashSet::new();
    for (before, after) in take_pairs(&mut gone, &mut come, same_grades) {
        let shared = (before.shares_title || after.shares_title).then(|| common_stage(&before, &after)).flatten();
        changes
            .add(Kind::CycleRetitled, subject(&before, shared), Value::Text(before.title), Value::Text(after.title))
            .old_place(place(old, &before))
            .new_place(place(new, &after))
            .detail(rewording(Some(before.title), Some(after.title)));
        retitled.extend(before.grades.iter().map(|&grade| usize::from(grade)));
    }
    for cycle in gone {
        let subject = subject(&cycle, own_stage(&cycle));
        changes
            .add(Kind::CycleRemoved, subject, Value::Text(cycle.title), Value::Nothing)
            .old_place(place(old, &cycle));
    }
    for cycle in come {
        let subject = subject(&cycle, own_stage(&cycle));
        changes.add(Kind::CycleAdded, subject, Value::Nothing, Value::Text(cycle.title)).new_place(place(new, &cycle));
    }
    retitled
}

/// The cycles of an edition that have a title.
fn named(edition: &Edition) -> Vec<Cycle<'_>> {
    edition.cycles().into_iter().filter(|cycle| !cycle.title.is_empty()).collect()
}

/// Takes the cycles that are the same out of both lists. One whose title stands for several is only that of its stage.
fn take_pairs<'a>(
    old: &mut Vec<Cycle<'a>>,
    new: &mut Vec<Cycle<'a>>,
    is_same: impl Fn(&Cycle<'a>, &Cycle<'a>) -> bool,
) -> Vec<(Cycle<'a>, Cycle<'a>)> {
    let fits = |one: &Cycle<'a>, other: &Cycle<'a>| {
        let is_told_by_stage = one.shares_title || other.shares_title;
        is_same(one, other) && (!is_told_by_stage || common_stage(one, other).is_some())
    };
    let mut pairs = Vec::new();
    for before in std::mem::take(old) {
        match new.iter().position(|after| fits(&before, after)) {
            Some(at) => pairs.push((before, new.remove(at))),
            None => old.push(before),
        }
    }
    pairs
}

/// A cycle by its title, and by its stage where the title stands for several.
fn subject<'a>(cycle: &Cycle<'a>, stage: Option<&'a str>) -> Subject<'a> {
    let subject = Subject::new(Thing::Cycle, cycle.title);
    stage.map_or(subject, |stage| subject.part(stage))
}

fn own_stage<'a>(cycle: &Cycle<'a>) -> Option<&'a str> {
    cycle.stages.first().copied().filter(|_| cycle.shares_title)
}

/// The first of the stages, by id, that both cycles are in: the same both ways.
fn common_stage<'a>(one: &Cycle<'a>, other: &Cycle<'a>) -> Option<&'a str> {
    one.stages.iter().copied().filter(|stage| other.stages.contains(stage)).min()
}

fn ids<'a>(edition: &'a Edition, cycle: &Cycle<'a>) -> BTreeSet<&'a str> {
    let grades = cycle.grades.iter().filter_map(|&grade| edition.grades.get(usize::from(grade)));
    grades.map(|grade| grade.id.as_str()).collect()
}

fn place(edition: &Edition, cycle: &Cycle<'_>) -> Place {
    Place::file(edition.file).key("grade").index(u32::from(cycle.first())).key("cycle")
}
