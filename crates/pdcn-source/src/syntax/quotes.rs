//! Quotes and brackets that end a value too early, or are of another kind: nothing that stands between them is to be lost.

use super::repair::{Repair, value_of, written_over};
use super::scan::Scan;
use super::{SyntaxError, YesNo, parses};

/// A text between two quotes on each side: `''P3''`.
pub(super) fn doubled(statement: &str, _: YesNo) -> Option<Repair> {
    let bytes = value_of(statement)?;
    let value = &statement[bytes.clone()];
    let inner = ["''", "\"\""].into_iter().find_map(|two| value.strip_prefix(two)?.strip_suffix(two))?;
    if inner.is_empty() || inner.contains(['"', '\'', '\\']) {
        return None;
    }
    let meant = format!("\"{inner}\"");
    let read_as = written_over(statement, [(bytes.clone(), format!("{meant}  "))]);
    let edits = vec![(bytes.clone(), meant)];
    Some(Repair { error: Some(SyntaxError::DoubledQuotes), bytes, edits, read_as })
}

/// Straight quotes within a text between straight quotes: around words, so that they are no ends of it.
pub(super) fn inner_quotes(statement: &str, _: YesNo) -> Option<Repair> {
    let whole = value_of(statement)?;
    let value = &statement[whole.clone()];
    let inner = value.strip_prefix('"')?.strip_suffix('"')?;
    if value.starts_with("\"\"\"") || inner.contains('\\') {
        return None;
    }
    let places: Vec<usize> = inner.match_indices('"').map(|(at, _)| at).collect();
    let opens = |at: usize| {
        let before = inner[..at].chars().next_back();
        let after = inner[at + 1..].chars().next();
        before.is_none_or(|sign| sign.is_whitespace() || matches!(sign, '(' | '’' | '\''))
            && after.is_some_and(|sign| !sign.is_whitespace())
    };
    let closes = |at: usize| {
        let before = inner[..at].chars().next_back();
        let after = inner[at + 1..].chars().next();
        before.is_some_and(|sign| !sign.is_whitespace()) && after.is_none_or(|sign| !sign.is_alphanumeric())
    };
    let mut edits = Vec::new();
    for pair in places.chunks(2) {
        let &[first, last] = pair else { return None };
        if !opens(first) || !closes(last) || last == first + 1 {
            return None;
        }
        edits.extend([first, last].map(|at| (whole.start + 1 + at..whole.start + 2 + at, "\\\"".to_owned())));
    }
    let bytes = edits.first()?.0.start..edits.get(1)?.0.end;
    Some(Repair { error: Some(SyntaxError::InnerQuotes), bytes, edits, read_as: None })
}

/// An apostrophe within a text between apostrophes.
pub(super) fn inner_apostrophe(statement: &str, _: YesNo) -> Option<Repair> {
    let whole = value_of(statement)?;
    let inner = statement[whole.clone()].strip_prefix('\'')?.strip_suffix('\'')?;
    let is_letter = |sign: Option<char>| sign.is_some_and(char::is_alphabetic);
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

/// A list between parentheses or braces, or between two brackets that do not go together.
pub(super) fn list_brackets(statement: &str, _: YesNo) -> Option<Repair> {
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
pub(super) fn unopened_list(statement: &str, _: YesNo) -> Option<Repair> {
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

/// Several keys on one line, whatever stands between them.
pub(super) fn two_keys(statement: &str, _: YesNo) -> Option<Repair> {
    let scan = Scan::new(statement);
    let mut edits = Vec::new();
    let mut first = None;
    for (second, _) in scan.outside().filter(|(_, sign)| *sign == '=').skip(1) {
        let before = statement[..second].trim_end();
        let is_part = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_');
        let start = before.trim_end_matches(is_part).len();
        let ended = before[..start].trim_end();
        let gap = ended.strip_suffix([',', ';']).map_or(ended, str::trim_end).len()..start;
        if start == before.len() || gap.is_empty() || statement[..start].trim_start().contains('\n') {
            return None;
        }
        first.get_or_insert(start);
        edits.push((gap, "\n".to_owned()));
    }
    let start = first?;
    let mut bytes = start..start + statement[start..].lines().next()?.trim_end().len();
    // A last sign that separates nothing goes too.
    let line = &statement[..bytes.end];
    if let Some(kept) = line.strip_suffix([',', ';']).map(|kept| kept.trim_end().len()) {
        edits.push((kept..bytes.end, String::new()));
        bytes.end = kept;
    }
    Some(Repair { error: Some(SyntaxError::TwoKeys), bytes, edits, read_as: None })
}

/// The keys that a line has after its first one, once they were put on lines of their own.
pub(super) fn later_keys(repair: &Repair, statement: &str) -> Vec<String> {
    let gaps = repair.edits.iter().filter(|(_, words)| words == "\n");
    let key = |at: usize| statement[at..].split(['=', ' ', '\t']).next().unwrap_or_default().to_owned();
    gaps.map(|(gap, _)| key(gap.end)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::repair::tests::mended;

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
