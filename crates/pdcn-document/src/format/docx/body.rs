//! A document being written: what has been written of it, and what its parts have gathered so far.

use super::comments::Comments;
use super::links::Links;
use super::numbering::Lists;
use super::sheet::Sheet;
use super::tracked::{self, Tracked};
use super::xml::{HEAD, NAMES};
use crate::{Document, Print};

/// A document being written, and what its parts have gathered so far.
pub(super) struct Body<'d> {
    pub(super) document: &'d Document<'d>,
    pub(super) print: &'d Print,
    pub(super) sheet: Sheet,
    pub(super) xml: String,
    pub(super) links: Links<'d>,
    pub(super) lists: Lists,
    pub(super) comments: Comments,
    pub(super) tracked: Tracked,
    /// What comes next begins on a page of its own.
    pub(super) breaks: bool,
    /// What came last is a paragraph that stays, whatever is accepted or refused: the document may end with it.
    pub(super) ends_whole: bool,
}

impl<'d> Body<'d> {
    pub(super) fn new(document: &'d Document<'d>, print: &'d Print, sheet: Sheet) -> Self {
        let tracked = Tracked::new(document, print);
        let comments = Comments::new(tracked.author(), tracked::name(print));
        let (links, lists) = (Links::new(document), Lists::default());
        let xml = format!("{HEAD}<w:document {NAMES}><w:body>");
        Self { document, print, sheet, xml, links, lists, comments, tracked, breaks: false, ends_whole: true }
    }
}
