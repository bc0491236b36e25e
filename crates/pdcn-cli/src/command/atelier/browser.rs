//! Opens an address in the browser that the person uses, by the program that each system has for it.

use std::process::{Command, Stdio};
use std::thread;

/// Opens an address of ours; false when the system has no program for it, or nobody before a screen.
pub(super) fn open(address: &str) -> bool {
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
