//! The set of a school year: every document that the views give it, each a question to a view, and the home page over them.

mod index;
mod kit;
mod pieces;

pub use self::index::index;
pub use self::kit::kit;
pub use self::pieces::{Piece, pieces};
pub use crate::part::{Each, Part, Section};
