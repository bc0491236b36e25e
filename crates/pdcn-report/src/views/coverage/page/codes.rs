//! The page on a framework: its codes over the grades, those that nothing reaches first.

use std::borrow::Cow;

use pdcn_document::{Align, Block, Cell, Document, Row, Table, Text, Tone, Width};
use pdcn_model::{Certainty, Framework};

use super::glance::{self, Glance};
use super::{cells, frame};
use crate::frame::add_fact;
use crate::framework_titles::{code_title, framework_title};
use crate::views::coverage::Options;
use crate::views::coverage::facts::{Cells, CodeChart, CodeRow};
use crate::{Context, Selection};

/// The page on a framework that was counted.
pub(in crate::views::coverage) fn codes<'a>(
    context: &Context<'a>,
    selection: &Selection<'a>,
    counted: &CodeChart<'a>,
    options: Options,
) -> Document<'a> {
    let framework = counted.framework;
    let title = framework_title(context, framework).title;
    let values = [("framework", framework.id.as_str().into()), ("title", title.into())];
    let mut page = frame::page(context, selection, context.texts.part("coverage-codes", "title", &values), true);
    let said = page.subtitle.take().map(|said| said.words().into_owned());
    page.subtitle = Some([Some(title.to_owned()), said].into_iter().flatten().collect::<Vec<_>>().join(" · ").into());
    page.blocks.extend(at_a_glance(context, counted));
    for fact in facts(context, framework) {
        add_fact(&mut page, fact);
    }
    page.blocks.push(frame::paragraph(context, "coverage-codes", &values));
    page.blocks.extend(notes(context, counted));
    page.blocks.push(frame::section(context, "codes", vec![Block::Table(by_code(context, counted))]));
    let lists = cells::by_stage(context, &counted.chart.grades)
        .into_iter()
        .map(|(stage, title, grades)| Block::Table(by_cell(context, counted, stage, title, &grades, options.reuse)));
    page.blocks.push(frame::section(context, "outcomes", lists.collect()));
    let parts = ["cell", "codes", "distinct", "row", "reuse"];
    page.blocks.push(frame::recount(context, "coverage-recount", &parts));
    if let Some(attribution) = framework.attribution.as_deref() {
        page.blocks.push(Block::Paragraph(Text::styled(pdcn_document::Style::Quiet, attribution)));
    }
    frame::close(context, page)
}

/// The first page; none where there is nothing to draw.
fn at_a_glance<'a>(context: &Context<'a>, counted: &CodeChart<'a>) -> Vec<Block<'a>> {
    let grades = &counted.chart.grades;
    let rows = glance::of_codes(context, counted);
    let totals = counted.chart.distinct.cells.iter().map(|cell| cell.n_worked().to_string()).collect();
    let said = glance::of_framework(context, grades, &rows);
    let (short, large) = (Vec::new(), None);
    Glance { context, grades, rows: &rows, heading: "code", totals, short, is_plan: false, large }.page(said)
}

fn facts<'a>(context: &Context<'a>, framework: &'a Framework) -> Vec<pdcn_document::Fact<'a>> {
    let certainty = framework.certainty.map(|certainty| match certainty {
        Certainty::Read => "read",
        Certainty::Corroborated => "corroborated",
        Certainty::Unverified => "unverified",
    });
    let mut facts = vec![
        frame::fact(context, "framework", framework.id.as_str()),
        frame::fact(context, "publisher", framework.publisher.as_str()),
        frame::fact(context, "framework-license", framework.license.as_str()),
    ];
    facts.extend(certainty.map(|name| frame::fact(context, "certainty", context.part("coverage-certainty", name))));
    facts
}

/// How many codes nothing reaches, and what could not be counted.
fn notes<'a>(context: &Context<'a>, counted: &CodeChart<'a>) -> Vec<Block<'a>> {
    let rows = &counted.chart.rows;
    let unreached = rows.iter().filter(|(_, cells)| cells.n_outcomes == 0).count();
    let reused = rows.iter().filter(|(_, cells)| cells.n_outcomes == 0 && !cells.is_empty()).count();
    let values = [("count", unreached.into()), ("codes", rows.len().into()), ("reused", reused.into())];
    let mut notes = vec![if unreached == 0 {
        frame::note(context, Tone::Good, "coverage-codes-reached", &values)
    } else {
        frame::note(context, Tone::Warning, "coverage-codes-unreached", &values)
    }];
    if counted.n_unknown > 0 {
        let values = [("count", counted.n_unknown.into()), ("framework", counted.framework.id.as_str().into())];
        notes.push(frame::note(context, Tone::Warning, "coverage-codes-unknown", &values));
    }
    if counted.n_nameless > 0 {
        let values = [("count", counted.n_nameless.into()), ("framework", counted.framework.id.as_str().into())];
        notes.push(frame::note(context, Tone::Warning, "coverage-codes-nameless", &values));
    }
    let titles: Vec<_> = rows.iter().filter_map(|(row, _)| code_title(context, counted.framework, row.code)).collect();
    for (name, is_so) in [
        ("coverage-codes-untitled", titles.is_empty()),
        ("coverage-codes-unofficial", titles.iter().any(|title| title.is_unofficial)),
        ("coverage-codes-unverified", titles.iter().any(|title| title.is_unverified)),
    ] {
        if is_so {
            notes.push(frame::note(context, Tone::Hint, name, &[]));
        }
    }
    notes
}

/// The rows in the order of the page: those that nothing reaches, then each group of the framework.
fn bands<'c, 'a>(context: &Context<'a>, counted: &'c CodeChart<'a>) -> Vec<(Row<'a>, Vec<&'c (CodeRow<'a>, Cells)>)> {
    let rows = &counted.chart.rows;
    let band = |key: &'a str, text: Cow<'a, str>| Row::Band { level: 0, key: key.into(), text: Text::plain(text) };
    let mut bands = Vec::new();
    let unreached: Vec<_> = rows.iter().filter(|(_, cells)| cells.n_outcomes == 0).collect();
    if !unreached.is_empty() {
        bands.push((band("", context.part("coverage-group", "unreached").into()), unreached));
    }
    let mut groups: Vec<&'a str> = Vec::new();
    for (row, _) in rows.iter().filter(|(_, cells)| cells.n_outcomes > 0) {
        let group = row.code.group.as_deref().unwrap_or_default();
        if !groups.contains(&group) {
            groups.push(group);
        }
    }
    for group in groups {
        let is_of_group = |(row, cells): &&(CodeRow<'a>, Cells)| {
            cells.n_outcomes > 0 && row.code.group.as_deref().unwrap_or_default() == group
        };
        let text = if group.is_empty() { context.part("coverage-group", "other-codes").into() } else { group.into() };
        bands.push((band(group, text), rows.iter().filter(is_of_group).collect()));
    }
    bands
}

/// A row per code, a column per grade: how many outcomes.
fn by_code<'a>(context: &Context<'a>, counted: &CodeChart<'a>) -> Table<'a> {
    let chart = &counted.chart;
    let mut columns = vec![
        cells::column(context, "code", Width::Short, Align::Start),
        cells::names(context, "code-title", Width::Medium),
    ];
    columns.extend(cells::grades(context, &chart.grades, Width::Sign));
    columns.extend(["sum", "outcomes"].map(|key| cells::numbers(context, key)));
    let mut rows = Vec::new();
    for (band, of_band) in bands(context, counted) {
        rows.push(band);
        rows.extend(of_band.into_iter().map(|(row, cells)| {
            let counts = chart.grades.iter().zip(&cells.cells).map(|(grade, cell)| {
                let grade = context.index.grade(*grade).map_or("", |grade| grade.id.as_str());
                // A grade that the code is not made for is no gap.
                let is_made_for = row.holds_in(counted.framework, grade);
                if cell.n_worked() == 0 && !is_made_for { Cell::default() } else { cells::worked(cell.n_worked()) }
            });
            let named = [
                cells::id(row.code.id.as_str()),
                cells::words(code_title(context, counted.framework, row.code).map_or("", |one| one.title)),
            ];
            let ends = [cells::count(cells.sum()), cells::count(cells.n_outcomes)];
            Row::cells(named.into_iter().chain(counts).chain(ends).collect())
        }));
    }
    let mut sums = vec![0_usize; chart.grades.len()];
    for (_, cells) in &chart.rows {
        for (sum, cell) in sums.iter_mut().zip(&cells.cells) {
            *sum += cell.n_worked();
        }
    }
    let sum: usize = sums.iter().sum();
    let total = |name: &str| [Cell::default(), cells::words(context.part("coverage-total", name))];
    let of_grades = sums.into_iter().map(cells::worked);
    let ends = [cells::count(sum), Cell::default()];
    rows.push(cells::total(total("sum-codes").into_iter().chain(of_grades).chain(ends).collect()));
    rows.push(cells::total(total("distinct").into_iter().chain(cells::counts(&chart.distinct, true)).collect()));
    let table = cells::table(context, "codes", "codes", columns, rows);
    Table { bands: vec![cells::band(context, "code-group")], ..table }
}

/// A row per code that something reaches, a column per grade of a stage: which outcomes.
fn by_cell<'a>(
    context: &Context<'a>,
    counted: &CodeChart<'a>,
    stage: &str,
    title: &str,
    grades: &[u16],
    reuse: bool,
) -> Table<'a> {
    let mut columns = vec![cells::names(context, "code", Width::Short)];
    columns.extend(cells::grades(context, grades, Width::Short));
    let is_of_stage: Vec<bool> = counted.chart.grades.iter().map(|grade| grades.contains(grade)).collect();
    let mut rows = Vec::new();
    for (band, of_band) in bands(context, counted) {
        let reached: Vec<_> = of_band.into_iter().filter(|(_, cells)| !cells.is_empty()).collect();
        if reached.is_empty() {
            continue;
        }
        rows.push(band);
        for (row, cells) in reached {
            let of_stage = cells.cells.iter().zip(&is_of_stage).filter(|(_, is_of_stage)| **is_of_stage);
            let of_stage = of_stage.map(|(cell, _)| cells::outcomes(context, cell, reuse, true));
            rows.push(Row::cells(std::iter::once(cells::id(row.code.id.as_str())).chain(of_stage).collect()));
        }
    }
    let table = Table { id: format!("outcomes-{stage}").into(), columns, rows, ..Table::default() };
    Table { bands: vec![cells::band(context, "code-group")], caption: frame::caption(context, title), ..table }
}
