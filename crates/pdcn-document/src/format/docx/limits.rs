//! What a table of Word can hold.

use crate::Document;
use crate::format::Excess;
use crate::format::plain::shown;

const MOST_COLUMNS: usize = 63;

/// Makes sure that Word opens every table.
pub(in crate::format) fn check(document: &Document<'_>) -> Result<(), Excess> {
    let tables = document.tables();
    match tables.into_iter().find(|table| table.columns.len() > MOST_COLUMNS) {
        None => Ok(()),
        Some(table) => {
            let table_id = shown(&table.id).into_owned();
            Err(Excess::Columns { table: table_id, count: table.columns.len(), most: MOST_COLUMNS })
        }
    }
}
