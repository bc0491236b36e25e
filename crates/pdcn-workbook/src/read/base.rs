//! What a workbook was made from, as its hidden sheet says; and what its first sheet says when that one is lost.

use pdcn_model::FIRST_FORMAT;

use super::raw::RawSheet;
use crate::Unreadable;
use crate::write::{FINGERPRINT, LAYOUT, MARK};
use crate::{Cells, Grid, SheetKind};

/// What a workbook was made from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Base {
    /// The format of the data.
    pub format: u64,
    /// The edition.
    pub edition: String,
    /// The seal of its content.
    pub seal: String,
    /// The title of the pathway; empty in workbooks of before.
    pub title: String,
    /// The values of the cells that were written.
    pub grid: Grid,
}

/// Reads the hidden sheet; nothing when it is lost, or something in it is.
pub(super) fn of(sheets: &[RawSheet]) -> Result<Option<Base>, Unreadable> {
    let Some(sheet) = sheets.iter().find(|sheet| sheet.text(0, 0) == Some(MARK)) else { return Ok(None) };
    match sheet.text(0, 1) {
        Some(LAYOUT) => {}
        Some(other) if other.parse::<u32>().is_ok() => return Err(Unreadable::NewerLayout),
        _ => return Ok(None),
    }
    let mut base = Base { format: u64::from(FIRST_FORMAT), ..Base::default() };
    for &row in sheet.rows.keys() {
        let [name, value] = [0, 1].map(|column| sheet.text(row, column).unwrap_or_default());
        match name {
            "format" => base.format = value.parse().unwrap_or(base.format),
            "edition" => value.clone_into(&mut base.edition),
            "seal" => value.clone_into(&mut base.seal),
            "title" => value.clone_into(&mut base.title),
            name => {
                let Some(kind) = SheetKind::named(name) else { continue };
                let json: String = (2..).map_while(|column| sheet.text(row, column)).collect();
                // What was changed by hand where nobody looks is no base to compare with.
                let Ok(cells) = serde_json::from_str::<Cells>(&json) else { return Ok(None) };
                base.grid.sheet_mut(kind).add(value.to_owned(), cells);
            }
        }
    }
    Ok((!base.edition.is_empty()).then_some(base))
}

/// The edition and the seal that are told on the first sheet.
pub(super) fn fingerprint(sheets: &[RawSheet]) -> Option<(String, String)> {
    for sheet in sheets {
        for &row in sheet.rows.keys().take(30) {
            let Some(told) = sheet.text(row, 1).and_then(|text| text.trim().strip_prefix(FINGERPRINT)) else {
                continue;
            };
            let (edition, seal) = told.rsplit_once(':')?;
            return Some((edition.to_owned(), seal.to_owned()));
        }
    }
    None
}
