//! The order of keys in a table, held against the one in which they should stand.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::edit::Edit;
use crate::lines::{line_start, next_line};
use crate::path::Step;

/// A table whose keys are not in order.
#[derive(Clone, Debug, PartialEq)]
pub struct Disorder {
    /// The path of the table.
    pub table: Vec<Step>,
    /// The first key that comes too late.
    pub key: String,
    /// The key before which it should stand.
    pub before: String,
    /// What puts the lines of the table in order; nothing when that cannot be done line by line.
    pub edit: Option<Edit>,
}

/// A key of a table with its places in the text.
struct Entry<'t> {
    key: &'t str,
    start: usize,
    end: usize,
    rank: usize,
}

/// Returns the tables of a text whose keys are not in order, one entry each, in the order of the text.
///
/// `order` gives the keys of the table at a path in the order in which they should stand; a key that is not among them
/// goes with the one before it.
pub fn disorders<'o>(text: &str, root: &DeTable<'_>, order: impl Fn(&[Step]) -> Vec<&'o str>) -> Vec<Disorder> {
    let mut found: Vec<(usize, Disorder)> = Vec::new();
    let mut tables: Vec<(Vec<Step>, &DeTable<'_>)> = vec![(Vec::new(), root)];
    while let Some((path, table)) = tables.pop() {
        let ranks = order(&path);
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
            let (key, before) = (group[at].key.to_owned(), group[before].key.to_owned());
            let edit = if by_line { sorted(text, group) } else { None };
            found.push((group[at].start, Disorder { table: path, key, before, edit }));
        }
    }
    found.sort_by_key(|(at, _)| *at);
    found.into_iter().map(|(_, disorder)| disorder).collect()
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

/// The keys of a group in the order of the text; an unknown one goes with the one before it.
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

/// The lines of a group in order; comments and empty lines go with the key under them.
fn sorted(text: &str, group: &[Entry<'_>]) -> Option<Edit> {
    let first = group.first()?;
    let start = line_start(text, first.start);
    let mut at = start;
    let mut parts = Vec::new();
    for entry in group {
        let line = line_start(text, entry.start);
        if line < at || !text[line..entry.start].trim().is_empty() {
            return None;
        }
        let end = next_line(text, entry.end);
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
