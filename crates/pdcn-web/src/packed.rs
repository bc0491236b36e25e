//! A pathway as a zip, in and out.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _, Write as _};

use pdcn_source::MAX_FILE_BYTES;
use pdcn_texts::Text;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::Session;
use crate::refusal::Refusal;

/// The most bytes that a zip may unpack to: a hundred times the largest pathway seen.
const MOST: u64 = 128 << 20;
/// The most files.
const FILES: usize = 20_000;

impl Session {
    /// Puts the files of a zip, but for what systems hide in it.
    ///
    /// # Errors
    ///
    /// When it is no zip, or holds more than a page can.
    pub fn unpack(&mut self, bytes: &[u8]) -> Result<(), Refusal> {
        let refused = |name| Refusal::new(&Text::new(name), &self.words);
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| refused("page-not-a-zip"))?;
        if archive.len() > FILES {
            return Err(refused("page-too-large"));
        }
        let (mut files, mut left) = (Vec::new(), MOST);
        for at in 0..archive.len() {
            let entry = archive.by_index(at).map_err(|_| refused("page-not-a-zip"))?;
            let Some(path) = entry.enclosed_name().filter(|_| entry.is_file()) else { continue };
            let path = path.to_string_lossy().replace('\\', "/");
            if is_hidden(&path) {
                continue;
            }
            let mut content = Vec::new();
            let read = entry.take(left.min(MAX_FILE_BYTES) + 1).read_to_end(&mut content);
            let read = read.map_err(|_| refused("page-not-a-zip"))?;
            let size = u64::try_from(read).unwrap_or(u64::MAX);
            left = left.checked_sub(size).ok_or_else(|| refused("page-too-large"))?;
            files.push((path, content));
        }
        for (path, content) in files {
            self.put(&path, content);
        }
        Ok(())
    }

    /// Returns the files as a zip, sorted, the same bytes each time.
    ///
    /// # Errors
    ///
    /// When it cannot be written, which has no cause in memory.
    pub fn pack(&self) -> Result<Vec<u8>, Refusal> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let mut written = || -> Result<(), zip::result::ZipError> {
            let texts = self.files().into_iter().map(|(path, text)| (path, text.into_bytes()));
            let files: BTreeMap<String, Vec<u8>> = self.beside.iter().cloned().chain(texts).collect();
            for (path, bytes) in files {
                zip.start_file(path, SimpleFileOptions::default())?;
                zip.write_all(&bytes)?;
            }
            Ok(())
        };
        let failed = |_| Refusal::new(&Text::new("page-not-a-zip"), &self.words);
        written().map_err(failed)?;
        zip.finish().map(Cursor::into_inner).map_err(failed)
    }
}

/// True for what systems leave beside files.
fn is_hidden(path: &str) -> bool {
    path.split('/').any(|part| part.starts_with('.') || part == "__MACOSX")
}
