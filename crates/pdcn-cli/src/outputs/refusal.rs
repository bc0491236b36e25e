//! Why a file cannot be written.

use std::io;

/// Why a file cannot be written.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// Its name does not say which format it is to have.
    /// The endings that would.
    UnknownEnding(String),
    /// It has the name of a file of data, which a report must never take the place of.
    Data,
    /// It is asked for twice.
    Twice,
    /// The folder that it is to be in does not exist.
    NoFolder,
    /// It is a folder.
    Folder,
    /// It is a link: what it leads to is not what was named.
    Link,
    /// It is a device or a pipe.
    Special,
    /// It is not as it was when it was read.
    Changed,
    /// It is protected.
    ReadOnly,
    /// The system does not allow it.
    Denied,
    /// There is no room.
    Full,
    /// The system refuses, in its words.
    System(io::Error),
}

impl Refusal {
    /// The name of its text in the catalogues.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::UnknownEnding(_) => "refusal-unknown-ending",
            Self::Data => "refusal-data",
            Self::Twice => "refusal-twice",
            Self::NoFolder => "refusal-no-folder",
            Self::Folder => "refusal-folder",
            Self::Link => "refusal-link",
            Self::Special => "refusal-special",
            Self::Changed => "refusal-changed",
            Self::ReadOnly => "refusal-read-only",
            Self::Denied => "refusal-denied",
            Self::Full => "refusal-full",
            Self::System(_) => "refusal-system",
        }
    }

    /// The words of the system, when there are no plainer ones.
    pub(crate) fn detail(&self) -> String {
        match self {
            Self::System(error) => error.to_string(),
            _ => String::new(),
        }
    }

    /// The endings that would tell which format to write.
    pub(crate) fn endings(&self) -> &str {
        match self {
            Self::UnknownEnding(endings) => endings,
            _ => "",
        }
    }
}

impl From<io::Error> for Refusal {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::NoFolder,
            io::ErrorKind::IsADirectory => Self::Folder,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::Denied,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            _ => Self::System(error),
        }
    }
}
