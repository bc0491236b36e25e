//! The colours of the cells of grades that say something: not those of a whole row or a whole column, which only make a
//! table pleasant to read.

use std::collections::BTreeMap;

use super::cells::Sheet;

/// The colours of the cells of grades of a table.
#[derive(Debug, Default)]
pub(crate) struct Shades {
    /// The colours that columns have from top to bottom.
    of_columns: BTreeMap<u32, String>,
    /// The column that tells the colour of a row.
    statement: Option<u32>,
}

/// How many rows a table has at least, for the colour of a column to be told from that of cells.
const ROWS: usize = 3;

impl Shades {
    /// Looks at the rows of outcomes of a table.
    pub(crate) fn of(sheet: &Sheet, rows: &[u32], columns: &[u32], statement: Option<u32>) -> Self {
        let mut of_columns = BTreeMap::new();
        for &column in columns {
            let mut shades = rows.iter().map(|row| sheet.shade((*row, column)));
            let Some(Some(first)) = shades.next() else { continue };
            if rows.len() >= ROWS && shades.all(|shade| shade == Some(first)) {
                of_columns.insert(column, first.to_owned());
            }
        }
        // Where each column of grades has a colour in every row, these rows may all be shaded: three rows are too few to tell.
        Self { of_columns, statement }
    }

    /// The colour of a cell, when it says something.
    pub(crate) fn at<'s>(&self, sheet: &'s Sheet, row: u32, column: u32) -> Option<&'s str> {
        let shade = sheet.shade((row, column))?;
        let of_row = self.statement.and_then(|statement| sheet.shade((row, statement)));
        let of_column = self.of_columns.get(&column).map(String::as_str);
        (of_row != Some(shade) && of_column != Some(shade)).then_some(shade)
    }
}
