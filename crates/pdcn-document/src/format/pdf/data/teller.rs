//! What blocks and tables need of the whole document to be told.

use super::figure::{Plans, Space};
use crate::{Document, Graph};

/// Tells blocks, with what they need of the whole document.
pub(super) struct Teller<'a> {
    pub(super) document: &'a Document<'a>,
    /// How its first graph, or each part of it when it is drawn in parts, may be laid out.
    pub(super) plans: Vec<(&'a Graph<'a>, Plans)>,
    /// The space of a figure.
    pub(super) space: Space,
    /// How wide a column of signs is, as a multiple of the size of the text of tables.
    pub(super) sign_room: f64,
}
