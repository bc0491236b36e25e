//! The files that are written beside the place of others, and what is left of them by a run that was killed.
//!
//! While a run writes such a file it holds a lock on it, which the system takes away when the run ends, however it ends:
//! so what nobody writes any more is told from what another run is still writing, whatever the clocks say.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::Path;

use tempfile::NamedTempFile;

use crate::system::files;

const PREFIX: &str = ".pdcn-";
const SUFFIX: &str = ".tmp";
/// How many letters and digits are between the two.
const N_RANDOM: usize = 6;

/// An empty file in a folder, held until it is renamed or dropped.
pub(crate) fn create(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX).suffix(SUFFIX).rand_bytes(N_RANDOM);
    files::readable_by_others(&mut builder);
    loop {
        let beside = builder.tempfile_in(files::whole(folder))?;
        let taken = match beside.as_file().try_lock() {
            Ok(()) => is_gone(beside.path()),
            Err(TryLockError::WouldBlock) => true,
            // Where the system knows no locks nobody removes anything.
            Err(TryLockError::Error(_)) => false,
        };
        // In the moment before it was held, a run that swept took it for a leftover.
        if !taken {
            return Ok(beside);
        }
    }
}

fn is_gone(path: &Path) -> bool {
    fs::symlink_metadata(path).is_err_and(|error| error.kind() == io::ErrorKind::NotFound)
}

/// Removes from a folder what runs that were killed left behind. What cannot be removed stays: it does no harm.
pub(crate) fn sweep(folder: &Path) {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
        if !is_file || !entry.file_name().to_str().is_some_and(is_beside) {
            continue;
        }
        let path = entry.path();
        let Ok(file) = File::options().write(true).open(&path) else { continue };
        if file.try_lock().is_ok() {
            let _ = fs::remove_file(&path);
        }
    }
}

/// True for the names that [`create`] gives.
fn is_beside(name: &str) -> bool {
    let random = name.strip_prefix(PREFIX).and_then(|rest| rest.strip_suffix(SUFFIX));
    random.is_some_and(|random| random.len() == N_RANDOM && random.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{create, is_beside, sweep};

    #[test]
    fn what_is_written_stays_and_what_was_left_goes_and_nothing_else() {
        let folder = tempfile::tempdir().expect("a folder");
        let written = create(folder.path()).expect("a file");
        let left = create(folder.path()).expect("a file").into_temp_path().keep().expect("it stays");
        let others = [".pdcn-abc.tmp", ".pdcn-abcdef.txt", "pdcn-abcdef.tmp", ".pdcn-abc-ef.tmp", "a.toml"];
        for name in others {
            fs::write(folder.path().join(name), "").expect("a file");
        }
        fs::create_dir(folder.path().join(".pdcn-abcdef.tmp")).expect("a folder");
        assert!(left.exists());
        sweep(folder.path());
        assert!(written.path().exists() && !left.exists());
        assert!(others.iter().all(|name| folder.path().join(name).exists()));
        assert!(folder.path().join(".pdcn-abcdef.tmp").exists());
    }

    #[test]
    fn only_its_own_names_are_known() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = create(folder.path()).expect("a file");
        let name = file.path().file_name().and_then(|name| name.to_str()).expect("a name");
        assert!(is_beside(name), "{name}");
        assert!(!is_beside(".pdcn-.tmp") && !is_beside(".pdcn-abcd\u{e9}.tmp"));
    }
}
