//! A key of a table: its value replaced, its line added where the order of keys has it, or taken out.

use std::ops::Range;

use pdcn_toml::{Edit, Part, Step, line_start, next_line};
use toml::de::DeValue;

use super::literal::literal;
use super::path::{key_words, with};
use super::sheet::{Form, Sheet};
use super::{Obstacle, block, inline, list};
use crate::Value;

/// The edits that give a key of the table at a path a value; none when it has it.
pub(crate) fn set(sheet: &Sheet<'_>, table: &[Step], key: &str, value: &Value) -> Result<Vec<Edit>, Obstacle> {
    let path = with(table, key);
    match sheet.value(&path) {
        Some(old) => replaced(sheet, &path, old, value),
        None if sheet.form(table).is_some_and(|form| form != Form::Implied) => added(sheet, table, key, value),
        None => block::added(sheet, table, &[(key, value.clone())], None),
    }
}

/// The edits that take out what is at a path; none when there is nothing.
pub(crate) fn clear(sheet: &Sheet<'_>, path: &[Step]) -> Result<Vec<Edit>, Obstacle> {
    let Some(value) = sheet.value(path) else { return Ok(Vec::new()) };
    // All blocks of a list, each with what is within it.
    if let DeValue::Array(elements) = value
        && sheet.text().get(sheet.span(path, &Part::Value)).is_some_and(|written| written.starts_with("[["))
    {
        let mut edits = Vec::new();
        for index in (0_u32..).take(elements.len()) {
            edits.extend(clear(sheet, &[path, &[Step::Index(index)]].concat())?);
        }
        return Ok(edits);
    }
    if let Some(extent) = sheet.extent(path) {
        if !sheet.is_sound(&extent) {
            return Err(Obstacle::Damaged);
        }
    } else if value.is_table()
        && sheet.form(path).is_some_and(|form| form != Form::Inline(sheet.span(path, &Part::Value)))
    {
        return dotted(sheet, path, value);
    } else if sheet.finder().own_span(path, &Part::Value).is_none() {
        return Err(Obstacle::Damaged);
    }
    if let Some(removal) = sheet.finder().removal(path, &Part::Value) {
        return Ok(vec![(removal.bytes, removal.kept)]);
    }
    inline::removed(sheet, path).ok_or(Obstacle::Tangled)
}

/// A table without a header goes key by key.
fn dotted(sheet: &Sheet<'_>, path: &[Step], value: &DeValue<'_>) -> Result<Vec<Edit>, Obstacle> {
    let DeValue::Table(table) = value else { return Err(Obstacle::Tangled) };
    let mut edits = Vec::new();
    for key in table.keys() {
        edits.extend(clear(sheet, &with(path, key.get_ref()))?);
    }
    Ok(edits)
}

/// Another value in the place of one.
fn replaced(sheet: &Sheet<'_>, path: &[Step], old: &DeValue<'_>, value: &Value) -> Result<Vec<Edit>, Obstacle> {
    if is_same(old, value) {
        return Ok(Vec::new());
    }
    let bytes = sheet.finder().own_span(path, &Part::Value).ok_or(Obstacle::Damaged)?;
    match (old, value) {
        (DeValue::Table(_), _) => Err(Obstacle::Tangled),
        (DeValue::Array(_), Value::List(items)) => list::rewritten(sheet, path, items).ok_or(Obstacle::Tangled),
        (DeValue::Array(_), Value::Numbers(items)) => list::renumbered(sheet, path, items).ok_or(Obstacle::Tangled),
        _ => {
            let like = sheet.text().get(bytes.clone());
            Ok(vec![(bytes, literal(value, like, sheet.end))])
        }
    }
}

/// True when a value is there already, however it is written.
fn is_same(old: &DeValue<'_>, value: &Value) -> bool {
    match (old, value) {
        (DeValue::String(old), Value::Text(new)) => old.replace("\r\n", "\n") == *new,
        (DeValue::Integer(old), Value::Number(new)) => {
            i64::from_str_radix(old.as_str(), old.radix()).is_ok_and(|old| old == *new)
        }
        (DeValue::Boolean(old), Value::Yes(new)) => old == new,
        (DeValue::Datetime(old), Value::Date(new)) => old.to_string() == new.to_string(),
        (DeValue::Array(old), Value::List(new)) => {
            old.len() == new.len() && old.iter().zip(new).all(|(old, new)| old.get_ref().as_str() == Some(new))
        }
        (DeValue::Array(old), Value::Numbers(new)) => {
            old.len() == new.len() && old.iter().zip(new).all(|(old, new)| is_same(old.get_ref(), &Value::Number(*new)))
        }
        _ => false,
    }
}

/// A key that stands on a line of its table, and the end of its value.
struct Line {
    rank: usize,
    key: Range<usize>,
    value: Range<usize>,
}

/// A line for a key, after the nearest one that stands before it in the order of the format.
fn added(sheet: &Sheet<'_>, table: &[Step], key: &str, value: &Value) -> Result<Vec<Edit>, Obstacle> {
    let form = sheet.form(table).ok_or(Obstacle::Tangled)?;
    let order = sheet.order(table);
    let rank = |key: &str| order.iter().position(|known| *known == key);
    let own_rank = rank(key).unwrap_or(order.len());
    let text = sheet.text();
    let words = literal(value, sheet.style.like(table, key), sheet.end);
    if let Form::Inline(bytes) = &form {
        if !sheet.is_sound(bytes) {
            return Err(Obstacle::Damaged);
        }
        return inline::added(sheet, table, key, &words).ok_or(Obstacle::Tangled);
    }
    // A line that could not be read may be the one of this key.
    if !sheet.is_sound(&sheet.lines(&form)) {
        return Err(Obstacle::Damaged);
    }
    let lines: Vec<Line> = lines(sheet, table, rank);
    let before = lines.iter().filter(|line| line.rank < own_rank).max_by_key(|line| (line.rank, line.key.start));
    let after = lines.iter().min_by_key(|line| line.key.start);
    let like = before.or(after);
    let prefix = like.map_or("", |line| &text[line_start(text, line.key.start)..line.key.start]);
    let equals = like.map_or(" = ", |line| equals(text, line));
    let new = format!("{prefix}{}{equals}{words}", key_words(key));
    let at = match (before, after, &form) {
        (Some(before), ..) => next_line(text, before.value.end),
        (None, Some(after), Form::Dotted | Form::Root) => line_start(text, after.key.start),
        (None, None, Form::Root) => sheet.first_header(),
        // Comments right under a header speak of what follows.
        (None, _, form) => sheet.lines(form).start,
    };
    Ok(vec![(at..at, on_a_line(sheet, at, &new))])
}

/// A line to be put at the start of another.
fn on_a_line(sheet: &Sheet<'_>, at: usize, line: &str) -> String {
    let text = sheet.text();
    // The last line of a file may have no end.
    if at == text.len() && !text.is_empty() && !text.ends_with('\n') {
        return format!("{}{line}", sheet.end);
    }
    format!("{line}{}", sheet.end)
}

/// The characters between a key and its value.
fn equals<'t>(text: &'t str, line: &Line) -> &'t str {
    text.get(line.key.end..line.value.start).filter(|between| matches!(*between, "=" | " = ")).unwrap_or(" = ")
}

/// The keys of a table that have lines of their own there.
fn lines(sheet: &Sheet<'_>, table: &[Step], rank: impl Fn(&str) -> Option<usize>) -> Vec<Line> {
    let Some(keys) = sheet.table(table) else { return Vec::new() };
    let text = sheet.text();
    let line = |key: &str| {
        let path = with(table, key);
        let key_bytes = sheet.finder().own_span(&path, &Part::Key)?;
        let is_header = text[line_start(text, key_bytes.start)..key_bytes.start].trim_start().starts_with('[');
        let value = sheet.finder().own_span(&path, &Part::Value)?;
        // A dotted key stands for a table: its value is nowhere.
        let has_value = value.start > key_bytes.start;
        (!is_header && has_value).then_some(Line { rank: rank(key)?, key: key_bytes, value })
    };
    keys.keys().filter_map(|key| line(key.get_ref())).collect()
}
