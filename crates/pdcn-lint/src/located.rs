//! A finding with its bytes: where its labels stand in the texts, and what its fix changes there.

use std::ops::Range;

use pdcn_texts::Text;
use pdcn_toml::FileNumber;

use crate::finding::Finding;

/// A finding whose places have been found in the texts.
#[derive(Clone, Debug)]
pub struct Located<'r> {
    /// The finding.
    pub finding: &'r Finding,
    /// Its labels, the main one first.
    pub labels: Vec<LocatedLabel<'r>>,
    /// The changes of its fix; none when it has none, or when one of them cannot be made in the text as it is.
    pub edits: Vec<LocatedEdit>,
}

/// A label with its bytes.
#[derive(Clone, Debug)]
pub struct LocatedLabel<'r> {
    /// The file.
    pub file: FileNumber,
    /// The bytes.
    pub bytes: Range<usize>,
    /// What to see there.
    pub text: Option<&'r Text>,
}

/// A change to a file, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocatedEdit {
    /// The file.
    pub file: FileNumber,
    /// The bytes that are replaced.
    pub bytes: Range<usize>,
    /// The TOML that takes their place.
    pub replacement: String,
}
