//! The marks of an outcome over the grades: → learns, ★ masters, shaded reuses.

use std::ops::RangeInclusive;

/// The grades of an outcome's marks, as positions in the edition's list of grades.
///
/// A mark is absent when the outcome has none or when its grade is not in the edition.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// → from this grade.
    pub learn: Option<u16>,
    /// ★ at the end of this grade.
    pub master: Option<u16>,
    /// Shaded through this grade.
    pub reuse: Option<u16>,
}

/// What is done with an outcome in one grade.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mark {
    /// →: it begins.
    Begin,
    /// →: it goes on.
    Continue,
    /// ★: it is mastered at the end of the grade, whether it began there or before.
    Master,
    /// Shaded: it was mastered before and is used again.
    Reuse,
}

impl Mark {
    /// Every mark, in the order of a row.
    pub const ALL: [Self; 4] = [Self::Begin, Self::Continue, Self::Master, Self::Reuse];

    /// Returns the name: `begin`, `continue`, `master`, `reuse`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Begin => "begin",
            Self::Continue => "continue",
            Self::Master => "master",
            Self::Reuse => "reuse",
        }
    }

    /// Returns true when the grade works on the outcome: reuse is not work on it.
    pub fn is_work(self) -> bool {
        self != Self::Reuse
    }
}

impl Marks {
    /// Returns the grades that work on the outcome, in an edition whose last grade is at `last`: from → to ★, or, when
    /// it is never mastered, to the end of its reuse. Nothing when → names no grade; → alone when ★ comes before it.
    pub fn worked(self, last: u16) -> Option<RangeInclusive<u16>> {
        let learn = self.learn?;
        Some(learn..=self.master.or(self.reuse).unwrap_or(last).max(learn))
    }

    /// Returns how many grades it takes from → to ★, both counted; nothing without both, or when ★ comes before →.
    pub fn n_grades(self) -> Option<u16> {
        Some(self.master?.checked_sub(self.learn?)? + 1)
    }

    /// Returns what is done with the outcome in a grade, in an edition whose last grade is at `last`.
    pub fn at(self, grade: u16, last: u16) -> Option<Mark> {
        let worked = self.worked(last)?;
        if !worked.contains(&grade) {
            let is_mastered = self.master == Some(*worked.end());
            let is_reused = is_mastered && grade > *worked.end() && grade <= self.reuse.unwrap_or(last);
            return is_reused.then_some(Mark::Reuse);
        }
        Some(match grade {
            _ if self.master == Some(grade) => Mark::Master,
            _ if self.learn == Some(grade) => Mark::Begin,
            _ => Mark::Continue,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Mark, Marks};

    /// The row of marks over five grades, as the ministry prints it, with `b` where → begins.
    fn row(learn: impl Into<Option<u16>>, master: impl Into<Option<u16>>, reuse: impl Into<Option<u16>>) -> String {
        let marks = Marks { learn: learn.into(), master: master.into(), reuse: reuse.into() };
        let sign = |grade| match marks.at(grade, 4) {
            None => '.',
            Some(Mark::Begin) => 'b',
            Some(Mark::Continue) => '→',
            Some(Mark::Master) => '★',
            Some(Mark::Reuse) => '▒',
        };
        (0..5).map(sign).collect()
    }

    #[test]
    fn a_row_has_its_marks_in_order() {
        assert_eq!(row(0, 2, 3), "b→★▒.");
        assert_eq!(row(1, 3, None), ".b→★▒", "reused through the last grade");
        assert_eq!(row(2, 2, 2), "..★..", "begun and mastered in the same year");
        assert_eq!(row(1, None, None), ".b→→→", "never mastered");
        assert_eq!(row(1, None, 2), ".b→..", "never mastered, and worked on for a time");
        assert_eq!(row(4, 4, None), "....★");
        assert_eq!(row(None, 3, None), ".....", "a row without → says nothing");
        assert_eq!(row(3, 1, None), "...b.", "a star before its arrow is no star");
        assert_eq!(row(2, 3, 0), "..b★.", "a reuse that ends before it begins");
    }
}
