//! Holds a parsed file against the schema of its kind, and turns each complaint into a problem with a place.
//!
//! The only module that knows the validator: its interface changes often.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::paths::{Location, LocationSegment};
use jsonschema::{JsonType, PatternOptions, ValidationError, Validator};
use pdcn_model::{FileKind, schema};
use serde_json::Value;
use toml::de::{DeTable, DeValue};

use crate::complaint::{Complaint, Remedy, header, schema_path, subject, value_at};
use crate::keys::{KeyTrouble, key_complaints};
use crate::likeness::nearest;
use crate::tree::{Tree, TreeNode, type_of, with_dates};
use crate::{Place, Problem, Refusal, Step, ValueType};

/// The schema of a kind of file, ready to validate.
struct Contract {
    schema: Value,
    validator: Validator<Tree>,
}

/// Everything that the schema of a kind of file has against a document, in the order of the document's paths.
pub(crate) fn complaints(kind: FileKind, file: u32, root: &DeTable<'_>) -> Vec<Complaint> {
    let contract = contract(kind);
    let mut tables: BTreeMap<Vec<Step>, KeyTrouble> = BTreeMap::new();
    let mut complaints = Vec::new();
    for error in contract.validator.iter_errors(TreeNode::Table(root)) {
        for leaf in leaves(&error) {
            let path = steps(leaf.instance_path());
            match leaf.kind() {
                ValidationErrorKind::AdditionalProperties { unexpected } => {
                    tables.entry(path).or_default().unknown.extend(unexpected.iter().cloned());
                }
                ValidationErrorKind::Required { property } => {
                    let missing = property.as_str().unwrap_or_default().to_owned();
                    tables.entry(path).or_default().missing.push(missing);
                }
                _ => complaints.extend(value_complaint(contract, file, root, path, leaf)),
            }
        }
    }
    one_per_list(&mut complaints);
    complaints.extend(key_complaints(&contract.schema, file, root, tables));
    complaints
}

fn contract(kind: FileKind) -> &'static Contract {
    static CONTRACTS: [OnceLock<Contract>; FileKind::ALL.len()] = [const { OnceLock::new() }; FileKind::ALL.len()];
    CONTRACTS[kind as usize].get_or_init(|| {
        let schema = schema::with_marks(kind);
        #[expect(
            clippy::expect_used,
            reason = "the schema comes from our own types, never from a user; a test builds each"
        )]
        let validator = jsonschema::options_for::<Tree>()
            .with_pattern_options(PatternOptions::regex())
            .build(&with_dates(schema.clone()))
            .expect("the schema of every kind of file is valid");
        Contract { schema, validator }
    })
}

/// The errors that a reader should see of an error: for alternatives, those of the branch that fits best.
fn leaves<'e>(error: &'e ValidationError<'_>) -> Vec<&'e ValidationError<'e>> {
    match error.kind() {
        ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } => {
            let depth = error.instance_path().iter().count();
            // A branch that wants another type altogether fits worst; then the fewest errors, then the deepest ones.
            let misfit = |branch: &&Vec<ValidationError<'static>>| {
                let other_type = branch.iter().any(|inner| {
                    inner.instance_path().iter().count() == depth
                        && matches!(inner.kind(), ValidationErrorKind::Type { .. })
                });
                let deepest = branch.iter().map(|inner| inner.instance_path().iter().count()).max().unwrap_or(0);
                (other_type, branch.len(), usize::MAX - deepest)
            };
            match context.iter().min_by_key(misfit) {
                Some(branch) if !branch.is_empty() => branch.iter().flat_map(|inner| leaves(inner)).collect(),
                _ => vec![error],
            }
        }
        _ => vec![error],
    }
}

fn steps(location: &Location) -> Vec<Step> {
    location
        .iter()
        .map(|segment| match segment {
            LocationSegment::Property(key) => Step::Key(key.into_owned().into()),
            LocationSegment::Index(index) => Step::Index(u32::try_from(index).unwrap_or(u32::MAX)),
        })
        .collect()
}

/// When several elements of a list have the same wrong type, the first one speaks for all.
fn one_per_list(complaints: &mut [Complaint]) {
    let mut before: Option<(Vec<Step>, Vec<ValueType>, ValueType)> = None;
    for complaint in complaints {
        let Some(Problem::WrongType { place, expected, found, .. }) = &complaint.problem else { continue };
        let Some((Step::Index(_), list)) = place.path.split_last() else { continue };
        let this = (list.to_vec(), expected.clone(), *found);
        if before.as_ref() == Some(&this) {
            complaint.problem = None;
        }
        before = Some(this);
    }
}

fn value_complaint(
    contract: &Contract,
    file: u32,
    root: &DeTable<'_>,
    path: Vec<Step>,
    error: &ValidationError<'_>,
) -> Option<Complaint> {
    let value = value_at(root, &path)?;
    let found = type_of(value);
    let subject = subject(root, &path);
    let place = Place { file, path: path.clone(), part: crate::Part::Value };
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
        let header = takes_tables(&contract.schema, list).then(|| header(list).replace('[', "[[").replace(']', "]]"));
        Problem::WrongType { place, expected, found, header, subject }
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
            let nearest = nearest(text, allowed.iter().map(String::as_str)).map(str::to_owned);
            Refusal::NotOneOf { allowed, nearest }
        }
        ValidationErrorKind::Pattern { .. } | ValidationErrorKind::MinLength { .. } if text.is_empty() => {
            Refusal::Empty
        }
        ValidationErrorKind::Pattern { pattern } => {
            Refusal::Form { pattern: pattern.clone(), form: form_name(contract, error) }
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

#[cfg(test)]
mod tests {
    use super::{FileKind, contract};

    #[test]
    fn every_kind_of_file_has_a_valid_schema() {
        for kind in FileKind::ALL {
            assert!(contract(kind).schema.is_object());
        }
    }
}
