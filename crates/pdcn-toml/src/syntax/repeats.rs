//! What only shows in the whole of a text: keys and tables given twice, most often for want of a header.

use std::ops::Range;

use super::error::SyntaxError;
use super::faulty::well_bracketed;
use super::parse::errors_of;
use super::slip::Slip;
use super::statement::{
    block, depth, first_line, gives_first_key, header_name, is_header, rest_of_block, statement_at, trimmed,
};
use crate::edit::blank;
use crate::habits::Habits;
use crate::lines::line_end;

/// How often the whole is parsed again to find what only shows in the whole.
const MAX_ROUNDS: usize = 16;

/// Blanks what only shows in the whole: keys and tables given twice. Repeated keys of one block are one slip: most
/// likely a header is missing above the first.
pub(crate) fn blank_repeats(
    mut text: String,
    statements: &[Range<usize>],
    slips: &mut Vec<Slip>,
    habits: &Habits,
) -> String {
    // The header above each statement, as the number of a statement.
    let above = |header: &mut Option<usize>, (at, statement): (usize, &Range<usize>)| {
        if is_header(&text[statement.clone()]) {
            *header = Some(at);
        }
        Some(*header)
    };
    let headers: Vec<Option<usize>> = statements.iter().enumerate().scan(None, above).collect();
    let mut last_block = None;
    for _ in 0..MAX_ROUNDS {
        let mut repeats = errors_of(&text);
        if repeats.is_empty() {
            break;
        }
        repeats.sort_by_key(|slip| slip.bytes.start);
        let mut bytes = text.clone().into_bytes();
        let mut done = 0;
        for (number, mut repeat) in repeats.into_iter().enumerate() {
            if repeat.bytes.start < done {
                continue;
            }
            // These look through the whole text; nobody makes so many such slips.
            let looks_around = number < MAX_ROUNDS;
            let at = statement_at(statements, repeat.bytes.start);
            let block_start = headers[at];
            let mut lost = statements[at].clone();
            let mut changes_all = false;
            if let Some(single) = looks_around.then(|| single_brackets(&text, statements, at)).flatten() {
                changes_all = true;
                let header = trimmed(&text, first_line(&text, &statements[single]));
                let written = well_bracketed(&text, &header, 2);
                let mend = written.map(|written| (header.clone(), written)).into_iter().collect();
                repeat = Slip { mend, ..Slip::new(SyntaxError::SingleBrackets, header) };
                lost = block(&text, statements, single);
            } else if let Some((other, list)) =
                looks_around.then(|| other_header(&text, statements, at, habits)).flatten()
            {
                changes_all = true;
                let header = brackets(&text, trimmed(&text, first_line(&text, &statements[other])));
                let mend = vec![(header.clone(), format!("[[{list}]]"))];
                repeat = Slip { mend, ..Slip::new(SyntaxError::OtherHeader(list), header) };
                lost = block(&text, statements, other);
            } else if let Some((id, header)) =
                looks_around.then(|| lost_header(&text, statements, at, habits)).flatten()
            {
                changes_all = true;
                let start = statements[id].end - text[statements[id].clone()].trim_start().len();
                let mend = vec![(start..start, format!("{header}\n"))];
                repeat = Slip {
                    mend,
                    ..Slip::new(SyntaxError::MissingHeader, trimmed(&text, start..line_end(&text, start)))
                };
                lost = rest_of_block(&text, start, 0);
            } else if let Some(orphan) = looks_around.then(|| orphan_tables(&text, statements, at)).flatten() {
                changes_all = true;
                // They made a table of what should be a list.
                let header = trimmed(&text, first_line(&text, &statements[orphan]));
                repeat = Slip::new(SyntaxError::MissingHeader, header);
                lost = statements[orphan].start..statements[at].start;
            } else if is_header(&text[lost.clone()]) {
                lost = block(&text, statements, at);
            } else if repeat.error == SyntaxError::Duplicate && gives_first_key(&text[lost.clone()], habits) {
                repeat.error = SyntaxError::MissingHeader;
                // Whatever the new block is, the next outermost one is not part of it.
                lost = rest_of_block(&text, lost.start, 0);
            }
            let again = repeat.error == SyntaxError::Duplicate && last_block.replace(block_start) == Some(block_start);
            if !again && !slips.iter().any(|slip| slip.bytes == repeat.bytes) {
                slips.push(repeat);
            }
            done = done.max(lost.end);
            blank(&mut bytes, lost);
            if changes_all {
                // What else repeats may well come of this: it is looked at again without it.
                break;
            }
        }
        text = String::from_utf8(bytes).unwrap_or_default();
    }
    text
}

/// When a header repeats another of its name with other brackets, the number of the one with single brackets.
fn single_brackets(text: &str, statements: &[Range<usize>], at: usize) -> Option<usize> {
    let name = |statement: &Range<usize>| header_name(&text[statement.clone()]).map(str::trim);
    let is_single = |statement: &Range<usize>| !text[statement.clone()].trim_start().starts_with("[[");
    let own = name(&statements[at])?;
    if is_single(&statements[at]) {
        let others = statements.iter().any(|other| name(other) == Some(own) && !is_single(other));
        return others.then_some(at);
    }
    (0..at).rev().find(|&other| name(&statements[other]) == Some(own) && is_single(&statements[other]))
}

/// A header without what follows its brackets.
fn brackets(text: &str, header: Range<usize>) -> Range<usize> {
    let line = &text[header.clone()];
    let end = line.find(']').map_or(line.len(), |at| line.len() - line[at..].trim_start_matches(']').len());
    header.start..header.start + end
}

/// When a table of an element comes twice because the header of the second element has another name, the number of that
/// header, and the name of the list: `[[package]]`, its tables, `[pakage]`, the same tables; or the other way round.
fn other_header(text: &str, statements: &[Range<usize>], at: usize, habits: &Habits) -> Option<(usize, String)> {
    let name = |statement: &Range<usize>| header_name(&text[statement.clone()]).map(str::trim);
    // Where it was the header of the first element, its tables come before any list.
    let at = orphan_tables(text, statements, at).unwrap_or(at);
    let (list, _) = name(&statements[at])?.split_once('.')?;
    let is_outermost = |number: &usize| depth(&text[statements[*number].clone()]) == Some(0);
    let header = (0..at).rev().find(is_outermost)?;
    let is_element = statements[header + 1..at]
        .iter()
        .take_while(|statement| name(statement).is_none())
        .any(|statement| gives_first_key(&text[statement.clone()], habits));
    let is_other = name(&statements[header]) != Some(list) && is_element;
    let is_list = |statement: &Range<usize>| {
        name(statement) == Some(list) && text[statement.clone()].trim_start().starts_with("[[")
    };
    (is_other && statements.iter().any(is_list)).then(|| (header, list.to_owned()))
}

/// When a table of an element comes twice, and between both the first key of an element stands in the first: the number of that key, and
/// the header of a new element, which was lost above it.
fn lost_header(text: &str, statements: &[Range<usize>], at: usize, habits: &Habits) -> Option<(usize, String)> {
    let name = |statement: &Range<usize>| header_name(&text[statement.clone()]).map(str::trim);
    let own = name(&statements[at])?;
    let (list, _) = own.split_once('.')?;
    let first = (0..at).rev().find(|&other| name(&statements[other]).is_some())?;
    let is_list = |statement: &Range<usize>| {
        name(statement) == Some(list) && text[statement.clone()].trim_start().starts_with("[[")
    };
    let id = (first..at).find(|&other| gives_first_key(&text[statements[other].clone()], habits))?;
    (name(&statements[first]) == Some(own) && statements.iter().any(is_list)).then(|| (id, format!("[[{list}]]")))
}

/// When a header with double brackets is the first of its name, but tables of that name stand before it without one, the
/// number of the first of those.
fn orphan_tables(text: &str, statements: &[Range<usize>], at: usize) -> Option<usize> {
    let name = |statement: &Range<usize>| header_name(&text[statement.clone()]).map(str::trim);
    let own = name(&statements[at])?;
    let is_under = |name: &str| name.strip_prefix(own).is_some_and(|rest| rest.starts_with('.'));
    if statements[..at].iter().any(|statement| name(statement) == Some(own)) {
        return None;
    }
    statements[..at].iter().position(|statement| name(statement).is_some_and(is_under))
}
