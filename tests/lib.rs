//! What whole-command tests and benchmarks share: the command, and synthetic pathways.

#![expect(clippy::expect_used, clippy::missing_panics_doc, reason = "a test that cannot go on says why")]

pub mod command;
pub mod curriculum;
pub mod synthetic;
