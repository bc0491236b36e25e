//! The rows of the sheets of records, each with the values of its cells; what cannot be taken is a problem of that cell.

use std::collections::BTreeMap;

use pdcn_model::Date;
use pdcn_texts::{Language, Text, Texts};

use super::ReadBack;
use super::headings::{Found, Headings, letters};
use super::raw::{RawCell, RawSheet, RawValue, address};
use crate::sheet::{COPY, JOIN, WHEN};
use crate::value::NoValue;
use crate::write::{BESIDE, SHEET};
use crate::{Column, Form, List, Problem, Remark, Role, Shape, SheetKind, texts, value};

/// A sheet of records as it was read.
#[derive(Clone, Debug)]
pub struct ReadSheet {
    /// Which it is.
    pub kind: SheetKind,
    /// The name that it has in the workbook.
    pub name: String,
    /// Its columns, by key: where they stand, from 0, and the heading they have there.
    pub columns: BTreeMap<String, (u32, String)>,
    /// Its rows that have something in them.
    pub rows: Vec<Row>,
}

/// A row of a sheet of records.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its number, from 0.
    pub row: u32,
    /// The name of its record, as far as its cells say.
    pub name: String,
    /// The name that the hidden copy says, if any.
    pub copy: String,
    /// The values of its cells, by key; empty ones are left out.
    pub values: BTreeMap<String, String>,
    /// The keys whose cells cannot be taken, with why; no problem yet when the value is still the one that was exported.
    pub refused: BTreeMap<String, Refused>,
}

/// A cell that cannot be taken.
#[derive(Clone, Debug)]
pub struct Refused {
    /// What it shows.
    pub(crate) shown: String,
    /// Why; what it shows and where it is are added when it is told.
    pub(crate) why: Text,
}

impl ReadSheet {
    /// Returns how the cell of a key in a row is named: `Apprentissages!D17`. Without such a column, the row.
    pub fn place(&self, row: u32, key: &str) -> String {
        match self.columns.get(key) {
            Some((column, _)) => format!("{}!{}", self.name, address(row, *column)),
            None => format!("{}!{}", self.name, u64::from(row) + 1),
        }
    }

    /// Returns the heading of a key.
    pub fn heading<'s>(&'s self, key: &'s str) -> &'s str {
        self.columns.get(key).map_or(key, |(_, heading)| heading)
    }
}

/// Reads the sheets of records.
pub(super) fn of(sheets: &[RawSheet], shape: &Shape, read: &mut ReadBack) {
    let languages = Language::ALL.map(texts::words);
    let headings = Headings::of(shape, &languages);
    let mut taken: BTreeMap<SheetKind, (&RawSheet, Found)> = BTreeMap::new();
    let mut extra: Vec<&str> = Vec::new();
    for sheet in sheets {
        let Some(found) = headings.find(sheet) else {
            if sheet.rows.is_empty() {
                continue;
            }
            if headings.kind_named(&sheet.name).is_some() {
                read.problems.push(Problem::new(sheet.name.as_str(), "workbook-no-headings"));
            } else if !is_beside(&sheet.name, &languages) {
                extra.push(&sheet.name);
            }
            continue;
        };
        match taken.get(&found.kind) {
            None => {
                taken.insert(found.kind, (sheet, found));
            }
            Some((other, _)) => read
                .problems
                .push(Problem::new(sheet.name.as_str(), "workbook-sheet-twice").with("other", other.name.as_str())),
        }
    }
    if !extra.is_empty() {
        let text = Text::new("workbook-extra-sheets").with("count", extra.len()).with("sheets", extra.join(", "));
        read.remarks.push(Remark::new(None, text));
    }
    let shape = &with_new(shape, &taken);
    for (sheet, found) in taken.into_values() {
        let reading = Reading { sheet, found, shape, languages: &languages };
        let sheet = reading.read(read);
        read.sheets.push(sheet);
    }
}

/// True for the sheets that we write beside the records.
fn is_beside(name: &str, languages: &[Texts]) -> bool {
    let own = |words: &Texts| BESIDE.map(|part| letters(&words.part("sheet", part, &[])));
    name == SHEET || languages.iter().flat_map(own).any(|own| own == letters(name))
}

/// The shape with the strands and competencies that are new in the workbook, which its other sheets may name.
fn with_new(shape: &Shape, taken: &BTreeMap<SheetKind, (&RawSheet, Found)>) -> Shape {
    let mut shape = shape.clone();
    for (kind, list) in [
        (SheetKind::Strands, List::Strands),
        (SheetKind::Competencies, List::Competencies),
        (SheetKind::Tools, List::Tools),
    ] {
        let Some((sheet, found)) = taken.get(&kind) else { continue };
        let column = |key: &str| found.columns.iter().find(|(_, column)| column.key == key).map(|(at, _)| *at);
        let (Some(id), title) = (column("id"), column("title")) else { continue };
        for &row in sheet.rows.range(found.row + 1..).map(|(row, _)| row) {
            let text = |at: u32| sheet.text(row, at).map(|text| text.trim().to_owned());
            let Some(id) = text(id).filter(|id| shape.named(list, id).is_none()) else { continue };
            let title = title.and_then(text).unwrap_or_default();
            match list {
                List::Strands => shape.strands.push([id, title]),
                List::Tools => shape.tools.push([id, title]),
                _ => shape.competencies.push([id, title]),
            }
        }
    }
    shape
}

/// A sheet being read.
pub(super) struct Reading<'r> {
    pub(super) sheet: &'r RawSheet,
    pub(super) found: Found,
    pub(super) shape: &'r Shape,
    languages: &'r [Texts],
}

impl Reading<'_> {
    fn read(&self, read: &mut ReadBack) -> ReadSheet {
        self.remark(read);
        let heading = |at: u32| self.sheet.text(self.found.row, at).unwrap_or_default().to_owned();
        let columns = self.found.columns.iter().map(|(at, column)| (column.key.clone(), (*at, heading(*at)))).collect();
        let below = self.sheet.rows.range(self.found.row + 1..);
        let rows: Vec<Row> = below.filter_map(|(&row, cells)| self.row(row, cells)).collect();
        self.typed(&rows, read);
        ReadSheet { kind: self.found.kind, name: self.sheet.name.clone(), columns, rows }
    }

    /// What there is to say about the sheet as a whole.
    fn remark(&self, read: &mut ReadBack) {
        let Self { sheet, found, .. } = self;
        for &at in &found.twice {
            let heading = sheet.text(found.row, at).unwrap_or_default();
            let problem = Problem::new(sheet.place(found.row, at), "workbook-heading-twice");
            read.problems.push(problem.with("heading", heading));
        }
        // Merged cells above the headings are a title that somebody has put there.
        for merged in sheet.merged.iter().filter(|merged| merged.end.0 >= found.row) {
            let range = format!("{}:{}", address(merged.start.0, merged.start.1), address(merged.end.0, merged.end.1));
            read.problems.push(Problem::new(format!("{}!{range}", sheet.name), "workbook-merged"));
        }
        let listed = |headings: Vec<String>| headings.join(", ");
        let unknown: Vec<String> =
            found.unknown.iter().filter_map(|&at| sheet.text(found.row, at)).map(str::to_owned).collect();
        let missing: Vec<String> =
            self.found.missing.iter().filter_map(|column| Some(column.heading(self.words()?))).collect();
        // A heading that was changed: what is below it would be left behind.
        if let (Some(found), Some(wanted)) = (unknown.first(), missing.first()) {
            let problem = Problem::new(sheet.name.as_str(), "workbook-heading-changed");
            read.problems.push(problem.with("found", found.as_str()).with("heading", wanted.as_str()));
            return;
        }
        if !unknown.is_empty() {
            let text = Text::new("workbook-extra-columns").with("count", unknown.len());
            read.remarks.push(Remark::new(Some(&sheet.name), text.with("headings", listed(unknown))));
        }
        // A column that carries no key carried nothing; workbooks of before do not have all of them.
        let keys = self.found.missing.iter().filter(|column| matches!(column.role, Role::Identity | Role::Entry));
        let missing: Vec<String> = keys.filter_map(|column| Some(column.heading(self.words()?))).collect();
        if !missing.is_empty() {
            let text = Text::new("workbook-missing-columns").with("count", missing.len());
            read.remarks.push(Remark::new(Some(&sheet.name), text.with("headings", listed(missing))));
        }
        if !found.is_named {
            let kind = self.words().map(|words| crate::write::name(found.kind, words)).unwrap_or_default();
            read.remarks.push(Remark::new(Some(&sheet.name), Text::new("workbook-renamed-sheet").with("sheet", kind)));
        }
    }

    /// A row; nothing when no cell that is read has something in it.
    fn row(&self, row: u32, cells: &BTreeMap<u32, RawCell>) -> Option<Row> {
        let mut values = BTreeMap::new();
        let mut refused = BTreeMap::new();
        let mut copy = String::new();
        for (at, column) in &self.found.columns {
            let Some(cell) = cells.get(at).filter(|_| column.is_read()) else { continue };
            if column.key == COPY {
                if let RawValue::Text(text) = &cell.value {
                    text.trim().clone_into(&mut copy);
                }
                continue;
            }
            match self.value(column, cell) {
                Ok(value) if value.is_empty() => {}
                Ok(value) => {
                    values.insert(column.key.clone(), value);
                }
                Err(why) => {
                    refused.insert(column.key.clone(), why);
                }
            }
        }
        if values.is_empty() && refused.is_empty() {
            return None;
        }
        let parts = self.found.kind.identity().iter().map(|key| values.get(*key).map_or("", String::as_str));
        let name = parts.collect::<Vec<_>>().join(JOIN);
        Some(Row { row, name, copy, values, refused })
    }

    /// The value of a cell.
    fn value(&self, column: &Column, cell: &RawCell) -> Result<String, Refused> {
        let refuse = |shown: &str, why: Text| Err(Refused { shown: shown.to_owned(), why });
        let of_words = |text: &str| {
            value::of_words(text, column.form, self.shape, self.languages).or_else(|why| {
                let text_of = match (why, column.form) {
                    (NoValue::NeitherYesNorNo, _) => Text::new("workbook-not-a-flag"),
                    (NoValue::NoDay, _) => Text::new("workbook-not-a-day"),
                    (NoValue::NoNumber { least, most }, form) => {
                        let is_list = matches!(form, Form::Numbers(_));
                        let text = Text::new(if is_list { "workbook-not-numbers" } else { "workbook-not-a-number" });
                        let text = text.with("least", usize::from(least));
                        text.with("most", usize::from(most))
                    }
                    (NoValue::NoCode(code), _) => Text::new("workbook-not-a-code").with("code", code),
                    (NoValue::OffList, form) => Text::new("workbook-not-in-list").with("known", self.known(form)),
                };
                refuse(text, text_of)
            })
        };
        if cell.is_formula {
            let shown = match &cell.value {
                RawValue::Text(text) | RawValue::Number(text) | RawValue::Date(text) | RawValue::Error(text) => text,
                RawValue::Flag(_) => "",
            };
            return refuse(shown, Text::new("workbook-formula"));
        }
        match (&cell.value, column.form) {
            (RawValue::Text(text), _) => of_words(text),
            (RawValue::Flag(flag), Form::Flag) => Ok(flag.to_string()),
            (RawValue::Number(number), Form::Flag | Form::Number { .. } | Form::Numbers(_)) => of_words(number),
            (RawValue::Date(date), Form::Date) if Date::parse(date).is_some() => Ok(date.clone()),
            // A month that was typed is a day to a spreadsheet: the first.
            (RawValue::Date(date), _) if column.key == WHEN => Ok(date.strip_suffix("-01").unwrap_or(date).to_owned()),
            (RawValue::Date(date), form) => {
                let is_number = matches!(form, Form::Flag | Form::Number { .. } | Form::Numbers(_));
                let wanted = if is_number { "number" } else { "text" };
                refuse(date, Text::new("workbook-cell-date").with("wanted", wanted))
            }
            (RawValue::Number(number), _) => refuse(number, Text::new("workbook-cell-number")),
            (RawValue::Flag(flag), _) => refuse(&flag.to_string(), Text::new("workbook-cell-flag")),
            (RawValue::Error(error), _) => refuse(error, Text::new("workbook-cell-error")),
        }
    }

    /// The words of the language that the workbook was written in.
    pub(super) fn words(&self) -> Option<&Texts> {
        self.languages.iter().find(|words| words.language() == self.shape.language)
    }

    /// What may be chosen in cells of a form.
    fn known(&self, form: Form) -> String {
        let Some(words) = self.words() else { return String::new() };
        match form {
            Form::Of(list) => self.shape.ids(list).join(", "),
            Form::Choice(choice) => {
                let shown = choice.words().iter().map(|word| value::shown(word, form, words));
                shown.collect::<Vec<_>>().join(", ")
            }
            _ => String::new(),
        }
    }
}
