//! A spreadsheet program in a few lines: opens a workbook, lets its cells be edited, and saves it in its own way, without
//! tables, lists or formats, as many programs do.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Note, Workbook};

/// What a cell holds.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Cell {
    Text(String),
    Number(f64),
    Date(u16, u8, u8),
    Flag(bool),
    Formula(&'static str, &'static str),
}

/// A sheet, by row and column from 0.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sheet {
    pub(crate) name: String,
    pub(crate) cells: BTreeMap<(u32, u16), Cell>,
    pub(crate) merged: Vec<(u32, u16, u32, u16)>,
    /// Comments on cells.
    pub(crate) comments: Vec<(u32, u16, &'static str)>,
}

/// A workbook that is open.
#[derive(Clone, Debug, Default)]
pub(crate) struct Spreadsheet(pub(crate) Vec<Sheet>);

impl Spreadsheet {
    pub(crate) fn open(bytes: &[u8]) -> Self {
        let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
        let sheets = workbook.worksheets().into_iter().map(|(name, range)| {
            let (top, left) = range.start().unwrap_or_default();
            let cells = range.used_cells().filter_map(|(row, column, value)| {
                let at =
                    (top + u32::try_from(row).unwrap(), u16::try_from(left).unwrap() + u16::try_from(column).unwrap());
                let cell = match value {
                    Data::Empty => return None,
                    Data::Float(number) => Cell::Number(*number),
                    Data::Bool(flag) => Cell::Flag(*flag),
                    other => Cell::Text(other.to_string()),
                };
                Some((at, cell))
            });
            Sheet { name, cells: cells.collect(), ..Sheet::default() }
        });
        Self(sheets.collect())
    }

    pub(crate) fn save(&self) -> Vec<u8> {
        let mut workbook = Workbook::new();
        let date = Format::new().set_num_format("yyyy-mm-dd");
        for sheet in &self.0 {
            let worksheet = workbook.add_worksheet();
            worksheet.set_name(&sheet.name).expect("a name");
            for &(top, left, bottom, right) in &sheet.merged {
                worksheet.merge_range(top, left, bottom, right, "", &Format::new()).expect("a range");
            }
            for &(row, column, comment) in &sheet.comments {
                let note = Note::new(comment).add_author_prefix(false);
                worksheet.insert_note(row, column, &note).expect("a comment");
            }
            for (&(row, column), cell) in &sheet.cells {
                match cell {
                    Cell::Text(text) => worksheet.write_string(row, column, text),
                    Cell::Number(number) => worksheet.write_number(row, column, *number),
                    Cell::Date(year, month, day) => {
                        let day = ExcelDateTime::from_ymd(*year, *month, *day).expect("a day");
                        worksheet.write_datetime_with_format(row, column, &day, &date)
                    }
                    Cell::Flag(flag) => worksheet.write_boolean(row, column, *flag),
                    Cell::Formula(formula, result) => {
                        worksheet.write_formula(row, column, Formula::new(formula).set_result(*result))
                    }
                }
                .expect("a cell");
            }
        }
        workbook.save_to_buffer().expect("a workbook")
    }

    pub(crate) fn sheet(&mut self, name: &str) -> &mut Sheet {
        self.0.iter_mut().find(|sheet| sheet.name == name).unwrap_or_else(|| panic!("no sheet {name}"))
    }
}

impl Sheet {
    /// The column of a heading.
    pub(crate) fn column(&self, heading: &str) -> u16 {
        let found = self.cells.iter().find(|((row, _), cell)| *row == 0 && **cell == Cell::Text(heading.to_owned()));
        found.unwrap_or_else(|| panic!("no column {heading}")).0.1
    }

    /// The row whose first cell says an id.
    pub(crate) fn row(&self, id: &str) -> u32 {
        let found = self.cells.iter().find(|((_, column), cell)| *column == 0 && **cell == Cell::Text(id.to_owned()));
        found.unwrap_or_else(|| panic!("no row {id}")).0.0
    }

    /// The row after the last one.
    pub(crate) fn end(&self) -> u32 {
        self.cells.keys().map(|(row, _)| row + 1).max().unwrap_or_default()
    }

    /// Writes a cell of a row and heading; an empty text clears it.
    pub(crate) fn put(&mut self, row: u32, heading: &str, cell: impl Into<Cell>) {
        let at = (row, self.column(heading));
        match cell.into() {
            Cell::Text(text) if text.is_empty() => self.cells.remove(&at),
            cell => self.cells.insert(at, cell),
        };
    }

    /// Writes a cell of the row of an id.
    pub(crate) fn set(&mut self, id: &str, heading: &str, cell: impl Into<Cell>) {
        self.put(self.row(id), heading, cell);
    }

    /// The text of a cell of the row of an id.
    pub(crate) fn text(&self, id: &str, heading: &str) -> String {
        match self.cells.get(&(self.row(id), self.column(heading))) {
            Some(Cell::Text(text)) => text.clone(),
            _ => String::new(),
        }
    }

    /// Deletes the row of an id, and moves up those below it.
    pub(crate) fn delete(&mut self, id: &str) {
        let gone = self.row(id);
        let cells = std::mem::take(&mut self.cells).into_iter().filter(|((row, _), _)| *row != gone);
        self.cells = cells.map(|((row, column), cell)| ((row - u32::from(row > gone), column), cell)).collect();
    }

    /// Deletes the column of a heading.
    pub(crate) fn delete_column(&mut self, heading: &str) {
        let gone = self.column(heading);
        let cells = std::mem::take(&mut self.cells).into_iter().filter(|((_, column), _)| *column != gone);
        self.cells = cells.map(|((row, column), cell)| ((row, column - u16::from(column > gone)), cell)).collect();
    }

    /// Changes all texts.
    pub(crate) fn map(&mut self, change: impl Fn(&str) -> String) {
        for cell in self.cells.values_mut() {
            if let Cell::Text(text) = cell {
                *text = change(text);
            }
        }
    }

    /// Sorts the cells of one column alone, from Z to A, below the headings.
    pub(crate) fn sort_alone(&mut self, heading: &str) {
        let column = self.column(heading);
        let mut texts: Vec<String> = Vec::new();
        let rows: Vec<u32> = self.cells.keys().filter(|at| at.1 == column && at.0 > 0).map(|at| at.0).collect();
        for row in &rows {
            if let Some(Cell::Text(text)) = self.cells.get(&(*row, column)) {
                texts.push(text.clone());
            }
        }
        texts.sort();
        texts.reverse();
        for (row, text) in rows.into_iter().zip(texts) {
            self.cells.insert((row, column), Cell::Text(text));
        }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
