//! Rows whose names are not those that they were exported with: sorted, copied, or on purpose.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::Merge;
use super::sorted::FEW;
use crate::SheetKind;
use crate::read::Row;
use crate::sheet::JOIN;

/// True when the id of a row and its hidden copy disagree.
pub(super) fn is_moved(row: &Row) -> bool {
    !row.copy.is_empty() && !row.name.split(JOIN).any(str::is_empty) && row.name != row.copy
}

/// The rows, without the hidden name of those that were copied from another one that is still there: they are new.
pub(super) fn without_copied(rows: &[Row]) -> Vec<Cow<'_, Row>> {
    let own: BTreeSet<&str> = rows.iter().filter(|row| row.name == row.copy).map(|row| row.copy.as_str()).collect();
    let of = |row| {
        let row: &Row = row;
        let is_copied = row.name != row.copy && own.contains(row.copy.as_str());
        if is_copied { Cow::Owned(Row { copy: String::new(), ..row.clone() }) } else { Cow::Borrowed(row) }
    };
    rows.iter().map(of).collect()
}

/// How many names are no longer on their row, when a column of them was sorted alone.
pub(super) fn sorted(kind: SheetKind, rows: &[Cow<'_, Row>]) -> Option<usize> {
    let moved: Vec<&Row> = rows.iter().map(AsRef::as_ref).filter(|row| is_moved(row)).collect();
    if moved.len() <= FEW {
        return None;
    }
    let is_shuffled = |part: usize| {
        let of = |name: &str| name.split(JOIN).nth(part).unwrap_or_default().to_owned();
        let pairs = moved.iter().map(|row| (of(&row.copy), of(&row.name)));
        let pairs: Vec<(String, String)> = pairs.filter(|(was, is)| was != is).collect();
        let mut there: BTreeMap<&str, usize> = BTreeMap::new();
        for (was, _) in &pairs {
            *there.entry(was).or_default() += 1;
        }
        let mut taken = 0;
        for (_, is) in &pairs {
            if let Some(left) = there.get_mut(is.as_str()).filter(|left| **left > 0) {
                *left -= 1;
                taken += 1;
            }
        }
        taken > FEW && taken * 2 >= pairs.len()
    };
    // What a prerequisite leads to may be changed on purpose, as often as one likes; an id never is.
    let is_sorted = kind != SheetKind::Prerequisites || is_shuffled(0) || is_shuffled(1);
    is_sorted.then_some(moved.len())
}

/// What a prerequisite led to and leads to now, when only that was changed.
pub(super) fn target(kind: SheetKind, row: &Row) -> Option<(&str, &str)> {
    if kind != SheetKind::Prerequisites || !is_moved(row) {
        return None;
    }
    let (outcome, is) = row.name.split_once(JOIN)?;
    let (same, was) = row.copy.split_once(JOIN)?;
    (outcome == same).then_some((was, is))
}

/// A row whose name for now is the id of an outcome that came back before.
pub(super) fn named<'r>(row: &'r Row, kind: SheetKind, merge: &Merge) -> Cow<'r, Row> {
    let is_known = |name: &str| merge.there.contains_key(name);
    if kind == SheetKind::Outcomes || !row.name.split(JOIN).any(is_known) {
        return Cow::Borrowed(row);
    }
    let id = |name: &str| merge.there.get(name).cloned().unwrap_or_else(|| name.to_owned());
    let mut row = row.clone();
    row.name = row.name.split(JOIN).map(id).collect::<Vec<_>>().join(JOIN);
    for key in kind.identity() {
        if let Some(name) = row.values.get_mut(*key) {
            *name = id(name);
        }
    }
    Cow::Owned(row)
}
