//! The files of a pathway, from a folder or from memory: encodings, sizes, links and permissions are dealt with here.

use std::error::Error;
use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use pdcn_toml::{FileNumber, Place, character_of};
use rayon::prelude::*;
use walkdir::WalkDir;

use crate::sources::schema_name;
use crate::{Problem, Unreadable};

/// The largest file that is read, in bytes: a hundred times a strand file of the largest pathway seen.
pub const MAX_FILE_BYTES: u64 = 64 * 1024 * 1024;

/// The files of a pathway, before anything is made of them.
#[derive(Clone, Debug, Default)]
pub struct Folder {
    pub(crate) files: Vec<RawFile>,
}

/// One file, as far as it could be read.
#[derive(Clone, Debug)]
pub(crate) struct RawFile {
    pub(crate) path: String,
    pub(crate) text: Arc<str>,
    /// Why the file, or a part of it from a byte on, could not be read.
    pub(crate) unreadable: Option<(Unreadable, Option<std::ops::Range<usize>>)>,
}

impl RawFile {
    /// True for a file whose text is known, whatever its encoding.
    fn is_read(&self) -> bool {
        matches!(self.unreadable, None | Some((Unreadable::NotUtf8 | Unreadable::Utf16, _)))
    }

    pub(crate) fn problem(&self, file: FileNumber) -> Option<Problem> {
        let (reason, bytes) = self.unreadable.clone()?;
        let place = bytes.map_or_else(|| Place::file(file), |bytes| Place::bytes(file, bytes));
        Some(Problem::Unreadable { place, reason })
    }
}

/// Why a folder could not be read at all.
#[derive(Debug)]
pub enum FolderError {
    /// There is nothing at this path.
    Missing(PathBuf),
    /// What is there is not a folder.
    NotAFolder(PathBuf),
    /// The system refuses, in its words.
    System(PathBuf, io::Error),
}

impl fmt::Display for FolderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(path) => write!(f, "there is nothing at {}", path.display()),
            Self::NotAFolder(path) => write!(f, "{} is not a folder", path.display()),
            Self::System(path, _) => write!(f, "the system does not let {} be read", path.display()),
        }
    }
}

impl Error for FolderError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::System(_, error) => Some(error),
            _ => None,
        }
    }
}

impl Folder {
    /// Reads every `.toml` file under a folder, those that an editor named `.toml.txt`, which is told, and the copies of schemas
    /// in its folder `schemas`; links are followed within the folder, names that begin with a dot are left out.
    ///
    /// # Errors
    ///
    /// When the folder itself cannot be read. What cannot be read within it is a problem of that file alone.
    pub fn read(root: &Path) -> Result<Self, FolderError> {
        Self::read_some(root, |_| true)
    }

    /// Reads the files under a folder as [`read`](Self::read) does, but only those whose paths in the folder are kept.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read).
    pub fn read_some(root: &Path, keeps: impl Fn(&str) -> bool) -> Result<Self, FolderError> {
        match fs::metadata(root) {
            Ok(metadata) if metadata.is_dir() => {}
            Ok(_) => return Err(FolderError::NotAFolder(root.to_owned())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(FolderError::Missing(root.to_owned())),
            Err(error) => return Err(FolderError::System(root.to_owned(), error)),
        }
        let own = root.canonicalize().map_err(|error| FolderError::System(root.to_owned(), error))?;
        let mut walk = WalkDir::new(root)
            .follow_links(true)
            .into_iter()
            .filter_entry(|entry| entry.depth() == 0 || !is_hidden(&entry.file_name().to_string_lossy()));
        let mut found: Vec<Found> = Vec::new();
        while let Some(entry) = walk.next() {
            let leads_out = entry.as_ref().is_ok_and(|entry| leads_out(entry, &own));
            if leads_out && entry.as_ref().is_ok_and(|entry| entry.file_type().is_dir()) {
                walk.skip_current_dir();
            }
            found.extend(Found::of(root, entry, leads_out).filter(|found| keeps(&found.path)));
        }
        // Beside the file itself, one that ends with `.txt` is a copy that nobody asked to read.
        found.sort_by(|a, b| (&a.path, a.is_text).cmp(&(&b.path, b.is_text)));
        found.dedup_by(|later, earlier| later.is_text && later.path == earlier.path);
        Ok(Self { files: found.into_par_iter().map(Found::read).collect() })
    }

    /// Takes files from memory: paths relative to the pathway's folder, with `/`, and their texts.
    pub fn from_texts<P: Into<String>, T: Into<Arc<str>>>(texts: impl IntoIterator<Item = (P, T)>) -> Self {
        let raw = |(path, text): (P, T)| RawFile { path: path.into(), text: text.into(), unreadable: None };
        let mut files: Vec<RawFile> = texts.into_iter().map(raw).collect();
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Self { files }
    }

    /// Takes files from memory as a disk would hold them, whatever their encoding.
    pub fn from_bytes<P: Into<String>>(files: impl IntoIterator<Item = (P, Vec<u8>)>) -> Self {
        let mut files: Vec<RawFile> = files.into_iter().map(|(path, bytes)| decode(path.into(), bytes)).collect();
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Self { files }
    }

    /// Puts a text in the place of a file, or adds it: what an editor has not saved yet, or what a fix made.
    pub fn put(&mut self, path: &str, text: impl Into<Arc<str>>) {
        let file = RawFile { path: path.to_owned(), text: text.into(), unreadable: None };
        match self.files.binary_search_by(|other| other.path.as_str().cmp(path)) {
            Ok(position) => self.files[position] = file,
            Err(position) => self.files.insert(position, file),
        }
    }

    /// Takes a file out, when it is there.
    pub fn remove(&mut self, path: &str) {
        self.files.retain(|file| file.path != path);
    }

    /// Returns the text of a file, as far as it could be read; nothing for a file that is not there.
    pub fn text(&self, path: &str) -> Option<&Arc<str>> {
        let position = self.files.binary_search_by(|file| file.path.as_str().cmp(path)).ok()?;
        self.files.get(position).map(|file| &file.text)
    }

    /// Returns the files that were read under their own names, in the order of their paths, each with its text.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &Arc<str>)> {
        self.files.iter().filter(|file| file.is_read()).map(|file| (file.path.as_str(), &file.text))
    }

    /// Returns the paths of the others: what the system refuses, leads elsewhere, or is no file under this name.
    pub fn unread(&self) -> impl Iterator<Item = &str> {
        self.files.iter().filter(|file| !file.is_read()).map(|file| file.path.as_str())
    }

    /// Returns how many files there are.
    pub fn n_files(&self) -> usize {
        self.files.len()
    }
}

/// Something that the walk came upon: a file to read, or an obstacle.
struct Found {
    path: String,
    full_path: PathBuf,
    /// The name goes on with `.txt`, which the path leaves out.
    is_text: bool,
    obstacle: Option<Unreadable>,
}

impl Found {
    fn of(root: &Path, entry: walkdir::Result<walkdir::DirEntry>, leads_out: bool) -> Option<Self> {
        let relative = |path: &Path| {
            let inside = path.strip_prefix(root).unwrap_or(path);
            inside.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
        };
        match entry {
            Ok(entry) => {
                let kind = entry.file_type();
                let whole = relative(entry.path());
                let is_text = kind.is_file() && without_ending(&whole, ".toml.txt").is_some();
                let path = if is_text { without_ending(&whole, ".txt")?.to_owned() } else { whole };
                if leads_out && (kind.is_dir() || without_ending(&path, ".toml").is_some()) {
                    let obstacle = Some(Unreadable::LinkOutside);
                    return Some(Self { path, full_path: entry.into_path(), is_text: false, obstacle });
                }
                let is_schema = kind.is_file() && schema_name(&path).is_some();
                if !is_schema && without_ending(&path, ".toml").is_none() || entry.depth() == 0 {
                    return None;
                }
                let obstacle = if kind.is_dir() {
                    Some(Unreadable::Folder)
                } else if kind.is_file() {
                    None
                } else {
                    // Opening a pipe would wait for a writer for ever.
                    Some(Unreadable::Special)
                };
                Some(Self { path, full_path: entry.into_path(), is_text, obstacle })
            }
            Err(error) => {
                let path = error.path().unwrap_or(root);
                let obstacle = if error.loop_ancestor().is_some() {
                    Unreadable::LinkLoop
                } else {
                    error.io_error().map_or_else(|| Unreadable::System(error.to_string()), obstacle_of)
                };
                Some(Self {
                    path: relative(path),
                    full_path: path.to_owned(),
                    is_text: false,
                    obstacle: Some(obstacle),
                })
            }
        }
    }

    fn read(self) -> RawFile {
        let unread = |path, reason| RawFile { path, text: "".into(), unreadable: Some((reason, None)) };
        if let Some(obstacle) = self.obstacle {
            return unread(self.path, obstacle);
        }
        match read_bytes(&self.full_path) {
            Ok(bytes) if self.is_text => {
                RawFile { unreadable: Some((Unreadable::TextEnding, None)), ..decode(self.path, bytes) }
            }
            Ok(bytes) => decode(self.path, bytes),
            // A link that leads nowhere was told when the folder was listed.
            Err(Unreadable::LinkToNothing) => unread(self.path, Unreadable::Gone),
            Err(reason) => unread(self.path, reason),
        }
    }
}

/// True for a link that leads out of a folder, whose path is given without links.
fn leads_out(entry: &walkdir::DirEntry, own: &Path) -> bool {
    let leads_in = || entry.path().canonicalize().is_ok_and(|path| path.starts_with(own));
    entry.depth() > 0 && entry.path_is_symlink() && !leads_in()
}

/// A path without its ending, in capitals or not; nothing when it has another one, or nothing before it.
fn without_ending<'p>(path: &'p str, ending: &str) -> Option<&'p str> {
    let (before, after) = path.split_at_checked(path.len().checked_sub(ending.len())?)?;
    let is_named = !before.is_empty() && !before.ends_with('/');
    (is_named && after.eq_ignore_ascii_case(ending)).then_some(before)
}

fn is_hidden(name: &str) -> bool {
    name.starts_with('.')
}

fn obstacle_of(error: &io::Error) -> Unreadable {
    match error.kind() {
        io::ErrorKind::PermissionDenied => Unreadable::Denied,
        io::ErrorKind::NotFound => Unreadable::LinkToNothing,
        io::ErrorKind::ResourceBusy => Unreadable::InUse,
        // Windows says so by numbers that mean something else elsewhere.
        _ if cfg!(windows) && matches!(error.raw_os_error(), Some(32 | 33)) => Unreadable::InUse,
        // This kind has no stable name yet.
        kind if format!("{kind:?}") == "FilesystemLoop" => Unreadable::LinkLoop,
        _ => Unreadable::System(error.to_string()),
    }
}

/// Reads a file, but not beyond the limit even when it grows while it is read.
fn read_bytes(path: &Path) -> Result<Vec<u8>, Unreadable> {
    let file = File::open(path).map_err(|error| obstacle_of(&error))?;
    let size = file.metadata().map_err(|error| obstacle_of(&error))?.len();
    if size > MAX_FILE_BYTES {
        return Err(Unreadable::TooLarge(size));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default());
    file.take(MAX_FILE_BYTES + 1).read_to_end(&mut bytes).map_err(|error| obstacle_of(&error))?;
    if bytes.len() as u64 > MAX_FILE_BYTES {
        return Err(Unreadable::TooLarge(bytes.len() as u64));
    }
    Ok(bytes)
}

/// The text of a file that says by its first bytes that it is UTF-16, so that what is in it is known all the same.
fn from_utf16(bytes: &[u8]) -> Option<String> {
    let (unit, rest): (fn([u8; 2]) -> u16, _) = match bytes {
        [0xFF, 0xFE, rest @ ..] => (u16::from_le_bytes, rest),
        [0xFE, 0xFF, rest @ ..] => (u16::from_be_bytes, rest),
        _ => return None,
    };
    let units = rest.as_chunks::<2>().0.iter().map(|pair| unit(*pair));
    Some(char::decode_utf16(units).map(|read| read.unwrap_or(char::REPLACEMENT_CHARACTER)).collect())
}

/// The text of a file that is not UTF-8: what is not is most likely Windows-1252, so that its words are known all the same.
fn from_windows(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() + 64);
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().copied().map(character_of));
    }
    text
}

/// Returns the text of a file that one program wrote as a whole: what is not UTF-8 anywhere is Windows-1252 everywhere, also where
/// its bytes would be a character of UTF-8.
pub fn text_of_one_program(bytes: Vec<u8>) -> Arc<str> {
    if let Some(text) = from_utf16(&bytes) {
        return text.into();
    }
    match String::from_utf8(bytes) {
        Ok(text) => text.into(),
        Err(error) => error.as_bytes().iter().copied().map(character_of).collect::<String>().into(),
    }
}

/// Returns the text that reading makes of the bytes of a file, whatever their encoding.
pub fn text_of(bytes: Vec<u8>) -> Arc<str> {
    decode(String::new(), bytes).text
}

fn decode(path: String, bytes: Vec<u8>) -> RawFile {
    if let Some(text) = from_utf16(&bytes) {
        return RawFile { path, text: text.into(), unreadable: Some((Unreadable::Utf16, None)) };
    }
    match String::from_utf8(bytes) {
        Ok(text) => RawFile { path, text: text.into(), unreadable: None },
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let text = from_windows(error.as_bytes());
            let first = text.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
            RawFile { path, text: text.into(), unreadable: Some((Unreadable::NotUtf8, Some(at..at + first))) }
        }
    }
}
