//! Keys that a table should not have, and keys that it lacks: often one slip, told as one problem.

mod forgotten;
mod guess;
mod held;
mod unknown;

use std::cell::LazyCell;
use std::collections::BTreeMap;

use pdcn_toml::{Part, Place, Step, value_at};
use toml::de::{DeTable, DeValue};

use self::forgotten::{forgotten_block, only_language, without_language};
use self::guess::meant;
use self::held::key_start;
pub(crate) use self::held::{Held, KeyTrouble, block_of};
use self::unknown::complaint;
use crate::complaint::{Complaint, Remedy, schema_path, subject};
use crate::{Meant, Problem};

/// The complaints about keys, in the order of the tables' paths.
pub(crate) fn key_complaints(held: Held<'_>, mut tables: BTreeMap<Vec<Step>, KeyTrouble>) -> Vec<Complaint> {
    let Held { schema, file, root, .. } = held;
    let mut complaints = Vec::new();
    let language = LazyCell::new(|| only_language(root));
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
                complaints.push(complaint(held, path, key, meant, remedy));
            }
            continue;
        }
        if let Some(complaint) = without_language(held, path, &unknown, &language) {
            complaints.push(complaint);
            continue;
        }
        let mut untold: Option<usize> = None;
        for key in unknown {
            let (meant, remedy) = meant(held, &tables, path, &key);
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
            complaints.push(complaint(held, path, key, meant, remedy));
            if is_untold {
                let first = *untold.get_or_insert(complaints.len() - 1);
                one_for_all(&mut complaints, first);
            }
        }
    }
    let mut known: BTreeMap<(Vec<Step>, String), Vec<String>> = BTreeMap::new();
    for (path, trouble) in tables {
        if trouble.missing.is_empty() {
            continue;
        }
        let subject = subject(root, &path);
        let place = Place { file, path, part: Part::Value };
        let block = trouble.missing.first().and_then(|key| block_of(schema, &place.path, key));
        let mut values_of = |key: &String| {
            let (Step::Index(_), list) = place.path.split_last()? else { return None };
            let values = known.entry((list.to_vec(), key.clone())).or_insert_with(|| in_use(root, list, key));
            Some(values.clone())
        };
        let in_use = trouble.missing.first().and_then(&mut values_of).unwrap_or_default();
        let problem = Problem::MissingKeys { place, keys: trouble.missing, block, in_use, subject };
        complaints.push(Complaint { problem: Some(problem), remedy: None });
    }
    complaints
}

/// How many values in use are shown.
const MOST_IN_USE: usize = 6;

/// The values that a key has in the elements of a list, those that more than one of them have.
fn in_use(root: &DeTable<'_>, list: &[Step], key: &str) -> Vec<String> {
    let elements = value_at(root, list).and_then(DeValue::as_array).into_iter().flatten();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for value in elements.filter_map(|one| one.get_ref().as_table()?.get(key)?.get_ref().as_str()) {
        *counts.entry(value).or_default() += 1;
    }
    let several = counts.into_iter().filter(|(_, count)| *count > 1);
    several.map(|(value, _)| value.to_owned()).take(MOST_IN_USE).collect()
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
