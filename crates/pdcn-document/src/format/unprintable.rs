//! Why a document could not be put on paper.

use std::error::Error;
use std::fmt;

/// A document that could not be put on paper: a fault of ours or of a picture. Held by the [`std::io::Error`] of
/// [`write`](super::write).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unprintable {
    /// The ids of what cannot be printed even alone; none when that is the fault of something else.
    pub ids: Vec<String>,
    /// What the printer says, in its words.
    pub detail: String,
}

impl fmt::Display for Unprintable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.ids.is_empty() {
            write!(formatter, "{}: ", self.ids.join(", "))?;
        }
        formatter.write_str(&self.detail)
    }
}

impl Error for Unprintable {}
