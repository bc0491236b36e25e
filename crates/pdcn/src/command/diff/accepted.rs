//! The file `accepted.toml`, whose meaning is in `pdcn-diff`: reading it, and adding to it whole or not at all.

use std::io;
use std::path::Path;

use pdcn_diff::accepted::{self, AcceptedError, Decision};
use pdcn_model::{Accepted, EditionId};

use crate::failure::Failure;
use crate::outputs::file;

/// Reads the file that is named, in the place of that of the pathway.
pub(super) fn read(path: &Path) -> Result<Vec<Accepted>, Failure> {
    let text = text(path)?.ok_or_else(|| Failure::new("failure-no-accepted").path(path))?;
    accepted::read(text)
        .map_err(|AcceptedError { line }| Failure::new("failure-accepted").path(path).with("line", line.to_string()))
}

/// Adds an entry for each of these changes between two editions; what is there stays as it is.
pub(super) fn add(
    path: &Path,
    changes: &[(String, &str)],
    editions: [&EditionId; 2],
    decision: &Decision<'_>,
) -> Result<(), Failure> {
    let text = accepted::add(text(path)?, changes, editions, decision);
    file::check(path)?;
    file::write(path, |out| out.write_all(text.as_bytes()))
}

/// Returns the text of the file; nothing when there is none.
fn text(path: &Path) -> Result<Option<String>, Failure> {
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Failure::read(path, &error)),
    }
}
