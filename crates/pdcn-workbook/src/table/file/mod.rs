//! `import.toml`: how a table was understood, written for a person who corrects it, and read again.

mod read;
mod write;

pub use self::read::{Unusable, read_mapping};
pub use self::write::write_mapping;
