//! How an outcome is taught and seen: whether it is essential, who carries it, its signs, and what goes with it.

use pdcn_model::{Alignment, Outcome, TopicId};

use crate::Kind;
use crate::change::{Changes, Detail, Subject, Thing, Value};
use crate::changes::marked;
use crate::changes::wording::rewording;
use crate::side::outcome_place;

pub(super) fn compare<'a>(old: &'a Outcome, new: &'a Outcome, changes: &mut Changes<'a>) {
    let subject = Subject::new(Thing::Outcome, new.id.as_str());
    let mut add = |kind, key: &'static str, before, after, detail| {
        changes
            .add(kind, subject, before, after)
            .old_place(outcome_place(old).key(key))
            .new_place(outcome_place(new).key(key))
            .detail(detail);
    };
    if let Some(kind) = marked(old.essential, new.essential, Kind::EssentialMarked, Kind::EssentialUnmarked) {
        add(kind, "essential", Value::Nothing, Value::Nothing, Detail::None);
    }
    if old.periods != new.periods {
        let number = |periods: Option<u8>| periods.map_or(Value::Nothing, Value::Number);
        add(Kind::PeriodsChanged, "periods", number(old.periods), number(new.periods), Detail::None);
    }
    if old.carried_by != new.carried_by {
        let (before, after) = (Value::Texts(&old.carried_by), Value::Texts(&new.carried_by));
        add(Kind::CarriedByChanged, "carried-by", before, after, Detail::None);
    }
    let (before, after) = (sorted(&old.prepares, Alignment::as_str), sorted(&new.prepares, Alignment::as_str));
    if before != after {
        add(Kind::PreparesChanged, "prepares", Value::Names(before), Value::Names(after), Detail::None);
    }
    let (before, after) = (sorted(&old.topics, TopicId::as_str), sorted(&new.topics, TopicId::as_str));
    if before != after {
        add(Kind::OutcomeTopicsChanged, "topics", Value::Names(before), Value::Names(after), Detail::None);
    }
    if old.evidence != new.evidence {
        let value = |outcome: &'a Outcome| outcome.evidence.as_deref().map_or(Value::Nothing, Value::Evidence);
        add(Kind::EvidenceChanged, "evidence", value(old), value(new), Detail::None);
    }
    let texts = [
        (Kind::CodeChanged, "code", &old.code, &new.code),
        (Kind::MisconceptionChanged, "misconception", &old.misconception, &new.misconception),
        (Kind::FamilyChanged, "family", &old.family, &new.family),
        (Kind::OutcomeNoteChanged, "note", &old.note, &new.note),
        (Kind::OutcomeSourceChanged, "source", &old.source, &new.source),
    ];
    for (kind, key, before, after) in texts.into_iter().filter(|(_, _, before, after)| before != after) {
        let detail = rewording(before.as_deref(), after.as_deref());
        add(kind, key, Value::text(before.as_ref()), Value::text(after.as_ref()), detail);
    }
}

/// True when nothing differs that is compared here.
pub(super) fn is_same(old: &Outcome, new: &Outcome) -> bool {
    (old.essential, old.periods) == (new.essential, new.periods)
        && (&old.carried_by, &old.prepares, &old.topics) == (&new.carried_by, &new.prepares, &new.topics)
        && (&old.code, &old.misconception, &old.family) == (&new.code, &new.misconception, &new.family)
        && (&old.note, &old.source, &old.evidence) == (&new.note, &new.source, &new.evidence)
}

/// Ids whose order says nothing, each once.
pub(super) fn sorted<T>(ids: &[T], id: impl Fn(&T) -> &str) -> Vec<&str> {
    let mut sorted: Vec<&str> = ids.iter().map(id).collect();
    sorted.sort_unstable();
    sorted.dedup();
    sorted
}
