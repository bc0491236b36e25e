//! The texts of a pathway's files, kept so that findings can show the words themselves.

use std::sync::Arc;

/// One file of a pathway.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// The path relative to the pathway's folder, with `/` between its parts.
    pub path: String,
    /// The text; faulty bytes are replaced by `U+FFFD`, and it is empty when the file could not be read.
    pub text: Arc<str>,
    /// The text as it was parsed, when that is another one: faulty statements blanked, every byte at its place.
    pub(crate) parsed: Option<Arc<str>>,
}

impl SourceFile {
    /// The text that the model was read from.
    pub(crate) fn parsed_text(&self) -> &str {
        self.parsed.as_deref().unwrap_or(&self.text)
    }

    /// True when syntax errors made parts of the file unreadable, so that what seems missing may be there.
    pub fn is_damaged(&self) -> bool {
        self.parsed.is_some()
    }

    /// True when a word stands in a part of the file that could not be read.
    pub fn lost(&self, word: &str) -> bool {
        !word.is_empty()
            && self.parsed.as_ref().is_some_and(|parsed| {
                let blanked = |(at, _): (usize, &str)| !parsed.as_bytes()[at..].starts_with(word.as_bytes());
                self.text.match_indices(word).any(blanked)
            })
    }
}

/// The files of a pathway, sorted by path.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    pub(crate) files: Vec<SourceFile>,
}

impl Sources {
    /// The file with this number.
    pub fn file(&self, number: u32) -> &SourceFile {
        &self.files[number as usize]
    }

    /// The files, sorted by path.
    pub fn files(&self) -> &[SourceFile] {
        &self.files
    }

    /// True when a word stands in a part of some file that could not be read: what names it may be right.
    pub fn lost(&self, word: &str) -> bool {
        self.files.iter().any(|file| file.lost(word))
    }
}
