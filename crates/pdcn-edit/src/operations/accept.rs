//! Accepts a change between two editions: `accepted.toml` remembers it.

use pdcn_diff::accepted::{self, Decision, FILE};
use pdcn_model::{Date, EditionId};
use schemars::JsonSchema;
use serde::Deserialize;

use crate::draft::Draft;
use crate::refusal::Why;

/// Accepts a change between two editions, which then fails nothing any more.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Accept {
    /// The fingerprint of the change.
    pub fingerprint: String,
    /// What it says, for those who read the file.
    pub sentence: String,
    /// The edition before.
    pub from: String,
    /// The edition after.
    pub to: String,
    /// Why it is accepted.
    pub reason: String,
    /// By whom.
    pub by: String,
    /// On which day.
    pub date: Date,
}

impl Accept {
    pub(crate) fn make(&self, draft: &mut Draft) -> Result<(), Why> {
        for (what, words) in [("reason", &self.reason), ("by", &self.by)] {
            if words.trim().is_empty() {
                return Err(Why::Missing { what });
            }
        }
        let is_it = |one: &pdcn_model::Accepted| one.fingerprint.as_deref() == Some(self.fingerprint.as_str());
        if draft.loaded().pathway.accepted.iter().any(is_it) {
            return Ok(());
        }
        let before = draft.exists(FILE).then(|| draft.text(FILE).to_string());
        let pair = [EditionId::from(self.from.as_str()), EditionId::from(self.to.as_str())];
        let decision = Decision { reason: self.reason.trim(), by: self.by.trim(), date: self.date };
        let changes = [(self.sentence.clone(), self.fingerprint.as_str())];
        let after = accepted::add(before.clone(), &changes, [&pair[0], &pair[1]], &decision);
        let length = before.as_deref().map_or(0, str::len);
        let mut added = after.get(length..).unwrap_or_default().to_owned();
        if before.is_some_and(|before| before.contains("\r\n")) {
            added = added.replace('\n', "\r\n");
        }
        draft.edit(FILE, vec![(length..length, added)], true)
    }
}
