//! The number of a file: what tells the files apart that are read together.

/// The number of a file among those that are read together: its position in their order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileNumber(u32);

impl FileNumber {
    /// The first file, which is the only one where one is read alone.
    pub const FIRST: Self = Self(0);

    /// Returns files with their numbers, given in the order in which they are read.
    pub fn of<T>(files: impl IntoIterator<Item = T>) -> impl Iterator<Item = (Self, T)> {
        (0..).map(Self).zip(files)
    }

    /// Returns the position of the file.
    pub fn position(self) -> usize {
        self.0 as usize
    }
}
