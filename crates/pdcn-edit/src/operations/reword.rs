//! Rewords an outcome: its statement, and all that says the same.

use super::Translated;
use crate::Subject;
use crate::draft::Draft;
use crate::refusal::Why;
use crate::site::Site;
use crate::text::path::with;
use schemars::JsonSchema;
use serde::Deserialize;

/// Rewords an outcome of the edition. What is left unsaid stays.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Reword {
    /// The id of the outcome.
    pub id: String,
    /// The new statement.
    #[serde(default)]
    pub statement: Option<String>,
    /// The new version of the pupil.
    #[serde(default)]
    pub pupil: Option<String>,
    /// The new texts in other languages.
    #[serde(default)]
    pub translations: Vec<Translated>,
}

impl Reword {
    pub(crate) fn make(&self, draft: &mut Draft) -> Result<(), Why> {
        draft.open_edition()?;
        let Site { path, table } = Subject::Outcome(self.id.clone()).site(draft)?;
        for (key, text) in [("statement", &self.statement), ("pupil", &self.pupil)] {
            let Some(text) = text else { continue };
            if text.trim().is_empty() {
                return Err(Why::Missing { what: "statement" });
            }
            draft.set(&path, &table, key, &text.trim().into())?;
        }
        for translated in &self.translations {
            let texts = with(&with(&table, "translation"), &translated.language);
            draft.set(&path, &texts, "statement", &translated.statement.trim().into())?;
            if let Some(pupil) = &translated.pupil {
                draft.set(&path, &texts, "pupil", &pupil.trim().into())?;
            }
        }
        Ok(())
    }
}
