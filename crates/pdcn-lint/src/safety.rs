//! How safe a fix is.

/// Whether a fix can be made without reading it first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Safety {
    /// It keeps the meaning.
    Safe,
    /// It is most likely right, but a person must look.
    Unsafe,
}

impl Safety {
    /// Returns true when a fix of this other safety may be made where at least this one is asked for.
    pub fn lets(self, other: Self) -> bool {
        self == Self::Unsafe || other == Self::Safe
    }
}
