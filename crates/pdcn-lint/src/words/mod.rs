//! Words: how a text is cut into them, and the lists that rules look for.

mod builtin;
pub(crate) mod inclusive;
mod lexicon;
mod list;
mod token;
pub(crate) mod typography;

pub(crate) use lexicon::{Hit, Lexicon, Lexicons};
pub use list::{ListOrigin, word_lists};
pub(crate) use token::Token;

/// A word with its first letter in capital.
pub(crate) fn capitalized(word: &str) -> String {
    let mut signs = word.chars();
    signs.next().map(|first| first.to_uppercase().chain(signs).collect()).unwrap_or_default()
}
