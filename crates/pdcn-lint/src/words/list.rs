//! The lists of words of a run: the linter's own, and those of the pathway that take their place or add to them.

use std::borrow::Cow;

use pdcn_model::{Pathway, WordList};

use super::builtin;
use crate::tag::primary;

/// Where a list comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListOrigin {
    /// The linter itself.
    Builtin,
    /// The pathway, instead of the linter's or where the linter has none.
    Pathway,
    /// Both: the pathway adds to the linter's.
    Both,
}

/// Returns the lists of words for a language, each with where it comes from, by id.
pub fn word_lists<'p>(pathway: &'p Pathway, language: &str) -> Vec<(Cow<'p, WordList>, ListOrigin)> {
    let language = primary(language);
    let mut lists: Vec<(Cow<'p, WordList>, ListOrigin)> =
        builtin::lists(language).iter().map(|list| (Cow::Borrowed(list), ListOrigin::Builtin)).collect();
    for own in pathway.words.iter().filter(|list| primary(list.language.as_str()) == language) {
        match lists.iter_mut().find(|(list, _)| list.id == own.id) {
            Some((list, origin)) if own.extends => {
                list.to_mut().words.extend(own.words.iter().cloned());
                *origin = ListOrigin::Both;
            }
            Some(entry) => *entry = (Cow::Borrowed(own), ListOrigin::Pathway),
            None => lists.push((Cow::Borrowed(own), ListOrigin::Pathway)),
        }
    }
    lists.sort_by(|(a, _), (b, _)| a.id.cmp(&b.id));
    lists
}
