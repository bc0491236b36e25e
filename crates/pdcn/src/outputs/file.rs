//! Writes a file whole or not at all: beside its place first, then by renaming. A link is never followed.

use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{MAIN_SEPARATOR, Path};

use tempfile::NamedTempFile;

use super::{beside, refusal, refused};
use crate::failure::Failure;
use crate::system::files;

/// Makes sure, before any work, that there is a place for a file.
pub(crate) fn check(path: &Path) -> Result<(), Failure> {
    let refuse = |name| Err(refusal(name, path));
    if path.to_string_lossy().ends_with(['/', MAIN_SEPARATOR]) {
        return refuse("refusal-folder");
    }
    match fs::symlink_metadata(path) {
        Ok(present) if present.is_symlink() => refuse("refusal-link"),
        Ok(present) if present.is_dir() => refuse("refusal-folder"),
        Ok(present) if !present.is_file() => refuse("refusal-special"),
        // Renaming would take its place all the same.
        Ok(present) if present.permissions().readonly() => refuse("refusal-read-only"),
        Ok(_) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound && folder_of(path).is_dir() => Ok(()),
        Err(error) => Err(refused(path, &error)),
    }
}

/// Writes a file through a function; when anything fails, what was there before is still there.
pub(crate) fn write(path: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Failure> {
    put(path, write).map_err(|error| refused(path, &error))
}

fn put(path: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    files::put(beside(path, write)?, path)
}

/// Writes a file through a function beside its place, which it has not taken yet.
pub(crate) fn beside(path: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<NamedTempFile> {
    let mut beside = beside::create(folder_of(path))?;
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
        fs::create_dir_all(folder_of(path))?;
        let mut beside = beside::create(folder_of(path))?;
        beside.write_all(text.as_bytes())?;
        beside.as_file().sync_all()?;
        beside.persist_noclobber(path).map_err(|error| error.error)?;
        Ok(())
    };
    put().map_err(|error: io::Error| match error.kind() {
        io::ErrorKind::AlreadyExists => Failure::occupied(path),
        _ => refused(path, &error),
    })
}

/// Returns the folder that a file lies in, or is to lie in: `.` for a name alone.
pub(crate) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}
