//! Makes what the schema accepts of a tree a part of the model, and tells of the rest.

use pdcn_model::FileKind;
use pdcn_toml::{FileNumber, Place, Slip, Step, SyntaxError, line_start, next_line, span_of};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::contribution::contribution;
use super::reading::Contribution;
use crate::complaint::{Complaint, Remedy};
use crate::prune::prune;
use crate::{Meant, Problem, Refusal, SourceFile, validate};

pub(super) fn from_tree(
    kind: Option<FileKind>,
    file: FileNumber,
    mut tree: Spanned<DeTable<'_>>,
    mut complaints: Vec<Complaint>,
    source: &mut SourceFile,
    slips: &[Slip],
    problems: &mut Vec<Problem>,
) -> Contribution {
    let Some(kind) = kind else { return Contribution::Nothing };
    // What keeps its value under another name or at another place is validated there, in a second round.
    let keeps_value = |complaint: &Complaint| complaint.remedy.as_ref().is_some_and(Remedy::keeps_value);
    if complaints.iter().any(keeps_value) {
        let repairs = complaints.into_iter().filter(keeps_value);
        let mut remedies: Vec<Remedy> = Vec::new();
        for complaint in repairs {
            let is_told = |problem: &Problem| is_told(&source.text, tree.get_ref(), problem, slips);
            problems.extend(complaint.problem.filter(|problem| !is_told(problem)));
            remedies.extend(complaint.remedy);
        }
        source.moved.extend(remedies.iter().filter_map(Remedy::moved));
        prune(tree.get_mut(), remedies);
        complaints = validate::complaints(kind, file, &source.text, tree.get_ref());
        // What a key that was not the right one has for a value is told once the key is right.
        for complaint in &mut complaints {
            if let Some(Problem::WrongType { place, .. } | Problem::InvalidValue { place, .. }) = &complaint.problem
                && source.moved.iter().any(|(read, _)| place.path.starts_with(read))
            {
                complaint.problem = None;
            }
        }
    }
    let mut remedies = Vec::new();
    for complaint in complaints {
        // What seems missing next to a syntax error, or to have strayed there, most likely comes of it.
        let in_damage = match &complaint.problem {
            Some(Problem::MissingKeys { place, .. }) => slips_in_block(source, tree.get_ref(), &place.path, slips),
            Some(Problem::UnknownKey { place, meant: Meant::Unknown | Meant::Several(_), .. }) => {
                let table = place.path.split_last().map_or(&[][..], |(_, table)| table);
                slips_in_block(source, tree.get_ref(), table, slips)
            }
            _ => false,
        };
        if !in_damage {
            let is_told = |problem: &Problem| is_told(&source.text, tree.get_ref(), problem, slips);
            problems.extend(complaint.problem.filter(|problem| !is_told(problem)));
        }
        remedies.extend(complaint.remedy);
    }
    source.moved.extend(remedies.iter().filter_map(Remedy::moved));
    prune(tree.get_mut(), remedies);
    with_unix_lines(tree.get_mut());
    match contribution(kind, file, tree) {
        Ok(contribution) => contribution,
        Err(error) => {
            // The schema let something through that the types refuse: said as it is, and nothing of the file is used.
            let place = error.span().map_or_else(|| Place::file(file), |bytes| Place::bytes(file, bytes));
            let refusal = Refusal::Other(error.message().to_owned());
            problems.push(Problem::InvalidValue { place, value: String::new(), refusal, subject: None });
            source.parsed = Some(" ".repeat(source.text.len()).into());
            source.blocks.clear();
            Contribution::Nothing
        }
    }
}

/// True when a value is told of by a slip already: it stands on the line of one, or in a passage that waits for a choice.
fn is_told(text: &str, tree: &DeTable<'_>, problem: &Problem, slips: &[Slip]) -> bool {
    let (Problem::WrongType { place, .. } | Problem::InvalidValue { place, .. } | Problem::UnknownKey { place, .. }) =
        problem
    else {
        return false;
    };
    let Some(span) = span_of(tree, &place.path, matches!(problem, Problem::UnknownKey { .. })) else { return false };
    // That what is in braces is a block, and where it goes, says more than that its colons are none of TOML.
    let says_more =
        matches!(problem, Problem::UnknownKey { as_block: Some(_), .. } | Problem::WrongType { header: Some(_), .. });
    slips.iter().filter(|slip| !says_more || slip.error != SyntaxError::Colon).any(|slip| {
        let lines = line_start(text, slip.bytes.start)..next_line(text, slip.bytes.end);
        lines.contains(&span.start)
    })
}

/// True when a syntax error stands between the header of a table and the next header.
fn slips_in_block(source: &SourceFile, root: &DeTable<'_>, path: &[Step], slips: &[Slip]) -> bool {
    let start = if path.is_empty() { 0 } else { span_of(root, path, false).map_or(0, |span| span.start) };
    let after_header = source.text[start..].find('\n').map_or(source.text.len(), |newline| start + newline);
    let next_header =
        source.parsed_text()[after_header..].find("\n[").map_or(source.text.len(), |at| after_header + at);
    slips.iter().any(|slip| (start..next_header).contains(&slip.bytes.start))
}

/// Ends the lines of all texts with one character.
fn with_unix_lines(table: &mut DeTable<'_>) {
    let mut values: Vec<&mut DeValue<'_>> = table.iter_mut().map(|(_, value)| value.get_mut()).collect();
    while let Some(value) = values.pop() {
        match value {
            DeValue::String(text) if text.contains("\r\n") => *text = text.replace("\r\n", "\n").into(),
            DeValue::Array(elements) => values.extend(elements.iter_mut().map(Spanned::get_mut)),
            DeValue::Table(table) => values.extend(table.iter_mut().map(|(_, value)| value.get_mut())),
            _ => {}
        }
    }
}
