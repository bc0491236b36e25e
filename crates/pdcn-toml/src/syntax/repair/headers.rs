//! Headers between too many brackets, or others than TOML has.

use super::proposal::Repair;
use crate::edit::{spaces, written_over};
use crate::habits::Habits;
use crate::syntax::error::SyntaxError;
use crate::syntax::key::first_line_start;
use crate::syntax::parse::parses;
use crate::syntax::statement::{header_words, is_whole_header};

/// A header with a bracket too many on each side.
pub(crate) fn brackets(statement: &str, _: &Habits) -> Option<Repair> {
    let start = first_line_start(statement)?;
    let line = statement[start..].lines().next()?.trim_end();
    let name = line.trim_start_matches('[').trim_end_matches(']');
    let opening = line.len() - line.trim_start_matches('[').len();
    let closing = line.len() - line.trim_end_matches(']').len();
    if opening < 3 || closing < 3 || name.contains(['[', ']', '#', '"']) {
        return None;
    }
    let (before, after) = (start..start + opening - 2, start + line.len() - (closing - 2)..start + line.len());
    let edits = vec![(before.clone(), String::new()), (after.clone(), String::new())];
    let read_as = written_over(statement, [(before.clone(), spaces(&before)), (after.clone(), spaces(&after))]);
    Some(Repair { error: Some(SyntaxError::ExtraBrackets), bytes: start..start + line.len(), edits, read_as })
}

/// A header between parentheses or braces, or whose words have another character than a dot between them.
pub(crate) fn header(statement: &str, _: &Habits) -> Option<Repair> {
    let start = first_line_start(statement)?;
    let line = statement[start..].lines().next()?.trim_end();
    let name = is_whole_header(line).then(|| header_words(line)).filter(|name| !name.contains(' '))?;
    let n_brackets = (line.len() - name.len()) / 2;
    if n_brackets > 2 || line.len() != name.len() + 2 * n_brackets {
        return None;
    }
    let dotted = name.replace([',', ';', ':', '/', '\\', '>'], ".");
    let meant = format!("{}{dotted}{}", "[".repeat(n_brackets), "]".repeat(n_brackets));
    let error = if dotted == name { SyntaxError::OtherBrackets } else { SyntaxError::HeaderSeparator };
    let bytes = start..start + line.len();
    let read_as = written_over(statement, [(bytes.clone(), meant.clone())]);
    (meant != line).then(|| Repair { error: Some(error), bytes: bytes.clone(), edits: vec![(bytes, meant)], read_as })
}

/// A key, or a remark without its `#`, on the line of a header.
pub(crate) fn crowded(statement: &str, _: &Habits) -> Option<Repair> {
    let start = first_line_start(statement)?;
    let line = statement[start..].lines().next()?.trim_end();
    let closing = line.find(']').filter(|_| line.starts_with('['))?;
    let end = line.len() - line[closing..].trim_start_matches(']').len();
    let rest = line[end..].trim_start();
    if rest.is_empty() || rest.starts_with('#') || !is_whole_header(&line[..end]) {
        return None;
    }
    let gap = start + end..start + line.len() - rest.len();
    let bytes = gap.end..start + line.len();
    let remark = ["//", ";"].into_iter().find(|remark| rest.starts_with(remark));
    let (error, edits, places) = if let Some(remark) = remark {
        let edit = (gap.end..gap.end + remark.len(), "#".to_owned());
        (SyntaxError::SlashComment, vec![edit], (gap.end..gap.end + 1, "#".to_owned()))
    } else {
        // One space of the gap, if there is one, may be read as the end of the line.
        let place = (gap.start..gap.start + usize::from(!gap.is_empty()), "\n".to_owned());
        (SyntaxError::KeyAfterHeader, vec![(gap, "\n".to_owned())], place)
    };
    let is_key = remark.is_some() || parses(rest);
    let read_as = written_over(statement, [places]);
    is_key.then_some(Repair { error: Some(error), bytes, edits, read_as })
}
