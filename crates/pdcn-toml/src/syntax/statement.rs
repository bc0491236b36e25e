//! The shapes of lines: what begins a statement, what is a header, where a block ends. Lines may be faulty, so these go
//! by looks.

use std::ops::Range;

use super::key::key_of;
use crate::habits::Habits;
use crate::lines::{line_end, line_start};

/// The statements of a text: from a line that begins one to the next such line.
pub(crate) fn statements(text: &str) -> Vec<Range<usize>> {
    let mut starts = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if is_header(line) || is_key(line) || is_colon_key(line) || is_words(line) {
            starts.push(at);
        }
        at += line.len();
    }
    if starts.first() != Some(&0) {
        starts.insert(0, 0);
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    starts.iter().copied().zip(ends).map(|(start, end)| start..end).collect()
}

/// True for a line that looks like a header, whole or not: `[a.b]`, `[[a]`, `[[a`, `a.b]`, `((a))`, `[[a,b]]`.
pub(crate) fn is_header(line: &str) -> bool {
    let line = line.trim_start();
    if is_whole_header(line.lines().next().unwrap_or_default().trim_end()) {
        return true;
    }
    let name = if line.starts_with('[') {
        line.trim_start_matches('[').split([']', '#', '\n', '\r']).next().unwrap_or_default().trim()
    } else {
        let first = line.lines().next().unwrap_or_default().trim_end();
        match first.strip_suffix("]]").or_else(|| first.strip_suffix(']')) {
            Some(name) if !name.contains(['[', ']', '#']) && !matches!(name, "true" | "false") => name,
            _ => return false,
        }
    };
    name.starts_with(|first: char| first.is_alphabetic()) && !name.contains(['"', '\'', ',', '='])
}

/// True for a whole header, also with other brackets, or other characters than dots between its words: nothing else that can
/// be read, or nearly so, looks like this.
pub(crate) fn is_whole_header(line: &str) -> bool {
    let name = header_words(line);
    let of_name = |character: char| character.is_alphanumeric() || "-_.,;:/\\>".contains(character);
    let is_name = name.starts_with(char::is_alphabetic) && name.ends_with(char::is_alphanumeric);
    if !is_name || !name.chars().all(of_name) {
        return false;
    }
    [("((", "))"), ("{{", "}}"), ("(", ")"), ("[[", "]]"), ("[", "]")]
        .into_iter()
        .find(|(opening, closing)| line.starts_with(opening) && line.ends_with(closing))
        .is_some_and(|(opening, closing)| {
            // Between single brackets, names with commas are the elements of a list.
            line.len() == name.len() + opening.len() + closing.len() && (opening != "[" || !name.contains([',', ';']))
        })
}

/// What stands between the brackets of a header, whichever they are.
pub(crate) fn header_words(line: &str) -> &str {
    line.trim_start_matches(['[', '(', '{']).trim_end_matches([']', ')', '}'])
}

/// True for a line that looks like a key with its equals sign.
pub(crate) fn is_key(line: &str) -> bool {
    let line = line.trim_start();
    let after_key = if let Some(quote) = line.chars().next().filter(|first| matches!(first, '"' | '\'')) {
        line[1..].find(quote).map(|end| &line[end + 2..])
    } else {
        line.find(['=', '"', '\'', '[', ']', '{', '}', ',', '#']).filter(|&end| end > 0).map(|end| &line[end..])
    };
    after_key.is_some_and(|rest| rest.trim_start().starts_with('='))
}

/// True for a line that looks like a key with a colon, as other languages write it.
fn is_colon_key(line: &str) -> bool {
    key_of(line).is_some_and(|key| line[key.end..].trim_start().starts_with(':'))
}

/// True for a line of bare words, which is no part of any value: a key without its equals sign.
fn is_words(line: &str) -> bool {
    let line = line.trim();
    line.starts_with(|first: char| first.is_alphabetic() || first == '_')
        && !line.ends_with([',', ']'])
        && !matches!(line, "true" | "false" | "inf" | "nan")
}

/// True for a statement that gives the key which every element of a list begins with.
pub(crate) fn gives_first_key(statement: &str, habits: &Habits) -> bool {
    statement.split_once('=').is_some_and(|(key, _)| Some(key.trim()) == habits.first_key)
}

pub(crate) fn statement_at(statements: &[Range<usize>], byte: usize) -> usize {
    statements.partition_point(|statement| statement.start <= byte).saturating_sub(1)
}

pub(crate) fn first_line(text: &str, statement: &Range<usize>) -> Range<usize> {
    let start = statement.end - text[statement.clone()].trim_start().len();
    start..line_end(text, start)
}

/// Everything that hangs on a faulty header: its keys and the tables under it.
pub(crate) fn block(text: &str, statements: &[Range<usize>], at: usize) -> Range<usize> {
    let own = depth(&text[statements[at].clone()]).unwrap_or_default();
    let end = statements[at + 1..]
        .iter()
        .find(|statement| depth(&text[(*statement).clone()]).is_some_and(|depth| depth <= own))
        .map_or(text.len(), |statement| statement.start);
    statements[at].start..end
}

/// How many dots a header has; nothing for what is no header.
pub(crate) fn depth(statement: &str) -> Option<usize> {
    header_name(statement).map(|name| name.matches('.').count())
}

pub(crate) fn header_name(statement: &str) -> Option<&str> {
    is_header(statement).then(|| {
        let name = statement.trim_start().trim_start_matches(['[', '(', '{']);
        name.split([']', ')', '}', '\n']).next().unwrap_or_default()
    })
}

/// Returns the bytes from the line of a place to the next header with at most `max_depth` dots.
pub fn rest_of_block(text: &str, from: usize, max_depth: usize) -> Range<usize> {
    let start = line_start(text, from.min(text.len()));
    let mut at = line_end(text, start);
    while at < text.len() {
        let end = line_end(text, at + 1);
        let line = &text[at + 1..end];
        if depth(line).is_some_and(|depth| depth <= max_depth) {
            return start..at + 1;
        }
        at = end;
    }
    start..text.len()
}

pub(crate) fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let part = &text[range.clone()];
    let start = range.start + (part.len() - part.trim_start().len());
    let end = start + part.trim().len();
    start..end
}
