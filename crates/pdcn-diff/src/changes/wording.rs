//! Statements, pupil versions and examples in other words, and ids that are used for something else.

use pdcn_model::Outcome;

use crate::change::{Changes, Detail, Subject, Thing, Value};
use crate::side::{Pair, outcome_place};
use crate::{Kind, Rewording};

pub(super) fn compare<'a>(pair: &Pair<'a>, old: &'a Outcome, new: &'a Outcome, changes: &mut Changes<'a>) {
    let subject = Subject::new(Thing::Outcome, new.id.as_str());
    if old.statement != new.statement {
        let rewording = Rewording::new(&old.statement, &new.statement);
        let likeness = old.likeness(new);
        // A statement that is missing on one side says nothing else.
        let said = !old.statement.is_empty() && !new.statement.is_empty();
        let (kind, detail) = if likeness < pair.options.reused_below && said {
            (Kind::OutcomeIdReused, Detail::Likeness(likeness))
        } else if rewording.editorial {
            (Kind::StatementCorrected, Detail::Rewording(rewording))
        } else {
            (Kind::StatementReworded, Detail::Rewording(rewording))
        };
        changes
            .add(kind, subject, Value::Text(&old.statement), Value::Text(&new.statement))
            .old_place(outcome_place(old).key("statement"))
            .new_place(outcome_place(new).key("statement"))
            .detail(detail);
    }
    if old.pupil != new.pupil {
        changes
            .add(Kind::PupilVersionChanged, subject, Value::text(old.pupil.as_ref()), Value::text(new.pupil.as_ref()))
            .old_place(outcome_place(old).key("pupil"))
            .new_place(outcome_place(new).key("pupil"))
            .detail(rewording(old.pupil.as_deref(), new.pupil.as_deref()));
    }
    if old.examples != new.examples {
        changes
            .add(Kind::ExamplesChanged, subject, Value::Texts(&old.examples), Value::Texts(&new.examples))
            .old_place(outcome_place(old).key("examples"))
            .new_place(outcome_place(new).key("examples"));
    }
}

/// The words that changed, when there are words on both sides and they differ.
pub(super) fn rewording<'a>(old: Option<&'a str>, new: Option<&'a str>) -> Detail<'a> {
    match (old, new) {
        (Some(old), Some(new)) if old != new => Detail::Rewording(Rewording::new(old, new)),
        _ => Detail::None,
    }
}
