//! The cells of a workbook that have something in them, as the program that saved it left them. What is empty takes no room,
//! however far the sheet is said to go.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{DataRef, Dimensions, Reader as _, StyleRange, Xlsx, XlsxError};
use rust_xlsxwriter::utility::column_number_to_name;

use crate::Unreadable;
use crate::same::unnumbered;

/// How many cells with something in them are read: a thousand times those of the largest pathway seen.
const MOST: usize = 20_000_000;

/// A sheet of some workbook.
pub(crate) struct RawSheet {
    pub(crate) name: String,
    /// The cells with something in them, by row and column, from 0.
    pub(crate) rows: BTreeMap<u32, BTreeMap<u32, RawCell>>,
    /// Cells that were merged, as ranges.
    pub(crate) merged: Vec<Dimensions>,
}

/// A cell with something in it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct RawCell {
    pub(crate) value: RawValue,
    pub(crate) is_formula: bool,
}

/// What a cell holds.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum RawValue {
    Text(String),
    /// A number, as it is written.
    Number(String),
    /// A day, as `2027-06-30`, and more when it has an hour.
    Date(String),
    Flag(bool),
    /// An error that a spreadsheet shows: `#REF!`.
    Error(String),
}

impl RawSheet {
    /// The text of a cell, when it is one.
    pub(crate) fn text(&self, row: u32, column: u32) -> Option<&str> {
        match &self.rows.get(&row)?.get(&column)?.value {
            RawValue::Text(text) => Some(text),
            _ => None,
        }
    }

    /// How a cell is named: `Apprentissages!D17`.
    pub(crate) fn place(&self, row: u32, column: u32) -> String {
        format!("{}!{}", self.name, address(row, column))
    }
}

/// The name of a cell in its sheet: `D17`.
pub(crate) fn address(row: u32, column: u32) -> String {
    format!("{}{}", column_number_to_name(u16::try_from(column).unwrap_or(u16::MAX)), u64::from(row) + 1)
}

/// Reads all sheets.
pub(crate) fn sheets(bytes: &[u8]) -> Result<Vec<RawSheet>, Unreadable> {
    all(&mut open(bytes)?)
}

/// Reads all sheets, with how their cells look.
pub(crate) fn styled(bytes: &[u8]) -> Result<Vec<(RawSheet, StyleRange)>, Unreadable> {
    let mut workbook = open(bytes)?;
    let sheets = all(&mut workbook)?;
    let with_styles = |sheet: RawSheet| {
        let styles = workbook.worksheet_style(&sheet.name).unwrap_or_default();
        (sheet, styles)
    };
    Ok(sheets.into_iter().map(with_styles).collect())
}

fn open(bytes: &[u8]) -> Result<Xlsx<Cursor<&[u8]>>, Unreadable> {
    Xlsx::new(Cursor::new(bytes)).map_err(|error| unreadable(&error))
}

fn all(workbook: &mut Xlsx<Cursor<&[u8]>>) -> Result<Vec<RawSheet>, Unreadable> {
    let mut left = MOST;
    let names = workbook.sheet_names();
    let mut sheets = Vec::with_capacity(names.len());
    for name in names {
        let rows = match rows(workbook, &name, &mut left) {
            // A sheet that is a chart holds nothing to read.
            Err(Stopped::By(XlsxError::NotAWorksheet(_))) => continue,
            Err(Stopped::By(error)) => return Err(unreadable(&error)),
            Err(Stopped::TooLarge) => return Err(Unreadable::TooLarge),
            Ok(rows) => rows,
        };
        let merged = workbook.merge_cells_by_sheet_name(&name).unwrap_or_default();
        sheets.push(RawSheet { name, rows, merged });
    }
    Ok(sheets)
}

fn unreadable(error: &XlsxError) -> Unreadable {
    match error {
        XlsxError::Password => Unreadable::Encrypted,
        error => Unreadable::Damaged(error.to_string()),
    }
}

/// Why reading a sheet stopped.
enum Stopped {
    By(XlsxError),
    TooLarge,
}

impl From<XlsxError> for Stopped {
    fn from(error: XlsxError) -> Self {
        Self::By(error)
    }
}

type Rows = BTreeMap<u32, BTreeMap<u32, RawCell>>;

fn rows(workbook: &mut Xlsx<Cursor<&[u8]>>, name: &str, left: &mut usize) -> Result<Rows, Stopped> {
    let mut rows = Rows::new();
    let mut reader = workbook.worksheet_cells_reader(name)?;
    while let Some(cell) = reader.next_cell_with_formula()? {
        let (row, column) = cell.pos;
        let is_formula = cell.formula.is_some_and(|formula| !formula.is_empty());
        let value = match cell.value {
            DataRef::Empty if is_formula => RawValue::Text(String::new()),
            DataRef::Empty => continue,
            DataRef::String(text) => RawValue::Text(unnumbered(&text)),
            DataRef::SharedString(text) => RawValue::Text(unnumbered(text)),
            DataRef::Int(number) => RawValue::Number(number.to_string()),
            DataRef::Float(number) => RawValue::Number(number.to_string()),
            DataRef::Bool(flag) => RawValue::Flag(flag),
            DataRef::DateTime(date) if date.is_datetime() => {
                let (year, month, day, hour, minute, ..) = date.to_ymd_hms_milli();
                RawValue::Date(day_and_hour(year, month, day, hour, minute))
            }
            DataRef::DateTime(duration) => RawValue::Number(duration.as_f64().to_string()),
            DataRef::DateTimeIso(date) => RawValue::Date(date.trim_end_matches("T00:00:00").to_owned()),
            DataRef::DurationIso(duration) => RawValue::Number(duration),
            DataRef::Error(error) => RawValue::Error(error.to_string()),
        };
        if !is_formula && matches!(&value, RawValue::Text(text) if text.trim().is_empty()) {
            continue;
        }
        *left = left.checked_sub(1).ok_or(Stopped::TooLarge)?;
        rows.entry(row).or_default().insert(column, RawCell { value, is_formula });
    }
    Ok(rows)
}

fn day_and_hour(year: u16, month: u8, day: u8, hour: u8, minute: u8) -> String {
    let date = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute) == (0, 0) { date } else { format!("{date} {hour:02}:{minute:02}") }
}
