//! Writes what the page changed: all files or none, and none when one of them is not as the page has read it.

use std::collections::HashSet;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use pdcn_source::text_of;
use serde::{Deserialize, Serialize};

use super::inside;
use crate::failure::Failure;
use crate::outputs::together::{self, Replacement};

/// What the page asks for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Wanted {
    files: Vec<WantedFile>,
}

/// What is to be in a file, and what was there when the page read it; nothing for what is not there.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WantedFile {
    path: String,
    before: Option<String>,
    after: Option<String>,
}

/// What came of it.
pub(super) enum Saved {
    /// All is as it was wanted: how many files were written.
    Written(usize),
    /// Files that somebody else changed; nothing was written.
    Changed(Vec<Elsewhere>),
    /// A path that is none of the pathway; nothing was written.
    Outside(String),
}

/// A file that somebody else changed, and what is there now.
#[derive(Debug, Serialize)]
pub(super) struct Elsewhere {
    path: String,
    there: Option<String>,
}

/// Writes what is wanted below a folder.
pub(super) fn save(root: &Path, wanted: &Wanted) -> Result<Saved, Failure> {
    let mut places = Vec::new();
    let mut seen = HashSet::new();
    for file in &wanted.files {
        match inside::place(root, &file.path) {
            Some(place) if seen.insert(place.clone()) => places.push(place),
            _ => return Ok(Saved::Outside(file.path.clone())),
        }
    }
    let (changed, todo) = compared(wanted, &places)?;
    if !changed.is_empty() {
        return Ok(Saved::Changed(changed));
    }
    match together::replace(&todo) {
        Ok(()) => Ok(Saved::Written(todo.len())),
        // A file may have changed in the moment between.
        Err(failure) => match compared(wanted, &places)? {
            (changed, _) if !changed.is_empty() => Ok(Saved::Changed(changed)),
            _ => Err(failure),
        },
    }
}

/// The files that are neither as they were nor as they are wanted, and those that are to be written.
fn compared<'w>(wanted: &'w Wanted, places: &[PathBuf]) -> Result<(Vec<Elsewhere>, Vec<Replacement<'w>>), Failure> {
    let (mut changed, mut todo) = (Vec::new(), Vec::new());
    for (file, place) in wanted.files.iter().zip(places) {
        let there = text_at(place)?;
        if there == file.after {
            continue;
        }
        if there == file.before {
            let (before, after) = (file.before.as_deref(), file.after.as_deref());
            todo.push(Replacement { path: place.clone(), before, after });
        } else {
            changed.push(Elsewhere { path: file.path.clone(), there });
        }
    }
    Ok((changed, todo))
}

/// The text of a file as it is read, whatever its encoding; nothing when there is none.
fn text_at(path: &Path) -> Result<Option<String>, Failure> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(text_of(bytes).to_string())),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
        Err(error) => Err(Failure::read(path, &error)),
    }
}
