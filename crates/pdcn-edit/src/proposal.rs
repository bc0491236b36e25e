//! What operations come to: the edits of each file, all or none, and the way back.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use pdcn_source::Folder;
use pdcn_toml::{Edit, inverse};

/// What operations come to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposal {
    /// The files that change, by path.
    pub files: Vec<FileChange>,
}

/// A file that changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileChange {
    /// The path in the folder of the pathway, with `/` between its parts.
    pub path: String,
    /// The text that it has; nothing for a file that is not there.
    pub before: Option<Arc<str>>,
    /// The edits of that text, in order.
    pub edits: Vec<Edit>,
    /// The text that it is to have; nothing for a file that is to go.
    pub after: Option<Arc<str>>,
}

impl FileChange {
    /// Returns what makes one text of a file another: the bytes between what both begin and end with.
    pub fn between(path: &str, before: Option<Arc<str>>, after: Option<Arc<str>>) -> Self {
        let (old, new) = (before.as_deref().unwrap_or_default(), after.as_deref().unwrap_or_default());
        let alike = |pairs: usize| old.is_char_boundary(pairs) && new.is_char_boundary(pairs);
        let mut start = old.bytes().zip(new.bytes()).take_while(|(old, new)| old == new).count();
        while !alike(start) {
            start -= 1;
        }
        let most = old.len().min(new.len()) - start;
        let ends = old.bytes().rev().zip(new.bytes().rev()).take(most).take_while(|(old, new)| old == new).count();
        let is_whole =
            |count: &usize| old.is_char_boundary(old.len() - count) && new.is_char_boundary(new.len() - count);
        let end = (0..=ends).rev().find(is_whole).unwrap_or(0);
        let edit = (start..old.len() - end, new[start..new.len() - end].to_owned());
        let edits = if old == new { Vec::new() } else { vec![edit] };
        Self { path: path.to_owned(), before, edits, after }
    }
}

/// A file that is not as it was when the edits were made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// Its path.
    pub path: String,
}

impl fmt::Display for Changed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} has changed since its edits were made", self.path)
    }
}

impl Error for Changed {}

impl Proposal {
    /// Returns true when nothing changes.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Puts the new texts into a folder, all or none.
    ///
    /// # Errors
    ///
    /// When a file of the folder is neither as it was when the edits were made nor as they leave it.
    pub fn apply(&self, folder: &Folder) -> Result<Folder, Changed> {
        let mut applied = folder.clone();
        for file in &self.files {
            let now = folder.text(&file.path);
            if now != file.before.as_ref() && now != file.after.as_ref() {
                return Err(Changed { path: file.path.clone() });
            }
            match &file.after {
                Some(after) => applied.put(&file.path, Arc::clone(after)),
                None => applied.remove(&file.path),
            }
        }
        Ok(applied)
    }

    /// Returns what undoes it: the edits of the way back.
    #[must_use]
    pub fn undo(&self) -> Self {
        let back = |file: &FileChange| {
            let text = file.before.as_deref().unwrap_or_default();
            // The edits were made to this text.
            let edits = inverse(text, &file.edits).unwrap_or_default();
            FileChange { path: file.path.clone(), before: file.after.clone(), edits, after: file.before.clone() }
        };
        Self { files: self.files.iter().map(back).collect() }
    }
}
