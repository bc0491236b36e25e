//! How text is laid out for whoever reads it.

/// The columns of text that is laid out for no terminal in particular.
const FILE_WIDTH: usize = 100;

/// Says how text is laid out for whoever reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Whether to use colour.
    pub color: bool,
    /// Columns to lay text out in.
    pub width: usize,
}

impl Look {
    /// That of a file: no colour, and the same width on every machine.
    pub const FILE: Self = Self { color: false, width: FILE_WIDTH };
}

impl Default for Look {
    fn default() -> Self {
        Self::FILE
    }
}
