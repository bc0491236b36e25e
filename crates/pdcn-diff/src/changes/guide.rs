//! The guide of questions asked of any activity. It is of the pathway, not of an edition: between two editions of one
//! pathway nothing can differ. Plans answer by the ids of the questions, which therefore tell them apart.

use pdcn_model::{FileKind, Question, Reflection};
use pdcn_toml::Place;

use crate::Kind;
use crate::change::{Changes, Detail, Subject, Thing, Value};
use crate::changes::Unread;
use crate::changes::wording::rewording;
use crate::matching::{Matching, matching};
use crate::side::{Indexed, Pair};

pub(super) fn compare<'a>(pair: &Pair<'a>, unread: &mut Unread<'a>, changes: &mut Changes<'a>) {
    if pair.is_of_one_pathway() {
        return;
    }
    let guide = |side: &Indexed<'a>| side.side.pathway.reflection.as_ref();
    let subject = Subject::new(Thing::Guide, pair.new.side.edition.id.as_str());
    let mut is_gone = |side: &Indexed<'a>| unread.is_read_of(side, FileKind::Reflection, FILE);
    match (guide(&pair.old), guide(&pair.new)) {
        (None, None) => {}
        (Some(old), None) => {
            if is_gone(&pair.new) {
                let kind = Kind::GuideRemoved;
                changes.add(kind, subject, Value::Guide(old), Value::Nothing).old_place(place(&pair.old));
            }
        }
        (None, Some(new)) => {
            if is_gone(&pair.old) {
                let kind = Kind::GuideAdded;
                changes.add(kind, subject, Value::Nothing, Value::Guide(new)).new_place(place(&pair.new));
            }
        }
        (Some(old), Some(new)) => {
            let places = [place(&pair.old), place(&pair.new)];
            compare_guide(subject, old, new, &places, changes);
            let mut matching = matching(&old.questions, &new.questions, |question| question.id.as_str());
            let read = |unread: &mut Unread<'a>, side: &Indexed<'a>, question: &'a Question| {
                unread.is_read_of(side, FileKind::Reflection, question.id.as_str())
            };
            matching.only_old.retain(|&at| read(unread, &pair.new, &old.questions[at]));
            matching.only_new.retain(|&at| read(unread, &pair.old, &new.questions[at]));
            compare_questions(subject, (old, new), &matching, &places, changes);
        }
    }
}

/// Where the guide is.
const FILE: &str = "reflection.toml";

/// The title, the note and their translations.
fn compare_guide<'a>(
    subject: Subject<'a>,
    old: &'a Reflection,
    new: &'a Reflection,
    places: &[Option<Place>; 2],
    changes: &mut Changes<'a>,
) {
    let texts = [("title", Some(&old.title), Some(&new.title)), ("note", old.note.as_ref(), new.note.as_ref())];
    for (key, before, after) in texts.into_iter().filter(|(_, before, after)| before != after) {
        let [from, to] = places.clone().map(|place| place.map(|place| place.key(key)));
        changes
            .add(Kind::GuideReworded, subject.part(key), Value::text(before), Value::text(after))
            .old_place(from)
            .new_place(to)
            .detail(rewording(before.map(String::as_str), after.map(String::as_str)));
    }
    if old.translation != new.translation {
        let [from, to] = places.clone().map(|place| place.map(|place| place.key("translation")));
        let (before, after) = (&old.translation, &new.translation);
        changes
            .add(
                Kind::GuideTranslationsChanged,
                subject,
                Value::GuideTranslations(before),
                Value::GuideTranslations(after),
            )
            .old_place(from)
            .new_place(to);
    }
}

fn compare_questions<'a>(
    subject: Subject<'a>,
    (old, new): (&'a Reflection, &'a Reflection),
    matching: &Matching,
    places: &[Option<Place>; 2],
    changes: &mut Changes<'a>,
) {
    let [before, after] = places;
    for &at in &matching.only_old {
        let question = &old.questions[at];
        changes
            .add(Kind::QuestionRemoved, subject.part(&question.id), Value::Question(question), Value::Nothing)
            .old_place(question_place(before.as_ref(), at));
    }
    for &at in &matching.only_new {
        let question = &new.questions[at];
        changes
            .add(Kind::QuestionAdded, subject.part(&question.id), Value::Nothing, Value::Question(question))
            .new_place(question_place(after.as_ref(), at));
    }
    for &(old_at, new_at) in &matching.both {
        let places = [question_place(before.as_ref(), old_at), question_place(after.as_ref(), new_at)];
        compare_question(subject, &old.questions[old_at], &new.questions[new_at], &places, changes);
    }
    if !matching.both.windows(2).all(|two| two[0].1 < two[1].1) {
        let mut sorted = matching.both.clone();
        sorted.sort_unstable_by_key(|&(_, after)| after);
        let was = matching.both.iter().map(|&(at, _)| old.questions[at].id.as_str()).collect();
        let is = sorted.iter().map(|&(_, at)| new.questions[at].id.as_str()).collect();
        changes
            .add(Kind::QuestionOrderChanged, subject, Value::Names(was), Value::Names(is))
            .old_place(question_place(before.as_ref(), 0))
            .new_place(question_place(after.as_ref(), 0));
    }
}

fn compare_question<'a>(
    subject: Subject<'a>,
    old: &'a Question,
    new: &'a Question,
    places: &[Option<Place>; 2],
    changes: &mut Changes<'a>,
) {
    let mut add = |kind, key: &'static str, before, after, detail| {
        let [from, to] = places.clone().map(|place| place.map(|place| place.key(key)));
        changes.add(kind, subject.part(&new.id), before, after).old_place(from).new_place(to).detail(detail);
    };
    for (kind, key, before, after) in [
        (Kind::QuestionRetitled, "title", &old.title, &new.title),
        (Kind::QuestionReworded, "question", &old.question, &new.question),
    ] {
        if before != after {
            add(kind, key, Value::Text(before), Value::Text(after), rewording(Some(before), Some(after)));
        }
    }
    if old.examples != new.examples {
        let (before, after) = (Value::Examples(&old.examples), Value::Examples(&new.examples));
        add(Kind::QuestionExamplesChanged, "examples", before, after, Detail::None);
    }
    if old.translation != new.translation {
        let (before, after) =
            (Value::QuestionTranslations(&old.translation), Value::QuestionTranslations(&new.translation));
        add(Kind::QuestionTranslationsChanged, "translation", before, after, Detail::None);
    }
}

fn place(side: &Indexed<'_>) -> Option<Place> {
    side.file_place(FILE)
}

fn question_place(guide: Option<&Place>, at: usize) -> Option<Place> {
    let at = u32::try_from(at).unwrap_or(u32::MAX);
    guide.map(|guide| guide.clone().key("question").index(at))
}
