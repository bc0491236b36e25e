//! Twenty decisions of a committee, made in the workbook: the edition is the one that a person wrote by hand.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use pdcn_tests::command::{copy_real_years, has_git};
use toml::{Table, Value};

use crate::spreadsheet::{Cell, Sheet};
use crate::{Desk, OUTCOMES, differing};

/// A cell that the committee fills in: its sheet, its row, its heading, and what it says.
fn decided() -> Vec<[String; 4]> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/committee/workbook.txt");
    let text = fs::read_to_string(path).expect("the decisions");
    let cells = text.lines().map(|line| line.splitn(4, " | ").map(str::to_owned).collect::<Vec<_>>());
    cells.map(|cell| cell.try_into().expect("a sheet, a row, a heading and a value")).collect()
}

/// The row of a record: by its id, by both of its names, or a new one, which is known by its name from then on.
fn row(sheet: &Sheet, name: &str, new: &mut BTreeMap<(String, String), u32>) -> u32 {
    let key = (sheet.name.clone(), name.to_owned());
    if let Some(row) = new.get(&key) {
        return *row;
    }
    if name.starts_with('+') {
        let row = sheet.end();
        new.insert(key, row);
        return row;
    }
    let Some((first, second)) = name.split_once(" > ") else { return sheet.row(name) };
    let second_column = if sheet.name == "Préalables" { "Préalable" } else { "Activité" };
    let second_column = sheet.column(second_column);
    let says = |row: u32, column: u16, words: &str| sheet.cells.get(&(row, column)) == Some(&Cell::from(words));
    let found = (1..sheet.end()).find(|row| says(*row, 0, first) && says(*row, second_column, second));
    let row = found.unwrap_or_else(|| panic!("no row {name}"));
    // It stays the same row when what it leads to is changed.
    new.insert(key, row);
    row
}

/// What the files of a pathway say, whatever the order of their records.
fn said(folder: &Path) -> BTreeMap<String, Value> {
    fn sorted(value: Value) -> Value {
        match value {
            Value::Table(table) => Value::Table(table.into_iter().map(|(key, value)| (key, sorted(value))).collect()),
            Value::Array(items) => {
                let mut items: Vec<Value> = items.into_iter().map(sorted).collect();
                if items.iter().all(|item| item.get("id").is_some()) {
                    items.sort_by_key(|item| item["id"].to_string());
                }
                Value::Array(items)
            }
            other => other,
        }
    }
    let mut all = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(at) = folders.pop() {
        for entry in fs::read_dir(&at).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "toml") {
                let name = path.strip_prefix(folder).expect("a path in it").to_string_lossy().into_owned();
                let table: Table = fs::read_to_string(&path).expect("a text").parse().expect("TOML");
                all.insert(name, sorted(Value::Table(table)));
            }
        }
    }
    all
}

#[test]
fn the_decisions_made_in_the_workbook_are_those_made_by_hand() {
    if !has_git() {
        return;
    }
    let by_hand = tempfile::tempdir().expect("a folder");
    copy_real_years(by_hand.path());
    let patch = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/committee/by-hand.patch");
    let mut git = Command::new("git");
    git.args(["apply", "-p1", "-"]).current_dir(by_hand.path()).stdin(fs::File::open(patch).expect("a patch"));
    // Of the folders above, none is a repository of which these files would be a part.
    git.env("GIT_CEILING_DIRECTORIES", by_hand.path());
    assert!(git.stdout(Stdio::null()).status().expect("git is there").success(), "the patch fits");

    let desk = Desk::new();
    let before = desk.files();
    assert_eq!(desk.run("export workbook --plans -o p.xlsx --date none").code, Some(0));
    desk.edit(|spreadsheet| {
        let mut rows = BTreeMap::new();
        for [sheet, name, heading, value] in decided() {
            let sheet = spreadsheet.sheet(&sheet);
            let row = row(sheet, &name, &mut rows);
            sheet.put(row, &heading, value.replace("\\n", "\n"));
        }
        assert!(spreadsheet.sheet(OUTCOMES).end() > 240, "six outcomes are new");
    });
    let run = desk.run("import p.xlsx --write --with-errors");
    assert_eq!(run.code, Some(0), "{}{}", run.stdout, run.stderr);

    let (expected, written) = (said(by_hand.path()), said(&desk.pathway()));
    assert_eq!(expected.keys().collect::<Vec<_>>(), written.keys().collect::<Vec<_>>());
    for (path, values) in &expected {
        let [hand, workbook] = [values, &written[path]].map(|values| toml::to_string(values).expect("TOML"));
        assert!(hand == workbook, "{path}\n{}", differing(&hand, &workbook).join("\n"));
    }
    // Each comment that was there still is.
    let comments = |files: &BTreeMap<String, String>| -> BTreeSet<String> {
        let lines = files.values().flat_map(|text| text.lines());
        lines.filter(|line| line.starts_with('#')).map(str::to_owned).collect()
    };
    assert!(comments(&desk.files()).is_superset(&comments(&before)));
}
