//! Workbooks out and back: what nobody edited asks for nothing, each edit for its own cell, each failure says what it is.

#![expect(clippy::expect_used, clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on says why")]
#![expect(clippy::needless_raw_string_hashes, reason = "snapshots are renewed with them")]

mod bad_files;
mod failures;
mod files;
mod law;
mod spreadsheet;
mod support;
mod teaching;
mod trip;
