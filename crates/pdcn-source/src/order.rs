//! The order of keys in a block: that of the schema.

use std::collections::BTreeMap;
use std::ops::Range;

use pdcn_model::{FileKind, schema};
use serde_json::Value;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::block::{line_end, line_start};
use crate::complaint::{schema_path, subject};
use crate::{Place, Sources, Step};

/// A block whose keys are not in the order of the schema.
#[derive(Clone, Debug, PartialEq)]
pub struct OutOfOrder {
    /// The first key that comes too late.
    pub place: Place,
    /// Its name.
    pub key: String,
    /// The key before which it should stand.
    pub before: Place,
    /// The name of that.
    pub before_key: String,
    /// The id of the thing that the block describes.
    pub subject: Option<String>,
    /// The lines of the block in the order of the schema, and the bytes that they take the place of; nothing when that
    /// cannot be done line by line.
    pub sorted: Option<(Range<usize>, String)>,
}

/// The blocks of all files whose keys are not in the order of the schema, one entry each, by file and place. Files with
/// syntax errors are left out. Parses every file again: for a rule that is off by itself.
pub fn keys_out_of_order(sources: &Sources) -> Vec<OutOfOrder> {
    let mut schemas: BTreeMap<FileKind, Value> = BTreeMap::new();
    let mut found = Vec::new();
    for (file, source) in (0..).zip(sources.files()) {
        let Some(kind) = FileKind::of_path(&source.path).filter(|_| !source.is_damaged()) else { continue };
        let schema = schemas.entry(kind).or_insert_with(|| schema::of(kind));
        let (tree, errors) = DeTable::parse_recoverable(&source.text);
        if errors.is_empty() {
            let before = found.len();
            of_file(file, &source.text, tree.get_ref(), schema, &mut found);
            found[before..].sort_by_key(|(at, _)| *at);
        }
    }
    found.into_iter().map(|(_, one)| one).collect()
}

/// A key of a table with its places in the text.
struct Entry<'t> {
    key: &'t str,
    start: usize,
    end: usize,
    rank: usize,
}

fn of_file(file: u32, text: &str, root: &DeTable<'_>, schema: &Value, found: &mut Vec<(usize, OutOfOrder)>) {
    let mut tables: Vec<(Vec<Step>, &DeTable<'_>)> = vec![(Vec::new(), root)];
    while let Some((path, table)) = tables.pop() {
        let ranks = schema::keys_at(schema, &schema_path(&path));
        let rank = |key: &str| ranks.iter().position(|known| *known == key);
        let (mut lines, mut headers) = (Vec::new(), Vec::new());
        for (key, value) in table {
            let has_header = first_start(value) < key.span().start;
            let start = if has_header { first_start(value) } else { key.span().start };
            let entry = (key.get_ref().as_ref(), start, value.span().end);
            if has_header {
                headers.push(entry);
            } else {
                lines.push(entry);
            }
            let path = path.iter().cloned().chain([Step::Key(key.get_ref().to_string().into())]);
            nested(path.collect(), value, &mut tables);
        }
        let (lines, headers) = (ranked(lines, rank), ranked(headers, rank));
        let groups = [(&lines, true), (&headers, false)];
        let late = groups.into_iter().find_map(|(group, by_line)| Some((late(group)?, group, by_line)));
        if let Some(((at, before), group, by_line)) = late {
            let place = |key: &str| {
                let place = Place { path: path.clone(), ..Place::file(file) };
                place.key(key.to_owned()).at_key()
            };
            found.push((
                group[at].start,
                OutOfOrder {
                    place: place(group[at].key),
                    key: group[at].key.to_owned(),
                    before: place(group[before].key),
                    before_key: group[before].key.to_owned(),
                    subject: subject(root, &path),
                    sorted: if by_line { sorted(text, group) } else { None },
                },
            ));
        }
    }
}

/// The tables right under a value.
fn nested<'t, 'i>(path: Vec<Step>, value: &'t Spanned<DeValue<'i>>, tables: &mut Vec<(Vec<Step>, &'t DeTable<'i>)>) {
    match value.get_ref() {
        DeValue::Table(table) => tables.push((path, table)),
        DeValue::Array(elements) => {
            for (index, element) in (0..).zip(elements.iter()) {
                if let DeValue::Table(table) = element.get_ref() {
                    tables.push((path.iter().cloned().chain([Step::Index(index)]).collect(), table));
                }
            }
        }
        _ => {}
    }
}

/// Where the first part of a value begins: its header, when it has one.
fn first_start(value: &Spanned<DeValue<'_>>) -> usize {
    let first = match value.get_ref() {
        DeValue::Array(elements) => elements.first().map(|element| element.span().start),
        _ => None,
    };
    first.map_or(value.span().start, |first| first.min(value.span().start))
}

/// The keys of a group in the order of the text; one that the schema does not know goes with the one before it.
fn ranked(mut group: Vec<(&str, usize, usize)>, rank: impl Fn(&str) -> Option<usize>) -> Vec<Entry<'_>> {
    group.sort_by_key(|(_, start, _)| *start);
    let mut last = 0;
    group
        .into_iter()
        .map(|(key, start, end)| {
            last = rank(key).unwrap_or(last);
            Entry { key, start, end, rank: last }
        })
        .collect()
}

/// The first key that comes too late, and the first one before it that should follow it.
fn late(group: &[Entry<'_>]) -> Option<(usize, usize)> {
    let at = group.windows(2).position(|pair| pair[1].rank < pair[0].rank)? + 1;
    let before = group[..at].iter().position(|entry| entry.rank > group[at].rank)?;
    Some((at, before))
}

/// The lines of a group in the order of the schema; comments and empty lines go with the key under them.
fn sorted(text: &str, group: &[Entry<'_>]) -> Option<(Range<usize>, String)> {
    let first = group.first()?;
    let start = line_start(text, first.start);
    let mut at = start;
    let mut parts = Vec::new();
    for entry in group {
        let line = line_start(text, entry.start);
        if line < at || !text[line..entry.start].trim().is_empty() {
            return None;
        }
        let end = line_end(text, entry.end);
        parts.push((entry.rank, &text[at..end]));
        at = end;
    }
    // A comment above the first key may be about it, or about the block.
    let above = &text[line_start(text, start.saturating_sub(1))..start];
    parts.sort_by_key(|(rank, _)| *rank);
    let moves_first = parts.first().is_none_or(|(_, part)| !std::ptr::eq(part.as_ptr(), text[start..].as_ptr()));
    if above.trim_start().starts_with('#') && moves_first {
        return None;
    }
    let mut sorted = String::with_capacity(at - start + 1);
    for (_, part) in parts {
        sorted.push_str(part);
        if !part.ends_with('\n') {
            sorted.push('\n');
        }
    }
    Some((start..at, sorted))
}

#[cfg(test)]
mod tests {
    use crate::{Folder, load};

    use super::keys_out_of_order;

    const PATH: &str = "editions/2026-2027/primary/ia.toml";

    fn found(text: &str) -> Vec<(String, String)> {
        let loaded = load(Folder::from_texts([(PATH, text)]));
        keys_out_of_order(&loaded.sources).into_iter().map(|one| (one.key, one.before_key)).collect()
    }

    /// The text with the lines of every block sorted.
    fn mended(text: &str) -> String {
        let loaded = load(Folder::from_texts([(PATH, text)]));
        let mut mended = text.to_owned();
        for one in keys_out_of_order(&loaded.sources).into_iter().rev() {
            if let Some((range, sorted)) = one.sorted {
                mended.replace_range(range, &sorted);
            }
        }
        mended
    }

    #[test]
    fn one_finding_per_block_that_names_the_key_and_where_it_goes() {
        let text = "[[outcome]]\nid = \"A-001\"\nlearn = \"P1\"\n# what\nstatement = \"x\"\ncompetency = \"A-B\" # why\n\n\
                    [[outcome]]\nid = \"A-002\"\ncompetency = \"A-B\"\nexamples = [\n  \"x\",\n]\nstrange = 1\nlearn = \"P1\"\n";
        let pair = |key: &str, before: &str| (key.to_owned(), before.to_owned());
        assert_eq!(found(text), [pair("statement", "learn"), pair("learn", "examples")]);
        let expected = "[[outcome]]\nid = \"A-001\"\ncompetency = \"A-B\" # why\n# what\nstatement = \"x\"\nlearn = \"P1\"\n\n\
                        [[outcome]]\nid = \"A-002\"\ncompetency = \"A-B\"\nlearn = \"P1\"\nexamples = [\n  \"x\",\n]\nstrange = 1\n";
        assert_eq!(mended(text), expected);
        assert_eq!(found(expected), []);
    }

    #[test]
    fn blocks_have_an_order_too() {
        let text = "[[outcome]]\nid = \"A-001\"\n[[outcome.allow]]\nrule = \"x\"\nreason = \"y\"\n\
                    [[outcome.prerequisite]]\nid = \"A-002\"\nstrength = \"helpful\"\n";
        assert_eq!(found(text), [("prerequisite".to_owned(), "allow".to_owned())]);
        assert_eq!(mended(text), text);
    }
}
