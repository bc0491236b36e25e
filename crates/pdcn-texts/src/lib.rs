#![doc = include_str!("../README.md")]

mod language;
mod names;
mod text;
mod texts;
mod visible;

pub use language::Language;
pub use names::NameOrder;
pub use text::{Text, Value, Values};
pub use texts::Texts;
pub use visible::{by_number, characters, is_hidden, visible};
