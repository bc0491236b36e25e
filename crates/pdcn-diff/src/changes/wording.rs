//! Statements, pupil versions and examples in other words, and ids that are used for something else.

use pdcn_model::{Outcome, Restated, stale_texts};

use crate::change::{Changes, Detail, Subject, Thing, Value};
use crate::side::{Pair, Statement, outcome_place};
use crate::{Kind, Rewording};

pub(super) fn compare<'a>(pair: &Pair<'a>, old: &'a Outcome, new: &'a Outcome, changes: &mut Changes<'a>) {
    let subject = Subject::new(Thing::Outcome, new.id.as_str());
    if let Some(statement) = pair.statement(old, new) {
        let Statement { likeness, now, was, .. } = statement;
        let words = || Detail::Rewording(Rewording::new(&old.statement, &new.statement));
        let (kind, detail) = match statement.restated {
            Restated::InDoubt if now.is_some() || was.is_some() => {
                (Kind::OutcomeIdReused, Detail::Elsewhere { likeness, now, was })
            }
            Restated::InDoubt => (Kind::OutcomeIdReused, Detail::Likeness(likeness)),
            Restated::Rewritten => (Kind::StatementRewritten, words()),
            Restated::Reworded => (Kind::StatementReworded, words()),
            Restated::Corrected => (Kind::StatementCorrected, words()),
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

/// Texts that stayed as they were while the text that they go with changed.
pub(super) fn stale<'a>(pair: &Pair<'a>, old: &'a Outcome, new: &'a Outcome, changes: &mut Changes<'a>) {
    // Where the language of the pathway changed, every text stands in another place.
    if pair.old.side.pathway.settings.language != pair.new.side.pathway.settings.language {
        return;
    }
    let subject = Subject::new(Thing::Outcome, new.id.as_str());
    for text in stale_texts(old, new) {
        let key = if text.is_pupil { "pupil" } else { "statement" };
        let place = |outcome: &Outcome| match text.language {
            Some(language) => outcome_place(outcome).key("translation").key(language.as_str().to_owned()).key(key),
            None => outcome_place(outcome).key(key),
        };
        let (kind, subject) = match text.language {
            Some(language) => (Kind::TranslationStale, subject.part(language.as_str())),
            None => (Kind::PupilVersionStale, subject),
        };
        changes
            .add(kind, subject, Value::Text(text.was), Value::Text(text.is))
            .old_place(place(old))
            .new_place(place(new))
            .detail(rewording(Some(text.was), Some(text.is)));
    }
}

/// The words that changed, when there are words on both sides and they differ.
pub(super) fn rewording<'a>(old: Option<&'a str>, new: Option<&'a str>) -> Detail<'a> {
    match (old, new) {
        (Some(old), Some(new)) if old != new => Detail::Rewording(Rewording::new(old, new)),
        _ => Detail::None,
    }
}
