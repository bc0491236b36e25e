//! Why a file cannot be written, each as the failure that says so.

use std::io;
use std::path::Path;

use crate::failure::{Failure, unprintable};
use crate::system::is_in_use;

/// The file is none that may be written, for the reason that a text of this name says.
pub(crate) fn refusal(name: &'static str, path: &Path) -> Failure {
    Failure::new(name).path(path)
}

/// The system refuses to write a file: in plain words where there are some, else in its own.
pub(crate) fn refused(path: &Path, error: &io::Error) -> Failure {
    let name = match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => "refusal-no-folder",
        io::ErrorKind::IsADirectory => "refusal-folder",
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => "refusal-denied",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "refusal-full",
        _ if is_in_use(error) => "refusal-in-use",
        _ => return unprintable(error).unwrap_or_else(|| in_its_words(path, error)),
    };
    refusal(name, path)
}

fn in_its_words(path: &Path, error: &io::Error) -> Failure {
    refusal("refusal-system", path).with("detail", error.to_string())
}
