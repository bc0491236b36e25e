//! Finds the pathway that is meant: `--pathway`, else the paths given, else here or above, else the embedded one.

use std::path::{Path, PathBuf};

use pdcn_source::{Folder, FolderError};
use pdcn_texts::Texts;

use crate::error::Failure;

/// The file that makes a folder a pathway.
pub(crate) const SETTINGS: &str = "pdcn.toml";

/// The file that makes a folder an edition.
const FRAME: &str = "edition.toml";

/// Where a pathway comes from.
#[derive(Clone, Debug)]
pub(crate) enum Origin {
    /// A folder.
    Folder(PathBuf),
    /// The program itself.
    Embedded,
}

/// A pathway that was found, and what of it is asked about.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) origin: Origin,
    /// Paths within the pathway that findings are limited to; none for all of it.
    pub(crate) within: Vec<String>,
}

impl Found {
    /// Says which pathway it is.
    pub(crate) fn words(&self, words: &Texts) -> String {
        match &self.origin {
            Origin::Folder(root) => words.say("summary-folder", &[("path", root.display().to_string().into())]),
            Origin::Embedded => words.say("summary-embedded", &[("version", env!("CARGO_PKG_VERSION").into())]),
        }
    }

    /// True for a file whose findings are asked for.
    pub(crate) fn covers(&self, path: &str) -> bool {
        let in_limit = |limit: &String| {
            path.strip_prefix(limit.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.within.is_empty() || self.within.iter().any(in_limit)
    }

    /// Reads the files.
    pub(crate) fn read(&self) -> Result<Folder, Failure> {
        self.read_some(|_| true)
    }

    /// Reads the files that are asked about, and the settings and the frames of editions, which say what holds for each.
    pub(crate) fn read_alone(&self) -> Result<Folder, Failure> {
        let is_frame = |path: &str| path.rsplit('/').next() == Some(FRAME);
        self.read_some(|path| path == SETTINGS || is_frame(path) || self.covers(path))
    }

    fn read_some(&self, keeps: impl Fn(&str) -> bool) -> Result<Folder, Failure> {
        match &self.origin {
            Origin::Embedded => Ok(pdcn::folder()),
            Origin::Folder(folder) => Folder::read_some(folder, keeps).map_err(|error| match error {
                FolderError::Missing(path) => Failure::NoSuchPath(path),
                FolderError::NotAFolder(path) => Failure::NotAFolder(path),
                FolderError::System(path, error) => Failure::Read(path, error),
            }),
        }
    }
}

/// Finds the pathway.
pub(crate) fn find(pathway: Option<&Path>, paths: &[PathBuf]) -> Result<Found, Failure> {
    if let Some(folder) = pathway {
        let root = given_root(folder)?;
        let within = paths.iter().map(|path| inside(&root, path)).collect::<Result<Vec<_>, _>>()?;
        return Ok(Found { origin: Origin::Folder(root), within: limits(within) });
    }
    let Some(first) = paths.first() else {
        let here = std::env::current_dir().map_err(|error| Failure::Read(".".into(), error))?;
        let origin = root_above(&here).map_or(Origin::Embedded, |root| Origin::Folder(shortened(root, &here)));
        return Ok(Found { origin, within: Vec::new() });
    };
    let root = root_of(first)?;
    let mut within = Vec::new();
    for path in paths {
        let other = root_of(path)?;
        if other != root {
            return Err(Failure::SeveralPathways(root, other));
        }
        within.push(inside(&root, path)?);
    }
    Ok(Found { origin: Origin::Folder(root), within: limits(within) })
}

/// Finds the pathway that a file belongs to which need not exist: what an editor has not saved yet.
pub(crate) fn find_file(pathway: Option<&Path>, file: &Path) -> Result<Found, Failure> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let root = match pathway {
        Some(root) => given_root(root)?,
        None => root_of(folder)?,
    };
    let within = inside(&root, file)?;
    if within.is_empty() {
        return Err(Failure::NoPathway(file.to_owned()));
    }
    Ok(Found { origin: Origin::Folder(root), within: vec![within] })
}

/// The whole pathway among the limits is no limit.
fn limits(within: Vec<String>) -> Vec<String> {
    if within.iter().any(String::is_empty) { Vec::new() } else { within }
}

/// True for the folder of a pathway; also when an editor put `.txt` behind the name of its settings, which is told later.
fn has_settings(folder: &Path) -> bool {
    let settings = folder.join(SETTINGS);
    settings.exists() || settings.with_added_extension("txt").exists()
}

/// The folder that `--pathway` names: it must be one, and have settings.
fn given_root(folder: &Path) -> Result<PathBuf, Failure> {
    if !folder.exists() {
        return Err(Failure::NoSuchPath(folder.to_owned()));
    }
    if !folder.is_dir() {
        return Err(Failure::NotAFolder(folder.to_owned()));
    }
    if !has_settings(folder) {
        return Err(Failure::NoPathway(folder.to_owned()));
    }
    Ok(folder.to_owned())
}

/// The pathway that a path lies in: itself, its `pathway` folder, or the nearest folder above with settings.
fn root_of(path: &Path) -> Result<PathBuf, Failure> {
    let full = std::path::absolute(path).map_err(|error| Failure::Read(path.to_owned(), error))?;
    if std::fs::symlink_metadata(&full).is_err() {
        return Err(Failure::NoSuchPath(path.to_owned()));
    }
    if full.is_dir() && !has_settings(&full) && has_settings(&full.join("pathway")) {
        return Ok(path.join("pathway"));
    }
    let root = full.ancestors().find(|folder| has_settings(folder));
    let here = std::env::current_dir().map_err(|error| Failure::Read(".".into(), error))?;
    root.map(|root| shortened(root.to_owned(), &here)).ok_or_else(|| Failure::NoPathway(path.to_owned()))
}

/// The nearest pathway from a folder upwards, each folder itself or its `pathway` folder.
fn root_above(here: &Path) -> Option<PathBuf> {
    let candidates = here.ancestors().flat_map(|folder| [folder.join("pathway"), folder.to_owned()]);
    candidates.into_iter().find(|folder| has_settings(folder))
}

/// A path as short as a person would write it from here.
fn shortened(path: PathBuf, here: &Path) -> PathBuf {
    match path.strip_prefix(here) {
        Ok(rest) if rest.as_os_str().is_empty() => PathBuf::from("."),
        Ok(rest) => rest.to_owned(),
        Err(_) => path,
    }
}

/// A path relative to the pathway's folder, with `/` between its parts; empty for the folder itself or one above it.
fn inside(root: &Path, path: &Path) -> Result<String, Failure> {
    let full = |path: &Path| std::path::absolute(path).map_err(|error| Failure::Read(path.to_owned(), error));
    let (root, path) = (full(root)?, full(path)?);
    let relative = path.strip_prefix(&root).unwrap_or(Path::new(""));
    Ok(relative.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/"))
}
