//! Writes a folder that did not exist or was empty, whole or not at all: beside its place first, then by renaming.

use std::fs;
use std::io;
use std::path::Path;

use crate::failure::Failure;
use crate::outputs::file::folder_of;
use crate::outputs::refused;
use crate::system::files;

/// Makes sure that a folder can be made at a path: nothing is there, or an empty folder.
pub(crate) fn check(path: &Path) -> Result<(), Failure> {
    match fs::symlink_metadata(path) {
        Ok(_) if !is_empty(path) => Err(Failure::occupied(path)),
        _ => Ok(()),
    }
}

/// Makes a folder of these files: paths in the folder, and texts. Nothing must be at its place but an empty folder; the folder
/// around it is made when it is missing.
pub(crate) fn create<'f>(path: &Path, files: impl IntoIterator<Item = (String, &'f str)>) -> Result<(), Failure> {
    check(path)?;
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
    if is_empty(path) {
        fs::remove_dir(path)?;
    }
    files::rename(&whole, path)
}

/// True for an empty folder that is there itself, and not by a link.
fn is_empty(path: &Path) -> bool {
    let is_folder = fs::symlink_metadata(path).is_ok_and(|there| there.is_dir());
    is_folder && fs::read_dir(path).is_ok_and(|mut entries| entries.next().is_none())
}
