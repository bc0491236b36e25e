//! Reads a pathway folder: TOML with places, JSON Schema, model.
//!
//! Reading never fails on what the user wrote. It gives a [`Loaded`]: the model as far as it could be read, the
//! sources, and the [`Problem`]s as facts. Judging them (how serious, in what words) is the linter's work.
//!
//! A file goes through four steps, side by side with the others:
//!
//! 1. its text is made readable ([`Folder`]: encoding, size, permissions);
//! 2. it is parsed; on a syntax error it is taken apart, statement by statement, so that one slip is one problem;
//! 3. it is held against the schema of its kind, and each complaint is tied to a [`Place`](pdcn_toml::Place);
//! 4. what was refused is taken out, and the rest becomes the model.
//!
//! ```
//! use pdcn_source::{Folder, load};
//!
//! let loaded = load(Folder::from_texts([("pdcn.toml", "format = 2\nlanguage = \"fr\"\ncurrent = \"2026-2027\"\n")]));
//! assert!(loaded.problems.is_empty());
//! assert_eq!(loaded.pathway.settings.current.as_str(), "2026-2027");
//! ```

mod complaint;
mod contract;
mod elsewhere;
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

pub use folder::{Folder, FolderError, MAX_FILE_BYTES, text_of};
pub use format::WrittenFormat;
pub use likeness::nearest;
pub use load::{Loaded, load};
pub use locate::Locator;
pub use order::{OutOfOrder, keys_out_of_order};
pub use problem::{Meant, Problem, Refusal, Unreadable, ValueType};
pub use read::word_list;
pub use sources::{SourceFile, Sources};
pub use worse::ReadBefore;
