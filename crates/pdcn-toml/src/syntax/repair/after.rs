//! Dates in another order than year-month-day, and what follows a value: comments and commas of other languages.

use std::ops::Range;

use super::proposal::Repair;
use crate::dates;
use crate::edit::written_over;
use crate::habits::Habits;
use crate::syntax::error::SyntaxError;
use crate::syntax::key::{key_of, value_of};
use crate::syntax::parse::parses;
use crate::syntax::scan::Scan;
use crate::syntax::statement::is_whole_header;

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

/// Comments as other languages write them: `// …`, and `; …` on a line of its own.
pub(crate) fn comments(statement: &str, _: &Habits) -> Option<Repair> {
    let scan = Scan::new(statement);
    let mut places = Vec::new();
    for (at, sign) in scan.bare().filter(|(_, character)| matches!(*character, '/' | ';')) {
        let is_first = statement[..at].chars().next_back().is_none_or(char::is_whitespace);
        let line_start = statement[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let is_new = places.last().is_none_or(|before: &usize| *before < line_start);
        let begins =
            if sign == '/' { statement[at..].starts_with("//") } else { statement[line_start..at].trim().is_empty() };
        if is_first && is_new && begins {
            places.push(at);
        }
    }
    let first = *places.first()?;
    let line_end = statement[first..].find('\n').map_or(statement.len(), |end| first + end);
    let bytes = first..first + statement[first..line_end].trim_end().len();
    let edits = places
        .iter()
        .map(|&at| (at..at + if statement[at..].starts_with("//") { 2 } else { 1 }, "#".to_owned()))
        .collect();
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

/// The header of a block on the line of a value.
pub(crate) fn header(statement: &str, _: &Habits) -> Option<Repair> {
    let scan = Scan::new(statement);
    let start = scan.bare().filter(|(_, character)| *character == '[').map(|(at, _)| at).find(|&at| {
        let line = statement[at..].lines().next().unwrap_or_default().trim_end();
        statement[..at].ends_with([' ', '\t']) && line.starts_with('[') && is_whole_header(line)
    })?;
    let before = statement[..start].trim_end().len();
    let line = statement[start..].lines().next().unwrap_or_default().trim_end();
    let is_value = parses(&statement[..before]) && key_of(statement).is_some_and(|key| key.end < before);
    let edits = vec![(before..start, "\n\n".to_owned())];
    is_value.then(|| Repair {
        error: Some(SyntaxError::HeaderAfterValue),
        bytes: start..start + line.len(),
        edits,
        read_as: None,
    })
}
