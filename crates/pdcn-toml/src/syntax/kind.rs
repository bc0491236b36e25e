//! The parser's words turned into kinds of errors: it has no other way to tell them apart.

use crate::lines::{line_end, line_start};
use std::ops::Range;

use super::error::SyntaxError;

/// True for three numbers with slashes between them: a date, in an order of its own.
fn is_date(here: &str) -> bool {
    let word = here.split([' ', '\n', '\r', '#']).next().unwrap_or_default();
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|character| character.is_ascii_digit());
    word.split('/').count() == 3 && word.split('/').all(is_number)
}

/// True when the value of a line is three numbers with dashes, the year last: a date, though not as TOML writes it.
fn is_year_last(text: &str, at: usize) -> bool {
    let line = text.get(line_start(text, at)..line_end(text, at)).unwrap_or_default();
    let value = line.split_once('=').map_or("", |(_, value)| value).trim_start();
    let date = value.split([' ', '#', ',']).next().unwrap_or_default();
    let parts: Vec<&str> = date.split('-').collect();
    let is_number = |part: &&str, lengths: &[usize]| {
        lengths.contains(&part.len()) && part.bytes().all(|character| character.is_ascii_digit())
    };
    matches!(parts.as_slice(), [day, month, year] if is_number(day, &[1, 2]) && is_number(month, &[1, 2]) && is_number(year, &[4]))
}

/// What stands before the next text of a list when it is more than space: `to` in `["P4" to "P6"]`.
fn text_between(here: &str) -> Option<String> {
    let words = here.split(['"', '\'', '\n', '\r', ']', '#', ',']).next()?;
    let is_before_text = here[words.len()..].starts_with(['"', '\'']);
    Some(words.trim().to_owned()).filter(|words| is_before_text && !words.is_empty())
}

/// The kind of an error, from the parser's words and what stands there.
pub(super) fn kind_of(text: &str, message: &str, bytes: &Range<usize>) -> SyntaxError {
    let here = text.get(bytes.start..).unwrap_or_default();
    let has = |words: &str| message.starts_with(words);
    if has("duplicate key") {
        SyntaxError::Duplicate
    } else if has("invalid basic string, expected `\"`")
        || has("invalid literal string, expected `'`")
        || has("invalid multi-line")
    {
        SyntaxError::UnclosedString
    } else if has("invalid basic string")
        || has("invalid literal string")
        || has("carriage return")
        || has("invalid comment")
    {
        SyntaxError::ControlCharacter
    } else if has("unclosed array table") || has("unclosed table") {
        SyntaxError::UnclosedHeader
    } else if has("unclosed array") {
        SyntaxError::UnclosedArray
    } else if has("unclosed inline table") {
        SyntaxError::UnclosedTable
    } else if has("key with no value") || has("missing assignment") {
        SyntaxError::MissingEquals
    } else if has("string values must be quoted") {
        match here.chars().next() {
            Some('“' | '”' | '«' | '„' | '‘' | '’') => SyntaxError::TypographicQuotes,
            None | Some('\n' | '\r' | '#') => SyntaxError::MissingValue,
            Some(digit) if digit.is_ascii_digit() && is_date(here) => SyntaxError::DateForm,
            Some(digit) if digit.is_ascii_digit() => SyntaxError::InvalidNumber,
            _ => SyntaxError::UnquotedText,
        }
    } else if has("missing value") {
        SyntaxError::MissingValue
    } else if has("missing comma") {
        text_between(here).map_or(SyntaxError::MissingComma, SyntaxError::TextBetween)
    } else if has("extra comma") {
        SyntaxError::ExtraComma
    } else if has("extra `=`") || has("extra assignment") || has("unexpected `=`") {
        SyntaxError::ExtraEquals
    } else if has("unexpected key or value") || has("unexpected content") {
        SyntaxError::TextAfterValue
    } else if has("invalid unquoted key") || has("unquoted keys cannot be empty") || has("keys cannot be") {
        SyntaxError::InvalidKey
    } else if has("invalid date") || has("invalid time") || has("invalid datetime") || has("invalid offset") {
        if is_year_last(text, bytes.start) { SyntaxError::DateForm } else { SyntaxError::InvalidDate }
    } else if has("invalid boolean") {
        SyntaxError::UnquotedText
    } else if has("unexpected leading zero")
        || has("redundant")
        || has("integers with a radix")
        || has("radix")
        || has("`_` may only")
        || has("unexpected sign")
        || has("invalid integer")
        || has("invalid float")
    {
        SyntaxError::InvalidNumber
    } else if has("missing escaped value") || has("too few unicode") || has("invalid escape") {
        SyntaxError::InvalidEscape
    } else if has("cannot recurse") {
        SyntaxError::TooDeep
    } else {
        SyntaxError::Other(message.to_owned())
    }
}
