//! A pathway as a zip, in and out.

use std::collections::BTreeMap;

use pdcn_texts::Text;
use pdcn_workbook::{Limits, Unreadable, pack, unpack};

use crate::Session;
use crate::refusal::Refusal;

/// A hundred times the largest pathway seen.
const MOST: Limits = Limits { bytes: 128 << 20, entries: 20_000 };

impl Session {
    /// Puts the files of a zip, but for what systems hide in it.
    ///
    /// # Errors
    ///
    /// When it is no zip, or holds more than a page can.
    pub fn unpack(&mut self, bytes: &[u8]) -> Result<(), Refusal> {
        let name = match unpack(bytes, MOST, is_of_folder) {
            Ok(Some(files)) => {
                for (path, bytes) in files {
                    self.put(&path, bytes);
                }
                return Ok(());
            }
            Ok(None) | Err(Unreadable::Damaged(_)) => "page-not-a-zip",
            Err(_) => "page-too-large",
        };
        Err(Refusal::new(&Text::new(name), &self.words))
    }

    /// Returns the files as a zip, sorted, the same bytes each time.
    pub fn pack(&self) -> Vec<u8> {
        let texts = self.files().into_iter().map(|(path, text)| (path, text.into_bytes()));
        let files: BTreeMap<String, Vec<u8>> = self.beside.iter().cloned().chain(texts).collect();
        pack(&files.into_iter().collect::<Vec<_>>())
    }
}

/// True for a file of the folder that was packed: nothing above it, and nothing that systems leave beside files.
fn is_of_folder(path: &str) -> bool {
    let is_hidden = |part: &str| (part.starts_with('.') && part != ".") || part == "__MACOSX";
    let is_part = |part: &str| !part.is_empty() && !part.ends_with(':') && !is_hidden(part);
    path.split(['/', '\\']).all(is_part)
}
