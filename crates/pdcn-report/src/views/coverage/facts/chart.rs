//! Rows of outcomes over grades: in each cell the outcomes of a row, told apart by what the grade does with them.

use pdcn_model::{EditionIndex, Mark};

/// The outcomes of a row in a grade, as positions in the edition, told apart by mark.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    by_mark: [Vec<u32>; Mark::ALL.len()],
}

/// The cells of a row, one per grade.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cells {
    /// In the order of [`Chart::grades`].
    pub cells: Vec<Cell>,
    /// How many outcomes some grade of the chart works on: each counts once, however many grades that takes.
    pub n_outcomes: usize,
}

/// Rows of outcomes over grades.
#[derive(Clone, Debug)]
pub struct Chart<R> {
    /// The positions of the grades, in school order.
    pub grades: Vec<u16>,
    /// What each row is about, with its cells.
    pub rows: Vec<(R, Cells)>,
    /// Every outcome once per grade, in however many rows it is.
    pub distinct: Cells,
    /// The outcomes that count but that no cell can hold, as their → names no grade of the edition.
    pub unplaced: Vec<u32>,
}

impl Cell {
    /// Returns the outcomes with a mark.
    pub fn of(&self, mark: Mark) -> &[u32] {
        &self.by_mark[mark as usize]
    }

    /// Returns true when the grade does nothing with any outcome of the row, not even reuse.
    pub fn is_empty(&self) -> bool {
        self.by_mark.iter().all(Vec::is_empty)
    }

    /// Returns how many outcomes the grade works on: from → to ★, without reuse.
    pub fn n_worked(&self) -> usize {
        Mark::ALL.into_iter().filter(|mark| mark.is_work()).map(|mark| self.of(mark).len()).sum()
    }
}

impl Cells {
    fn new(n_grades: usize) -> Self {
        Self { cells: vec![Cell::default(); n_grades], n_outcomes: 0 }
    }

    /// Returns true when no cell has anything, not even reuse.
    pub fn is_empty(&self) -> bool {
        self.cells.iter().all(Cell::is_empty)
    }

    /// Returns what the cells work on, summed up: an outcome counts once for each grade that works on it.
    pub fn sum(&self) -> usize {
        self.cells.iter().map(Cell::n_worked).sum()
    }

    /// Puts an outcome where its marks say.
    fn put(&mut self, index: &EditionIndex<'_>, grades: &[u16], outcome: u32) {
        let mut is_worked = false;
        for (cell, &grade) in self.cells.iter_mut().zip(grades) {
            if let Some(mark) = index.mark(outcome, grade) {
                is_worked |= mark.is_work();
                cell.by_mark[mark as usize].push(outcome);
            }
        }
        self.n_outcomes += usize::from(is_worked);
    }
}

impl<R> Chart<R> {
    /// A chart over these grades with these rows, and nothing in them.
    pub(super) fn new(grades: &[u16], rows: impl IntoIterator<Item = R>) -> Self {
        let rows = rows.into_iter().map(|of| (of, Cells::new(grades.len()))).collect();
        Self { grades: grades.to_vec(), rows, distinct: Cells::new(grades.len()), unplaced: Vec::new() }
    }

    /// Adds a row with nothing in it, and gives its number.
    pub(super) fn add_row(&mut self, of: R) -> usize {
        self.rows.push((of, Cells::new(self.grades.len())));
        self.rows.len() - 1
    }

    /// Puts an outcome into rows, each named once.
    pub(super) fn put(&mut self, index: &EditionIndex<'_>, rows: &[usize], outcome: u32) {
        if rows.is_empty() {
            return;
        }
        if index.worked(outcome).is_none() {
            self.unplaced.push(outcome);
            return;
        }
        for &row in rows {
            if let Some((_, cells)) = self.rows.get_mut(row) {
                cells.put(index, &self.grades, outcome);
            }
        }
        self.distinct.put(index, &self.grades, outcome);
    }

    /// Returns true when no grade of the chart does anything with any outcome.
    pub fn is_empty(&self) -> bool {
        self.distinct.is_empty()
    }

    /// Returns the grades that work on fewer than `minimum` outcomes, each with how many it works on.
    pub fn grades_below(&self, minimum: usize) -> Vec<(u16, usize)> {
        let counts = self.grades.iter().copied().zip(self.distinct.cells.iter().map(Cell::n_worked));
        counts.filter(|(_, count)| *count < minimum).collect()
    }
}
