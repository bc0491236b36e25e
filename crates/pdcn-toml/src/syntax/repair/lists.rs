//! The elements of lists: dashes, commas, and quotes that they lack.

use std::ops::Range;

use super::proposal::Repair;
use crate::edit::{Edit, written_over};
use crate::habits::Habits;
use crate::syntax::error::SyntaxError;
use crate::syntax::key::{key_of, value_of};
use crate::syntax::parse::parses;
use crate::syntax::scan::Scan;

/// A list that is no longer than this is written on one line.
const SHORT_LIST: usize = 80;

/// Elements of a list with a dash before them: inside brackets, or under a key without any.
pub(crate) fn dashes(statement: &str, _: &Habits) -> Option<Repair> {
    let mut items = Vec::new();
    let mut at = 0;
    for line in statement.split_inclusive('\n') {
        let words = line.trim_start();
        let start = at + (line.len() - words.len());
        if words.starts_with("- ") {
            items.push(start..start + words.trim_end().len());
        }
        at += line.len();
    }
    let first = items.first()?.clone();
    let key = key_of(statement)?;
    let head_end = statement[key.end..].find('\n').map(|end| key.end + end)?;
    let head = statement[key.end..head_end].trim();
    let error = Some(SyntaxError::Dash);
    if head.starts_with('=') && head.contains('[') {
        let dash = |item: &Range<usize>| item.start..item.start + 2;
        let edits = items.iter().map(|item| (dash(item), String::new())).collect();
        let read_as = written_over(statement, items.iter().map(|item| (item.start..item.start + 1, " ".to_owned())));
        return Some(Repair { error, bytes: first, edits, read_as });
    }
    if !matches!(head, "=" | ":") || first.start < head_end {
        return None;
    }
    let mut elements = Vec::new();
    for item in &items {
        let text = statement[item.start + 2..item.end].trim().trim_end_matches(',');
        let is_quoted = text.starts_with(['"', '\'']) || text.chars().all(|character| character.is_ascii_digit());
        if !is_quoted && text.contains(['"', '\\']) {
            return None;
        }
        elements.push(if is_quoted { text.to_owned() } else { format!("\"{text}\"") });
    }
    let list = format!(" = [{}]", elements.join(", "));
    let whole = key.end..items.last()?.end;
    let n_lines = statement[head_end..whole.end].matches('\n').count();
    let edits = if n_lines == items.len() && !statement[whole.clone()].contains('#') && list.len() <= SHORT_LIST {
        vec![(whole, list)]
    } else {
        let head = (key.end..key.end + statement[key.end..head_end].trim_end().len(), " = [".to_owned());
        let elements = items.into_iter().zip(elements).map(|(item, element)| (item, element + ","));
        let mut edits: Vec<Edit> = std::iter::once(head).chain(elements).collect();
        edits.last_mut()?.1.push_str("\n]");
        edits
    };
    Some(Repair { error, bytes: first, edits, read_as: None })
}

/// Commas that a list lacks, or has twice.
pub(crate) fn commas(statement: &str, _: &Habits) -> Option<Repair> {
    let scan = Scan::new(statement);
    let (missing, extra) = scan.commas();
    let semicolons: Vec<Range<usize>> =
        scan.inside().filter(|(_, character)| *character == ';').map(|(at, _)| at..at + 1).collect();
    if let Some(first) = semicolons.first() {
        let comma = |place: &Range<usize>| (place.clone(), ",".to_owned());
        let edits = semicolons.iter().map(comma).collect();
        let read_as = written_over(statement, semicolons.iter().map(comma));
        return Some(Repair { error: Some(SyntaxError::MissingComma), bytes: first.clone(), edits, read_as });
    }
    let error = match (missing.first(), extra.first()) {
        (Some(_), _) => SyntaxError::MissingComma,
        (None, Some(_)) => SyntaxError::ExtraComma,
        (None, None) => return None,
    };
    let bytes = missing.first().or(extra.first())?.clone();
    let mut edits: Vec<Edit> = missing.iter().map(|gap| (gap.start..gap.start, ",".to_owned())).collect();
    edits.extend(extra.iter().map(|comma| (comma.clone(), String::new())));
    let room = |gap: &Range<usize>| statement[gap.clone()].find([' ', '\t']).map(|at| gap.start + at);
    let places: Option<Vec<(Range<usize>, String)>> =
        missing.iter().map(|gap| room(gap).map(|at| (at..at + 1, ",".to_owned()))).collect();
    let read_as = places.and_then(|places| {
        written_over(statement, places.into_iter().chain(extra.iter().map(|comma| (comma.clone(), " ".to_owned()))))
    });
    Some(Repair { error: Some(error), bytes, edits, read_as })
}

/// Several texts without the brackets of a list.
pub(crate) fn list(statement: &str, _: &Habits) -> Option<Repair> {
    let bytes = value_of(statement)?;
    let value = &statement[bytes.clone()];
    let is_texts = value.starts_with('"') && value.ends_with('"') && value.contains(',');
    if !is_texts || !parses(&format!("list = [{value}]")) {
        return None;
    }
    let edits = vec![(bytes.clone(), format!("[{value}]"))];
    Some(Repair { error: Some(SyntaxError::MissingBrackets), bytes, edits, read_as: None })
}

/// Elements of a list without quotes.
pub(crate) fn elements(statement: &str, _: &Habits) -> Option<Repair> {
    let scan = Scan::new(statement);
    let words: Vec<Range<usize>> = scan.elements(statement);
    let is_name = |text: &str| {
        text.starts_with(char::is_alphabetic)
            && !matches!(text, "true" | "false" | "inf" | "nan")
            && text.chars().all(|character| character.is_alphanumeric() || "-_:. ".contains(character))
    };
    let words: Vec<Range<usize>> = words.into_iter().filter(|range| is_name(&statement[range.clone()])).collect();
    let bytes = words.first()?.clone();
    let edits = words.into_iter().map(|range| (range.clone(), format!("\"{}\"", &statement[range]))).collect();
    Some(Repair { error: Some(SyntaxError::UnquotedText), bytes, edits, read_as: None })
}
