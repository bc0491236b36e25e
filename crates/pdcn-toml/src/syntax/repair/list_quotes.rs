//! The quotes of the elements of a list: one that is missing, or some within a text that close it.

use std::ops::Range;

use super::proposal::Repair;
use super::quotes::pairs_within;
use crate::edit::Edit;
use crate::habits::Habits;
use crate::syntax::error::SyntaxError;
use crate::syntax::key::whole_value;

/// Elements whose quotes are not two: the elements of a line are told apart by the commas between quotes, or by all
/// commas where each is a word.
pub(crate) fn elements(statement: &str, _: &Habits) -> Option<Repair> {
    let whole = whole_value(statement)?;
    let inner = statement[whole.clone()].strip_prefix('[')?;
    let inner = inner.strip_suffix(']').unwrap_or(inner);
    if inner.contains(['[', ']', '#', '\\', '{']) {
        return None;
    }
    let mut at = whole.start + 1;
    let (mut edits, mut first): (Vec<Edit>, Option<(SyntaxError, Range<usize>)>) = (Vec::new(), None);
    for line in inner.split_inclusive('\n') {
        let trimmed = line.trim();
        let piece = trimmed.strip_suffix(',').unwrap_or(trimmed).trim_end();
        let piece_start = at + (line.len() - line.trim_start().len());
        at += line.len();
        if piece.is_empty() {
            continue;
        }
        let (error, bytes, own) = quoted(piece, piece_start)?;
        if let Some(error) = error {
            edits.extend(own);
            first.get_or_insert((error, bytes));
        }
    }
    let (error, bytes) = first?;
    Some(Repair { error: Some(error), bytes, edits, read_as: None })
}

/// What is wrong with the quotes of the elements on a line, where, and the changes; nothing when nobody can say.
fn quoted(piece: &str, start: usize) -> Option<(Option<SyntaxError>, Range<usize>, Vec<Edit>)> {
    let n_quotes = piece.matches('"').count();
    let words = between_commas(piece);
    let is_word =
        |word: &str| !word.is_empty() && word.chars().all(|one| one.is_alphanumeric() || "-_:.".contains(one));
    let inside = |part: &Range<usize>| piece[part.clone()].trim_matches('"');
    let shifted = |part: Range<usize>| start + part.start..start + part.end;
    if words.iter().all(|part| is_word(inside(part))) {
        let (mut edits, mut first) = (Vec::new(), None);
        for part in words {
            let word = &piece[part.clone()];
            match (word.starts_with('"'), word.ends_with('"')) {
                (true, false) => {
                    edits.push((start + part.end..start + part.end, "\"".to_owned()));
                    first.get_or_insert((SyntaxError::UnclosedString, shifted(part)));
                }
                (false, true) => {
                    edits.push((start + part.start..start + part.start, "\"".to_owned()));
                    first.get_or_insert((SyntaxError::UnopenedString, shifted(part)));
                }
                // A number, or words without any quotes, are told by others.
                _ => {}
            }
        }
        let (error, bytes) = first.unzip();
        return Some((error, bytes.unwrap_or_default(), edits));
    }
    let end = piece.len();
    let opening = end - piece.trim_start_matches('"').len();
    let closing = end - piece.trim_end_matches('"').len();
    let text = piece.get(opening..end.saturating_sub(closing)).unwrap_or_default();
    if opening > 0 && closing > 0 && opening + closing > 2 && !text.is_empty() && !text.contains('"') {
        let side = |from: usize, n: usize| (n > 1).then(|| (start + from..start + from + n, "\"".to_owned()));
        let edits = [side(0, opening), side(end - closing, closing)].into_iter().flatten().collect();
        return Some((Some(SyntaxError::DoubledQuotes), start..start + end, edits));
    }
    match (piece.starts_with('"'), piece.ends_with('"'), n_quotes) {
        (true, true, 2) => Some((None, 0..0, Vec::new())),
        (true, true, _) if end > 1 => {
            let mut edits = Vec::new();
            for part in between_quotes(&piece[1..end - 1]) {
                let from = start + 1 + part.start;
                let pairs = pairs_within(&piece[1 + part.start..=part.end])?;
                edits.extend(pairs.into_iter().map(|at| (from + at..from + at + 1, "\\\"".to_owned())));
            }
            let bytes = edits.first().zip(edits.get(1)).map(|(first, last)| first.0.start..last.0.end);
            Some((bytes.as_ref().map(|_| SyntaxError::InnerQuotes), bytes.unwrap_or_default(), edits))
        }
        (true, false, 1) => Some((
            Some(SyntaxError::UnclosedString),
            start..start + end,
            vec![(start + end..start + end, "\"".to_owned())],
        )),
        (false, true, 1) if piece.starts_with(char::is_alphanumeric) => {
            Some((Some(SyntaxError::UnopenedString), start..start + end, vec![(start..start, "\"".to_owned())]))
        }
        _ => None,
    }
}

/// The parts of a line between its commas, without the spaces around them.
fn between_commas(line: &str) -> Vec<Range<usize>> {
    let mut start = 0;
    let part = |part: &str| {
        let from = start + (part.len() - part.trim_start().len());
        let range = from..from + part.trim().len();
        start += part.len() + 1;
        range
    };
    line.split(',').map(part).collect()
}

/// The texts of a line, from the first without its opening quote to the last without its closing one: they end where a quote,
/// a comma and a quote follow each other.
fn between_quotes(line: &str) -> Vec<Range<usize>> {
    let (mut texts, mut start) = (Vec::new(), 0);
    for (at, _) in line.match_indices(',') {
        let before = line[..at].trim_end().strip_suffix('"').filter(|before| before.len() >= start);
        let after = line[at + 1..].trim_start().strip_prefix('"');
        if let (Some(before), Some(after)) = (before, after) {
            texts.push(start..before.len());
            start = line.len() - after.len();
        }
    }
    texts.push(start..line.len());
    texts
}

/// A list that ends within its last text: half a line that was pasted.
pub(crate) fn cut(statement: &str, _: &Habits) -> Option<Repair> {
    let whole = whole_value(statement)?;
    let value = &statement[whole.clone()];
    let last = value.rfind('"')?;
    let is_open = value.matches('"').count() % 2 == 1 && value[..last].trim_end().ends_with(['[', ',']);
    if !value.starts_with('[') || value.contains(['#', '\\', ']']) || value[last..].contains('\n') || !is_open {
        return None;
    }
    let end = whole.end;
    let closing = if value.contains('\n') { "\",\n]" } else { "\"]" };
    let bytes = whole.start + last..end;
    Some(Repair {
        error: Some(SyntaxError::UnclosedString),
        bytes,
        edits: vec![(end..end, closing.to_owned())],
        read_as: None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::tests::mended;

    #[test]
    fn each_element_has_its_two_quotes() {
        for (statement, meant) in [
            ("a = [A-001\", \"B-002\"]\n", "a = [\"A-001\", \"B-002\"]\n"),
            ("a = [\"A-001, \"B-002\"]\n", "a = [\"A-001\", \"B-002\"]\n"),
            ("a = [\"A-001\", B-002\"]\n", "a = [\"A-001\", \"B-002\"]\n"),
            ("a = [\"A-001\", \"B-002]\n", "a = [\"A-001\", \"B-002\"]\n"),
            ("a = [\"Mimer \"vite\" et fort.\"]\n", "a = [\"Mimer \\\"vite\\\" et fort.\"]\n"),
            ("a = [\"l’\"un\", le \"deux\", ici\"]\n", "a = [\"l’\\\"un\\\", le \\\"deux\\\", ici\"]\n"),
            ("a = [\"un \"bon\" mot\", \"deux\"]\n", "a = [\"un \\\"bon\\\" mot\", \"deux\"]\n"),
            (
                "a = [\n  \"Un \"bon\" mot.\",\n  \"Deux.\",\n]\n",
                "a = [\n  \"Un \\\"bon\\\" mot.\",\n  \"Deux.\",\n]\n",
            ),
            ("a = [\n  \"Un mot.,\n  \"Deux mots.\",\n]\n", "a = [\n  \"Un mot.\",\n  \"Deux mots.\",\n]\n"),
            ("a = [\n  Un mot.\",\n  \"Deux.\",\n]\n", "a = [\n  \"Un mot.\",\n  \"Deux.\",\n]\n"),
            ("a = [\"Dire non, puis\n", "a = [\"Dire non, puis\"]\n"),
            ("a = [\"Dire non, puis]\n", "a = [\"Dire non, puis\"]\n"),
            ("a = [\n  \"Un.\",\n  \"Dire non, puis\n", "a = [\n  \"Un.\",\n  \"Dire non, puis\",\n]\n"),
            ("a = [\n  \"\"\"Un mot.\",\n  \"Deux.\",\n]\n", "a = [\n  \"Un mot.\",\n  \"Deux.\",\n]\n"),
            ("a = [\n  \"Un mot.\"\"\",\n  \"\"Deux mots.\",\n]\n", "a = [\n  \"Un mot.\",\n  \"Deux mots.\",\n]\n"),
            ("a = [\n  \"\n]\n", ""),
            ("a = [\"un\" \"deux\"]\n", "a = [\"un\", \"deux\"]\n"),
            ("a = [\"un \"mot, \"deux\"]\n", ""),
            ("a = [\"dit \"a\", \"b\" fort\"]\n", ""),
        ] {
            let found = mended(statement).map(|(_, meant, _)| meant);
            assert_eq!(found.as_deref(), Some(meant).filter(|meant| !meant.is_empty()), "{statement:?}");
        }
    }

    #[test]
    fn three_quotes_on_one_side_only_are_one() {
        for (statement, meant) in [
            ("a = \"\"\"Un mot.\"\n", "a = \"Un mot.\"\n"),
            ("a = \"Un mot.\"\"\"\n", "a = \"Un mot.\"\n"),
            ("a = \"\"Un mot.\"\n", "a = \"Un mot.\"\n"),
            ("a = \"Un mot.\"\"\n", "a = \"Un mot.\"\n"),
            ("a = \"\"\"Un mot.\n", ""),
        ] {
            let found = mended(statement).map(|(_, meant, _)| meant);
            assert_eq!(found.as_deref(), Some(meant).filter(|meant| !meant.is_empty()), "{statement:?}");
        }
    }
}
