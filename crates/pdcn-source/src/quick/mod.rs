//! Reads a file that is right in one pass: from its tokens straight into the model, without a tree.
//!
//! A tree with spans and a validator are needed to say what is wrong. Nearly every file is right: its keys are read in
//! their order, each held against its schema ([`Proof`]) and handed to serde. At anything else (a slip, a key twice, a
//! table in several parts, a key that goes through tables: `a.b = 1`) this gives up, and the file is read the long way,
//! which decides and explains. What is read must be the same both ways: the tests hold them against each other.

mod cursor;
mod pattern;
mod proof;
mod schema;
mod values;

use serde::de::DeserializeOwned;
use toml_parser::Source;

use self::cursor::{Cursor, events};
pub(crate) use self::proof::Proof;
use self::values::Next;

/// The document, and where its blocks begin, as in [`block_starts`](pdcn_toml::block_starts); nothing when it must be read the
/// long way.
pub(crate) fn read<T: DeserializeOwned>(text: &str, proof: &Proof) -> Option<(T, Vec<u32>)> {
    let source = Source::new(text);
    let events = events(source)?;
    let mut cursor = Cursor::new(source, &events);
    let document = T::deserialize(Next::document(&mut cursor, proof)).ok()?;
    cursor.is_at_end().then_some((document, cursor.block_starts))
}
