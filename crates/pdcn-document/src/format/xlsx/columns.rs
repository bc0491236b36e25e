//! The columns of a sheet: bands first, so that filters work, then those of the table; a share has two.

use crate::{Row, Table, Value};

/// A column of a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    /// The groups of a level.
    Band(usize),
    /// A column of the table.
    Cell(usize),
    /// The part and the whole of the shares of a column of the table, as words: the column before has the percentage.
    Counts(usize),
}

/// The columns of a sheet.
#[derive(Debug)]
pub(super) struct Columns(pub(super) Vec<Source>);

impl Columns {
    pub(super) fn of(table: &Table<'_>) -> Self {
        let mut columns: Vec<Source> = (0..table.bands.len()).map(Source::Band).collect();
        for position in 0..table.columns.len() {
            columns.push(Source::Cell(position));
            if has_shares(table, position) {
                columns.push(Source::Counts(position));
            }
        }
        Self(columns)
    }

    pub(super) fn count(&self) -> usize {
        self.0.len()
    }
}

fn has_shares(table: &Table<'_>, column: usize) -> bool {
    table.rows.iter().any(|row| match row {
        Row::Cells { cells, .. } => cells.get(column).is_some_and(|cell| matches!(cell.value, Value::Share { .. })),
        Row::Band { .. } => false,
    })
}
