//! Paths as a person reads and types them, and names from other programs.

use std::ffi::OsString;
use std::path::Path;

/// A path as the system writes it: with one sign between its parts, whoever joined them.
pub(crate) fn shown(path: &Path) -> String {
    let shown = path.display().to_string();
    if cfg!(windows) { shown.replace('/', "\\") } else { shown }
}

/// A path as a word of a command that is told for copying: between quotes when a shell would take it for several words, or
/// for more than a name.
pub(crate) fn typed(path: &Path) -> String {
    let shown = shown(path);
    if cfg!(windows) { typed_on_windows(&shown) } else { typed_on_unix(&shown) }
}

fn typed_on_unix(path: &str) -> String {
    if is_plain(path, "-._/:+,@%=") { path.to_owned() } else { format!("'{}'", path.replace('\'', r"'\''")) }
}

/// No name holds a quote there; one after a `\` would be part of the name.
fn typed_on_windows(path: &str) -> String {
    if is_plain(path, r"-._\:+~=") { path.to_owned() } else { format!("\"{}\"", path.trim_end_matches('\\')) }
}

fn is_plain(path: &str, signs: &str) -> bool {
    !path.is_empty() && path.chars().all(|sign| sign.is_alphanumeric() || signs.contains(sign))
}

/// A name that another program gave as bytes.
#[cfg(unix)]
pub(crate) fn of_bytes(bytes: &[u8]) -> OsString {
    <std::ffi::OsStr as std::os::unix::ffi::OsStrExt>::from_bytes(bytes).to_owned()
}

/// A name that another program gave as bytes.
#[cfg(not(unix))]
pub(crate) fn of_bytes(bytes: &[u8]) -> OsString {
    String::from_utf8_lossy(bytes).into_owned().into()
}

#[cfg(test)]
mod tests {
    use super::{typed_on_unix, typed_on_windows};

    #[test]
    fn what_is_told_can_be_copied() {
        for plain in ["pathway", "../École/a_b-2.toml", "/tmp/x:1"] {
            assert_eq!(typed_on_unix(plain), plain);
        }
        for (path, word) in [("Mon école", "'Mon école'"), ("l'école", r"'l'\''école'"), ("a$b", "'a$b'"), ("", "''")]
        {
            assert_eq!(typed_on_unix(path), word);
        }
        for plain in ["pathway", r"C:\Users\X\a_b-2.toml", r"\\server\share", r"C:\PROGRA~1"] {
            assert_eq!(typed_on_windows(plain), plain);
        }
        for (path, word) in [(r"ini\Mon école\", "\"ini\\Mon école\""), ("l'école", "\"l'école\""), ("a&b", "\"a&b\"")]
        {
            assert_eq!(typed_on_windows(path), word);
        }
    }
}
