//! The number of the data's format: what a file must be written in for this library to read it.

/// The format that this version reads and writes, as `format` in `pdcn.toml` says it.
///
/// It grows by one whenever a pathway that was right before would not be, or would mean something else. Version 0.1.0 wrote
/// no number: its pathways are of format 1.
pub const FORMAT: u32 = 2;

/// The format of a pathway whose settings give no number.
pub const FIRST_FORMAT: u32 = 1;
