//! What a committee decides, one variant each.

use crate::draft::Draft;
use crate::operations::{AddOutcome, Clear, Retire, Set};
use crate::refusal::Why;

/// A decision about a pathway.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Operation {
    /// Gives a key a value.
    Set(Set),
    /// Takes a key out.
    Clear(Clear),
    /// Adds an outcome.
    AddOutcome(Box<AddOutcome>),
    /// Retires an outcome.
    Retire(Retire),
}

impl Operation {
    pub(crate) fn make(&self, draft: &mut Draft) -> Result<(), Why> {
        match self {
            Self::Set(set) => set.make(draft),
            Self::Clear(clear) => clear.make(draft),
            Self::AddOutcome(add) => add.make(draft).map(drop),
            Self::Retire(retire) => retire.make(draft),
        }
    }
}
