//! What a format cannot hold: told before anything is written.

use std::error::Error;
use std::fmt;

/// More than a format can hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Excess {
    /// A table has too many rows.
    Rows {
        /// The id of the table.
        table: String,
        /// How many it has, with its headings.
        count: usize,
        /// How many it may have.
        most: usize,
    },
    /// A table has too many columns.
    Columns {
        /// The id of the table.
        table: String,
        /// How many it has.
        count: usize,
        /// How many it may have.
        most: usize,
    },
    /// A cell has too many words.
    Words {
        /// The id of the table.
        table: String,
        /// How many characters it has, as the format counts them.
        count: usize,
        /// How many it may have.
        most: usize,
    },
}

impl fmt::Display for Excess {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (table, what, count, most) = match self {
            Self::Rows { table, count, most } => (table, "rows", count, most),
            Self::Columns { table, count, most } => (table, "columns", count, most),
            Self::Words { table, count, most } => (table, "characters in a cell", count, most),
        };
        write!(formatter, "table {table}: {count} {what}, at most {most} are possible")
    }
}

impl Error for Excess {}
