//! Where things stand in the workbook, as its sheets tell each other in formulas: a sheet, its table, the rows that are used
//! and those that are ready for more.

use crate::SheetKind;

/// Rows below the table that are ready for what is new.
pub(super) const SPARE: u32 = 500;

/// The name of a sheet as formulas write it.
pub(super) fn quoted(sheet: &str) -> String {
    if sheet.chars().all(char::is_alphanumeric) { sheet.to_owned() } else { format!("'{}'", sheet.replace('\'', "''")) }
}

/// The name of the table of a sheet.
pub(super) fn table(kind: SheetKind) -> String {
    format!("pdcn_{}", kind.name())
}

/// The last row of a table of so many.
pub(super) fn last(rows: usize) -> u32 {
    u32::try_from(rows.max(1)).unwrap_or(u32::MAX)
}
