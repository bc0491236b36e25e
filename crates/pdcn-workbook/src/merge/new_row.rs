//! Rows that are new: what they name must be there, and what they say must be whole.

use std::collections::BTreeMap;

use pdcn_texts::Text;

use super::needed::is_required;
use super::row::{Merging, refusal};
use super::{Merge, NewRow};
use crate::read::Row;
use crate::{Cells, Column, Problem, Remark, Role, SheetKind, same};

impl Merging<'_> {
    /// Makes sure that the outcomes that a new row names are there, or are new themselves.
    pub(super) fn names_known(&self, row: &Row, merge: &mut Merge) -> bool {
        let kind = self.sheet.kind;
        let keys: &[&str] = match kind {
            SheetKind::Prerequisites => &["outcome", "id"],
            SheetKind::Exceptions => &["outcome"],
            SheetKind::Evidence => &["id"],
            _ => &[],
        };
        let mut unknown = Vec::new();
        for key in keys {
            let name = row.values.get(*key).map_or("", String::as_str);
            let is_new = merge.new_rows.iter().any(|new| new.kind == SheetKind::Outcomes && new.name == name);
            if !is_new && self.ours.sheet(SheetKind::Outcomes).get(name).is_none() {
                let problem = Problem::new(self.sheet.place(row.row, key), "workbook-names-unknown");
                unknown.push(problem.of(&row.name).with("shown", name));
            }
        }
        merge.problems.extend(unknown.iter().cloned());
        unknown.is_empty()
    }

    /// The outcome that says what a new row says: the workbook was brought back before.
    fn there_already(&self, row: &Row) -> Option<String> {
        let says = |cells: &Cells, key: &str| cells.get(key).cloned().unwrap_or_default();
        let is_same = |cells: &Cells| {
            ["statement", "competency"].iter().all(|key| same(&says(cells, key), &says(&row.values, key)))
        };
        let is_asked = self.sheet.kind == SheetKind::Outcomes && row.values.contains_key("statement");
        let mut there = self.ours.sheet(SheetKind::Outcomes).iter().filter(|_| is_asked);
        there.find(|(_, cells)| is_same(cells)).map(|(id, _)| id.to_owned())
    }

    /// A record that is new.
    pub(super) fn new_row(&self, row: &Row, columns: &[Column], merge: &mut Merge) {
        let place = |key: &str| self.sheet.place(row.row, key);
        if let Some(id) = self.there_already(row) {
            if !row.name.is_empty() {
                merge.there.insert(row.name.clone(), id.clone());
            }
            let text = Text::new("workbook-there-already").with("id", id);
            merge.remarks.push(Remark::new(Some(&place("statement")), text));
            return;
        }
        let entries = || columns.iter().filter(|column| matches!(column.role, Role::Entry | Role::Identity));
        let mut values: BTreeMap<String, String> =
            entries().filter_map(|column| Some((column.key.clone(), row.values.get(&column.key)?.clone()))).collect();
        for column in entries() {
            if let Some(value) = values.get_mut(&column.key) {
                let meant = self.as_list(column, row.row, value, "", merge).into_owned();
                *value = meant;
            }
        }
        let mut is_whole = self.names_known(row, merge);
        for column in entries() {
            if let Some(why) = row.refused.get(&column.key) {
                merge.problems.push(refusal(Problem::new(place(&column.key), why.why.name).of(&row.name), why));
                is_whole = false;
            } else if is_required(self.sheet.kind, &column.key) && !values.contains_key(&column.key) {
                let heading = self.sheet.heading(&column.key);
                let problem = Problem::new(place(&column.key), "workbook-new-needs").of(&row.name);
                merge.problems.push(problem.with("heading", heading));
                is_whole = false;
            }
        }
        if is_whole {
            if self.sheet.kind == SheetKind::Outcomes {
                values.remove("id");
            }
            let first = self.sheet.kind.identity().first().copied().unwrap_or_default();
            let name = row.name.clone();
            merge.new_rows.push(NewRow { kind: self.sheet.kind, place: place(first), name, values });
        }
    }
}
