//! The sheets of a workbook, with the fills of their cells; and a file of CSV, which has none.

use std::collections::BTreeSet;

use calamine::StyleRange;

use crate::Unreadable;
use crate::read::{RawSheet, RawValue, raw_sheets, read_beside};
use crate::same::clean;
use crate::table::cells::{At, Cell, Odd, Sheet};

/// How many columns beyond the last text may hold fills: those of grades at the end that no outcome is about.
const BEYOND: u32 = 1;

pub(super) fn read(bytes: &[u8]) -> Result<Vec<Sheet>, Unreadable> {
    let with_fills = |(raw, styles): (RawSheet, StyleRange)| {
        let mut sheet = sheet(raw);
        fill(&mut sheet, &styles);
        sheet
    };
    let mut sheets: Vec<Sheet> = raw_sheets(bytes)?.into_iter().map(with_fills).collect();
    for beside in read_beside(bytes) {
        if let Some(sheet) = sheets.iter_mut().find(|sheet| sheet.name == beside.name) {
            sheet.beside = beside;
        }
    }
    Ok(sheets)
}

/// A sheet without fills.
pub(super) fn sheet(raw: RawSheet) -> Sheet {
    let mut sheet = Sheet { name: raw.name, ..Sheet::default() };
    for (row, cells) in raw.rows {
        for (column, cell) in cells {
            let (text, odd) = match cell.value {
                RawValue::Text(text) => (clean(&text), None),
                RawValue::Number(number) => (number, None),
                // A box that was ticked.
                RawValue::Flag(true) => ("✓".to_owned(), None),
                RawValue::Flag(false) => continue,
                RawValue::Date(date) => (date, Some(Odd::Date)),
                RawValue::Error(error) => (error, Some(Odd::Error)),
            };
            if !text.is_empty() {
                sheet.cells.insert((row, column), Cell { text, shade: None, odd });
            }
        }
    }
    let range = |merged: &calamine::Dimensions| (merged.start, merged.end);
    sheet.merge(raw.merged.iter().map(range).collect());
    sheet
}

/// Adds the fills of the rows that say something, up to the last column that does: a fill down to the last row of a sheet
/// is a million cells.
fn fill(sheet: &mut Sheet, styles: &StyleRange) {
    let rows = sheet.rows();
    let Some(last) = sheet.columns().last().copied() else { return };
    let merged_to = sheet.merged().iter().map(|(_, (_, right))| *right).filter(|right| *right < last + 50).max();
    let last = merged_to.unwrap_or(last).max(last) + BEYOND;
    let places: BTreeSet<At> =
        rows.into_iter().flat_map(|row| (0..=last.min(1_000)).map(move |column| (row, column))).collect();
    for at in places {
        let fill = styles.get(at).and_then(|style| style.fill.as_ref()).filter(|fill| fill.is_visible());
        let Some(colour) = fill.and_then(calamine::Fill::get_color).filter(|colour| !colour.is_white()) else {
            continue;
        };
        let shade = format!("{:02X}{:02X}{:02X}", colour.red, colour.green, colour.blue);
        sheet.cells.entry(at).or_default().shade = Some(shade);
    }
}
