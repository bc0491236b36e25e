//! What is empty, said before all tables and listed after them.

use pdcn_document::{Block, Item, Tone};
use pdcn_model::Cycle;

use super::frame;
use crate::Context;
use crate::views::coverage::Options;
use crate::views::coverage::facts::{Cell, Cells, Chart, CompetencyRow, Group};

/// The notes at the top: grades without anything about AI or with too little, competencies without anything, what could
/// not be placed.
pub(super) fn notes<'a>(
    context: &Context<'a>,
    chart: &Chart<CompetencyRow<'a>>,
    ai: &Chart<CompetencyRow<'a>>,
    options: Options,
) -> Vec<Block<'a>> {
    let mut notes = Vec::new();
    if let Some(minimum) = options.minimum {
        let below = ai.grades_below(minimum);
        let name = |(grade, count): &(u16, usize)| Some(format!("{} ({count})", grade_title(context, *grade)?));
        let named: Vec<String> = below.iter().filter_map(name).collect();
        let values = [("minimum", minimum.into()), ("count", below.len().into()), ("grades", named.join(", ").into())];
        let text = if below.is_empty() { "coverage-enough" } else { "coverage-below" };
        notes.push(frame::note(context, frame::tone(!below.is_empty()), text, &values));
    }
    let empty: Vec<&str> = ai.grades_below(1).iter().filter_map(|(grade, _)| grade_title(context, *grade)).collect();
    // With a minimum they are told already.
    if !empty.is_empty() && options.minimum.is_none_or(|minimum| minimum == 0) {
        let values = [("count", empty.len().into()), ("grades", empty.join(", ").into())];
        notes.push(frame::note(context, Tone::Warning, "coverage-empty-grades", &values));
    }
    let never: Vec<String> = ai_rows(ai)
        .filter(|(_, cells)| cells.n_outcomes == 0)
        .map(|(row, _)| format!("{} {}", row.id, frame::title(context, row)))
        .collect();
    if !never.is_empty() {
        let values = [("count", never.len().into()), ("competencies", never.join(", ").into())];
        notes.push(frame::note(context, Tone::Warning, "coverage-empty-competencies", &values));
    } else if empty.is_empty() {
        notes.push(frame::note(context, Tone::Good, "coverage-no-gap", &[]));
    }
    if ai_rows(ai).next().is_none() {
        notes.push(frame::note(context, Tone::Warning, "coverage-no-ai-competency", &[]));
    }
    if !chart.unplaced.is_empty() {
        let ids = chart.unplaced.iter().map(|outcome| context.index.outcome(*outcome).id.as_str());
        let ids = ids.collect::<Vec<_>>().join(", ");
        let values = [("count", chart.unplaced.len().into()), ("ids", ids.into())];
        notes.push(frame::note(context, Tone::Warning, "coverage-unplaced", &values));
    }
    notes
}

/// The AI competencies that some cycle does not work on, each with those cycles; nothing when there is none.
pub(super) fn by_cycle<'a>(context: &Context<'a>, ai: &Chart<CompetencyRow<'a>>) -> Option<Block<'a>> {
    let cycles = cycles(context, &ai.grades);
    let item = |(row, cells): &(CompetencyRow<'a>, Cells)| {
        let works = |at: &usize| cells.cells.get(*at).is_some_and(|cell: &Cell| cell.n_worked() > 0);
        let empty = cycles.iter().filter(|(_, grades)| !grades.iter().any(works));
        let empty: Vec<&str> = empty.map(|(title, _)| title.as_str()).collect();
        let values =
            [("id", row.id.into()), ("title", frame::title(context, row).into()), ("cycles", empty.join(", ").into())];
        (!empty.is_empty()).then(|| Item::from(context.say("coverage-empty-cycles", &values)))
    };
    let items: Vec<Item<'a>> = ai_rows(ai).filter_map(item).collect();
    let is_none = items.is_empty();
    (!is_none).then(|| frame::section(context, "gaps", vec![Block::List { ordered: false, items }]))
}

fn ai_rows<'c, 'a>(ai: &'c Chart<CompetencyRow<'a>>) -> impl Iterator<Item = &'c (CompetencyRow<'a>, Cells)> {
    ai.rows.iter().filter(|(row, _)| row.group == Group::AiCompetency)
}

/// The cycles of the grades of a chart, each with the places of its grades in the chart.
pub(super) fn cycles(context: &Context<'_>, grades: &[u16]) -> Vec<(String, Vec<usize>)> {
    let edition = context.edition();
    let places = |cycle: &Cycle<'_>| -> Vec<usize> {
        (0..).zip(grades).filter(|(_, grade)| cycle.grades.contains(grade)).map(|(at, _)| at).collect()
    };
    let cycles = edition.cycles().into_iter().map(|cycle| (context.titles.of_cycle(edition, &cycle), places(&cycle)));
    cycles.filter(|(_, places)| !places.is_empty()).collect()
}

fn grade_title<'a>(context: &Context<'a>, position: u16) -> Option<&'a str> {
    context.index.grade(position).map(|grade| context.titles.grade(grade))
}
