//! Strands that belong to one grade: some curricula are cut into strands grade by grade, and nothing of such a strand is
//! to be expected elsewhere.

use std::collections::{BTreeMap, BTreeSet};

use pdcn_model::EditionIndex;

/// What begins of a strand.
#[derive(Clone, Copy)]
struct Begun {
    n_outcomes: usize,
    first: u16,
    last: u16,
}

/// The strands of two outcomes or more that all begin in one grade, when most of the strands of an edition are so; else
/// none: a strand that alone is so has gaps that are worth telling.
pub(crate) fn of_one_grade<'a>(index: &EditionIndex<'a>) -> BTreeSet<&'a str> {
    let mut strands: BTreeMap<&str, Begun> = BTreeMap::new();
    for (position, outcome) in index.outcomes() {
        let Some(learn) = index.marks(position).learn else { continue };
        let begun = strands.entry(outcome.id.strand()).or_insert(Begun { n_outcomes: 0, first: learn, last: learn });
        *begun = Begun { n_outcomes: begun.n_outcomes + 1, first: begun.first.min(learn), last: begun.last.max(learn) };
    }
    let is_of_one_grade = |begun: &Begun| begun.n_outcomes > 1 && begun.first == begun.last;
    let found: BTreeSet<&str> =
        strands.iter().filter(|(_, begun)| is_of_one_grade(begun)).map(|(strand, _)| *strand).collect();
    if found.len() * 2 > strands.len() { found } else { BTreeSet::new() }
}
