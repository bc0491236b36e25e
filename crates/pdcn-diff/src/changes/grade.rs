//! Grades: stage, cycle, age and short title; and the cycles, which are named on their grades.

use std::collections::{BTreeMap, BTreeSet};

use foldhash::HashMap;
use pdcn_model::Edition;
use pdcn_source::Place;

use crate::Kind;
use crate::change::{Changes, Detail, Subject, Thing, Value};
use crate::changes::wording::rewording;
use crate::changes::{Unread, titled};
use crate::side::{Indexed, Pair};

pub(super) fn compare<'a>(pair: &Pair<'a>, unread: &mut Unread<'a>, changes: &mut Changes<'a>) {
    let (old, new) = (pair.old.side.edition, pair.new.side.edition);
    let both = titled::compare(pair, [&old.grades, &new.grades], unread, changes);
    let retitled = compare_cycles(pair, changes);
    for (old_at, new_at) in both {
        let (before, after) = (&old.grades[old_at], &new.grades[new_at]);
        let subject = Subject::new(Thing::Grade, after.id.as_str());
        let mut add = |kind, subject, key: &'static str, from, to, detail| {
            changes
                .add(kind, subject, from, to)
                .old_place(pair.old.frame_place("grade", old_at).key(key))
                .new_place(pair.new.frame_place("grade", new_at).key(key))
                .detail(detail);
        };
        if before.short != after.short {
            let detail = rewording(Some(&before.short), Some(&after.short));
            let (from, to) = (Value::Text(&before.short), Value::Text(&after.short));
            add(Kind::GradeRetitled, subject.part("short"), "short", from, to, detail);
        }
        if before.stage != after.stage {
            let (from, to) = (Value::Name(before.stage.as_str()), Value::Name(after.stage.as_str()));
            add(Kind::GradeMovedStage, subject, "stage", from, to, Detail::None);
        }
        if before.cycle != after.cycle && retitled.get(before.id.as_str()) != Some(&after.cycle.as_str()) {
            let (from, to) = (Value::Text(&before.cycle), Value::Text(&after.cycle));
            add(Kind::GradeMovedCycle, subject, "cycle", from, to, Detail::None);
        }
        if before.age != after.age {
            add(Kind::GradeAgeChanged, subject, "age", Value::Age(before.age), Value::Age(after.age), Detail::None);
        }
    }
}

/// A cycle: its title, and the stage in which it begins, for two stages may have cycles of one title.
type Key<'a> = (&'a str, &'a str);

/// The cycles that came and went; gives the new name of each that has the same grades under another name, with those grades.
fn compare_cycles<'a>(pair: &Pair<'a>, changes: &mut Changes<'a>) -> Retitled<'a> {
    let (old, new) = (Cycles::new(&pair.old), Cycles::new(&pair.new));
    // A cycle whose stage alone is another has moved with its grades, which is told of them.
    let has = |cycles: &Cycles<'a>, key: &Key<'a>, grades: &BTreeSet<&'a str>| {
        cycles.grades.contains_key(key)
            || cycles.grades.iter().any(|((title, _), others)| *title == key.0 && !grades.is_disjoint(others))
    };
    let gone: Vec<Key<'a>> =
        old.grades.iter().filter(|(key, grades)| !has(&new, key, grades)).map(|(key, _)| *key).collect();
    let come: Vec<Key<'a>> =
        new.grades.iter().filter(|(key, grades)| !has(&old, key, grades)).map(|(key, _)| *key).collect();
    let by_grades: BTreeMap<&BTreeSet<&str>, Key<'a>> = come.iter().map(|&key| (&new.grades[&key], key)).collect();
    let mut retitled = Retitled::default();
    let mut renames: BTreeSet<Key<'a>> = BTreeSet::new();
    for key in gone {
        let subject = Subject::new(Thing::Cycle, key.0);
        if let Some(&after) = by_grades.get(&old.grades[&key]) {
            renames.insert(after);
            retitled.extend(old.grades[&key].iter().map(|grade| (*grade, after.0)));
            changes
                .add(Kind::CycleRetitled, subject, Value::Text(key.0), Value::Text(after.0))
                .old_place(old.place(key))
                .new_place(new.place(after))
                .detail(rewording(Some(key.0), Some(after.0)));
        } else {
            changes.add(Kind::CycleRemoved, subject, Value::Text(key.0), Value::Nothing).old_place(old.place(key));
        }
    }
    for key in come.into_iter().filter(|key| !renames.contains(key)) {
        let subject = Subject::new(Thing::Cycle, key.0);
        changes.add(Kind::CycleAdded, subject, Value::Nothing, Value::Text(key.0)).new_place(new.place(key));
    }
    retitled
}

/// The new title of the cycle of each grade, by the id of the grade, where the cycle as a whole was retitled.
type Retitled<'a> = HashMap<&'a str, &'a str>;

/// The cycles of a side, with their grades.
struct Cycles<'a> {
    edition: &'a Edition,
    /// The first grade of each.
    first: BTreeMap<Key<'a>, u16>,
    grades: BTreeMap<Key<'a>, BTreeSet<&'a str>>,
}

impl<'a> Cycles<'a> {
    fn new(side: &Indexed<'a>) -> Self {
        let edition = side.side.edition;
        let mut cycles = Self { edition, first: BTreeMap::new(), grades: BTreeMap::new() };
        for cycle in edition.cycles().into_iter().filter(|cycle| !cycle.title.is_empty()) {
            let key = (cycle.title, cycle.stages.first().copied().unwrap_or_default());
            cycles.first.entry(key).or_insert(cycle.first());
            let grades = cycle.grades.iter().filter_map(|&grade| edition.grades.get(usize::from(grade)));
            cycles.grades.entry(key).or_default().extend(grades.map(|grade| grade.id.as_str()));
        }
        cycles
    }

    fn place(&self, key: Key<'a>) -> Option<Place> {
        let at = *self.first.get(&key)?;
        Some(Place::file(self.edition.file).key("grade").index(u32::from(at)).key("cycle"))
    }
}
