//! Where a block is written, for what may stand in one of several files.

use pdcn_toml::FileNumber;

/// Where an outcome, a resource, a term or a topic is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Home {
    /// The file.
    pub file: FileNumber,
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

/// Makes a type with a field `home` one that knows where it is written.
macro_rules! written {
    ($thing:ident) => {
        impl crate::Written for $thing {
            fn home(&self) -> crate::Home {
                self.home
            }

            fn without_home(&self) -> Self {
                Self { home: crate::Home::default(), ..self.clone() }
            }
        }
    };
}
pub(crate) use written;
