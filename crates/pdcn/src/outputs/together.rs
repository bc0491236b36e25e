//! Writes several files or none: all are beside their places before the first takes its own, and what took it gives it back
//! when a later one cannot. Files that are new come last but for those that go.

use std::fs;
use std::path::{Path, PathBuf};

use pdcn_edit::FileChange;
use pdcn_source::text_of;
use tempfile::NamedTempFile;

use super::{beside, file, refusal, refused};
use crate::failure::Failure;
use crate::system::files;

/// A file whose text is to become another.
#[derive(Debug)]
pub(crate) struct Replacement<'t> {
    pub(crate) path: PathBuf,
    /// What is there, nothing for a file that is not; one that holds anything else by now is not touched.
    pub(crate) before: Option<&'t str>,
    /// What is to be there, nothing for a file that is to go.
    pub(crate) after: Option<&'t str>,
}

impl<'t> Replacement<'t> {
    /// Takes what is proposed for a file of a pathway in a folder.
    pub(crate) fn of(root: &Path, file: &'t FileChange) -> Self {
        Self { path: root.join(&file.path), before: file.before.as_deref(), after: file.after.as_deref() }
    }
}

/// A file that is about to take its place, or to leave it.
struct Waiting<'r> {
    path: &'r Path,
    /// What is there; nothing for a file that is not.
    before: Option<Vec<u8>>,
    /// What takes its place.
    beside: Option<NamedTempFile>,
}

/// Writes the files.
///
/// # Errors
///
/// When a file cannot be written, or is neither as it was nor as it is to become. Nothing is changed then, unless the system
/// refuses to give a file back what it had.
pub(crate) fn replace(replacements: &[Replacement<'_>]) -> Result<(), Failure> {
    let mut waiting = Vec::new();
    for replacement in replacements {
        waiting.extend(wait(replacement)?);
    }
    waiting.sort_by_key(|one| (one.beside.is_none(), one.before.is_none()));
    let mut done: Vec<(&Path, Option<Vec<u8>>)> = Vec::new();
    for Waiting { path, before, beside } in waiting {
        let put = match (beside, &before) {
            (Some(beside), Some(_)) => files::put(beside, path),
            (Some(beside), None) => beside.persist_noclobber(path).map(drop).map_err(|error| error.error),
            (None, _) => files::remove(path),
        };
        if let Err(error) = put {
            for (path, before) in done {
                match before {
                    Some(before) => file::write(path, |out| out.write_all(&before))?,
                    None => fs::remove_file(path).map_err(|error| refused(path, &error))?,
                }
            }
            return Err(refused(path, &error));
        }
        done.push((path, before));
    }
    Ok(())
}

/// Makes a file ready to take its place; nothing when it is as it is to become.
fn wait<'r>(replacement: &'r Replacement<'_>) -> Result<Option<Waiting<'r>>, Failure> {
    let path = replacement.path.as_path();
    let Some(expected) = replacement.before else { return new(path, replacement.after) };
    file::check(path)?;
    let now = match fs::read(path) {
        // Another run has taken it away meanwhile.
        Err(_) if replacement.after.is_none() && !path.exists() => return Ok(None),
        now => now.map_err(|error| Failure::read(path, &error))?,
    };
    // Another run has done the same meanwhile.
    if replacement.after.is_some_and(|after| now == after.as_bytes()) {
        return Ok(None);
    }
    // It may have been read in another encoding.
    if now != expected.as_bytes() && *text_of(now.clone()) != *expected {
        return Err(refusal("refusal-changed", path));
    }
    let write = |after: &str| file::beside(path, |out| out.write_all(after.as_bytes()));
    let beside = replacement.after.map(write).transpose().map_err(|error| refused(path, &error))?;
    Ok(Some(Waiting { path, before: Some(now), beside }))
}

/// Makes a file ready that is not there yet, in a folder that is made when it is missing.
fn new<'r>(path: &'r Path, after: Option<&str>) -> Result<Option<Waiting<'r>>, Failure> {
    let Some(after) = after else { return Ok(None) };
    match fs::read(path) {
        Ok(now) if now == after.as_bytes() => return Ok(None),
        Ok(_) => return Err(refusal("refusal-changed", path)),
        Err(_) => {}
    }
    let make = || {
        let folder = file::folder_of(path);
        fs::create_dir_all(folder)?;
        let mut beside = beside::create(folder)?;
        std::io::Write::write_all(&mut beside, after.as_bytes())?;
        beside.as_file().sync_all()?;
        Ok(beside)
    };
    let beside = make().map_err(|error: std::io::Error| refused(path, &error))?;
    Ok(Some(Waiting { path, before: None, beside: Some(beside) }))
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
                Replacement { path: path("a"), before: Some("1"), after: Some("2") },
                Replacement { path: path("b"), before: Some(second), after: Some("2") },
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
    fn files_come_and_go_with_the_others() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = |name: &str| folder.path().join(name);
        let all = || {
            vec![
                Replacement { path: path("new/a"), before: None, after: Some("1") },
                Replacement { path: path("b"), before: Some("1"), after: None },
            ]
        };
        fs::write(path("b"), "2").expect("a file");
        assert!(replace(&all()).is_err(), "what is to go is not as it was");
        assert!(!path("new/a").exists());
        fs::write(path("b"), "1").expect("a file");
        replace(&all()).expect("all are as they were");
        assert!(path("new/a").exists() && !path("b").exists());
        replace(&all()[..1]).expect("it is done already");
        fs::write(path("new/a"), "2").expect("a file");
        assert!(replace(&all()[..1]).is_err(), "another is there");
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
        let replacements = paths.clone().map(|path| Replacement { path, before: Some("1"), after: Some("2") });
        let is_refused = replace(&replacements).is_err();
        fs::set_permissions(&below, fs::Permissions::from_mode(0o755)).expect("a folder as others");
        // Whoever may write anywhere is refused nothing.
        let expected = if is_refused { "1" } else { "2" };
        assert!(paths.iter().all(|path| fs::read_to_string(path).is_ok_and(|text| text == expected)));
    }
}
