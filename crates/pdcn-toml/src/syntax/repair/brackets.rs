//! Lists with brackets of another kind, or without their first one.

use super::proposal::Repair;
use crate::edit::written_over;
use crate::habits::Habits;
use crate::syntax::error::SyntaxError;
use crate::syntax::key::value_of;
use crate::syntax::parse::parses;

/// A list between parentheses or braces, or between two brackets that do not go together.
pub(crate) fn list_brackets(statement: &str, _: &Habits) -> Option<Repair> {
    let bytes = value_of(statement)?;
    let value = &statement[bytes.clone()];
    let inner = value.strip_prefix(['(', '{', '['])?.strip_suffix([')', '}', ']'])?;
    let is_list = value.starts_with('[') && value.ends_with(']');
    if is_list || !parses(&format!("list = [{inner}]")) {
        return None;
    }
    let ends = [(bytes.start..bytes.start + 1, "[".to_owned()), (bytes.end - 1..bytes.end, "]".to_owned())];
    let read_as = written_over(statement, ends.iter().cloned());
    Some(Repair { error: Some(SyntaxError::ListBrackets), bytes, edits: ends.to_vec(), read_as })
}

/// A list without its first bracket.
pub(crate) fn unopened_list(statement: &str, _: &Habits) -> Option<Repair> {
    let bytes = value_of(statement)?;
    let value = &statement[bytes.clone()];
    if !value.starts_with('"') || !value.ends_with(']') || !parses(&format!("list = [{value}")) {
        return None;
    }
    let before = bytes.start.checked_sub(1)?..bytes.start;
    let read_as =
        written_over(statement, [(before, "[".to_owned())]).filter(|_| statement[..bytes.start].ends_with(' '));
    let edits = vec![(bytes.start..bytes.start, "[".to_owned())];
    Some(Repair { error: Some(SyntaxError::UnopenedArray), bytes, edits, read_as })
}
