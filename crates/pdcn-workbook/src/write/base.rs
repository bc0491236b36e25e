//! The very hidden sheet: what the workbook was made from, so that an edit is told from what changed meanwhile.
//!
//! A row is a name and what goes with it; a record is its sheet, its name, and its values as JSON, in pieces that have room in
//! a cell. Document properties would not do: programs drop them.

use pdcn_model::FORMAT;
use rust_xlsxwriter::{Worksheet, XlsxError};

use super::{Contents, formats};
use crate::SheetKind;

/// The name of the sheet.
pub(crate) const SHEET: &str = "_pdcn";
/// What its first cell says, by which it is known even under another name.
pub(crate) const MARK: &str = "pdcn-workbook";
/// The number of its layout.
pub(crate) const LAYOUT: &str = "1";
/// The longest piece of a text, in bytes: none has more characters.
const PIECE: usize = 32_000;

pub(super) fn write(contents: &Contents<'_>, worksheet: &mut Worksheet) -> Result<(), XlsxError> {
    worksheet.set_name(SHEET)?.set_very_hidden(true);
    let format = formats::hidden();
    for (row, cells) in (0..).zip(rows(contents)) {
        for (column, cell) in (0..).zip(cells) {
            worksheet.write_string_with_format(row, column, cell, &format)?;
        }
    }
    Ok(())
}

/// The rows of the sheet.
pub(super) fn rows(contents: &Contents<'_>) -> Vec<Vec<String>> {
    let facts = [
        (MARK, LAYOUT.to_owned()),
        ("format", FORMAT.to_string()),
        ("edition", contents.edition.id.as_str().to_owned()),
        ("seal", contents.edition.content_seal()),
        ("title", contents.edition.title.clone()),
    ];
    let mut rows: Vec<Vec<String>> = facts.into_iter().map(|(name, value)| vec![name.to_owned(), value]).collect();
    for kind in SheetKind::ALL {
        for (name, cells) in contents.grid.sheet(kind).iter() {
            // Texts by names always become JSON.
            let values = serde_json::to_string(cells).unwrap_or_default();
            let pieces = pieces(&values).into_iter().map(str::to_owned);
            rows.push([kind.name().to_owned(), name.to_owned()].into_iter().chain(pieces).collect());
        }
    }
    rows
}

/// A text in pieces that have room in a cell.
fn pieces(mut text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    while !text.is_empty() {
        let (piece, rest) = text.split_at(text.floor_char_boundary(PIECE));
        pieces.push(piece);
        text = rest;
    }
    pieces
}
