//! The changes on one page, for a meeting: what changes, how much of it in each grade, what that means for AI and for the
//! pupils who pass from one grade to the next.

use std::collections::BTreeMap;

use pdcn_diff::consequences::{AiCount, AiCoverage, Cohort, Consequences, Effect, GradeChanges};
use pdcn_diff::{Category, Kind};
use pdcn_document::{Align, Block, Cell, Column, Item, Row, Section, Span, Style, Table, Text, Value, Width};
use pdcn_model::Grade;
use pdcn_texts::visible;

use super::consequences::{EFFECTS, column, grade_name};
use super::{Extent, View, plenty};

/// How many kinds, or ids, a line names; the others are counted.
const NAMED: usize = 4;

/// The page.
pub(super) fn section<'a>(view: &View<'_, 'a>, consequences: &'a Consequences<'a>) -> Section<'a> {
    let mut blocks = Vec::new();
    // The summary has a table of all kinds instead.
    if view.changes.extent != Extent::Summary {
        blocks.push(Block::List { ordered: false, items: counts(view) });
    }
    blocks.extend(grades_of_one_side(view, consequences));
    blocks.push(Block::Table(overview(view, consequences)));
    let touched = consequences.cohorts.iter().filter(|cohort| cohort.is_touched());
    let watched: Vec<Item<'a>> = touched.map(|cohort| watched(view, cohort)).collect();
    if !watched.is_empty() {
        blocks.push(Block::Paragraph(Text::styled(Style::Strong, view.say("changes-cohorts", &[]))));
        blocks.push(Block::List { ordered: false, items: watched });
    }
    blocks.extend(ai(view, consequences).map(Block::Table));
    Section { id: "brief".into(), heading: view.say("changes-brief", &[]).into(), blocks }
}

/// How many changes there are of each category, and what most of them are.
fn counts<'a>(view: &View<'_, 'a>) -> Vec<Item<'a>> {
    let mut counts: BTreeMap<Category, BTreeMap<Kind, usize>> = BTreeMap::new();
    for shown in &view.changes.changes {
        *counts.entry(shown.change.category()).or_default().entry(shown.change.kind).or_default() += 1;
    }
    let line = |(category, kinds): (Category, BTreeMap<Kind, usize>)| {
        let all: usize = kinds.values().sum();
        let heading = view.texts.part("changes-category", category.name(), &[("count", all.into())]);
        let (apart, mut kinds): (Vec<_>, Vec<_>) =
            kinds.into_iter().partition(|(kind, _)| plenty::apart(*kind).is_some());
        // The most frequent first; of equals the one that matters more, as in the list of kinds.
        kinds.sort_by_key(|&(_, count)| std::cmp::Reverse(count));
        let named = |&(kind, count): &(Kind, usize)| {
            let label = view.texts.part(&format!("change-{}", kind.name()), "label", &[]);
            view.texts.part("changes-brief", "kind", &[("label", label.into()), ("count", count.into())])
        };
        let mut said: Vec<String> = kinds.iter().take(NAMED).map(named).collect();
        for (part, others) in [("others", kinds.get(NAMED..).unwrap_or_default()), ("apart", &apart)] {
            let count: usize = others.iter().map(|(_, count)| count).sum();
            said.extend((count > 0).then(|| view.texts.part("changes-brief", part, &[("count", count.into())])));
        }
        let spans = vec![Span::styled(Style::Strong, heading), Span::plain(" — "), Span::plain(said.join(" · "))];
        Text::Rich(spans).into()
    };
    counts.into_iter().map(line).collect()
}

/// The grades that only one side has: all of them is new, or gone.
fn grades_of_one_side<'a>(view: &View<'_, 'a>, consequences: &Consequences<'a>) -> Vec<Block<'a>> {
    let named = |part: &str, is_one: fn(&(Option<AiCount>, Option<AiCount>)) -> bool| {
        let of_side = consequences.ai.iter().filter(|one| is_one(&(one.before, one.after)));
        let ids: Vec<String> = of_side.map(|one| visible(one.grade.id.as_str())).collect();
        let values = [("count", ids.len().into()), ("grades", ids.join(", ").into())];
        (!ids.is_empty()).then(|| Block::Paragraph(view.texts.part("changes-brief", part, &values).into()))
    };
    let new = named("grades-new", |sides| matches!(sides, (None, Some(_))));
    let gone = named("grades-gone", |sides| matches!(sides, (Some(_), None)));
    new.into_iter().chain(gone).collect()
}

/// How much changes for each grade, and for the pupils who come into it.
fn overview<'a>(view: &View<'_, 'a>, consequences: &'a Consequences<'a>) -> Table<'a> {
    let count = |count: usize| if count == 0 { Cell::default() } else { Value::Count(count).into() };
    // What is rare has a column only when it is there.
    let has = |effect: Effect| {
        consequences.grades.iter().any(|grade| grade.changes.iter().any(|change| change.effect == effect))
    };
    let rare = |effect: &Effect| !matches!(effect, Effect::Marked | Effect::Questioned) || has(*effect);
    let shown: Vec<Effect> = EFFECTS.into_iter().filter(rare).collect();
    let row = |grade: &'a GradeChanges<'a>| {
        let cohort = consequences.arriving_in(grade.grade);
        let mut cells = vec![Value::Text(grade_name(view, grade.grade).into()).into()];
        cells.extend(
            shown.iter().map(|&effect| count(grade.changes.iter().filter(|change| change.effect == effect).count())),
        );
        cells.push(count(cohort.map_or(0, |cohort| cohort.twice.len())));
        cells.push(count(cohort.map_or(0, |cohort| cohort.never.len())));
        Row::cells(cells)
    };
    let mut columns = vec![Column { names_rows: true, ..column(view, "grade", Width::Medium, Align::Start) }];
    let keys = shown.iter().map(|effect| effect.name()).chain(["twice", "never"]);
    columns.extend(keys.map(|key| column(view, key, Width::Short, Align::End)));
    Table {
        id: "grades".into(),
        caption: view.say("changes-overview", &[]).into(),
        bands: Vec::new(),
        columns,
        rows: consequences.grades.iter().map(row).collect(),
    }
}

/// The pupils between two grades, with the ids of what they would meet twice or never.
fn watched<'a>(view: &View<'_, 'a>, cohort: &'a Cohort<'a>) -> Item<'a> {
    let title = |grade: &'a Grade| visible(view.lookup.titles.grade(grade));
    let values = [("from", title(cohort.from).into()), ("to", title(cohort.to).into())];
    let line = |part: &str, ids: Vec<String>| {
        if ids.is_empty() {
            return None;
        }
        let mut said: Vec<String> = ids.iter().take(NAMED).cloned().collect();
        if ids.len() > NAMED {
            let others = [("count", (ids.len() - NAMED).into())];
            said.push(view.texts.part("changes-brief", "others", &others));
        }
        let heading = view.texts.part("changes-cohort", part, &[("count", ids.len().into())]);
        Some(format!("{heading} ({})", said.join("; ")))
    };
    let never = |one: &pdcn_diff::consequences::Never<'a>| {
        let id = visible(one.outcome.id.as_str());
        if one.needed_by.is_empty() {
            return id;
        }
        let values = [("ids", one.needed_by.join(", ").into()), ("count", one.needed_by.len().into())];
        format!("{id}, {}", view.texts.part("changes-needed", "short", &values))
    };
    let said = [
        line("twice", cohort.twice.iter().map(|one| visible(one.outcome.id.as_str())).collect()),
        line("never", cohort.never.iter().map(never).collect()),
        line("in-doubt", cohort.in_doubt.iter().map(never).collect()),
    ];
    let said: Vec<String> = said.into_iter().flatten().collect();
    let cohort = Span::styled(Style::Strong, view.say("changes-cohort", &values));
    Text::Rich(vec![cohort, Span::plain(" — "), Span::plain(said.join(" · "))]).into()
}

/// How many outcomes in AI each grade works on, before and now, where that changes; nothing where it changes in none.
fn ai<'a>(view: &View<'_, 'a>, consequences: &'a Consequences<'a>) -> Option<Table<'a>> {
    let count = |side: Option<AiCount>, choose: fn(AiCount) -> usize| match side.map(choose) {
        None => Cell::default(),
        Some(count) => Value::Count(count).into(),
    };
    let changed = consequences.ai.iter().filter(|one| one.before != one.after);
    let row = |one: &AiCoverage<'a>| {
        Row::cells(vec![
            Value::Text(grade_name(view, one.grade).into()).into(),
            count(one.before, |count| count.learn),
            count(one.after, |count| count.learn),
            count(one.before, |count| count.master),
            count(one.after, |count| count.master),
        ])
    };
    let rows: Vec<Row<'a>> = changed.map(row).collect();
    if rows.is_empty() {
        return None;
    }
    let number = |key: &'static str, group: &'static str, heading: &'static str| Column {
        key: key.into(),
        group: Some(view.texts.part("changes-columns", group, &[]).into()),
        ..Column {
            heading: view.texts.part("changes-columns", heading, &[]).into(),
            ..column(view, heading, Width::Short, Align::End)
        }
    };
    Some(Table {
        id: "ai".into(),
        caption: view.say("changes-ai", &[]).into(),
        bands: Vec::new(),
        columns: vec![
            Column { names_rows: true, ..column(view, "grade", Width::Medium, Align::Start) },
            number("learn-before", "ai-learn", "before"),
            number("learn-after", "ai-learn", "after"),
            number("master-before", "ai-master", "before"),
            number("master-after", "ai-master", "after"),
        ],
        rows,
    })
}
