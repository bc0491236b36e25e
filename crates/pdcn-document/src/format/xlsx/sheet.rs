//! A table on a sheet: headings that stay, filters, typed cells, and how it is printed.

use rust_xlsxwriter::{ExcelDateTime, Format, Worksheet, XlsxError};

use super::columns::{Columns, Source};
use super::formats::{Formats, Look, Number, heading, of_style};
use super::legend::print;
use super::widths::{Place, is_too_long, place, row_height, turned_height, width};
use crate::format::plain::{self, Signs, shown};
use crate::groups::Groups;
use crate::{Align, Cell, Document, Row, Shade, Table, Text, Value};

/// A sheet being written.
pub(super) struct Sheet<'s> {
    document: &'s Document<'s>,
    table: &'s Table<'s>,
    worksheet: &'s mut Worksheet,
    columns: Columns,
    /// How wide each column is.
    widths: Vec<Place>,
    formats: Formats,
    /// The words of the row being written that may take several lines, and the width of their columns.
    words: Vec<(String, f64)>,
}

impl<'s> Sheet<'s> {
    pub(super) fn new(document: &'s Document<'s>, table: &'s Table<'s>, worksheet: &'s mut Worksheet) -> Self {
        let columns = Columns::of(table);
        let widths = columns.0.iter().map(|source| width(document, table, *source)).collect();
        Self { document, table, worksheet, columns, widths, formats: Formats::default(), words: Vec::new() }
    }

    pub(super) fn write(mut self, title: &str) -> Result<(), XlsxError> {
        let first = self.headings()?;
        let last = self.rows(first)?;
        let Some(column) = self.columns.count().checked_sub(1) else { return Ok(()) };
        let column = place(column);
        if let Some(last) = last {
            self.worksheet.autofilter(first - 1, 0, last, column)?;
        }
        let named = self.table.columns.iter().position(|column| column.names_rows);
        let named = named.and_then(|named| self.columns.0.iter().position(|source| *source == Source::Cell(named)));
        self.worksheet.set_freeze_panes(first, named.map_or(0, |named| place(named) + 1))?;
        self.worksheet.set_repeat_rows(0, first - 1)?;
        let wide = self.columns.count() > 4;
        print(self.worksheet, self.document, title, &self.table.caption.words(), wide);
        Ok(())
    }

    /// The headings, over one row or two; gives the row after them.
    fn headings(&mut self) -> Result<u32, XlsxError> {
        let grouped =
            self.table.columns.iter().any(|column| column.group.as_ref().is_some_and(|group| !group.is_empty()));
        let row = u32::from(grouped);
        if grouped {
            self.groups()?;
        }
        let mut highest: f64 = 0.0;
        for (position, source) in self.columns.0.iter().enumerate() {
            let column = place(position);
            let (words, align) = match source {
                Source::Band(level) => (shown(&self.table.bands[*level].heading), Align::Start),
                Source::Cell(cell) => (shown(&self.table.columns[*cell].heading), self.table.columns[*cell].align),
                Source::Counts(cell) => {
                    (format!("{} (n/N)", shown(&self.table.columns[*cell].heading)).into(), Align::End)
                }
            };
            let Place { width, turned } = self.widths[position];
            self.worksheet.set_column_width(column, width)?;
            let needed = if turned { turned_height(&words) } else { row_height([(words.as_ref(), width)].into_iter()) };
            highest = highest.max(needed);
            self.worksheet.write_string_with_format(row, column, words, &heading(turned, align))?;
        }
        self.worksheet.set_row_height(row, highest)?;
        Ok(row + 1)
    }

    /// The headings above several columns.
    fn groups(&mut self) -> Result<(), XlsxError> {
        let group = |source: &Source| match source {
            Source::Band(_) => "",
            Source::Cell(cell) | Source::Counts(cell) => self.table.columns[*cell].group.as_deref().unwrap_or_default(),
        };
        let (mut from, mut highest) = (0, 0.0_f64);
        let sources = &self.columns.0;
        while from < sources.len() {
            let name = group(&sources[from]);
            let to = sources[from..].iter().take_while(|source| group(source) == name).count() + from;
            let words = shown(name);
            let width: f64 = self.widths[from..to].iter().map(|place| place.width).sum();
            let turned = is_too_long(&words, width);
            let format = heading(turned, Align::Center);
            highest = highest.max(if turned { turned_height(&words) } else { row_height([(name, width)].into_iter()) });
            if !name.is_empty() && to - from > 1 {
                self.worksheet.merge_range(0, place(from), 0, place(to - 1), &words, &format)?;
            } else if !name.is_empty() {
                self.worksheet.write_string_with_format(0, place(from), words, &format)?;
            }
            from = to;
        }
        self.worksheet.set_row_height(0, highest)?;
        Ok(())
    }

    /// The rows; gives the last one that a filter is for: totals at the end stay in sight.
    fn rows(&mut self, first: u32) -> Result<Option<u32>, XlsxError> {
        let mut groups = Groups::new(self.table);
        let (mut row, mut last) = (first, None);
        for source in &self.table.rows {
            groups.read(source);
            let Row::Cells { cells, total, .. } = source else { continue };
            let current: Vec<_> = groups.current().collect();
            for position in 0..self.columns.count() {
                let column = place(position);
                match self.columns.0[position] {
                    Source::Band(level) => {
                        let format = self.formats.of(Look { strong: *total, ..Look::default() });
                        let words =
                            current[level].map(|(_, text)| shown(&text.words()).into_owned()).unwrap_or_default();
                        self.worksheet.write_string_with_format(row, column, words.as_str(), format)?;
                        self.words.push((words, self.widths[position].width));
                    }
                    Source::Cell(cell) => {
                        if let Some(value) = cells.get(cell) {
                            self.cell(row, column, value, self.table.columns[cell].align, *total)?;
                        }
                    }
                    Source::Counts(cell) => {
                        let format = self.formats.of(Look { align: Align::End, strong: *total, ..Look::default() });
                        let words = match cells.get(cell).map(|cell| &cell.value) {
                            Some(Value::Share { part, whole }) if *whole > 0 => format!("{part}/{whole}"),
                            _ => String::new(),
                        };
                        self.worksheet.write_string_with_format(row, column, words, format)?;
                    }
                }
            }
            let words = self.words.drain(..).collect::<Vec<_>>();
            let height = row_height(words.iter().map(|(words, width)| (words.as_str(), *width)));
            self.worksheet.set_row_height(row, height)?;
            last = if *total { last } else { Some(row) };
            row += 1;
        }
        Ok(last)
    }

    fn cell(&mut self, row: u32, column: u16, cell: &Cell<'_>, align: Align, total: bool) -> Result<(), XlsxError> {
        let shade = match (&cell.value, cell.shade) {
            (Value::Sign(key), Shade::None) => self.document.sign(key).map_or(Shade::None, |sign| sign.shade),
            (_, shade) => shade,
        };
        let look = Look { align, shade, strong: total, ..Look::default() };
        match &cell.value {
            Value::Count(count) => {
                #[expect(clippy::cast_precision_loss, reason = "nobody counts to 2^52")]
                self.worksheet.write_number_with_format(row, column, *count as f64, self.formats.of(look))?;
            }
            Value::Share { part, whole } if *whole > 0 => {
                let format = self.formats.of(Look { number: Number::Percent, ..look });
                let percent = plain::percent(*part, *whole).unwrap_or_default();
                #[expect(clippy::cast_precision_loss, reason = "a share of 2^52 percent is shown well enough")]
                self.worksheet.write_number_with_format(row, column, percent as f64 / 100.0, format)?;
            }
            Value::Date { year, month, day } => {
                let date = u16::try_from(*year).ok().and_then(|year| ExcelDateTime::from_ymd(year, *month, *day).ok());
                if let Some(date) = date {
                    let format = self.formats.of(Look { number: Number::Date, ..look });
                    self.worksheet.write_datetime_with_format(row, column, &date, format)?;
                } else {
                    // Before 1900, or no day at all.
                    let words = plain::date(*year, *month, *day);
                    self.worksheet.write_string_with_format(row, column, words, self.formats.of(look))?;
                }
            }
            Value::Text(Text::Rich(spans)) if spans.iter().filter(|span| !span.words.is_empty()).count() > 1 => {
                let runs: Vec<(Format, String)> = spans
                    .iter()
                    .filter(|span| !span.words.is_empty())
                    .map(|span| (of_style(span.style), literal(&shown(&span.words))))
                    .collect();
                let runs: Vec<(&Format, &str)> = runs.iter().map(|(format, words)| (format, words.as_str())).collect();
                self.words
                    .push((runs.iter().map(|(_, words)| *words).collect(), self.widths[usize::from(column)].width));
                self.worksheet.write_rich_string_with_format(row, column, &runs, self.formats.of(look))?;
            }
            _ => {
                let words = plain::lines(self.document, cell, Signs::Glyphs).join("\n");
                if words.is_empty() {
                    self.worksheet.write_blank(row, column, self.formats.of(look))?;
                } else {
                    self.worksheet.write_string_with_format(row, column, words.as_str(), self.formats.of(look))?;
                    self.words.push((words, self.widths[usize::from(column)].width));
                }
            }
        }
        Ok(())
    }
}

/// Words of a run: what Excel would read as the number of a character (`_x0041_`) is kept as it is. The library does so for
/// words alone, not for runs.
fn literal(words: &str) -> String {
    let mut literal = String::with_capacity(words.len());
    for (position, sign) in words.char_indices() {
        let is_number = |after: &str| {
            let digits = after.as_bytes().get(..4).is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit));
            digits && after.as_bytes().get(4) == Some(&b'_')
        };
        if words[position..].strip_prefix("_x").is_some_and(is_number) {
            literal.push_str("_x005F");
        }
        literal.push(sign);
    }
    literal
}
