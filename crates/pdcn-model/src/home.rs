//! Where a block is written, for what may stand in one of several files.

/// Where an outcome, a resource, a term or a topic is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Home {
    /// The file; an index into the sources.
    pub file: u32,
    /// Its place among the blocks of its name in the file, from 0.
    pub index: u32,
}
