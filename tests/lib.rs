//! What whole-command tests and benchmarks share: the command, what a run costs, and synthetic pathways.

#![expect(clippy::expect_used, clippy::missing_panics_doc, reason = "a test that cannot go on says why")]

pub mod command;
pub mod cost;
pub mod curriculum;
pub mod extreme;
pub mod synthetic;
