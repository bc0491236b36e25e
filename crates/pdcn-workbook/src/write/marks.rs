//! The row of marks beside the entries, as formulas: who moves a grade sees the row move.

use pdcn_model::{Mark, Marks};

use super::lists::GRADES;
use crate::Cells;

/// The cells that the marks of a row depend on.
pub(super) struct Entries {
    pub(super) learn: String,
    pub(super) master: String,
    pub(super) reuse: String,
}

/// The formula of the mark in a grade, given as its place among the grades, from 0, of which there are so many.
pub(super) fn formula(entries: &Entries, grade: usize, count: usize) -> String {
    let Entries { learn, master, reuse } = entries;
    let grade = grade + 1;
    let place = |cell: &str| format!("MATCH({cell},{GRADES},0)");
    let (from, star) = (place(learn), place(master));
    let last = format!("IF({reuse}=\"\",{count},{})", place(reuse));
    // Never mastered: it is worked on until its reuse ends. A star before its arrow is no star.
    format!(
        "=IFERROR(IF({grade}<{from},\"\",IF({grade}={from},IF({master}={learn},\"★\",\"→\"),\
         IF({master}=\"\",IF({grade}<={last},\"→\",\"\"),IF({star}<{from},\"\",\
         IF({grade}<{star},\"→\",IF({grade}={star},\"★\",IF({grade}<={last},\"▒\",\"\"))))))),\"\")"
    )
}

/// The mark in a grade, given as its place among the ids of the grades.
pub(crate) fn mark(grades: &[&str], cells: &Cells, grade: usize) -> &'static str {
    let place = |id: &str| grades.iter().position(|grade| *grade == id).and_then(|place| u16::try_from(place).ok());
    let of = |key: &str| cells.get(key).and_then(|id| place(id));
    let marks = Marks { learn: of("learn"), master: of("master"), reuse: of("reuse") };
    let last = u16::try_from(grades.len().saturating_sub(1)).unwrap_or(u16::MAX);
    match u16::try_from(grade).ok().and_then(|grade| marks.at(grade, last)) {
        None => "",
        Some(Mark::Begin | Mark::Continue) => "→",
        Some(Mark::Master) => "★",
        Some(Mark::Reuse) => "▒",
    }
}
