//! Writes several files or none: all are beside their places before the first takes its own, and what took it gives it back
//! when a later one cannot.

use std::fs;
use std::path::{Path, PathBuf};

use pdcn_source::text_of;
use tempfile::NamedTempFile;

use super::{file, refusal, refused};
use crate::failure::Failure;

/// A file whose text is to become another.
#[derive(Debug)]
pub(crate) struct Replacement<'t> {
    pub(crate) path: PathBuf,
    /// What is there; a file that holds anything else by now is not touched.
    pub(crate) before: &'t str,
    pub(crate) after: &'t str,
}

/// Writes the files.
///
/// # Errors
///
/// When a file cannot be written, or is neither as it was nor as it is to become. Nothing is changed then, unless the system
/// refuses to give a file back what it had.
pub(crate) fn replace(replacements: &[Replacement<'_>]) -> Result<(), Failure> {
    let mut waiting: Vec<(&Path, Vec<u8>, NamedTempFile)> = Vec::new();
    for replacement in replacements {
        let path = &replacement.path;
        file::check(path)?;
        let now = fs::read(path).map_err(|error| Failure::read(path, &error))?;
        // Another run has done the same meanwhile.
        if now == replacement.after.as_bytes() {
            continue;
        }
        // It may have been read in another encoding.
        if now != replacement.before.as_bytes() && *text_of(now.clone()) != *replacement.before {
            return Err(refusal("refusal-changed", path));
        }
        let beside = file::beside(path, |out| out.write_all(replacement.after.as_bytes()));
        waiting.push((path, now, beside.map_err(|error| refused(path, &error))?));
    }
    let mut replaced: Vec<(&Path, Vec<u8>)> = Vec::new();
    for (path, before, beside) in waiting {
        if let Err(error) = beside.persist(path) {
            for (path, before) in replaced {
                file::write(path, |out| out.write_all(&before))?;
            }
            return Err(refused(path, &error.error));
        }
        replaced.push((path, before));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{Replacement, replace};

    #[test]
    fn all_are_written_or_none() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = |name: &str| folder.path().join(name);
        let texts = || ["a", "b"].map(|name| fs::read_to_string(path(name)).unwrap_or_default());
        let both = |second: &'static str| {
            vec![
                Replacement { path: path("a"), before: "1", after: "2" },
                Replacement { path: path("b"), before: second, after: "2" },
            ]
        };
        fs::write(path("a"), "1").expect("a file");
        assert!(replace(&both("1")).is_err(), "one is missing");
        fs::write(path("b"), "changed").expect("a file");
        assert!(replace(&both("1")).is_err(), "one was changed");
        assert_eq!(texts(), ["1", "changed"]);
        replace(&both("changed")).expect("both are as they were");
        assert_eq!(texts(), ["2", "2"]);
        replace(&both("changed")).expect("it is done already");
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 2, "nothing is left beside them");
    }

    #[test]
    #[cfg(unix)]
    fn what_took_its_place_gives_it_back() {
        use std::os::unix::fs::PermissionsExt as _;

        let folder = tempfile::tempdir().expect("a folder");
        let below = folder.path().join("below");
        fs::create_dir(&below).expect("a folder");
        let paths = [folder.path().join("a"), below.join("b")];
        for path in &paths {
            fs::write(path, "1").expect("a file");
        }
        fs::set_permissions(&below, fs::Permissions::from_mode(0o555)).expect("a folder that takes nothing");
        let replacements = paths.clone().map(|path| Replacement { path, before: "1", after: "2" });
        let is_refused = replace(&replacements).is_err();
        fs::set_permissions(&below, fs::Permissions::from_mode(0o755)).expect("a folder as others");
        // Whoever may write anywhere is refused nothing.
        let expected = if is_refused { "1" } else { "2" };
        assert!(paths.iter().all(|path| fs::read_to_string(path).is_ok_and(|text| text == expected)));
    }
}
