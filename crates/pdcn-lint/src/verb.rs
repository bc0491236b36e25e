//! The verbs of a statement: where the first one is, and which words are infinitives.

use crate::Passage;
use crate::words::dictionary::{Sort, sort_of};

/// Verbs in the infinitive that neither the dictionary nor their ending gives away.
pub(crate) const INFINITIVE: &str = "infinitive";
/// Endings of infinitives; a language without them has none that can be told by its ending.
pub(crate) const INFINITIVE_ENDING: &str = "infinitive-ending";
/// Words with such an ending that are no infinitives.
pub(crate) const NOT_INFINITIVE: &str = "not-infinitive";
/// Words that may come before the verb at the start: `se`, `ne`, `pas`, `en`.
pub(crate) const BEFORE_INFINITIVE: &str = "before-infinitive";
/// Words by which a circumstance begins: `avec`, `dans`, `quand`. The verb then comes after a comma.
pub(crate) const CIRCUMSTANCE: &str = "circumstance";
/// Words after which an infinitive is a noun: `un souvenir`.
pub(crate) const NOUN_MARKER: &str = "noun-marker";
/// Infinitives that are nouns when `de` follows: `Souvenir d’une sortie`.
pub(crate) const NOUN_BEFORE_OF: &str = "noun-before-of";
/// Words that no verb begins with.
pub(crate) const NOT_A_VERB: &str = "not-a-verb";
/// Endings that no base form has.
pub(crate) const NOT_INFINITIVE_ENDING: &str = "not-infinitive-ending";

/// The verb that a statement begins with, if it begins with one: after words like `se` and `ne pas`, and after a
/// circumstance (`En équipe, choisir…`).
pub(crate) fn leading_verb(passage: &Passage<'_>) -> Option<usize> {
    // A language whose verbs cannot be told by their ending takes a circumstance for a verb.
    let may_begin = passage.list(INFINITIVE_ENDING).is_some() || passage.hit_at(CIRCUMSTANCE, 0).is_none();
    let first = if may_begin { verb_at(passage, 0) } else { None };
    first.or_else(|| after_circumstance(passage).find_map(|start| verb_at(passage, start)))
}

/// The word where the verb of a statement is, or should be.
pub(crate) fn first_verb(passage: &Passage<'_>) -> Option<usize> {
    let expected = skip(passage, 0);
    leading_verb(passage).or((expected < passage.tokens.len()).then_some(expected))
}

/// Where something begins after a circumstance at the head of a text: the words after its commas.
pub(crate) fn after_circumstance<'p>(passage: &'p Passage<'_>) -> impl Iterator<Item = usize> + 'p {
    let is_circumstance = passage.hit_at(CIRCUMSTANCE, 0).is_some() || is_adverb(passage, 0);
    let n_words = if is_circumstance { passage.tokens.len() } else { 0 };
    (1..n_words).filter(|at| passage.before(*at).contains([',', ':']))
}

/// The verb that begins at a word, with the small words before it.
fn verb_at(passage: &Passage<'_>, start: usize) -> Option<usize> {
    let at = skip(passage, start);
    let is_verb = if passage.list(INFINITIVE_ENDING).is_some() {
        is_infinitive(passage, at)
    } else {
        is_base_form(passage, at) && passage.hit_at(NOT_A_VERB, start).is_none()
    };
    is_verb.then_some(at)
}

/// The word after those that may come before an infinitive, when nothing separates them.
fn skip(passage: &Passage<'_>, start: usize) -> usize {
    let mut at = start;
    while let Some(before) = passage.hit_at(BEFORE_INFINITIVE, at) {
        if before.end >= passage.tokens.len() || passage.before(before.end).contains([',', ';', ':', '.']) {
            break;
        }
        at = before.end;
    }
    at
}

/// True for an adverb in `ment`, in French alone.
fn is_adverb(passage: &Passage<'_>, at: usize) -> bool {
    let Some(token) = passage.tokens.get(at) else { return false };
    passage.list(INFINITIVE_ENDING).is_some() && token.word.len() > 6 && token.word.ends_with("ment")
}

/// True when a word is an infinitive, or is not known to be anything else; where it stands it is no noun.
pub(crate) fn is_infinitive(passage: &Passage<'_>, at: usize) -> bool {
    let Some(token) = passage.tokens.get(at) else { return false };
    // In the middle of a statement a capital begins a name: `Jupiter`.
    let is_name = at > 0 && passage.text[token.bytes.clone()].starts_with(char::is_uppercase);
    match sort(passage, at) {
        Sort::Infinitive => passage.hit_at(INFINITIVE, at).is_some() || !is_name,
        Sort::InfinitiveAndNoun => !is_name && !is_noun(passage, at),
        Sort::Other => false,
    }
}

fn sort(passage: &Passage<'_>, at: usize) -> Sort {
    let Some(token) = passage.tokens.get(at) else { return Sort::Other };
    if passage.hit_at(NOT_INFINITIVE, at).is_some() {
        return Sort::Other;
    }
    if passage.hit_at(INFINITIVE, at).is_some() {
        return Sort::Infinitive;
    }
    sort_of(passage.language, &token.word).unwrap_or_else(|| {
        // What the dictionary lacks is more often a new verb than a new noun.
        if ends_as(passage, INFINITIVE_ENDING, at) { Sort::Infinitive } else { Sort::Other }
    })
}

/// True when an infinitive that is a noun too is the noun: after `un` or `le`, before `de`.
fn is_noun(passage: &Passage<'_>, at: usize) -> bool {
    let word = |at: usize| passage.tokens.get(at).map_or("", |token| &token.word);
    let is_after = passage.hit_before(NOUN_MARKER, at).is_some()
        || at.checked_sub(1).is_some_and(|at| matches!(word(at), "le" | "l'"));
    let is_before = matches!(word(at + 1), "de" | "d'" | "du" | "des");
    is_after || (is_before && passage.hit_at(NOUN_BEFORE_OF, at).is_some())
}

/// True when a word may be the base form of a verb, in a language whose verbs cannot be told by their ending.
fn is_base_form(passage: &Passage<'_>, at: usize) -> bool {
    at < passage.tokens.len()
        && (passage.hit_at(INFINITIVE, at).is_some()
            || (passage.hit_at(NOT_INFINITIVE, at).is_none() && !ends_as(passage, NOT_INFINITIVE_ENDING, at)))
}

/// True when a word, or the last part of a compound, has one of the endings of a list.
fn ends_as(passage: &Passage<'_>, endings: &str, at: usize) -> bool {
    let Some(token) = passage.tokens.get(at) else { return false };
    let last = token.word.rsplit('-').next().unwrap_or_default();
    let has = |ending: &str| last.strip_suffix(ending).is_some_and(|stem| stem.chars().count() >= 2);
    passage.list(endings).is_some_and(|endings| endings.iter().any(|ending| has(&ending.text)))
}
