//! What a person says of an outcome that comes out of others: what is left unsaid stays as it was there.

use pdcn_toml::Step;
use schemars::JsonSchema;
use serde::Deserialize;

use super::{AddOutcome, Translated};
use crate::draft::Draft;
use crate::refusal::Why;
use crate::site::Site;
use crate::text::path::with;
use crate::{Subject, Value};

/// An outcome that comes out of another: by a split, or of several that become one. What is left unsaid stays as it was, but for
/// texts that said the same as the statement, which go.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Part {
    /// What the pupil can show.
    pub statement: String,
    /// The same in the pupil's words.
    #[serde(default)]
    pub pupil: Option<String>,
    /// The competency, when it is another.
    #[serde(default)]
    pub competency: Option<String>,
    /// The grade in which it begins, when it is another.
    #[serde(default)]
    pub learn: Option<String>,
    /// The grade in which it is mastered, when it is another.
    #[serde(default)]
    pub master: Option<String>,
    /// The texts in other languages.
    #[serde(default)]
    pub translations: Vec<Translated>,
}

impl Part {
    /// The request for an outcome like another, with what is said here.
    pub(super) fn request(&self, like: AddOutcome) -> AddOutcome {
        AddOutcome {
            statement: self.statement.clone(),
            pupil: self.pupil.clone(),
            competency: self.competency.clone().unwrap_or(like.competency),
            learn: self.learn.clone().unwrap_or(like.learn),
            open: if self.master.is_some() { None } else { like.open },
            master: self.master.clone().or(like.master),
            translations: self.translations.clone(),
            ..like
        }
    }

    /// Gives an outcome that is there what is said here.
    pub(super) fn give(&self, draft: &mut Draft, id: &str) -> Result<(), Why> {
        if self.statement.trim().is_empty() {
            return Err(Why::Missing { what: "statement" });
        }
        let Site { path, table } = Subject::Outcome(id.to_owned()).site(draft)?;
        draft.set(&path, &table, "statement", &self.statement.trim().into())?;
        match &self.pupil {
            Some(pupil) => draft.set(&path, &table, "pupil", &pupil.trim().into())?,
            None => draft.clear(&path, &with(&table, "pupil"))?,
        }
        for (key, value) in [("competency", &self.competency), ("learn", &self.learn), ("master", &self.master)] {
            if let Some(value) = value {
                draft.set(&path, &table, key, &value.as_str().into())?;
            }
        }
        if self.master.is_some() {
            draft.clear(&path, &with(&table, "open"))?;
        }
        let translation = with(&table, "translation");
        let old = draft.ask(&path, |sheet| {
            let languages = sheet.table(&translation).into_iter().flat_map(|table| table.keys());
            languages.map(|language| language.get_ref().to_string()).collect::<Vec<_>>()
        })?;
        for language in old.iter().filter(|old| !self.translations.iter().any(|new| new.language == **old)) {
            draft.clear(&path, &with(&translation, language))?;
        }
        self.translations.iter().try_for_each(|translated| translated.give(draft, &path, &table))
    }
}

impl Translated {
    /// Gives an outcome its texts in a language: those that are not said go.
    pub(super) fn give(&self, draft: &mut Draft, path: &str, outcome: &[Step]) -> Result<(), Why> {
        let table = with(&with(outcome, "translation"), &self.language);
        draft.set(path, &table, "statement", &self.statement.trim().into())?;
        match &self.pupil {
            Some(pupil) => draft.set(path, &table, "pupil", &Value::from(pupil.trim())),
            None => draft.clear(path, &with(&table, "pupil")),
        }
    }
}
