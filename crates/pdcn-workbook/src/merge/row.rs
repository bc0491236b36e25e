//! The merge of one sheet: what each of its rows asks for.

use std::collections::BTreeSet;

use pdcn_texts::Text;
use pdcn_toml::is_of_windows;

use super::needed::{block, is_needed, main_key};
use super::{CellChange, Conflict, Decisions, Merge, Origin, Removal, Side, moved, sorted};
use crate::read::{ReadSheet, Row};
use crate::sheet::{ACTION, JOIN};
use crate::{Cells, Column, Grid, Problem, Remark, Role, Shape, SheetKind, columns, same, value};

/// What the name of a new outcome begins with, for now.
const FOR_NOW: char = '?';
/// How many absent records are named.
const NAMED: usize = 10;

/// A sheet being merged.
pub(super) struct Merging<'m> {
    pub(super) sheet: &'m ReadSheet,
    pub(super) ours: &'m Grid,
    pub(super) origin: Origin<'m>,
    pub(super) shape: &'m Shape,
    pub(super) decisions: &'m Decisions,
}

impl Merging<'_> {
    pub(super) fn merge(&self, merge: &mut Merge) {
        let Self { sheet, .. } = self;
        let rows = moved::without_copied(&sheet.rows);
        if let Some(count) = moved::sorted(sheet.kind, &rows) {
            merge.problems.push(Problem::new(sheet.name.as_str(), "workbook-ids-sorted").with("count", count));
            return;
        }
        let columns = columns(sheet.kind, self.shape);
        let mut seen = BTreeSet::new();
        let before = merge.changes.len();
        for row in &rows {
            let row = moved::named(row, sheet.kind, merge);
            self.row(&row, &columns, &mut seen, merge);
        }
        let shuffled = sorted::alone(merge.changes.get(before..).unwrap_or_default());
        for key in &shuffled {
            let of_key: Vec<&CellChange> =
                merge.changes.iter().skip(before).filter(|change| change.key == *key).collect();
            let problem = Problem::new(sheet.name.as_str(), "workbook-column-sorted")
                .with("heading", sheet.heading(key))
                .with("count", of_key.len());
            merge.problems.push(problem);
        }
        merge.changes.retain(|change| change.kind != sheet.kind || !shuffled.contains(&change.key));
        if !merge.lost.is_empty() {
            let problem = Problem::new(sheet.name.as_str(), "workbook-signs-lost").with("count", merge.lost.len());
            let first = merge.lost.first().cloned().unwrap_or_default();
            merge.problems.push(problem.with("first", first));
            merge.lost.clear();
        }
        self.absent(&seen, merge);
    }

    /// Says which records were exported and have no row any more.
    fn absent(&self, seen: &BTreeSet<String>, merge: &mut Merge) {
        let Origin::Known(base) = self.origin else { return };
        let records = base.sheet(self.sheet.kind);
        let absent: Vec<String> =
            records.iter().map(|(name, _)| name).filter(|name| !seen.contains(*name)).map(str::to_owned).collect();
        if absent.is_empty() {
            return;
        }
        let mut ids = absent.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
        if absent.len() > NAMED {
            ids.push_str(", …");
        }
        let text = Text::new("workbook-absent").with("count", absent.len()).with("ids", ids);
        merge.remarks.push(Remark::new(Some(&self.sheet.name), text));
        merge.absent.insert(self.sheet.kind, absent);
    }

    fn row(&self, row: &Row, columns: &[Column], seen: &mut BTreeSet<String>, merge: &mut Merge) {
        let Self { sheet, .. } = self;
        let kind = sheet.kind;
        let identity = columns.iter().filter(|column| column.role == Role::Identity);
        let first = kind.identity().first().copied().unwrap_or_default();
        let at = |name| Problem::new(sheet.place(row.row, first), name).of(&row.name);
        let refused = identity.filter_map(|column| Some((column, row.refused.get(&column.key)?)));
        let mut is_refused = false;
        for (column, why) in refused {
            is_refused = true;
            let problem = Problem::new(sheet.place(row.row, &column.key), why.why.name).of(&row.copy);
            merge.problems.push(refusal(problem, why));
        }
        if is_refused {
            seen.insert(row.copy.clone());
            return;
        }
        if let Some(target) = moved::target(kind, row) {
            self.target(row, target, columns, seen, merge);
            return;
        }
        if moved::is_moved(row) {
            seen.insert(row.copy.clone());
            merge.problems.push(at("workbook-id-changed").with("was", row.copy.as_str()).with("sheet", kind.name()));
            return;
        }
        let is_whole = !row.name.split(JOIN).any(str::is_empty) && !row.name.is_empty();
        if !is_whole && !row.copy.is_empty() {
            seen.insert(row.copy.clone());
            merge.problems.push(Problem { id: Some(row.copy.clone()), ..at("workbook-id-erased") });
            return;
        }
        let is_for_now = kind == SheetKind::Outcomes && row.name.starts_with(FOR_NOW);
        if is_whole && !seen.insert(row.name.clone()) {
            merge.problems.push(at("workbook-id-repeated"));
            return;
        }
        match self.ours.sheet(kind).get(&row.name) {
            Some(ours) if is_whole => self.known(row, ours, columns, merge),
            _ if (kind == SheetKind::Outcomes && !is_whole) || is_for_now => self.new_row(row, columns, merge),
            _ if !is_whole => merge.problems.push(at("workbook-id-missing")),
            _ => match self.base(&row.name) {
                Some(base) => self.gone(row, base, columns, merge),
                None if kind == SheetKind::Outcomes && self.ours.sheet(SheetKind::Retired).get(&row.name).is_some() => {
                    merge.problems.push(at("workbook-id-retired"));
                }
                None if kind == SheetKind::Outcomes => merge.problems.push(at("workbook-id-unknown")),
                None if kind == SheetKind::Retired => merge.problems.push(at("workbook-retired-new")),
                None if kind.is_fixed() => merge.problems.push(at("workbook-fixed-new").with("sheet", kind.name())),
                None => self.new_row(row, columns, merge),
            },
        }
    }

    /// A prerequisite that leads to another outcome now: its other cells are those of the one that was exported.
    fn target(
        &self,
        row: &Row,
        (was, is): (&str, &str),
        columns: &[Column],
        seen: &mut BTreeSet<String>,
        merge: &mut Merge,
    ) {
        seen.insert(row.copy.clone());
        let own = self.ours.sheet(self.sheet.kind);
        let place = self.sheet.place(row.row, "id");
        if own.get(&row.name).is_some() || !seen.insert(row.name.clone()) {
            merge.problems.push(Problem::new(place, "workbook-id-repeated").of(&row.name));
            return;
        }
        let before = Row { name: row.copy.clone(), ..row.clone() };
        let Some(ours) = own.get(&row.copy) else {
            merge.problems.push(Problem::new(place, "workbook-gone-edited").of(&row.copy));
            return;
        };
        self.known(&before, ours, columns, merge);
        if self.names_known(row, merge) {
            merge.changes.push(CellChange {
                kind: self.sheet.kind,
                id: row.copy.clone(),
                key: "id".to_owned(),
                form: crate::Form::Name,
                place,
                heading: self.sheet.heading("id").to_owned(),
                from: was.to_owned(),
                to: is.to_owned(),
            });
        }
    }

    /// What a record was exported as.
    fn base(&self, name: &str) -> Option<&Cells> {
        match self.origin {
            Origin::Known(base) => base.sheet(self.sheet.kind).get(name),
            Origin::Lost => None,
        }
    }

    /// A record that is no longer in the data.
    fn gone(&self, row: &Row, base: &Cells, columns: &[Column], merge: &mut Merge) {
        let is_edited = |column: &&Column| {
            let there = self.sheet.columns.contains_key(&column.key) && !row.refused.contains_key(&column.key);
            there && !same(of(&row.values, column), of(base, column))
        };
        let place = self.sheet.place(row.row, self.sheet.kind.identity().first().copied().unwrap_or_default());
        let edited = || columns.iter().filter(|column| column.role == Role::Entry).filter(is_edited);
        let says_so = |heir: &&str| {
            let heir = self.ours.sheet(self.sheet.kind).get(heir);
            heir.is_some_and(|heir| edited().all(|column| same(of(&row.values, column), of(heir, column))))
        };
        let retired = self.ours.sheet(SheetKind::Retired).get(&row.name).filter(|_| edited().next().is_some());
        let mut heirs = retired.and_then(|retired| retired.get("replaced-by")).into_iter().flat_map(|by| by.lines());
        if let Some(heir) = heirs.find(says_so) {
            // The workbook was brought back before: it took the outcome to another strand.
            let text = Text::new("workbook-moved-already").with("id", row.name.as_str()).with("heir", heir);
            merge.remarks.push(Remark::new(Some(&place), text));
        } else if let Some(column) = edited().next() {
            let place = self.sheet.place(row.row, &column.key);
            merge.problems.push(Problem::new(place, "workbook-gone-edited").of(&row.name));
        } else if self.sheet.kind != SheetKind::Evidence {
            // Of an outcome that is gone the sheet of outcomes speaks.
            let text = Text::new("workbook-gone").with("id", row.name.as_str());
            merge.remarks.push(Remark::new(Some(&place), text));
        }
    }

    /// A record that is in the data.
    fn known(&self, row: &Row, ours: &Cells, columns: &[Column], merge: &mut Merge) {
        if row.values.contains_key(ACTION) || row.refused.contains_key(ACTION) {
            self.removal(row, merge);
            self.left_aside(row, columns, merge);
            return;
        }
        let base = self.base(&row.name);
        let mut after: Cells = ours.clone();
        let mut empties = Vec::new();
        for column in columns.iter().filter(|column| column.role == Role::Entry) {
            let Some((_, heading)) = self.sheet.columns.get(&column.key) else { continue };
            let place = self.sheet.place(row.row, &column.key);
            let today = of(ours, column);
            if let Some(why) = row.refused.get(&column.key) {
                let exported = base.map_or(today, |base| of(base, column));
                if !same(&why.shown, exported) {
                    merge.problems.push(refusal(Problem::new(place, why.why.name).of(&row.name), why));
                }
                continue;
            }
            let theirs = of(&row.values, column);
            let is_known = |value: &str| same(value, today) || base.is_some_and(|base| same(value, of(base, column)));
            if is_known(theirs) {
                continue;
            }
            let theirs = &*self.as_list(column, row.row, theirs, today, merge);
            if is_known(theirs) {
                continue;
            }
            let known = base.map(|base| of(base, column)).into_iter().chain([today]);
            if known.filter_map(lost).any(|lost| same(theirs, &lost)) {
                merge.lost.push(place);
                continue;
            }
            let change = CellChange {
                kind: self.sheet.kind,
                id: row.name.clone(),
                key: column.key.clone(),
                form: column.form,
                place,
                heading: heading.clone(),
                from: today.to_owned(),
                to: theirs.to_owned(),
            };
            let is_ours_alone = base.is_some_and(|base| same(of(base, column), today));
            let decided = if is_ours_alone { Some(Side::Theirs) } else { self.decisions.of(&change.place) };
            if !is_ours_alone {
                let base = base.map(|base| of(base, column).to_owned());
                merge.conflicts.push(Conflict { change: change.clone(), base, decided });
            }
            if decided == Some(Side::Theirs) {
                after.insert(change.key.clone(), change.to.clone());
                if change.to.is_empty() {
                    empties.push(change.clone());
                }
                merge.changes.push(change);
            }
        }
        self.strand(row, &after, merge);
        for change in empties {
            if is_needed(self.sheet.kind, &change.key, &after) {
                let problem = Problem::new(change.place.as_str(), "workbook-required").of(&row.name);
                merge.problems.push(problem.with("heading", change.heading.as_str()).with("was", change.from.as_str()));
            }
        }
        self.half_translated(row, &after, ours, merge);
    }

    /// Notes why an outcome is moved; to another strand nobody may move it without saying so, since it gets another id there.
    fn strand(&self, row: &Row, after: &Cells, merge: &mut Merge) {
        if self.sheet.kind != SheetKind::Outcomes {
            return;
        }
        let reason = row.values.get("retired.reason").cloned().unwrap_or_default();
        let is_moved = merge.changes.iter().any(|change| change.id == row.name && change.key == "competency");
        let strand = |id: &str| id.split('-').next().unwrap_or_default().to_owned();
        let to = strand(after.get("competency").map_or("", String::as_str));
        if is_moved && strand(&row.name) != to && reason.is_empty() {
            let problem = Problem::new(self.sheet.place(row.row, "retired.reason"), "workbook-other-strand");
            merge.problems.push(problem.of(&row.name).with("strand", to));
        } else if !reason.is_empty() {
            merge.reasons.insert(row.name.clone(), reason);
        }
        let moves =
            |change: &CellChange| change.id == row.name && ["competency", "learn"].contains(&change.key.as_str());
        let alone = ["retired.reason", "retired.replaced-by"].into_iter().find(|key| row.values.contains_key(*key));
        if let Some(key) = alone.filter(|_| !merge.changes.iter().any(moves)) {
            merge.problems.push(Problem::new(self.sheet.place(row.row, key), "workbook-no-action").of(&row.name));
        }
    }

    /// A translation that was begun and has no statement or title.
    fn half_translated(&self, row: &Row, after: &Cells, before: &Cells, merge: &mut Merge) {
        // Those of what one observes have their statement on another sheet.
        if self.sheet.kind == SheetKind::Evidence {
            return;
        }
        let missing = |cells: &Cells| -> BTreeSet<String> {
            let blocks = cells.iter().filter(|(_, value)| !value.is_empty()).filter_map(|(key, _)| block(key));
            let named = blocks.map(|block| format!("{block}.{}", main_key(self.sheet.kind)));
            named.filter(|key| cells.get(key).is_none_or(String::is_empty)).collect()
        };
        for key in missing(after).difference(&missing(before)) {
            // Emptying it is told already.
            if before.get(key).is_none_or(String::is_empty) {
                let problem = Problem::new(self.sheet.place(row.row, key), "workbook-half-translated").of(&row.name);
                merge.problems.push(problem.with("heading", self.sheet.heading(key)));
            }
        }
    }

    /// Says which cells of a row that goes were edited: nothing is left to take them.
    fn left_aside(&self, row: &Row, columns: &[Column], merge: &mut Merge) {
        let Some(base) = self.base(&row.name) else { return };
        let entries = columns.iter().filter(|column| column.role == Role::Entry);
        let edited = entries
            .filter(|column| self.sheet.columns.contains_key(&column.key))
            .find(|column| !row.refused.contains_key(&column.key) && !same(of(&row.values, column), of(base, column)));
        if let Some(column) = edited {
            let text = Text::new("workbook-left-aside").with("id", row.name.as_str());
            merge.remarks.push(Remark::new(Some(&self.sheet.place(row.row, &column.key)), text));
        }
    }

    /// What the column of actions asks for: a record to take out, when no problem is in the way.
    fn removal(&self, row: &Row, merge: &mut Merge) {
        let place = self.sheet.place(row.row, ACTION);
        if let Some(why) = row.refused.get(ACTION) {
            merge.problems.push(refusal(Problem::new(place, why.why.name).of(&row.name), why));
            return;
        }
        let reason = row.values.get("retired.reason").cloned().unwrap_or_default();
        if self.sheet.kind == SheetKind::Outcomes && reason.is_empty() {
            let place = self.sheet.place(row.row, "retired.reason");
            merge.problems.push(Problem::new(place, "workbook-no-reason").of(&row.name));
            return;
        }
        let replaced_by = value::elements(row.values.get("retired.replaced-by").map_or("", String::as_str));
        if self.sheet.kind == SheetKind::Outcomes {
            let is_known = |id: &&String| {
                id.starts_with(FOR_NOW)
                    || self.ours.sheet(SheetKind::Outcomes).get(id).is_some_and(|_| **id != row.name)
            };
            for id in replaced_by.iter().filter(|id| !is_known(id)) {
                let problem = Problem::new(self.sheet.place(row.row, "retired.replaced-by"), "workbook-names-unknown");
                merge.problems.push(problem.of(&row.name).with("shown", id.as_str()));
            }
        }
        merge.removals.push(Removal { kind: self.sheet.kind, id: row.name.clone(), place, reason, replaced_by });
    }
}

/// What is left of a text that a program saved in an encoding that lacks some of its characters: question marks in their place;
/// nothing when it lacks none.
fn lost(text: &str) -> Option<String> {
    let has_more = text.chars().any(|character| !is_of_windows(character));
    let kept = |character: char| if is_of_windows(character) { character } else { '?' };
    has_more.then(|| text.chars().map(kept).collect())
}

/// The value of a column, or what an empty cell of it stands for.
fn of<'c>(cells: &'c Cells, column: &Column) -> &'c str {
    cells.get(&column.key).map_or(value::when_empty(column.form), String::as_str)
}

/// Adds to a problem what the cell shows.
pub(super) fn refusal(problem: Problem, refused: &crate::read::Refused) -> Problem {
    let mut problem = problem;
    problem.text.values.extend(&refused.why.values);
    problem.with("shown", refused.shown.as_str())
}
