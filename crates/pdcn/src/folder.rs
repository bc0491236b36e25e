//! Writes a folder that did not exist or was empty, whole or not at all: beside its place first, then by renaming.

use std::fs;
use std::io;
use std::path::Path;

use crate::failure::Failure;
use crate::outputs::file::folder_of;
use crate::outputs::refused;
use crate::system::files;

/// Makes sure that a folder can be made at a path: nothing is there, or a folder that is empty but for a file that may be named.
pub(crate) fn check(path: &Path, but: Option<&str>) -> Result<(), Failure> {
    match fs::symlink_metadata(path) {
        Ok(_) if !is_empty(path, but) => Err(Failure::occupied(path)),
        _ => Ok(()),
    }
}

/// Makes a folder of these files: paths in the folder, and texts. Nothing must be at its place but a folder that is empty, or
/// holds only the file that is named; the folder around it is made when it is missing.
pub(crate) fn create<'f>(
    path: &Path,
    files: impl IntoIterator<Item = (String, &'f str)>,
    but: Option<&str>,
) -> Result<(), Failure> {
    check(path, but)?;
    put(path, files, but).map_err(|error| refused(path, &error))
}

fn put<'f>(path: &Path, files: impl IntoIterator<Item = (String, &'f str)>, but: Option<&str>) -> io::Result<()> {
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
    if fs::symlink_metadata(path).is_err() {
        return files::rename(&whole, path);
    }
    // What somebody has put there meanwhile stays.
    if !is_empty(path, but) {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    // What was there goes away with the rest, and comes back when it cannot be replaced.
    let before = beside.path().join("before");
    files::rename(path, &before)?;
    files::rename(&whole, path).inspect_err(|_| {
        let _ = files::rename(&before, path);
    })
}

/// True for a folder that is there itself, and not by a link, and holds nothing but a file that may be named.
fn is_empty(path: &Path, but: Option<&str>) -> bool {
    let is_folder = fs::symlink_metadata(path).is_ok_and(|there| there.is_dir());
    let is_kept = |entry: io::Result<fs::DirEntry>| {
        entry.is_ok_and(|entry| but.is_some_and(|but| entry.file_name() == but) && entry.path().is_file())
    };
    is_folder && fs::read_dir(path).is_ok_and(|entries| entries.into_iter().all(is_kept))
}
