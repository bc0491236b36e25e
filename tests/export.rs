//! `pdcn export` as people run it: what is shown and written, and the exit code.

#![expect(clippy::expect_used, reason = "a test that cannot go on says why")]

#[expect(dead_code, reason = "not all that it can do is done here")]
#[path = "../crates/pdcn-document/tests/formats/word.rs"]
mod word;
mod export_cases {
    mod asked;
    mod damaged;
    mod formats;
    mod questions;
    mod revision;
    mod set;
    mod sheets;
    mod site;
}
