//! The rows of the drawing: which outcomes each has in each grade, be they counted or planned.

use std::borrow::Cow;

use pdcn_model::Mark;

use super::super::frame;
use crate::Context;
use crate::framework_titles::code_title;
use crate::views::coverage::facts::{Cell, Chart, CodeChart, CompetencyRow, Group, PlanCoverage};

/// How many rows are read on one page: of more, those that belong together are one.
const MOST_ROWS: usize = 26;

/// An outcome in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) struct Held {
    pub(super) outcome: u32,
    /// The grade ends with it mastered.
    pub(super) is_mastered: bool,
    /// It is there; else it is asked for alone.
    pub(super) is_planned: bool,
}

/// A row of the drawing.
#[derive(Clone, Debug, Default)]
pub(in super::super) struct Row<'a> {
    /// Its id in data.
    pub(super) key: &'a str,
    /// What it is called.
    pub(super) title: Cow<'a, str>,
    /// What each grade has.
    pub(super) cells: Vec<Vec<Held>>,
}

impl Row<'_> {
    /// All that it has, grade by grade.
    pub(super) fn held(&self) -> impl Iterator<Item = &Held> {
        self.cells.iter().flatten()
    }

    /// How many are there in the grades that ask for them, and how many are asked for.
    pub(super) fn share(&self) -> (usize, usize) {
        (self.held().filter(|held| held.is_planned).count(), self.held().count())
    }
}

/// An id in data, and what it is called.
type Named<'a> = (&'a str, Cow<'a, str>);

/// Adds what a row has to the row of its group.
fn gathered<'a>(rows: Vec<Row<'a>>, group: &dyn Fn(&Row<'a>) -> Named<'a>) -> Vec<Row<'a>> {
    let mut groups: Vec<Row<'a>> = Vec::new();
    for row in rows {
        let (key, title) = group(&row);
        let Some(known) = groups.iter_mut().find(|known| known.key == key) else {
            groups.push(Row { key, title, ..row });
            continue;
        };
        for (cell, more) in known.cells.iter_mut().zip(row.cells) {
            let fresh: Vec<Held> = more.into_iter().filter(|held| !cell.contains(held)).collect();
            cell.extend(fresh);
        }
    }
    groups
}

/// The rows as they are, or their groups where there are too many; a single group would say nothing.
fn readable<'a>(rows: Vec<Row<'a>>, group: &dyn Fn(&Row<'a>) -> Named<'a>) -> Vec<Row<'a>> {
    if rows.len() <= MOST_ROWS {
        return rows;
    }
    let groups = gathered(rows.clone(), group);
    if groups.len() > 1 { groups } else { rows }
}

fn held(cell: &Cell) -> Vec<Held> {
    let of_mark = |mark: Mark| {
        cell.of(mark).iter().map(move |&outcome| Held { outcome, is_mastered: mark == Mark::Master, is_planned: true })
    };
    Mark::ALL.into_iter().filter(|mark| mark.is_work()).flat_map(of_mark).collect()
}

fn strand_of<'a>(context: &Context<'a>, competency: &'a str) -> Named<'a> {
    let strand = context.strand_id(competency);
    (strand, context.index.strand(strand).map_or(strand, |strand| context.titles.strand(strand)).into())
}

/// A row for each competency; all that other competencies say of AI stands in one. Of all outcomes, a row for each strand.
pub(in super::super) fn of_competencies<'a>(context: &Context<'a>, chart: &Chart<CompetencyRow<'a>>) -> Vec<Row<'a>> {
    let rows = chart.rows.iter().map(|(row, cells)| {
        let title = frame::title(context, row);
        let is_other = row.group == Group::AiAlignment;
        let (key, title): Named<'a> = if is_other {
            ("", context.part("coverage-glance", "others").into())
        } else {
            (row.id, if title.is_empty() { row.id } else { title }.into())
        };
        Row { key, title, cells: cells.cells.iter().map(held).collect() }
    });
    let rows = gathered(rows.collect(), &|row| (row.key, row.title.clone()));
    readable(rows, &|row| strand_of(context, row.key))
}

/// A row for each code of a framework, by its title where that may be shown; of many codes, one for each of their groups.
pub(in super::super) fn of_codes<'a>(context: &Context<'a>, counted: &CodeChart<'a>) -> Vec<Row<'a>> {
    let group_of = |row: &Row<'a>| {
        let code = counted.chart.rows.iter().find(|(of, _)| of.code.id.as_str() == row.key);
        let group = code.and_then(|(of, _)| of.code.group.as_deref()).unwrap_or(row.key);
        (group, group.into())
    };
    let rows = counted.chart.rows.iter().map(|(row, cells)| {
        let key = row.code.id.as_str();
        let title = code_title(context, counted.framework, row.code).map_or(key, |title| title.title);
        Row { key, title: title.into(), cells: cells.cells.iter().map(held).collect() }
    });
    readable(rows.collect(), &group_of)
}

/// A row for each competency of which a plan is asked something, in the order of the edition: about AI, or all.
pub(in super::super) fn of_plan<'a>(context: &Context<'a>, coverage: &PlanCoverage<'a>, only_ai: bool) -> Vec<Row<'a>> {
    let mut rows: Vec<Row<'a>> = Vec::new();
    for competency in &context.edition().competencies {
        let id = competency.id.as_str();
        let mut cells = vec![Vec::new(); coverage.grades.len()];
        let is_of = |outcome: u32| context.index.outcome(outcome).competency.as_str() == id;
        for asked in coverage.asked.iter().filter(|asked| (asked.is_ai || !only_ai) && is_of(asked.outcome)) {
            for (at, grade) in coverage.grades.iter().enumerate() {
                let here = asked.grades.iter().find(|(position, ..)| *position == grade.grade);
                cells[at].extend(here.map(|&(_, mark, is_planned)| Held {
                    outcome: asked.outcome,
                    is_mastered: mark == Mark::Master,
                    is_planned,
                }));
            }
        }
        if cells.iter().any(|cell| !cell.is_empty()) {
            rows.push(Row { key: id, title: context.titles.competency(competency).into(), cells });
        }
    }
    readable(rows, &|row| strand_of(context, row.key))
}
