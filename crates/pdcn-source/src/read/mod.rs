//! Reads one file: parses it, holds it against its schema, and makes its part of the model.

use std::ops::Range;
use std::sync::Arc;

use pdcn_model::{
    Accepted, AcceptedFile, Edition, FileKind, Framework, Outcome, OutcomesFile, Plan, Reflection, Settings, Tool,
    ToolsFile, WordList,
};
use pdcn_toml::{
    Edit, Place, Recovered, Slip, Step, SyntaxError, apply_in_place, blanked, block_starts, line_start, newer_syntax,
    next_line, recover, rest_of_block, span_of,
};
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::complaint::{Complaint, Remedy};
use crate::folder::RawFile;
use crate::likeness::nearest;
use crate::locate::BLOCKS;
use crate::prune::prune;
use crate::quick::{self, Proof};
use crate::sources::schema_name;
use crate::{Meant, Problem, Refusal, SourceFile, french, habits, validate};

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

/// Reads the file with this number: at once when it is right, else the long way, which explains.
pub(crate) fn read(file: u32, raw: RawFile) -> Reading {
    at_once(file, &raw).unwrap_or_else(|| by_tree(file, raw))
}

/// Reads a list of words that a program brings itself, outside of any folder; nothing when it does not follow its schema.
pub fn word_list(text: &str) -> Option<WordList> {
    let (list, _) = quick::read(text, validate::proof(FileKind::Words)?)?;
    Some(list)
}

/// Reads a file that is right.
fn at_once(file: u32, raw: &RawFile) -> Option<Reading> {
    let kind = FileKind::of_path(&raw.path).filter(|_| raw.unreadable.is_none())?;
    let mut blocks = Vec::new();
    let document = AtOnce { text: &raw.text, proof: validate::proof(kind)?, blocks: &mut blocks };
    let contribution = contribution(kind, file, document).ok()?;
    if matches!(&contribution, Contribution::Outcomes(outcomes) if outcomes.is_empty()) {
        return None;
    }
    let uses = newer_syntax(&raw.text);
    let mut problems = if uses.is_empty() { Vec::new() } else { vec![Problem::NewerToml { file, uses }] };
    problems.extend(garbled_problem(file, &raw.text));
    let (path, text) = (raw.path.clone(), Arc::clone(&raw.text));
    let source = SourceFile { path, text, parsed: None, blocks, moved: Vec::new() };
    Some(Reading { source, contribution, problems })
}

/// Reads a file through its tree, whatever is in it.
fn by_tree(file: u32, raw: RawFile) -> Reading {
    if schema_name(&raw.path).is_some() {
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

fn garbled_problem(file: u32, text: &str) -> Option<Problem> {
    let mend = pdcn_toml::garbled(text);
    (!mend.is_empty()).then_some(Problem::Garbled { file, mend })
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

/// Ends the lines of all texts with one sign.
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

fn contribution(kind: FileKind, file: u32, document: impl Document) -> Result<Contribution, toml::de::Error> {
    Ok(match kind {
        FileKind::Settings => Contribution::Settings(document.typed()?),
        FileKind::Framework => Contribution::Framework(Box::new(Framework { file, ..*document.typed()? })),
        FileKind::Tools => Contribution::Tools(document.typed::<ToolsFile>()?.tools),
        FileKind::Reflection => Contribution::Reflection(document.typed()?),
        FileKind::Edition => Contribution::Edition(Box::new(Edition { file, ..*document.typed()? })),
        FileKind::Outcomes => {
            let mut outcomes = document.typed::<OutcomesFile>()?.outcomes;
            for (index, outcome) in (0..).zip(&mut outcomes) {
                outcome.home = pdcn_model::Home { file, index };
            }
            Contribution::Outcomes(outcomes)
        }
        FileKind::Plan => Contribution::Plan(Box::new(Plan { file, ..*document.typed()? })),
        FileKind::Words => Contribution::Words(Box::new(WordList { file: Some(file), ..*document.typed()? })),
        FileKind::Accepted => Contribution::Accepted(document.typed::<AcceptedFile>()?.accepted),
    })
}

/// What can become a part of the model.
trait Document {
    fn typed<T: DeserializeOwned>(self) -> Result<Box<T>, toml::de::Error>;
}

impl Document for Spanned<DeTable<'_>> {
    fn typed<T: DeserializeOwned>(self) -> Result<Box<T>, toml::de::Error> {
        T::deserialize(toml::Deserializer::from(self)).map(Box::new)
    }
}

/// A text to be read at once.
struct AtOnce<'t> {
    text: &'t str,
    proof: &'t Proof,
    /// Where its blocks begin, once it was read.
    blocks: &'t mut Vec<u32>,
}

impl Document for AtOnce<'_> {
    fn typed<T: DeserializeOwned>(self) -> Result<Box<T>, toml::de::Error> {
        let long_way = || serde::de::Error::custom("to be read the long way");
        let (document, blocks) = quick::read(self.text, self.proof).ok_or_else(long_way)?;
        *self.blocks = blocks;
        Ok(Box::new(document))
    }
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
        let in_french = french::file(first);
        let folder = in_french.as_deref().or_else(|| nearest(first, ["editions", "frameworks", "plans", "words"]))?;
        if folder != first {
            return Some(format!("{folder}/{rest}"));
        }
        // In a folder that is right: the file of an edition, under a name of its own.
        let (edition, name) = rest.split_once('/').filter(|_| folder == "editions")?;
        name.to_lowercase().starts_with("edition").then(|| format!("editions/{edition}/edition.toml"))
    } else {
        let name = first.split('.').next().unwrap_or_default();
        let likely =
            || nearest(first, ["pdcn.toml", "tools.toml", "reflection.toml", "accepted.toml"]).map(str::to_owned);
        french::file(name).filter(|file| file.contains('.')).or_else(likely)
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{at_once, by_tree};
    use crate::Folder;
    use crate::folder::RawFile;

    fn shipped() -> Vec<RawFile> {
        Folder::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../pathway")).expect("the shipped pathway").files
    }

    /// Holds both ways of reading against each other; says whether a file was read at once.
    fn assert_same(raw: &RawFile) -> bool {
        let Some(quick) = at_once(7, raw) else { return false };
        let slow = by_tree(7, raw.clone());
        assert_eq!(format!("{quick:?}"), format!("{slow:?}"), "{}", raw.text);
        true
    }

    #[test]
    fn what_is_shipped_is_read_at_once_as_it_is_read_the_long_way() {
        for raw in shipped() {
            assert!(assert_same(&raw), "{}", raw.path);
        }
    }

    #[test]
    fn the_end_of_a_line_within_a_text_is_one_sign_on_every_system() {
        let text = "[[outcome]]\nid = \"IA-001\"\ncompetency = \"IA-EVAL\"\nstatement = \"\"\"Un\ndeux.\"\"\"\nlearn = \"P1\"\n\
                    examples = ['''a\n\nb''']\n";
        let outcomes = |text: String| {
            let raw = RawFile { path: "editions/x/ia.toml".to_owned(), text: text.into(), unreadable: None };
            assert_same(&raw);
            format!("{:?}", by_tree(0, raw).contribution)
        };
        assert_eq!(outcomes(text.replace('\n', "\r\n")), outcomes(text.to_owned()));
    }

    #[test]
    fn whatever_is_done_to_a_line_both_ways_agree_or_the_long_way_is_taken() {
        let paths = ["pdcn.toml", "tools.toml", "frameworks/ccq-2023.toml", "editions/2026-2027/secondary/idn.toml"];
        let (mut n_quick, mut n_slow) = (0, 0);
        for raw in shipped().iter().filter(|raw| paths.contains(&raw.path.as_str())) {
            let lines: Vec<&str> = raw.text.lines().collect();
            for at in 0..lines.len() {
                let next = lines.get(at + 1).copied().unwrap_or_default();
                let key = lines[at].split_once(" = ").map_or("id", |(key, _)| key);
                let changed = [
                    String::new(),
                    format!("{}\n{}", lines[at], lines[at]),
                    format!("{next}\n{}", lines[at]),
                    lines[at].replace("[[", "[").replace("]]", "]"),
                    lines[at].replace('"', "'"),
                    lines[at].replace(" = ", ".a = "),
                    format!("{key} = 12"),
                    format!("{key} = 2026-11-01"),
                    format!("{key} = [\"x\", {{ id = \"x\" }}, ]"),
                    format!("\"{key}\" = \"\"\"\\\n  IA-001\"\"\""),
                    format!("{}\n[autre]\n[autre.a]\nb = 1", lines[at]),
                    format!("{}\n[outcome.translation.en]\nstatement = \"x\"", lines[at]),
                    format!("{}\n[outcome.translation.es]\nstatement = \"\\u00e9\"\n[[outcome.allow]]", lines[at]),
                    format!("{}\n[[outcome]]", lines[at]),
                ];
                for line in changed {
                    let text = [&lines[..at], &[line.as_str()], &lines[at + 1..]].concat().join("\n");
                    let raw = RawFile { text: text.into(), ..raw.clone() };
                    if assert_same(&raw) { n_quick += 1 } else { n_slow += 1 }
                }
            }
        }
        assert!(n_quick > 500 && n_slow > 500, "{n_quick} at once, {n_slow} the long way");
    }
}
