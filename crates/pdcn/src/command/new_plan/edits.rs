//! What is changed in a plan that is carried over, and what is said of it.

use std::ops::Range;

use pdcn_toml::apply;

/// Bytes, and what takes their place.
pub(super) type Edit = (Range<usize>, String);

/// What was done, by the position of its activity.
pub(super) type Told = (usize, String);

/// A text with some of its bytes replaced; of two edits of the same bytes the first is made.
pub(super) fn applied(text: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|(bytes, _)| (bytes.start, bytes.end));
    let mut end = 0;
    edits.retain(|(bytes, _)| {
        let is_first = bytes.start >= end;
        if is_first {
            end = bytes.end;
        }
        is_first
    });
    // What is left overlaps nowhere, and is of this text.
    apply(text, edits).unwrap_or_else(|_| text.to_owned())
}
