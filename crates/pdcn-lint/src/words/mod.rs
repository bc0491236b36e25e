//! Words: how a text is cut into them, and the lists that rules look for.

mod builtin;
pub(crate) mod dictionary;
pub(crate) mod inclusive;
mod lexicon;
mod list;
pub(crate) mod quoted;
mod sought;
mod token;
pub(crate) mod typography;

pub(crate) use lexicon::{Hit, Lexicon, Lexicons};
pub use list::{ListOrigin, word_lists};
pub(crate) use sought::Sought;
pub(crate) use token::Token;
pub use typography::typeset;

/// A word in the case of what it takes the place of: `BOÎTE`, `Boîte`, `boîte`.
pub(crate) fn in_case_of(written: &str, word: &str) -> String {
    let is_capital = written.chars().filter(|character| character.is_alphabetic()).all(char::is_uppercase);
    if is_capital && written.chars().filter(|character| character.is_alphabetic()).count() > 1 {
        word.to_uppercase()
    } else if written.starts_with(char::is_uppercase) {
        capitalized(word)
    } else {
        word.to_owned()
    }
}

/// A word with its first letter in capital.
pub(crate) fn capitalized(word: &str) -> String {
    let mut characters = word.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}
