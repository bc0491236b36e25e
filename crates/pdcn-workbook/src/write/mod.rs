//! Writes the workbook of an edition: the same bytes each time, since no clock is asked.

mod base;
mod checks;
mod codes;
mod csv;
mod formats;
mod lists;
mod marks;
mod place;
mod readme;
mod records;

use std::collections::HashMap;
use std::fmt;

use pdcn_model::{Edition, Framework};
use pdcn_texts::Texts;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

pub(crate) use self::base::{LAYOUT, MARK, SHEET};
pub use self::csv::write_csv;
use self::lists::Lists;
pub(crate) use self::marks::mark;
pub(crate) use self::readme::FINGERPRINT;
use self::records::Sheet;
use crate::{Grid, Shape, SheetKind, columns, texts};

/// The most characters that a cell of a spreadsheet holds, counted as in UTF-16.
const MOST: usize = 32_767;

/// What a workbook is made of.
#[derive(Clone, Copy, Debug)]
pub struct Contents<'a> {
    /// The edition.
    pub edition: &'a Edition,
    /// The frameworks whose codes an alignment may name.
    pub frameworks: &'a [Framework],
    /// The shape of its sheets.
    pub shape: &'a Shape,
    /// The records that are written.
    pub grid: &'a Grid,
    /// What the last check found, in words, by the id of the outcome that it is about.
    pub findings: &'a HashMap<String, Vec<String>>,
    /// What the workbook checks by itself.
    pub checks: &'a Checks,
    /// What was selected, in words; empty when everything was.
    pub selection: &'a [String],
    /// The day that the workbook says it was made on.
    pub date: Option<&'a str>,
}

/// What a formula can check.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checks {
    /// The most words that a statement should have; 0 for no such limit.
    pub max_words: usize,
    /// Verbs that a statement should not begin with.
    pub vague_verbs: Vec<String>,
}

/// A text is too long for a cell of a workbook, where it would be cut.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TooLong {
    /// The record that it is of.
    pub id: String,
    /// The key.
    pub key: String,
    /// How long it is, in characters.
    pub count: usize,
    /// The most characters that a cell holds.
    pub most: usize,
}

impl fmt::Display for TooLong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {} has {} characters, more than a cell holds ({})", self.key, self.id, self.count, self.most)
    }
}

impl std::error::Error for TooLong {}

/// Writes a workbook.
///
/// # Errors
///
/// A text that is too long for a cell.
pub fn write(contents: &Contents<'_>) -> Result<Vec<u8>, TooLong> {
    check(contents.grid)?;
    // What the library refuses (names of sheets, ranges that overlap) does not depend on the data: tests write all shapes.
    Ok(workbook(contents).unwrap_or_else(|error| {
        debug_assert!(false, "{error}");
        Vec::new()
    }))
}

/// Makes sure that each text has room in a cell.
fn check(grid: &Grid) -> Result<(), TooLong> {
    for kind in SheetKind::ALL {
        for (id, cells) in grid.sheet(kind).iter() {
            let long = |value: &str| value.len() > MOST && value.encode_utf16().count() > MOST;
            if let Some((key, value)) = cells.iter().find(|(_, value)| long(value)) {
                let count = value.encode_utf16().count();
                return Err(TooLong { id: id.to_owned(), key: key.clone(), count, most: MOST });
            }
        }
    }
    Ok(())
}

fn workbook(contents: &Contents<'_>) -> Result<Vec<u8>, XlsxError> {
    let words = texts::words(contents.shape.language);
    let lists = Lists::of(contents, &words);
    let mut workbook = Workbook::new();
    // A day of its own would make two runs differ.
    let created = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_title(&contents.edition.title).set_creation_datetime(&created));
    readme::write(contents, &words, workbook.add_worksheet())?;
    for kind in SheetKind::written(contents.shape) {
        let worksheet = workbook.add_worksheet();
        worksheet.set_name(name(kind, &words))?;
        Sheet { contents, kind, columns: columns(kind, contents.shape), lists: &lists, words: &words }
            .write(worksheet)?;
    }
    if !contents.frameworks.is_empty() {
        codes::write(contents, &words, workbook.add_worksheet())?;
    }
    lists.write(&words, workbook.add_worksheet())?;
    for (name, range) in lists.names() {
        workbook.define_name(name, &range)?;
    }
    base::write(contents, workbook.add_worksheet())?;
    workbook.save_to_buffer().map(pdcn_document::alike)
}

/// The sheets beside those of records, as parts of their names.
pub(crate) const BESIDE: [&str; 3] = ["readme", "codes", "lists"];

/// The name of a sheet.
pub(crate) fn name(kind: SheetKind, words: &Texts) -> String {
    words.part("sheet", kind.name(), &[])
}
