//! → learn, ★ master and reuse, earlier or later; outcomes that become open or are so no longer.

use pdcn_model::{GradeId, Outcome};

use crate::Kind;
use crate::change::{Changes, Detail, Subject, Thing, Value};
use crate::changes::wording::rewording;
use crate::side::{Indexed, Pair, outcome_place};

/// The kinds of one mark: earlier, later, and what cannot be told.
type MarkKinds = [Kind; 3];

const LEARN: MarkKinds = [Kind::LearnEarlier, Kind::LearnLater, Kind::LearnMoved];
const MASTER: MarkKinds = [Kind::MasterEarlier, Kind::MasterLater, Kind::MasterMoved];
const REUSE: MarkKinds = [Kind::ReuseEarlier, Kind::ReuseLater, Kind::ReuseMoved];

pub(super) fn compare<'a>(pair: &Pair<'a>, old: &'a Outcome, new: &'a Outcome, changes: &mut Changes<'a>) {
    let subject = Subject::new(Thing::Outcome, new.id.as_str());
    let mut add = |kind, key: (&'static str, &'static str), before, after, detail| {
        changes
            .add(kind, subject, before, after)
            .old_place(outcome_place(old).key(key.0))
            .new_place(outcome_place(new).key(key.1))
            .detail(detail);
    };
    let mut moved = |kinds, key, before: &'a GradeId, after: &'a GradeId| {
        if before != after {
            let (kind, detail) = direction(kinds, pair.grades_later(before.as_str(), after.as_str()));
            add(kind, (key, key), Value::Name(before.as_str()), Value::Name(after.as_str()), detail);
        }
    };
    moved(LEARN, "learn", &old.learn, &new.learn);
    if let (Some(before), Some(after)) = (&old.master, &new.master) {
        moved(MASTER, "master", before, after);
    }
    match (&old.master, &new.master) {
        (Some(before), None) => {
            let after = Value::text(new.open.as_ref());
            add(Kind::BecameOpen, ("master", "open"), Value::Name(before.as_str()), after, Detail::None);
        }
        (None, Some(after)) => {
            let before = Value::text(old.open.as_ref());
            add(Kind::NoLongerOpen, ("open", "master"), before, Value::Name(after.as_str()), Detail::None);
        }
        _ if old.open != new.open => {
            let (before, after) = (Value::text(old.open.as_ref()), Value::text(new.open.as_ref()));
            let detail = rewording(old.open.as_deref(), new.open.as_deref());
            add(Kind::OpenReworded, ("open", "open"), before, after, detail);
        }
        _ => {}
    }
    if old.reuse != new.reuse {
        let (kind, detail) = reuse(pair, old, new);
        let value = |outcome: &'a Outcome| Value::name(outcome.reuse.as_ref().map(GradeId::as_str));
        add(kind, ("reuse", "reuse"), value(old), value(new), detail);
    }
}

/// How far reuse moved; where nothing is written, it goes on through the last grade.
fn reuse(pair: &Pair<'_>, old: &Outcome, new: &Outcome) -> (Kind, Detail<'static>) {
    let through = |side: &Indexed<'_>, outcome: &Outcome| {
        let last = || side.index.edition().grades.last().map(|grade| grade.id.clone());
        outcome.reuse.clone().or_else(last)
    };
    match (through(&pair.old, old), through(&pair.new, new)) {
        (Some(before), Some(after)) if before == after => {
            (if old.reuse.is_none() { Kind::ReuseStated } else { Kind::ReuseUnstated }, Detail::None)
        }
        (Some(before), Some(after)) => direction(REUSE, pair.grades_later(before.as_str(), after.as_str())),
        _ => (Kind::ReuseMoved, Detail::None),
    }
}

fn direction([earlier, later, moved]: MarkKinds, by: Option<i32>) -> (Kind, Detail<'static>) {
    let Some(by) = by.filter(|&by| by != 0) else { return (moved, Detail::None) };
    let grades = u16::try_from(by.unsigned_abs()).unwrap_or(u16::MAX);
    (if by < 0 { earlier } else { later }, Detail::Grades(grades))
}
