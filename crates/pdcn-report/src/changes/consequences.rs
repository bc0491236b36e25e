//! What the changes mean in class: an overview, then grade by grade, for the pupils who pass from one grade to the next,
//! and for AI.

use pdcn_diff::consequences::{AiCount, Cohort, Consequences, Effect, GradeChange, GradeChanges, Mark, Never, Twice};
use pdcn_document::{
    Align, Band, Block, Cell, Column, Item, Row, Section, Shade, Sign, Span, Style, Table, Text, Value, Width,
};
use pdcn_model::{Grade, Outcome};
use pdcn_texts::visible;

use super::View;

/// The effects, in the order in which a teacher wants them.
const EFFECTS: [Effect; 5] = [Effect::New, Effect::Gone, Effect::Earlier, Effect::Later, Effect::Reworded];

/// The section with all of them.
pub(super) fn section<'a>(view: &View<'_, 'a>, consequences: &'a Consequences<'a>) -> Section<'a> {
    let mut blocks = vec![
        Block::Paragraph(view.say("changes-consequences-about", &[]).into()),
        Block::Table(overview(view, consequences)),
    ];
    if !view.changes.summary {
        let touched = consequences.grades.iter().filter(|grade| !grade.changes.is_empty());
        blocks.extend(touched.map(|grade| Block::Section(of_grade(view, grade))));
        blocks.extend(cohorts(view, consequences).map(Block::Section));
    }
    if !consequences.ai.is_empty() {
        blocks.push(Block::Table(ai(view, consequences)));
    }
    Section { id: "consequences".into(), heading: view.say("changes-consequences", &[]).into(), blocks }
}

/// The signs in the tables.
pub(super) fn legend<'a>(view: &View<'_, 'a>) -> Vec<Sign<'a>> {
    if view.changes.summary || view.changes.changes.is_empty() {
        return Vec::new();
    }
    let sign = |key: &'static str, meaning: &str, glyph: &'static str, shade: Shade| Sign {
        key,
        glyph,
        word: view.texts.part("changes-sign", key, &[]).into(),
        meaning: view.texts.part("changes-sign", meaning, &[]).into(),
        shade,
    };
    vec![
        sign("learn", "learn-meaning", "→", Shade::Light),
        sign("master", "master-meaning", "★", Shade::Strong),
        sign("reuse", "reuse-meaning", "▒", Shade::Tint),
    ]
}

fn effect_name(effect: Effect) -> &'static str {
    match effect {
        Effect::New => "new",
        Effect::Gone => "gone",
        Effect::Earlier => "earlier",
        Effect::Later => "later",
        Effect::Reworded => "reworded",
    }
}

fn column<'a>(view: &View<'_, 'a>, key: &'static str, width: Width, align: Align) -> Column<'a> {
    let has_title = view.texts.has("changes-columns", Some(&format!("{key}-title")));
    Column {
        key: key.into(),
        heading: view.texts.part("changes-columns", key, &[]).into(),
        title: has_title.then(|| view.texts.part("changes-columns", &format!("{key}-title"), &[]).into()),
        width,
        align,
        ..Column::default()
    }
}

/// A grade as the name of a row or a heading: `P5 — 5e année du primaire`.
fn grade_name(view: &View<'_, '_>, grade: &Grade) -> String {
    format!("{} — {}", grade.id, view.lookup.titles.grade(grade))
}

/// How much changes for each grade, and for the pupils who come into it.
fn overview<'a>(view: &View<'_, 'a>, consequences: &'a Consequences<'a>) -> Table<'a> {
    let count = |count: usize| if count == 0 { Cell::default() } else { Value::Count(count).into() };
    let row = |grade: &'a GradeChanges<'a>| {
        let cohort = consequences.cohorts.iter().find(|cohort| cohort.to.id == grade.grade.id);
        let mut cells = vec![Value::Text(grade_name(view, grade.grade).into()).into()];
        cells
            .extend(EFFECTS.map(|effect| count(grade.changes.iter().filter(|change| change.effect == effect).count())));
        cells.push(count(cohort.map_or(0, |cohort| cohort.twice.len())));
        cells.push(count(cohort.map_or(0, |cohort| cohort.never.len())));
        Row::cells(cells)
    };
    let mut columns = vec![Column { names_rows: true, ..column(view, "grade", Width::Medium, Align::Start) }];
    let keys = EFFECTS.map(effect_name).into_iter().chain(["twice", "never"]);
    columns.extend(keys.map(|key| column(view, key, Width::Short, Align::End)));
    Table {
        id: "grades".into(),
        caption: view.say("changes-overview", &[]).into(),
        bands: Vec::new(),
        columns,
        rows: consequences.grades.iter().map(row).collect(),
    }
}

/// What the teachers of a grade do differently.
fn of_grade<'a>(view: &View<'_, 'a>, grade: &'a GradeChanges<'a>) -> Section<'a> {
    let mut rows = Vec::new();
    for effect in EFFECTS {
        let of_effect: Vec<&GradeChange<'a>> = grade.changes.iter().filter(|change| change.effect == effect).collect();
        if of_effect.is_empty() {
            continue;
        }
        let name = effect_name(effect);
        let values = [("count", of_effect.len().into())];
        let text = view.texts.part("changes-effect", name, &values).into();
        rows.push(Row::Band { level: 0, key: name.into(), text });
        rows.extend(of_effect.into_iter().filter_map(|change| row(view, change)));
    }
    let key = visible(grade.grade.id.as_str());
    let table = Table {
        id: format!("grade-{key}").into(),
        caption: view.say("changes-grade", &[("grade", key.as_str().into())]).into(),
        bands: vec![Band { key: "effect".into(), heading: view.texts.part("changes-columns", "effect", &[]).into() }],
        columns: vec![
            Column { names_rows: true, ..column(view, "id", Width::Short, Align::Start) },
            column(view, "statement", Width::Wide, Align::Start),
            column(view, "before", Width::Sign, Align::Center),
            column(view, "after", Width::Sign, Align::Center),
        ],
        rows,
    };
    Section {
        id: format!("in-{key}").into(),
        heading: grade_name(view, grade.grade).into(),
        blocks: vec![Block::Table(table)],
    }
}

fn row<'a>(view: &View<'_, 'a>, change: &GradeChange<'a>) -> Option<Row<'a>> {
    let outcome = change.new.or(change.old)?;
    let mut spans = vec![Span::plain(visible(view.lookup.titles.statement(outcome)))];
    if change.reworded && change.effect != Effect::Reworded {
        spans.extend([Span::plain(" "), Span::styled(Style::Quiet, view.say("changes-also-reworded", &[]))]);
    }
    let mark = |mark: Option<Mark>| match mark {
        None => Cell::default(),
        Some(Mark::Learn) => Value::Sign("learn").into(),
        Some(Mark::Master) => Value::Sign("master").into(),
    };
    Some(Row::cells(vec![
        Value::Id(outcome.id.as_str().into()).into(),
        Value::Text(spans.into()).into(),
        mark(change.before),
        mark(change.after),
    ]))
}

/// What pupils would meet twice or never; nothing when that is so for none.
fn cohorts<'a>(view: &View<'_, 'a>, consequences: &'a Consequences<'a>) -> Option<Section<'a>> {
    let touched = consequences.cohorts.iter().filter(|cohort| !cohort.twice.is_empty() || !cohort.never.is_empty());
    let sections: Vec<Block<'a>> = touched.map(|one| Block::Section(cohort(view, one))).collect();
    if sections.is_empty() {
        return None;
    }
    let mut blocks = vec![Block::Paragraph(view.say("changes-cohorts-about", &[]).into())];
    blocks.extend(sections);
    Some(Section { id: "cohorts".into(), heading: view.say("changes-cohorts", &[]).into(), blocks })
}

fn cohort<'a>(view: &View<'_, 'a>, cohort: &'a Cohort<'a>) -> Section<'a> {
    let values =
        [("from", view.lookup.titles.grade(cohort.from).into()), ("to", view.lookup.titles.grade(cohort.to).into())];
    let mut blocks = Vec::new();
    let mut list = |part: &str, count: usize, items: Vec<Item<'a>>| {
        if !items.is_empty() {
            let heading = view.texts.part("changes-cohort", part, &[("count", count.into())]);
            blocks.push(Block::Paragraph(Text::styled(Style::Strong, heading)));
            blocks.push(Block::List { ordered: false, items });
        }
    };
    list("twice", cohort.twice.len(), cohort.twice.iter().map(|one| twice(view, one)).collect());
    list("never", cohort.never.len(), cohort.never.iter().map(|one| never(view, one)).collect());
    Section {
        id: format!("from-{}-to-{}", visible(cohort.from.id.as_str()), visible(cohort.to.id.as_str())).into(),
        heading: view.say("changes-cohort", &values).into(),
        blocks,
    }
}

fn named<'a>(view: &View<'_, 'a>, outcome: &'a Outcome) -> Vec<Span<'a>> {
    let statement = visible(view.lookup.titles.statement(outcome));
    vec![Span::styled(Style::Code, visible(outcome.id.as_str())), Span::plain(format!(" {statement}"))]
}

fn twice<'a>(view: &View<'_, 'a>, twice: &Twice<'a>) -> Item<'a> {
    let mut spans = named(view, twice.outcome);
    if twice.mastered.id != twice.outcome.id {
        let values = [("id", twice.mastered.id.as_str().into())];
        spans.extend([Span::plain(" "), Span::styled(Style::Quiet, view.say("changes-mastered-as", &values))]);
    }
    Text::Rich(spans).into()
}

fn never<'a>(view: &View<'_, 'a>, never: &Never<'a>) -> Item<'a> {
    let mut spans = named(view, never.outcome);
    if !never.needed_by.is_empty() {
        let values = [("ids", never.needed_by.join(", ").into()), ("count", never.needed_by.len().into())];
        spans.extend([Span::plain(" "), Span::styled(Style::Strong, view.say("changes-needed", &values))]);
    }
    Text::Rich(spans).into()
}

/// How many outcomes in AI each grade works on, before and now.
fn ai<'a>(view: &View<'_, 'a>, consequences: &'a Consequences<'a>) -> Table<'a> {
    let count = |side: Option<AiCount>, choose: fn(AiCount) -> usize| match side.map(choose) {
        None => Cell::default(),
        Some(count) => Value::Count(count).into(),
    };
    let rows = consequences.ai.iter().map(|one| {
        Row::cells(vec![
            Value::Text(grade_name(view, one.grade).into()).into(),
            count(one.before, |count| count.learn),
            count(one.after, |count| count.learn),
            count(one.before, |count| count.master),
            count(one.after, |count| count.master),
        ])
    });
    let number = |key: &'static str, group: &'static str, heading: &'static str| Column {
        key: key.into(),
        group: Some(view.texts.part("changes-columns", group, &[]).into()),
        ..Column {
            heading: view.texts.part("changes-columns", heading, &[]).into(),
            ..column(view, heading, Width::Short, Align::End)
        }
    };
    Table {
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
        rows: rows.collect(),
    }
}
