//! What views answer on a small pathway, cell by cell, and on the shipped one, in shape.

#![expect(clippy::disallowed_methods, reason = "generated files are renewed when asked from outside")]
#![expect(clippy::expect_used, clippy::panic, reason = "a test that cannot go on says why")]
#![expect(clippy::needless_raw_string_hashes, reason = "snapshots are renewed with them")]

#[path = "support/mod.rs"]
mod support;

mod cases {
    mod boards;
    mod coverage;
    mod coverage_recount;
    mod developing;
    mod drawings;
    mod filter;
    mod glance;
    mod inventory;
    mod list;
    mod reflection;
    mod selection;
    mod shipped;
    mod show;
    mod table;
    mod taught;
    mod texts;
    mod unsaid;
}
