//! What stands between a key and its value, after it, and between two keys on one line.

use std::ops::Range;

use super::proposal::Repair;
use crate::edit::{padded, written_over};
use crate::habits::Habits;
use crate::syntax::error::SyntaxError;
use crate::syntax::key::key_of;
use crate::syntax::scan::Scan;

/// What stands between a key and its value where `=` should.
pub(crate) fn equals(statement: &str, _: &Habits) -> Option<Repair> {
    let key = key_of(statement)?;
    let rest = &statement[key.end..];
    let gap = rest.len() - rest.trim_start_matches([' ', '\t']).len();
    let at = key.end + gap;
    let character = [":=", "==", "=>", "->", ":"].into_iter().find(|character| statement[at..].starts_with(character));
    let Some(character) = character else {
        let begins_value = statement[at..].starts_with(['"', '\'', '[', '{', '“', '«']);
        if gap == 0 || !begins_value {
            return None;
        }
        let read_as = written_over(statement, [(at - 1..at, "=".to_owned())]);
        let edits = vec![(key.end..at, " = ".to_owned())];
        let line_end = statement[at..].find('\n').map_or(statement.len(), |end| at + end);
        let bytes = key.start..at + statement[at..line_end].trim_end().len();
        return Some(Repair { error: Some(SyntaxError::MissingEquals), bytes, edits, read_as });
    };
    let bytes = at..at + character.len();
    let error = if character == ":" { SyntaxError::Colon } else { SyntaxError::ExtraEquals };
    let space_after = if statement[bytes.end..].starts_with([' ', '\t', '\n', '\r']) { "" } else { " " };
    let name = statement[key.clone()].trim_matches('"');
    let is_plain = name.chars().all(|character| character.is_ascii_alphanumeric() || matches!(character, '-' | '_'));
    let mut edits = vec![(key.end..bytes.end, format!(" ={space_after}"))];
    if is_plain && name.len() + 2 == key.len() {
        edits.insert(0, (key.clone(), name.to_owned()));
    }
    let read_as = written_over(statement, [(bytes.clone(), padded("=", character.len()))]);
    Some(Repair { error: Some(error), bytes: key.start..bytes.end, edits, read_as })
}

/// Colons between the keys and the values of a table in braces, as JSON has them.
pub(crate) fn colons(statement: &str, _: &Habits) -> Option<Repair> {
    let scan = Scan::new(statement);
    let is_key_before = |at: usize| {
        let before = statement[..at].trim_end();
        before.ends_with(|character: char| {
            character.is_ascii_alphanumeric() || matches!(character, '"' | '\'' | '-' | '_')
        })
    };
    let places: Vec<Range<usize>> = scan
        .inside()
        .filter(|&(at, character)| character == ':' && is_key_before(at))
        .map(|(at, _)| at..at + 1)
        .collect();
    let bytes = places.first()?.clone();
    let edits = places.iter().map(|place| (place.clone(), " =".to_owned())).collect();
    let read_as = written_over(statement, places.iter().map(|place| (place.clone(), "=".to_owned())));
    Some(Repair { error: Some(SyntaxError::Colon), bytes, edits, read_as })
}

/// Several keys on one line, whatever stands between them.
pub(crate) fn two_keys(statement: &str, _: &Habits) -> Option<Repair> {
    let scan = Scan::new(statement);
    let mut edits = Vec::new();
    let mut first = None;
    for (second, _) in scan.outside().filter(|(_, character)| *character == '=').skip(1) {
        let before = statement[..second].trim_end();
        let is_part = |character: char| character.is_ascii_alphanumeric() || matches!(character, '-' | '_');
        let start = before.trim_end_matches(is_part).len();
        let ended = before[..start].trim_end();
        let gap = ended.strip_suffix([',', ';']).map_or(ended, str::trim_end).len()..start;
        if start == before.len() || gap.is_empty() || statement[..start].trim_start().contains('\n') {
            return None;
        }
        first.get_or_insert(start);
        edits.push((gap, "\n".to_owned()));
    }
    let start = first?;
    let mut bytes = start..start + statement[start..].lines().next()?.trim_end().len();
    // A last character that separates nothing goes too.
    let line = &statement[..bytes.end];
    if let Some(kept) = line.strip_suffix([',', ';']).map(|kept| kept.trim_end().len()) {
        edits.push((kept..bytes.end, String::new()));
        bytes.end = kept;
    }
    Some(Repair { error: Some(SyntaxError::TwoKeys), bytes, edits, read_as: None })
}

/// The keys that a line has after its first one, once they were put on lines of their own.
pub(crate) fn later_keys(repair: &Repair, statement: &str) -> Vec<String> {
    let gaps = repair.edits.iter().filter(|(_, words)| words == "\n");
    let key = |at: usize| statement[at..].split(['=', ' ', '\t']).next().unwrap_or_default().to_owned();
    gaps.map(|(gap, _)| key(gap.end)).collect()
}
