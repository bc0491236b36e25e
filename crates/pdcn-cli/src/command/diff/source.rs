//! A pathway that was read for one side or both: where it comes from, and what of it could not be read.

use std::path::PathBuf;

use pdcn_model::Edition;
use pdcn_source::{Loaded, Locator};
use pdcn_texts::{Texts, visible};

use crate::find::Origin;
use crate::format::lines::Lines;

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

/// A file, or a part of it, that could not be read as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Broken {
    pub(crate) path: String,
    /// The line of the first problem, from 1; nothing for the whole file.
    pub(crate) line: Option<usize>,
    /// How many problems there are.
    pub(crate) n_problems: usize,
    /// Why it was left aside altogether, when it was.
    pub(crate) cause: Option<Cause>,
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
    /// What could not be read of an edition, of the settings and of the frameworks, by file.
    pub(crate) fn broken(&self, edition: &Edition) -> Vec<Broken> {
        let mut locator = Locator::new(&self.loaded.sources);
        let mut found: Vec<Broken> = Vec::new();
        for problem in self.loaded.problems.iter().filter(|problem| problem.loses_something()) {
            let place = problem.place();
            let file = self.loaded.sources.file(place.file);
            if !concerns(&file.path, edition) {
                continue;
            }
            if let Some(last) = found.last_mut().filter(|last| last.path == file.path) {
                last.n_problems += 1;
                continue;
            }
            let line = (!file.text.is_empty()).then(|| Lines::new(&file.text).point(locator.span(&place).start).line);
            found.push(Broken { path: file.path.clone(), line, n_problems: 1, cause: None });
        }
        let skipped = self.skipped.iter().filter(|skipped| concerns(&skipped.path, edition));
        found.extend(skipped.map(|skipped| Broken {
            path: skipped.path.clone(),
            line: None,
            n_problems: 1,
            cause: Some(skipped.cause),
        }));
        found
    }
}

/// True for the files that a comparison of an edition reads from.
fn concerns(path: &str, edition: &Edition) -> bool {
    match path.split_once('/') {
        Some(("editions", rest)) => rest == edition.folder || rest.starts_with(&format!("{}/", edition.folder)),
        Some(("frameworks", _)) => true,
        _ => path == "pdcn.toml" || path == "frameworks",
    }
}
