//! Lists element by element: what stays in a list keeps its place, its quotes and its comments.

use std::ops::Range;

use pdcn_toml::{Edit, Part, Step, line_start, next_line};
use toml::de::DeValue;

use super::literal::{literal, text_literal};
use super::sheet::Sheet;
use crate::Value;

/// The edits that make the list at a path another one; nothing when an element is no text, or was not read as it is written.
pub(crate) fn rewritten(sheet: &Sheet<'_>, path: &[Step], items: &[String]) -> Option<Vec<Edit>> {
    let DeValue::Array(elements) = sheet.value(path)? else { return None };
    let whole = sheet.finder().own_span(path, &Part::Value)?;
    let old: Vec<(&str, Range<usize>)> =
        elements.iter().map(|one| Some((one.get_ref().as_str()?, one.span()))).collect::<Option<_>>()?;
    let raw = sheet.text().get(whole.clone())?;
    let same = |(one, new): &(&(&str, Range<usize>), &String)| one.0 == *new;
    let first = old.iter().zip(items).take_while(same).count();
    let most = old.len().min(items.len()) - first;
    let last = old.iter().rev().zip(items.iter().rev()).take(most).take_while(same).count();
    let (gone, new) = (&old[first..old.len() - last], &items[first..items.len() - last]);
    let as_a_whole = || {
        let written = literal(&Value::List(items.to_vec()), Some(raw), sheet.end);
        (!raw.contains('#')).then(|| vec![(whole.clone(), written)])
    };
    if gone.is_empty() && new.is_empty() {
        return Some(Vec::new());
    }
    if first + last == 0 && gone.len() != new.len() {
        return as_a_whole().or_else(|| one_by_one(sheet, &old, gone, new, first, raw));
    }
    one_by_one(sheet, &old, gone, new, first, raw).or_else(as_a_whole)
}

/// The edits that make the list of numbers at a path another one; nothing when a comment in it would be lost.
pub(crate) fn renumbered(sheet: &Sheet<'_>, path: &[Step], items: &[i64]) -> Option<Vec<Edit>> {
    let DeValue::Array(elements) = sheet.value(path)? else { return None };
    if elements.len() == items.len() {
        let pairs = elements.iter().zip(items);
        return Some(pairs.map(|(old, new)| (old.span(), new.to_string())).collect());
    }
    let whole = sheet.finder().own_span(path, &Part::Value)?;
    let raw = sheet.text().get(whole.clone()).filter(|raw| !raw.contains('#'))?;
    Some(vec![(whole, literal(&Value::Numbers(items.to_vec()), Some(raw), sheet.end))])
}

/// Elements in the place of others; what is too much goes, what is missing comes after.
fn one_by_one(
    sheet: &Sheet<'_>,
    old: &[(&str, Range<usize>)],
    gone: &[(&str, Range<usize>)],
    new: &[String],
    first: usize,
    raw: &str,
) -> Option<Vec<Edit>> {
    let text = sheet.text();
    let written = |item: &String, like: &Range<usize>| text_literal(item, text.get(like.clone()), sheet.end);
    let replaced = gone.iter().zip(new).map(|((_, bytes), item)| (bytes.clone(), written(item, bytes)));
    let mut edits: Vec<Edit> = replaced.collect();
    let common = edits.len();
    if let Some(more) = new.get(common..).filter(|more| !more.is_empty()) {
        // After the element before, else before the one after: with what stands between two elements.
        let between = between(text, old, raw);
        let at = first + common;
        if let Some((_, before)) = at.checked_sub(1).and_then(|before| old.get(before)) {
            let words: String = more.iter().map(|item| between.clone() + &written(item, before)).collect();
            edits.push((before.end..before.end, words));
        } else {
            let (_, after) = old.get(at)?;
            let words: String = more.iter().map(|item| written(item, after) + &between).collect();
            edits.push((after.start..after.start, words));
        }
    }
    let rest = gone.get(common..).unwrap_or_default();
    let by_line: Option<Vec<Edit>> = rest.iter().map(|(_, bytes)| own_lines(text, bytes)).collect();
    if let Some(by_line) = by_line {
        edits.extend(by_line);
    } else if let (Some((_, first_gone)), Some((_, last_gone))) = (rest.first(), rest.last()) {
        let at = first + common;
        let bytes = match (at.checked_sub(1).and_then(|before| old.get(before)), old.get(first + gone.len())) {
            (_, Some((_, after))) => first_gone.start..after.start,
            (Some((_, before)), None) => before.end..last_gone.end,
            (None, None) => first_gone.start..last_gone.end,
        };
        // A comment in between would be lost.
        if text.get(bytes.clone())?.contains('#') && text.get(bytes.clone())?.contains('\n') {
            return None;
        }
        edits.push((bytes, String::new()));
    }
    Some(edits)
}

/// What takes out the lines of an element that has them for itself, with its comma; a comment beside it stays.
fn own_lines(text: &str, element: &Range<usize>) -> Option<Edit> {
    let start = line_start(text, element.start);
    let end = next_line(text, element.end);
    let indent = text.get(start..element.start)?;
    let after = text.get(element.end..end)?;
    let after = after.trim_start();
    let beside = after.strip_prefix(',').unwrap_or(after).trim_start();
    let is_alone = indent.trim().is_empty() && (beside.is_empty() || beside.starts_with('#'));
    let kept = if beside.is_empty() { String::new() } else { format!("{indent}{beside}") };
    is_alone.then_some((start..end, kept))
}

/// What stands between two elements of a list.
fn between(text: &str, old: &[(&str, Range<usize>)], raw: &str) -> String {
    let between = old.windows(2).find_map(|pair| text.get(pair[0].1.end..pair[1].1.start));
    if let Some(between) = between.filter(|between| !between.contains('#')) {
        return between.to_owned();
    }
    // On a line of its own where the first one is.
    let indent = raw.strip_prefix('[').map_or("", |rest| &rest[..rest.len() - rest.trim_start().len()]);
    if indent.contains('\n') { format!(",{indent}") } else { ", ".to_owned() }
}
