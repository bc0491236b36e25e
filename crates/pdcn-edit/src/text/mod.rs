//! Edits of one text: a key, a list, a block. They know the format by its schema alone.

pub(crate) mod block;
mod inline;
pub(crate) mod key;
mod list;
pub(crate) mod literal;
pub(crate) mod path;
pub(crate) mod sheet;
pub(crate) mod style;

/// Why an edit cannot be made where it was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Obstacle {
    /// The text is damaged there: what would be touched was not read as it is written.
    Damaged,
    /// The text is sound, and written in a way that cannot be edited without touching something else.
    Tangled,
}
