//! Writes a file whole or not at all: beside its place first, then by renaming. A link is never followed.

use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{MAIN_SEPARATOR, Path};

use tempfile::NamedTempFile;

use super::{Refusal, beside};
use crate::error::Failure;

/// Makes sure, before any work, that there is a place for a file.
pub(crate) fn check(path: &Path) -> Result<(), Failure> {
    refusal(path).map_or(Ok(()), |refusal| Err(Failure::Destination(path.to_owned(), refusal)))
}

fn refusal(path: &Path) -> Option<Refusal> {
    if path.to_string_lossy().ends_with(['/', MAIN_SEPARATOR]) {
        return Some(Refusal::Folder);
    }
    match fs::symlink_metadata(path) {
        Ok(present) if present.is_symlink() => Some(Refusal::Link),
        Ok(present) if present.is_dir() => Some(Refusal::Folder),
        Ok(present) if !present.is_file() => Some(Refusal::Special),
        // Renaming would take its place all the same.
        Ok(present) if present.permissions().readonly() => Some(Refusal::ReadOnly),
        Ok(_) => None,
        Err(error) if error.kind() == io::ErrorKind::NotFound && folder(path).is_dir() => None,
        Err(error) => Some(error.into()),
    }
}

/// Writes a file through a function; when anything fails, what was there before is still there.
pub(crate) fn write(path: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Failure> {
    put(path, write).map_err(|error| Failure::Destination(path.to_owned(), error.into()))
}

fn put(path: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    beside(path, write)?.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// Writes a file through a function beside its place, which it has not taken yet.
pub(crate) fn beside(path: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<NamedTempFile> {
    let mut beside = beside::create(folder(path))?;
    if let Ok(present) = fs::symlink_metadata(path) {
        beside.as_file().set_permissions(present.permissions())?;
    }
    let mut writer = BufWriter::with_capacity(1 << 16, beside.as_file_mut());
    write(&mut writer)?;
    writer.flush()?;
    drop(writer);
    // A full disk may only say so now.
    beside.as_file().sync_all()?;
    Ok(beside)
}

/// Writes a text to a file that there is not yet, whole or not at all, in a folder that is made when it is missing.
pub(crate) fn create(path: &Path, text: &str) -> Result<(), Failure> {
    let put = || {
        fs::create_dir_all(folder(path))?;
        let mut beside = beside::create(folder(path))?;
        beside.write_all(text.as_bytes())?;
        beside.as_file().sync_all()?;
        beside.persist_noclobber(path).map_err(|error| error.error)?;
        Ok(())
    };
    put().map_err(|error: io::Error| match error.kind() {
        io::ErrorKind::AlreadyExists => Failure::Occupied(path.to_owned()),
        _ => Failure::Destination(path.to_owned(), error.into()),
    })
}

fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}
