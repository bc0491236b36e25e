//! Sheets that come back as CSV, a file each: whatever stands between cells, in UTF-8 or as an older program writes.

use std::collections::BTreeMap;

use csv::{ReaderBuilder, StringRecord};
use pdcn_source::text_of_one_program;

use super::raw::{RawCell, RawSheet, RawValue};
use super::{ReadBack, of_sheets};
use crate::{Shape, Unreadable};

/// What may stand between cells.
const SEPARATORS: [char; 3] = [';', ',', '\t'];

/// Lines at the top of a file among which the first with cells is looked for.
const TOP: usize = 10;

/// Reads sheets that were saved as CSV: the name of each file, and its bytes.
///
/// # Errors
///
/// When none of them is a sheet of ours.
pub fn read_csv(
    files: impl IntoIterator<Item = (String, Vec<u8>)>,
    shape: impl FnOnce(Option<&str>) -> Shape,
) -> Result<ReadBack, Unreadable> {
    let sheets: Vec<RawSheet> = files.into_iter().map(|(name, bytes)| sheet(&name, bytes)).collect();
    of_sheets(&sheets, shape)
}

/// Reads one file.
pub(crate) fn sheet(name: &str, bytes: Vec<u8>) -> RawSheet {
    let text = text_of_one_program(bytes);
    let text = text.trim_start_matches('\u{feff}');
    let mut rows: BTreeMap<u32, BTreeMap<u32, RawCell>> = BTreeMap::new();
    let mut reader =
        ReaderBuilder::new().delimiter(separator(text)).has_headers(false).flexible(true).from_reader(text.as_bytes());
    let (mut row, mut line) = (0_u32, reader.position().line());
    let mut record = StringRecord::new();
    // What cannot be read of a file is what its reader could not tell apart: the rest is there.
    while reader.read_record(&mut record).unwrap_or(true) {
        // Lines that are empty are rows of a spreadsheet, and no records; ends of lines in a cell are no rows.
        let now = reader.position().line();
        let inside = record.iter().map(|cell| cell.matches('\n').count()).sum::<usize>();
        let empty = (now - line).saturating_sub(u64::try_from(inside).unwrap_or(0) + 1);
        row = row.saturating_add(u32::try_from(empty).unwrap_or(0));
        line = now;
        for (column, cell) in (0_u32..).zip(&record) {
            let cell = bare(cell);
            if !cell.trim().is_empty() {
                let cell = RawCell { value: RawValue::Text(cell.to_owned()), is_formula: false };
                rows.entry(row).or_default().insert(column, cell);
            }
        }
        row = row.saturating_add(1);
    }
    let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let name = name.strip_suffix(".csv").or_else(|| name.strip_suffix(".CSV")).unwrap_or(name);
    RawSheet { name: name.to_owned(), rows, merged: Vec::new() }
}

/// What stands between cells: the one that the first line has most of, after titles, in which a comma is only a comma.
fn separator(text: &str) -> u8 {
    let count = |line: &str, separator: char| line.matches(separator).count();
    let is_title = |line: &&str| SEPARATORS.iter().all(|one| count(line, *one) < if *one == ',' { 2 } else { 1 });
    let first = text.lines().take(TOP).find(|line| !is_title(line)).or_else(|| text.lines().next()).unwrap_or_default();
    let most = SEPARATORS.into_iter().rev().max_by_key(|separator| count(first, *separator));
    most.and_then(|separator| u8::try_from(separator).ok()).unwrap_or(b';')
}

/// A text without the character that kept it from being a formula.
fn bare(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.trim_start().starts_with(['=', '+', '-', '@', '\'']) => rest,
        _ => cell,
    }
}
