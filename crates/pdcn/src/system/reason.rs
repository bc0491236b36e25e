//! What the system refuses, in plain words; its own words, which are English and full of numbers, where there are none.

use std::io::{Error, ErrorKind};

use pdcn_texts::{Text, Value};

/// The numbers by which Windows says that another program has a file open, or a part of it.
const IN_USE: [i32; 2] = [32, 33];

/// Says why the system refused.
pub(crate) fn reason(error: &Error) -> Value {
    let name = match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "system-full",
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => "system-denied",
        ErrorKind::NotFound | ErrorKind::NotADirectory => "system-missing",
        ErrorKind::IsADirectory => "system-folder",
        ErrorKind::InvalidData => "system-not-utf8",
        _ if is_in_use(error) => "system-in-use",
        _ => return error.to_string().into(),
    };
    Text::new(name).into()
}

/// True when another program has the file for itself.
pub(crate) fn is_in_use(error: &Error) -> bool {
    // The same numbers are something else elsewhere.
    let of_windows = || cfg!(windows) && error.raw_os_error().is_some_and(|code| IN_USE.contains(&code));
    error.kind() == ErrorKind::ResourceBusy || of_windows()
}
