//! A statement that was set right.

use std::ops::Range;

use crate::edit::Edit;
use crate::syntax::error::SyntaxError;

/// A statement that was set right; bytes count from its beginning.
#[derive(Debug)]
pub(crate) struct Repair {
    /// What was wrong; nothing when only a key has characters that TOML keys do not have, which the schema judges.
    pub(crate) error: Option<SyntaxError>,
    pub(crate) bytes: Range<usize>,
    pub(crate) edits: Vec<Edit>,
    /// What to read in its place: as long, line for line.
    pub(crate) read_as: Option<String>,
}
