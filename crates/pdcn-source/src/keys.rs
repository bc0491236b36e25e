//! Keys that a table should not have, and keys that it lacks: often one slip, told as one problem.

use std::collections::BTreeMap;

use pdcn_model::schema;
use serde_json::Value;
use toml::de::{DeTable, DeValue};

use crate::complaint::{Complaint, Remedy, header, schema_path, subject, value_at};
use crate::likeness::nearest;
use crate::writings::{is_blocks, writings, written};
use crate::{Meant, Part, Place, Problem, Step, elsewhere, french};

/// A file that is held against its schema.
#[derive(Clone, Copy)]
pub(crate) struct Held<'h> {
    pub(crate) schema: &'h Value,
    pub(crate) file: u32,
    /// Its text as it is written.
    pub(crate) text: &'h str,
    pub(crate) root: &'h DeTable<'h>,
}

/// What the schema has against the keys of one table.
#[derive(Default)]
pub(crate) struct KeyTrouble {
    pub(crate) unknown: Vec<String>,
    pub(crate) missing: Vec<String>,
}

/// The complaints about keys, in the order of the tables' paths.
pub(crate) fn key_complaints(held: Held<'_>, mut tables: BTreeMap<Vec<Step>, KeyTrouble>) -> Vec<Complaint> {
    let Held { schema, file, root, .. } = held;
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
                complaints.push(complaint(held, path, key, meant, remedy));
            }
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
    for (path, trouble) in tables {
        if trouble.missing.is_empty() {
            continue;
        }
        let subject = subject(root, &path);
        let place = Place { file, path, part: Part::Value };
        let block = trouble.missing.first().and_then(|key| block_of(schema, &place.path, key));
        let problem = Problem::MissingKeys { place, keys: trouble.missing, block, subject };
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
fn meant(held: Held<'_>, tables: &BTreeMap<Vec<Step>, KeyTrouble>, path: &[Step], key: &str) -> (Meant, Remedy) {
    let Held { schema, root, text, .. } = held;
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
    let table = table_at(root, path);
    let at = schema_path(path);
    let word = written(text, root, path, key).map_or(key, |bytes| text[bytes].trim_matches(['"', '\'']));
    let in_french = french::key(schema, &at, word);
    if let Some(code) = french::language(word).filter(|_| at.last().copied().flatten() == Some("translation")) {
        let remedy =
            if table.is_some_and(|table| table.contains_key(code.as_str())) { None } else { Some(rename(&code)) };
        let take_out = || Remedy::Remove { path: path.to_vec(), key: key.to_owned() };
        return (Meant::Other(code), remedy.unwrap_or_else(take_out));
    }
    let missing = match in_french {
        Some(key) => missing.iter().map(String::as_str).find(|missing| *missing == key),
        None => nearest(word, missing.iter().map(String::as_str)),
    };
    if let Some(missing) = missing {
        return (Meant::Missing(missing.to_owned()), rename(missing));
    }
    let value = table.and_then(|table| table.get(key)).map(toml::Spanned::get_ref);
    let take_out = || {
        if is_blocks(value) {
            // The tables under it would otherwise be taken for those of the block above.
            Remedy::LeaveAside { from: key_start(root, path, key), depth: depth(path) }
        } else {
            Remedy::Remove { path: path.to_vec(), key: key.to_owned() }
        }
    };
    if path.is_empty()
        && let Some(inner) = inner_block(held, word)
        && written(text, root, path, key).is_some_and(|bytes| is_in_header(text, bytes.start))
    {
        return (Meant::Other(inner), take_out());
    }
    let other = in_french.or_else(|| nearest(word, schema::keys_at(schema, &at)));
    if other.is_none()
        && path.is_empty()
        && let Some((file, header)) = elsewhere::of(word, is_blocks(value))
    {
        return (Meant::Elsewhere(file, header), take_out());
    }
    match other.or_else(|| french::nearest_key(schema, &at, word)) {
        Some(other) if table.is_some_and(|table| !table.contains_key(other)) => {
            (Meant::Other(other.to_owned()), rename(other))
        }
        Some(other) => (Meant::Other(other.to_owned()), take_out()),
        None => (Meant::Unknown, take_out()),
    }
}

/// A block of the elements of a list, named without the list: `outcome.prerequisite` for `prerequisite`.
fn inner_block(Held { schema, .. }: Held<'_>, word: &str) -> Option<String> {
    let is_block = |element: &[Option<&str>], key: &str| {
        let found = schema::at(schema, &[element, &[Some(key)]].concat());
        found.is_some_and(|found| {
            found["type"] == "object"
                || found["items"].get("$ref").is_some_and(|_| {
                    schema::at(schema, &[element, &[Some(key), None]].concat())
                        .is_some_and(|one| one["type"] == "object")
                })
        })
    };
    let root = schema::keys_at(schema, &[]);
    if root.contains(&word) || french::key(schema, &[], word).is_some() {
        return None;
    }
    root.into_iter().find_map(|list| {
        let element = [Some(list), None];
        let keys = schema::keys_at(schema, &element);
        let key = keys.into_iter().find(|key| *key == word).or_else(|| french::key(schema, &element, word))?;
        is_block(&element, key).then(|| format!("{list}.{key}"))
    })
}

/// True for bytes within a header.
fn is_in_header(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    before.rsplit('\n').next().is_some_and(|line| line.trim_start().starts_with('['))
}

/// The header of a block that a table lacks, and the first key that the block must have.
pub(crate) fn block_of(schema: &Value, path: &[Step], key: &str) -> Option<(String, String)> {
    let mut block = path.to_vec();
    block.push(Step::Key(key.to_owned().into()));
    let mut found = schema::at(schema, &schema_path(&block))?;
    if found["type"] == "array" {
        block.push(Step::Index(0));
        found = schema::at(schema, &schema_path(&block))?;
    }
    let first = found["required"].as_array().and_then(|required| required.first()).and_then(Value::as_str);
    (found["type"] == "object").then(|| (header(&block), first.unwrap_or_default().to_owned()))
}

fn complaint(held: Held<'_>, path: &[Step], key: String, meant: Meant, remedy: Remedy) -> Complaint {
    let Held { schema, file, text, root } = held;
    let table = table_at(root, path);
    let value = table.and_then(|table| table.get(key.as_str())).map(toml::Spanned::get_ref);
    let bytes = written(text, root, path, &key);
    let mut place = Place { file, path: path.to_vec(), part: Part::Value }.key(key.clone()).at_key();
    if let Some(bytes) = &bytes {
        // Also where the block is left aside to read the rest.
        place.part = Part::Written(bytes.clone());
    }
    let (mut mend, mut as_list) = (Vec::new(), None);
    if let Meant::Missing(name) | Meant::Other(name) = &meant {
        let other = table.and_then(|table| table.get(name.as_str())).map(toml::Spanned::get_ref);
        // Where the right key stands already, another of that name would be one too many, except among blocks.
        let is_header = bytes.as_ref().is_some_and(|bytes| is_in_header(text, bytes.start));
        if other.is_none() || (is_blocks(other) && (is_blocks(value) || is_header)) {
            let places = writings(text, root, path, &key);
            mend = places.into_iter().map(|bytes| (bytes, name.clone())).collect();
        }
        let spanned = table.and_then(|table| table.get(key.as_str()));
        if let Some((bytes, list)) = spanned.and_then(|value| listed(schema, path, name, text, value)) {
            mend.push((bytes, list.clone()));
            as_list = Some(list);
        }
    }
    let key = bytes.map_or(key, |bytes| text[bytes].trim_matches(['"', '\'']).to_owned());
    let problem = Problem::UnknownKey {
        place,
        meant,
        mend,
        as_list,
        key,
        subject: subject(root, path),
        allowed: schema::keys_at(schema, &schema_path(path)).into_iter().map(str::to_owned).collect(),
    };
    Complaint { problem: Some(problem), remedy: Some(remedy) }
}

/// A text, and its bytes, as the only element of the list that a key takes.
fn listed(
    schema: &Value,
    path: &[Step],
    key: &str,
    text: &str,
    value: &toml::Spanned<DeValue<'_>>,
) -> Option<(std::ops::Range<usize>, String)> {
    let mut at = schema_path(path);
    at.push(Some(key));
    let takes_list = schema::at(schema, &at).is_some_and(|found| found["type"] == "array");
    let written = text.get(value.span())?;
    (takes_list && value.get_ref().is_str() && written.starts_with('"')).then(|| (value.span(), format!("[{written}]")))
}

pub(crate) fn table_at<'t>(root: &'t DeTable<'t>, path: &[Step]) -> Option<&'t DeTable<'t>> {
    if path.is_empty() { Some(root) } else { value_at(root, path)?.as_table() }
}
