//! Writes a folder that did not exist, whole or not at all: beside its place first, then by renaming.

use std::fs;
use std::io;
use std::path::Path;

use crate::failure::Failure;
use crate::outputs::file::folder_of;
use crate::outputs::refused;

/// Makes a folder of these files: paths in the folder, and texts. Nothing must be at its place; the folder around it is
/// made when it is missing.
pub(crate) fn create<'f>(path: &Path, files: impl IntoIterator<Item = (String, &'f str)>) -> Result<(), Failure> {
    if fs::symlink_metadata(path).is_ok() {
        return Err(Failure::occupied(path));
    }
    put(path, files).map_err(|error| refused(path, &error))
}

fn put<'f>(path: &Path, files: impl IntoIterator<Item = (String, &'f str)>) -> io::Result<()> {
    let around = folder_of(path);
    fs::create_dir_all(around)?;
    // It goes away by itself, with what was written so far, when anything fails.
    let beside = tempfile::Builder::new().prefix(".pdcn-").suffix(".tmp").tempdir_in(around)?;
    let whole = beside.path().join("whole");
    for (name, text) in files {
        let file = whole.join(name);
        fs::create_dir_all(file.parent().unwrap_or(&whole))?;
        fs::write(file, text)?;
    }
    fs::rename(whole, path)
}
