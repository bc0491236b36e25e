//! What comes by the hundred when a year is prepared: alignments, a row for each outcome; translations, a line for each
//! language; corrections of spelling and characters, one line.

use std::collections::{BTreeMap, BTreeSet};

use pdcn_diff::{Change, Detail, Kind, Thing, Value as Changed};
use pdcn_document::{Block, Column, Row, Section, Table, Text, Value, Width};
use pdcn_texts::visible;

use super::{OfOutcomes, OfThing, View};

/// What is told in few lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Apart {
    Alignments,
    Translations,
    Corrections,
}

/// Where changes of a kind are told in few lines; nothing for those that are told one by one.
pub(super) fn apart(kind: Kind) -> Option<Apart> {
    match kind {
        Kind::AlignmentAdded | Kind::AlignmentRemoved | Kind::AlignmentRenewed => Some(Apart::Alignments),
        Kind::TranslationAdded | Kind::TranslationRemoved => Some(Apart::Translations),
        _ => None,
    }
}

/// How many corrections are told one by one; of more there is one line.
const MOST_CORRECTIONS: usize = 10;

/// True for a text in which only spelling, punctuation, spaces, characters or the order of words changed.
pub(super) fn is_correction(change: &Change<'_>) -> bool {
    matches!(&change.detail, Detail::Rewording(rewording) if rewording.editorial)
}

/// Where a change is told, when there are so many corrections beside it.
pub(super) fn place(change: &Change<'_>, n_corrections: usize) -> Option<Apart> {
    let corrected = n_corrections > MOST_CORRECTIONS && is_correction(change);
    apart(change.kind).or(corrected.then_some(Apart::Corrections))
}

/// The corrections, counted; nothing when there are none.
pub(super) fn corrections<'a>(view: &View<'_, 'a>, changes: &OfThing<'a>) -> Option<Section<'a>> {
    if changes.is_empty() {
        return None;
    }
    let things: BTreeSet<(Thing, &str)> =
        changes.iter().map(|shown| (shown.change.subject.thing, shown.change.subject.id)).collect();
    let count = [("count", changes.len().into())];
    let about = [("count", changes.len().into()), ("things", things.len().into())];
    Some(Section {
        id: "corrections".into(),
        heading: view.say("changes-corrections", &count).into(),
        blocks: vec![Block::Paragraph(view.say("changes-corrections-about", &about).into())],
    })
}

/// The alignments that come and go; nothing when there are none.
pub(super) fn alignments<'a>(view: &View<'_, 'a>, outcomes: &OfOutcomes<'a>) -> Option<Section<'a>> {
    if outcomes.is_empty() {
        return None;
    }
    let row = |(id, changes): (&&'a str, &OfThing<'a>)| {
        let codes = |choose: fn(&'a Change<'a>) -> &'a Changed<'a>| {
            let name = |value: &Changed<'a>| match value {
                Changed::Name(name) => Some(Text::plain(visible(name))),
                _ => None,
            };
            let names: Vec<Text<'a>> = changes.iter().filter_map(|shown| name(choose(shown.change))).collect();
            if names.is_empty() { Value::Empty } else { Value::Texts(names) }
        };
        Row::cells(vec![
            Value::Id((*id).into()).into(),
            codes(|change| &change.after).into(),
            codes(|change| &change.before).into(),
        ])
    };
    let column = |key: &'static str, width: Width| Column {
        key: key.into(),
        heading: view.texts.part("changes-columns", key, &[]).into(),
        width,
        names_rows: key == "id",
        ..Column::default()
    };
    let count: usize = outcomes.values().map(Vec::len).sum();
    let heading = view.say("changes-alignments", &[("count", count.into())]);
    let table = Table {
        id: "alignments".into(),
        caption: view.say("changes-alignments-about", &[]).into(),
        bands: Vec::new(),
        columns: vec![column("id", Width::Short), column("aligned", Width::Wide), column("unaligned", Width::Wide)],
        rows: outcomes.iter().map(row).collect(),
    };
    Some(Section { id: "aligned".into(), heading: heading.into(), blocks: vec![Block::Table(table)] })
}

/// The translations that come and go, by language; nothing when there are none.
pub(super) fn translations<'a>(view: &View<'_, 'a>, changes: &OfThing<'a>) -> Option<Section<'a>> {
    if changes.is_empty() {
        return None;
    }
    let mut by_language: BTreeMap<(Kind, &str), Vec<&str>> = BTreeMap::new();
    for shown in changes {
        let subject = shown.change.subject;
        by_language.entry((shown.change.kind, subject.part.unwrap_or_default())).or_default().push(subject.id);
    }
    let line = |((kind, language), ids): ((Kind, &str), Vec<&str>)| {
        let part = if kind == Kind::TranslationAdded { "added" } else { "removed" };
        let values = [("language", language.into()), ("count", ids.len().into()), ("ids", ids.join(", ").into())];
        Block::Paragraph(view.texts.part("changes-translated", part, &values).into())
    };
    let heading = view.say("changes-translations", &[("count", changes.len().into())]);
    let blocks = by_language.into_iter().map(line).collect();
    Some(Section { id: "translations".into(), heading: heading.into(), blocks })
}
