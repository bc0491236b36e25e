//! How a verb that changes a pathway shows what it comes to: in whose words, with or without colour, how wide.

use pdcn_emit::text::heading;
use pdcn_texts::{Texts, Value};

/// How what changes is shown.
pub(super) struct Page<'p> {
    pub(super) words: &'p Texts,
    pub(super) color: bool,
    pub(super) width: usize,
}

impl Page<'_> {
    pub(super) fn heading(&self, part: &str, values: &[(&'static str, Value)]) -> String {
        heading(&self.words.part("edit-heading", part, values), self.color)
    }
}
