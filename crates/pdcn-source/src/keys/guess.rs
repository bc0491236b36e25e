//! What a key that a table does not have was meant to be.

use std::collections::BTreeMap;

use pdcn_model::schema;
use pdcn_toml::{Step, is_blocks, key_span, table_at};

use super::held::{Held, KeyTrouble, block_of, depth, is_in_header, key_start};
use crate::complaint::{Remedy, header, schema_path};
use crate::likeness::nearest;
use crate::{Meant, elsewhere, french};

/// What a key was meant to be, and what to do with its value.
pub(super) fn meant(
    held: Held<'_>,
    tables: &BTreeMap<Vec<Step>, KeyTrouble>,
    path: &[Step],
    key: &str,
) -> (Meant, Remedy) {
    let Held { schema, root, text, .. } = held;
    if let Some((around, name, is_free)) = table_around(held, path, key) {
        let is_named = name == key;
        let (path, key) = (path.to_vec(), key.to_owned());
        let remedy = if is_free && is_named {
            Remedy::Move { path, key, to: around.to_vec() }
        } else {
            Remedy::Remove { path, key }
        };
        return (Meant::Around(header(around)), remedy);
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
    let word = key_span(text, root, path, key).map_or(key, |bytes| text[bytes].trim_matches(['"', '\'']));
    let in_french = french::key(schema, &at, word);
    let language = || french::language(word).or_else(|| french::language_code(word));
    if let Some(code) = (at.last().copied().flatten() == Some("translation")).then(language).flatten() {
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
        && key_span(text, root, path, key).is_some_and(|bytes| is_in_header(text, bytes.start))
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
        // One table, where each element of a list is one: what is under it would be taken for the element's above.
        Some(other) if is_list_header(held, path, key, other) => (
            Meant::Other(other.to_owned()),
            Remedy::LeaveAside { from: key_start(root, path, key), depth: depth(path) },
        ),
        Some(other) if table.is_some_and(|table| !table.contains_key(other)) => {
            (Meant::Other(other.to_owned()), rename(other))
        }
        Some(other) => (Meant::Other(other.to_owned()), take_out()),
        None => (Meant::Unknown, take_out()),
    }
}

/// True for a key that stands in a header with single brackets, and was meant as the name of a list of tables.
pub(super) fn is_list_header(Held { schema, root, text, .. }: Held<'_>, path: &[Step], key: &str, meant: &str) -> bool {
    let is_list = || block_of(schema, path, meant).is_some_and(|(header, _)| header.starts_with("[["));
    let value = table_at(root, path).and_then(|table| table.get(key)).map(toml::Spanned::get_ref);
    let is_header = || {
        let bytes = key_span(text, root, path, key)?;
        Some(is_in_header(text, bytes.start) && text.get(bytes.end..)?.starts_with(']'))
    };
    path.is_empty() && value.is_some_and(toml::de::DeValue::is_table) && is_list() && is_header() == Some(true)
}

/// The nearest of the tables around that has such a key, by this name: one that does not have it yet, which is free for
/// it, or one that has blocks of that name, among which the value would be one more.
pub(super) fn table_around<'p>(
    Held { schema, root, text, .. }: Held<'_>,
    path: &'p [Step],
    key: &str,
) -> Option<(&'p [Step], String, bool)> {
    let value = table_at(root, path).and_then(|table| table.get(key)).map(toml::Spanned::get_ref);
    let is_simple = !is_blocks(value) && value.is_some();
    let word = key_span(text, root, path, key).map_or(key, |bytes| text[bytes].trim_matches(['"', '\'']));
    (0..path.len()).rev().map(|length| &path[..length]).find_map(|around| {
        let at = schema_path(around);
        let is_known = schema::keys_at(schema, &at).contains(&key);
        // A French word only for what this block certainly does not have itself.
        let in_french = || {
            let name = french::key(schema, &at, word)?;
            let own = french::key(schema, &schema_path(path), word).is_some();
            let is_list = block_of(schema, around, name).is_some_and(|(header, _)| header.starts_with("[["));
            (is_list && !own && is_simple).then(|| name.to_owned())
        };
        let name = if is_known { key.to_owned() } else { in_french()? };
        let there = table_at(root, around)?.get(name.as_str()).map(toml::Spanned::get_ref);
        let is_free = there.is_none();
        (is_free || (is_simple && is_blocks(there))).then_some((around, name, is_free))
    })
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
