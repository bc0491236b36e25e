//! The home page of a site: which grade is meant, where to search, then what is about more than one grade.

use pdcn_document::{Block, Document, Item, Place, Section as Part, Span, Target, Text};

use super::{Address, FINDER, HOME, facts_last, file, grade_file, link, linked, links, section};
use crate::Context;
use crate::frame::{closing_note, document as frame};
use crate::framework_titles::framework_title;
use crate::set::Piece;
use crate::views::show;

/// The section with what a reader of the edition must know.
const NOTE: &str = "note";

/// Returns the home page over the pages that were made. `address` is where they are.
pub fn home<'a>(context: &Context<'a>, made: &[&Piece], address: &Address) -> Document<'a> {
    let edition = context.edition();
    let mut document = frame(context, "index", context.titles.edition(edition));
    document.subtitle = Some(context.say("site-subtitle", &[("edition", edition.id.as_str().into())]).into());
    document.blocks = vec![
        // One line, above what is chosen from: who searches does not look for it below all grades.
        Block::Paragraph(link(context.say("site-search", &[]), FINDER)),
        section(context, "grades", vec![Block::List { ordered: false, items: stages(context) }]),
    ];
    let is_of_all = |piece: &&&Piece| piece.asked.one("grade").is_none() && piece.view != &show::VIEW;
    let of_all: Vec<&&Piece> = made.iter().filter(is_of_all).collect();
    for pieces in of_all.chunk_by(|one, other| one.stands_with(other)) {
        let Some(first) = pieces.first() else { continue };
        let (id, heading) = first.heading(context.texts);
        let list = links(pieces.iter().map(|piece| (piece.title.clone(), file(&piece.name))));
        document.blocks.push(Block::Section(Part { id: id.into(), heading: heading.into(), blocks: vec![list] }));
    }
    let frameworks = made.iter().filter_map(|piece| {
        let id = piece.asked.one("id").filter(|_| piece.view == &show::VIEW)?;
        let framework = context.pathway.frameworks.iter().find(|one| one.id.as_str() == id)?;
        Some((framework_title(context, framework).title.to_owned(), file(&piece.name)))
    });
    let frameworks: Vec<(String, String)> = frameworks.collect();
    if !frameworks.is_empty() {
        document.blocks.push(section(context, "frameworks", vec![links(frameworks.into_iter())]));
    }
    document.blocks.extend(closing_note(context).map(|note| section(context, NOTE, vec![note])));
    facts_last(&mut document);
    if address.is_known() {
        document.linked = linked::of_home(context, address).into();
    }
    let label = context.say("site-place", &[]).into();
    document.place = Some(Place { label, leads_on: true, ..Place::default() });
    document
}

/// Leaves what a reader of the edition must know to the home page, where the foot of a page on one thing leads: on each of
/// hundreds of pages nobody reads it again.
pub(super) fn note_stays_there<'a>(context: &Context<'a>, document: &mut Document<'a>) {
    let Some(note) = closing_note(context) else { return };
    let before = document.blocks.len();
    document.blocks.retain(|block| *block != note);
    if document.blocks.len() < before {
        let mut foot = match document.footer.take() {
            Some(Text::Plain(words)) => vec![Span::plain(words), Span::plain(" ")],
            Some(Text::Rich(spans)) => spans,
            None => Vec::new(),
        };
        let page = Target::Address(format!("{HOME}#{NOTE}").into());
        foot.push(Span::plain(context.say("site-note", &[])).to(page));
        document.footer = Some(foot.into());
    }
}

/// The grades, below their stages.
fn stages<'a>(context: &Context<'a>) -> Vec<Item<'a>> {
    let edition = context.edition();
    let of_stage = |id: &str| -> Vec<Item<'a>> {
        let grades = edition.grades.iter().filter(|grade| grade.stage.as_str() == id);
        grades.map(|grade| link(context.titles.grade(grade), grade_file(grade)).into()).collect()
    };
    let stages = edition.stages.iter().map(|stage| Item {
        text: context.titles.stage(stage).into(),
        items: of_stage(stage.id.as_str()),
        ..Item::default()
    });
    stages.filter(|stage| !stage.items.is_empty()).collect()
}
