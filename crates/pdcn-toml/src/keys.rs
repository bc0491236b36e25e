//! Where a key is written in the text of a file: once, or in the header of each of its blocks.

use std::ops::Range;

use toml::de::{DeTable, DeValue};

use crate::lines;
use crate::path::{Step, table_at};
use crate::removal::headers;
use crate::syntax::rest_of_block;

/// Returns true for a list of tables.
pub fn is_blocks(value: Option<&DeValue<'_>>) -> bool {
    matches!(value, Some(DeValue::Array(list)) if !list.is_empty() && list.iter().all(|one| one.get_ref().is_table()))
}

/// Returns the bytes of a key of the table at a path, as it is written; nothing when the text has it in another way.
pub fn key_span(text: &str, root: &DeTable<'_>, path: &[Step], key: &str) -> Option<Range<usize>> {
    let (found, _) = table_at(root, path)?.get_key_value(key)?;
    let bytes = found.span();
    let words = text.get(bytes.clone())?;
    let is_whole = !words.is_empty() && !words.contains(['\n', '=', '[', ']']);
    is_whole.then_some(bytes)
}

/// True when tables within each other, from a key of this one on, hold a single value.
fn leads_to_one(table: Option<&DeTable<'_>>, key: &str) -> bool {
    let mut value = table.and_then(|table| table.get(key)).map(toml::Spanned::get_ref);
    while let Some(DeValue::Table(inner)) = value {
        if inner.len() != 1 {
            return false;
        }
        value = inner.iter().next().map(|(_, inner)| inner.get_ref());
    }
    true
}

/// Returns all the places where a key of the table at a path is written: the key itself, and, when headers name it, all of them.
pub fn key_spans(text: &str, root: &DeTable<'_>, path: &[Step], key: &str) -> Vec<Range<usize>> {
    let Some(first) = key_span(text, root, path, key) else { return Vec::new() };
    let own = text[first.clone()].to_owned();
    let line_start = lines::line_start(text, first.start);
    if !text[line_start..first.start].trim_start().starts_with('[') {
        // With a dot after it the key may begin several lines, of which this is one.
        let is_dotted = text[first.end..].trim_start_matches([' ', '\t']).starts_with('.');
        return if is_dotted && !leads_to_one(table_at(root, path), key) { Vec::new() } else { vec![first] };
    }
    // In headers the key comes after those of the tables around.
    let depth = path.iter().filter(|step| matches!(step, Step::Key(_))).count();
    let around = if path.is_empty() { 0..text.len() } else { rest_of_block(text, line_start, depth.saturating_sub(1)) };
    let mut found = vec![first.clone()];
    for start in headers(text, root) {
        if !around.contains(&start) {
            continue;
        }
        let line = text[start..].lines().next().unwrap_or_default();
        let Some(name) = line.trim_start_matches('[').split(']').next() else { continue };
        let mut at = start + (line.len() - line.trim_start_matches('[').len());
        for (number, part) in name.split('.').enumerate() {
            let lead = part.len() - part.trim_start().len();
            let bytes = at + lead..at + lead + part.trim().len();
            if number == depth && part.trim() == own && bytes != first {
                found.push(bytes);
            }
            at += part.len() + 1;
        }
    }
    found.sort_by_key(|bytes| bytes.start);
    found
}
