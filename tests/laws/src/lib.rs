//! What holds for any bytes in. Each law takes an input, and panics when the input breaks it.
//!
//! The targets of `fuzz/` attack the laws; `tests/corpus.rs` tries them on the inputs that the attacks have found.

#![expect(clippy::missing_panics_doc, reason = "to panic is how a law says that it is broken")]

pub mod corpus;
mod diff;
mod emit;
mod fix;
mod input;
mod lint;
mod load;
mod views;

pub use diff::diff;
pub use emit::emit;
pub use fix::fix;
pub use input::{files, folder, input};
pub use lint::lint;
pub use load::load;
pub use views::views;

/// A law.
pub type Law = fn(&[u8]);

/// The laws by the names of their targets.
pub const LAWS: [(&str, Law); 6] =
    [("load", load), ("lint", lint), ("fix", fix), ("diff", diff), ("views", views), ("emit", emit)];
