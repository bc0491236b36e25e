#![doc = include_str!("../README.md")]

mod behind;
mod draft;
mod form;
mod ids;
mod key_path;
mod left;
mod lost;
mod meant;
mod operation;
mod operations;
mod preview;
mod proposal;
mod propose;
mod refusal;
mod site;
mod subject;
mod target;
mod text;
mod texts;
mod typed;
mod unknown;
mod value;

pub use form::Holds;
pub use key_path::KeyPath;
pub use operation::Operation;
pub use operations::{
    Accept, AddOutcome, AddPlan, AddRecord, Clear, Exclude, Include, Merge, MoveOutcome, NewEdition, NewPrerequisite,
    Part, Publish, RemoveRecord, Rename, Retire, Reword, Set, Split, Translated, plan_file,
};
pub use preview::{Appearing, Preview};
pub use proposal::{Changed, FileChange, Proposal};
pub use propose::{propose, propose_on};
pub use refusal::{Refusal, Why};
pub use subject::Subject;
pub use texts::catalogues;
pub use typed::prose;
pub use value::{Form, Value};
