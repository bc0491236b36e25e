//! The comparison of two sides: changes, hints, and what could not be compared.

use crate::change::{Change, Subject, Thing};
use crate::changes;
use crate::consequences::Consequences;
use crate::hints::{Hint, hints};
use crate::side::{Pair, Side};

/// What may be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// An id whose statements are less alike than this, in percent, is said to be used for something else; the same
    /// measure and the same limit as those of the rule `id-reused`.
    pub reused_below: u8,
    /// An outcome gone and one come that are at least so alike, in percent, are a possible rename.
    pub renamed_from: u8,
}

impl Default for Options {
    fn default() -> Self {
        Self { reused_below: 40, renamed_from: 60 }
    }
}

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

impl<'a> Comparison<'a> {
    /// Returns what the changes mean for each grade, for the pupils who go from one grade to the next, and for the
    /// coverage of AI.
    pub fn consequences(&self) -> Consequences<'a> {
        Consequences::new(self)
    }
}
