//! Where a passage stands, cheap to make: of a hundred thousand passages a few need their place.

use pdcn_toml::{FileNumber, Place};

/// The way to a passage from the top of its file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Way<'a> {
    file: FileNumber,
    steps: [Option<Step<'a>>; LONGEST],
    length: usize,
}

/// The longest way: to a cell of a part of a resource in another language.
const LONGEST: usize = 9;

/// One step of a way.
#[derive(Clone, Copy, Debug)]
pub(super) enum Step<'a> {
    /// A key of the format.
    Key(&'static str),
    /// A language.
    Tag(&'a str),
    /// A place in a list.
    Index(u32),
}

impl<'a> Way<'a> {
    /// The way to the top of a file.
    pub(super) fn file(file: FileNumber) -> Self {
        Self { file, steps: [None; LONGEST], length: 0 }
    }

    /// The way to a block of a list of blocks of a file.
    pub(super) fn block(file: FileNumber, list: &'static str, at: u32) -> Self {
        Self::file(file).key(list).index(at)
    }

    /// The way to a key of what is there.
    pub(super) fn key(self, key: &'static str) -> Self {
        self.then(Step::Key(key))
    }

    /// The way to an element of the list that is there.
    pub(super) fn index(self, at: u32) -> Self {
        self.then(Step::Index(at))
    }

    /// The way to what is there in another language.
    pub(super) fn translation(self, tag: &'a str) -> Self {
        self.key("translation").then(Step::Tag(tag))
    }

    fn then(mut self, step: Step<'a>) -> Self {
        if let Some(place) = self.steps.get_mut(self.length) {
            *place = Some(step);
            self.length += 1;
        }
        self
    }

    /// The place at its end.
    pub(super) fn place(&self) -> Place {
        self.steps.iter().flatten().fold(Place::file(self.file), |place, step| match step {
            Step::Key(key) => place.key(*key),
            Step::Tag(tag) => place.key((*tag).to_owned()),
            Step::Index(index) => place.index(*index),
        })
    }
}
