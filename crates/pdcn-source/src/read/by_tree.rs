//! Reads a file through its tree, whatever is in it, and explains what is wrong.

use std::ops::Range;
use std::sync::Arc;

use pdcn_model::{FileKind, MAPPING_FILE};
use pdcn_toml::{
    Edit, FileNumber, Place, Recovered, Slip, SyntaxError, apply_in_place, blanked, block_starts, line_start,
    newer_syntax, next_line, recover, rest_of_block,
};
use toml::de::DeTable;

use super::misplaced::nearest_place;
use super::model::from_tree;
use super::reading::{Contribution, Reading, garbled_problem};
use crate::complaint::{Complaint, Remedy};
use crate::folder::RawFile;
use crate::sources::{BLOCKS, schema_name};
use crate::{Problem, SourceFile, habits, validate};

/// Reads a file through its tree, whatever is in it.
pub(super) fn by_tree(file: FileNumber, raw: RawFile) -> Reading {
    // What lies beside a pathway without being a part of it.
    if schema_name(&raw.path).is_some() || raw.path == MAPPING_FILE {
        let problems = raw.problem(file).into_iter().collect();
        let source = SourceFile { path: raw.path, text: raw.text, parsed: None, blocks: Vec::new(), moved: Vec::new() };
        return Reading { source, contribution: Contribution::Nothing, problems };
    }
    let mut problems: Vec<Problem> = raw.problem(file).into_iter().collect();
    let kind = FileKind::of_path(&raw.path);
    if kind.is_none() && raw.unreadable.is_none() {
        problems.push(Problem::Misplaced { file, nearest: nearest_place(&raw.path) });
    }
    let (path, text) = (raw.path, raw.text);
    let mut source = SourceFile { path, text, parsed: None, blocks: Vec::new(), moved: Vec::new() };
    if raw.unreadable.is_some() && source.text.is_empty() {
        return Reading { source, contribution: Contribution::Nothing, problems };
    }
    let text = Arc::clone(&source.text);
    let Recovered { mut slips, unaccented, text: read } = recover(&text, &habits::of(kind));
    let mut parsed: Option<Arc<str>> = read.map(Into::into);
    let recovered = parsed.clone();
    let mut tree = DeTable::parse_recoverable(recovered.as_deref().unwrap_or(&text)).0;
    let judged =
        |root: &DeTable<'_>| kind.map(|kind| validate::complaints(kind, file, &text, root)).unwrap_or_default();
    let mut complaints = judged(tree.get_ref());
    // Where any key would do, the schema has nothing against one with accents: it is left aside.
    let strange: Vec<Range<usize>> =
        unaccented.into_iter().filter(|bytes| !complaints.iter().any(|complaint| complaint.tells_of(bytes))).collect();
    if !strange.is_empty() {
        let lines = |bytes: &Range<usize>| line_start(&text, bytes.start)..next_line(&text, bytes.end);
        let lines: Vec<Range<usize>> = strange.iter().map(lines).collect();
        parsed = Some(blanked(parsed.as_deref().unwrap_or(&text), &lines).into());
        slips.extend(strange.into_iter().map(|bytes| Slip { error: SyntaxError::InvalidKey, bytes, mend: Vec::new() }));
        slips.sort_by_key(|slip| slip.bytes.start);
    }
    let reduced = parsed.clone();
    if let Some(reduced) = reduced.as_ref().filter(|reduced| Some(*reduced) != recovered.as_ref()) {
        tree = DeTable::parse_recoverable(reduced).0;
        complaints = judged(tree.get_ref());
    }

    let remaining: Arc<str>;
    // Blocks that are not what they seem are left aside in the text, and the rest is read again without them.
    // Those that can be read under the names that were meant are.
    let is_aside = |complaint: &Complaint| left_aside(&text, complaint).is_some();
    if complaints.iter().any(is_aside) {
        complaints.retain(is_aside);
        let (meant, unfit): (Vec<&Complaint>, Vec<&Complaint>) =
            complaints.iter().partition(|complaint| fitting(complaint).is_some());
        let aside: Vec<Range<usize>> = unfit.into_iter().filter_map(|one| left_aside(&text, one)).collect();
        let changes: Vec<Edit> = meant.into_iter().filter_map(fitting).flatten().cloned().collect();
        // In what is read under another name, only what seemed to come twice for want of that name was no slip.
        let all: Vec<Range<usize>> = complaints.iter().filter_map(|one| left_aside(&text, one)).collect();
        slips.retain(|slip| {
            let is_in = |ranges: &[Range<usize>]| ranges.iter().any(|range| range.contains(&slip.bytes.start));
            !(is_in(&aside) || slip.error == SyntaxError::Duplicate && is_in(&all))
        });
        let written = apply_in_place(parsed.as_deref().unwrap_or(&text), &changes);
        remaining = blanked(&written, &aside).into();
        problems.extend(complaints.into_iter().filter_map(|complaint| complaint.problem));
        parsed = Some(Arc::clone(&remaining));
        tree = DeTable::parse_recoverable(&remaining).0;
        complaints = judged(tree.get_ref());
    }
    if parsed.is_none() {
        source.blocks = block_starts(&text, tree.get_ref(), BLOCKS);
    }
    source.parsed = parsed;
    for Slip { error, bytes, mend } in &slips {
        let place = Place::bytes(file, bytes.clone());
        problems.push(Problem::Syntax { place, error: error.clone(), mend: mend.clone() });
    }
    let uses = kind.map(|_| newer_syntax(source.parsed_text())).unwrap_or_default();
    if !uses.is_empty() {
        problems.push(Problem::NewerToml { file, uses });
    }
    let contribution = from_tree(kind, file, tree, complaints, &mut source, &slips, &mut problems);
    problems.extend(kind.and_then(|_| garbled_problem(file, &text)));
    if matches!(&contribution, Contribution::Outcomes(outcomes) if outcomes.is_empty()) && problems.is_empty() {
        problems.push(Problem::Empty { file });
    }
    Reading { source, contribution, problems }
}

/// The changes after which the block of a complaint is read under the names that were meant, when they fit in the text.
fn fitting(complaint: &Complaint) -> Option<&[Edit]> {
    match &complaint.problem {
        Some(Problem::UnknownKey { mend, .. }) if !mend.is_empty() => {
            mend.iter().all(|(bytes, words)| words.len() <= bytes.len()).then_some(mend)
        }
        _ => None,
    }
}

/// The bytes that a complaint asks to leave aside.
fn left_aside(text: &str, complaint: &Complaint) -> Option<Range<usize>> {
    match complaint.remedy {
        Some(Remedy::LeaveAside { from, depth }) => Some(rest_of_block(text, from, depth)),
        _ => None,
    }
}
