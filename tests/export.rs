//! `pdcn export` as people run it: what is shown and written, and the exit code.

#![expect(clippy::expect_used, reason = "a test that cannot go on says why")]

mod export_cases {
    mod asked;
    mod damaged;
    mod formats;
    mod questions;
    mod set;
    mod sheets;
}
