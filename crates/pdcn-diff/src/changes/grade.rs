//! Grades: stage, cycle, age and short title; and the cycles, which are named on their grades.

use std::collections::{BTreeMap, BTreeSet};

use foldhash::HashMap;
use pdcn_model::{Edition, Grade};
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
        if before.cycle != after.cycle && retitled.get(before.cycle.as_str()) != Some(&after.cycle.as_str()) {
            let (from, to) = (Value::Text(&before.cycle), Value::Text(&after.cycle));
            add(Kind::GradeMovedCycle, subject, "cycle", from, to, Detail::None);
        }
        if before.age != after.age {
            add(Kind::GradeAgeChanged, subject, "age", Value::Age(before.age), Value::Age(after.age), Detail::None);
        }
    }
}

/// The cycles that came and went; gives the new name of each that has the same grades under another name.
fn compare_cycles<'a>(pair: &Pair<'a>, changes: &mut Changes<'a>) -> HashMap<&'a str, &'a str> {
    let (old, new) = (Cycles::new(&pair.old), Cycles::new(&pair.new));
    let gone: Vec<&str> = old.first.keys().copied().filter(|name| !new.first.contains_key(name)).collect();
    let come: Vec<&str> = new.first.keys().copied().filter(|name| !old.first.contains_key(name)).collect();
    let by_grades: BTreeMap<&BTreeSet<&str>, &str> = come.iter().map(|&name| (&new.grades[name], name)).collect();
    let same = |name: &&'a str| Some((*name, *by_grades.get(&old.grades[name])?));
    let retitled: HashMap<&str, &str> = gone.iter().filter_map(same).collect();
    let renames: BTreeSet<&str> = retitled.values().copied().collect();
    for name in gone {
        if let Some(&after) = retitled.get(name) {
            changes
                .add(Kind::CycleRetitled, Subject::new(Thing::Cycle, name), Value::Text(name), Value::Text(after))
                .old_place(old.place(name))
                .new_place(new.place(after))
                .detail(rewording(Some(name), Some(after)));
        } else {
            let subject = Subject::new(Thing::Cycle, name);
            changes.add(Kind::CycleRemoved, subject, Value::Text(name), Value::Nothing).old_place(old.place(name));
        }
    }
    for name in come.into_iter().filter(|name| !renames.contains(name)) {
        let subject = Subject::new(Thing::Cycle, name);
        changes.add(Kind::CycleAdded, subject, Value::Nothing, Value::Text(name)).new_place(new.place(name));
    }
    retitled
}

/// The cycles of a side, with their grades.
struct Cycles<'a> {
    edition: &'a Edition,
    /// The first grade of each.
    first: BTreeMap<&'a str, u32>,
    grades: BTreeMap<&'a str, BTreeSet<&'a str>>,
}

impl<'a> Cycles<'a> {
    fn new(side: &Indexed<'a>) -> Self {
        let edition = side.side.edition;
        let mut cycles = Self { edition, first: BTreeMap::new(), grades: BTreeMap::new() };
        let named = |(_, grade): &(u32, &'a Grade)| !grade.cycle.is_empty();
        for (at, grade) in (0_u32..).zip(&edition.grades).filter(named) {
            cycles.first.entry(&grade.cycle).or_insert(at);
            cycles.grades.entry(&grade.cycle).or_default().insert(grade.id.as_str());
        }
        cycles
    }

    fn place(&self, name: &str) -> Option<Place> {
        let at = *self.first.get(name)?;
        Some(Place::file(self.edition.file).key("grade").index(at).key("cycle"))
    }
}
