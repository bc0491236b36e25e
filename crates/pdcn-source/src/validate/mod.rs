//! Holds a parsed file against the schema of its kind, and turns each complaint into a problem with a place.
//!
//! The only module that knows the validator: its interface changes often.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::paths::{Location, LocationSegment};
use jsonschema::{JsonType, PatternOptions, ValidationError, Validator};
use pdcn_model::{FileKind, schema};
use pdcn_toml::{Part, Place, Step, span_of, value_at};
use serde_json::Value;
use toml::de::{DeTable, DeValue};

use crate::complaint::{Complaint, Remedy, header, schema_path, subject};
use crate::keys::{Held, KeyTrouble, block_of, key_complaints};
use crate::likeness::nearest;
use crate::quick::Proof;
use crate::tree::{Tree, TreeNode, type_of, with_dates};
use crate::{Problem, Refusal, ValueType, french, meant};

/// The schema of a kind of file, ready to validate.
struct Contract {
    schema: Value,
    validator: Validator<Tree>,
}

/// The schema of a kind of file, with the names of its forms.
pub(crate) fn schema_of(kind: FileKind) -> &'static Value {
    &contract(kind).schema
}

/// Everything that the schema of a kind of file has against a document, in the order of the document's paths.
pub(crate) fn complaints(kind: FileKind, file: u32, text: &str, root: &DeTable<'_>) -> Vec<Complaint> {
    let contract = contract(kind);
    let held = Held { schema: &contract.schema, file, text, root };
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
                _ => complaints.extend(value_complaint(contract, held, path, leaf)),
            }
        }
    }
    strayed_into_maps(contract, &mut complaints, &mut tables);
    one_per_list(&mut complaints);
    // What is of another type is not one of the values either.
    let other_types: Vec<Vec<Step>> = complaints
        .iter()
        .filter_map(|complaint| match &complaint.problem {
            Some(Problem::WrongType { place, .. }) => Some(place.path.clone()),
            _ => None,
        })
        .collect();
    for complaint in &mut complaints {
        if matches!(&complaint.problem, Some(Problem::InvalidValue { place, .. }) if other_types.contains(&place.path))
        {
            complaint.problem = None;
        }
    }
    complaints.extend(key_complaints(held, tables));
    complaints
}

/// Where any key would do, an `id` is none of the right ones: a header was lost above it, and the keys that are refused
/// with it are unknown there.
fn strayed_into_maps(contract: &Contract, complaints: &mut [Complaint], tables: &mut BTreeMap<Vec<Step>, KeyTrouble>) {
    let split = |complaint: &Complaint| match &complaint.problem {
        Some(Problem::WrongType { place, .. } | Problem::InvalidValue { place, .. }) => match place.path.split_last() {
            Some((Step::Key(key), table)) => Some((table.to_vec(), key.to_string())),
            _ => None,
        },
        _ => None,
    };
    let is_map = |table: &[Step]| {
        schema::at(&contract.schema, &schema_path(table))
            .is_some_and(|found| found["additionalProperties"].is_object() && found.get("properties").is_none())
    };
    let with_id = complaints.iter().filter_map(split).filter(|(table, key)| key == "id" && is_map(table));
    let with_id: BTreeSet<Vec<Step>> = with_id.map(|(table, _)| table).collect();
    for complaint in complaints {
        let Some((table, key)) = split(complaint).filter(|(table, _)| with_id.contains(table)) else { continue };
        *complaint = Complaint { problem: None, remedy: None };
        tables.entry(table).or_default().unknown.push(key);
    }
}

/// What tells at little cost that a file of a kind is right, as most are.
pub(crate) fn proof(kind: FileKind) -> Option<&'static Proof> {
    static PROOFS: [OnceLock<Option<Proof>>; FileKind::ALL.len()] = [const { OnceLock::new() }; FileKind::ALL.len()];
    PROOFS[kind as usize].get_or_init(|| Proof::new(&with_dates(schema::with_marks(kind)))).as_ref()
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

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::path::Path;

    use pdcn_toml::{Document, Edit, Finder, Part, Removal, Step, apply, line_start};
    use serde::de::IgnoredAny;
    use toml::de::{DeTable, DeValue};

    use super::{FileKind, complaints, contract, proof};
    use crate::{Folder, quick};

    #[test]
    fn every_kind_of_file_has_a_valid_schema() {
        for kind in FileKind::ALL {
            assert!(contract(kind).schema.is_object());
        }
    }

    /// The files of the shipped pathway, and of its kinds the one that it lacks.
    fn files() -> Vec<(FileKind, String)> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../pathway");
        let shipped = Folder::read(&root).expect("the shipped pathway").files.into_iter();
        let shipped = shipped.filter_map(|file| Some((FileKind::of_path(&file.path)?, file.text.to_string())));
        let words = "id = \"vague-verb\"\nlanguage = \"fr\"\ntitle = \"x\"\nsource = \"x\"\nchecked = 2026-01-01\nextends = true\n\
                     [[word]]\ntext = \"x\"\nforms = [\"x\"]\nprefer = [\"x\"]\nsame-gender = true\nunless = [\"x\"]\nnote = \"x\"\n";
        shipped.chain([(FileKind::Words, words.to_owned())]).collect()
    }

    /// Values of every type, right in some places and wrong in most.
    const VALUES: &str = "a = ''\nb = 'x'\nc = 'P5'\nd = 'IA-001'\ne = 'guided'\nf = '2026-2027'\ng = 'é '\nh = -1\n\
                          i = 14\nj = 1000\nk = 99999999999999999999\nl = 0x10\nm = true\nn = 1.5\no = 2026-01-01\n\
                          p = 2026-01-01T00:00:00\nq = 10:00:00\nr = []\ns = ['']\nt = ['x', 1]\nu = {}\nv = { x = 1 }\n\
                          w = [{}]\nx = { fr = { title = 'x' } }\ny = 'error'\nz = { level = 'error', x = 1 }\n";

    /// The paths of all that is in a table; of a list only its first element.
    fn paths(table: &DeTable<'_>, around: &[Step], found: &mut Vec<Vec<Step>>) {
        for (key, value) in table {
            let path: Vec<Step> = around.iter().cloned().chain([Step::Key(key.get_ref().to_string().into())]).collect();
            let mut value = value.get_ref();
            let mut inner = path.clone();
            if let DeValue::Array(array) = value
                && let Some(first) = array.first()
            {
                inner.push(Step::Index(0));
                found.push(inner.clone());
                value = first.get_ref();
            }
            if let DeValue::Table(table) = value {
                paths(table, &inner, found);
            }
            found.push(path);
        }
    }

    #[test]
    fn the_proof_and_the_validator_agree_whatever_is_changed_in_a_file() {
        let mut files = files();
        // The shortest first: what they have is not tried again in the others.
        files.sort_by_key(|(_, text)| text.len());
        let mut seen = HashSet::new();
        let (mut n_right, mut n_wrong) = (0, 0);
        for (kind, text) in files {
            let tree = DeTable::parse(&text).expect("TOML");
            let (mut here, mut finder) = (Vec::new(), Finder::new(Document::new(&text)));
            paths(tree.get_ref(), &[], &mut here);
            here.retain(|path| seen.insert((kind as usize, path.clone())));
            let mut assert_agrees = |edit: Edit, may_be_strict: bool| {
                let changed = apply(&text, [edit.clone()]).expect("bytes of the text");
                let Ok(tree) = DeTable::parse(&changed) else { return };
                let is_right = complaints(kind, 0, "", tree.get_ref()).is_empty();
                let is_proved = proof(kind).is_some_and(|proof| quick::read::<IgnoredAny>(&changed, proof).is_some());
                assert!(
                    is_proved == is_right || (may_be_strict && is_right),
                    "proved: {is_proved}, {edit:?} {changed}"
                );
                if is_right { n_right += 1 } else { n_wrong += 1 }
            };
            for path in here {
                let Some(value) = finder.own_span(&path, &Part::Value) else { continue };
                // A table with a header of its own is not one value.
                let line = &text[line_start(&text, value.start)..value.start];
                if !line.trim().is_empty() {
                    for literal in VALUES.lines().map(|line| line.split_once(" = ").expect("a value").1) {
                        // Some numbers and dates are read the long way.
                        let may_be_strict = literal.starts_with("9999") || literal.contains("00:00");
                        assert_agrees((value.clone(), literal.to_owned()), may_be_strict);
                    }
                }
                let Some(key) =
                    finder.own_span(&path, &Part::Key).filter(|_| matches!(path.last(), Some(Step::Key(_))))
                else {
                    continue;
                };
                assert_agrees((key, "autre".to_owned()), false);
                if let Some(Removal { bytes, kept }) = finder.removal(&path, &Part::Value) {
                    assert_agrees((bytes, kept), false);
                }
            }
        }
        assert!(n_right > 500 && n_wrong > 3_000, "{n_right} right, {n_wrong} wrong");
    }
}
