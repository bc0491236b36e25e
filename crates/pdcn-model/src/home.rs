//! Where a block is written, for what may stand in one of several files.

use crate::{Outcome, Resource, Term, Topic};

/// Where an outcome, a resource, a term or a topic is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Home {
    /// The file; an index into the sources.
    pub file: u32,
    /// Its place among the blocks of its name in the file, from 0.
    pub index: u32,
}

/// What knows where it is written.
pub trait Written: Clone + PartialEq {
    /// Returns where it is written.
    fn home(&self) -> Home;

    /// Returns the same as if it were written nowhere: two are compared by what they say.
    #[must_use]
    fn without_home(&self) -> Self;
}

macro_rules! written {
    ($($thing:ident)+) => { $(
        impl Written for $thing {
            fn home(&self) -> Home {
                self.home
            }

            fn without_home(&self) -> Self {
                Self { home: Home::default(), ..self.clone() }
            }
        }
    )+ };
}

written! { Outcome Resource Term Topic }
