//! Places: where in the data something stands, as a path of keys, turned into a span only when it is shown.

use std::borrow::Cow;
use std::ops::Range;

use crate::file_number::FileNumber;
use crate::path::Step;

/// Which part of the thing at the end of the path is meant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// Its value; for a table with a header of its own, the header.
    Value,
    /// Its key.
    Key,
    /// These bytes of the text that the value stands for: without its quotes, its escapes read.
    Within(Range<usize>),
    /// Exactly these bytes of the file, whatever the path.
    Bytes(Range<usize>),
    /// The same, also where the file was not read as it is written: its words may be changed there.
    Written(Range<usize>),
}

/// A place in one of several files.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// The file.
    pub file: FileNumber,
    /// The way from the root of the document.
    pub path: Vec<Step>,
    /// The part of what is there.
    pub part: Part,
}

impl Place {
    /// Returns the root of a file.
    pub fn file(file: FileNumber) -> Self {
        Self { file, path: Vec::new(), part: Part::Value }
    }

    /// Returns some bytes of a file.
    pub fn bytes(file: FileNumber, bytes: Range<usize>) -> Self {
        Self { file, path: Vec::new(), part: Part::Bytes(bytes) }
    }

    /// Returns some bytes of a file as it is written, be they read or not.
    pub fn written(file: FileNumber, bytes: Range<usize>) -> Self {
        Self { file, path: Vec::new(), part: Part::Written(bytes) }
    }

    /// Returns the place of a key of the table that is here.
    #[must_use]
    pub fn key(mut self, key: impl Into<Cow<'static, str>>) -> Self {
        self.path.push(Step::Key(key.into()));
        self
    }

    /// Returns the place of an element of the array that is here.
    #[must_use]
    pub fn index(mut self, index: u32) -> Self {
        self.path.push(Step::Index(index));
        self
    }

    /// Returns the same place, but its key and not its value.
    #[must_use]
    pub fn at_key(mut self) -> Self {
        self.part = Part::Key;
        self
    }

    /// Returns some bytes of the text that is here.
    #[must_use]
    pub fn within(mut self, bytes: Range<usize>) -> Self {
        self.part = Part::Within(bytes);
        self
    }
}
