//! A sheet of records: a table with a heading that stays, filters, drop-downs, and what is computed in grey beside the entries.

use std::collections::HashMap;

use pdcn_document::row_height;
use pdcn_texts::Texts;
use rust_xlsxwriter::utility::column_number_to_name;
use rust_xlsxwriter::{
    ConditionalFormatFormula, DataValidation, Format, Formula, IgnoreError, Table, TableColumn, TableStyle, Worksheet,
    XlsxError,
};

use super::lists::Lists;
use super::marks::{self, Entries};
use super::place::{SPARE, last, quoted, table};
use super::{Contents, checks, formats};
use crate::sheet::{COPY, MARKS};
use crate::{Cells, Column, Form, List, Role, SheetKind, value};

/// A sheet being written.
pub(super) struct Sheet<'s> {
    pub(super) contents: &'s Contents<'s>,
    pub(super) kind: SheetKind,
    pub(super) columns: Vec<Column>,
    pub(super) lists: &'s Lists,
    pub(super) words: &'s Texts,
}

impl Sheet<'_> {
    pub(super) fn write(&self, worksheet: &mut Worksheet) -> Result<(), XlsxError> {
        let records = self.contents.grid.sheet(self.kind);
        // What a program shows that does not compute: a mark that is not there is nothing, not 0.
        worksheet.set_formula_result_default("");
        let formats: Vec<Format> = self.columns.iter().map(format).collect();
        for (at, (column, format)) in (0_u16..).zip(self.columns.iter().zip(&formats)) {
            worksheet.set_column_width(at, column.width)?.set_column_format(at, format)?;
            if column.role == Role::Copy {
                worksheet.set_column_hidden(at)?;
            }
        }
        self.table(worksheet, records.len())?;
        let headings: Vec<(String, f64)> =
            self.columns.iter().map(|column| (column.heading(self.words), f64::from(column.width))).collect();
        worksheet.set_row_height(0, row_height(headings.iter().map(|(words, width)| (words.as_str(), *width))))?;
        let statements = self.statements();
        for (row, (name, cells)) in (1_u32..).zip(records.iter()) {
            for (at, (column, format)) in (0_u16..).zip(self.columns.iter().zip(&formats)) {
                if let Some(formula) = self.formula(column, row, cells, &statements) {
                    worksheet.write_formula_with_format(row, at, formula, format)?;
                    continue;
                }
                let shown = self.shown(column, name, cells, &statements);
                worksheet.write_string_with_format(row, at, shown, format)?;
            }
            let read = self.columns.iter().filter(|column| column.role != Role::Copy);
            let words: Vec<(String, f64)> =
                read.map(|column| (self.shown(column, name, cells, &statements), f64::from(column.width))).collect();
            worksheet.set_row_height(row, row_height(words.iter().map(|(words, width)| (words.as_str(), *width))))?;
        }
        self.drop_downs(worksheet, records.len())?;
        self.checks(worksheet, records.len())?;
        worksheet.set_freeze_panes(1, 1)?;
        worksheet.set_print_area(0, 0, last(records.len()), self.last_printed())?;
        worksheet.set_landscape().set_paper_size(5).set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
        Ok(())
    }

    /// The same as texts: the headings, then the records.
    pub(super) fn rows(&self) -> Vec<Vec<String>> {
        let statements = self.statements();
        let headings = self.columns.iter().map(|column| column.heading(self.words)).collect();
        let row = |(name, cells): (&str, &Cells)| {
            self.columns.iter().map(|column| self.shown(column, name, cells, &statements)).collect()
        };
        std::iter::once(headings).chain(self.contents.grid.sheet(self.kind).iter().map(row)).collect()
    }

    /// The table: a heading with filters over all rows; one blank row when there is none.
    fn table(&self, worksheet: &mut Worksheet, rows: usize) -> Result<(), XlsxError> {
        let headings: Vec<TableColumn> = self
            .columns
            .iter()
            .map(|column| {
                let of_column = TableColumn::new()
                    .set_header(column.heading(self.words))
                    .set_header_format(formats::heading(column.role));
                match self.of_new_rows(column) {
                    Some(formula) => of_column.set_formula(Formula::new(formula)),
                    None => of_column,
                }
            })
            .collect();
        let table = Table::new()
            .set_name(table(self.kind))
            .set_style(TableStyle::None)
            .set_columns(&headings)
            .set_alt_text_title(super::name(self.kind, self.words));
        worksheet.add_table(0, 0, last(rows), self.last_column(), &table)?;
        // What a program would remark on each cell: numbers are texts on purpose, and what cannot be looked up is written.
        for (at, column) in (0_u16..).zip(&self.columns) {
            let is_computed = column.role == Role::Auto;
            let ignored =
                if is_computed { IgnoreError::InconsistentColumnFormula } else { IgnoreError::NumberStoredAsText };
            worksheet.ignore_error_range(1, at, last(rows) + SPARE, at, ignored)?;
        }
        Ok(())
    }

    /// The formula that a spreadsheet puts into a computed cell of a row that is written below the table.
    fn of_new_rows(&self, column: &Column) -> Option<String> {
        let cell = |key: &str| {
            let of = self.columns.iter().find(|column| column.key == key)?;
            Some(format!("{}[[#This Row],[{}]]", table(self.kind), of.heading(self.words)))
        };
        if let Some(grade) = column.key.strip_prefix(MARKS) {
            let grades = &self.contents.shape.grades;
            let at = grades.iter().position(|[id, ..]| id == grade)?;
            let entries = Entries { learn: cell("learn")?, master: cell("master")?, reuse: cell("reuse")? };
            return Some(marks::formula(&entries, at, grades.len()));
        }
        let (key, sheet, shown) = looked_up(&column.key)?;
        self.look_up(&cell(key)?, sheet, shown)
    }

    /// The formula that shows a key of the record of a sheet that a cell names.
    fn look_up(&self, cell: &str, sheet: SheetKind, shown: &str) -> Option<String> {
        let of = crate::columns(sheet, self.contents.shape);
        let at = of.iter().position(|column| column.key == shown)? + 1;
        let last = column_number_to_name(u16::try_from(of.len()).ok()?.saturating_sub(1));
        let name = quoted(&super::name(sheet, self.words));
        Some(format!("=IFERROR(VLOOKUP({cell},{name}!$A:${last},{at},FALSE),\"\")"))
    }

    fn last_column(&self) -> u16 {
        u16::try_from(self.columns.len().saturating_sub(1)).unwrap_or(u16::MAX)
    }

    /// The last column that is printed: what stands before marks, other languages, answers and actions, wide enough to be read on paper.
    fn last_printed(&self) -> u16 {
        let is_beside = |column: &Column| {
            column.key.starts_with(MARKS)
                || column.key.starts_with("translation.")
                || column.key.starts_with("reflection.")
                || matches!(column.role, Role::Action | Role::Copy)
        };
        let first = self.columns.iter().position(is_beside).unwrap_or(self.columns.len());
        u16::try_from(first.saturating_sub(1)).unwrap_or(u16::MAX)
    }

    /// The name of the column of a key in formulas, when the sheet has it.
    fn column(&self, key: &str) -> Option<String> {
        let at = self.columns.iter().position(|column| column.key == key)?;
        Some(column_number_to_name(u16::try_from(at).ok()?))
    }

    /// The cell of a key in a row, as formulas name it.
    fn cell(&self, key: &str, row: u32) -> String {
        self.column(key).map(|column| format!("${column}{}", row + 1)).unwrap_or_default()
    }

    /// The statements of the outcomes of this workbook and the titles of competencies, for what is shown beside an id.
    fn statements(&self) -> HashMap<&str, &str> {
        let outcomes = self.contents.edition.outcomes.iter();
        let outcomes = outcomes.map(|outcome| (outcome.id.as_str(), outcome.statement.as_str()));
        let competencies = self.contents.shape.competencies.iter().map(|[id, title]| (id.as_str(), title.as_str()));
        outcomes.chain(competencies).collect()
    }

    /// What is computed, with what it comes to now.
    fn formula(&self, column: &Column, row: u32, cells: &Cells, statements: &HashMap<&str, &str>) -> Option<Formula> {
        if let Some(grade) = column.key.strip_prefix(MARKS) {
            let grades = &self.contents.shape.grades;
            let at = grades.iter().position(|[id, ..]| id == grade)?;
            let entries = Entries {
                learn: self.cell("learn", row),
                master: self.cell("master", row),
                reuse: self.cell("reuse", row),
            };
            let mark = self.mark(grade, cells)?;
            return Some(Formula::new(marks::formula(&entries, at, grades.len())).set_result(mark));
        }
        let (key, sheet, shown) = looked_up(&column.key)?;
        let id = cells.get(key)?;
        // Not every outcome is in a workbook of some: what cannot be looked up is written as it is.
        self.contents.grid.sheet(sheet).get(id)?;
        let formula = self.look_up(&self.cell(key, row), sheet, shown)?;
        Some(Formula::new(formula).set_result(statements.get(id.as_str()).copied().unwrap_or_default()))
    }

    /// What a cell shows.
    fn shown(&self, column: &Column, name: &str, cells: &Cells, statements: &HashMap<&str, &str>) -> String {
        let of = |key: &str| cells.get(key).and_then(|id| statements.get(id.as_str())).copied().unwrap_or_default();
        match column.key.as_str() {
            COPY => name.to_owned(),
            "auto.findings" => self.contents.findings.get(name).map(|found| found.join("\n")).unwrap_or_default(),
            "auto.competency" => of("competency").to_owned(),
            "auto.outcome" => of("outcome").to_owned(),
            "auto.prerequisite" | "auto.statement" => of("id").to_owned(),
            "auto.content" => self.parts(name),
            "auto.school" => self.school(cells).to_owned(),
            key => match key.strip_prefix(MARKS) {
                Some(grade) => self.mark(grade, cells).unwrap_or_default().to_owned(),
                None => value::shown(cells.get(key).map_or("", String::as_str), column.form, self.words),
            },
        }
    }

    /// The school whose plan an activity is of.
    fn school(&self, cells: &Cells) -> &str {
        let plan = cells.get("plan").map_or("", String::as_str);
        let mut plans = self.contents.shape.plans.iter();
        plans.find(|[name, _]| name == plan).map_or("", |[_, school]| school.as_str())
    }

    /// How many parts a resource holds itself.
    fn parts(&self, id: &str) -> String {
        let resource = self.contents.edition.resources.iter().find(|resource| resource.id.as_str() == id);
        match resource.map_or(0, |resource| resource.content.len()) {
            0 => String::new(),
            count => self.words.say("content-parts", &[("count", count.into())]),
        }
    }

    /// The mark in a grade.
    fn mark(&self, grade: &str, cells: &Cells) -> Option<&'static str> {
        let grades = self.contents.shape.ids(List::Grades);
        let at = grades.iter().position(|id| *id == grade)?;
        Some(marks::mark(&grades, cells, at))
    }

    /// The lists that cells are chosen from, one validation for a column.
    fn drop_downs(&self, worksheet: &mut Worksheet, rows: usize) -> Result<(), XlsxError> {
        for (at, column) in (0_u16..).zip(&self.columns) {
            let Some(range) = self.lists.range(column.form) else { continue };
            // Where several may stand in a cell, the list only offers.
            let is_one = !matches!(column.form, Form::NamesOf(_) | Form::Codes);
            let validation = DataValidation::new()
                .show_error_message(is_one)
                .allow_list_formula(Formula::new(range))
                .set_error_title(self.words.say("drop-down-title", &[]))?
                .set_error_message(self.words.say("drop-down", &[]))?;
            worksheet.add_data_validation(1, at, last(rows) + SPARE, at, &validation)?;
        }
        Ok(())
    }

    fn checks(&self, worksheet: &mut Worksheet, rows: usize) -> Result<(), XlsxError> {
        let end = last(rows) + SPARE;
        let cell = |key: &str| self.cell(key, 1);
        let range =
            |key: &str| self.column(key).map(|column| format!("${column}$2:${column}${}", end + 1)).unwrap_or_default();
        for check in checks::of(self.kind, self.contents, self.lists, &cell, &range) {
            let Some(at) = self.columns.iter().position(|column| column.key == check.key) else { continue };
            let at = u16::try_from(at).unwrap_or(u16::MAX);
            let rule = ConditionalFormatFormula::new().set_rule(check.formula.as_str()).set_format(formats::faulty());
            worksheet.add_conditional_format(1, at, end, at, &rule)?;
        }
        Ok(())
    }
}

/// What a computed column shows: the key that names a record, its sheet, and the key of it that is shown.
fn looked_up(key: &str) -> Option<(&'static str, SheetKind, &'static str)> {
    Some(match key {
        "auto.competency" => ("competency", SheetKind::Competencies, "title"),
        "auto.outcome" => ("outcome", SheetKind::Outcomes, "statement"),
        "auto.prerequisite" | "auto.statement" => ("id", SheetKind::Outcomes, "statement"),
        _ => return None,
    })
}

fn format(column: &Column) -> Format {
    if column.key.starts_with(MARKS) { formats::mark() } else { formats::cell(column.role) }
}
