//! What may be set of a comparison: how alike two statements are that are taken for one.

/// What may be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// An id whose statements are less alike than this, in percent, is said to be used for something else; the same
    /// measure and the same limit as those of the rule `id-reused`.
    pub reused_below: u8,
    /// An outcome gone and one come that are at least so alike, in percent, are a possible rename.
    pub renamed_from: u8,
}

impl Default for Options {
    fn default() -> Self {
        Self { reused_below: 40, renamed_from: 60 }
    }
}
