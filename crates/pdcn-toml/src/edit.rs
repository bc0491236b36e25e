//! Edits to a text: what they are, and the one meaning of making them.

use std::error::Error;
use std::fmt;
use std::ops::Range;

/// An edit: some bytes of a text, and what takes their place. An empty range inserts; an empty string takes out.
pub type Edit = (Range<usize>, String);

/// Why edits cannot be made.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EditError {
    /// Two edits touch the same bytes: these, and these.
    Overlap(Range<usize>, Range<usize>),
    /// An edit reaches beyond the text, or begins or ends within a character.
    Outside(Range<usize>),
}

impl fmt::Display for EditError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Overlap(one, other) => write!(f, "the edits of bytes {one:?} and {other:?} overlap"),
            Self::Outside(bytes) => write!(f, "bytes {bytes:?} are not a part of the text"),
        }
    }
}

impl Error for EditError {}

/// Makes edits, given in any order, and touches no other byte.
///
/// Edits may meet, and several may insert at one place: they do so in the order given.
///
/// ```
/// let mended = pdcn_toml::apply("a = 1 # kept\nb = 2\n", [(4..5, "3"), (13..19, "")])?;
/// assert_eq!(mended, "a = 3 # kept\n");
/// # Ok::<(), pdcn_toml::EditError>(())
/// ```
///
/// # Errors
///
/// When two edits overlap, or one is outside the text or cuts a character. Nothing is made then.
pub fn apply<W: AsRef<str>>(
    text: &str,
    edits: impl IntoIterator<Item = (Range<usize>, W)>,
) -> Result<String, EditError> {
    let mut edits: Vec<(Range<usize>, W)> = edits.into_iter().collect();
    edits.sort_by_key(|(bytes, _)| (bytes.start, bytes.end));
    let mut edited = String::with_capacity(text.len() + 64);
    let mut before = 0..0;
    for (bytes, words) in edits {
        if bytes.start < before.end {
            return Err(EditError::Overlap(before, bytes));
        }
        if bytes.end < bytes.start || text.get(bytes.clone()).is_none() {
            return Err(EditError::Outside(bytes));
        }
        edited.push_str(&text[before.end..bytes.start]);
        edited.push_str(words.as_ref());
        before = bytes;
    }
    edited.push_str(&text[before.end..]);
    Ok(edited)
}

/// Makes those of some edits that lie within a part of a text, and returns that part alone.
///
/// # Errors
///
/// As [`apply`], and when the part itself is not within the text.
pub fn apply_within<W: AsRef<str>>(
    text: &str,
    part: Range<usize>,
    edits: impl IntoIterator<Item = (Range<usize>, W)>,
) -> Result<String, EditError> {
    let words = text.get(part.clone()).ok_or_else(|| EditError::Outside(part.clone()))?;
    let is_within = |bytes: &Range<usize>| part.start <= bytes.start && bytes.end <= part.end;
    let within = edits.into_iter().filter(|(bytes, _)| is_within(bytes));
    apply(words, within.map(|(bytes, words)| (bytes.start - part.start..bytes.end.max(part.start) - part.start, words)))
}

/// Makes edits, none longer than what it takes the place of, without moving anything: spaces fill what is left.
///
/// What is longer is cut; a text that would not be UTF-8 then stays as it was.
pub fn apply_in_place(text: &str, edits: &[Edit]) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for (range, words) in edits {
        if let Some(place) = bytes.get_mut(range.clone()) {
            place.fill(b' ');
            place.iter_mut().zip(words.bytes()).for_each(|(place, byte)| *place = byte);
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

/// Returns a text with some of its bytes made spaces, line feeds kept, so that every other byte stays at its place. A
/// range that cuts a character, or reaches beyond the text, stays as it is.
pub fn blanked(text: &str, ranges: &[Range<usize>]) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for range in ranges.iter().filter(|range| text.get((*range).clone()).is_some()) {
        blank(&mut bytes, range.clone());
    }
    // Whole characters were written over by spaces.
    String::from_utf8(bytes).unwrap_or_default()
}

/// Makes some bytes spaces, line feeds kept.
pub(crate) fn blank(bytes: &mut [u8], range: Range<usize>) {
    for byte in bytes.get_mut(range).into_iter().flatten() {
        if *byte != b'\n' {
            *byte = b' ';
        }
    }
}

/// A text with some of its bytes written over by as many; nothing when the lengths differ.
pub(crate) fn written_over(text: &str, places: impl IntoIterator<Item = Edit>) -> Option<String> {
    let mut bytes = text.as_bytes().to_vec();
    for (range, words) in places {
        bytes.get_mut(range).filter(|place| place.len() == words.len())?.copy_from_slice(words.as_bytes());
    }
    String::from_utf8(bytes).ok()
}

/// Words and as many spaces as make them that many bytes long.
pub(crate) fn padded(words: &str, length: usize) -> String {
    format!("{words}{}", " ".repeat(length.saturating_sub(words.len())))
}

/// As many spaces as there are bytes.
pub(crate) fn spaces(range: &Range<usize>) -> String {
    " ".repeat(range.len())
}

#[cfg(test)]
mod tests {
    use super::{EditError, apply, apply_in_place, apply_within, blanked};

    #[test]
    fn edits_are_made_in_any_order_and_may_meet() {
        let edits = [(3..4, "D"), (0..1, "a"), (1..1, "x"), (1..1, "y"), (1..3, "")];
        assert_eq!(apply("ABCDE\r\n", edits).as_deref(), Ok("axyDE\r\n"));
        assert_eq!(apply::<&str>("é", []).as_deref(), Ok("é"));
    }

    #[test]
    fn edits_that_overlap_or_lie_outside_are_refused() {
        assert_eq!(apply("abc", [(1..3, ""), (0..2, "")]), Err(EditError::Overlap(0..2, 1..3)));
        assert_eq!(apply("abc", [(0..2, ""), (1..1, "")]), Err(EditError::Overlap(0..2, 1..1)));
        assert_eq!(apply("abc", [(2..4, "")]), Err(EditError::Outside(2..4)));
        assert_eq!(apply("é", [(1..2, "")]), Err(EditError::Outside(1..2)));
        let said = EditError::Outside(2..4).to_string();
        assert_eq!(said, "bytes 2..4 are not a part of the text");
    }

    #[test]
    fn a_part_is_edited_alone() {
        let edits = [(0..1, "z"), (7..8, "2"), (6..9, "y")];
        assert_eq!(apply_within("a = 1\nb = 1\n", 6..11, edits.clone().into_iter().take(2)).as_deref(), Ok("b2= 1"));
        assert!(apply_within("a = 1\nb = 1\n", 6..11, edits).is_err());
        assert_eq!(apply_within::<&str>("a", 0..2, []), Err(EditError::Outside(0..2)));
    }

    #[test]
    fn nothing_moves_in_place() {
        assert_eq!(apply_in_place("énoncé = 1", &[(0..8, "name".to_owned())]), "name     = 1");
        assert_eq!(blanked("a = 1\nb = 2\n", &[0..6, 40..50]), "     \nb = 2\n");
    }
}
