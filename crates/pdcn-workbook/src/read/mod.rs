//! Reads a workbook back: whatever program saved it, cells are found by what their headings say, never by where they stand.

mod base;
mod beside;
mod container;
mod csv;
mod headings;
mod raw;
mod rows;
mod typed;

pub use self::base::Base;
pub(crate) use self::beside::{Beside, read as read_beside};
pub(crate) use self::container::read as read_container;
pub use self::csv::read_csv;
pub(crate) use self::csv::sheet as of_csv;
pub(crate) use self::raw::{RawSheet, RawValue, address, styled as raw_sheets};
pub(crate) use self::rows::Refused;
pub use self::rows::{ReadSheet, Row};
use pdcn_texts::Text;

use crate::pack::{Limits, is_csv, unpack};
use crate::same::shortened;
use crate::{Problem, Remark, Shape, Unreadable};

/// A workbook as it was read.
#[derive(Clone, Debug, Default)]
pub struct ReadBack {
    /// What it was made from, when its hidden sheet is still there.
    pub base: Option<Base>,
    /// The edition and the seal that its first sheet names, which stay when the hidden sheet is lost.
    pub fingerprint: Option<(String, String)>,
    /// Its sheets of records.
    pub sheets: Vec<ReadSheet>,
    /// What cannot be taken.
    pub problems: Vec<Problem>,
    /// What is to be known.
    pub remarks: Vec<Remark>,
}

impl ReadBack {
    /// Returns the edition that it says it is of.
    pub fn edition(&self) -> Option<&str> {
        let named = self.fingerprint.as_ref().map(|(edition, _)| edition.as_str());
        self.base.as_ref().map(|base| base.edition.as_str()).or(named)
    }
}

/// Reads a workbook, or a zip of sheets in CSV; the shape is that of the edition that it is of, as it is today.
///
/// # Errors
///
/// When the file is no workbook that can be read, or none of its sheets is one of ours. What is wrong in a cell is a problem of
/// what was read, not an error.
pub fn read(bytes: &[u8], shape: impl FnOnce(Option<&str>) -> Shape) -> Result<ReadBack, Unreadable> {
    if let Some(files) = unpack(bytes, Limits::SHEETS, is_csv)? {
        return read_csv(files, shape);
    }
    container::check(bytes)?;
    let mut read = of_sheets(&raw::sheets(bytes)?, shape)?;
    for beside in beside::read(bytes) {
        let of_comment = |(at, text): &(String, String)| {
            let text = Text::new("workbook-comment").with("shown", shortened(text));
            Remark::new(Some(&format!("{}!{at}", beside.name)), text)
        };
        read.remarks.extend(beside.comments.iter().map(of_comment));
    }
    Ok(read)
}

/// Reads what the sheets of a workbook hold.
fn of_sheets(sheets: &[RawSheet], shape: impl FnOnce(Option<&str>) -> Shape) -> Result<ReadBack, Unreadable> {
    let mut read = ReadBack { fingerprint: base::fingerprint(sheets), ..ReadBack::default() };
    read.base = base::of(sheets)?;
    let shape = shape(read.edition());
    rows::of(sheets, &shape, &mut read);
    if read.sheets.is_empty() && read.problems.is_empty() {
        return Err(Unreadable::NoSheet);
    }
    Ok(read)
}
