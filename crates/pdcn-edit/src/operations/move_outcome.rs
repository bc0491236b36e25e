//! Moves an outcome: to other grades, to another competency, or to another strand, where it goes on under a new id.

use super::home::{self, stage, strand};
use super::{references, retire};
use crate::draft::Draft;
use crate::refusal::Why;
use crate::site::Site;
use crate::text::path::with;
use crate::{Subject, ids};
use schemars::JsonSchema;
use serde::Deserialize;

/// Moves an outcome of the edition. What is left unsaid stays. An id is permanent and says the strand: in another one the outcome
/// goes on under a new id, which takes the place of the old one wherever that is named.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct MoveOutcome {
    /// The id of the outcome.
    pub id: String,
    /// The grade in which it is to begin.
    #[serde(default)]
    pub learn: Option<String>,
    /// The grade in which it is to be mastered.
    #[serde(default)]
    pub master: Option<String>,
    /// The last grade in which it is to be reused.
    #[serde(default)]
    pub reuse: Option<String>,
    /// The competency that it is to belong to.
    #[serde(default)]
    pub competency: Option<String>,
    /// Why, for a move to another strand.
    #[serde(default)]
    pub reason: Option<String>,
}

impl MoveOutcome {
    pub(crate) fn make(&self, draft: &mut Draft) -> Result<(), Why> {
        let edition = draft.open_edition()?;
        for grade in [&self.learn, &self.master, &self.reuse].into_iter().flatten() {
            stage(edition, grade)?;
        }
        let strand = self.competency.as_ref().map(|competency| strand(edition, competency)).transpose()?;
        let Site { path, table } = Subject::Outcome(self.id.clone()).site(draft)?;
        let marks = [("learn", &self.learn), ("master", &self.master), ("reuse", &self.reuse)];
        for (key, value) in marks.into_iter().chain([("competency", &self.competency)]) {
            if let Some(value) = value {
                draft.set(&path, &table, key, &value.as_str().into())?;
            }
        }
        if self.master.is_some() {
            draft.clear(&path, &with(&table, "open"))?;
        }
        let own = self.id.split('-').next().unwrap_or_default();
        let Some(strand) = strand.filter(|strand| strand != own) else {
            return home::settle(draft, &self.id, false);
        };
        let reason = self.reason.as_deref().map(str::trim).filter(|reason| !reason.is_empty());
        let reason = reason.ok_or(Why::Missing { what: "reason" })?;
        renumbered(draft, &self.id, &strand, reason)
    }
}

/// Gives an outcome the next id of another strand, everywhere it is named, and retires the old one.
fn renumbered(draft: &mut Draft, old: &str, strand: &str, reason: &str) -> Result<(), Why> {
    let learn = draft.outcome(old)?.learn.to_string();
    let to = home::of(draft, strand, &learn, old)?;
    let id = ids::next(draft, strand, &to)?;
    goes_on(draft, old, &id, reason)?;
    home::settle(draft, &id, true)
}

/// Gives an outcome another id, everywhere it is named, and retires the old one.
pub(super) fn goes_on(draft: &mut Draft, old: &str, new: &str, reason: &str) -> Result<(), Why> {
    let Site { path, table } = Subject::Outcome(old.to_owned()).site(draft)?;
    draft.set(&path, &table, "id", &new.into())?;
    let by = [new.to_owned()];
    references::replace(draft, old, &by)?;
    retire::remember(draft, old, reason, &by, "")
}
