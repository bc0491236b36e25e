//! Grades: stage, cycle, age and short title.

use crate::Kind;
use crate::change::{Changes, Detail, Subject, Thing, Value};
use crate::changes::wording::rewording;
use crate::changes::{Unread, cycle, titled};
use crate::side::Pair;

pub(super) fn compare<'a>(pair: &Pair<'a>, unread: &mut Unread<'a>, changes: &mut Changes<'a>) {
    let (old, new) = (pair.old.side.edition, pair.new.side.edition);
    let both = titled::compare(pair, [&old.grades, &new.grades], unread, changes);
    let retitled = cycle::compare(pair, changes);
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
        // A cycle of another name takes its grades along.
        if before.cycle != after.cycle && !retitled.contains(&old_at) {
            let (from, to) = (Value::Text(&before.cycle), Value::Text(&after.cycle));
            add(Kind::GradeMovedCycle, subject, "cycle", from, to, Detail::None);
        }
        if before.age != after.age {
            add(Kind::GradeAgeChanged, subject, "age", Value::Age(before.age), Value::Age(after.age), Detail::None);
        }
    }
}
