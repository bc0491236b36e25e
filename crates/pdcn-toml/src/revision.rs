//! A text that is edited in several rounds, and the one set of edits that comes to the same.

use crate::edit::{Edit, EditError, apply};

/// A text under rounds of edits, each made to what the one before left.
///
/// ```
/// use pdcn_toml::Revision;
///
/// let mut revision = Revision::new("a = 1\nb = 2\n");
/// revision.edit(vec![(4..5, "10".to_owned())])?;
/// revision.edit(vec![(7..7, "c = 3\n".to_owned())])?;
/// assert_eq!(revision.text(), "a = 10\nc = 3\nb = 2\n");
/// assert_eq!(revision.edits(), [(4..5, "10".to_owned()), (6..6, "c = 3\n".to_owned())]);
/// # Ok::<(), pdcn_toml::EditError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Revision {
    before: String,
    text: String,
    pieces: Vec<Piece>,
}

/// A part of the text as it is now.
#[derive(Clone, Debug)]
enum Piece {
    /// These bytes of the text as it was.
    Kept(std::ops::Range<usize>),
    /// New words.
    New(String),
}

impl Piece {
    fn length(&self) -> usize {
        match self {
            Self::Kept(bytes) => bytes.len(),
            Self::New(words) => words.len(),
        }
    }

    /// The two parts of the piece before and after one of its bytes.
    fn split(self, at: usize) -> (Self, Self) {
        match self {
            Self::Kept(bytes) => (Self::Kept(bytes.start..bytes.start + at), Self::Kept(bytes.start + at..bytes.end)),
            Self::New(mut words) => {
                let after = words.split_off(at);
                (Self::New(words), Self::New(after))
            }
        }
    }
}

impl Revision {
    /// Takes a text as it is.
    pub fn new(text: &str) -> Self {
        Self { before: text.to_owned(), text: text.to_owned(), pieces: vec![Piece::Kept(0..text.len())] }
    }

    /// Returns the text as it was.
    pub fn before(&self) -> &str {
        &self.before
    }

    /// Returns the text as it is now.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Makes edits of the text as it is now.
    ///
    /// # Errors
    ///
    /// As [`apply`]. Nothing is made then.
    pub fn edit(&mut self, mut edits: Vec<Edit>) -> Result<(), EditError> {
        let text = apply(&self.text, edits.iter().map(|(bytes, words)| (bytes.clone(), words)))?;
        edits.sort_by_key(|(bytes, _)| (bytes.start, bytes.end));
        let mut rest = std::mem::take(&mut self.pieces).into_iter();
        let (mut at, mut current) = (0, rest.next());
        // Hands over, or drops, what comes before a byte.
        let mut up_to = |to: usize, mut keep: Option<&mut Vec<Piece>>| {
            while at < to {
                let Some(piece) = current.take() else { return };
                let length = piece.length();
                let (taken, left) = if at + length <= to {
                    (piece, None)
                } else {
                    let (taken, left) = piece.split(to - at);
                    (taken, Some(left))
                };
                at += taken.length();
                current = left.or_else(|| rest.next());
                if let Some(kept) = keep.as_mut() {
                    kept.push(taken);
                }
            }
        };
        let mut pieces = Vec::new();
        for (bytes, words) in edits {
            up_to(bytes.start, Some(&mut pieces));
            up_to(bytes.end, None);
            pieces.push(Piece::New(words));
        }
        up_to(self.text.len(), Some(&mut pieces));
        self.pieces = pieces;
        self.text = text;
        Ok(())
    }

    /// Returns the edits that make the text as it is now out of the text as it was; none for what came back to what it was.
    pub fn edits(&self) -> Vec<Edit> {
        let mut edits = Vec::new();
        let (mut at, mut words) = (0, String::new());
        let ends = [Piece::Kept(self.before.len()..self.before.len())];
        for piece in self.pieces.iter().chain(&ends) {
            match piece {
                Piece::New(new) => words.push_str(new),
                Piece::Kept(bytes) => {
                    // An empty piece in the middle is no reason to cut an edit in two.
                    if bytes.is_empty() && bytes.start < self.before.len() {
                        continue;
                    }
                    if self.before[at..bytes.start] != words {
                        edits.push((at..bytes.start, std::mem::take(&mut words)));
                    }
                    words.clear();
                    at = bytes.end;
                }
            }
        }
        edits
    }
}

/// Returns the edits that undo others: made to the text that those give, they give the one that was.
///
/// # Errors
///
/// As [`apply`].
pub fn inverse(text: &str, edits: &[Edit]) -> Result<Vec<Edit>, EditError> {
    let mut sorted: Vec<&Edit> = edits.iter().collect();
    sorted.sort_by_key(|(bytes, _)| (bytes.start, bytes.end));
    apply(text, sorted.iter().map(|(bytes, words)| (bytes.clone(), words)))?;
    let (mut inverse, mut before, mut after) = (Vec::with_capacity(sorted.len()), 0, 0);
    for (bytes, words) in sorted {
        let start = after + (bytes.start - before);
        after = start + words.len();
        before = bytes.end;
        inverse.push((start..after, text[bytes.clone()].to_owned()));
    }
    Ok(inverse)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Revision, inverse};
    use crate::{Edit, apply};

    /// Edits of a text of that length that do not overlap.
    fn edits(cuts: &[(usize, usize, u8)], length: usize) -> Vec<Edit> {
        let mut at = 0;
        let mut edits = Vec::new();
        for (skip, taken, new) in cuts {
            let start = at + skip;
            if start + taken > length {
                break;
            }
            edits.push((start..start + taken, "xy".repeat(usize::from(*new))));
            at = start + taken;
        }
        edits
    }

    proptest! {
        #[test]
        fn rounds_of_edits_come_to_one_and_go_back(
            text in "[a-z\n]{0,40}",
            rounds in prop::collection::vec(prop::collection::vec((0..9_usize, 0..5_usize, 0..3_u8), 0..5), 0..4),
        ) {
            let mut revision = Revision::new(&text);
            for cuts in &rounds {
                let length = revision.text().len();
                revision.edit(edits(cuts, length)).expect("edits that do not overlap");
            }
            let once = revision.edits();
            let after = apply(&text, once.clone()).expect("edits that do not overlap");
            prop_assert_eq!(after.as_str(), revision.text());
            let back = inverse(&text, &once).expect("edits that were made");
            prop_assert_eq!(apply(&after, back).expect("edits that do not overlap"), text);
        }
    }

    #[test]
    fn what_came_back_to_what_it_was_is_no_edit() {
        let mut revision = Revision::new("a = 1\n");
        revision.edit(vec![(4..5, "22".to_owned())]).expect("an edit");
        revision.edit(vec![(4..6, "1".to_owned())]).expect("an edit");
        assert_eq!(revision.edits(), []);
        assert!(revision.edit(vec![(0..90, String::new())]).is_err());
        assert_eq!((revision.text(), revision.before()), ("a = 1\n", "a = 1\n"));
    }
}
