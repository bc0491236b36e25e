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
        if let Some((header, depth)) = forgotten_block(schema, root, path, &unknown) {
            // All that follows the first of these keys is another block: one complaint, and the rest is left aside.
            let start = |key: &String| key_start(root, path, key);
            unknown.sort_by_key(start);
            unknown.truncate(1);
            for key in unknown {
                let remedy = Remedy::LeaveAside { from: start(&key), depth };
                let meant = Meant::NewBlock(header.clone());
                complaints.push(complaint(schema, file, root, path, key, meant, remedy));
            }
            continue;
        }
        let mut untold: Option<usize> = None;
        for key in unknown {
            let (meant, remedy) = meant(schema, root, &tables, path, &key);
            // What was meant is no longer missing.
            let (table, name) = match &remedy {
                Remedy::Move { to, .. } if to.len() > path.len() => (path, schema_path(to).last().copied().flatten()),
                Remedy::Move { to, .. } => (to, Some(key.as_str())),
                Remedy::Rename { to, .. } => (path, Some(to.as_str())),
                _ => (path, None),
            };
            if let (Some(trouble), Some(name)) = (tables.get_mut(table), name) {
                trouble.missing.retain(|missing| missing != name);
            }
            let is_untold = meant == Meant::Unknown;
            complaints.push(complaint(schema, file, root, path, key, meant, remedy));
            if is_untold {
                let first = *untold.get_or_insert(complaints.len() - 1);
                one_for_all(&mut complaints, first);
            }
        }
    }
    for (path, trouble) in tables {
        if trouble.missing.is_empty() {
            continue;
        }
        let subject = subject(root, &path);
        let place = Place { file, path, part: Part::Value };
        let problem = Problem::MissingKeys { place, keys: trouble.missing, subject };
        complaints.push(Complaint { problem: Some(problem), remedy: None });
    }
    complaints
}

/// Lets the first key of a table that nothing can be told of speak for the last one too, when they are two or more.
fn one_for_all(complaints: &mut [Complaint], first: usize) {
    let last = complaints.len() - 1;
    if first == last {
        return;
    }
    let Some(Problem::UnknownKey { key, .. }) = complaints[last].problem.take() else { return };
    if let Some(Problem::UnknownKey { meant, .. }) = &mut complaints[first].problem {
        match meant {
            Meant::Several(others) => others.push(key),
            _ => *meant = Meant::Several(vec![key]),
        }
    }
}

/// The header, and its dots, of a block that begins with keys that a table does not have, an id among them: the header
/// was forgotten.
fn forgotten_block(schema: &Value, root: &DeTable<'_>, path: &[Step], unknown: &[String]) -> Option<(String, usize)> {
    if !unknown.iter().any(|key| key == "id") {
        return None;
    }
    let takes_all = |table: &[Option<&str>]| {
        let keys = schema::keys_at(schema, table);
        unknown.iter().all(|key| keys.contains(&key.as_str()))
    };
    for length in (0..=path.len()).rev() {
        let around = &path[..length];
        let at = schema_path(around);
        // Another element of the list around.
        let is_element = matches!(around.last(), Some(Step::Index(_)));
        if is_element && takes_all(&at) && table_at(root, around).is_some_and(|table| table.contains_key("id")) {
            return Some((header(around), depth(around)));
        }
        // The first element of a list of the table around.
        for list in schema::keys_at(schema, &at) {
            let element = [at.as_slice(), &[Some(list), None]].concat();
            if takes_all(&element) {
                let mut element = around.to_vec();
                element.extend([Step::Key(list.to_owned().into()), Step::Index(0)]);
                return Some((header(&element), depth(&element)));
            }
        }
    }
    None
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
    // A table that is missing here and has such a key: its header was forgotten.
    let missing = tables.get(path).map(|trouble| trouble.missing.as_slice()).unwrap_or_default();
    for table in missing {
        let mut inside = path.to_vec();
        inside.push(Step::Key(table.clone().into()));
        if schema::keys_at(schema, &schema_path(&inside)).contains(&key) {
            let meant = Meant::NewBlock(header(&inside));
            return (meant, Remedy::Move { path: path.to_vec(), key: key.to_owned(), to: inside });
        }
    }
    let rename = |to: &str| Remedy::Rename { path: path.to_vec(), key: key.to_owned(), to: to.to_owned() };
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
