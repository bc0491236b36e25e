//! The complaint about a value that the schema refuses.

use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::{JsonType, ValidationError};
use pdcn_model::schema;
use pdcn_toml::{Part, Place, Step, span_of, value_at};
use serde_json::Value;
use toml::de::DeValue;

use super::errors::steps;
use crate::complaint::{Complaint, Remedy, header, schema_path, subject};
use crate::contract::Contract;
use crate::keys::{Held, block_of};
use crate::likeness::nearest;
use crate::tree::type_of;
use crate::{Problem, Refusal, ValueType, french, meant};

pub(super) fn value_complaint(
    contract: &Contract,
    Held { schema, file, text, root }: Held<'_>,
    path: Vec<Step>,
    error: &ValidationError<'_>,
) -> Option<Complaint> {
    let value = value_at(root, &path)?;
    let found = type_of(value);
    let subject = subject(root, &path);
    let place = Place { file, path: path.clone(), part: Part::Value };
    let expected = match error.kind() {
        ValidationErrorKind::Type { kind: TypeKind::Single(only) } => vec![value_type(*only)],
        ValidationErrorKind::Type { kind: TypeKind::Multiple(types) } => types.iter().map(value_type).collect(),
        _ => Vec::new(),
    };
    let empty = expected.first().copied().unwrap_or(found);
    let problem = if expected.is_empty() {
        Problem::InvalidValue { place, value: shown(value), refusal: refusal(contract, value, error), subject }
    } else {
        let list = if matches!(path.last(), Some(Step::Index(_))) { &path[..path.len() - 1] } else { &path[..] };
        let header = takes_tables(schema, list).then(|| header(list).replace('[', "[[").replace(']', "]]"));
        let written = span_of(root, &path, false).and_then(|span| text.get(span)).unwrap_or_default();
        let own = schema::at(schema, &schema_path(&path));
        let span = span_of(root, &path, false);
        let meant = own.filter(|_| header.is_none()).and_then(|own| meant::of(value, written, *expected.first()?, own));
        let meant = meant.zip(span.clone()).map(|(meant, span)| (span, meant));
        let meant = meant.or_else(|| meant::header(value, text, span?, *expected.first()?));
        let block = match path.split_last() {
            Some((Step::Key(key), around)) if empty == ValueType::Table && value.is_str() => {
                block_of(schema, around, key)
            }
            _ => None,
        };
        let block = block.map(|(header, key)| (header, format!("{key} = {written}")));
        let form = own.and_then(|own| own.get("x-form")).and_then(Value::as_str).unwrap_or_default().to_owned();
        Problem::WrongType { place, expected, found, value: shown(value), form, header, block, meant, subject }
    };
    Some(Complaint { problem: Some(problem), remedy: Some(Remedy::Empty { path, expected: empty }) })
}

/// True when the value at a path should be a list of blocks.
fn takes_tables(schema: &Value, list: &[Step]) -> bool {
    let mut path = schema_path(list);
    path.push(None);
    schema::at(schema, &path).is_some_and(|element| element["type"] == "object")
}

fn value_type(json: JsonType) -> ValueType {
    match json {
        JsonType::Array => ValueType::Array,
        JsonType::Boolean => ValueType::Boolean,
        JsonType::Integer => ValueType::Integer,
        JsonType::Null => ValueType::Date,
        JsonType::Number => ValueType::Float,
        JsonType::Object => ValueType::Table,
        JsonType::String => ValueType::String,
    }
}

fn refusal(contract: &Contract, value: &DeValue<'_>, error: &ValidationError<'_>) -> Refusal {
    let text = value.as_str().unwrap_or_default();
    match error.kind() {
        ValidationErrorKind::Enum { options } => {
            let allowed: Vec<String> =
                options.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect();
            let own = schema::at(&contract.schema, &schema_path(&steps(error.instance_path())));
            let nearest = nearest(text, allowed.iter().map(String::as_str)).map(str::to_owned);
            let nearest = own.and_then(|own| french::value(own, &allowed, text)).or(nearest);
            Refusal::NotOneOf { allowed, nearest }
        }
        ValidationErrorKind::Pattern { .. } | ValidationErrorKind::MinLength { .. } if text.is_empty() => {
            Refusal::Empty
        }
        ValidationErrorKind::Pattern { pattern } => {
            let form = form_name(contract, error);
            let meant = match form.as_str() {
                "when" => meant::moment(text),
                "Language" => french::language(text).or_else(|| french::language_code(text)),
                _ => None,
            };
            Refusal::Form { pattern: pattern.clone(), form, meant }
        }
        ValidationErrorKind::Minimum { limit } => Refusal::TooSmall(limit.to_string()),
        ValidationErrorKind::Maximum { limit } => Refusal::TooLarge(limit.to_string()),
        other => Refusal::Other(other.keyword().to_owned()),
    }
}

/// The name of the form that the schema asks for, from its mark.
fn form_name(contract: &Contract, error: &ValidationError<'_>) -> String {
    let path = steps(error.instance_path());
    let at = schema_path(&path);
    let form = schema::at(&contract.schema, &at).and_then(|found| found.get("x-form")).and_then(Value::as_str);
    form.unwrap_or_default().to_owned()
}

fn shown(value: &DeValue<'_>) -> String {
    let text = match value {
        DeValue::String(text) => text.to_string(),
        DeValue::Integer(integer) => integer.to_string(),
        DeValue::Float(float) => float.to_string(),
        DeValue::Boolean(boolean) => boolean.to_string(),
        DeValue::Datetime(date) => date.to_string(),
        DeValue::Array(_) | DeValue::Table(_) => String::new(),
    };
    text.chars().take(120).collect()
}
