//! The shipped pathway: rows, columns and totals, counted again the obvious way from the files themselves.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use pdcn_document::{Block, Document, Row, Table, Value};
use pdcn_report::Detail;
use pdcn_report::views::developing::developing;
use pdcn_report::views::inventory::inventory;
use pdcn_report::views::reflection::reflection;
use pdcn_report::views::table::table;
use pdcn_texts::Language;

use crate::support::{select, shipped, texts, with_context};

/// An outcome as its file has it, with nothing but text.
struct Written {
    id: String,
    learn: usize,
    master: Option<usize>,
    reuse: Option<usize>,
}

/// The grades and outcomes of 2026-2027, straight from TOML.
fn written() -> (Vec<String>, Vec<Written>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../pathway/editions/2026-2027");
    let read =
        |path: &Path| -> toml::Table { toml::from_str(&fs::read_to_string(path).expect("a file")).expect("TOML") };
    let edition = read(&folder.join("edition.toml"));
    let text = |value: &toml::Value| value.as_str().expect("text").to_owned();
    let grades: Vec<String> =
        edition["grade"].as_array().expect("grades").iter().map(|grade| text(&grade["id"])).collect();
    let at = |value: &toml::Value| grades.iter().position(|grade| *grade == text(value)).expect("a grade");
    let mut outcomes = Vec::new();
    for stage in ["primary", "secondary"] {
        for file in fs::read_dir(folder.join(stage)).expect("a stage") {
            for outcome in read(&file.expect("a file").path())["outcome"].as_array().expect("outcomes") {
                outcomes.push(Written {
                    id: text(&outcome["id"]),
                    learn: at(&outcome["learn"]),
                    master: outcome.get("master").map(at),
                    reuse: outcome.get("reuse").map(at),
                });
            }
        }
    }
    (grades, outcomes)
}

impl Written {
    /// The mark in a grade, one after the other as a person would fill the row.
    fn mark(&self, grade: usize, last: usize) -> Option<&'static str> {
        let mut row = vec![None; last + 1];
        let master = self.master.unwrap_or(last + 1);
        for cell in row.iter_mut().take(master.min(last + 1)).skip(self.learn) {
            *cell = Some("learn");
        }
        if let Some(master) = self.master {
            row[master] = Some("master");
            for cell in row.iter_mut().take(self.reuse.unwrap_or(last) + 1).skip(master + 1) {
                *cell = Some("reuse");
            }
        }
        row[grade]
    }
}

fn tables<'d, 'a>(blocks: &'d [Block<'a>]) -> Vec<&'d Table<'a>> {
    let mut found = Vec::new();
    for block in blocks {
        match block {
            Block::Table(table) => found.push(table),
            Block::Section(section) => found.extend(tables(&section.blocks)),
            _ => {}
        }
    }
    found
}

/// The rows of a table that are neither bands nor totals, by the first id in them.
fn rows<'d>(table: &'d Table<'_>) -> BTreeMap<String, &'d [pdcn_document::Cell<'d>]> {
    let rows = table.rows.iter().filter_map(|row| match row {
        Row::Cells { cells, total: false, .. } => Some(cells.as_slice()),
        _ => None,
    });
    let id = |cells: &[pdcn_document::Cell<'_>]| {
        let found =
            cells.iter().find_map(|cell| if let Value::Id(id) = &cell.value { Some(id.to_string()) } else { None });
        found.expect("an id")
    };
    rows.map(|cells| (id(cells), cells)).collect()
}

#[test]
fn every_mark_of_the_table_is_that_of_the_files() {
    let (grades, outcomes) = written();
    with_context(shipped(), Language::French, |context| {
        let selection = select("", context).expect("everything");
        let document = table(context, &selection, &[]).expect("a table");
        let [table] = tables(&document.blocks)[..] else { unreachable!("one table") };
        let keys: Vec<&str> = table.columns[2..].iter().map(|column| column.key.as_ref()).collect();
        assert_eq!(keys, grades);
        let rows = rows(table);
        assert_eq!(rows.len(), outcomes.len());
        for outcome in &outcomes {
            let marks = rows[&outcome.id][2..].iter().enumerate();
            for (grade, cell) in marks {
                let expected = outcome.mark(grade, grades.len() - 1).map_or(Value::Empty, Value::Sign);
                assert_eq!(cell.value, expected, "{} in {}", outcome.id, grades[grade]);
            }
        }
        // The totals at the foot.
        let totals: Vec<&[pdcn_document::Cell<'_>]> = table
            .rows
            .iter()
            .filter_map(|row| if let Row::Cells { cells, total: true, .. } = row { Some(&cells[2..]) } else { None })
            .collect();
        for (grade, (begun, mastered)) in totals[0].iter().zip(totals[1]).enumerate() {
            let n_begun = outcomes.iter().filter(|outcome| outcome.learn == grade).count();
            let n_mastered = outcomes.iter().filter(|outcome| outcome.master == Some(grade)).count();
            assert_eq!([&begun.value, &mastered.value], [&Value::Count(n_begun), &Value::Count(n_mastered)]);
        }
    });
}

#[test]
fn the_sheets_of_all_grades_have_every_mark_of_the_files() {
    let (grades, outcomes) = written();
    with_context(shipped(), Language::French, |context| {
        for (grade, id) in grades.iter().enumerate() {
            let selection = select(&format!("grade={id}"), context).expect("a grade");
            let document = table(context, &selection, &[]).expect("a sheet");
            let found = |part: &str| -> Vec<String> {
                let table = tables(&document.blocks).into_iter().find(|table| table.id == format!("outcomes-{part}"));
                table.map(|table| rows(table).into_keys().collect()).unwrap_or_default()
            };
            let last = grades.len() - 1;
            let expected = |is: &dyn Fn(&Written) -> bool| {
                let mut ids: Vec<String> =
                    outcomes.iter().filter(|outcome| is(outcome)).map(|one| one.id.clone()).collect();
                ids.sort();
                ids
            };
            assert_eq!(found("begins"), expected(&|one| one.learn == grade), "{id}");
            assert_eq!(
                found("goes-on"),
                expected(&|one| one.learn < grade && one.mark(grade, last) == Some("learn")),
                "{id}"
            );
            assert_eq!(found("mastered"), expected(&|one| one.master == Some(grade)), "{id}");
            assert_eq!(found("reused"), expected(&|one| one.mark(grade, last) == Some("reuse")), "{id}");
        }
    });
}

#[test]
fn each_cycle_has_what_the_files_work_on_in_it() {
    let (grades, outcomes) = written();
    let cycles = [("M4", "M5"), ("P1", "P2"), ("P3", "P4"), ("P5", "P6"), ("S1", "S2"), ("S3", "S5")];
    with_context(shipped(), Language::French, |context| {
        let document = developing(context, &select("", context).expect("everything")).expect("a document");
        let found = tables(&document.blocks);
        assert_eq!(found.len(), 1 + cycles.len());
        let at = |id: &str| grades.iter().position(|grade| grade == id).expect("a grade");
        for (table, (first, last)) in found[1..].iter().zip(cycles) {
            let (first, last) = (at(first), at(last));
            let works = |outcome: &&Written| {
                (first..=last).any(|grade| matches!(outcome.mark(grade, grades.len() - 1), Some("learn" | "master")))
            };
            let rows = rows(table);
            assert_eq!(rows.len(), outcomes.iter().filter(works).count());
            for outcome in outcomes.iter().filter(works) {
                let state = if outcome.learn >= first { "new" } else { "developing" };
                assert_eq!(rows[&outcome.id][0].value, Value::Sign(state), "{}", outcome.id);
            }
        }
    });
}

/// Every document over the shipped pathway.
fn all(language: Language, look: impl Fn(&Document<'_>)) {
    let pathway = shipped();
    let editions: Vec<_> = pathway.editions.iter().collect();
    look(&inventory(pathway, &editions, &texts(language)));
    with_context(pathway, language, |context| {
        for question in ["", "stage=primary", "stage=secondary", "ai=", "strand=IA", "grade=P5", "framework=ailit-2026"]
        {
            let selection = select(question, context).expect("what exists");
            look(&table(context, &selection, &Detail::ALL).expect("a table"));
            look(&developing(context, &selection).expect("a document"));
        }
        let guide = pathway.reflection.as_ref().expect("a guide");
        look(&reflection(context, guide, None));
        for plan in &pathway.plans {
            for activity in &plan.activities {
                look(&reflection(context, guide, Some((plan, activity))));
            }
        }
    });
}

#[test]
fn every_document_hangs_together() {
    for language in Language::ALL {
        all(language, |document| {
            let tables = tables(&document.blocks);
            let mut ids: Vec<&str> = tables.iter().map(|table| table.id.as_ref()).collect();
            let mut anchors = Vec::new();
            for table in &tables {
                let keys: std::collections::HashSet<&str> = table.columns.iter().map(|one| one.key.as_ref()).collect();
                assert_eq!(keys.len(), table.columns.len(), "{}: each column has a key of its own", table.id);
                for row in &table.rows {
                    match row {
                        Row::Band { level, .. } => assert!(*level < table.bands.len()),
                        Row::Cells { id, cells, .. } => {
                            assert_eq!(cells.len(), table.columns.len());
                            anchors.extend(Some(id.as_ref()).filter(|id| !id.is_empty()));
                            for cell in cells {
                                if let Value::Sign(key) = cell.value {
                                    assert!(document.legend.iter().any(|sign| sign.key == key), "{key} is explained");
                                }
                            }
                        }
                    }
                }
            }
            ids.extend(anchors);
            let n_ids = ids.len();
            ids.sort_unstable();
            ids.dedup();
            assert_eq!(ids.len(), n_ids, "{}: each id is there once", document.view);
        });
    }
}
