//! From where to where an outcome goes: what the signs of its row say together.

use super::mapping::Means;

/// What a cell says of an outcome: the grades that it is about, the first and the last, and what it means there.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Mark {
    pub(crate) first: usize,
    pub(crate) last: usize,
    pub(crate) means: Vec<Means>,
}

/// From where to where an outcome goes, as positions of grades.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) learn: usize,
    pub(crate) master: Option<usize>,
    pub(crate) reuse: Option<usize>,
}

/// Why a cell says nothing that can be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unfit {
    /// ★ stands further left already.
    SecondMaster,
    /// → stands after ★.
    LateLearn,
    /// Shaded before it is learned.
    EarlyReuse,
    /// No cell of the row says from when it is learned.
    NoBeginning,
}

/// Reads the marks of a row, in the order of the grades; says of each that does not fit why.
///
/// ★ without → begins in its own grade; → without ★ ends nowhere. Crosses begin with the first and end with the last. Where
/// shades mean something and none follows, nothing is reused.
pub(crate) fn span(marks: &[Mark], shades_count: bool, last_grade: usize) -> (Option<Span>, Vec<Option<Unfit>>) {
    let says = |mark: &Mark, one: Means| mark.means.contains(&one);
    let mut unfit = vec![None; marks.len()];
    let begins = |mark: &&Mark| [Means::Learn, Means::Work, Means::Master].into_iter().any(|one| says(mark, one));
    let Some(learn) = marks.iter().filter(begins).map(|mark| mark.first).min() else {
        let none =
            |mark: &Mark| (!mark.means.iter().all(|means| *means == Means::Nothing)).then_some(Unfit::NoBeginning);
        return (None, marks.iter().map(none).collect());
    };
    let master_of = |one: Means| marks.iter().filter(move |mark| says(mark, one)).map(|mark| mark.last);
    let master = master_of(Means::Master).min().or_else(|| master_of(Means::Work).max());
    let mut reuse = None;
    for (mark, unfit) in marks.iter().zip(&mut unfit) {
        let is_after = master.is_some_and(|master| mark.first > master);
        *unfit = match () {
            () if says(mark, Means::Master) && is_after => Some(Unfit::SecondMaster),
            () if (says(mark, Means::Learn) || says(mark, Means::Work)) && is_after => Some(Unfit::LateLearn),
            () if mark.means.as_slice() == [Means::Reuse] && mark.last < learn => Some(Unfit::EarlyReuse),
            () => None,
        };
        if says(mark, Means::Reuse) && mark.last >= master.unwrap_or(learn) {
            reuse = Some(mark.last);
        }
    }
    let reuse = match (reuse, master) {
        // To the last grade, as the format has it when it says nothing.
        (Some(last), _) if last >= last_grade => None,
        (Some(last), _) => Some(last),
        (None, Some(master)) if shades_count && master < last_grade => Some(master),
        (None, _) => None,
    };
    (Some(Span { learn, master, reuse }), unfit)
}

#[cfg(test)]
mod tests {
    use super::{Mark, Span, Unfit, span};
    use crate::table::mapping::Means;

    /// Marks written as people do: a sign a grade.
    fn of(row: &str) -> Vec<Mark> {
        let marks = row.chars().enumerate().filter_map(|(at, sign)| {
            let means = match sign {
                '>' => Means::Learn,
                '*' => Means::Master,
                '#' => Means::Reuse,
                'x' => Means::Work,
                _ => return None,
            };
            Some(Mark { first: at, last: at, means: vec![means] })
        });
        marks.collect()
    }

    fn spans(row: &str, shades_count: bool) -> Option<(usize, Option<usize>, Option<usize>)> {
        let (span, _) = span(&of(row), shades_count, 6);
        span.map(|Span { learn, master, reuse }| (learn, master, reuse))
    }

    #[test]
    fn signs_say_from_where_to_where() {
        assert_eq!(spans(".>.>*..", false), Some((1, Some(4), None)));
        assert_eq!(spans("..*....", false), Some((2, Some(2), None)));
        assert_eq!(spans(".>>....", false), Some((1, None, None)));
        assert_eq!(spans(".xxx...", false), Some((1, Some(3), None)));
        assert_eq!(spans(".x..*..", false), Some((1, Some(4), None)));
        assert_eq!(spans(".>*##..", true), Some((1, Some(2), Some(4))));
        assert_eq!(spans(".>*####", true), Some((1, Some(2), None)));
        assert_eq!(spans(".>*....", true), Some((1, Some(2), Some(2))));
        assert_eq!(spans("..##...", true), None);
        assert_eq!(spans(".......", true), None);
    }

    #[test]
    fn what_does_not_fit_is_told() {
        let unfit = |row: &str| span(&of(row), true, 6).1.into_iter().flatten().collect::<Vec<_>>();
        assert_eq!(unfit(">*.*"), [Unfit::SecondMaster]);
        assert_eq!(unfit(">*>"), [Unfit::LateLearn]);
        assert_eq!(unfit("#>*"), [Unfit::EarlyReuse]);
        assert_eq!(unfit("##"), [Unfit::NoBeginning, Unfit::NoBeginning]);
        assert_eq!(unfit(">*##"), []);
    }

    #[test]
    fn a_cycle_begins_with_its_first_grade_and_ends_with_its_last() {
        let marks = [Mark { first: 2, last: 3, means: vec![Means::Master] }];
        assert_eq!(span(&marks, false, 6).0, Some(Span { learn: 2, master: Some(3), reuse: None }));
    }
}
