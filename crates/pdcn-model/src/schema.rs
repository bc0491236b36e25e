//! JSON Schemas, derived from the types: the contract that editors and the loader read.

use std::cell::RefCell;
use std::collections::BTreeSet;

use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema};
use serde_json::Value;

use crate::{
    AcceptedFile, Annex, Edition, FORMAT, FileKind, Framework, OutcomesFile, Plan, Reflection, Settings, ToolsFile,
    WordList,
};

/// Returns the JSON Schema of a kind of file, as it is published: `$id` names the format and the kind.
pub fn of(kind: FileKind) -> Value {
    let id = format!("urn:pdcn:format-{FORMAT}:{}", kind.name());
    identified(without_marks(with_marks(kind)), &id)
}

/// Gives a schema an `$id`, after the `$schema` that it begins with.
pub fn identified(mut schema: Value, id: &str) -> Value {
    if let Value::Object(members) = &mut schema {
        members.shift_insert(members.len().min(1), "$id".to_owned(), id.into());
    }
    schema
}

/// Returns the same with the mark `x-form` on every text that has a form: the name of that form, for messages.
pub fn with_marks(kind: FileKind) -> Value {
    match kind {
        FileKind::Settings => marked::<Settings>(),
        FileKind::Framework => marked::<Framework>(),
        FileKind::Tools => marked::<ToolsFile>(),
        FileKind::Reflection => marked::<Reflection>(),
        FileKind::Edition => marked::<Edition>(),
        FileKind::Annex => marked::<Annex>(),
        FileKind::Outcomes => marked::<OutcomesFile>(),
        FileKind::Plan => marked::<Plan>(),
        FileKind::Words => marked::<WordList>(),
        FileKind::Accepted => marked::<AcceptedFile>(),
    }
}

/// The schema (draft 2020-12) of a type, with its marks.
fn marked<T: JsonSchema>() -> Value {
    let mut settings = SchemaSettings::draft2020_12();
    settings.transforms.push(Box::new(RecursiveTransform(without_null)));
    settings.transforms.push(Box::new(RecursiveTransform(without_machine_format)));
    settings.transforms.push(Box::new(RecursiveTransform(with_enum)));
    settings.transforms.push(Box::new(RecursiveTransform(with_required)));
    settings.transforms.push(Box::new(RecursiveTransform(without_empty_default)));
    settings.into_generator().into_root_schema_for::<T>().to_value()
}

fn without_marks(mut schema: Value) -> Value {
    match &mut schema {
        Value::Object(members) => {
            members.remove("x-form");
            members.values_mut().for_each(|member| *member = without_marks(member.take()));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| *item = without_marks(item.take())),
        _ => {}
    }
    schema
}

/// Takes out the width of machine numbers (`uint8`): bounds say what a person needs, and editors do not know it.
fn without_machine_format(schema: &mut Schema) {
    let Some(object) = schema.as_object_mut() else { return };
    if object.get("format").and_then(Value::as_str).is_some_and(|format| format.starts_with("uint")) {
        object.remove("format");
    }
}

/// Makes a choice between constant words a plain `enum`: one error and not one for each word.
fn with_enum(schema: &mut Schema) {
    let Some(object) = schema.as_object_mut() else { return };
    let Some(Value::Array(branches)) = object.get("oneOf") else { return };
    let words: Option<Vec<Value>> = branches.iter().map(|branch| branch.get("const").cloned()).collect();
    if let Some(words) = words {
        object.remove("oneOf");
        object.insert("type".into(), "string".into());
        object.insert("enum".into(), Value::Array(words));
    }
}

/// Moves the mark `x-required` of properties into the list of required ones.
///
/// The types give every key a default, so that a document without what was refused still becomes the model; the
/// schema alone says what is required.
fn with_required(schema: &mut Schema) {
    let Some(object) = schema.as_object_mut() else { return };
    let Some(Value::Object(properties)) = object.get_mut("properties") else { return };
    let mut required = Vec::new();
    for (name, property) in properties {
        if let Value::Object(property) = property
            && property.remove("x-required").is_some()
        {
            required.push(Value::String(name.clone()));
        }
    }
    if !required.is_empty() {
        object.insert("required".into(), Value::Array(required));
    }
}

/// Takes `null` out of optional values: TOML has none, and an `anyOf` with it hides what is really wrong.
fn without_null(schema: &mut Schema) {
    let Some(object) = schema.as_object_mut() else { return };
    if let Some(Value::Array(branches)) = object.get_mut("anyOf") {
        branches.retain(|branch| branch["type"] != "null");
        if branches.len() == 1 {
            let branch = branches.remove(0);
            object.remove("anyOf");
            if let Value::Object(members) = branch {
                object.extend(members);
            }
        }
    }
    if let Some(Value::Array(types)) = object.get_mut("type") {
        types.retain(|name| name != "null");
        if types.len() == 1 {
            let only = types.remove(0);
            object.insert("type".into(), only);
        }
    }
}

/// Takes out defaults that say nothing (`""`, `[]`, `{}`): the loader fills them in for what was refused.
fn without_empty_default(schema: &mut Schema) {
    let Some(object) = schema.as_object_mut() else { return };
    let required: BTreeSet<String> = object
        .get("required")
        .and_then(Value::as_array)
        .map(|names| names.iter().filter_map(Value::as_str).map(str::to_owned).collect())
        .unwrap_or_default();
    let Some(Value::Object(properties)) = object.get_mut("properties") else { return };
    for (name, property) in properties {
        let Value::Object(property) = property else { continue };
        let says_nothing = match property.get("default") {
            Some(Value::String(text)) => text.is_empty(),
            Some(Value::Array(items)) => items.is_empty(),
            Some(Value::Object(members)) => members.is_empty() || members.values().all(is_empty_array),
            Some(Value::Null) => true,
            _ => false,
        };
        if says_nothing || required.contains(name) {
            property.remove("default");
        }
    }
}

fn is_empty_array(value: &Value) -> bool {
    value.as_array().is_some_and(Vec::is_empty)
}

/// Returns the names of the keys that a schema allows at a place of a document, for "did you mean".
///
/// `path` is a list of keys and of `None` for "any element of an array".
pub fn keys_at<'s>(schema: &'s Value, path: &[Option<&str>]) -> Vec<&'s str> {
    at(schema, path)
        .and_then(|found| found.get("properties"))
        .and_then(Value::as_object)
        .map(|properties| properties.keys().map(String::as_str).collect())
        .unwrap_or_default()
}

/// Returns the schema of the value at a place of a document, references followed; the first branch that fits where
/// there are alternatives.
pub fn at<'s>(schema: &'s Value, path: &[Option<&str>]) -> Option<&'s Value> {
    let visited = RefCell::new(0_u8);
    let mut place = resolve(schema, schema, &visited)?;
    for step in path {
        let next = match step {
            Some(key) => place
                .get("properties")
                .and_then(|properties| properties.get(key))
                .or_else(|| place.get("patternProperties")?.as_object()?.values().next())
                .or_else(|| place.get("additionalProperties"))?,
            None => place.get("items")?,
        };
        place = resolve(schema, next, &visited)?;
    }
    Some(place)
}

fn resolve<'s>(root: &'s Value, place: &'s Value, visited: &RefCell<u8>) -> Option<&'s Value> {
    let Some(reference) = place.get("$ref").and_then(Value::as_str) else { return Some(place) };
    *visited.borrow_mut() += 1;
    if *visited.borrow() > 64 {
        return None;
    }
    resolve(root, root.pointer(reference.strip_prefix('#')?)?, visited)
}
