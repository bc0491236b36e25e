//! The rows of one table that hold outcomes, with all that belongs to each: what stands in its columns, above it, and in the
//! sections before it.

mod line;

use std::collections::{BTreeMap, BTreeSet};

use crate::table::cells::{At, Sheet, letters_of};
use crate::table::frame::Frame;
use crate::table::guess::is_same_heading;
use crate::table::legend::last_outcome;
use crate::table::mapping::{ColumnMapping, Mapping, Role, TableMapping};
use crate::table::shade::Shades;
use crate::table::span::Mark;

/// A row, or a cell of a grade, that holds one outcome.
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    /// The sheet that it is in.
    pub(super) sheet: usize,
    pub(super) strand: String,
    pub(super) competency: String,
    pub(super) statement: String,
    pub(super) statement_at: At,
    pub(super) pupil: String,
    pub(super) code: String,
    pub(super) examples: Vec<String>,
    pub(super) comments: Vec<(String, String)>,
    pub(super) resources: Vec<String>,
    pub(super) marks: Vec<MarkCell>,
    /// True when some sign or colour of its row is not understood.
    pub(super) is_unknown: bool,
    /// The cells that all of this was in.
    pub(super) texts: Vec<At>,
}

/// What a cell says of an outcome; without a place when the whole table says it.
#[derive(Clone, Debug)]
pub(super) struct MarkCell {
    pub(super) at: Option<At>,
    pub(super) mark: Mark,
}

/// The rows of a table.
#[derive(Debug, Default)]
pub(super) struct Rows {
    pub(super) lines: Vec<Line>,
    /// Cells that were understood without being part of an outcome: headings, sections.
    pub(super) used: BTreeSet<At>,
    /// Cells that were not understood, with why.
    pub(super) told: Vec<(At, &'static str)>,
    /// Columns that are left aside: their heading, and their cells.
    pub(super) aside: Vec<(u32, String, Vec<At>)>,
    /// Cells that hold what nobody typed.
    pub(super) odd: Vec<At>,
    pub(super) has_columns_of_grades: bool,
    /// The last row of outcomes.
    pub(super) end: Option<u32>,
    outcome_rows: BTreeSet<u32>,
    /// The columns that hold signs or grades.
    pub(super) mark_columns: BTreeSet<u32>,
}

impl Rows {
    pub(super) fn of(sheet: &Sheet, table: &TableMapping, mapping: &Mapping, frame: &Frame) -> Self {
        let columns: BTreeMap<u32, &ColumnMapping> = sheet
            .columns()
            .into_iter()
            .chain(0..64)
            .filter_map(|at| {
                Some((at, table.columns.iter().find(|known| known.column.eq_ignore_ascii_case(&letters_of(at)))?))
            })
            .collect();
        let mut reading = Reading { sheet, table, mapping, frame, columns, rows: Self::default(), is_unknown: false };
        reading.read();
        reading.rows
    }
}

struct Reading<'r> {
    sheet: &'r Sheet,
    table: &'r TableMapping,
    mapping: &'r Mapping,
    frame: &'r Frame,
    columns: BTreeMap<u32, &'r ColumnMapping>,
    rows: Rows,
    /// True when some sign or colour of the row that was read last is not understood.
    is_unknown: bool,
}

/// What holds for the rows that follow.
#[derive(Clone, Default)]
struct Above {
    strand: String,
    competency: String,
    grades: Vec<String>,
}

impl Reading<'_> {
    fn read(&mut self) {
        let of_role = |role: Role| self.columns.iter().filter(move |(_, column)| column.is == role).map(|(at, _)| *at);
        let marks: Vec<u32> = of_role(Role::Marks).collect();
        let statements: Vec<u32> = of_role(Role::Statement).collect();
        self.rows.has_columns_of_grades = self.columns.values().any(|column| !column.grades.is_empty());
        self.rows.mark_columns = marks.iter().copied().chain(of_role(Role::Mark)).chain(of_role(Role::Grade)).collect();
        self.rows.odd = self.sheet.cells.iter().filter(|(_, cell)| cell.odd.is_some()).map(|(at, _)| *at).collect();
        let all = self.sheet.rows();
        let data: Vec<u32> = all.iter().copied().filter(|row| *row >= self.table.headings).collect();
        self.headings(&all);
        let section = |row: u32| self.table.sections.iter().find(|section| section.row == row + 1);
        let is_outcome = |row: &u32| {
            section(*row).is_none() && statements.iter().any(|at| !self.sheet.shown((*row, *at)).is_empty())
        };
        self.rows.outcome_rows = data.iter().copied().filter(is_outcome).collect();
        let outcome_rows: Vec<u32> = self.rows.outcome_rows.iter().copied().collect();
        self.rows.end = last_outcome(self.sheet, &outcome_rows, &statements, &marks);
        let single =
            statements.iter().copied().find(|at| self.columns.get(at).is_some_and(|column| column.grades.is_empty()));
        let shades = Shades::of(self.sheet, &outcome_rows, &marks, single);
        self.aside(&data);
        let mut above = Above {
            strand: self.table.strand.clone(),
            competency: self.table.competency.clone(),
            grades: self.table.grades.clone(),
        };
        for row in data {
            if let Some(section) = section(row) {
                self.section(row, section.is, &section.grades, &mut above);
                continue;
            }
            if self.is_heading_again(row, &marks) {
                self.rows.used.extend(self.sheet.texts_in(row).map(|(column, _)| (row, column)));
                self.rows.outcome_rows.remove(&row);
                continue;
            }
            self.parents(row, &mut above);
            // What stands beside a text below the last outcome explains something else than a grade.
            let explains = self.rows.end.is_some_and(|end| row > end)
                && marks.iter().any(|at| !self.sheet.text((row, *at)).is_empty());
            if self.rows.outcome_rows.contains(&row) && !explains {
                self.outcomes(row, &above, &shades);
            }
        }
    }

    /// The headings are understood when their column is.
    fn headings(&mut self, rows: &[u32]) {
        let first = self.table.headings.saturating_sub(4);
        for &row in rows.iter().filter(|row| **row < self.table.headings) {
            for (column, text) in self.sheet.texts_in(row) {
                let right = self.sheet.range_of((row, column)).map_or(column, |(_, (_, right))| right);
                let heads =
                    (column..=right).any(|at| self.columns.get(&at).is_some_and(|known| known.is != Role::Nothing));
                // What is merged over all columns is a title, not a heading.
                let is_own = (column..=right)
                    .any(|at| self.columns.get(&at).is_some_and(|known| is_same_heading(&known.heading, text)));
                let over_grades =
                    (column..=right).any(|at| self.columns.get(&at).is_some_and(|known| !known.grades.is_empty()));
                let starts_left = self.columns.keys().next().is_some_and(|left| column <= *left);
                if row >= first && heads && (is_own || over_grades && !starts_left) {
                    self.rows.used.insert((row, column));
                }
            }
        }
    }

    /// Columns that hold nothing that is taken.
    fn aside(&mut self, data: &[u32]) {
        for at in self.sheet.columns() {
            let known = self.columns.get(&at);
            if known.is_some_and(|known| known.is != Role::Nothing) {
                continue;
            }
            let is_text = |row: &u32| {
                !self.sheet.text((*row, at)).is_empty()
                    && !self.table.sections.iter().any(|section| section.row == *row + 1)
            };
            let heading = known.map_or("", |known| known.heading.as_str());
            let above = (0..self.table.headings)
                .filter(|row| !heading.is_empty() && is_same_heading(self.sheet.text((*row, at)), heading));
            let in_rows = data.iter().copied().filter(|row| self.rows.outcome_rows.contains(row)).filter(is_text);
            let cells: Vec<At> = above.chain(in_rows).map(|row| (row, at)).collect();
            self.rows.aside.push((at, heading.to_owned(), cells));
        }
    }

    fn section(&mut self, row: u32, role: Role, grades: &[String], above: &mut Above) {
        let Some((column, text)) = self.sheet.texts_in(row).next() else { return };
        let text = one_line(text);
        match role {
            Role::Strand => {
                above.strand = text;
                self.table.competency.clone_into(&mut above.competency);
            }
            Role::Competency => above.competency = text,
            Role::Grade => above.grades = grades.to_vec(),
            _ => {
                self.rows.told.push(((row, column), "table-section-aside"));
                return;
            }
        }
        self.rows.used.extend(self.sheet.texts_in(row).map(|(column, _)| (row, column)));
    }

    /// True for a row that says again what the headings of grades say, on the next page.
    fn is_heading_again(&self, row: u32, marks: &[u32]) -> bool {
        let says = |at: &u32| {
            self.columns.get(at).is_some_and(|known| is_same_heading(&known.heading, self.sheet.text((row, *at))))
        };
        marks.len() > 1 && marks.iter().all(says)
    }

    /// The strand and the competency of a row; what is left empty is that of the row above.
    fn parents(&mut self, row: u32, above: &mut Above) {
        for role in [Role::Strand, Role::Competency] {
            for (&at, _) in self.columns.iter().filter(|(_, column)| column.is == role) {
                let text = one_line(self.sheet.text((row, at)));
                if text.is_empty() {
                    continue;
                }
                self.rows.used.insert((row, at));
                if role == Role::Strand {
                    if !is_same_heading(&above.strand, &text) {
                        self.table.competency.clone_into(&mut above.competency);
                    }
                    above.strand = text;
                } else {
                    above.competency = text;
                }
            }
        }
    }
}

/// A text on one line.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
