//! What is left to a person after an operation: texts that nobody has written yet, what was written for another outcome or
//! prerequisite, translations of what has changed, and what is said nowhere any more.

use pdcn_model::{Edition, Language, Outcome};
use pdcn_texts::{Text, Value};

use crate::Preview;
use crate::behind::behind;
use crate::lost::lost;

impl Preview {
    /// Returns what is left to a person to write, or to read again, once it is made.
    pub fn left(&self) -> Vec<Text> {
        let (Some(before), Some(after)) = (self.edition_before(), self.edition_after()) else { return Vec::new() };
        let mut told = unwritten(before, after);
        told.extend(inherited(before, after));
        told.extend(unread(before, after));
        told.extend(behind(before, after).into_iter().map(|values| left("behind", values)));
        told.extend(lost(before, after).into_iter().map(|values| left("lost", values)));
        told
    }
}

/// A text about what is left.
fn left(part: &'static str, values: Vec<(&'static str, Value)>) -> Text {
    Text { name: "edit-left", part: Some(part), values: values.into() }
}

/// The texts that new outcomes lack and others of the edition have.
fn unwritten(before: &Edition, after: &Edition) -> Vec<Text> {
    let had = |id: &str| before.outcomes.iter().any(|outcome| outcome.id.as_str() == id);
    let new = after.outcomes.iter().filter(|outcome| !had(outcome.id.as_str()));
    let has_pupils = before.outcomes.iter().any(|outcome| outcome.pupil.is_some());
    let has_evidence = before.outcomes.iter().any(|outcome| outcome.evidence.is_some());
    let mut languages: Vec<&str> =
        before.outcomes.iter().flat_map(|outcome| outcome.translation.keys()).map(Language::as_str).collect();
    languages.sort_unstable();
    languages.dedup();
    let mut told = Vec::new();
    for outcome in new {
        let id = outcome.id.as_str();
        if has_pupils && outcome.pupil.is_none() {
            told.push(left("pupil", vec![("id", id.into())]));
        }
        if has_evidence && outcome.evidence.is_none() {
            told.push(left("evidence", vec![("id", id.into())]));
        }
        for language in
            languages.iter().filter(|language| !outcome.translation.keys().any(|own| own.as_str() == **language))
        {
            told.push(left("translation", vec![("id", id.into()), ("language", (*language).into())]));
        }
    }
    told
}

/// What new outcomes have of those that they take the place of, and which speaks of one of them alone.
fn inherited(before: &Edition, after: &Edition) -> Vec<Text> {
    let is_in = |edition: &Edition, id: &str| edition.outcomes.iter().any(|outcome| outcome.id.as_str() == id);
    let gone: Vec<&Outcome> = before.outcomes.iter().filter(|outcome| !is_in(after, outcome.id.as_str())).collect();
    let mut told = Vec::new();
    for new in after.outcomes.iter().filter(|outcome| !is_in(before, outcome.id.as_str())) {
        let from: Vec<&str> = gone.iter().filter(|old| says_the_same(old, new)).map(|old| old.id.as_str()).collect();
        if !from.is_empty() {
            let values = [("id", new.id.as_str().into()), ("old", from.join(", ").into())];
            told.push(left("inherited", values.into()));
        }
    }
    told
}

/// True when two outcomes share what is said of one alone: how it is seen, believed, lived at home, how long it takes.
fn says_the_same(old: &Outcome, new: &Outcome) -> bool {
    let signs = |outcome: &Outcome| -> Vec<String> {
        let evidence = outcome.evidence.iter();
        evidence.flat_map(|one| one.master.iter().chain(&one.learn).chain(&one.adapted)).cloned().collect()
    };
    let same = |old: Option<&String>, new: Option<&String>| old.is_some() && old == new;
    let old_signs = signs(old);
    signs(new).iter().any(|sign| old_signs.contains(sign))
        || same(old.misconception.as_ref(), new.misconception.as_ref())
        || same(old.family.as_ref(), new.family.as_ref())
        || same(old.code.as_ref(), new.code.as_ref())
        || (old.periods.is_some() && old.periods == new.periods)
}

/// The reasons of prerequisites that were written for another one, whose place these took.
fn unread(before: &Edition, after: &Edition) -> Vec<Text> {
    let old = |outcome: &Outcome| before.outcomes.iter().find(|old| old.id == outcome.id);
    let mut told = Vec::new();
    for (outcome, old) in after.outcomes.iter().filter_map(|outcome| Some((outcome, old(outcome)?))) {
        let is_new = |id: &str| !old.prerequisites.iter().any(|was| was.id.as_str() == id);
        for was in old.prerequisites.iter().filter(|was| was.reason.is_some()) {
            let heirs = outcome.prerequisites.iter().filter(|new| new.reason == was.reason && is_new(new.id.as_str()));
            let heirs: Vec<&str> = heirs.map(|new| new.id.as_str()).collect();
            if heirs.is_empty() || outcome.prerequisites.iter().any(|new| new.id == was.id) {
                continue;
            }
            let values = [
                ("id", outcome.id.as_str().into()),
                ("old", was.id.as_str().into()),
                ("new", heirs.join(", ").into()),
                ("reason", was.reason.as_deref().unwrap_or_default().into()),
            ];
            told.push(left("reason", values.into()));
        }
    }
    told
}
