//! What a teacher of one grade does differently.

use foldhash::{HashMap, HashMapExt as _};
use pdcn_model::{Grade, Outcome, Restated};

use super::{GradePositions, Mark, Worked, grades};
use crate::Comparison;
use crate::side::Pair;

/// What the teachers of a grade do differently.
#[derive(Clone, Debug)]
pub struct GradeChanges<'a> {
    /// The grade.
    pub grade: &'a Grade,
    /// The outcomes that are → or ★ in this grade on either side and are not taught as before, sorted by id.
    pub changes: Vec<GradeChange<'a>>,
}

/// What changes in a grade about one outcome.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GradeChange<'a> {
    /// The outcome on the old side.
    pub old: Option<&'a Outcome>,
    /// The outcome on the new side.
    pub new: Option<&'a Outcome>,
    /// What was done with it in this grade.
    pub before: Option<Mark>,
    /// What is done with it.
    pub after: Option<Mark>,
    /// What changes.
    pub effect: Effect,
    /// Its statement has other words, and not only another spelling.
    pub reworded: bool,
    /// Its statement is so different that a person must say whether it asks for the same.
    pub questioned: bool,
}

/// What changes in a grade about an outcome. Whether it arrives in the grade or leaves it, the marks tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// It was not in the old edition.
    New,
    /// It is not in the new edition.
    Gone,
    /// It comes earlier than it did.
    Earlier,
    /// It comes later than it did.
    Later,
    /// It has a year of mastery now, or none any more.
    Marked,
    /// It is taught when it was, under a statement that may ask for something else.
    Questioned,
    /// It is taught when it was, in other words.
    Reworded,
}

impl Effect {
    /// Returns its name, in data and of its text.
    pub fn name(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Gone => "gone",
            Self::Earlier => "earlier",
            Self::Later => "later",
            Self::Marked => "marked",
            Self::Questioned => "questioned",
            Self::Reworded => "reworded",
        }
    }
}

pub(super) fn of<'a>(comparison: &Comparison<'a>) -> Vec<GradeChanges<'a>> {
    let grades = grades(comparison);
    let positions = Positions::new(&grades);
    let mut found: Vec<GradeChanges<'a>> =
        grades.iter().map(|positions| GradeChanges { grade: positions.grade, changes: Vec::new() }).collect();
    let (old, new) = (&comparison.pair.old, &comparison.pair.new);
    let alone = |worked: Worked<'a>, is_new: bool, at: usize, found: &mut Vec<GradeChanges<'a>>| {
        let mark = worked.mark(if is_new { grades[at].new } else { grades[at].old });
        let outcome = Some(worked.outcome);
        let none = GradeChange {
            old: None,
            new: None,
            before: None,
            after: None,
            effect: Effect::New,
            reworded: false,
            questioned: false,
        };
        found[at].changes.push(if is_new {
            GradeChange { new: outcome, after: mark, ..none }
        } else {
            GradeChange { old: outcome, before: mark, effect: Effect::Gone, ..none }
        });
    };
    for worked in comparison.outcomes.only_old.iter().filter_map(|&at| Worked::of(old, at)) {
        places(&positions.of_old, &worked).for_each(|at| alone(worked, false, at, &mut found));
    }
    for worked in comparison.outcomes.only_new.iter().filter_map(|&at| Worked::of(new, at)) {
        places(&positions.of_new, &worked).for_each(|at| alone(worked, true, at, &mut found));
    }
    for &(old_at, new_at) in &comparison.outcomes.both {
        let (Some(before), Some(after)) = (Worked::of(old, old_at), Worked::of(new, new_at)) else { continue };
        let restated = comparison.pair.statement(before.outcome, after.outcome).map(|statement| statement.restated);
        let restated = restated.filter(|restated| *restated > Restated::Corrected);
        if before.same_marks(&after) && restated.is_none() {
            continue;
        }
        let of_old = places(&positions.of_old, &before);
        let of_new = places(&positions.of_new, &after);
        let mut worked: Vec<usize> = of_old.chain(of_new).collect();
        worked.sort_unstable();
        worked.dedup();
        for at in worked {
            found[at].changes.extend(both(&comparison.pair, &before, &after, &grades[at], restated));
        }
    }
    for grade in &mut found {
        let id = |change: &GradeChange<'a>| change.new.or(change.old).map(|outcome| outcome.id.as_str());
        grade.changes.sort_by(|a, b| id(a).cmp(&id(b)));
    }
    found
}

/// The places of the grades in which an outcome is worked. A grade that has the id of one before it is declared in vain: it
/// has no place.
fn places<'p>(positions: &'p HashMap<u16, usize>, worked: &Worked<'_>) -> impl Iterator<Item = usize> + use<'p> {
    (worked.learn..=worked.end).filter_map(|grade| positions.get(&grade).copied())
}

/// What changes in a grade about an outcome of both sides.
fn both<'a>(
    pair: &Pair<'a>,
    old: &Worked<'a>,
    new: &Worked<'a>,
    grade: &GradePositions<'a>,
    restated: Option<Restated>,
) -> Option<GradeChange<'a>> {
    let (before, after) = (old.mark(grade.old), new.mark(grade.new));
    let comes_before = |worked: &Worked<'_>| {
        pair.grades_later(grade.grade.id.as_str(), worked.outcome.learn.as_str()).is_some_and(|by| by > 0)
    };
    let reworded = restated == Some(Restated::Reworded);
    let questioned = restated.is_some_and(|restated| restated > Restated::Reworded);
    let effect = match (before, after) {
        // Where its marks are as they were, only its words changed; grades may have changed places.
        (Some(_), Some(_)) if (before == after || old.same_marks(new)) && questioned => Effect::Questioned,
        (Some(_), Some(_)) if (before == after || old.same_marks(new)) && reworded => Effect::Reworded,
        _ if before == after || old.same_marks(new) => return None,
        (None, Some(_)) if comes_before(old) => Effect::Earlier,
        (Some(_), None) if comes_before(new) => Effect::Later,
        // What has no star did not move.
        _ if old.master.is_none() || new.master.is_none() => Effect::Marked,
        // It leaves because it is mastered before, or gets its star sooner; else the reverse.
        (Some(_), None) | (Some(Mark::Learn), Some(Mark::Master)) => Effect::Earlier,
        _ => Effect::Later,
    };
    Some(GradeChange { old: Some(old.outcome), new: Some(new.outcome), before, after, effect, reworded, questioned })
}

/// Where the grades of each side are among the grades of both.
struct Positions {
    of_old: HashMap<u16, usize>,
    of_new: HashMap<u16, usize>,
}

impl Positions {
    fn new(grades: &[GradePositions<'_>]) -> Self {
        let mut positions = Self { of_old: HashMap::new(), of_new: HashMap::new() };
        for (at, grade) in grades.iter().enumerate() {
            grade.old.map(|position| positions.of_old.insert(position, at));
            grade.new.map(|position| positions.of_new.insert(position, at));
        }
        positions
    }
}
