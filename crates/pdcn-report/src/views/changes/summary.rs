//! What changes, in one sentence and one table.

use std::collections::BTreeMap;

use pdcn_diff::{Category, Kind};
use pdcn_document::{Align, Band, Block, Column, Row, Section, Table, Text, Value, Width};
use pdcn_texts::Texts;

use super::{Changes, View};

/// The whole in one sentence.
pub(super) fn sentence(all: &Changes<'_>, texts: &Texts) -> String {
    let changes = &all.changes;
    let count = |category: Category| changes.iter().filter(|shown| shown.change.category() == category).count();
    let accepted = changes.iter().filter(|shown| shown.accepted.is_some()).count();
    if changes.is_empty() {
        let values = [("count", all.n_all.into())];
        let part = if all.n_all == 0 { "none" } else { "none-asked" };
        return texts.part("changes-summary", part, &values);
    }
    let values = [
        ("count", changes.len().into()),
        ("all", all.n_all.into()),
        ("identity", count(Category::Identity).into()),
        ("planning", count(Category::Planning).into()),
        ("wording", count(Category::Wording).into()),
    ];
    let mut sentence = texts.part("changes-summary", "some", &values);
    if changes.len() != all.n_all {
        sentence = format!("{sentence} {}", texts.part("changes-summary", "of-all", &values));
    }
    if accepted > 0 {
        let accepted = [("count", accepted.into())];
        sentence = format!("{sentence} {}", texts.part("changes-summary", "accepted", &accepted));
    }
    sentence
}

/// How many changes there are of each kind, by category; nothing when there are none.
pub(super) fn table<'a>(view: &View<'_, 'a>) -> Option<Table<'a>> {
    let mut counts: BTreeMap<(Category, Kind), usize> = BTreeMap::new();
    for shown in &view.changes.changes {
        *counts.entry((shown.change.category(), shown.change.kind)).or_default() += 1;
    }
    if counts.is_empty() {
        return None;
    }
    let mut rows = Vec::new();
    let mut last = None;
    for ((category, kind), count) in &counts {
        if last.replace(*category) != Some(*category) {
            let of_category: usize = counts.iter().filter(|((other, _), _)| other == category).map(|(_, n)| n).sum();
            let values = [("count", of_category.into())];
            rows.push(Row::Band {
                level: 0,
                key: category.name().into(),
                text: view.texts.part("changes-category", category.name(), &values).into(),
            });
        }
        let about = view.texts.part(&format!("change-{}", kind.name()), "label", &[]);
        rows.push(Row::cells(vec![
            Value::Text(Text::plain(about)).into(),
            Value::Count(*count).into(),
            Value::Text(Text::code(kind.name())).into(),
        ]));
    }
    let column = |key: &'static str, width: Width, align: Align, names_rows: bool| Column {
        key: key.into(),
        heading: view.texts.part("changes-columns", key, &[]).into(),
        width,
        align,
        names_rows,
        ..Column::default()
    };
    Some(Table {
        id: "kinds".into(),
        caption: view.say("changes-kinds", &[]).into(),
        bands: vec![Band {
            key: "category".into(),
            heading: view.texts.part("changes-columns", "category", &[]).into(),
        }],
        columns: vec![
            column("about", Width::Wide, Align::Start, true),
            column("count", Width::Short, Align::End, false),
            column("kind", Width::Medium, Align::Start, false),
        ],
        rows,
    })
}

/// The same under a heading of its own, for the end of the whole.
pub(super) fn section<'a>(view: &View<'_, 'a>) -> Option<Block<'a>> {
    let table = table(view)?;
    let (id, heading) = ("by-kind".into(), view.say("changes-by-kind", &[]).into());
    Some(Block::Section(Section { id, heading, blocks: vec![Block::Table(table)] }))
}
