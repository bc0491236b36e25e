//! A pathway that was read for one side or both: where it comes from, and what of it could not be read.

use std::path::PathBuf;

use pdcn_model::{Edition, FileKind};
use pdcn_report::is_file_of;
use pdcn_source::Loaded;
use pdcn_texts::{Texts, visible};

use crate::damage::broken;
use crate::find::Origin;

pub(crate) use crate::damage::Broken;

/// A pathway that was read.
#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) from: From,
    pub(crate) loaded: Loaded,
    /// What was there and not read.
    pub(crate) skipped: Vec<Skipped>,
}

/// Where a pathway comes from.
#[derive(Clone, Debug)]
pub(crate) enum From {
    /// A folder, or the program itself.
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

/// A file of a revision that was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Skipped {
    pub(crate) path: String,
    pub(crate) cause: Cause,
}

/// Why a file of a revision was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cause {
    /// A link, which leads to the files of today.
    Link,
    /// Another repository.
    Submodule,
    /// More than is ever read.
    TooLarge,
    /// This copy of the repository does not have it.
    NotStored,
}

impl Cause {
    /// The name, in data and of its text.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Submodule => "submodule",
            Self::TooLarge => "too-large",
            Self::NotStored => "not-stored",
        }
    }
}

impl From {
    /// Where it comes from, in words.
    pub(crate) fn words(&self, words: &Texts) -> String {
        match self {
            Self::Here(Origin::Folder(folder)) => visible(&folder.display().to_string()),
            Self::Here(Origin::Embedded) => words.say("diff-embedded", &[]),
            Self::Revision { folder, name, commit } => {
                let short: String = commit.chars().take(8).collect();
                let values = [
                    ("name", name.as_str().into()),
                    ("commit", short.into()),
                    ("path", folder.display().to_string().into()),
                ];
                words.say("diff-revision", &values)
            }
        }
    }

    /// The folder that the files are in, or were in; none when they are in the program itself.
    pub(crate) fn folder(&self) -> Option<&PathBuf> {
        match self {
            Self::Here(Origin::Folder(folder)) | Self::Revision { folder, .. } => Some(folder),
            Self::Here(Origin::Embedded) => None,
        }
    }
}

impl Source {
    /// What could not be read, by file, of an edition, of the settings, of the frameworks and of the plans; and, when the
    /// other side is of another pathway, of the tools and the guide.
    pub(crate) fn broken(&self, edition: &Edition, is_of_one_pathway: bool) -> Vec<Broken> {
        let is_compared = |path: &str| match FileKind::of_path(path) {
            Some(FileKind::Plan) => true,
            Some(FileKind::Tools | FileKind::Reflection) => !is_of_one_pathway,
            _ => is_file_of(edition, path) || path == "plans",
        };
        let mut found = broken(&self.loaded, &is_compared);
        let skipped = self.skipped.iter().filter(|skipped| is_compared(&skipped.path));
        found.extend(skipped.map(|skipped| Broken {
            path: skipped.path.clone(),
            line: None,
            n_problems: 1,
            cause: Some(skipped.cause),
        }));
        found
    }
}
