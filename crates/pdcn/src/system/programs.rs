//! Programs of the system: what opens an address, and what git, where it is another program that calls, names nothing.

use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;

/// Opens an address of ours in the browser that the person uses; false when the system has no program for it, or nobody before
/// a screen.
pub(crate) fn open(address: &str) -> bool {
    let (program, before): (&str, &[&str]) = if cfg!(windows) {
        ("rundll32", &["url.dll,FileProtocolHandler"])
    } else if cfg!(target_os = "macos") {
        ("open", &[])
    } else {
        ("xdg-open", &[])
    };
    let mut command = Command::new(program);
    command.args(before).arg(address).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let Ok(mut begun) = command.spawn() else { return false };
    // Some of them stay as long as the browser does.
    thread::spawn(move || begun.wait());
    true
}

/// True for what git names a side of which there is nothing. On Windows the shell between both puts its own name there.
pub(crate) fn is_nothing(version: &Path) -> bool {
    let of_windows = || version.as_os_str().eq_ignore_ascii_case("nul");
    version == Path::new("/dev/null") || cfg!(windows) && of_windows()
}
