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
mod options;
mod rewording;
mod side;

pub use change::{Change, Detail, Subject, Thing, Value};
pub use compare::{Comparison, compare};
pub use hints::Hint;
pub use kind::{Category, Kind, Mirror};
pub use options::Options;
pub use rewording::{Rewording, Words};
pub use side::Side;
