//! Reads one file: parses it, holds it against its schema, and makes its part of the model.

use std::ops::Range;
use std::sync::Arc;

use pdcn_model::{
    Accepted, AcceptedFile, Edition, FileKind, Framework, Outcome, OutcomesFile, Plan, Reflection, Settings, Tool,
    ToolsFile, WordList,
};
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::DeTable;

use crate::complaint::{Complaint, Remedy};
use crate::folder::RawFile;
use crate::likeness::nearest;
use crate::locate::span_of;
use crate::prune::prune;
use crate::syntax::{self, Slip};
use crate::{Meant, Place, Problem, Refusal, SourceFile, Step, newer, validate};

/// What one file brings to the model.
#[derive(Debug)]
pub(crate) enum Contribution {
    Settings(Box<Settings>),
    Framework(Box<Framework>),
    Tools(Vec<Tool>),
    Reflection(Box<Reflection>),
    Edition(Box<Edition>),
    Outcomes(Vec<Outcome>),
    Plan(Box<Plan>),
    Words(Box<WordList>),
    Accepted(Vec<Accepted>),
    /// Nothing: it could not be read, or has no place in a pathway.
    Nothing,
}

/// A file after reading.
#[derive(Debug)]
pub(crate) struct Reading {
    pub(crate) source: SourceFile,
    pub(crate) contribution: Contribution,
    pub(crate) problems: Vec<Problem>,
}

/// Reads the file with this number.
pub(crate) fn read(file: u32, raw: RawFile) -> Reading {
    let mut problems: Vec<Problem> = raw.problem(file).into_iter().collect();
    let kind = FileKind::of_path(&raw.path);
    if kind.is_none() && raw.unreadable.is_none() {
        problems.push(Problem::Misplaced { file, nearest: nearest_place(&raw.path) });
    }
    let mut source = SourceFile { path: raw.path, text: raw.text, parsed: None };
    if raw.unreadable.is_some() && source.text.is_empty() {
        return Reading { source, contribution: Contribution::Nothing, problems };
    }
    let text = Arc::clone(&source.text);
    let mut slips = Vec::new();
    let (mut tree, errors) = DeTable::parse_recoverable(&text);
    let mut parsed: Option<Arc<str>> = None;
    if !errors.is_empty() {
        let recovered = syntax::recover(&text);
        slips = recovered.slips;
        parsed = Some(recovered.text.into());
    }
    let recovered = parsed.clone();
    if let Some(parsed) = &recovered {
        tree = DeTable::parse_recoverable(parsed).0;
    }
    let mut complaints = kind.map(|kind| validate::complaints(kind, file, tree.get_ref())).unwrap_or_default();

    // Blocks that are not what they seem are left aside in the text, and the rest is read again without them.
    let aside: Vec<Range<usize>> = complaints.iter().filter_map(|complaint| left_aside(&text, complaint)).collect();
    let remaining: Arc<str> = syntax::blanked(parsed.as_deref().unwrap_or(&text), &aside).into();
    if !aside.is_empty() {
        complaints.retain(|complaint| left_aside(&text, complaint).is_some());
        problems.extend(complaints.into_iter().filter_map(|complaint| complaint.problem));
        slips.retain(|slip| !aside.iter().any(|range| range.contains(&slip.bytes.start)));
        parsed = Some(Arc::clone(&remaining));
        tree = DeTable::parse_recoverable(&remaining).0;
        complaints = kind.map(|kind| validate::complaints(kind, file, tree.get_ref())).unwrap_or_default();
    }
    source.parsed = parsed;
    for slip in &slips {
        problems.push(Problem::Syntax { place: Place::bytes(file, slip.bytes.clone()), error: slip.error.clone() });
    }
    let uses = kind.map(|_| newer::newer_syntax(source.parsed_text())).unwrap_or_default();
    if !uses.is_empty() {
        problems.push(Problem::NewerToml { file, uses });
    }
    let contribution = from_tree(kind, file, tree, complaints, &mut source, &slips, &mut problems);
    Reading { source, contribution, problems }
}

/// The bytes that a complaint asks to leave aside.
fn left_aside(text: &str, complaint: &Complaint) -> Option<Range<usize>> {
    match complaint.remedy {
        Some(Remedy::LeaveAside { from, depth }) => Some(syntax::rest_of_block(text, from, depth)),
        _ => None,
    }
}

fn from_tree(
    kind: Option<FileKind>,
    file: u32,
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
        let remedies: Vec<Remedy> = repairs
            .filter_map(|complaint| {
                problems.extend(complaint.problem);
                complaint.remedy
            })
            .collect();
        prune(tree.get_mut(), remedies);
        complaints = validate::complaints(kind, file, tree.get_ref());
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
            problems.extend(complaint.problem);
        }
        remedies.extend(complaint.remedy);
    }
    prune(tree.get_mut(), remedies);
    match contribution(kind, file, tree) {
        Ok(contribution) => contribution,
        Err(error) => {
            // The schema let something through that the types refuse: said as it is, and nothing of the file is used.
            let place = error.span().map_or_else(|| Place::file(file), |bytes| Place::bytes(file, bytes));
            let refusal = Refusal::Other(error.message().to_owned());
            problems.push(Problem::InvalidValue { place, value: String::new(), refusal, subject: None });
            source.parsed = Some(" ".repeat(source.text.len()).into());
            Contribution::Nothing
        }
    }
}

fn contribution(kind: FileKind, file: u32, tree: Spanned<DeTable<'_>>) -> Result<Contribution, toml::de::Error> {
    Ok(match kind {
        FileKind::Settings => Contribution::Settings(typed(tree)?),
        FileKind::Framework => Contribution::Framework(Box::new(Framework { file, ..*typed(tree)? })),
        FileKind::Tools => Contribution::Tools(typed::<ToolsFile>(tree)?.tools),
        FileKind::Reflection => Contribution::Reflection(typed(tree)?),
        FileKind::Edition => Contribution::Edition(Box::new(Edition { file, ..*typed(tree)? })),
        FileKind::Outcomes => {
            let mut outcomes = typed::<OutcomesFile>(tree)?.outcomes;
            for (index, outcome) in (0..).zip(&mut outcomes) {
                outcome.home = pdcn_model::Home { file, index };
            }
            Contribution::Outcomes(outcomes)
        }
        FileKind::Plan => Contribution::Plan(Box::new(Plan { file, ..*typed(tree)? })),
        FileKind::Words => Contribution::Words(Box::new(WordList { file: Some(file), ..*typed(tree)? })),
        FileKind::Accepted => Contribution::Accepted(typed::<AcceptedFile>(tree)?.accepted),
    })
}

fn typed<T: DeserializeOwned>(tree: Spanned<DeTable<'_>>) -> Result<Box<T>, toml::de::Error> {
    T::deserialize(toml::Deserializer::from(tree)).map(Box::new)
}

/// True when a syntax error stands between the header of a table and the next header.
fn slips_in_block(source: &SourceFile, root: &DeTable<'_>, path: &[Step], slips: &[Slip]) -> bool {
    let start = if path.is_empty() { 0 } else { span_of(root, path, false).map_or(0, |span| span.start) };
    let after_header = source.text[start..].find('\n').map_or(source.text.len(), |newline| start + newline);
    let next_header =
        source.parsed_text()[after_header..].find("\n[").map_or(source.text.len(), |at| after_header + at);
    slips.iter().any(|slip| (start..next_header).contains(&slip.bytes.start))
}

/// The place that a misplaced file was probably meant for.
fn nearest_place(path: &str) -> Option<String> {
    let (first, rest) = path.split_once('/').map_or((path, None), |(first, rest)| (first, Some(rest)));
    if let Some(rest) = rest {
        let folder = nearest(first, ["editions", "frameworks", "plans", "words"])?;
        Some(format!("{folder}/{rest}"))
    } else {
        nearest(first, ["pdcn.toml", "tools.toml", "reflection.toml", "accepted.toml"]).map(str::to_owned)
    }
}
