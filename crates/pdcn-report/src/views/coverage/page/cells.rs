//! Columns and cells that several pages have.

use std::borrow::Cow;

use pdcn_document::{Align, Band, Cell, Column, Row, Shade, Table, Text, Value, Width};
use pdcn_model::Mark;

use crate::Context;
use crate::views::coverage::facts::{self, Cells};

/// A column with its heading from the catalogue, a part of `coverage-column`, and what a short one stands for.
pub(super) fn column<'a>(context: &Context<'_>, key: &'static str, width: Width, align: Align) -> Column<'a> {
    let heading = context.part("coverage-column", key).into();
    let has_title = context.texts.has("coverage-column-title", Some(key));
    let title = has_title.then(|| context.part("coverage-column-title", key).into());
    Column { key: key.into(), heading, title, width, align, ..Column::default() }
}

/// A column of counts or shares: under a sign as narrow as that.
pub(super) fn numbers<'a>(context: &Context<'_>, key: &'static str) -> Column<'a> {
    let column = column(context, key, Width::Short, Align::End);
    let is_sign = column.heading.chars().count() == 1;
    Column { width: if is_sign { Width::Sign } else { Width::Short }, ..column }
}

/// The column whose cells name the rows.
pub(super) fn names<'a>(context: &Context<'_>, key: &'static str, width: Width) -> Column<'a> {
    Column { names_rows: true, ..column(context, key, width, Align::Start) }
}

/// A column per grade: its id above, as two grades of two stages may have the same short title. Where there is room for
/// its outcomes there is room for its cycle above.
pub(super) fn grades<'a>(context: &Context<'a>, grades: &[u16], width: Width) -> Vec<Column<'a>> {
    let of_grade = |position: &u16| {
        let grade = context.index.grade(*position)?;
        Some(Column {
            key: grade.id.as_str().into(),
            heading: grade.id.as_str().into(),
            title: Some(context.titles.grade(grade).into()),
            group: (width != Width::Sign).then(|| context.titles.cycle(grade).into()),
            width,
            align: Align::Center,
            names_rows: false,
        })
    };
    grades.iter().filter_map(of_grade).collect()
}

/// A count; none is a gap.
pub(super) fn count_or_gap<'a>(count: usize) -> Cell<'a> {
    Cell { value: Value::Count(count), shade: if count == 0 { Shade::Gap } else { Shade::None } }
}

/// How many outcomes are worked on; shaded, so that what is covered and what is a gap are seen at a glance.
pub(super) fn worked<'a>(count: usize) -> Cell<'a> {
    Cell { value: Value::Count(count), shade: if count == 0 { Shade::Gap } else { Shade::Good } }
}

/// A count; none is no matter.
pub(super) fn count<'a>(count: usize) -> Cell<'a> {
    Cell { value: Value::Count(count), shade: Shade::None }
}

/// A share.
pub(super) fn share<'a>((part, whole): (usize, usize)) -> Cell<'a> {
    Cell { value: Value::Share { part, whole }, shade: if part == 0 && whole > 0 { Shade::Gap } else { Shade::None } }
}

/// An id.
pub(super) fn id<'a>(id: impl Into<Cow<'a, str>>) -> Cell<'a> {
    Cell { value: Value::Id(id.into()), shade: Shade::None }
}

/// Words.
pub(super) fn words<'a>(words: impl Into<Text<'a>>) -> Cell<'a> {
    Cell { value: Value::Text(words.into()), shade: Shade::None }
}

/// The outcomes of a cell, each after its sign; of what is reused the number, or the ids when they are asked for. `gaps`
/// says whether none is a gap.
pub(super) fn outcomes<'a>(context: &Context<'a>, cell: &facts::Cell, reuse: bool, gaps: bool) -> Cell<'a> {
    let mut signs: Vec<(&'static str, Cow<'a, str>)> = Vec::new();
    for mark in Mark::ALL {
        if mark == Mark::Reuse && !reuse {
            continue;
        }
        let ids = cell.of(mark).iter().map(|&position| context.index.outcome(position).id.as_str());
        signs.extend(ids.map(|id| (mark.name(), id.into())));
    }
    let reused = cell.of(Mark::Reuse).len();
    if !reuse && reused > 0 {
        signs.push((Mark::Reuse.name(), format!("× {reused}").into()));
    }
    let shade = if gaps && cell.is_empty() { Shade::Gap } else { Shade::None };
    Cell { value: if signs.is_empty() { Value::Empty } else { Value::Signs(signs) }, shade }
}

/// The counts of a row: each grade, the sum of them, and the outcomes once each; `gaps` says whether none is a gap.
pub(super) fn counts<'a>(cells: &Cells, gaps: bool) -> impl Iterator<Item = Cell<'a>> {
    let number = if gaps { worked } else { count };
    let of_grades = cells.cells.iter().map(|cell| number(cell.n_worked())).collect::<Vec<_>>();
    of_grades.into_iter().chain([count(cells.sum()), count(cells.n_outcomes)])
}

/// A row that sums up others; only its gaps are shaded.
pub(super) fn total(mut cells: Vec<Cell<'_>>) -> Row<'_> {
    for cell in &mut cells {
        if cell.shade == Shade::Good {
            cell.shade = Shade::None;
        }
    }
    Row::Cells { id: "".into(), cells, total: true }
}

/// A level of bands, with its heading from the catalogue.
pub(super) fn band<'a>(context: &Context<'_>, key: &'static str) -> Band<'a> {
    Band { key: key.into(), heading: context.part("coverage-column", key).into() }
}

/// A table with its caption from the catalogue, a part of `coverage-caption`.
pub(super) fn table<'a>(
    context: &Context<'_>,
    caption: &str,
    id: impl Into<Cow<'a, str>>,
    columns: Vec<Column<'a>>,
    rows: Vec<Row<'a>>,
) -> Table<'a> {
    Table { id: id.into(), caption: context.part("coverage-caption", caption).into(), bands: Vec::new(), columns, rows }
}

/// The grades by stage, each stage with its id and its title.
pub(super) fn by_stage<'a>(context: &Context<'a>, grades: &[u16]) -> Vec<(&'a str, &'a str, Vec<u16>)> {
    let mut stages: Vec<(&str, &str, Vec<u16>)> = Vec::new();
    for &position in grades {
        let Some(grade) = context.index.grade(position) else { continue };
        let stage = grade.stage.as_str();
        if let Some((_, _, grades)) = stages.iter_mut().find(|(known, ..)| *known == stage) {
            grades.push(position);
            continue;
        }
        let titled = context.edition().stages.iter().find(|one| one.id == grade.stage);
        let title = titled.map_or(stage, |stage| context.titles.stage(stage));
        stages.push((stage, title, vec![position]));
    }
    stages
}
