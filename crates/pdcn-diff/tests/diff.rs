//! Changes between editions: a pair of small editions for each kind, the laws that hold for all, and the shipped years.

#![expect(clippy::needless_raw_string_hashes, reason = "inline snapshots are written so")]
#![expect(clippy::too_many_lines, reason = "a list of pairs is as long as it is")]
#![expect(clippy::expect_used, clippy::panic, reason = "a test that cannot go on says why")]

mod consequences;
mod laws;
mod pairs;
mod plans;
mod support;
mod years;
