//! Texts and lists whose end is missing, or on another line.

use std::ops::Range;

use super::proposal::Repair;
use crate::habits::Habits;
use crate::syntax::error::SyntaxError;
use crate::syntax::key::whole_value;

/// A text that goes on on the next line.
pub(crate) fn broken(statement: &str, _: &Habits) -> Option<Repair> {
    let Range { start, end } = whole_value(statement)?;
    let rest = &statement[start..end];
    let is_text =
        rest.starts_with('"') && rest.ends_with('"') && rest.matches('"').count() == 2 && !rest.contains('\\');
    let n_lines = rest.lines().count();
    if !is_text || !(2..=4).contains(&n_lines) {
        return None;
    }
    let mut edits = Vec::new();
    for (at, _) in rest.match_indices('\n') {
        let before = rest[..at].trim_end().len();
        let after = at + (rest[at..].len() - rest[at..].trim_start().len());
        edits.push((start + before..start + after, " ".to_owned()));
    }
    let bytes = start..start + rest.lines().next()?.trim_end().len();
    Some(Repair { error: Some(SyntaxError::BrokenText), bytes, edits, read_as: None })
}

/// A last quote, or a last bracket, that is missing at the end of a statement.
pub(crate) fn unclosed(statement: &str, _: &Habits) -> Option<Repair> {
    let Range { start: value_start, end } = whole_value(statement)?;
    let value = &statement[value_start..end];
    if value.contains('#') || value.contains('\\') {
        return None;
    }
    let n_quotes = value.matches('"').count();
    let is_line = !value.contains('\n');
    if is_line && n_quotes == 1 && value.ends_with('"') && value.starts_with(char::is_alphanumeric) {
        let edits = vec![(value_start..value_start, "\"".to_owned())];
        return Some(Repair {
            error: Some(SyntaxError::UnopenedString),
            bytes: value_start..end,
            edits,
            read_as: None,
        });
    }
    if is_line
        && n_quotes == 1
        && value.starts_with('"')
        && let Some(last) = value.chars().next_back().filter(|character| matches!(character, '”' | '“' | '»' | '’'))
    {
        let edits = vec![(end - last.len_utf8()..end, "\"".to_owned())];
        return Some(Repair {
            error: Some(SyntaxError::TypographicQuotes),
            bytes: value_start..end,
            edits,
            read_as: None,
        });
    }
    let (error, closing) = if value.starts_with('"') && n_quotes == 1 && is_line {
        (SyntaxError::UnclosedString, "\"")
    } else if value.starts_with('[') && !value.ends_with(']') && n_quotes.is_multiple_of(2) {
        (SyntaxError::UnclosedArray, if value.contains('\n') { "\n]" } else { "]" })
    } else {
        return None;
    };
    let bytes = value_start..value_start + value.lines().next().unwrap_or_default().trim_end().len();
    Some(Repair { error: Some(error), bytes, edits: vec![(end..end, closing.to_owned())], read_as: None })
}
