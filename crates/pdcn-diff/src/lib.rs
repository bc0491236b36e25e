#![doc = include_str!("../README.md")]

pub mod accepted;
mod change;
mod changes;
mod compare;
pub mod consequences;
mod fingerprint;
mod hints;
mod implied;
mod kind;
mod matching;
mod rewording;
mod side;

pub use change::{Change, Detail, Subject, Thing, Value};
pub use compare::{Comparison, Options, compare};
pub use hints::Hint;
pub use kind::{Category, Kind, Mirror};
pub use rewording::{Rewording, Words};
pub use side::Side;
