#![doc = include_str!("../README.md")]

mod language;
mod names;
mod text;
mod texts;
mod values;
mod visible;

pub use language::Language;
pub use names::NameOrder;
pub use text::{Text, Value};
pub use texts::Texts;
pub use values::Values;
pub use visible::{by_number, characters, is_hidden, visible};
