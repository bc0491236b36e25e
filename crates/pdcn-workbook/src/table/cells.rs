//! A table as it was read, whatever file it was in: the texts and fills of its cells, and which cells are merged. All that
//! is understood of it is understood from this.

use std::collections::BTreeMap;

use crate::read::{Beside, address};

/// Where a cell stands: its row and column, from 0.
pub(crate) type At = (u32, u32);

/// A sheet of a workbook, a file of CSV, or a table of a document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// The name that it has there.
    pub name: String,
    /// The headings of the document that stand above it, the outermost first.
    pub above: Vec<String>,
    /// The cells that have a text or a fill.
    pub(crate) cells: BTreeMap<At, Cell>,
    /// Cells that were merged: the first and the last of each range, from top to bottom.
    pub(super) merged: Vec<(At, At)>,
    /// What it holds beside its cells.
    pub(super) beside: Beside,
    /// How many rows below its first the longest of them goes.
    pub(super) deepest: u32,
}

/// A cell that has a text or a fill.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Cell {
    /// What it says: accents composed, nothing around it.
    pub(crate) text: String,
    /// Its colour, as six digits: `D9D9D9`. Nothing for white.
    pub(crate) shade: Option<String>,
    /// What the spreadsheet says that it is, when that is no text that a person has typed.
    pub(crate) odd: Option<Odd>,
}

/// What a cell may be that is no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Odd {
    Date,
    Error,
}

impl Sheet {
    /// Says which of its cells were merged.
    pub(crate) fn merge(&mut self, mut ranges: Vec<(At, At)>) {
        ranges.sort_unstable();
        self.deepest = ranges.iter().map(|((top, _), (bottom, _))| bottom.saturating_sub(*top)).max().unwrap_or(0);
        self.merged = ranges;
    }

    /// The ranges that were merged.
    pub(crate) fn merged(&self) -> &[(At, At)] {
        &self.merged
    }

    /// Returns how many of its cells have a text.
    pub fn n_texts(&self) -> usize {
        self.cells.values().filter(|cell| !cell.text.is_empty()).count()
    }

    /// The text of a cell, empty when it has none.
    pub(crate) fn text(&self, at: At) -> &str {
        self.cells.get(&at).map_or("", |cell| cell.text.as_str())
    }

    /// The fill of a cell, that of its range when it was merged.
    pub(crate) fn shade(&self, at: At) -> Option<&str> {
        let own = self.cells.get(&at).and_then(|cell| cell.shade.as_deref());
        own.or_else(|| self.cells.get(&self.first_of(at)).and_then(|cell| cell.shade.as_deref()))
    }

    /// The cell that says what a cell shows: the first of its range when it was merged, else itself.
    pub(crate) fn first_of(&self, at: At) -> At {
        self.range_of(at).map_or(at, |(first, _)| first)
    }

    /// The range that a cell was merged into.
    pub(crate) fn range_of(&self, (row, column): At) -> Option<(At, At)> {
        let end = self.merged.partition_point(|((top, _), _)| *top <= row);
        let near = self.merged.get(..end).unwrap_or_default().iter().rev();
        let mut near = near.take_while(|((top, _), _)| row - top <= self.deepest);
        near.find(|((_, left), (bottom, right))| row <= *bottom && (*left..=*right).contains(&column)).copied()
    }

    /// The text that a cell shows, that of its range when it was merged.
    pub(crate) fn shown(&self, at: At) -> &str {
        self.text(self.first_of(at))
    }

    /// The cells with a text in a row, from left to right.
    pub(crate) fn texts_in(&self, row: u32) -> impl Iterator<Item = (u32, &str)> {
        let cells = self.cells.range((row, 0)..=(row, u32::MAX));
        cells.filter(|(_, cell)| !cell.text.is_empty()).map(|((_, column), cell)| (*column, cell.text.as_str()))
    }

    /// The rows that have a text.
    pub(crate) fn rows(&self) -> Vec<u32> {
        let mut rows: Vec<u32> =
            self.cells.iter().filter(|(_, cell)| !cell.text.is_empty()).map(|((row, _), _)| *row).collect();
        rows.dedup();
        rows
    }

    /// The columns that have a text, in order.
    pub(crate) fn columns(&self) -> Vec<u32> {
        let mut columns: Vec<u32> =
            self.cells.iter().filter(|(_, cell)| !cell.text.is_empty()).map(|((_, column), _)| *column).collect();
        columns.sort_unstable();
        columns.dedup();
        columns
    }

    /// How a cell is named: `Primaire!D17`.
    pub(crate) fn place(&self, (row, column): At) -> String {
        format!("{}!{}", self.name, address(row, column))
    }
}

/// The letters of a column: `D`.
pub(crate) fn letters_of(column: u32) -> String {
    address(0, column).trim_end_matches('1').to_owned()
}
