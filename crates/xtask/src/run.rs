//! Runs other programs, and says what went wrong.

use std::path::Path;
use std::process::Command;

/// Runs a program in a folder.
pub(crate) fn run(program: &str, arguments: &[&str], folder: &Path) -> Result<(), String> {
    let status = Command::new(program).args(arguments).current_dir(folder).status();
    let status = status.map_err(|error| format!("{program} does not start: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{program} {} ended with {status}", arguments.join(" "))) }
}

/// Says a line to whoever builds.
pub(crate) fn say(line: &str) {
    eprintln!("{line}");
}
