//! Where a pathway comes from, and its paths: as people write them from where they are, and as services of continuous
//! integration want them, relative to the repository, with `/` between their parts.

use std::path::{Component, Path, PathBuf};

use pdcn_texts::{Texts, visible};

/// Says where a pathway comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A folder.
    Folder(PathBuf),
    /// The program itself.
    Embedded,
}

impl Origin {
    /// Says in words which pathway it is.
    pub fn words(&self, words: &Texts) -> String {
        match self {
            Self::Folder(root) => words.say("summary-folder", &[("path", root.display().to_string().into())]),
            Self::Embedded => words.say("summary-embedded", &[("version", env!("CARGO_PKG_VERSION").into())]),
        }
    }

    /// Returns the path of a file of the pathway as a person would write it from where the folder is named from.
    pub fn path(&self, path: &str) -> String {
        let root = match self {
            Self::Folder(root) => slashed(root),
            Self::Embedded => String::new(),
        };
        let is_here = root.is_empty() || root == ".";
        visible(&if is_here { path.to_owned() } else { format!("{}/{path}", root.trim_end_matches('/')) })
    }

    /// Returns the folder of the pathway from a folder around it, with `/` after each part: `sub/pathway/`, or nothing when
    /// it is that folder itself; none when it lies elsewhere. A folder that is not known has nothing in it.
    pub fn below(&self, here: &Path) -> Option<String> {
        let Self::Folder(root) = self else { return Some(String::new()) };
        if root.is_absolute() { parts(root.strip_prefix(here).ok()?) } else { parts(root) }
    }

    /// Returns the path of a file relative to a folder, the top of the repository: services ask for it. A file elsewhere
    /// keeps the path that a person would write.
    pub fn repository_path(&self, path: &str, here: &Path) -> String {
        self.below(here).map_or_else(|| self.path(path), |folder| format!("{folder}{path}"))
    }

    /// Returns the name of the pathway for a title: that of its folder.
    pub(crate) fn name(&self, here: &Path) -> String {
        match self {
            Self::Folder(root) => {
                let full = full(root, here);
                full.file_name().unwrap_or(full.as_os_str()).to_string_lossy().into_owned()
            }
            Self::Embedded => "pdcn".to_owned(),
        }
    }
}

/// A path in full, without the parts that stay where they are.
fn full(path: &Path, here: &Path) -> PathBuf {
    here.join(path).components().collect()
}

/// The parts of a path that only goes down, each with `/` after it.
fn parts(path: &Path) -> Option<String> {
    let mut joined = String::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::Normal(name) => {
                joined.push_str(&name.to_string_lossy());
                joined.push('/');
            }
            Component::ParentDir | Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    Some(joined)
}

/// A path as part of a URI: what could mean something else there is encoded.
pub(crate) fn uri(path: &str) -> String {
    use std::fmt::Write as _;
    let mut encoded = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

/// A path with `/` between its parts, whatever the system: what programs read is the same on all of them.
pub(crate) fn slashed(path: &Path) -> String {
    let path = path.to_string_lossy();
    // Elsewhere a `\` is part of a name.
    if cfg!(windows) { path.replace('\\', "/") } else { path.into_owned() }
}

/// The URI of a folder of this machine.
pub(crate) fn folder_uri(folder: &Path, here: &Path) -> String {
    let path = slashed(&full(folder, here));
    if cfg!(windows) { uri_on_windows(&path) } else { format!("file://{}/", uri(path.trim_end_matches('/'))) }
}

/// The URI of a folder on a drive (`C:/…`) or of another machine (`//server/share/…`), also as Windows itself names them.
fn uri_on_windows(path: &str) -> String {
    let (before, rest) = match path.strip_prefix("//?/") {
        Some(rest) => rest.strip_prefix("UNC/").map_or(("///", rest), |shared| ("//", shared)),
        None => path.strip_prefix("//").map_or(("///", path), |shared| ("//", shared)),
    };
    format!("file:{before}{}/", uri(rest.trim_matches('/')).replacen("%3A", ":", 1))
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::{Origin, folder_uri, parts, uri, uri_on_windows};

    #[test]
    fn paths_go_down_only_and_are_encoded() {
        assert_eq!(parts(Path::new("./a/b")), Some("a/b/".to_owned()));
        assert_eq!(parts(Path::new(".")), Some(String::new()));
        assert_eq!(parts(Path::new("../a")), None);
        assert_eq!(uri("vie privée/a#1%.toml"), "vie%20priv%C3%A9e/a%231%25.toml");
    }

    #[test]
    fn a_folder_of_windows_has_its_drive_or_its_server() {
        for path in ["C:/Mon école", "C:/Mon école/", "//?/C:/Mon école"] {
            assert_eq!(uri_on_windows(path), "file:///C:/Mon%20%C3%A9cole/", "{path}");
        }
        for path in ["//server/share/a", "//?/UNC/server/share/a"] {
            assert_eq!(uri_on_windows(path), "file://server/share/a/", "{path}");
        }
    }

    #[test]
    fn a_folder_is_told_from_where_one_is() {
        let (here, nowhere) = (Path::new("/work/école"), Path::new(""));
        let folder = |path: &str| Origin::Folder(PathBuf::from(path));
        assert_eq!(folder("/work/école/pathway").below(here).as_deref(), Some("pathway/"));
        assert_eq!(folder("/work/other").below(here), None);
        assert_eq!(folder("/work/other").below(nowhere), None, "a folder that nobody knows holds nothing");
        assert_eq!(folder("../other").repository_path("pdcn.toml", here), "../other/pdcn.toml");
        assert_eq!(Origin::Embedded.repository_path("pdcn.toml", here), "pdcn.toml");
        assert_eq!((folder(".").name(here), folder("a/./b").name(here)), ("école".to_owned(), "b".to_owned()));
        assert_eq!(folder_uri(Path::new("./a"), here), "file:///work/%C3%A9cole/a/");
    }
}
