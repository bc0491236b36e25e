//! Takes a key of a record out.

use pdcn_toml::Step;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::draft::Draft;
use crate::refusal::Why;
use crate::target::Target;
use crate::{KeyPath, Subject};

/// Takes a key of a record out, with its line; a translation or a prerequisite, with all that is in it. The comments there stay.
/// A table within the record goes with its last key.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
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
        draft.clear(&target.path, &target.steps())?;
        self.with_its_table(draft, &target)
    }

    /// Takes out the table that the key was in, when it was the last: nothing is said by an empty one.
    fn with_its_table(&self, draft: &mut Draft, target: &Target) -> Result<(), Why> {
        let is_within = self.subject.is_of_edition() && self.key.names().len() > 1;
        if !is_within || !matches!((&target.last, target.table.last()), (Step::Key(_), Some(Step::Key(_)))) {
            return Ok(());
        }
        let is_empty =
            draft.ask(&target.path, |sheet| sheet.table(&target.table).is_some_and(toml::map::Map::is_empty))?;
        if is_empty { draft.clear(&target.path, &target.table) } else { Ok(()) }
    }
}
