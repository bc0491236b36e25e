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
    let start = whole.start + 1;
    let (mut edits, mut first): (Vec<Edit>, Option<(SyntaxError, Range<usize>)>) = (Vec::new(), None);
    for line in inner.split_inclusive('\n') {
        let at = start + (line.as_ptr() as usize - inner.as_ptr() as usize);
        let trimmed = line.trim();
        let piece = trimmed.strip_suffix(',').unwrap_or(trimmed).trim_end();
        if piece.is_empty() {
            continue;
        }
        let piece_start = at + (line.len() - line.trim_start().len());
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
    let words = separated(piece, ",");
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
            for part in separated(&piece[1..end - 1], "\"") {
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

/// The parts of a line between commas that have a sign on both sides, without it and the spaces; all commas count where the
/// sign is a comma.
fn separated(line: &str, sign: &str) -> Vec<Range<usize>> {
    let (mut parts, mut start) = (Vec::new(), 0);
    let trimmed = |from: usize, to: usize| {
        let part = &line[from..to];
        from + (part.len() - part.trim_start().len())..from + part.trim_end().len()
    };
    for (at, _) in line.match_indices(',') {
        if sign == "," {
            parts.push(trimmed(start, at));
            start = at + 1;
            continue;
        }
        let (before, after) = (line[..at].trim_end(), line[at + 1..].trim_start());
        if before.len() > start && before.ends_with(sign) && after.starts_with(sign) {
            parts.push(start..before.len() - sign.len());
            start = line.len() - after.len() + sign.len();
        }
    }
    if sign == "," {
        parts.push(trimmed(start, line.len()));
    } else {
        parts.push(start..line.len());
    }
    parts
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
