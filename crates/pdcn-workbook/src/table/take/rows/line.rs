//! One row of a table as outcomes: its statement, what stands beside it, and what its cells say of grades.

use crate::table::cells::At;
use crate::table::mapping::{ColumnMapping, Means, Role, sign_key};
use crate::table::shade::Shades;
use crate::table::span::Mark;

use super::{Above, Line, MarkCell, Reading, one_line};

impl Reading<'_> {
    pub(super) fn outcomes(&mut self, row: u32, above: &Above, shades: &Shades) {
        let statements: Vec<(u32, &ColumnMapping)> = self
            .columns
            .iter()
            .filter(|(_, column)| column.is == Role::Statement)
            .map(|(at, column)| (*at, *column))
            .collect();
        let mut shared = Line { strand: above.strand.clone(), competency: above.competency.clone(), ..Line::default() };
        self.texts(row, &mut shared);
        for (at, column) in statements {
            let first = self.sheet.first_of((row, at));
            let statement = one_line(self.sheet.text(first));
            if statement.is_empty() || self.sheet.cells.get(&first).is_some_and(|cell| cell.odd.is_some()) {
                continue;
            }
            if !column.grades.is_empty() {
                let mut line = shared.clone();
                line.marks.extend(self.mark(Some(first), &column.grades, self.mapping.years.clone()));
                self.push(line, statement, first);
                continue;
            }
            // A statement that goes over several rows is one outcome.
            let marks = self.marks(row, above, shades);
            let begun = self.rows.lines.iter_mut().rfind(|line| first.0 < row && line.statement_at == first);
            if let Some(line) = begun {
                line.marks.extend(marks);
                line.texts.extend(shared.texts.clone());
                line.examples.extend(shared.examples.clone());
                line.comments.extend(shared.comments.clone());
                line.resources.extend(shared.resources.clone());
                continue;
            }
            let mut line = shared.clone();
            line.marks = marks;
            line.is_unknown = self.is_unknown;
            self.push(line, statement, first);
        }
    }

    fn push(&mut self, mut line: Line, statement: String, at: At) {
        line.statement = statement;
        line.statement_at = at;
        line.texts.push(at);
        self.rows.lines.push(line);
    }

    /// The texts beside the statement.
    fn texts(&self, row: u32, line: &mut Line) {
        for (&column, known) in &self.columns {
            let text = self.sheet.text((row, column));
            if text.is_empty() || self.sheet.cells.get(&(row, column)).is_some_and(|cell| cell.odd.is_some()) {
                continue;
            }
            match known.is {
                Role::Pupil => line.pupil = one_line(text),
                Role::Code => line.code = one_line(text),
                Role::Example => line.examples.extend(items(text, &['\n'])),
                Role::Resource => line.resources.extend(items(text, &['\n', ';'])),
                Role::Comment => line.comments.push((known.heading.clone(), text.to_owned())),
                _ => continue,
            }
            line.texts.push((row, column));
        }
    }

    /// What the cells of a row say of grades.
    fn marks(&mut self, row: u32, above: &Above, shades: &Shades) -> Vec<MarkCell> {
        let meanings = self.mapping.meanings();
        let mut found = Vec::new();
        let mut told = Vec::new();
        let mut sign = None;
        for (&column, known) in &self.columns {
            let at = (row, column);
            let text = self.sheet.text(at);
            let is_odd = self.sheet.cells.get(&at).is_some_and(|cell| cell.odd.is_some());
            if !matches!(known.is, Role::Marks | Role::Mark) || is_odd {
                continue;
            }
            let mut means: Vec<Means> = Vec::new();
            if !text.is_empty() {
                match meanings.get(&sign_key(text)).filter(|means| !means.is_empty()) {
                    Some(known) => means.extend(*known),
                    None => told.push((at, "table-unknown-sign")),
                }
            }
            if let Some(shade) = shades.at(self.sheet, row, column).filter(|_| known.is == Role::Marks) {
                match self.mapping.colour(shade).filter(|means| !means.is_empty()) {
                    Some(known) => means.extend(known.iter().filter(|means| **means != Means::Nothing)),
                    None if text.is_empty() => told.push((at, "table-unknown-colour")),
                    None => {}
                }
            }
            if means.is_empty() {
                continue;
            }
            if known.is == Role::Mark {
                sign = Some((at, means));
            } else {
                found.extend(self.mark(Some(at), &known.grades, means));
            }
        }
        if !self.rows.has_columns_of_grades {
            let (own, unread) = self.named(row);
            told.extend(unread.map(|at| (at, "table-no-grade")));
            let grades = own.as_ref().map_or(&above.grades, |(_, grades)| grades);
            let means = sign.as_ref().map_or_else(|| self.mapping.years.clone(), |(_, means)| means.clone());
            found.extend(self.mark(own.as_ref().map(|(at, _)| *at), grades, means));
            self.rows.used.extend(sign.map(|(at, _)| at));
        } else if let Some((at, means)) = sign {
            // A cross says when, and the sign of the row what.
            let crosses = found.iter_mut().filter(|cell| cell.mark.means == [Means::Work]);
            crosses.for_each(|cell| cell.mark.means.clone_from(&means));
            self.rows.used.insert(at);
        }
        self.is_unknown = !told.is_empty();
        self.rows.told.extend(told);
        found
    }

    /// The grades that a row names, and the cell that names what is no grade.
    fn named(&self, row: u32) -> (Option<(At, Vec<String>)>, Option<At>) {
        let Some((&column, _)) = self.columns.iter().find(|(_, known)| known.is == Role::Grade) else {
            return (None, None);
        };
        // A grade that is merged over its rows, or stands on the first of them alone.
        let first = self.sheet.first_of((row, column));
        let rows = self.sheet.rows();
        let above = rows.into_iter().rev().filter(|above| *above <= first.0 && *above >= self.table.headings);
        let found = above.map(|above| (above, column)).find(|at| !self.sheet.text(*at).is_empty());
        let Some(at) = found else { return (None, None) };
        match self.frame.read(self.sheet.text(at), &[self.sheet.name.as_str()], None) {
            Some(grades) => (Some((at, self.frame.ids(&grades))), None),
            None => (None, Some(at)),
        }
    }

    /// What a sign says of grades; nothing for grades that there are not.
    fn mark(&self, at: Option<At>, grades: &[String], means: Vec<Means>) -> Option<MarkCell> {
        let positions: Vec<usize> = grades.iter().filter_map(|id| self.frame.position(id)).collect();
        let (first, last) = (*positions.iter().min()?, *positions.iter().max()?);
        Some(MarkCell { at, mark: Mark { first, last, means } })
    }
}

/// What stands in one cell as a list, without its bullets.
fn items(text: &str, ends: &[char]) -> Vec<String> {
    let bare =
        |item: &str| one_line(item.trim_start_matches(|sign: char| sign.is_whitespace() || "-–—•●▪*·".contains(sign)));
    text.split(ends).map(bare).filter(|item| !item.is_empty()).collect()
}
