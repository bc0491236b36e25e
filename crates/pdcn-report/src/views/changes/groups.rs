//! The changes of one category: what is about outcomes by strand and competency, the rest under the frame. What comes by
//! the hundred and changes nothing in class, alignments and translations, stands apart and in few lines.

use std::collections::BTreeMap;

use pdcn_diff::{Category, Thing};
use pdcn_document::{Block, Item, Section};

use super::lookup::{Belongs, Lookup};
use super::plenty::{self, Apart};
use super::{OfOutcomes, OfThing, ShownChange, View, lines};

/// Things that are no outcomes, by kind, position, id, and the stage of a cycle that shares its title.
type OfThings<'a> = BTreeMap<(Thing, (usize, usize), &'a str, Option<&'a str>), OfThing<'a>>;

/// Where what is about no outcome is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    /// The frame of the edition, and what stands around it.
    Frame,
    /// The tools and the guide, which are of all editions.
    Tools,
    /// The plans of schools.
    Plans,
}

impl Part {
    fn of(thing: Thing) -> Self {
        match thing {
            Thing::Tool | Thing::Guide => Self::Tools,
            Thing::Plan => Self::Plans,
            _ => Self::Frame,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Frame => "frame",
            Self::Tools => "tools",
            Self::Plans => "plans",
        }
    }
}

/// The changes of a category, by where they are shown.
#[derive(Default)]
struct Groups<'a> {
    /// By where it is told, kind of thing, its position, and its id.
    others: BTreeMap<Part, OfThings<'a>>,
    outcomes: BTreeMap<Belongs<'a>, OfOutcomes<'a>>,
    alignments: OfOutcomes<'a>,
    translations: OfThing<'a>,
    corrections: OfThing<'a>,
    /// How many corrections the category has.
    n_corrections: usize,
}

impl<'a> Groups<'a> {
    fn add(&mut self, view: &View<'_, 'a>, shown: &'a ShownChange<'a>) {
        let subject = shown.change.subject;
        // What fails is shown one by one.
        match plenty::place(shown.change, self.n_corrections).filter(|_| !shown.fails) {
            Some(Apart::Alignments) => self.alignments.entry(subject.id).or_default().push(shown),
            Some(Apart::Translations) => self.translations.push(shown),
            Some(Apart::Corrections) => self.corrections.push(shown),
            None if subject.thing == Thing::Outcome => {
                let of_competency = self.outcomes.entry(view.lookup.belongs(subject.id)).or_default();
                of_competency.entry(subject.id).or_default().push(shown);
            }
            None => {
                let rank = view.lookup.rank(subject.thing, subject.id);
                let of_part = self.others.entry(Part::of(subject.thing)).or_default();
                let stage = subject.part.filter(|_| subject.thing == Thing::Cycle);
                of_part.entry((subject.thing, rank, subject.id, stage)).or_default().push(shown);
            }
        }
    }
}

/// The section of a category; nothing when nothing in it changed.
pub(super) fn section<'a>(view: &View<'_, 'a>, category: Category) -> Option<Section<'a>> {
    let of_category = || view.changes.changes.iter().filter(|shown| shown.change.category() == category);
    let n_corrections = of_category().filter(|shown| plenty::is_correction(shown.change)).count();
    let mut groups = Groups { n_corrections, ..Groups::default() };
    let mut count = 0_usize;
    for shown in of_category() {
        groups.add(view, shown);
        count += 1;
    }
    if count == 0 {
        return None;
    }
    let id = category.name();
    let mut blocks = vec![Block::Paragraph(view.texts.part("changes-category-about", id, &[]).into())];
    let of_frame = groups.others.remove(&Part::Frame).map(|things| part(view, id, Part::Frame, things));
    blocks.extend(of_frame.map(Block::Section));
    blocks.extend(strands(view, id, groups.outcomes).into_iter().map(Block::Section));
    blocks.extend(plenty::alignments(view, &groups.alignments).map(Block::Section));
    blocks.extend(plenty::translations(view, &groups.translations).map(Block::Section));
    blocks.extend(plenty::corrections(view, &groups.corrections).map(Block::Section));
    blocks.extend(groups.others.into_iter().map(|(of, things)| Block::Section(part(view, id, of, things))));
    let values = [("count", count.into())];
    Some(Section { id: id.into(), heading: view.texts.part("changes-category", id, &values).into(), blocks })
}

/// What is about no outcome, thing by thing.
fn part<'a>(view: &View<'_, 'a>, category: &str, of: Part, things: OfThings<'a>) -> Section<'a> {
    let items = things.into_values().map(|of_thing| lines::item(view, &of_thing)).collect();
    Section {
        id: format!("{category}-{}", of.name()).into(),
        heading: view.texts.part("changes-part", of.name(), &[]).into(),
        blocks: vec![Block::List { ordered: false, items }],
    }
}

/// A section for each strand, with one for each competency in it.
fn strands<'a>(
    view: &View<'_, 'a>,
    category: &str,
    outcomes: BTreeMap<Belongs<'a>, OfOutcomes<'a>>,
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
        let block = if competency.is_empty() {
            list
        } else {
            Block::Section(Section {
                id: format!("{category}-{competency}").into(),
                heading: Lookup::named(competency, view.lookup.competency(competency)),
                blocks: vec![list],
            })
        };
        if let Some((_, section)) = strands.last_mut() {
            section.blocks.push(block);
        }
    }
    strands.into_iter().map(|(_, section)| section).collect()
}
