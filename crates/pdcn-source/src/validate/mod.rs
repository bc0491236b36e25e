//! Holds a parsed file against the schema of its kind, and turns each complaint into a problem with a place.
//!
//! With `contract.rs` and `tree.rs`, the only module that knows the validator: its interface changes often.

mod errors;
mod value;

use std::collections::{BTreeMap, BTreeSet};

use jsonschema::error::ValidationErrorKind;
use pdcn_model::{FileKind, schema};
use pdcn_toml::{FileNumber, Step};
use toml::de::DeTable;

use self::errors::{leaves, steps};
use self::value::value_complaint;
use crate::complaint::{Complaint, schema_path};
use crate::contract::{Contract, contract};
use crate::keys::{Held, KeyTrouble, key_complaints};
use crate::tree::TreeNode;
use crate::{Problem, ValueType};

/// Everything that the schema of a kind of file has against a document, in the order of the document's paths.
pub(crate) fn complaints(kind: FileKind, file: FileNumber, text: &str, root: &DeTable<'_>) -> Vec<Complaint> {
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

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::path::Path;

    use pdcn_toml::{Document, Edit, FileNumber, Finder, Part, Removal, Step, apply, line_start};
    use serde::de::IgnoredAny;
    use toml::de::{DeTable, DeValue};

    use super::{FileKind, complaints};
    use crate::contract::{contract, proof};
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
                let is_right = complaints(kind, FileNumber::FIRST, "", tree.get_ref()).is_empty();
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
