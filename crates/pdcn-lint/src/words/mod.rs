//! Words: how a text is cut into them, and the lists that rules look for.

mod builtin;
mod lexicon;
mod list;
mod token;

pub(crate) use lexicon::{Hit, Lexicon, Lexicons};
pub use list::{ListOrigin, word_lists};
pub(crate) use token::Token;
