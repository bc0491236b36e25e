//! The kinds of changes, one file per family. Each takes both sides, and adds what it finds.

mod activity;
mod alignment;
mod card;
mod cycle;
mod edition;
mod frame;
mod framework;
mod grade;
mod guide;
pub(crate) mod identity;
mod marks;
mod outcome;
mod plan;
mod policy;
mod prerequisite;
mod teaching;
mod titled;
mod tool;
mod translation;
mod wording;

use pdcn_model::{FileKind, Outcome};

use crate::Kind;
use crate::change::Changes;
use crate::matching::Matching;
use crate::side::{Indexed, Pair};

/// The changes of both sides, and the old ids of which nothing can be said.
pub(crate) fn of<'a>(pair: &Pair<'a>) -> (Changes<'a>, Matching, Unread<'a>) {
    let mut changes = Changes::default();
    let mut unread = Unread::default();
    let (old, new) = (pair.old.side.edition, pair.new.side.edition);
    let mut outcomes = match_outcomes(pair);
    outcomes.only_old.retain(|&at| unread.is_read(&pair.new, old.outcomes[at].id.as_str()));
    outcomes.only_new.retain(|&at| unread.is_read(&pair.old, new.outcomes[at].id.as_str()));
    edition::compare(pair, &mut changes);
    frame::compare(pair, &mut unread, &mut changes);
    card::compare(pair, &mut unread, &mut changes);
    let renames = identity::renames(pair, &mut outcomes);
    identity::compare(pair, &outcomes, &renames, &mut changes);
    let families = alignment::Families::new(pair);
    for &(old_at, new_at) in &outcomes.both {
        let (old, new) = (&old.outcomes[old_at], &new.outcomes[new_at]);
        if same_content(old, new) {
            continue;
        }
        wording::compare(pair, old, new, &mut changes);
        wording::stale(pair, old, new, &mut changes);
        outcome::compare(pair, old, new, &mut changes);
        teaching::compare(old, new, &mut changes);
        marks::compare(pair, old, new, &mut changes);
        alignment::compare(&families, old, new, &mut changes);
        translation::of_outcome(old, new, &mut changes);
    }
    prerequisite::compare(pair, &outcomes, &mut changes);
    framework::compare(pair, &mut changes);
    policy::compare(pair, &mut changes);
    tool::compare(pair, &mut unread, &mut changes);
    guide::compare(pair, &mut unread, &mut changes);
    plan::compare(pair, &mut unread, &mut changes);
    (changes, outcomes, unread)
}

/// The kind of a mark put or taken away; nothing when it stays as it was.
fn marked(old: bool, new: bool, put: Kind, taken: Kind) -> Option<Kind> {
    (old != new).then_some(if new { put } else { taken })
}

/// Which outcomes are the same: those with the same id, which both sides have looked up already.
fn match_outcomes(pair: &Pair<'_>) -> Matching {
    let (old, new) = (&pair.old.index, &pair.new.index);
    let mut found = Matching::default();
    for (at, outcome) in old.outcomes().filter(|(at, outcome)| old.outcome_position(outcome.id.as_str()) == Some(*at)) {
        match new.outcome_position(outcome.id.as_str()) {
            Some(other) => found.both.push((at as usize, other as usize)),
            None => found.only_old.push(at as usize),
        }
    }
    for (at, outcome) in new.outcomes().filter(|(_, outcome)| old.outcome_position(outcome.id.as_str()).is_none()) {
        found.only_new.extend((new.outcome_position(outcome.id.as_str()) == Some(at)).then_some(at as usize));
    }
    found
}

/// True when nothing differs that a change could be about: most outcomes of a new year.
fn same_content(old: &Outcome, new: &Outcome) -> bool {
    old.statement == new.statement
        && old.competency == new.competency
        && old.pupil == new.pupil
        && (&old.learn, &old.master, &old.reuse) == (&new.learn, &new.master, &new.reuse)
        && old.open == new.open
        && old.ai_use == new.ai_use
        && old.aligns == new.aligns
        && old.resources == new.resources
        && old.examples == new.examples
        && old.translation == new.translation
        && teaching::is_same(old, new)
}

/// The ids that are missing on one side, where a part that could not be read holds them: nothing is said of those.
#[derive(Debug, Default)]
pub(crate) struct Unread<'a> {
    pub(crate) ids: Vec<&'a str>,
}

impl<'a> Unread<'a> {
    /// True when an id that is missing on a side is surely missing; else it is remembered.
    fn is_read(&mut self, side: &Indexed<'_>, id: &'a str) -> bool {
        let lost = side.side.sources.lost(id);
        self.remember(id, lost)
    }

    /// The same for what has a file of its own kind: nothing is missing from such a file that could not be read.
    fn is_read_of(&mut self, side: &Indexed<'_>, kind: FileKind, id: &'a str) -> bool {
        let lost = side.side.sources.lost_of(kind);
        self.remember(id, lost)
    }

    fn remember(&mut self, id: &'a str, lost: bool) -> bool {
        if lost {
            self.ids.push(id);
        }
        !lost
    }
}
