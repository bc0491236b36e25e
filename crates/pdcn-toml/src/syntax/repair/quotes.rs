//! Quotes that end a text too early, or are of another kind: nothing that stands between them is to be lost.

use super::proposal::Repair;
use crate::edit::{padded, written_over};
use crate::habits::Habits;
use crate::syntax::error::SyntaxError;
use crate::syntax::key::value_of;
use crate::syntax::scan::Scan;

/// Texts between curved or French quotes.
pub(crate) fn typographic(statement: &str, _: &Habits) -> Option<Repair> {
    let scan = Scan::new(statement);
    let first = scan.typographic().first()?.clone();
    let (mut edits, mut places) = (Vec::new(), Vec::new());
    for range in scan.typographic() {
        let text = &statement[range.clone()];
        let (opening, closing) = (text.chars().next()?, text.chars().next_back()?);
        let inner = &text[opening.len_utf8()..text.len() - closing.len_utf8()];
        if inner.contains(['"', '\\']) {
            return None;
        }
        let trimmed = inner.trim();
        edits.push((range.clone(), format!("\"{trimmed}\"")));
        let lead = opening.len_utf8() + (inner.len() - inner.trim_start().len()) - 1;
        let written = format!("{}\"{trimmed}\"", " ".repeat(lead));
        let padding = range.len().checked_sub(written.len())?;
        places.push((range.clone(), written + &" ".repeat(padding)));
    }
    let read_as = written_over(statement, places);
    Some(Repair { error: Some(SyntaxError::TypographicQuotes), bytes: first, edits, read_as })
}

/// A text between two quotes on each side: `''P3''`.
pub(crate) fn doubled(statement: &str, _: &Habits) -> Option<Repair> {
    let bytes = value_of(statement)?;
    let value = &statement[bytes.clone()];
    // Two on each side, or more on one than on the other.
    let sides = [("\"\"\"", "\""), ("\"", "\"\"\""), ("''", "''"), ("\"\"", "\"\""), ("\"\"", "\""), ("\"", "\"\"")];
    let inner = sides.into_iter().find_map(|(before, after)| {
        let inner = value.strip_prefix(before)?.strip_suffix(after)?;
        (!inner.is_empty() && !inner.contains(['"', '\'', '\\'])).then_some(inner)
    })?;
    let meant = format!("\"{inner}\"");
    let read_as = written_over(statement, [(bytes.clone(), padded(&meant, value.len()))]);
    let edits = vec![(bytes.clone(), meant)];
    Some(Repair { error: Some(SyntaxError::DoubledQuotes), bytes, edits, read_as })
}

/// Straight quotes within a text between straight quotes: around words, so that they are no ends of it.
pub(crate) fn inner_quotes(statement: &str, _: &Habits) -> Option<Repair> {
    let whole = value_of(statement)?;
    let value = &statement[whole.clone()];
    let inner = value.strip_prefix('"')?.strip_suffix('"')?;
    if value.starts_with("\"\"\"") || inner.contains('\\') {
        return None;
    }
    let place = |at: usize| (whole.start + 1 + at..whole.start + 2 + at, "\\\"".to_owned());
    let edits: Vec<_> = pairs_within(inner)?.into_iter().map(place).collect();
    let bytes = edits.first()?.0.start..edits.get(1)?.0.end;
    Some(Repair { error: Some(SyntaxError::InnerQuotes), bytes, edits, read_as: None })
}

/// The places of the quotes within a text, when each opens or closes some words of it; nothing when one may end the text.
pub(super) fn pairs_within(inner: &str) -> Option<Vec<usize>> {
    let places: Vec<usize> = inner.match_indices('"').map(|(at, _)| at).collect();
    let opens = |at: usize| {
        let before = inner[..at].chars().next_back();
        let after = inner[at + 1..].chars().next();
        before.is_none_or(|character| character.is_whitespace() || matches!(character, '(' | '’' | '\''))
            && after.is_some_and(|character| !character.is_whitespace())
    };
    let closes = |at: usize| {
        let before = inner[..at].chars().next_back();
        let after = inner[at + 1..].chars().next();
        before.is_some_and(|character| !character.is_whitespace())
            && after.is_none_or(|character| !character.is_alphanumeric())
    };
    let is_pair = |pair: &[usize]| matches!(pair, &[first, last] if opens(first) && closes(last) && last != first + 1);
    places.chunks(2).all(is_pair).then_some(places)
}

/// An apostrophe within a text between apostrophes.
pub(crate) fn inner_apostrophe(statement: &str, _: &Habits) -> Option<Repair> {
    let whole = value_of(statement)?;
    let inner = statement[whole.clone()].strip_prefix('\'')?.strip_suffix('\'')?;
    let is_letter = |character: Option<char>| character.is_some_and(char::is_alphabetic);
    let between = |at: usize| is_letter(inner[..at].chars().next_back()) && is_letter(inner[at + 1..].chars().next());
    let mut places = inner.match_indices('\'').map(|(at, _)| at);
    let first = places.next().filter(|at| between(*at))?;
    if !places.all(between) || inner.contains(['"', '\\']) {
        return None;
    }
    let at = whole.start + 1 + first;
    let ends = [whole.start..whole.start + 1, whole.end - 1..whole.end];
    let edits: Vec<_> = ends.into_iter().map(|end| (end, "\"".to_owned())).collect();
    let read_as = written_over(statement, edits.iter().cloned());
    Some(Repair { error: Some(SyntaxError::InnerApostrophe), bytes: at..at + 1, edits, read_as })
}

#[cfg(test)]
mod tests {
    use super::super::tests::mended;

    #[test]
    fn nothing_that_was_written_is_lost() {
        for (statement, meant) in [
            ("learn = \"P3\", master = \"P4\"\n", "learn = \"P3\"\nmaster = \"P4\"\n"),
            ("learn = \"P3\"; master = \"P4\";\n", "learn = \"P3\"\nmaster = \"P4\"\n"),
            ("a = [1], b = 2, c = \"x\"\n", "a = [1]\nb = 2\nc = \"x\"\n"),
            ("a = \"il dit \"oui\" fort\"\n", "a = \"il dit \\\"oui\\\" fort\"\n"),
            ("a = \"un (\"bouton\") \"ici\"\"\n", "a = \"un (\\\"bouton\\\") \\\"ici\\\"\"\n"),
            ("a = \"\"P3\"\"\n", "a = \"P3\"\n"),
            ("a = ''P3''\n", "a = \"P3\"\n"),
            ("a = 'Repérer l'image d'un ami.'\n", "a = \"Repérer l'image d'un ami.\"\n"),
            ("a = (\"M4\", \"M5\") # deux\n", "a = [\"M4\", \"M5\"] # deux\n"),
            ("a = {\"x:1\"}\n", "a = [\"x:1\"]\n"),
            ("a = [\"x\")\n", "a = [\"x\"]\n"),
            ("a = \"x\", \"y\"]\n", "a = [\"x\", \"y\"]\n"),
            ("a = \"P1\" \"P2\"\n", ""),
            ("a = \"un \"mot\n", ""),
            ("a = \"5\" de haut\"\n", ""),
        ] {
            let found = mended(statement).map(|(_, meant, _)| meant);
            assert_eq!(found.as_deref(), Some(meant).filter(|meant| !meant.is_empty()), "{statement:?}");
        }
    }
}
