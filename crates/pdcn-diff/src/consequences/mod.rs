//! What the changes mean in class: for each grade, for the pupils who go from one grade to the next, and for AI.

mod cohort;
mod coverage;
mod grade;

use pdcn_model::{Grade, Outcome};

pub use self::cohort::{Cohort, Never, Twice};
pub use self::coverage::{AiCount, AiCoverage};
pub use self::grade::{Effect, GradeChange, GradeChanges};
use crate::Comparison;
use crate::side::Indexed;

/// What the changes mean in class. Grades are in the order of the new edition, then those that only the old one has.
#[derive(Clone, Debug)]
pub struct Consequences<'a> {
    /// For each grade, what its teachers do differently.
    pub grades: Vec<GradeChanges<'a>>,
    /// For each grade but the last, what its pupils would meet twice or never in the year that follows.
    pub cohorts: Vec<Cohort<'a>>,
    /// For each grade, how many outcomes in AI it has.
    pub ai: Vec<AiCoverage<'a>>,
}

impl<'a> Comparison<'a> {
    /// Returns what the changes mean for each grade, for the pupils who go from one grade to the next, and for the
    /// coverage of AI.
    pub fn consequences(&self) -> Consequences<'a> {
        Consequences { grades: grade::of(self), cohorts: cohort::of(self), ai: coverage::of(self) }
    }
}

impl<'a> Consequences<'a> {
    /// Returns the pupils who come into a grade in the new year.
    pub fn arriving_in(&self, grade: &Grade) -> Option<&Cohort<'a>> {
        self.cohorts.iter().find(|cohort| cohort.to.id == grade.id)
    }
}

/// A grade of one side or both, with its position on each.
struct GradePositions<'a> {
    grade: &'a Grade,
    old: Option<u16>,
    new: Option<u16>,
}

/// The grades of both sides, each once.
fn grades<'a>(comparison: &Comparison<'a>) -> Vec<GradePositions<'a>> {
    let (old, new) = (&comparison.pair.old.index, &comparison.pair.new.index);
    let positions = |grade: &'a Grade| GradePositions {
        grade,
        old: old.grade_position(grade.id.as_str()),
        new: new.grade_position(grade.id.as_str()),
    };
    let of_new = new.edition().grades.iter().map(positions).zip(0_u16..);
    let first = of_new.filter(|(positions, at)| positions.new == Some(*at)).map(|(positions, _)| positions);
    let of_old = old.edition().grades.iter().map(positions).zip(0_u16..);
    let others = of_old.filter(|(positions, at)| positions.new.is_none() && positions.old == Some(*at));
    first.chain(others.map(|(positions, _)| positions)).collect()
}

/// An outcome on one side, with the grades in which it is worked on.
#[derive(Clone, Copy)]
struct Worked<'a> {
    outcome: &'a Outcome,
    /// From →.
    learn: u16,
    /// Through ★; nothing when it is open.
    master: Option<u16>,
    /// Through ★, or, when it is open, to the end of its reuse.
    end: u16,
}

impl<'a> Worked<'a> {
    /// The outcome at a position; nothing when its marks name no grade of the edition.
    fn of(side: &Indexed<'a>, at: usize) -> Option<Self> {
        let position = u32::try_from(at).ok()?;
        let outcome = side.index.outcome(position);
        let marks = side.index.marks(position);
        let learn = marks.learn?;
        // A star that names no grade, or comes before its arrow, says nothing.
        let master = marks.master.filter(|&master| master >= learn);
        if outcome.master.is_some() && master.is_none() {
            return None;
        }
        let end = *marks.worked(side.index.last_grade())?.end();
        Some(Self { outcome, learn, master, end })
    }

    /// True when it is worked on in the same grades, as far as their ids tell; the end of reuse counts for what is open.
    fn same_marks(&self, other: &Self) -> bool {
        let (one, other) = (self.outcome, other.outcome);
        (&one.learn, &one.master) == (&other.learn, &other.master) && (one.master.is_some() || one.reuse == other.reuse)
    }

    /// The mark at a grade: nothing before →, and none after ★.
    fn mark(&self, grade: Option<u16>) -> Option<Mark> {
        let grade = grade.filter(|grade| (self.learn..=self.end).contains(grade))?;
        Some(if self.master == Some(grade) { Mark::Master } else { Mark::Learn })
    }
}

/// What is done with an outcome in a grade.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mark {
    /// → learned, or still learned.
    Learn,
    /// ★ mastered.
    Master,
}
