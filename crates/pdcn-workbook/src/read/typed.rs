//! What a person has typed over a formula: nothing reads it, so it is told.

use pdcn_texts::Text;

use super::ReadBack;
use super::raw::{RawCell, RawValue};
use super::rows::Reading;
use crate::same::shortened;
use crate::sheet::MARKS;
use crate::write::mark;
use crate::{List, Remark, Row};

impl Reading<'_> {
    /// Tells the marks that were typed over what is computed: nothing reads them. Where no cell is a formula, the file is of a
    /// program that keeps none, and what it shows may be of before an edit.
    pub(super) fn typed(&self, rows: &[Row], read: &mut ReadBack) {
        let grades = self.shape.ids(List::Grades);
        for (at, column) in &self.found.columns {
            let grade = column.key.strip_prefix(MARKS).and_then(|id| grades.iter().position(|grade| *grade == id));
            let Some(grade) = grade else { continue };
            let cell = |row: u32| self.sheet.rows.get(&row)?.get(at);
            if !rows.iter().any(|row| cell(row.row).is_some_and(|cell| cell.is_formula)) {
                continue;
            }
            for row in rows {
                let Some(RawCell { value: RawValue::Text(text), is_formula: false }) = cell(row.row) else { continue };
                if text.trim().is_empty() || text.trim() == mark(&grades, &row.values, grade) {
                    continue;
                }
                let told = Text::new("workbook-typed-mark").with("shown", shortened(text));
                let heading = self.words().map(|words| column.heading(words)).unwrap_or_default();
                let place = self.sheet.place(row.row, *at);
                read.remarks.push(Remark::new(Some(&place), told.with("heading", heading)));
            }
        }
    }
}
