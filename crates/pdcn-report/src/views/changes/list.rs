//! The changes as one table, a row each: for spreadsheets, where rows are sorted and filtered.

use pdcn_diff::Thing;
use pdcn_document::{Block, Column, Document, Row, Table, Value, Width};
use pdcn_texts::{Texts, visible};

use super::lookup::Lookup;
use super::sentence::{Prose, sentence, values_alone};
use super::{Changes, ShownChange, Spot, View, frame};

/// The columns, with how wide each is.
const COLUMNS: [(&str, Width); 12] = [
    ("category", Width::Medium),
    ("strand", Width::Short),
    ("competency", Width::Medium),
    ("id", Width::Short),
    ("statement", Width::Wide),
    ("about", Width::Wide),
    ("before", Width::Wide),
    ("after", Width::Wide),
    ("kind", Width::Medium),
    ("accepted", Width::Medium),
    ("old-place", Width::Medium),
    ("new-place", Width::Medium),
];

/// Returns the changes as one table.
pub fn changes_list<'a>(changes: &'a Changes<'a>, texts: &Texts) -> Document<'a> {
    let view = View { changes, lookup: Lookup::new(changes, texts), texts };
    let mut shown: Vec<&'a ShownChange<'a>> = changes.changes.iter().collect();
    let rank = |shown: &&'a ShownChange<'a>| {
        let subject = shown.change.subject;
        let belongs = (subject.thing == Thing::Outcome).then(|| view.lookup.belongs(subject.id));
        let school = (subject.thing == Thing::Plan).then(|| view.lookup.rank(subject.thing, subject.id));
        (shown.change.category(), belongs, subject.thing, school)
    };
    // Within an outcome the order is that of the changes.
    shown.sort_by_cached_key(rank);
    let column = |(key, width): (&'static str, Width)| Column {
        key: key.into(),
        heading: texts.part("changes-columns", key, &[]).into(),
        width,
        ..Column::default()
    };
    let table = Table {
        id: "changes".into(),
        caption: texts.say("changes-list", &[]).into(),
        bands: Vec::new(),
        columns: COLUMNS.map(column).into(),
        rows: shown.into_iter().map(|shown| row(&view, shown)).collect(),
    };
    Document { view: "changes-list", blocks: vec![Block::Table(table)], ..frame(&view) }
}

fn row<'a>(view: &View<'_, 'a>, shown: &'a ShownChange<'a>) -> Row<'a> {
    let change = shown.change;
    let subject = change.subject;
    let is_outcome = subject.thing == Thing::Outcome;
    let outcome = view.lookup.outcome(subject.id).filter(|_| is_outcome);
    let belongs = is_outcome.then(|| view.lookup.belongs(subject.id));
    let said = sentence(change, view.texts);
    let joined = |texts: &[&str]| texts.join(" · ");
    let (before, after) = match &said.prose {
        Prose::None => values_alone(change, view.texts),
        Prose::Reworded(_, before, after) => ((*before).to_owned(), (*after).to_owned()),
        Prose::Gone(before) => (joined(before), values_alone(change, view.texts).1),
        Prose::Taken(before) => (joined(before), String::new()),
        Prose::Come(after) | Prose::Added(after) => (String::new(), joined(after)),
        Prose::Changed(before, after) => (joined(before), joined(after)),
    };
    let about = match said.reason {
        Some(reason) => {
            let values = [("sentence", said.text.into()), ("reason", reason.into())];
            view.texts.part("changes-prose", "reason", &values)
        }
        None => said.text,
    };
    let words = |words: String| if words.is_empty() { Value::Empty } else { Value::Text(visible(&words).into()) };
    let place =
        |spot: &Option<Spot>| words(spot.as_ref().map(|at| format!("{}:{}", at.path, at.line)).unwrap_or_default());
    let accepted = shown.accepted.map(|accepted| format!("{} ({}, {})", accepted.reason, accepted.by, accepted.date));
    Row::cells(
        [
            Value::Text(view.texts.part("changes-category-name", change.category().name(), &[]).into()),
            words(belongs.as_ref().map(|belongs| belongs.strand.to_owned()).unwrap_or_default()),
            words(belongs.as_ref().map(|belongs| belongs.competency.to_owned()).unwrap_or_default()),
            Value::Id(subject.id.into()),
            words(outcome.map(|outcome| view.lookup.titles.statement(outcome).to_owned()).unwrap_or_default()),
            words(about),
            words(before),
            words(after),
            words(change.kind.name().to_owned()),
            words(accepted.unwrap_or_default()),
            place(&shown.old),
            place(&shown.new),
        ]
        .into_iter()
        .map(Into::into)
        .collect(),
    )
}
