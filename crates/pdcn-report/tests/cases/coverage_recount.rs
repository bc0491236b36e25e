//! Coverage of the shipped pathway, counted again the obvious way: straight from TOML, with loops.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use pdcn_model::{EditionIndex, Mark};
use pdcn_report::Context;
use pdcn_report::coverage::facts;
use pdcn_texts::Language;

use crate::support::{select, shipped, texts};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../pathway")
}

fn read(path: &Path) -> toml::Table {
    toml::from_str(&fs::read_to_string(path).expect("a file")).expect("TOML")
}

fn files(folder: &Path) -> Vec<toml::Table> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths.iter().map(|path| read(path)).collect()
}

fn list<'t>(table: &'t toml::Table, key: &str) -> Vec<&'t toml::Table> {
    let all = table.get(key).and_then(toml::Value::as_array).into_iter().flatten();
    all.map(|one| one.as_table().expect("a table")).collect()
}

fn text<'t>(table: &'t toml::Table, key: &str) -> &'t str {
    table.get(key).and_then(toml::Value::as_str).unwrap_or_default()
}

fn texts_of<'t>(table: &'t toml::Table, key: &str) -> Vec<&'t str> {
    let all = table.get(key).and_then(toml::Value::as_array).into_iter().flatten();
    all.map(|one| one.as_str().expect("a text")).collect()
}

fn is_true(table: &toml::Table, key: &str) -> bool {
    table.get(key).and_then(toml::Value::as_bool).unwrap_or(false)
}

/// An edition as its files have it.
struct Written {
    id: String,
    frame: toml::Table,
    outcomes: Vec<toml::Table>,
    grades: Vec<String>,
    ai_competencies: Vec<String>,
    ai_codes: BTreeSet<String>,
}

impl Written {
    fn all() -> Vec<Self> {
        let mut ai_codes = BTreeSet::new();
        for framework in files(&folder().join("frameworks")) {
            for code in list(&framework, "code") {
                if is_true(&framework, "ai") || is_true(code, "ai") {
                    ai_codes.insert(format!("{}:{}", text(&framework, "id"), text(code, "id")));
                }
            }
        }
        ["2024-2025", "2025-2026", "2026-2027"].map(|id| Self::new(id, &ai_codes)).into()
    }

    fn new(id: &str, ai_codes: &BTreeSet<String>) -> Self {
        let edition = folder().join("editions").join(id);
        let frame = read(&edition.join("edition.toml"));
        let mut outcomes = Vec::new();
        for stage in ["primary", "secondary"].iter().filter(|stage| edition.join(stage).exists()) {
            for file in files(&edition.join(stage)) {
                outcomes.extend(list(&file, "outcome").into_iter().cloned());
            }
        }
        let grades = list(&frame, "grade").into_iter().map(|grade| text(grade, "id").to_owned()).collect();
        let ai = list(&frame, "competency").into_iter().filter(|one| is_true(one, "ai"));
        let ai_competencies = ai.map(|one| text(one, "id").to_owned()).collect();
        Self { id: id.to_owned(), frame, outcomes, grades, ai_competencies, ai_codes: ai_codes.clone() }
    }

    fn at(&self, grade: &str) -> usize {
        self.grades.iter().position(|one| one == grade).expect("a grade")
    }

    /// The grades from → to ★; without ★ to the end of reuse, or to the last one.
    fn worked(&self, outcome: &toml::Table) -> Vec<usize> {
        let end = [text(outcome, "master"), text(outcome, "reuse")].into_iter().find(|grade| !grade.is_empty());
        (self.at(text(outcome, "learn"))..=end.map_or(self.grades.len() - 1, |grade| self.at(grade))).collect()
    }

    fn is_of_ai_competency(&self, outcome: &toml::Table) -> bool {
        self.ai_competencies.iter().any(|id| id == text(outcome, "competency"))
    }

    fn is_ai(&self, outcome: &toml::Table) -> bool {
        self.is_of_ai_competency(outcome)
            || texts_of(outcome, "aligns").iter().any(|alignment| self.ai_codes.contains(*alignment))
    }

    /// The ids of the outcomes that a grade works on and that count.
    fn in_grade(&self, grade: usize, counts: impl Fn(&toml::Table) -> bool) -> Vec<String> {
        let here = self.outcomes.iter().filter(|outcome| self.worked(outcome).contains(&grade) && counts(outcome));
        let mut ids: Vec<String> = here.map(|outcome| text(outcome, "id").to_owned()).collect();
        ids.sort();
        ids
    }

    /// Asks the views about this edition.
    fn ask(&self, question: impl FnOnce(&Context<'_>)) {
        let edition = shipped().edition(&self.id).expect("the edition");
        let index = EditionIndex::new(edition);
        let texts = texts(Language::French);
        question(&Context::new(shipped(), &index, &texts));
    }
}

/// The ids of the outcomes that a cell says are worked on.
fn ids(context: &Context<'_>, cell: &facts::Cell) -> Vec<String> {
    let marks = Mark::ALL.into_iter().filter(|mark| mark.is_work());
    let positions = marks.flat_map(|mark| cell.of(mark).iter().copied());
    let mut ids: Vec<String> =
        positions.map(|position| context.index.outcome(position).id.as_str().to_owned()).collect();
    ids.sort();
    ids
}

#[test]
fn every_cell_of_competencies_is_that_of_the_files() {
    for written in Written::all() {
        written.ask(|context| {
            for all in [false, true] {
                let selection = select("", context).expect("everything");
                let chart = facts::competencies(context, &selection, all);
                assert_eq!(chart.unplaced, [0; 0]);
                let counts = |outcome: &toml::Table| all || written.is_ai(outcome);
                for (grade, cell) in chart.distinct.cells.iter().enumerate() {
                    assert_eq!(ids(context, cell), written.in_grade(grade, counts), "{} grade {grade}", written.id);
                    let in_rows: usize = chart.rows.iter().map(|(_, cells)| cells.cells[grade].n_worked()).sum();
                    assert_eq!(cell.n_worked(), in_rows, "the total is the sum of the cells");
                    let mastered = cell.of(Mark::Master).iter().map(|one| context.index.outcome(*one).master.clone());
                    assert!(mastered.flatten().all(|master| master.as_str() == written.grades[grade]));
                }
                for (row, cells) in &chart.rows {
                    for (grade, cell) in cells.cells.iter().enumerate() {
                        let here = |outcome: &toml::Table| text(outcome, "competency") == row.id && counts(outcome);
                        assert_eq!(ids(context, cell), written.in_grade(grade, here), "{} {}", written.id, row.id);
                    }
                }
                let rows: BTreeSet<&str> = chart.rows.iter().map(|(row, _)| row.id).collect();
                assert!(written.ai_competencies.iter().all(|id| rows.contains(id.as_str())), "each has a row");
                let n_outcomes: usize = chart.rows.iter().map(|(_, cells)| cells.n_outcomes).sum();
                assert_eq!(n_outcomes, written.outcomes.iter().filter(|outcome| counts(outcome)).count());
                assert_eq!(n_outcomes, chart.distinct.n_outcomes);
            }
        });
    }
}

#[test]
fn every_cell_of_every_framework_is_that_of_the_files() {
    for written in Written::all() {
        written.ask(|context| {
            for framework in &context.pathway.frameworks {
                let selection = select("", context).expect("everything");
                let counted = facts::codes(context, &selection, framework);
                assert_eq!(counted.n_unknown, 0);
                assert_eq!(counted.chart.rows.len(), framework.codes.len());
                for (row, cells) in &counted.chart.rows {
                    let alignment = format!("{}:{}", framework.id, row.code.id);
                    let here = |outcome: &toml::Table| texts_of(outcome, "aligns").contains(&alignment.as_str());
                    for (grade, cell) in cells.cells.iter().enumerate() {
                        assert_eq!(ids(context, cell), written.in_grade(grade, here), "{} {alignment}", written.id);
                    }
                }
                let prefix = format!("{}:", framework.id);
                let here =
                    |outcome: &toml::Table| texts_of(outcome, "aligns").iter().any(|one| one.starts_with(&prefix));
                for (grade, cell) in counted.chart.distinct.cells.iter().enumerate() {
                    assert_eq!(ids(context, cell), written.in_grade(grade, here), "{} {prefix}", written.id);
                }
            }
        });
    }
}

#[test]
fn every_number_of_a_plan_is_that_of_the_files() {
    let written = Written::all().pop().expect("the last edition");
    let plans = files(&folder().join("plans"));
    assert_eq!(plans.len(), shipped().plans.len());
    written.ask(|context| {
        for (file, plan) in plans.iter().zip(&context.pathway.plans) {
            let coverage = facts::plan(context, &select("", context).expect("everything"), plan);
            let activities = list(file, "activity");
            let stage = |grade: &str| {
                let grades = list(&written.frame, "grade");
                text(grades.into_iter().find(|one| text(one, "id") == grade).expect("a grade"), "stage").to_owned()
            };
            let stages: BTreeSet<String> =
                activities.iter().flat_map(|activity| texts_of(activity, "grades")).map(stage).collect();
            let grades: Vec<&str> =
                written.grades.iter().map(String::as_str).filter(|grade| stages.contains(&stage(grade))).collect();
            assert_eq!(coverage.grades.len(), grades.len());
            // An activity names the outcome and the grade.
            let planned = |grade: &str, id: &str| {
                activities
                    .iter()
                    .any(|one| texts_of(one, "grades").contains(&grade) && texts_of(one, "outcomes").contains(&id))
            };
            let asked_in = |outcome: &toml::Table| -> Vec<&str> {
                written
                    .worked(outcome)
                    .into_iter()
                    .map(|at| written.grades[at].as_str())
                    .filter(|one| grades.contains(one))
                    .collect()
            };
            for (counted, grade) in coverage.grades.iter().zip(&grades) {
                for only_ai in [true, false] {
                    let counts = |outcome: &toml::Table| !only_ai || written.is_ai(outcome);
                    let (mut asked, mut covered, mut other, mut left) = (0, 0, 0, 0);
                    for outcome in written.outcomes.iter().filter(|outcome| counts(outcome)) {
                        let (id, in_grades) = (text(outcome, "id"), asked_in(outcome));
                        if !in_grades.contains(grade) {
                            continue;
                        }
                        asked += 1;
                        if planned(grade, id) {
                            covered += 1;
                        } else if in_grades.iter().any(|one| planned(one, id)) {
                            other += 1;
                        } else {
                            left += 1;
                        }
                    }
                    let count = if only_ai { counted.ai } else { counted.all };
                    assert_eq!(
                        [count.asked, count.covered, count.other_grade, count.left_out],
                        [asked, covered, other, left]
                    );
                    assert_eq!(count.asked, count.covered + count.other_grade + count.left_out);
                }
                let lived = activities.iter().filter(|activity| texts_of(activity, "grades").contains(grade)).count();
                assert_eq!(counted.n_activities, lived);
            }
            for only_ai in [true, false] {
                let of_school = || {
                    let counts = written.outcomes.iter().filter(|outcome| !only_ai || written.is_ai(outcome));
                    counts.filter(|outcome| !asked_in(outcome).is_empty())
                };
                let covered =
                    of_school().filter(|one| asked_in(one).iter().any(|grade| planned(grade, text(one, "id"))));
                assert_eq!(coverage.share(only_ai), (covered.count(), of_school().count()));
            }
            let elsewhere: usize = activities
                .iter()
                .flat_map(|one| {
                    texts_of(one, "grades")
                        .into_iter()
                        .flat_map(|grade| texts_of(one, "outcomes").into_iter().map(move |id| (grade, id)))
                })
                .filter(|(grade, id)| {
                    let outcome =
                        written.outcomes.iter().find(|outcome| text(outcome, "id") == *id).expect("an outcome");
                    !asked_in(outcome).contains(grade)
                })
                .count();
            assert_eq!(coverage.elsewhere.len(), elsewhere);
            assert_eq!(coverage.unknown.len(), 0);
        }
    });
}
