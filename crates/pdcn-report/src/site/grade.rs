//! The page of a grade: its leaves, what hangs in its class, and all that is worked on in its year.

use pdcn_document::{Block, Document, Text};
use pdcn_model::Grade;

use super::{changes, facts_last, file, links, place, section};
use crate::set::{Piece, Section};
use crate::views::show::{self, show};
use crate::{Context, Editions};

/// Returns the page of a grade, over the pages that were made; nothing when the grade cannot be told by its id.
pub fn grade<'a>(
    context: &Context<'a>,
    editions: &'a Editions<'a>,
    of: &'a Grade,
    made: &[&Piece],
) -> Option<Document<'a>> {
    let mut document =
        show(context, editions, of.id.as_str(), show::Options { depth: 1, reader: show::Reader::Teacher }).ok()?;
    document.title = context.titles.grade(of).into();
    document.subtitle = Some(Text::from(context.say("site-grade", &[("grade", context.titles.cycle(of).into())])));
    let is_of_grade = |piece: &&&Piece| piece.asked.one("grade") == Some(of.id.as_str());
    let is_of_stage = |piece: &&&Piece| piece.asked.one("stage") == Some(of.stage.as_str());
    let named =
        |pieces: Vec<&&Piece>| links(pieces.into_iter().map(|piece| (piece.called(context.texts), file(&piece.name))));
    let leaves: Vec<&&Piece> = made.iter().filter(is_of_grade).collect();
    let shared = |piece: &&&Piece| is_of_stage(piece) || matches!(piece.section, Section::Changes);
    let others: Vec<&&Piece> = made.iter().filter(shared).collect();
    let mut first = Vec::new();
    for (id, pieces) in [("leaves", leaves), ("beside", others)] {
        if !pieces.is_empty() {
            first.push(section(context, id, vec![named(pieces)]));
        }
    }
    if let Some(changes) = changes::of_grade(context, editions, of) {
        // What a reader must know of the edition stays last.
        let last = document.blocks.iter().rposition(|block| matches!(block, Block::Note(_)));
        let at = last.unwrap_or(document.blocks.len());
        document.blocks.insert(at, section(context, "changes", vec![changes]));
    }
    document.blocks.splice(0..0, first);
    facts_last(&mut document);
    document.place = Some(place(context, None));
    Some(document)
}
