//! Texts in French and English: Fluent catalogues, worded with values.
//!
//! A crate that has something to say keeps its words in catalogues, one text per name, and gives them to [`Texts`]. What
//! goes into a text is a [`Value`]; a [`Text`] is a name with its values, worded only when it is shown. Signs that a
//! terminal would obey are made visible in every value ([`visible`]).
//!
//! ```
//! use pdcn_texts::{Language, Texts};
//!
//! let texts = Texts::new(Language::French, ["found = { $count ->\n    [one] { $count } constat\n   *[other] { $count } constats\n}\n"]);
//! // In French, none is singular.
//! assert_eq!(texts.say("found", &[("count", 0.into())]), "0 constat");
//! ```

mod language;
mod names;
mod text;
mod texts;
mod visible;

pub use language::Language;
pub use names::NameOrder;
pub use text::{Text, Value};
pub use texts::Texts;
pub use visible::{by_number, is_hidden, signs, visible};
