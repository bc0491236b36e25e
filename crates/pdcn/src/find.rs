//! Finds the pathway that is meant: `--pathway`, else the paths given, else here, in `./pathway` or above, else the embedded
//! one.

use std::io::{self, Write as _};
use std::path::{Component, Path, PathBuf};

use pdcn_emit::Origin;
use pdcn_model::{FORMAT, composed, in_edition};
use pdcn_source::{Folder, FolderError, WrittenFormat};
use pdcn_texts::Texts;

use crate::failure::Failure;
use crate::outputs::file::folder_of;
use crate::system::paths::{shown, typed};

/// The file that makes a folder a pathway.
pub(crate) const SETTINGS: &str = "pdcn.toml";

/// The file that makes a folder an edition.
const FRAME: &str = "edition.toml";

/// A pathway that was found, and what of it is asked about.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) origin: Origin,
    /// Paths within the pathway that findings are limited to; none for all of it.
    pub(crate) within: Vec<String>,
    /// Another pathway that might as well have been meant.
    pub(crate) other: Option<PathBuf>,
}

impl Found {
    /// Says which pathway it is.
    pub(crate) fn words(&self, words: &Texts) -> String {
        self.origin.words(words)
    }

    /// The pathway of the program itself.
    pub(crate) fn embedded() -> Self {
        Self { origin: Origin::Embedded, within: Vec::new(), other: None }
    }

    /// A pathway in a folder, all of it.
    pub(crate) fn whole(root: PathBuf) -> Self {
        Self { origin: Origin::Folder(root), within: Vec::new(), other: None }
    }

    /// Says on standard error what the person who asked may not know: that another pathway is near, or that there is none
    /// here and the embedded one is read, which nobody asked for.
    pub(crate) fn say(&self, words: &Texts, embedded_is_asked: bool) {
        let line = match (&self.origin, &self.other) {
            (Origin::Folder(root), Some(other)) => {
                let values =
                    [("path", named(root).into()), ("other", shown(other).into()), ("typed", typed(other).into())];
                words.say("found-other", &values)
            }
            (Origin::Embedded, _) if !embedded_is_asked => {
                words.say("found-embedded", &[("version", env!("CARGO_PKG_VERSION").into())])
            }
            _ => return,
        };
        // When even standard error is closed there is nobody left to tell.
        let _ = writeln!(io::stderr().lock(), "{line}");
    }

    /// True for the pathway of the program itself.
    pub(crate) fn is_embedded(&self) -> bool {
        matches!(self.origin, Origin::Embedded)
    }

    /// True for a file whose findings are asked for.
    pub(crate) fn covers(&self, path: &str) -> bool {
        self.within.is_empty() || self.within.iter().any(|limit| is_in(path, limit))
    }

    /// The limits that no file is in.
    pub(crate) fn without_files(&self, paths: &[&str]) -> Vec<&str> {
        let limits = self.within.iter().map(String::as_str);
        limits.filter(|limit| !paths.iter().any(|path| is_in(path, limit))).collect()
    }

    /// Reads the files of a pathway in the format of this version.
    pub(crate) fn read(&self) -> Result<Folder, Failure> {
        let folder = self.read_any_format()?;
        match folder.format() {
            WrittenFormat::Current => Ok(folder),
            other => Err(other_format(&self.root(), other)),
        }
    }

    /// Reads the files as they would be in the format of this version: an older one is brought to it in memory.
    pub(crate) fn read_upgraded(&self) -> Result<Folder, Failure> {
        self.upgraded(self.read_any_format()?)
    }

    /// Brings files of an older format to that of this version, in memory.
    pub(crate) fn upgraded(&self, folder: Folder) -> Result<Folder, Failure> {
        match folder.format() {
            newer @ WrittenFormat::Newer(_) => Err(other_format(&self.root(), newer)),
            _ => Ok(folder.upgraded()),
        }
    }

    /// Reads the files, in whichever format they are written.
    pub(crate) fn read_any_format(&self) -> Result<Folder, Failure> {
        self.read_some(|_| true)
    }

    fn root(&self) -> PathBuf {
        match &self.origin {
            Origin::Folder(root) => root.clone(),
            Origin::Embedded => PathBuf::new(),
        }
    }

    /// Reads the files that are asked about, and the settings and the frames of editions, which say what holds for each; and
    /// those that other editions have at the same place, which tell a file that was emptied from a new one.
    pub(crate) fn read_alone(&self) -> Result<Folder, Failure> {
        let is_frame = |path: &str| path.rsplit('/').next() == Some(FRAME);
        let own: Vec<&str> = self.within.iter().filter_map(|path| Some(in_edition(path)?.1)).collect();
        let is_same_place = |path: &str| in_edition(path).is_some_and(|(_, inside)| own.contains(&inside));
        self.read_some(|path| path == SETTINGS || is_frame(path) || self.covers(path) || is_same_place(path))
    }

    fn read_some(&self, keeps: impl Fn(&str) -> bool) -> Result<Folder, Failure> {
        match &self.origin {
            Origin::Embedded => Ok(pdcn_pathway::folder()),
            Origin::Folder(folder) => Folder::read_some(folder, keeps).map_err(|error| match error {
                FolderError::Missing(path) => Failure::no_such_path(&path),
                FolderError::NotAFolder(path) => Failure::not_a_folder(&path),
                FolderError::System(path, error) => Failure::read(&path, &error),
            }),
        }
    }
}

/// A pathway is written in another format than the one that this version reads.
pub(crate) fn other_format(root: &Path, format: WrittenFormat) -> Failure {
    let (name, number) = match format {
        WrittenFormat::Newer(number) => ("failure-newer-format", number),
        WrittenFormat::Older(number) => ("failure-older-format", number),
        WrittenFormat::Current => ("failure-older-format", FORMAT.into()),
    };
    let failure = Failure::new(name).path(root).with("format", number.to_string());
    failure.with("read", FORMAT.to_string()).with("version", env!("CARGO_PKG_VERSION"))
}

/// True for a path that is a limit or lies below it.
fn is_in(path: &str, limit: &str) -> bool {
    composed(path).strip_prefix(&*composed(limit)).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Finds the pathway.
pub(crate) fn find(pathway: Option<&Path>, paths: &[PathBuf]) -> Result<Found, Failure> {
    if let Some(folder) = pathway {
        let root = given_root(folder)?;
        let within = paths.iter().map(|path| inside(&root, &there(path)?)).collect::<Result<Vec<_>, _>>()?;
        return Ok(Found { within: limits(within), ..Found::whole(root) });
    }
    let Some(first) = paths.first() else {
        let here = here()?;
        let found = here.ancestors().find_map(|folder| Some((own_roots(folder).into_iter().next()?, folder)));
        let Some((root, folder)) = found else { return Ok(Found::embedded()) };
        // One around it may be meant as well; one in a folder `pathway` further up is somebody else's.
        let own = own_roots(folder).into_iter().find(|other| *other != root);
        let other = own.or_else(|| folder.ancestors().skip(1).find(|above| has_settings(above)).map(Path::to_owned));
        let other = other.map(|other| shortened(other, &here));
        return Ok(Found { other, ..Found::whole(shortened(root, &here)) });
    };
    let (root, other) = root_of(first)?;
    let mut within = Vec::new();
    for path in paths {
        let (another, _) = root_of(path)?;
        if another != root && real(&another) != real(&root) {
            return Err(Failure::new("failure-several-pathways")
                .with("one", shown(&root))
                .with("other", shown(&another)));
        }
        within.push(inside(&root, &there(path)?)?);
    }
    Ok(Found { within: limits(within), other, ..Found::whole(root) })
}

/// Finds the pathway for a verb whose answer a person reads, and says which one it is when that is not plain.
pub(crate) fn find_to_read(pathway: Option<&Path>, embedded: bool, words: &Texts) -> Result<Found, Failure> {
    let found = if embedded { Found::embedded() } else { find(pathway, &[])? };
    found.say(words, embedded);
    Ok(found)
}

/// Finds the pathway that a file belongs to which need not exist: what an editor has not saved yet.
pub(crate) fn find_file(pathway: Option<&Path>, file: &Path) -> Result<Found, Failure> {
    let folder = folder_of(file);
    let root = match pathway {
        Some(root) => given_root(root)?,
        None => root_of(folder)?.0,
    };
    let within = inside(&root, &full(file)?)?;
    if within.is_empty() {
        return Err(Failure::no_pathway(file));
    }
    Ok(Found { within: vec![within], ..Found::whole(root) })
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

/// The pathways that a folder has: itself, and its folder `pathway`.
fn own_roots(folder: &Path) -> Vec<PathBuf> {
    let candidates = [folder.to_owned(), folder.join("pathway")];
    candidates.into_iter().filter(|folder| has_settings(folder)).collect()
}

/// The folder that `--pathway` names: it must be one, and have settings.
fn given_root(folder: &Path) -> Result<PathBuf, Failure> {
    if !folder.exists() {
        return Err(Failure::no_such_path(folder));
    }
    if !folder.is_dir() {
        return Err(Failure::not_a_folder(folder));
    }
    if !has_settings(folder) {
        return Err(Failure::no_pathway(folder));
    }
    Ok(folder.to_owned())
}

/// The pathway that a path lies in: itself, its `pathway` folder, or the nearest folder above with settings; and the one
/// of its own folder that might be meant too.
fn root_of(path: &Path) -> Result<(PathBuf, Option<PathBuf>), Failure> {
    let full = there(path)?;
    let here = here()?;
    let mut own = if full.is_dir() { own_roots(&full) } else { Vec::new() }.into_iter();
    let above = || full.ancestors().find(|folder| has_settings(folder)).map(Path::to_owned);
    let root = own.next().or_else(above).ok_or_else(|| Failure::no_pathway(path))?;
    Ok((shortened(root, &here), own.next().map(|other| shortened(other, &here))))
}

/// The folder where the command runs; nothing when the system does not know it.
pub(crate) fn here_if_known() -> PathBuf {
    std::env::current_dir().unwrap_or_default()
}

fn here() -> Result<PathBuf, Failure> {
    std::env::current_dir().map_err(|error| Failure::read(Path::new("."), &error))
}

/// A path in full; there must be something.
fn there(path: &Path) -> Result<PathBuf, Failure> {
    let full = full(path)?;
    if std::fs::symlink_metadata(&full).is_err() {
        return Err(Failure::no_such_path(path));
    }
    Ok(full)
}

/// A path in full, without `..`: those are taken away by name, unless a link makes that another place.
fn full(path: &Path) -> Result<PathBuf, Failure> {
    let refuse = |error| Failure::read(path, &error);
    let full = std::path::absolute(path).map_err(refuse)?;
    if !full.components().any(|part| part == Component::ParentDir) {
        return Ok(full);
    }
    let mut by_name = PathBuf::new();
    for part in full.components() {
        if part == Component::ParentDir {
            by_name.pop();
        } else {
            by_name.push(part);
        }
    }
    Ok(match (full.canonicalize(), by_name.canonicalize()) {
        (Ok(one), Ok(other)) if one != other => one,
        _ => by_name,
    })
}

/// A path as short as a person would write it from here.
fn shortened(path: PathBuf, here: &Path) -> PathBuf {
    match path.strip_prefix(here) {
        Ok(rest) if rest.as_os_str().is_empty() => PathBuf::from("."),
        Ok(rest) => rest.to_owned(),
        Err(_) => path,
    }
}

/// A path to tell apart from another: the folder where one is has a name too.
fn named(path: &Path) -> String {
    let here = || std::env::current_dir().ok()?.file_name().map(|name| name.to_string_lossy().into_owned());
    let name = if path == Path::new(".") { here() } else { None };
    name.unwrap_or_else(|| shown(path))
}

/// A full path relative to the pathway's folder, with `/` between its parts; empty for the folder itself or one above it.
fn inside(root: &Path, path: &Path) -> Result<String, Failure> {
    let own = full(root)?;
    let inside = |root: &Path, path: &Path| {
        let below = if root.starts_with(path) { Path::new("") } else { path.strip_prefix(root).ok()? };
        Some(below.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/"))
    };
    let real = real(&own).zip(real(path)).and_then(|(root, path)| inside(&root, &path));
    match (inside(&own, path), real) {
        (Some(typed), Some(real)) => Ok(as_named(typed, real)),
        (Some(one), None) | (None, Some(one)) => Ok(one),
        (None, None) => Err(Failure::new("failure-outside-pathway").path(path).with("pathway", shown(root))),
    }
}

/// A path without links, by the names that its folders have: that of a file which need not exist yet.
fn real(path: &Path) -> Option<PathBuf> {
    let of_new = || Some(path.parent()?.canonicalize().ok()?.join(path.file_name()?));
    path.canonicalize().ok().or_else(of_new)
}

/// A path as it was typed, but for capitals: where the system does not look at them (Windows, macOS) they are those of the names
/// that are there.
fn as_named(typed: String, real: String) -> String {
    if typed.to_lowercase() == real.to_lowercase() { real } else { typed }
}

#[cfg(test)]
mod tests {
    use super::as_named;

    #[test]
    fn only_capitals_are_those_of_the_names_that_are_there() {
        let named = |typed: &str, real: &str| as_named(typed.to_owned(), real.to_owned());
        let real = "editions/2026-2027/école.toml";
        assert_eq!(named("EDITIONS/2026-2027/École.toml", real), real);
        assert_eq!(named("by-link/école.toml", real), "by-link/école.toml");
    }
}
