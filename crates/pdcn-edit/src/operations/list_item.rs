//! An element of a list of texts or ids: an alignment, a resource, a tool, a grade.

use pdcn_toml::Step;
use schemars::JsonSchema;
use serde::Deserialize;
use toml::de::DeValue;

use crate::draft::Draft;
use crate::refusal::Why;
use crate::target::Target;
use crate::value::Form;
use crate::{KeyPath, Subject, Value};

/// Puts an element into a list of a record, after those that are there.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Include {
    /// The record.
    pub subject: Subject,
    /// The key that holds the list.
    pub key: KeyPath,
    /// The element.
    pub item: String,
}

/// Takes an element out of a list of a record; the list goes with its last element where it may.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Exclude {
    /// The record.
    pub subject: Subject,
    /// The key that holds the list.
    pub key: KeyPath,
    /// The element.
    pub item: String,
}

impl Include {
    pub(crate) fn make(&self, draft: &mut Draft) -> Result<(), Why> {
        let (target, key, mut items) = list(&self.subject, &self.key, draft)?;
        if items.contains(&self.item) {
            return Ok(());
        }
        items.push(self.item.clone());
        draft.set(&target.path, &target.table, &key, &Value::List(items))
    }
}

impl Exclude {
    pub(crate) fn make(&self, draft: &mut Draft) -> Result<(), Why> {
        let (target, key, mut items) = list(&self.subject, &self.key, draft)?;
        items.retain(|item| *item != self.item);
        if items.is_empty() && !target.is_required {
            return draft.clear(&target.path, &target.steps());
        }
        draft.set(&target.path, &target.table, &key, &Value::List(items))
    }
}

/// A list of a record as it is.
fn list(subject: &Subject, key: &KeyPath, draft: &mut Draft) -> Result<(Target, String, Vec<String>), Why> {
    let target = Target::of(subject, key, draft)?;
    let Step::Key(name) = &target.last else {
        return Err(Why::Type { key: key.to_string(), form: Form::Table });
    };
    if let Some(form) = target.form.filter(|form| !matches!(form, Form::List | Form::Ids)) {
        return Err(Why::Type { key: key.to_string(), form });
    }
    let name = name.to_string();
    let items = draft.ask(&target.path, |sheet| match sheet.value(&target.steps()) {
        Some(DeValue::Array(elements)) => {
            elements.iter().filter_map(|element| element.get_ref().as_str().map(str::to_owned)).collect()
        }
        _ => Vec::new(),
    })?;
    Ok((target, name, items))
}
