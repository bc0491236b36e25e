//! The comparison of two sides: changes, hints, and what could not be compared.

use crate::change::{Change, Subject, Thing};
use crate::changes;
use crate::hints::{Hint, hints};
use crate::options::Options;
use crate::side::{Pair, Side};

/// What differs between two editions.
#[derive(Debug)]
pub struct Comparison<'a> {
    /// The changes, sorted by what they are about, then by kind.
    pub changes: Vec<Change<'a>>,
    /// What may be a rename; never a fact.
    pub hints: Vec<Hint<'a>>,
    /// Ids that one side lacks, but where a part of its files that could not be read holds them: nothing is said of
    /// whether they came or went.
    pub unread: Vec<&'a str>,
    /// How many outcomes the sides have, old and new: two zeros mean that nothing was compared.
    pub n_outcomes: (usize, usize),
    pub(crate) pair: Pair<'a>,
    /// The positions of the outcomes of both sides, of the old one alone, of the new one alone.
    pub(crate) outcomes: crate::matching::Matching,
}

/// Compares two editions.
///
/// Outcomes are the same when their ids are; the order of files, of blocks, of prerequisites, alignments and resources,
/// and the exceptions of the linter, do not count. Takes time in proportion to what is compared (times its logarithm,
/// for sorting the changes); see [`Hint`] and [`crate::Detail::Implied`] for the two searches that have a limit.
pub fn compare<'a>(old: Side<'a>, new: Side<'a>, options: &Options) -> Comparison<'a> {
    let pair = Pair::new(old, new, *options);
    let (found, outcomes, mut unread) = changes::of(&pair);
    let mut changes = found.found;
    // Within a subject and a kind the order found is the order of the data. What is said of an activity stands together.
    changes.sort_by_key(|change| {
        let Subject { thing, id, part } = change.subject;
        (thing, id, part.filter(|_| thing == Thing::Plan), change.kind, part)
    });
    let hints = hints(&pair, &changes);
    unread.ids.sort_unstable();
    unread.ids.dedup();
    let n_outcomes = (old.edition.outcomes.len(), new.edition.outcomes.len());
    Comparison { changes, hints, unread: unread.ids, n_outcomes, pair, outcomes }
}
