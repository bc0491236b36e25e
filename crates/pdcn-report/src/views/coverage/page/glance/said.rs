//! What stands out in a drawing, in a few sentences: each is found by a rule and says nothing but what was counted.

use std::collections::BTreeSet;

use pdcn_document::{Block, Item};
use pdcn_model::AiUse;

use super::super::gaps::cycles;
use super::Row;
use crate::Context;

/// How many sentences a page has.
const MOST: usize = 3;
/// How many names a sentence has.
const MOST_NAMES: usize = 3;

/// What stands out of competencies: what was asked for and is not there, what is never worked on, what is left for a cycle and
/// taken up again, what pupils do with AI, the grades without anything.
pub(in super::super) fn of_chart<'a>(
    context: &Context<'a>,
    grades: &[u16],
    rows: &[Row<'a>],
    totals: &[usize],
    minimum: Option<usize>,
) -> Option<Block<'a>> {
    let below = minimum.and_then(|minimum| {
        let below = grades.iter().zip(totals).filter(|(_, count)| **count < minimum);
        let named = below.map(|(grade, count)| format!("{} ({count})", title(context, *grade)));
        named_in(context, "below", named.collect(), &[("minimum", minimum.into())])
    });
    let empty = grades.iter().zip(totals).filter(|(_, count)| **count == 0 && minimum.is_none());
    let empty = named_in(context, "empty", empty.map(|(grade, _)| title(context, *grade).to_owned()).collect(), &[]);
    let never = rows.iter().filter(|row| row.held().next().is_none()).map(quoted(context)).collect();
    let sentences = [
        below,
        named_in(context, "never-competency", never, &[]),
        left(context, grades, rows),
        uses(context, grades, rows),
        empty,
    ];
    list(sentences.into_iter().flatten())
}

/// What stands out of a framework: the codes that nothing reaches, what pupils do with AI.
pub(in super::super) fn of_framework<'a>(context: &Context<'a>, grades: &[u16], rows: &[Row<'a>]) -> Option<Block<'a>> {
    let never: Vec<String> = rows.iter().filter(|row| row.held().next().is_none()).map(quoted(context)).collect();
    let all =
        never.is_empty().then(|| context.texts.part("coverage-said", "all-codes", &[("count", rows.len().into())]));
    let sentences =
        [all, named_in(context, "never-code", never, &[("codes", rows.len().into())]), uses(context, grades, rows)];
    list(sentences.into_iter().flatten())
}

fn list<'a>(sentences: impl Iterator<Item = String>) -> Option<Block<'a>> {
    let items: Vec<Item<'a>> = sentences.take(MOST).map(Item::from).collect();
    (!items.is_empty()).then_some(Block::List { ordered: false, items })
}

fn title<'a>(context: &Context<'a>, grade: u16) -> &'a str {
    context.index.grade(grade).map_or("", |grade| context.titles.grade(grade))
}

fn quoted<'a>(context: &Context<'a>) -> impl Fn(&Row<'a>) -> String {
    |row| context.texts.part("coverage-said", "quoted", &[("title", row.title.as_ref().into())])
}

/// A sentence about what is named, and how many more there are; none about nothing.
fn named_in(
    context: &Context<'_>,
    part: &str,
    mut names: Vec<String>,
    values: &[(&'static str, pdcn_texts::Value)],
) -> Option<String> {
    let count = names.len();
    if count > MOST_NAMES {
        names.truncate(MOST_NAMES - 1);
        names.push(context.texts.part("coverage-said", "more", &[("count", (count - names.len()).into())]));
    }
    let values: Vec<_> =
        values.iter().cloned().chain([("count", count.into()), ("names", names.join(", ").into())]).collect();
    (count > 0).then(|| context.texts.part("coverage-said", part, &values))
}

/// What a cycle leaves that is worked on before and after it.
fn left(context: &Context<'_>, grades: &[u16], rows: &[Row<'_>]) -> Option<String> {
    let cycles = cycles(context, grades);
    let mut names: Vec<String> = Vec::new();
    for row in rows {
        let works = |places: &[usize]| places.iter().any(|at| row.cells.get(*at).is_some_and(|cell| !cell.is_empty()));
        let worked: Vec<bool> = cycles.iter().map(|(_, places)| works(places)).collect();
        let (first, last) = (worked.iter().position(|worked| *worked), worked.iter().rposition(|worked| *worked));
        let Some((first, last)) = first.zip(last) else { continue };
        for (cycle, _) in (first..last).filter(|at| !worked[*at]).filter_map(|at| cycles.get(at)) {
            let values = [("title", row.title.as_ref().into()), ("cycle", cycle.as_str().into())];
            names.push(context.texts.part("coverage-said", "left", &values));
        }
    }
    named_in(context, "lefts", names, &[])
}

/// How many of what is worked on ask for no screen, are shown by an adult, or are done by pupils, and from which grade on.
fn uses(context: &Context<'_>, grades: &[u16], rows: &[Row<'_>]) -> Option<String> {
    let outcomes: BTreeSet<u32> = rows.iter().flat_map(Row::held).map(|held| held.outcome).collect();
    let ai_use = |outcome: u32| context.index.outcome(outcome).ai_use;
    let count = |is_meant: fn(AiUse) -> bool| outcomes.iter().filter(|&&outcome| is_meant(ai_use(outcome))).count();
    let by_pupils = |at: &usize| {
        let cells = rows.iter().filter_map(|row| row.cells.get(*at));
        cells.flatten().any(|held| ai_use(held.outcome).is_by_pupils())
    };
    let first = (0..grades.len()).find(by_pupils).and_then(|at| context.index.grade(*grades.get(at)?));
    let values = [
        ("total", outcomes.len().into()),
        ("unplugged", count(|one| one == AiUse::Unplugged).into()),
        ("shown", count(|one| one == AiUse::Demonstration).into()),
        ("pupils", count(AiUse::is_by_pupils).into()),
        ("first", first.map_or("", |grade| context.titles.grade(grade)).into()),
    ];
    // Nothing is said of pupils and AI where nothing is about AI.
    count(|one| one != AiUse::None).gt(&0).then(|| context.texts.part("coverage-said", "uses", &values))
}
