//! The key that a statement begins with and the value that follows it, by looks.

use std::ops::Range;

/// The beginning of the first line that is no comment.
pub(crate) fn first_line_start(statement: &str) -> Option<usize> {
    let mut at = 0;
    for line in statement.split_inclusive('\n') {
        let words = line.trim_start();
        if !words.is_empty() && !words.starts_with('#') {
            return Some(at + (line.len() - words.len()));
        }
        at += line.len();
    }
    None
}

/// The key that a statement begins with, spaces and accents included.
pub(crate) fn key_of(statement: &str) -> Option<Range<usize>> {
    let start = first_line_start(statement)?;
    let rest = &statement[start..];
    if let Some(quote) = rest.chars().next().filter(|character| matches!(character, '"' | '\'')) {
        let end = rest[1..].find([quote, '\n']).filter(|end| rest[1 + end..].starts_with(quote))?;
        return Some(start..start + end + 2);
    }
    let is_part = |character: char| {
        character.is_alphanumeric() || "-_.".contains(character) || is_mark(character) || is_invisible(character)
    };
    let end = rest.find(|character| !is_part(character)).unwrap_or(rest.len());
    let end = rest[..end].trim_end_matches(is_invisible).len();
    (end > 0 && rest.starts_with(char::is_alphanumeric)).then(|| start..start + end)
}

/// The value of a statement of one line: what follows `=`, without spaces and comment.
pub(crate) fn value_of(statement: &str) -> Option<Range<usize>> {
    let key = key_of(statement)?;
    let rest = statement[key.end..].trim_start_matches([' ', '\t']).strip_prefix('=')?;
    let start = statement.len() - rest.len();
    let line = rest.lines().next().unwrap_or_default();
    let words = line.split(" #").next().unwrap_or_default();
    let lead = words.len() - words.trim_start().len();
    let words = words.trim();
    let is_alone = rest[line.len()..].lines().all(|line| line.trim().is_empty() || line.trim_start().starts_with('#'));
    (is_alone && !words.is_empty()).then(|| start + lead..start + lead + words.len())
}

/// The value of a statement over all its lines: what follows `=`, without the spaces around it.
pub(crate) fn whole_value(statement: &str) -> Option<Range<usize>> {
    let key = key_of(statement)?;
    let rest = statement[key.end..].trim_start().strip_prefix('=')?.trim_start();
    let start = statement.len() - rest.len();
    Some(start..start + rest.trim_end().len())
}

/// An accent written apart from its letter.
fn is_mark(character: char) -> bool {
    ('\u{300}'..='\u{36F}').contains(&character)
}

/// A character that nobody sees, or that looks like a plain space.
pub(crate) fn is_invisible(character: char) -> bool {
    is_wide(character)
        || matches!(character, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}')
}

/// An invisible character that takes room.
pub(crate) fn is_wide(character: char) -> bool {
    character != ' ' && character.is_whitespace() && !character.is_ascii()
}
