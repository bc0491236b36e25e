//! What the changes mean in class, grade by grade: what its teachers do differently, and what the pupils who come into it
//! would meet twice or never.

use pdcn_diff::Rewording;
use pdcn_diff::consequences::{Cohort, Consequences, Effect, GradeChange, GradeChanges, Mark, Never, Twice};
use pdcn_document::{
    Align, Band, Block, Cell, Column, Item, Row, Section, Shade, Sign, Span, Style, Table, Text, Value, Width,
};
use pdcn_model::{Grade, Outcome, OutcomeId};
use pdcn_texts::visible;

use super::lines::reworded;
use super::{Extent, View};

/// The effects, in the order in which a teacher wants them.
pub(super) const EFFECTS: [Effect; 7] =
    [Effect::New, Effect::Gone, Effect::Earlier, Effect::Later, Effect::Marked, Effect::Questioned, Effect::Reworded];

/// The section with all of them, a section for each grade in which something changes or pupils would miss something.
pub(super) fn section<'a>(view: &View<'_, 'a>, consequences: &'a Consequences<'a>) -> Option<Section<'a>> {
    let grade = |grade: &'a GradeChanges<'a>| {
        let cohort = consequences.arriving_in(grade.grade).filter(|cohort| cohort.is_touched());
        (!grade.changes.is_empty() || cohort.is_some()).then(|| Block::Section(of_grade(view, grade, cohort)))
    };
    let mut grades = consequences.grades.iter().filter_map(grade).peekable();
    grades.peek()?;
    let about = Block::Paragraph(view.say("changes-consequences-about", &[]).into());
    let heading = view.say("changes-consequences", &[]).into();
    Some(Section { id: "consequences".into(), heading, blocks: std::iter::once(about).chain(grades).collect() })
}

/// The signs in the tables.
pub(super) fn legend<'a>(view: &View<'_, 'a>) -> Vec<Sign<'a>> {
    if view.changes.extent == Extent::Summary || view.changes.changes.is_empty() {
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

pub(super) fn column<'a>(view: &View<'_, 'a>, key: &'static str, width: Width, align: Align) -> Column<'a> {
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
pub(super) fn grade_name(view: &View<'_, '_>, grade: &Grade) -> String {
    format!("{} — {}", grade.id, view.lookup.titles.grade(grade))
}

/// What the teachers of a grade do differently.
fn of_grade<'a>(view: &View<'_, 'a>, grade: &'a GradeChanges<'a>, cohort: Option<&'a Cohort<'a>>) -> Section<'a> {
    let mut rows = Vec::new();
    for effect in EFFECTS {
        let of_effect: Vec<&GradeChange<'a>> = grade.changes.iter().filter(|change| change.effect == effect).collect();
        if of_effect.is_empty() {
            continue;
        }
        let name = effect.name();
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
            column(view, "before", Width::Short, Align::Center),
            column(view, "after", Width::Short, Align::Center),
        ],
        rows,
    };
    let table = (!grade.changes.is_empty()).then_some(Block::Table(table));
    Section {
        id: format!("in-{key}").into(),
        heading: grade_name(view, grade.grade).into(),
        blocks: table.into_iter().chain(cohort.map(|cohort| Block::Section(self::cohort(view, cohort)))).collect(),
    }
}

fn row<'a>(view: &View<'_, 'a>, change: &GradeChange<'a>) -> Option<Row<'a>> {
    let outcome = change.new.or(change.old)?;
    let mut spans = statement(view, change, outcome);
    let mut add = |text: String| spans.extend([Span::plain(" "), Span::styled(Style::Quiet, text)]);
    if change.reworded && change.effect != Effect::Reworded {
        add(view.say("changes-also-reworded", &[]));
    }
    if change.questioned && change.effect != Effect::Questioned {
        add(view.say("changes-also-questioned", &[]));
    }
    if let (Effect::Gone, Some(retired)) = (change.effect, view.lookup.retired(outcome.id.as_str())) {
        let ids: Vec<&str> = retired.replaced_by.iter().map(OutcomeId::as_str).collect();
        let values = [("reason", retired.reason.as_str().into()), ("ids", ids.join(", ").into())];
        add(if ids.is_empty() {
            view.say("changes-left", &values)
        } else {
            view.texts.part("changes-left", "replaced", &values)
        });
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

/// The statement as its readers read it, with the words that changed in place.
fn statement<'a>(view: &View<'_, 'a>, change: &GradeChange<'a>, outcome: &'a Outcome) -> Vec<Span<'a>> {
    let is = view.lookup.titles.statement(outcome);
    let (true, Some(old)) = (change.reworded || change.questioned, change.old) else {
        return vec![Span::plain(visible(is))];
    };
    let was = view.lookup.titles.statement(old);
    if was == is {
        // What changed is in another language than that of the reader.
        return vec![
            Span::plain(visible(is)),
            Span::plain(" "),
            Span::styled(Style::Quiet, view.say("changes-not-followed", &[])),
        ];
    }
    reworded(&Rewording::new(was, is))
}

/// What the pupils who come into a grade would meet twice or never, under the heading of where they come from.
fn cohort<'a>(view: &View<'_, 'a>, cohort: &'a Cohort<'a>) -> Section<'a> {
    let values = [("from", view.lookup.titles.grade(cohort.from).into())];
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
    list("in-doubt", cohort.in_doubt.len(), cohort.in_doubt.iter().map(|one| never(view, one)).collect());
    Section {
        id: format!("from-{}-to-{}", visible(cohort.from.id.as_str()), visible(cohort.to.id.as_str())).into(),
        heading: view.texts.part("changes-cohort", "arriving", &values).into(),
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
