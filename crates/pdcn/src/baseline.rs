//! The file of a baseline, which is judged in `pdcn-lint`: reading it, and writing it whole or not at all.

use std::io;
use std::path::Path;

use pdcn_lint::{Baseline, BaselineError};

use crate::failure::Failure;
use crate::outputs::file;

/// The text of the failure when there is no baseline where one is named.
pub(crate) const NO_BASELINE: &str = "failure-no-baseline";

/// Reads a baseline.
pub(crate) fn read(path: &Path) -> Result<Baseline, Failure> {
    let text = std::fs::read_to_string(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => Failure::new(NO_BASELINE).path(path),
        _ => Failure::read(path, &error),
    })?;
    Baseline::parse(&text).map_err(|error| match error {
        BaselineError::Unreadable { line } => {
            Failure::new("failure-baseline").path(path).with("line", line.to_string())
        }
        BaselineError::Version(version) => {
            Failure::new("failure-baseline-version").path(path).with("version", version.to_string())
        }
    })
}

/// Writes a baseline.
pub(crate) fn write(path: &Path, baseline: &Baseline) -> Result<(), Failure> {
    file::check(path)?;
    file::write(path, |out| out.write_all(baseline.to_toml().as_bytes()))
}
