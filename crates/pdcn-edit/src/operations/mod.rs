//! The operations: a file each, a request and how it is made.

mod add_outcome;
mod clear;
mod references;
mod retire;
mod set;

pub use add_outcome::{AddOutcome, NewPrerequisite, Translated};
pub use clear::Clear;
pub use retire::Retire;
pub use set::Set;
