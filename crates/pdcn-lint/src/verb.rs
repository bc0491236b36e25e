//! The verbs of a statement: where the first one is, and which words are infinitives.

use crate::Passage;

/// Verbs in the infinitive that their ending does not give away.
pub(crate) const INFINITIVE: &str = "infinitive";
/// Endings of infinitives; a language without them has none that can be told by its ending.
pub(crate) const INFINITIVE_ENDING: &str = "infinitive-ending";
/// Words with such an ending that are no infinitives.
pub(crate) const NOT_INFINITIVE: &str = "not-infinitive";
/// Words that may come before the verb at the start: `se`, `ne pas`.
pub(crate) const BEFORE_INFINITIVE: &str = "before-infinitive";

/// The word where the verb of a statement should be: the first one, after words like `se` and `ne pas`.
pub(crate) fn first_verb(passage: &Passage<'_>) -> Option<usize> {
    let mut at = 0;
    while let Some(before) = passage.hit_at(BEFORE_INFINITIVE, at) {
        at = before.end;
    }
    (at < passage.tokens.len()).then_some(at)
}

/// True when a word is an infinitive, or is not known to be anything else.
pub(crate) fn is_infinitive(passage: &Passage<'_>, at: usize) -> bool {
    let Some(token) = passage.tokens.get(at) else { return false };
    if !ends_as(passage, INFINITIVE_ENDING, at) {
        return passage.hit_at(INFINITIVE, at).is_some();
    }
    // In the middle of a statement a capital begins a name: `Jupiter`.
    let is_name = at > 0 && passage.text[token.bytes.clone()].starts_with(char::is_uppercase);
    !is_name && passage.hit_at(NOT_INFINITIVE, at).is_none()
}

/// True when a word, or the last part of a compound, has one of the endings of a list.
pub(crate) fn ends_as(passage: &Passage<'_>, endings: &str, at: usize) -> bool {
    let Some(token) = passage.tokens.get(at) else { return false };
    let last = token.word.rsplit('-').next().unwrap_or_default();
    let has = |ending: &str| last.strip_suffix(ending).is_some_and(|stem| stem.chars().count() >= 2);
    passage.list(endings).is_some_and(|endings| endings.iter().any(|ending| has(&ending.text)))
}
