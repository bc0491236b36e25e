//! Words as XML: nothing in them is markup, and what XML cannot hold is shown by its number, as in every format.

use std::fmt::Write as _;

use maud::Escaper;

use crate::format::plain::shown;

/// What every part begins with.
pub(super) const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
/// The names that parts use.
pub(super) const NAMES: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
     xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

/// Appends words.
pub(super) fn push(xml: &mut String, words: &str) {
    // Writing to a text never fails.
    let _ = Escaper::new(xml).write_str(&shown(words));
}

/// Words by themselves.
pub(super) fn escaped(words: &str) -> String {
    let mut xml = String::with_capacity(words.len());
    push(&mut xml, words);
    xml
}
