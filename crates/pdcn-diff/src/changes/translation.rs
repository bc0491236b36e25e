//! Texts in other languages that come, go or are put in other words.

use std::collections::BTreeMap;

use pdcn_model::{Language, Outcome, OutcomeTranslation, Translation};
use pdcn_toml::Place;

use crate::Kind;
use crate::change::{Changes, Detail, Subject, Thing, Value};
use crate::changes::wording::rewording;
use crate::side::outcome_place;

pub(super) fn of_outcome<'a>(old: &'a Outcome, new: &'a Outcome, changes: &mut Changes<'a>) {
    let words = |before: &'a OutcomeTranslation, after: &'a OutcomeTranslation| match rewording(
        Some(&before.statement),
        Some(&after.statement),
    ) {
        Detail::None => rewording(before.pupil.as_deref(), after.pupil.as_deref()),
        detail => detail,
    };
    let sides = [(outcome_place(old), &old.translation), (outcome_place(new), &new.translation)];
    compare(Subject::new(Thing::Outcome, new.id.as_str()), sides, Value::OutcomeTranslation, words, changes);
}

/// The translations of anything with a title.
pub(super) fn of_title<'a>(
    subject: Subject<'a>,
    sides: [(Place, &'a BTreeMap<Language, Translation>); 2],
    changes: &mut Changes<'a>,
) {
    let words = |before: &'a Translation, after: &'a Translation| rewording(Some(&before.title), Some(&after.title));
    compare(subject, sides, Value::Translation, words, changes);
}

fn compare<'a, T: PartialEq>(
    subject: Subject<'a>,
    [old, new]: [(Place, &'a BTreeMap<Language, T>); 2],
    value: impl Fn(&'a T) -> Value<'a>,
    words: impl Fn(&'a T, &'a T) -> Detail<'a>,
    changes: &mut Changes<'a>,
) {
    let place = |place: &Place, language: &Language| place.clone().key("translation").key(language.as_str().to_owned());
    for (language, before) in old.1 {
        let subject = subject.part(language.as_str());
        match new.1.get(language) {
            None => drop(
                changes
                    .add(Kind::TranslationRemoved, subject, value(before), Value::Nothing)
                    .old_place(place(&old.0, language)),
            ),
            Some(after) if before != after => drop(
                changes
                    .add(Kind::TranslationChanged, subject, value(before), value(after))
                    .old_place(place(&old.0, language))
                    .new_place(place(&new.0, language))
                    .detail(words(before, after)),
            ),
            Some(_) => {}
        }
    }
    for (language, after) in new.1.iter().filter(|(language, _)| !old.1.contains_key(language)) {
        changes
            .add(Kind::TranslationAdded, subject.part(language.as_str()), Value::Nothing, value(after))
            .new_place(place(&new.0, language));
    }
}
