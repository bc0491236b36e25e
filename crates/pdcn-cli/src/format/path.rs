//! The paths of files, as people write them from where the command runs, and as services of continuous integration
//! want them: relative to the repository, with `/` between their parts.

use std::path::{Component, Path, PathBuf};

use super::Run;
use crate::find::Origin;

impl Run<'_> {
    /// The path of a file as a person would write it from where the command runs.
    pub(crate) fn path(&self, file: u32) -> String {
        let path = &self.sources.file(file).path;
        let root = match &self.found.origin {
            Origin::Folder(root) => root.to_string_lossy().replace('\\', "/"),
            Origin::Embedded => String::new(),
        };
        let full = if root.is_empty() || root == "." {
            path.clone()
        } else {
            format!("{}/{path}", root.trim_end_matches('/'))
        };
        pdcn_texts::visible(&full)
    }

    /// The folder of the pathway from where the command runs, with `/` after each part: `sub/pathway/`, or nothing
    /// when it is that folder itself; none when it lies elsewhere.
    pub(crate) fn folder_below_here(&self) -> Option<String> {
        below_here(&self.found.origin)
    }

    /// The path of a file relative to where the command runs: the top of the repository, for services that ask for
    /// it. A file elsewhere keeps the path that a person would write.
    pub(crate) fn repository_path(&self, file: u32) -> String {
        match self.folder_below_here() {
            Some(folder) => format!("{folder}{}", self.sources.file(file).path),
            None => self.path(file),
        }
    }
}

/// The folder of a pathway from where the command runs, with `/` after each part; none when it lies elsewhere.
pub(crate) fn below_here(origin: &Origin) -> Option<String> {
    let Origin::Folder(root) = origin else { return Some(String::new()) };
    let below = if root.is_absolute() {
        let here = std::env::current_dir().ok()?;
        root.strip_prefix(here).ok()?.to_owned()
    } else {
        root.clone()
    };
    parts(&below)
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

/// The URI of a folder of this machine.
pub(crate) fn folder_uri(folder: &Path) -> String {
    let full = std::path::absolute(folder).unwrap_or_else(|_| PathBuf::from(folder));
    let path = full.to_string_lossy().replace('\\', "/");
    format!("file:///{}/", uri(path.trim_matches('/')).replacen("%3A", ":", usize::from(cfg!(windows))))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{parts, uri};

    #[test]
    fn paths_go_down_only_and_are_encoded() {
        assert_eq!(parts(Path::new("./a/b")), Some("a/b/".to_owned()));
        assert_eq!(parts(Path::new(".")), Some(String::new()));
        assert_eq!(parts(Path::new("../a")), None);
        assert_eq!(uri("vie privée/a#1%.toml"), "vie%20priv%C3%A9e/a%231%25.toml");
    }
}
