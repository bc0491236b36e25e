//! Where a side of a comparison comes from: a folder, the program itself, or a revision.

use std::path::{Path, PathBuf};

use pdcn_texts::{Texts, visible};

use crate::Origin;
use crate::origin::slashed;

/// Characters of a commit that are shown.
const SHORT_COMMIT: usize = 8;

/// Says where a side of a comparison comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Provenance {
    /// A folder, or the program itself, as it is today.
    Here(Origin),
    /// A revision of the pathway in a folder.
    Revision {
        /// The folder, as it is now.
        folder: PathBuf,
        /// The revision, as it was given.
        name: String,
        /// The commit.
        commit: String,
    },
}

impl Provenance {
    /// Says in words where it comes from.
    pub fn words(&self, words: &Texts) -> String {
        match self {
            Self::Here(Origin::Folder(folder)) => visible(&folder.display().to_string()),
            Self::Here(Origin::Embedded) => words.say("diff-embedded", &[]),
            Self::Revision { folder, name, commit } => {
                let short: String = commit.chars().take(SHORT_COMMIT).collect();
                let values = [
                    ("name", name.as_str().into()),
                    ("commit", short.into()),
                    ("path", folder.display().to_string().into()),
                ];
                words.say("diff-revision", &values)
            }
        }
    }

    /// Returns the folder that the files are in, or were in; none when they are in the program itself.
    pub fn folder(&self) -> Option<&PathBuf> {
        match self {
            Self::Here(Origin::Folder(folder)) | Self::Revision { folder, .. } => Some(folder),
            Self::Here(Origin::Embedded) => None,
        }
    }

    /// Returns the path of a file as a person would write it; at a revision, as git would.
    pub fn path(&self, path: &str) -> String {
        match self {
            Self::Here(origin) => origin.path(path),
            Self::Revision { folder, name, .. } => {
                let root = slashed(folder);
                let path = if root == "." { path.to_owned() } else { format!("{}/{path}", root.trim_end_matches('/')) };
                visible(&format!("{name}:{path}"))
            }
        }
    }

    /// Returns the path of a file relative to a folder, for services that ask for it; nothing at a revision, where there is
    /// no such file today.
    pub fn repository_path(&self, path: &str, here: &Path) -> Option<String> {
        match self {
            Self::Here(origin) => Some(origin.repository_path(path, here)),
            Self::Revision { .. } => None,
        }
    }
}
