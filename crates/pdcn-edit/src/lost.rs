//! Words of outcomes that others take the place of, and that are nowhere any more: whoever splits or merges outcomes decides about
//! each of them, and sees it.

use std::collections::{HashMap, HashSet};

use pdcn_model::{Edition, Evidence, Outcome};
use pdcn_texts::Value;

/// A text of an outcome: what it is, its language where it is a translation, and its words.
type Said<'o> = (&'static str, &'o str, &'o str);

/// The texts of outcomes that are gone, that others took over in part, and that no outcome says any more: of each the values of the text that tells it.
pub(crate) fn lost(before: &Edition, after: &Edition) -> Vec<Vec<(&'static str, Value)>> {
    let is: HashSet<&str> = after.outcomes.iter().map(|outcome| outcome.id.as_str()).collect();
    let gone: Vec<&Outcome> = before.outcomes.iter().filter(|outcome| !is.contains(outcome.id.as_str())).collect();
    // This is asked after each pause in typing, and hardly anything goes then.
    if gone.is_empty() {
        return Vec::new();
    }
    let was: HashMap<&str, &Outcome> = before.outcomes.iter().map(|outcome| (outcome.id.as_str(), outcome)).collect();
    // What says the same as before took nothing over.
    let is_heir = |outcome: &&Outcome| was.get(outcome.id.as_str()).is_none_or(|was| !is_alike(was, outcome));
    let words = |outcome| texts(outcome).into_iter().map(|(_, _, words)| words);
    let taken: HashSet<&str> = after.outcomes.iter().filter(is_heir).flat_map(words).collect();
    let said: HashSet<&str> = after.outcomes.iter().flat_map(words).collect();
    let mut told = Vec::new();
    for gone in gone {
        let own = texts(gone);
        // It was split or merged when something of it goes on elsewhere.
        if !own.iter().any(|(_, _, words)| taken.contains(words)) {
            continue;
        }
        for (what, language, words) in own.into_iter().filter(|(_, _, words)| !said.contains(words)) {
            told.push(vec![
                ("id", gone.id.as_str().into()),
                ("what", what.into()),
                ("language", if language.is_empty() { "none" } else { language }.into()),
                ("words", words.into()),
            ]);
        }
    }
    told
}

/// True when two outcomes say the same, whatever they lean on.
fn is_alike(old: &Outcome, new: &Outcome) -> bool {
    old.statement == new.statement && texts(old) == texts(new)
}

/// What an outcome says besides its statement, which is always written anew.
fn texts(outcome: &Outcome) -> Vec<Said<'_>> {
    let mut all = one("pupil", "", outcome.pupil.as_deref());
    all.extend(outcome.examples.iter().map(|words| ("example", "", words.as_str())));
    all.extend(outcome.evidence.iter().flat_map(|evidence| signs(evidence, "")));
    for (what, words) in [
        ("misconception", &outcome.misconception),
        ("family", &outcome.family),
        ("open", &outcome.open),
        ("note", &outcome.note),
        ("source", &outcome.source),
    ] {
        all.extend(one(what, "", words.as_deref()));
    }
    for (tag, texts) in &outcome.translation {
        let language = tag.as_str();
        all.extend(one("pupil", language, texts.pupil.as_deref()));
        all.extend(texts.examples.iter().map(|words| ("example", language, words.as_str())));
        all.extend(texts.evidence.iter().flat_map(|evidence| signs(evidence, language)));
        all.extend(one("misconception", language, texts.misconception.as_deref()));
        all.extend(one("family", language, texts.family.as_deref()));
    }
    all
}

/// What one observes.
fn signs<'o>(evidence: &'o Evidence, language: &'o str) -> Vec<Said<'o>> {
    let mut all = one("learn", language, evidence.learn.as_deref());
    all.extend(evidence.master.iter().map(|words| ("master", language, words.as_str())));
    all.extend(one("adapted", language, evidence.adapted.as_deref()));
    all
}

/// A text that may be there.
fn one<'o>(what: &'static str, language: &'o str, words: Option<&'o str>) -> Vec<Said<'o>> {
    words.map(|words| (what, language, words)).into_iter().collect()
}
