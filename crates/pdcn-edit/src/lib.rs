#![doc = include_str!("../README.md")]

mod draft;
mod key_path;
mod operation;
mod operations;
mod proposal;
mod refusal;
mod subject;
mod target;
mod text;
mod texts;
mod value;

pub use key_path::KeyPath;
pub use operation::Operation;
pub use operations::{AddOutcome, Clear, NewPrerequisite, Retire, Set, Translated};
pub use proposal::{Changed, FileChange, Proposal, propose};
pub use refusal::{Refusal, Why};
pub use subject::Subject;
pub use texts::catalogues;
pub use value::{Form, Value};
