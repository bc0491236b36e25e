//! How many outcomes in AI each grade has, before and after.

use pdcn_model::{AiCodes, Grade};

use super::{Worked, grades};
use crate::Comparison;
use crate::side::Indexed;

/// The outcomes in AI of a grade, before and after.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AiCoverage<'a> {
    /// The grade.
    pub grade: &'a Grade,
    /// On the old side; nothing when it does not have the grade.
    pub before: Option<AiCount>,
    /// On the new side; nothing when it does not have the grade.
    pub after: Option<AiCount>,
}

/// How many outcomes that count for AI ([`AiCodes::tie`]) a grade works on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AiCount {
    /// → learned.
    pub learn: usize,
    /// ★ mastered.
    pub master: usize,
}

pub(super) fn of<'a>(comparison: &Comparison<'a>) -> Vec<AiCoverage<'a>> {
    let (old, new) = (counts(&comparison.pair.old), counts(&comparison.pair.new));
    let count = |counts: &[AiCount], at: Option<u16>| counts.get(usize::from(at?)).copied();
    grades(comparison)
        .into_iter()
        .map(|positions| AiCoverage {
            grade: positions.grade,
            before: count(&old, positions.old),
            after: count(&new, positions.new),
        })
        .collect()
}

/// The counts of each grade: linear, by counting where → begins and where it ends.
fn counts(side: &Indexed<'_>) -> Vec<AiCount> {
    let edition = side.index.edition();
    let ai_codes = AiCodes::new(side.side.pathway);
    let n_grades = edition.grades.len();
    let (mut begins, mut ends) = (vec![0_usize; n_grades + 1], vec![0_usize; n_grades + 1]);
    let mut counts = vec![AiCount::default(); n_grades];
    for worked in (0..edition.outcomes.len()).filter_map(|at| Worked::of(side, at)) {
        if ai_codes.tie(&side.index, worked.outcome).is_none() {
            continue;
        }
        begins[usize::from(worked.learn)] += 1;
        match worked.master {
            Some(master) => {
                counts[usize::from(master)].master += 1;
                ends[usize::from(master)] += 1;
            }
            None => ends[usize::from(worked.end) + 1] += 1,
        }
    }
    let mut learning = 0;
    for (at, count) in counts.iter_mut().enumerate() {
        // What ends in a grade began in it or before.
        learning = learning + begins[at] - ends[at];
        count.learn = learning;
    }
    counts
}
