//! An element of a list of texts, ids or numbers: an alignment, a resource, a tool, a grade, an age.

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
        let value = value(&self.key, target.form, items)?;
        draft.set(&target.path, &target.table, &key, &value)
    }
}

impl Exclude {
    pub(crate) fn make(&self, draft: &mut Draft) -> Result<(), Why> {
        let (target, key, mut items) = list(&self.subject, &self.key, draft)?;
        items.retain(|item| *item != self.item);
        if items.is_empty() && !target.is_required {
            return draft.clear(&target.path, &target.steps());
        }
        let value = value(&self.key, target.form, items)?;
        draft.set(&target.path, &target.table, &key, &value)
    }
}

/// The elements as the key holds them.
fn value(key: &KeyPath, form: Option<Form>, items: Vec<String>) -> Result<Value, Why> {
    if form != Some(Form::Numbers) {
        return Ok(Value::List(items));
    }
    let value = Value::read(Form::Numbers, &items.join("\n"));
    value.ok_or_else(|| Why::Type { key: key.to_string(), form: Form::Numbers })
}

/// A list of a record as it is, its numbers as they are written.
fn list(subject: &Subject, key: &KeyPath, draft: &mut Draft) -> Result<(Target, String, Vec<String>), Why> {
    let target = Target::of(subject, key, draft)?;
    let Step::Key(name) = &target.last else {
        return Err(Why::Type { key: key.to_string(), form: Form::Table });
    };
    if let Some(form) = target.form.filter(|form| !matches!(form, Form::List | Form::Ids | Form::Numbers)) {
        return Err(Why::Type { key: key.to_string(), form });
    }
    let name = name.to_string();
    let items = draft.ask(&target.path, |sheet| match sheet.value(&target.steps()) {
        Some(DeValue::Array(elements)) => {
            let written = |element: &DeValue<'_>| match element {
                DeValue::Integer(number) => Some(number.to_string()),
                other => other.as_str().map(str::to_owned),
            };
            elements.iter().filter_map(|element| written(element.get_ref())).collect()
        }
        _ => Vec::new(),
    })?;
    Ok((target, name, items))
}
