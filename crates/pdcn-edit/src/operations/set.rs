//! Gives a key of a record a value.

use pdcn_toml::Step;

use crate::draft::Draft;
use crate::refusal::Why;
use crate::target::Target;
use crate::value::Form;
use crate::{KeyPath, Subject, Value};

/// Gives a key of a record a value: only the bytes of the value change, or its line comes in where the order of keys has it. What
/// the value is in, a translation or a prerequisite, comes in with it.
#[derive(Clone, Debug, PartialEq, Eq)]
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
            return Err(Why::Permanent { key });
        }
        if let Some(form) = target.form.filter(|form| !self.value.is(*form)) {
            return Err(Why::Type { key, form });
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
}
