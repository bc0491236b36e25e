//! Files that take the place of others, or leave it. Windows refuses that while another program has open what is there: for good
//! while it is open in Excel, for a moment while an antivirus or what keeps a copy of it looks at it, or another run reads it. So a moment is
//! waited for there, and who still has it open is told of.

use std::borrow::Cow;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;
use std::thread;
use std::time::Duration;

use tempfile::{Builder, NamedTempFile};

use super::is_in_use;

/// How long is waited after each refusal, in milliseconds: together a little more than a second.
const WAITS: [u64; 8] = [5, 10, 20, 40, 80, 160, 320, 640];

/// Lets the file that a builder makes be read by others as any new file is, or as the file is whose place it takes.
pub(crate) fn readable_by_others(builder: &mut Builder<'_, '_>) {
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    #[cfg(not(unix))]
    let _ = builder;
}

/// A folder by a path that may be of any length: Windows takes more than 260 characters only of a path that is whole, and not
/// all that makes files of a moment asks for that.
pub(crate) fn whole(folder: &Path) -> Cow<'_, Path> {
    if cfg!(windows) {
        fs::canonicalize(folder).map_or(Cow::Borrowed(folder), Cow::Owned)
    } else {
        Cow::Borrowed(folder)
    }
}

/// Puts a file that was written beside its place there.
pub(crate) fn put(beside: NamedTempFile, path: &Path) -> io::Result<()> {
    // Not by `persist`, which Windows refuses while anybody at all has open what is there; and held until it is there.
    let (held, from) = beside.keep().map_err(|error| error.error)?;
    let put = patiently(|| fs::rename(&from, path));
    if put.is_err() {
        let _ = fs::remove_file(&from);
    }
    drop(held);
    put
}

/// Removes a file.
pub(crate) fn remove(path: &Path) -> io::Result<()> {
    patiently(|| fs::remove_file(path))
}

/// Renames a folder that was just written.
pub(crate) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    patiently(|| fs::rename(from, to))
}

/// Does what the system may refuse for a moment.
fn patiently(act: impl FnMut() -> io::Result<()>) -> io::Result<()> {
    // Of a file in a folder that can be written to, Windows says so both when another program has it open and when it has
    // only marked it to be deleted.
    until_it_works(act, |error| is_in_use(error) || cfg!(windows) && error.kind() == ErrorKind::PermissionDenied)
}

fn until_it_works(
    mut act: impl FnMut() -> io::Result<()>,
    is_in_the_way: impl Fn(&io::Error) -> bool,
) -> io::Result<()> {
    for wait in WAITS {
        match act() {
            Err(error) if is_in_the_way(&error) => thread::sleep(Duration::from_millis(wait)),
            done => return done,
        }
    }
    act().map_err(|error| if is_in_the_way(&error) { ErrorKind::ResourceBusy.into() } else { error })
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::ErrorKind;
    use std::thread;
    use std::time::Duration;

    use super::{put, until_it_works};
    use crate::outputs::beside;

    #[test]
    fn a_moment_is_waited_for_and_no_more() {
        let refusing = |times: usize, kind: ErrorKind| {
            let mut asked = 0;
            let done = until_it_works(
                || {
                    asked += 1;
                    if asked > times { Ok(()) } else { Err(kind.into()) }
                },
                |error| error.kind() == ErrorKind::PermissionDenied,
            );
            (asked, done.map_err(|error| error.kind()))
        };
        assert_eq!(refusing(3, ErrorKind::PermissionDenied), (4, Ok(())));
        assert_eq!(refusing(3, ErrorKind::NotFound), (1, Err(ErrorKind::NotFound)));
        assert_eq!(refusing(99, ErrorKind::PermissionDenied), (9, Err(ErrorKind::ResourceBusy)));
    }

    #[test]
    fn what_others_read_for_a_moment_gives_its_place() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a");
        fs::write(&path, "1").expect("a file");
        let read = fs::File::open(&path).expect("a file");
        let mut beside = beside::create(folder.path()).expect("a file");
        std::io::Write::write_all(&mut beside, b"2").expect("a file");
        let reader = thread::spawn(move || {
            thread::sleep(Duration::from_millis(100));
            drop(read);
        });
        put(beside, &path).expect("its place");
        reader.join().expect("it ends");
        assert_eq!(fs::read_to_string(&path).expect("a file"), "2");
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1, "nothing is left beside it");
    }

    /// As Excel does.
    #[test]
    #[cfg(windows)]
    fn who_has_it_open_for_himself_is_told_of() {
        use std::os::windows::fs::OpenOptionsExt as _;

        const READ: u32 = 1;
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a");
        fs::write(&path, "1").expect("a file");
        let open = fs::File::options().read(true).write(true).share_mode(READ).open(&path).expect("a file");
        let refused = put(beside::create(folder.path()).expect("a file"), &path).expect_err("it is open");
        assert_eq!(refused.kind(), ErrorKind::ResourceBusy);
        drop(open);
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1, "nothing is left beside it");
    }
}
