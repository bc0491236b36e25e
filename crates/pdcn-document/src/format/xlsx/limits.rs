//! What a sheet can hold.

use super::columns::Columns;
use crate::format::Excess;
use crate::format::plain::shown;
use crate::{Document, Row, Table, Text, Value};

const MOST_ROWS: usize = 1_048_576;
const MOST_COLUMNS: usize = 16_384;
/// The characters of a cell, in UTF-16 units.
const MOST_WORDS: usize = 32_767;
/// Rows of headings: at most two.
const HEADINGS: usize = 2;

/// Makes sure that every table fits on a sheet.
pub(in crate::format) fn check(document: &Document<'_>) -> Result<(), Excess> {
    document.tables().into_iter().try_for_each(check_table)
}

fn check_table(table: &Table<'_>) -> Result<(), Excess> {
    let id = || shown(&table.id).into_owned();
    let count = HEADINGS + table.rows.iter().filter(|row| matches!(row, Row::Cells { .. })).count();
    if count > MOST_ROWS {
        return Err(Excess::Rows { table: id(), count, most: MOST_ROWS });
    }
    let count = Columns::of(table).count();
    if count > MOST_COLUMNS {
        return Err(Excess::Columns { table: id(), count, most: MOST_COLUMNS });
    }
    for row in &table.rows {
        let count = match row {
            Row::Band { text, .. } => units(text),
            Row::Cells { cells, .. } => cells.iter().map(|cell| units_of(&cell.value)).max().unwrap_or_default(),
        };
        if count > MOST_WORDS {
            return Err(Excess::Words { table: id(), count, most: MOST_WORDS });
        }
    }
    Ok(())
}

fn units_of(value: &Value<'_>) -> usize {
    match value {
        Value::Text(text) => units(text),
        Value::Texts(texts) => texts.iter().map(|text| units(text) + 1).sum(),
        Value::Id(id) => units_in(id),
        // Signs are short; their words are not written.
        Value::Signs(pairs) => pairs.iter().map(|(_, text)| units_in(text) + 16).sum(),
        _ => 0,
    }
}

fn units(text: &Text<'_>) -> usize {
    match text {
        Text::Plain(words) => units_in(words),
        Text::Rich(spans) => spans.iter().map(|span| units_in(&span.words)).sum(),
    }
}

/// UTF-16 units of words as they are shown; their bytes, which are no fewer, when that is few enough.
fn units_in(words: &str) -> usize {
    // A hidden character of one byte is shown as eight.
    if words.len() * 8 <= MOST_WORDS { words.len() } else { shown(words).encode_utf16().count() }
}
