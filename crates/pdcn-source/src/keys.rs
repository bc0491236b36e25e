//! Keys that a table should not have, and keys that it lacks: often one slip, told as one problem.

use std::collections::BTreeMap;

use pdcn_model::schema;
use serde_json::Value;
use toml::de::{DeTable, DeValue};

use crate::likeness::nearest;
use crate::validate::{Complaint, Remedy, header, schema_path, subject, value_at};
use crate::{Part, Place, Problem, Step};

/// What the schema has against the keys of one table.
#[derive(Default)]
pub(crate) struct KeyTrouble {
    pub(crate) unknown: Vec<String>,
    pub(crate) missing: Vec<String>,
}

/// What an unknown key was meant to be.
enum Meant {
    /// A key of a table around this one, written too far down.
    Of(Vec<Step>),
    /// Another key of the same table; true when that one is required and missing.
    Key(String, bool),
    /// Nothing that can be told.
    Unknown,
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
        let unknown = tables.get_mut(path).map(|trouble| std::mem::take(&mut trouble.unknown)).unwrap_or_default();
        let allowed = schema::keys_at(schema, &schema_path(path));
        for key in unknown {
            let meant = meant(schema, root, &tables, path, &key, &allowed);
            // The key that was meant is no longer missing.
            let (table, name) = match &meant {
                Meant::Of(table) => (table, &key),
                Meant::Key(name, _) => (path, name),
                Meant::Unknown => (path, &key),
            };
            if let Some(trouble) = tables.get_mut(table) {
                trouble.missing.retain(|missing| missing != name);
            }
            complaints.push(unknown_key(file, root, path, key, &allowed, &meant));
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

fn meant(
    schema: &Value,
    root: &DeTable<'_>,
    tables: &BTreeMap<Vec<Step>, KeyTrouble>,
    path: &[Step],
    key: &str,
    allowed: &[&str],
) -> Meant {
    // The tables around, from the nearest outwards: one that has such a key, and does not have it yet.
    for length in (0..path.len()).rev() {
        let around = &path[..length];
        let takes_key = || schema::keys_at(schema, &schema_path(around)).contains(&key);
        if table_at(root, around).is_some_and(|table| !table.contains_key(key)) && takes_key() {
            return Meant::Of(around.to_vec());
        }
    }
    let missing = tables.get(path).map(|trouble| trouble.missing.as_slice()).unwrap_or_default();
    if let Some(missing) = nearest(key, missing.iter().map(String::as_str)) {
        return Meant::Key(missing.to_owned(), true);
    }
    nearest(key, allowed.iter().copied()).map_or(Meant::Unknown, |nearest| Meant::Key(nearest.to_owned(), false))
}

fn unknown_key(
    file: u32,
    root: &DeTable<'_>,
    path: &[Step],
    key: String,
    allowed: &[&str],
    meant: &Meant,
) -> Complaint {
    let table = table_at(root, path);
    let value = table.and_then(|table| table.get(key.as_str())).map(toml::Spanned::get_ref);
    let is_free = |name: &str| table.is_some_and(|table| !table.contains_key(name));
    let remedy = match meant {
        Meant::Of(to) => Remedy::Move { path: path.to_vec(), key: key.clone(), to: to.clone() },
        Meant::Key(to, _) if is_free(to) => Remedy::Rename { path: path.to_vec(), key: key.clone(), to: to.clone() },
        Meant::Key(..) | Meant::Unknown => Remedy::Remove { path: path.to_vec(), key: key.clone() },
    };
    let written_once = !matches!(value, Some(DeValue::Array(list)) if list.len() > 1 && list.iter().all(|one| one.get_ref().is_table()));
    let (nearest, stands_for_missing) = match meant {
        Meant::Key(name, missing) => (Some(name.clone()), *missing),
        _ => (None, false),
    };
    let belongs_to = if let Meant::Of(around) = meant { Some(header(around)) } else { None };
    let problem = Problem::UnknownKey {
        place: Place { file, path: path.to_vec(), part: Part::Value }.key(key.clone()).at_key(),
        nearest,
        stands_for_missing,
        belongs_to,
        written_once,
        key,
        subject: subject(root, path),
        allowed: allowed.iter().map(|&name| name.to_owned()).collect(),
    };
    Complaint { problem: Some(problem), remedy: Some(remedy) }
}

fn table_at<'t>(root: &'t DeTable<'t>, path: &[Step]) -> Option<&'t DeTable<'t>> {
    if path.is_empty() { Some(root) } else { value_at(root, path)?.as_table() }
}
