//! Takes a key of a record out.

use pdcn_toml::Step;

use crate::draft::Draft;
use crate::refusal::Why;
use crate::target::Target;
use crate::{KeyPath, Subject};

/// Takes a key of a record out, with its line; a translation or a prerequisite, with all that is in it. The comments there stay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clear {
    /// The record.
    pub subject: Subject,
    /// The key.
    pub key: KeyPath,
}

impl Clear {
    /// Takes a key of a record out.
    pub fn new(subject: Subject, key: impl Into<KeyPath>) -> Self {
        Self { subject, key: key.into() }
    }

    pub(crate) fn make(&self, draft: &mut Draft) -> Result<(), Why> {
        super::check_own(&self.subject, &self.key)?;
        let target = Target::of(&self.subject, &self.key, draft)?;
        if !target.new_blocks.is_empty() {
            return Ok(());
        }
        if target.is_required && matches!(target.last, Step::Key(_)) {
            return Err(Why::Required { key: self.key.to_string() });
        }
        draft.clear(&target.path, &target.steps())
    }
}
