//! Words of outcomes that others take the place of, and that are nowhere any more: whoever splits or merges outcomes decides about
//! each of them, and sees it.

use std::collections::HashSet;

use pdcn_model::{Edition, Evidence, Outcome};
use pdcn_texts::Value;

/// A text of an outcome: what it is, its language where it is a translation, and its words.
type Said<'o> = (&'static str, &'o str, &'o str);

/// The texts of outcomes that are gone and that nothing of what took their place says: of each the values of the text that tells it.
pub(crate) fn lost(before: &Edition, after: &Edition) -> Vec<Vec<(&'static str, Value)>> {
    let find = |edition: &'_ Edition, id: &str| edition.outcomes.iter().position(|outcome| outcome.id.as_str() == id);
    let was = |outcome: &Outcome| find(before, outcome.id.as_str()).and_then(|at| before.outcomes.get(at));
    // One that only takes the place of another says what it said: nobody had a choice to make.
    let heirs: Vec<&Outcome> =
        after.outcomes.iter().filter(|outcome| was(outcome).is_none_or(|was| !is_alike(was, outcome))).collect();
    let says: HashSet<&str> = heirs.iter().flat_map(|heir| texts(heir)).map(|(_, _, words)| words).collect();
    let mut told = Vec::new();
    for gone in before.outcomes.iter().filter(|outcome| find(after, outcome.id.as_str()).is_none()) {
        let own = texts(gone);
        // It was split or merged when something of it goes on elsewhere.
        if !own.iter().any(|(_, _, words)| says.contains(words)) {
            continue;
        }
        for (what, language, words) in own.into_iter().filter(|(_, _, words)| !says.contains(words)) {
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
