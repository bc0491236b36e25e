//! Whether somebody has edited a workbook since it was exported, as it says itself: what is in it may be nowhere else yet.

use std::collections::BTreeSet;

use crate::{Decisions, Shape, SheetKind, merge, read};

/// Returns true for a workbook that says something else than when it was exported. Of what is no workbook of ours, and of one that
/// has lost its hidden sheet, nothing is known.
pub fn is_edited(bytes: &[u8]) -> bool {
    let Ok(first) = read(bytes, |_| Shape::default()) else { return false };
    let Some(base) = first.base else { return false };
    // Its columns of translations are those of the languages that it was exported with.
    let records = SheetKind::ALL.into_iter().flat_map(|kind| base.grid.sheet(kind).iter());
    let keys = records.flat_map(|(_, cells)| cells.keys());
    let languages: BTreeSet<&str> =
        keys.filter_map(|key| key.strip_prefix("translation.")?.split('.').next()).collect();
    let shape = Shape { languages: languages.into_iter().map(str::to_owned).collect(), ..Shape::default() };
    let Ok(read) = read(bytes, |_| shape.clone()) else { return false };
    let merged = merge(&read, &base.grid, &base.seal, &shape, &Decisions::default());
    !merged.is_empty() || !merged.problems.is_empty()
}
