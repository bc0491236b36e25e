//! Formats: one file or folder each.

#[cfg(feature = "pdf")]
pub mod pdf;
pub mod svg;
