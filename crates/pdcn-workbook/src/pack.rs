//! Several files as one: a zip, as sheets of CSV are sent.

use std::borrow::Cow;
use std::io::{Cursor, Read as _, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipArchive, ZipWriter};

use crate::Unreadable;

/// A file: its name, and its bytes.
pub type File = (String, Vec<u8>);

/// Packs files, the same bytes each time.
pub fn pack(files: &[File]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .system(System::Unix)
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for (name, bytes) in files {
        // Writing into memory cannot fail, and the names are our own.
        let _ = zip.start_file(name.as_str(), options).and_then(|()| Ok(zip.write_all(bytes)?));
    }
    zip.finish().map(Cursor::into_inner).unwrap_or_default()
}

/// How much a zip may hold.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// What the files that are asked for may unpack to, in bytes.
    pub bytes: u64,
    /// How many entries it may have.
    pub entries: usize,
}

impl Limits {
    /// Those of sheets.
    pub(crate) const SHEETS: Self = Self { bytes: 256 << 20, entries: usize::MAX };
}

/// Unpacks the files of a zip whose names are asked for; nothing for what is no zip or has none.
///
/// # Errors
///
/// When it holds more than it may, or one of them cannot be unpacked.
pub fn unpack(bytes: &[u8], limits: Limits, is_asked: impl Fn(&str) -> bool) -> Result<Option<Vec<File>>, Unreadable> {
    // Whatever else a zip holds is told where it is read.
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return Ok(None) };
    if archive.len() > limits.entries {
        return Err(Unreadable::TooLarge);
    }
    let mut files = Vec::new();
    let mut left = limits.bytes;
    for at in 0..archive.len() {
        let Some(name) = archive.name_for_index(at).and_then(Result::ok).map(Cow::into_owned) else {
            continue;
        };
        if !is_asked(&name) {
            continue;
        }
        let mut unpacked = Vec::new();
        let part = archive.by_index(at).map_err(|error| Unreadable::Damaged(error.to_string()))?;
        part.take(left).read_to_end(&mut unpacked).map_err(|error| Unreadable::Damaged(error.to_string()))?;
        left -= u64::try_from(unpacked.len()).unwrap_or(left).min(left);
        if left == 0 {
            return Err(Unreadable::TooLarge);
        }
        files.push((name, unpacked));
    }
    Ok((!files.is_empty()).then_some(files))
}

/// True for a sheet of CSV.
pub(crate) fn is_csv(name: &str) -> bool {
    name.to_ascii_lowercase().ends_with(".csv")
}
