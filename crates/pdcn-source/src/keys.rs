//! Keys that a table should not have, and keys that it lacks: often one slip, told as one problem.

use std::collections::BTreeMap;

use pdcn_model::schema;
use serde_json::Value;
use toml::de::{DeTable, DeValue};

use crate::complaint::{Complaint, Remedy, header, schema_path, subject, value_at};
use crate::likeness::nearest;
use crate::{Meant, Part, Place, Problem, Step};

/// What the schema has against the keys of one table.
#[derive(Default)]
pub(crate) struct KeyTrouble {
    pub(crate) unknown: Vec<String>,
    pub(crate) missing: Vec<String>,
}

/// The complaints about keys, in the order of the tables' paths.
pub(crate) fn key_complaints(
    schema: &Value,
    file: u32,
    root: &DeTable<'_>,
    mut tables: BTreeMap<Vec<Step>, KeyTrouble>,
) -> Vec<Complaint> {
    let mut complaints = Vec::new();
    let paths: Vec<Vec<Step>> = tables.keys().cloned().collect();
    for path in &paths {
        let mut unknown = tables.get_mut(path).map(|trouble| std::mem::take(&mut trouble.unknown)).unwrap_or_default();
        if let Some(around) = forgotten_block(root, path, &unknown) {
            // All that follows the first of these keys is another block: one complaint, and the rest is left aside.
            let start = |key: &String| key_start(root, path, key);
            unknown.sort_by_key(start);
            unknown.truncate(1);
            let remedy = |key: &String| Remedy::LeaveAside { from: start(key), depth: depth(around) };
            for key in unknown {
                let remedy = remedy(&key);
                let meant = Meant::NewBlock(header(around));
                complaints.push(complaint(schema, file, root, path, key, meant, remedy));
            }
            continue;
        }
        for key in unknown {
            let (meant, remedy) = meant(schema, root, &tables, path, &key);
            // The key that was meant is no longer missing.
            let (table, name) = match &remedy {
                Remedy::Move { to, .. } => (to, &key),
                Remedy::Rename { to, .. } => (path, to),
                _ => (path, &key),
            };
            if let Some(trouble) = tables.get_mut(table) {
                trouble.missing.retain(|missing| missing != name);
            }
            complaints.push(complaint(schema, file, root, path, key, meant, remedy));
        }
    }
    for (path, trouble) in tables {
        for key in trouble.missing {
            let place = Place { file, path: path.clone(), part: Part::Value };
            let problem = Problem::MissingKey { place, key, subject: subject(root, &path) };
            complaints.push(Complaint { problem: Some(problem), remedy: None });
        }
    }
    complaints
}

/// The element of a list around a table, when keys that the table does not have repeat the element's own, its id among
/// them: a header was forgotten.
fn forgotten_block<'p>(root: &DeTable<'_>, path: &'p [Step], unknown: &[String]) -> Option<&'p [Step]> {
    if !unknown.iter().any(|key| key == "id") {
        return None;
    }
    let around = (0..path.len()).rev().map(|length| &path[..length]);
    around
        .filter(|around| matches!(around.last(), Some(Step::Index(_))))
        .find(|around| table_at(root, around).is_some_and(|table| table.contains_key("id")))
}

/// How many dots the header of the table at a path has.
fn depth(path: &[Step]) -> usize {
    path.iter().filter(|step| matches!(step, Step::Key(_))).count().saturating_sub(1)
}

fn key_start(root: &DeTable<'_>, path: &[Step], key: &str) -> usize {
    let entry = table_at(root, path).and_then(|table| table.get_key_value(key));
    entry.map_or(usize::MAX, |(key, _)| key.span().start)
}

/// What a key was meant to be, and what to do with its value.
fn meant(
    schema: &Value,
    root: &DeTable<'_>,
    tables: &BTreeMap<Vec<Step>, KeyTrouble>,
    path: &[Step],
    key: &str,
) -> (Meant, Remedy) {
    // The tables around, from the nearest outwards: one that has such a key, and does not have it yet.
    for length in (0..path.len()).rev() {
        let around = &path[..length];
        let takes_key = || schema::keys_at(schema, &schema_path(around)).contains(&key);
        if table_at(root, around).is_some_and(|table| !table.contains_key(key)) && takes_key() {
            let remedy = Remedy::Move { path: path.to_vec(), key: key.to_owned(), to: around.to_vec() };
            return (Meant::Around(header(around)), remedy);
        }
    }
    let rename = |to: &str| Remedy::Rename { path: path.to_vec(), key: key.to_owned(), to: to.to_owned() };
    let missing = tables.get(path).map(|trouble| trouble.missing.as_slice()).unwrap_or_default();
    if let Some(missing) = nearest(key, missing.iter().map(String::as_str)) {
        return (Meant::Missing(missing.to_owned()), rename(missing));
    }
    let table = table_at(root, path);
    let value = table.and_then(|table| table.get(key)).map(toml::Spanned::get_ref);
    let take_out = || {
        if is_blocks(value) {
            // The tables under it would otherwise be taken for those of the block above.
            Remedy::LeaveAside { from: key_start(root, path, key), depth: depth(path) }
        } else {
            Remedy::Remove { path: path.to_vec(), key: key.to_owned() }
        }
    };
    match nearest(key, schema::keys_at(schema, &schema_path(path))) {
        Some(other) if table.is_some_and(|table| !table.contains_key(other)) => {
            (Meant::Other(other.to_owned()), rename(other))
        }
        Some(other) => (Meant::Other(other.to_owned()), take_out()),
        None => (Meant::Unknown, take_out()),
    }
}

/// True for a list of tables.
fn is_blocks(value: Option<&DeValue<'_>>) -> bool {
    matches!(value, Some(DeValue::Array(list)) if !list.is_empty() && list.iter().all(|one| one.get_ref().is_table()))
}

fn complaint(
    schema: &Value,
    file: u32,
    root: &DeTable<'_>,
    path: &[Step],
    key: String,
    meant: Meant,
    remedy: Remedy,
) -> Complaint {
    let value = table_at(root, path).and_then(|table| table.get(key.as_str())).map(toml::Spanned::get_ref);
    let n_headers = if is_blocks(value) { value.and_then(DeValue::as_array).map_or(0, |list| list.len()) } else { 1 };
    let problem = Problem::UnknownKey {
        place: Place { file, path: path.to_vec(), part: Part::Value }.key(key.clone()).at_key(),
        meant,
        written_once: n_headers == 1,
        key,
        subject: subject(root, path),
        allowed: schema::keys_at(schema, &schema_path(path)).into_iter().map(str::to_owned).collect(),
    };
    Complaint { problem: Some(problem), remedy: Some(remedy) }
}

fn table_at<'t>(root: &'t DeTable<'t>, path: &[Step]) -> Option<&'t DeTable<'t>> {
    if path.is_empty() { Some(root) } else { value_at(root, path)?.as_table() }
}
