//! Dates in another order than year-month-day, and what follows a value: comments and commas of other languages.

use std::ops::Range;

use super::proposal::Repair;
use crate::dates;
use crate::edit::written_over;
use crate::habits::Habits;
use crate::syntax::error::SyntaxError;
use crate::syntax::key::{key_of, value_of};
use crate::syntax::scan::Scan;

/// A date that is written otherwise than year-month-day.
pub(crate) fn date(statement: &str, habits: &Habits) -> Option<Repair> {
    let bytes = value_of(statement)?;
    let date = dates::date_meant(&statement[bytes.clone()], habits)?;
    let key = key_of(statement)?;
    let read_as = (|| {
        let room = bytes.end - key.end;
        let written = format!("={date}");
        let padding = room.checked_sub(written.len())?;
        written_over(statement, [(key.end..bytes.end, " ".repeat(padding) + &written)])
    })();
    let edits = vec![(bytes.clone(), date)];
    Some(Repair { error: Some(SyntaxError::DateForm), bytes, edits, read_as })
}

/// Comments as other languages write them: `// …`.
pub(crate) fn comments(statement: &str, _: &Habits) -> Option<Repair> {
    let scan = Scan::new(statement);
    let mut places = Vec::new();
    for (at, _) in scan.bare().filter(|(_, character)| *character == '/') {
        let is_first = statement[..at].chars().next_back().is_none_or(char::is_whitespace);
        let line_start = statement[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let is_new = places.last().is_none_or(|before: &usize| *before < line_start);
        if is_first && is_new && statement[at..].starts_with("//") {
            places.push(at);
        }
    }
    let first = *places.first()?;
    let line_end = statement[first..].find('\n').map_or(statement.len(), |end| first + end);
    let bytes = first..first + statement[first..line_end].trim_end().len();
    let edits = places.iter().map(|&at| (at..at + 2, "#".to_owned())).collect();
    let read_as = written_over(statement, places.iter().map(|&at| (at..at + 1, "#".to_owned())));
    Some(Repair { error: Some(SyntaxError::SlashComment), bytes, edits, read_as })
}

/// A comma or a semicolon after a value.
pub(crate) fn trailing(statement: &str, _: &Habits) -> Option<Repair> {
    let scan = Scan::new(statement);
    let ends_line = |at: usize| {
        let rest = statement[at + 1..].trim_start_matches([' ', '\t']);
        rest.is_empty() || rest.starts_with(['\n', '\r', '#'])
    };
    let places: Vec<Range<usize>> = scan
        .outside()
        .filter(|&(at, character)| matches!(character, ',' | ';') && ends_line(at))
        .map(|(at, _)| at..at + 1)
        .collect();
    let first = places.first()?.clone();
    let edits = places.iter().map(|place| (place.clone(), String::new())).collect();
    let read_as = written_over(statement, places.iter().map(|place| (place.clone(), " ".to_owned())));
    Some(Repair { error: Some(SyntaxError::TrailingSeparator), bytes: first, edits, read_as })
}
