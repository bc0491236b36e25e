//! Gives a key of a record a value.

use pdcn_toml::Step;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::draft::Draft;
use crate::refusal::Why;
use crate::target::Target;
use crate::value::Form;
use crate::{KeyPath, Subject, Value};

/// Gives a key of a record a value: only the bytes of the value change, or its line comes in where the order of keys has it. What
/// the value is in, a translation or a prerequisite, comes in with it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Set {
    /// The record.
    pub subject: Subject,
    /// The key.
    pub key: KeyPath,
    /// The value.
    pub value: Value,
}

impl Set {
    /// Gives a key of a record a value.
    pub fn new(subject: Subject, key: impl Into<KeyPath>, value: impl Into<Value>) -> Self {
        Self { subject, key: key.into(), value: value.into() }
    }

    pub(crate) fn make(&self, draft: &mut Draft) -> Result<(), Why> {
        super::check_own(&self.subject, &self.key)?;
        let target = Target::of(&self.subject, &self.key, draft)?;
        let key = self.key.to_string();
        let Step::Key(name) = &target.last else { return Err(Why::Type { key, form: Form::Table }) };
        if name == "id" {
            self.check_link(draft)?;
        }
        if self.key.names() == ["competency"] {
            self.check_strand(draft)?;
        }
        if let Some(form) = target.form.filter(|form| !self.value.is(*form)) {
            return Err(Why::Type { key, form });
        }
        if target.is_required && matches!(&self.value, Value::Text(text) if text.trim().is_empty()) {
            return Err(Why::Required { key });
        }
        if let Value::Text(word) = &self.value
            && !target.words.is_empty()
            && !target.words.contains(word)
        {
            return Err(Why::Word { key, word: word.clone(), known: target.words });
        }
        for (block, identity, name) in &target.new_blocks {
            draft.add(&target.path, block, &[(identity, Value::Text(name.clone()))], None)?;
        }
        draft.set(&target.path, &target.table, name, &self.value)
    }

    /// Makes sure that an outcome stays in the strand that its id names: in another one it has another id.
    fn check_strand(&self, draft: &mut Draft) -> Result<(), Why> {
        let (Subject::Outcome(id), Value::Text(competency)) = (&self.subject, &self.value) else { return Ok(()) };
        let edition = draft.edition()?;
        let found = edition.competencies.iter().find(|one| one.id.as_str() == competency);
        let strand = found.map(|found| found.strand.as_str());
        if strand.is_none_or(|strand| id.split('-').next() == Some(strand)) {
            return Ok(());
        }
        Err(Why::OtherStrand { id: id.clone(), competency: competency.clone() })
    }

    /// Makes sure that the id is that of a prerequisite, which names an outcome and is no id of its own; and that the outcome is there.
    fn check_link(&self, draft: &mut Draft) -> Result<(), Why> {
        let (Subject::Outcome(own), [list, _, _], Value::Text(id)) = (&self.subject, self.key.names(), &self.value)
        else {
            return Err(Why::Permanent { key: self.key.to_string() });
        };
        if list != "prerequisite" {
            return Err(Why::Permanent { key: self.key.to_string() });
        }
        let edition_id = draft.edition_id().to_owned();
        let loaded = draft.loaded();
        let Some(edition) = loaded.pathway.edition(&edition_id) else { return Ok(()) };
        let outcome = |id: &str| edition.outcomes.iter().find(|outcome| outcome.id.as_str() == id);
        if own == id || outcome(own).is_some_and(|own| own.prerequisites.iter().any(|one| one.id.as_str() == id)) {
            return Err(Why::Itself { id: id.clone() });
        }
        if outcome(id).is_some() { Ok(()) } else { Err(Why::no_outcome(loaded, edition, id)) }
    }
}
