//! What the system refuses, in plain words; its own words, which are English and full of numbers, where there are none.

use std::io::{Error, ErrorKind};

use pdcn_texts::{Text, Value};

/// Says why the system refused.
pub(crate) fn reason(error: &Error) -> Value {
    let name = match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "system-full",
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => "system-denied",
        ErrorKind::NotFound | ErrorKind::NotADirectory => "system-missing",
        ErrorKind::IsADirectory => "system-folder",
        ErrorKind::InvalidData => "system-not-utf8",
        _ => return error.to_string().into(),
    };
    Text::new(name).into()
}
