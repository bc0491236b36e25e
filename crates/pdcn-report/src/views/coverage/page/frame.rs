//! What the pages share: the title with what was asked about, the legend, notes, lists of explanations.

use pdcn_document::{Block, Document, Fact, Item, Note, Row, Section, Shade, Sign, Text, Tone};
use pdcn_model::Mark;
use pdcn_texts::Value;

use crate::frame::{closing_note, document};
use crate::signs::sign;
use crate::views::coverage::facts::CompetencyRow;
use crate::{Context, Selection};

/// A page with its title and what was asked about.
pub(super) fn page<'a>(
    context: &Context<'a>,
    selection: &Selection<'a>,
    title: impl Into<Text<'a>>,
    signs: bool,
) -> Document<'a> {
    let mut page = document(context, "coverage", title);
    if !selection.words().is_empty() {
        page.subtitle = Some(selection.words().join(" · ").into());
    }
    if signs {
        page.legend = mark_signs(context);
    }
    page
}

/// What its authors say of the edition, at the end of a page; and what the shades of its cells mean, in its legend.
pub(super) fn close<'a>(context: &Context<'a>, mut page: Document<'a>) -> Document<'a> {
    for (key, shade) in [("worked", Shade::Good), ("gap", Shade::Gap)] {
        if has_shade(&page, shade) {
            page.legend.push(sign(context, key, "", shade));
        }
    }
    page.blocks.extend(closing_note(context));
    page
}

/// True when a cell of a page has a shade.
fn has_shade(page: &Document<'_>, shade: Shade) -> bool {
    page.tables().iter().flat_map(|table| &table.rows).any(|row| match row {
        Row::Cells { cells, .. } => cells.iter().any(|cell| cell.shade == shade),
        Row::Band { .. } => false,
    })
}

/// The signs of the marks, what begins and what goes on told apart.
fn mark_signs(context: &Context<'_>) -> Vec<Sign<'static>> {
    let of_mark = |mark| match mark {
        Mark::Begin => sign(context, mark.name(), "↦", Shade::Light),
        Mark::Continue => sign(context, mark.name(), "→", Shade::Light),
        Mark::Master => sign(context, mark.name(), "★", Shade::Strong),
        Mark::Reuse => sign(context, mark.name(), "", Shade::Tint),
    };
    Mark::ALL.map(of_mark).into()
}

/// A fact, with its name from the catalogue, a part of `coverage-about`.
pub(super) fn fact<'a>(context: &Context<'_>, key: &'static str, value: impl Into<Text<'a>>) -> Fact<'a> {
    Fact { key: key.into(), name: context.part("coverage-about", key).into(), value: value.into() }
}

/// A paragraph of the catalogue.
pub(super) fn paragraph<'a>(context: &Context<'_>, name: &str, values: &[(&'static str, Value)]) -> Block<'a> {
    Block::Paragraph(context.say(name, values).into())
}

/// A note of the catalogue.
pub(super) fn note<'a>(context: &Context<'_>, tone: Tone, name: &str, values: &[(&'static str, Value)]) -> Block<'a> {
    Block::Note(Note { tone, text: context.say(name, values).into() })
}

/// What a table of the outcomes of a stage shows.
pub(super) fn caption<'a>(context: &Context<'_>, stage: &str) -> Text<'a> {
    context.texts.part("coverage-caption", "outcomes", &[("stage", stage.into())]).into()
}

/// A section under a heading of the catalogue, `coverage-heading`.
pub(super) fn section<'a>(context: &Context<'_>, id: &'static str, blocks: Vec<Block<'a>>) -> Block<'a> {
    Block::Section(Section { id: id.into(), heading: context.part("coverage-heading", id).into(), blocks })
}

/// How each number can be counted again: parts of a text, one item each.
pub(super) fn recount<'a>(context: &Context<'_>, name: &str, parts: &[&str]) -> Block<'a> {
    let items = parts.iter().map(|part| Item::from(context.part(name, part))).collect();
    section(context, "recount", vec![Block::List { ordered: false, items }])
}

/// The title of the competency of a row; nothing when the edition does not have it.
pub(super) fn title<'a>(context: &Context<'a>, row: &CompetencyRow<'a>) -> &'a str {
    row.competency.map_or("", |competency| context.titles.competency(competency))
}

/// The tone of a note: a warning when there is something to be warned of.
pub(super) fn tone(is_gap: bool) -> Tone {
    if is_gap { Tone::Warning } else { Tone::Good }
}
