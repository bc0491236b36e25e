#![doc = include_str!("../README.md")]

mod complaint;
mod contract;
mod elsewhere;
mod english;
mod folder;
mod format;
mod french;
mod habits;
mod keys;
mod likeness;
mod load;
mod locate;
mod meant;
mod order;
mod problem;
mod prune;
mod quick;
mod read;
mod sources;
mod tree;
mod validate;
mod worse;

pub use english::{english_meaning, meanings};
pub use folder::{Folder, FolderError, MAX_FILE_BYTES, text_of, text_of_one_program};
pub use format::WrittenFormat;
pub use likeness::nearest;
pub use load::{Loaded, load};
pub use locate::Locator;
pub use order::{OutOfOrder, keys_out_of_order};
pub use problem::{Meant, Problem, Refusal, Unreadable, ValueType};
pub use read::word_list;
pub use sources::{SourceFile, Sources, stem};
pub use worse::ReadBefore;
