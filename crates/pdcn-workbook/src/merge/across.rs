//! Texts in another language that need a statement on another sheet: what one observes, a misconception, a line for the home.

use super::Merge;
use super::needed::block;
use crate::{Cells, Grid, Problem, Shape, SheetKind, columns, texts};

/// Finds texts in another language that would be left without their statement there.
pub(super) fn half_translated(ours: &Grid, shape: &Shape, merge: &mut Merge) {
    let words = texts::words(shape.language);
    let columns = columns(SheetKind::Outcomes, shape);
    let heading = |main: &str| {
        let column = columns.iter().find(|column| column.key == main);
        column.map_or_else(|| main.to_owned(), |column| column.heading(&words))
    };
    let after = |kind: SheetKind, id: &str, key: &str| {
        let changed = merge.changes.iter().rfind(|change| change.kind == kind && change.id == id && change.key == key);
        let today = || ours.sheet(kind).get(id).and_then(|cells| cells.get(key)).map(String::as_str);
        let new = || merge.new_rows.iter().find(|row| row.kind == kind && row.name == id)?.values.get(key);
        let value = changed.map(|change| change.to.as_str()).or_else(today).or_else(|| new().map(String::as_str));
        value.unwrap_or_default().to_owned()
    };
    let mut problems = Vec::new();
    let mut lacks = |place: &str, id: &str, key: &str| {
        let Some(main) = block(key).map(|block| format!("{block}.statement")) else { return };
        if after(SheetKind::Outcomes, id, &main).is_empty() {
            let problem = Problem::new(place, "workbook-half-translated").of(id);
            problems.push(problem.with("heading", heading(&main)));
        }
    };
    for change in merge.changes.iter().filter(|change| change.kind == SheetKind::Evidence && !change.to.is_empty()) {
        lacks(&change.place, &change.id, &change.key);
    }
    for row in merge.new_rows.iter().filter(|row| row.kind == SheetKind::Evidence) {
        if let Some(key) = row.values.keys().find(|key| block(key).is_some()) {
            lacks(&row.place, &row.name, key);
        }
    }
    let emptied = merge.changes.iter().filter(|change| {
        change.kind == SheetKind::Outcomes && change.to.is_empty() && change.key.ends_with(".statement")
    });
    for change in emptied {
        let none = Cells::new();
        let cells = ours.sheet(SheetKind::Evidence).get(&change.id).unwrap_or(&none);
        let stays = |key: &&String| block(key) == block(&change.key);
        if cells.keys().filter(stays).any(|key| !after(SheetKind::Evidence, &change.id, key).is_empty()) {
            let problem = Problem::new(change.place.as_str(), "workbook-required").of(&change.id);
            problems.push(problem.with("heading", change.heading.as_str()).with("was", change.from.as_str()));
        }
    }
    // What the row of the outcome has told is told once.
    problems.retain(|problem| !merge.problems.iter().any(|told| told.place == problem.place));
    merge.problems.extend(problems);
}
