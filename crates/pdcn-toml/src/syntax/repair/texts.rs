//! Texts without quotes, and texts with characters that TOML writes in another way.

use super::proposal::Repair;
use crate::dates;
use crate::edit::{Edit, padded, written_over};
use crate::habits::Habits;
use crate::numbers::whole_number;
use crate::syntax::error::SyntaxError;
use crate::syntax::key::{key_of, value_of};

/// A path as Windows writes it, whose backslashes begin characters that do not exist.
pub(crate) fn backslashes(statement: &str, habits: &Habits) -> Option<Repair> {
    let key = key_of(statement)?;
    let bytes = value_of(statement)?;
    let value = &statement[bytes.clone()];
    let inner = value.strip_prefix('"')?.strip_suffix('"')?;
    if !habits.path_keys.contains(&&statement[key]) || inner.contains('"') || !inner.contains('\\') {
        return None;
    }
    let meant = value.replace("\\\\", "\\").replace('\\', "/");
    let read_as = written_over(statement, [(bytes.clone(), padded(&meant, value.len()))]);
    let edits = vec![(bytes.clone(), meant)];
    Some(Repair { error: Some(SyntaxError::BackslashPath), bytes, edits, read_as })
}

/// A text without quotes.
pub(crate) fn unquoted(statement: &str, habits: &Habits) -> Option<Repair> {
    let bytes = value_of(statement)?;
    let value = &statement[bytes.clone()];
    let begins_text = value.starts_with(|character: char| character.is_alphanumeric());
    // A date that does not exist, or could be two, and a number are no texts.
    let is_date = value
        .split(['/', '-', '.', '–', '—'])
        .filter(|part| part.bytes().all(|character| character.is_ascii_digit()))
        .count()
        > 2;
    if let Some(number) = whole_number(value).filter(|number| number.len() < 4) {
        let read_as = written_over(statement, [(bytes.clone(), padded(number, value.len()))]);
        let edits = vec![(bytes.clone(), number.to_owned())];
        return Some(Repair { error: Some(SyntaxError::InvalidNumber), bytes, edits, read_as });
    }
    let is_number =
        value.bytes().all(|character| character.is_ascii_digit() || matches!(character, b'.' | b',' | b'_' | b' '));
    if !begins_text || is_date || is_number || value.contains(['"', '\\', '=']) || value.chars().any(char::is_control) {
        return None;
    }
    let folded = (habits.folded)(value);
    let meant = if habits.yes_words.contains(&folded.as_str()) {
        habits.yes.to_owned()
    } else if habits.no_words.contains(&folded.as_str()) {
        habits.no.to_owned()
    } else if let Some(number) = number_of(&folded, habits) {
        number.to_owned()
    } else {
        match dates::month_meant(value, habits) {
            // Few keys take a month, and they take it as a text.
            Some(month) if habits.month_keys.contains(&&statement[key_of(statement)?]) => format!("\"{month}\""),
            Some(_) => return None,
            None => format!("\"{value}\""),
        }
    };
    let read_as = (meant.len() <= value.len())
        .then(|| written_over(statement, [(bytes.clone(), padded(&meant, value.len()))]))
        .flatten();
    let edits = vec![(bytes.clone(), meant)];
    Some(Repair { error: Some(SyntaxError::UnquotedText), bytes, edits, read_as })
}

/// The number before a unit: `13 years`.
fn number_of<'f>(folded: &'f str, habits: &Habits) -> Option<&'f str> {
    let number = folded.strip_suffix(habits.unit).map(str::trim_end)?;
    let is_number = !number.is_empty() && number.len() < 4 && number.bytes().all(|digit| digit.is_ascii_digit());
    is_number.then_some(number)
}

/// Signs beyond the first plane in two halves, as JSON writes them: `\uD83D\uDE00`.
pub(crate) fn surrogates(statement: &str, _: &Habits) -> Option<Repair> {
    let mut edits = Vec::new();
    let code = |at: usize| {
        let digits = statement.get(at..)?.strip_prefix("\\u")?.get(..4)?;
        u16::from_str_radix(digits, 16).ok()
    };
    let mut at = 0;
    while let Some(found) = statement[at..].find("\\u").map(|next| at + next) {
        let character =
            code(found).zip(code(found + 6)).and_then(|(high, low)| char::decode_utf16([high, low]).next()?.ok());
        let character = character.filter(|character| u32::from(*character) > 0xFFFF);
        if let Some(character) = character {
            edits.push((found..found + 12, character.to_string()));
            at = found + 12;
        } else {
            at = found + 2;
        }
    }
    let bytes = edits.first().map(|(bytes, _): &Edit| bytes.clone())?;
    Some(Repair { error: Some(SyntaxError::Surrogates), bytes, edits, read_as: None })
}
