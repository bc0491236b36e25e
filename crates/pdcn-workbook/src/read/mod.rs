//! Reads a workbook back: whatever program saved it, cells are found by what their headings say, never by where they stand.

mod base;
mod container;
mod csv;
mod headings;
mod raw;
mod rows;

use std::fmt;

use pdcn_texts::Text;

pub use self::base::Base;
pub(crate) use self::container::read as read_container;
pub use self::csv::read_csv;
pub(crate) use self::csv::sheet as of_csv;
pub(crate) use self::raw::{RawSheet, RawValue, address, styled as raw_sheets};
pub(crate) use self::rows::Refused;
pub use self::rows::{ReadSheet, Row};
use crate::pack::{Limits, is_csv, unpack};
use crate::{Problem, Remark, Shape};

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

/// Why a file cannot be read as a workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is something else.
    NotAWorkbook,
    /// It is a workbook of Excel 2003 or before.
    OldExcel,
    /// It is a document of Word 2003 or before.
    OldWord,
    /// It has a password.
    Encrypted,
    /// It is a workbook of another kind: its ending.
    OtherKind(&'static str),
    /// It unpacks to more than a person writes.
    TooLarge,
    /// It is a workbook, but not whole: what the reader says.
    Damaged(String),
    /// None of its sheets is one of ours.
    NoSheet,
    /// It was made by a newer version, in a layout that this one does not know.
    NewerLayout,
}

impl Unreadable {
    /// Returns what is wrong; the part `help` says what to do.
    pub fn text(&self) -> Text {
        match self {
            Self::NotAWorkbook => Text::new("workbook-not-a-workbook"),
            Self::OldExcel => Text::new("workbook-old-excel"),
            Self::OldWord => Text::new("workbook-old-word"),
            Self::Encrypted => Text::new("workbook-encrypted"),
            Self::OtherKind(ending) => Text::new("workbook-other-kind").with("ending", *ending),
            Self::TooLarge => Text::new("workbook-too-large"),
            Self::Damaged(detail) => Text::new("workbook-damaged").with("detail", detail.as_str()),
            Self::NoSheet => Text::new("workbook-no-sheet"),
            Self::NewerLayout => Text::new("workbook-newer"),
        }
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAWorkbook => f.write_str("not a workbook"),
            Self::OldExcel => f.write_str("a workbook of Excel 2003 or before"),
            Self::OldWord => f.write_str("a document of Word 2003 or before"),
            Self::Encrypted => f.write_str("the workbook has a password"),
            Self::OtherKind(ending) => write!(f, "a workbook of another kind: .{ending}"),
            Self::TooLarge => f.write_str("the workbook unpacks to more than a person writes"),
            Self::Damaged(detail) => write!(f, "the workbook is damaged: {detail}"),
            Self::NoSheet => f.write_str("no sheet of the workbook is one of a pathway"),
            Self::NewerLayout => f.write_str("the workbook was made by a newer version"),
        }
    }
}

impl std::error::Error for Unreadable {}

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
    of_sheets(&raw::sheets(bytes)?, shape)
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
