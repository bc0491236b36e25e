//! A slip: what is wrong, where, and what to change.

use std::ops::Range;

use super::error::SyntaxError;
use crate::edit::Edit;

/// A syntax error and the bytes that it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slip {
    /// What is wrong.
    pub error: SyntaxError,
    /// The bytes to look at.
    pub bytes: Range<usize>,
    /// What to change so that it says what was meant; nothing when a person must tell.
    pub mend: Vec<Edit>,
}

impl Slip {
    pub(crate) fn new(error: SyntaxError, bytes: Range<usize>) -> Self {
        Self { error, bytes, mend: Vec::new() }
    }
}
