//! The changes of one category: what is about outcomes by strand and competency, the rest under the frame.

use std::collections::BTreeMap;

use pdcn_diff::{Category, Thing};
use pdcn_document::{Block, Item, Section};

use super::lookup::{Belongs, Lookup};
use super::{ShownChange, View, lines};

/// The changes about one thing.
type OfThing<'a> = Vec<&'a ShownChange<'a>>;

/// The section of a category; nothing when nothing in it changed.
pub(super) fn section<'a>(view: &View<'_, 'a>, category: Category) -> Option<Section<'a>> {
    let of_category = || view.changes.changes.iter().filter(|shown| shown.change.category() == category);
    let count = of_category().count();
    if count == 0 {
        return None;
    }
    let mut frame: BTreeMap<(Thing, &str), OfThing<'a>> = BTreeMap::new();
    let mut outcomes: BTreeMap<Belongs<'a>, BTreeMap<&str, OfThing<'a>>> = BTreeMap::new();
    for shown in of_category() {
        let subject = shown.change.subject;
        if subject.thing == Thing::Outcome {
            let of_outcome = outcomes.entry(view.lookup.belongs(subject.id)).or_default();
            of_outcome.entry(subject.id).or_default().push(shown);
        } else {
            frame.entry((subject.thing, subject.id)).or_default().push(shown);
        }
    }
    let id = category.name();
    let mut blocks = vec![Block::Paragraph(view.texts.part("changes-category-about", id, &[]).into())];
    if !frame.is_empty() {
        let items = frame.into_values().map(|of_thing| lines::item(view, &of_thing)).collect();
        blocks.push(Block::Section(Section {
            id: format!("{id}-frame").into(),
            heading: view.say("changes-frame", &[]).into(),
            blocks: vec![Block::List { ordered: false, items }],
        }));
    }
    blocks.extend(strands(view, id, outcomes).into_iter().map(Block::Section));
    let values = [("count", count.into())];
    Some(Section { id: id.into(), heading: view.texts.part("changes-category", id, &values).into(), blocks })
}

/// A section for each strand, with one for each competency in it.
fn strands<'a>(
    view: &View<'_, 'a>,
    category: &str,
    outcomes: BTreeMap<Belongs<'a>, BTreeMap<&str, OfThing<'a>>>,
) -> Vec<Section<'a>> {
    let mut strands: Vec<(&str, Section<'a>)> = Vec::new();
    for (belongs, of_competency) in outcomes {
        let strand = belongs.strand;
        if strands.last().is_none_or(|(last, _)| *last != strand) {
            let heading = Lookup::named(strand, view.lookup.strand(strand));
            strands.push((strand, Section { id: format!("{category}-{strand}").into(), heading, blocks: Vec::new() }));
        }
        let items: Vec<Item<'a>> = of_competency.into_values().map(|of_thing| lines::item(view, &of_thing)).collect();
        let list = Block::List { ordered: false, items };
        let competency = belongs.competency;
        let blocks = strands.last_mut().map(|(_, section)| &mut section.blocks);
        let block = if competency.is_empty() {
            list
        } else {
            Block::Section(Section {
                id: format!("{category}-{competency}").into(),
                heading: Lookup::named(competency, view.lookup.competency(competency)),
                blocks: vec![list],
            })
        };
        blocks.into_iter().for_each(|blocks| blocks.push(block.clone()));
    }
    strands.into_iter().map(|(_, section)| section).collect()
}
