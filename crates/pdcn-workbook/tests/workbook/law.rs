//! The merge law, on random edits of both sides: what only one side changed is as that side has it, what both changed alike is
//! so, what both changed in other ways is a conflict, and everything else is as it was.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use pdcn_model::Edition;
use pdcn_workbook::{Decisions, Grid, ReadBack, Shape, SheetKind, Side, merge, read};
use proptest::prelude::*;

use crate::spreadsheet::Spreadsheet;
use crate::support::{OUTCOMES_SHEET, edition, exported};

/// The keys that are edited, with their headings and values.
const KEYS: [(&str, &str, [&str; 4]); 7] = [
    ("statement", "Énoncé", ["Un.", "Deux.", "Trois : quatre", "Cinq"]),
    ("pupil", "Version de l’élève", ["Je lis.", "", "J’écris.", "Je dis."]),
    ("master", "★ Maîtrise", ["P1", "P2", "", "P3"]),
    ("ai-use", "Usage de l’IA", ["none", "guided", "autonomous", "unplugged"]),
    ("examples", "Exemples", ["Un.\nDeux.", "Un.", "", "Trois."]),
    ("periods", "Périodes", ["1", "", "60", "3"]),
    ("topics", "Sujets délicats", ["leurre", "", "leurre\nautre", "autre"]),
];

const IDS: [&str; 4] = ["VIE-002", "VIE-003", "IA-001", "IA-002"];

/// An edit: which outcome, which key, which value.
type Edit = (usize, usize, usize);

fn value(edit: Edit) -> (&'static str, &'static str, &'static str, &'static str) {
    let (key, heading, values) = KEYS[edit.1];
    (IDS[edit.0], key, heading, values[edit.2])
}

/// The edition after the edits of one side.
fn edited(edits: &[Edit]) -> Edition {
    let mut edition = edition();
    for &edit in edits {
        let (id, key, _, value) = value(edit);
        let outcome = edition.outcomes.iter_mut().find(|outcome| outcome.id.as_str() == id).expect("an outcome");
        let some = (!value.is_empty()).then_some(value);
        match key {
            "statement" => value.clone_into(&mut outcome.statement),
            "pupil" => outcome.pupil = some.map(str::to_owned),
            "master" => outcome.master = some.map(Into::into),
            "periods" => outcome.periods = value.parse().ok(),
            "topics" => outcome.topics = value.split_whitespace().map(Into::into).collect(),
            "ai-use" => outcome.ai_use = serde_json::from_value(value.into()).expect("a word"),
            _ => outcome.examples = value.split('\n').filter(|line| !line.is_empty()).map(str::to_owned).collect(),
        }
    }
    edition
}

/// The workbook after the edits of one side, read back from a file.
fn read_from_a_file(edits: &[Edit], shape: &Shape) -> ReadBack {
    let mut spreadsheet = Spreadsheet::open(&exported(&edition(), "fr"));
    for &edit in edits {
        let (id, _, heading, value) = value(edit);
        spreadsheet.sheet(OUTCOMES_SHEET).set(id, heading, value);
    }
    read(&spreadsheet.save(), |_| shape.clone()).expect("a workbook")
}

/// The same without a file, a thousand times.
fn read_from_memory(edits: &[Edit], shape: &Shape) -> ReadBack {
    static UNEDITED: LazyLock<ReadBack> = LazyLock::new(|| read_from_a_file(&[], &Shape::of(&edition(), "fr")));
    let mut read = UNEDITED.clone();
    assert_eq!(shape.grades.len(), 3);
    let sheet = read.sheets.iter_mut().find(|sheet| sheet.kind == SheetKind::Outcomes).expect("a sheet");
    for &edit in edits {
        let (id, key, _, value) = value(edit);
        let row = sheet.rows.iter_mut().find(|row| row.name == id).expect("a row");
        if value.is_empty() {
            row.values.remove(key);
        } else {
            row.values.insert(key.to_owned(), value.to_owned());
        }
    }
    read
}

/// Holds what a merge gives against what each cell should be.
fn hold(ours: &[Edit], theirs: &[Edit], read: &ReadBack, shape: &Shape) -> Result<(), TestCaseError> {
    let grid = |edition: &Edition| Grid::of(edition, shape, |_| true);
    let (base, today, workbook) = (grid(&edition()), grid(&edited(ours)), grid(&edited(theirs)));
    for side in [None, Some(Side::Ours), Some(Side::Theirs)] {
        let decisions = Decisions { all: side, each: BTreeMap::new() };
        let merged = merge(read, &today, "another", shape, &decisions);
        prop_assert!(merged.problems.is_empty(), "{:?}", merged.problems);
        let mut after = today.clone();
        for change in &merged.changes {
            let cells = after.sheet_mut(change.kind).get_mut(&change.id).expect("a record");
            if change.to.is_empty() {
                cells.remove(&change.key);
            } else {
                cells.insert(change.key.clone(), change.to.clone());
            }
        }
        let of = |grid: &Grid, id: &str, key: &str| {
            grid.sheet(SheetKind::Outcomes).get(id).and_then(|cells| cells.get(key)).cloned().unwrap_or_default()
        };
        for (id, (key, ..)) in IDS.into_iter().flat_map(|id| KEYS.map(|key| (id, key))) {
            let [base, today, workbook, after] = [&base, &today, &workbook, &after].map(|grid| of(grid, id, key));
            let is_conflict = base != today && base != workbook && today != workbook;
            let told = |conflict: &pdcn_workbook::Conflict| conflict.change.id == id && conflict.change.key == key;
            prop_assert_eq!(merged.conflicts.iter().any(told), is_conflict, "{} {}", id, key);
            let expected = match side {
                Some(Side::Theirs) if is_conflict => &workbook,
                _ if is_conflict || workbook == base => &today,
                _ => &workbook,
            };
            prop_assert_eq!(&after, expected, "{} {}", id, key);
        }
        prop_assert_eq!(merged.undecided().count() > 0, side.is_none() && !merged.conflicts.is_empty());
    }
    Ok(())
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    prop::collection::vec((0..4_usize, 0..7_usize, 0..4_usize), 0..8)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn both_sides_are_merged(ours in edits(), theirs in edits()) {
        let shape = Shape::of(&edition(), "fr");
        hold(&ours, &theirs, &read_from_memory(&theirs, &shape), &shape)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20, max_shrink_iters: 20, ..ProptestConfig::default() })]

    #[test]
    fn both_sides_are_merged_by_way_of_a_file(ours in edits(), theirs in edits()) {
        let shape = Shape::of(&edition(), "fr");
        hold(&ours, &theirs, &read_from_a_file(&theirs, &shape), &shape)?;
    }
}
