//! The merge, cell by cell, of what a workbook was made from, what it says now, and what the data says today.

mod across;
mod as_list;
mod moved;
mod needed;
mod new_row;
mod row;
mod sorted;

use std::collections::BTreeMap;

use pdcn_texts::Text;

pub(crate) use self::needed::block;
use crate::read::ReadBack;
use crate::{Form, Grid, Problem, Remark, Shape, SheetKind, texts, write};

/// Whose text counts where both have changed the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// That of the data as it is today.
    Ours,
    /// That of the workbook.
    Theirs,
}

/// What was decided about conflicts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decisions {
    /// About all that are not decided one by one.
    pub all: Option<Side>,
    /// About one: the name of its cell, as it is told (`Apprentissages!D17`).
    pub each: BTreeMap<String, Side>,
}

impl Decisions {
    fn of(&self, place: &str) -> Option<Side> {
        let mut each = self.each.iter();
        each.find(|(named, _)| named.eq_ignore_ascii_case(place)).map(|(_, side)| *side).or(self.all)
    }
}

/// A cell whose value goes into the data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellChange {
    /// The sheet.
    pub kind: SheetKind,
    /// The record.
    pub id: String,
    /// The key, from the record on.
    pub key: String,
    /// What its values are.
    pub form: Form,
    /// The cell.
    pub place: String,
    /// The heading above it.
    pub heading: String,
    /// The value today.
    pub from: String,
    /// The value that it is given; empty for none.
    pub to: String,
}

/// A cell that the workbook and the data have both changed, each in another way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The change that taking the text of the workbook would be.
    pub change: CellChange,
    /// The value that both began with, when it is known.
    pub base: Option<String>,
    /// Whose text counts, when that is decided.
    pub decided: Option<Side>,
}

/// A row that is new in the workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRow {
    /// The sheet.
    pub kind: SheetKind,
    /// The row, as it is told.
    pub place: String,
    /// The name that it is given there: an id, a name for now (`?1`), or nothing.
    pub name: String,
    /// Its values, by key; empty ones are left out.
    pub values: BTreeMap<String, String>,
}

/// A record that the workbook asks to take out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Removal {
    /// The sheet.
    pub kind: SheetKind,
    /// The record.
    pub id: String,
    /// The cell that says so.
    pub place: String,
    /// Why, for an outcome.
    pub reason: String,
    /// What takes its place, for an outcome; ids, or names of new rows for now.
    pub replaced_by: Vec<String>,
}

/// What a workbook asks of the data.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Merge {
    /// The cells that only the workbook has changed, and those decided for it.
    pub changes: Vec<CellChange>,
    /// The cells that both have changed.
    pub conflicts: Vec<Conflict>,
    /// The rows that are new.
    pub new_rows: Vec<NewRow>,
    /// The records that are to go.
    pub removals: Vec<Removal>,
    /// Why outcomes are moved or retired, by id, where the workbook says so.
    pub reasons: BTreeMap<String, String>,
    /// The records that were exported and have no row any more, by sheet: they stay as they are.
    pub absent: BTreeMap<SheetKind, Vec<String>>,
    /// The names for now of rows whose outcome is there already, each with its id: the workbook was brought back before.
    pub there: BTreeMap<String, String>,
    /// The cells of the sheet that is being merged whose characters were lost when a program saved them.
    pub(crate) lost: Vec<String>,
    /// What cannot be taken; nothing may be written while there is any.
    pub problems: Vec<Problem>,
    /// What is to be known.
    pub remarks: Vec<Remark>,
}

impl Merge {
    /// Returns true when the data is to stay as it is.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty() && self.new_rows.is_empty() && self.removals.is_empty()
    }

    /// Returns the conflicts that nobody has decided.
    pub fn undecided(&self) -> impl Iterator<Item = &Conflict> {
        self.conflicts.iter().filter(|conflict| conflict.decided.is_none())
    }
}

/// What a record was exported as.
#[derive(Clone, Copy)]
enum Origin<'m> {
    /// The records that the workbook was made from.
    Known(&'m Grid),
    /// Nobody knows any more: where the workbook and the data differ, a person decides.
    Lost,
}

/// Merges what was read with the data of today: the records of all outcomes, and the seal of their content.
pub fn merge(read: &ReadBack, ours: &Grid, seal: &str, shape: &Shape, decisions: &Decisions) -> Merge {
    let mut merge = Merge { problems: read.problems.clone(), remarks: read.remarks.clone(), ..Merge::default() };
    let origin = match (&read.base, &read.fingerprint) {
        (Some(base), _) => Origin::Known(&base.grid),
        // The hidden sheet is lost, but the data is still what it was.
        (None, Some((_, exported))) if exported == seal => Origin::Known(ours),
        _ => {
            merge.remarks.push(Remark::new(None, Text::new("workbook-no-base")));
            Origin::Lost
        }
    };
    for sheet in &read.sheets {
        // The seal is of the edition alone: it says nothing of what stands around it.
        let is_known = read.base.is_some() || sheet.kind.is_of_edition();
        let origin = if is_known { origin } else { Origin::Lost };
        row::Merging { sheet, ours, origin, shape, decisions }.merge(&mut merge);
    }
    across::half_translated(ours, shape, &mut merge);
    if let Some(base) = &read.base {
        let words = texts::words(shape.language);
        let is_gone = |kind: &SheetKind| {
            !base.grid.sheet(*kind).is_empty() && !read.sheets.iter().any(|sheet| sheet.kind == *kind)
        };
        for kind in SheetKind::ALL.into_iter().filter(is_gone) {
            let name = write::name(kind, &words);
            merge.remarks.push(Remark::new(None, Text::new("workbook-sheet-gone").with("sheet", name)));
        }
    }
    // A decision about a cell that is no conflict was most likely meant for another one.
    for place in decisions.each.keys() {
        if !merge.conflicts.iter().any(|conflict| conflict.change.place.eq_ignore_ascii_case(place)) {
            merge.problems.push(Problem::new(place.as_str(), "workbook-no-conflict"));
        }
    }
    merge
}
