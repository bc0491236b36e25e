//! Drawings that say what a table of the site says: they lead to it, and their page does not say it again.

use pdcn_document::{Block, Document, Span, Target};

use super::file;
use crate::Context;
use crate::set::Piece;
use crate::views::{chart, table};

/// Lets each chart lead to the table of the same outcomes, where there is one among the pages that were made, in place of a
/// table of its own.
pub fn lead_to_tables<'a>(context: &Context<'a>, made: &[&Piece], documents: &mut [Document<'a>]) {
    let charts = made.iter().zip(documents).filter(|(piece, _)| piece.view == &chart::VIEW);
    for (piece, document) in charts {
        let is_same = |one: &&&Piece| one.view == &table::VIEW && one.asked == piece.asked;
        let Some(table) = made.iter().find(is_same) else { continue };
        for block in &mut document.blocks {
            if let Block::Figure(figure) = block {
                let lead = Span::plain(format!("{} ", context.say("site-as-table", &[])));
                let page = Target::Address(file(&table.name).into());
                let table = Span::plain(table.title.clone()).to(page);
                figure.alternative = vec![Block::Paragraph(vec![lead, table].into())];
            }
        }
    }
}
