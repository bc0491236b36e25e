//! The operations: a file each, a request and how it is made.

mod accept;
mod add_outcome;
mod add_plan;
mod add_record;
mod clear;
mod home;
mod list_item;
mod merge;
mod move_outcome;
mod new_edition;
mod part;
mod publish;
mod references;
mod remove_record;
mod rename;
mod retire;
mod reword;
mod set;
mod split;

pub use accept::Accept;
pub use add_outcome::{AddOutcome, NewPrerequisite, Translated};
pub use add_plan::{AddPlan, plan_file};
pub use add_record::AddRecord;
pub use clear::Clear;
pub use list_item::{Exclude, Include};
pub use merge::Merge;
pub use move_outcome::MoveOutcome;
pub use new_edition::NewEdition;
pub use part::Part;
pub use publish::Publish;
pub use remove_record::RemoveRecord;
pub use rename::Rename;
pub use retire::Retire;
pub use reword::Reword;
pub use set::Set;
pub use split::Split;

use crate::refusal::Why;
use crate::{KeyPath, Subject};

/// Makes sure that a key is not one that an operation of its own writes: the status of an edition comes with its seal.
fn check_own(subject: &Subject, key: &KeyPath) -> Result<(), Why> {
    let key = key.to_string();
    let is_own = *subject == Subject::Edition && ["status", "seal"].contains(&key.as_str());
    if is_own { Err(Why::OwnOperation { key }) } else { Ok(()) }
}
