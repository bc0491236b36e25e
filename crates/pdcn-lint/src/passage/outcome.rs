//! The passages of an outcome, in the order in which a person writes them.

use pdcn_model::{Evidence, Outcome};

use super::way::Way;
use super::{Draft, Field, Passage, can_be_judged};
use crate::EditionContext;

/// Shows every text of an outcome to a function.
pub(crate) fn of_outcome<'a>(
    context: &'a EditionContext<'a>,
    outcome: &'a Outcome,
    mut show: impl FnMut(&Passage<'a>),
) {
    let own = context.pathway.settings.language.as_str();
    let block = Way::block(outcome.home.file, "outcome", outcome.home.index);
    let mut add = |field, language: &'a str, text: &'a str, way: Way<'a>| {
        if can_be_judged(text) {
            let draft = Draft { outcome: Some(outcome), subject: outcome.id.as_str(), field, language, text, way };
            show(&Passage::new(context, &draft));
        }
    };
    add(Field::Statement, own, &outcome.statement, block.key("statement"));
    let alone = [
        (Field::Pupil, "pupil", &outcome.pupil),
        (Field::Misconception, "misconception", &outcome.misconception),
        (Field::Family, "family", &outcome.family),
        (Field::Note, "note", &outcome.note),
        (Field::Open, "open", &outcome.open),
    ];
    for (field, key, text) in alone {
        if let Some(text) = text {
            add(field, own, text, block.key(key));
        }
    }
    for (position, example) in (0..).zip(&outcome.examples) {
        add(Field::Example, own, example, block.key("examples").index(position));
    }
    if let Some(evidence) = &outcome.evidence {
        signs(evidence, block, |sign, way| add(Field::Sign, own, sign, way));
    }
    for (position, prerequisite) in (0..).zip(&outcome.prerequisites) {
        if let Some(reason) = &prerequisite.reason {
            add(Field::Reason, own, reason, block.key("prerequisite").index(position).key("reason"));
        }
    }
    for (language, translation) in &outcome.translation {
        let tag = language.as_str();
        let block = block.translation(tag);
        add(Field::Statement, tag, &translation.statement, block.key("statement"));
        let alone = [
            (Field::Pupil, "pupil", &translation.pupil),
            (Field::Misconception, "misconception", &translation.misconception),
            (Field::Family, "family", &translation.family),
        ];
        for (field, key, text) in alone {
            if let Some(text) = text {
                add(field, tag, text, block.key(key));
            }
        }
        for (position, example) in (0..).zip(&translation.examples) {
            add(Field::Example, tag, example, block.key("examples").index(position));
        }
        if let Some(evidence) = &translation.evidence {
            signs(evidence, block, |sign, way| add(Field::Sign, tag, sign, way));
        }
    }
}

/// Shows each sign to a function, with the way to it.
fn signs<'a>(evidence: &'a Evidence, block: Way<'a>, mut show: impl FnMut(&'a str, Way<'a>)) {
    let block = block.key("evidence");
    if let Some(learn) = &evidence.learn {
        show(learn, block.key("learn"));
    }
    for (position, sign) in (0..).zip(&evidence.master) {
        show(sign, block.key("master").index(position));
    }
    if let Some(adapted) = &evidence.adapted {
        show(adapted, block.key("adapted"));
    }
}
