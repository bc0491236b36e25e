//! The home page of a site: which grade is meant, where to search, then what is about more than one grade.

use pdcn_document::{Block, Document, Item, Place, Section as Part, Span, Target, Text};

use super::{FINDER, facts_last, file, grade_file, links, section};
use crate::Context;
use crate::frame::{closing_note, document as frame};
use crate::set::{Piece, Section};
use crate::views::show;

/// Returns the home page over the pages that were made.
pub fn home<'a>(context: &Context<'a>, made: &[&Piece]) -> Document<'a> {
    let edition = context.edition();
    let mut document = frame(context, "index", context.titles.edition(edition));
    document.subtitle = Some(context.say("site-subtitle", &[("edition", edition.id.as_str().into())]).into());
    let search = Span::plain(context.say("site-search", &[])).to(Target::Address(FINDER.into()));
    document.blocks = vec![
        section(context, "grades", vec![Block::List { ordered: false, items: stages(context) }]),
        section(context, "search", vec![Block::Paragraph(Text::from(vec![search]))]),
    ];
    let is_of_all = |piece: &&&Piece| piece.asked.one("grade").is_none() && piece.view != &show::VIEW;
    let of_all: Vec<&&Piece> = made.iter().filter(is_of_all).collect();
    let is_same = |one: &&&Piece, other: &&&Piece| {
        one.section == other.section && (one.section != Section::Own || one.view == other.view)
    };
    for pieces in of_all.chunk_by(is_same) {
        let Some(first) = pieces.first() else { continue };
        let (id, heading) = first.heading(context.texts);
        let list = links(pieces.iter().map(|piece| (piece.title.clone(), file(piece))));
        document.blocks.push(Block::Section(Part { id: id.into(), heading: heading.into(), blocks: vec![list] }));
    }
    document.blocks.extend(closing_note(context));
    facts_last(&mut document);
    document.place = Some(Place { leads_on: true, ..Place::default() });
    document
}

/// The grades, below their stages.
fn stages<'a>(context: &Context<'a>) -> Vec<Item<'a>> {
    let edition = context.edition();
    let of_stage = |id: &str| -> Vec<Item<'a>> {
        let grades = edition.grades.iter().filter(|grade| grade.stage.as_str() == id);
        let link = |words: &'a str, file: String| Text::from(vec![Span::plain(words).to(Target::Address(file.into()))]);
        grades.map(|grade| Item::from(link(context.titles.grade(grade), grade_file(grade)))).collect()
    };
    let stages = edition.stages.iter().map(|stage| Item {
        text: context.titles.stage(stage).into(),
        items: of_stage(stage.id.as_str()),
        ..Item::default()
    });
    stages.filter(|stage| !stage.items.is_empty()).collect()
}
