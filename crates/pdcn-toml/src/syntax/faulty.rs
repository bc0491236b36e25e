//! A statement that nothing could set right: which part of it is at fault, and where to look.

use std::ops::Range;

use super::error::SyntaxError;
use super::key::value_of;
use super::parse::{errors_of, parses};
use super::slip::Slip;
use super::statement::{first_line, is_header, trimmed};
use crate::dates;
use crate::habits::Habits;
use crate::lines::{line_end, line_start};

/// How many statements a text in three quotes or an inline table may spread over before it counts as unclosed.
const MAX_SPREAD: usize = 400;

/// When a statement is only the beginning of a text in three quotes or of an inline table over several lines, the
/// number of the statement after its end.
pub(crate) fn closing_statement(text: &str, statements: &[Range<usize>], at: usize) -> Option<usize> {
    let opening = &text[statements[at].clone()];
    let closers: Vec<&str> = ["\"\"\"", "'''", "}"]
        .into_iter()
        .filter(|closer| opening.contains(if *closer == "}" { "{" } else { closer }))
        .collect();
    let last = statements.len().min(at + MAX_SPREAD);
    (at + 1..last).filter(|&end| closers.iter().any(|closer| text[statements[end].clone()].contains(closer))).find_map(
        |end| {
            let joined = &text[statements[at].start..statements[end].end];
            parses(joined).then_some(end + 1)
        },
    )
}

/// The part of a faulty statement that is at fault: its lines after the first when the first is right alone.
pub(crate) fn faulty_part(text: &str, statement: Range<usize>) -> Range<usize> {
    let first_end = text[statement.clone()].find('\n').map_or(statement.end, |end| statement.start + end + 1);
    if first_end < statement.end && parses(&text[statement.start..first_end]) {
        let rest = &text[first_end..statement.end];
        let skipped: usize = rest.split_inclusive('\n').take_while(|line| parses(line)).map(str::len).sum();
        first_end + skipped..statement.end
    } else {
        statement
    }
}

/// A header with so many brackets on each side; nothing when more than brackets is wrong with it.
pub(crate) fn well_bracketed(text: &str, header: &Range<usize>, n_brackets: usize) -> Option<String> {
    let name = text[header.clone()].trim_matches(['[', ']', ' ']);
    let is_name = !name.is_empty()
        && name.chars().all(|character| character.is_ascii_alphanumeric() || "-_.".contains(character));
    is_name.then(|| format!("{}{name}{}", "[".repeat(n_brackets), "]".repeat(n_brackets)))
}

/// How many brackets the other headers of a name have, when they all have as many.
fn usual_brackets(text: &str, statements: &[Range<usize>], at: usize) -> Option<usize> {
    let header = |statement: &Range<usize>| {
        let line = text[first_line(text, statement)].trim();
        (line.trim_matches(['[', ']']).trim(), line.len() - line.trim_start_matches('[').len(), line.ends_with(']'))
    };
    let own = header(&statements[at]).0;
    let same = |number: &usize| *number != at && is_header(&text[statements[*number].clone()]);
    let others = (0..statements.len()).filter(same).map(|number| header(&statements[number]));
    let whole = |(name, n_opening, is_closed): (&str, usize, bool)| (name == own && is_closed).then_some(n_opening);
    let first = others.clone().find_map(whole)?;
    others.clone().filter_map(whole).all(|n_brackets| n_brackets == first).then_some(first)
}

/// The first error of a faulty part.
pub(crate) fn slip(text: &str, statements: &[Range<usize>], at: usize, part: Range<usize>, habits: &Habits) -> Slip {
    let first = errors_of(&text[part.clone()]).into_iter().min_by_key(|slip| slip.bytes.start);
    match first {
        Some(_) if is_header(&text[part.clone()]) => {
            let bytes = trimmed(text, part.start..line_end(text, part.start));
            let usual = usual_brackets(text, statements, at);
            let written = usual.and_then(|n_brackets| well_bracketed(text, &bytes, n_brackets));
            let mend = written.map(|written| (bytes.clone(), written)).into_iter().collect();
            Slip { mend, ..Slip::new(SyntaxError::UnclosedHeader, bytes) }
        }
        Some(Slip { error, bytes, .. }) => {
            let bytes = part.start + bytes.start..part.start + bytes.end;
            let value = value_of(&text[part.clone()]).map(|value| &text[part.start..][value]);
            let is_month = error == SyntaxError::UnquotedText
                && value.and_then(|value| dates::month_meant(value, habits)).is_some();
            let error = if is_month { SyntaxError::DateForm } else { error };
            Slip::new(error.clone(), shown_bytes(text, &part, &error, bytes))
        }
        // Right alone but not where it stands: cannot be told better than "here".
        None => Slip::new(SyntaxError::Other(String::new()), trimmed(text, part)),
    }
}

/// Widens the parser's point to what a reader should look at.
fn shown_bytes(text: &str, part: &Range<usize>, error: &SyntaxError, bytes: Range<usize>) -> Range<usize> {
    let statement = &text[part.clone()];
    let opening = match error {
        SyntaxError::UnclosedArray => statement.find('['),
        SyntaxError::UnclosedTable => statement.find('{'),
        SyntaxError::UnclosedString => statement.find(['"', '\'']),
        SyntaxError::MissingEquals | SyntaxError::MissingValue => {
            return trimmed(text, line_start(text, bytes.start)..line_end(text, bytes.start.min(part.end)));
        }
        _ => None,
    };
    match opening {
        Some(at) => trimmed(text, part.start + at..line_end(text, part.start + at)),
        None => bytes,
    }
}
