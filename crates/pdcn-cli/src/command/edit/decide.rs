//! Makes operations: shows what changes in the words of `pdcn diff`, the findings that come and go, and writes all files or none.

use std::io::{self, Write};

use pdcn_edit::{Appearing, FileChange, Operation, Preview, Proposal, propose};
use pdcn_emit::text::{bullet, heading, level_name};
use pdcn_lint::Located;
use pdcn_report::changes::message;
use pdcn_texts::{Texts, Value, visible};
use similar::{ChangeTag, TextDiff};

use super::follow_up;
use super::place::{EditArguments, Place, told};
use crate::damage::Damage;
use crate::failure::Failure;
use crate::output::Output;
use crate::outputs::together::{self, Replacement};
use crate::today::today;
use crate::{Ending, Status};

/// How many findings are told that come, or that go.
const TOLD: usize = 10;
/// How many lines are told of a change that has no words of its own.
const LINES: usize = 40;

/// Makes operations on a pathway, or only shows what they come to.
pub(super) fn decide(
    place: &Place,
    arguments: &EditArguments,
    operations: &[Operation],
    words: &Texts,
    output: &mut Output,
) -> Ending {
    let operations: Vec<Operation> = operations.iter().map(|one| one.clone().typed(place.language())).collect();
    let proposal = propose(&place.folder, &place.edition, &operations).map_err(|refusal| told(&refusal.why))?;
    if proposal.is_empty() {
        output.write(|out| writeln!(out, "{}", words.say("edit-nothing", &[])))?;
        return Ok(Status::Clean);
    }
    // The folder is the one that the proposal was made of.
    let preview = Preview::new(&place.folder, &proposal, &place.edition)
        .map_err(|changed| crate::outputs::refusal("refusal-changed", &place.root.join(changed.path)))?;
    let findings = preview.findings(today());
    let errors = if arguments.with_errors { 0 } else { findings.new_errors(&preview) };
    let is_dry = arguments.dry_run || errors > 0;
    if !is_dry {
        write(place, &proposal)?;
    }
    let (color, width) = (output.look().color, output.width());
    let page = Page { words, color, width };
    output.write(|out| show(&proposal, &preview, &findings, is_dry, &page, out))?;
    if let Some(damage) = Damage::of(&preview.after, &|_| true, words) {
        damage.say();
    }
    if errors > 0 {
        return Err(Failure::new("edit-new-errors").with("count", errors));
    }
    if arguments.dry_run {
        output.write(|out| writeln!(out, "\n{}", words.say("edit-dry", &[])))?;
    }
    Ok(Status::Clean)
}

/// Writes the files, all or none.
fn write(place: &Place, proposal: &Proposal) -> Result<(), Failure> {
    let replacements = proposal.files.iter().map(|file| Replacement::of(&place.root, file));
    together::replace(&replacements.collect::<Vec<_>>())
}

/// How what changes is shown.
pub(super) struct Page<'p> {
    pub(super) words: &'p Texts,
    color: bool,
    pub(super) width: usize,
}

impl Page<'_> {
    pub(super) fn heading(&self, part: &str, values: &[(&'static str, Value)]) -> String {
        heading(&self.words.part("edit-heading", part, values), self.color)
    }
}

fn show(
    proposal: &Proposal,
    preview: &Preview,
    findings: &Appearing,
    is_dry: bool,
    page: &Page<'_>,
    out: &mut dyn Write,
) -> io::Result<()> {
    let comparison = preview.comparison();
    let changes: Vec<String> =
        comparison.iter().flat_map(|one| &one.changes).map(|change| message(change, page.words)).collect();
    let count = [("count", proposal.files.len().into())];
    writeln!(out, "{}", page.heading(if is_dry { "would" } else { "done" }, &count))?;
    for change in &changes {
        writeln!(out, "{}", bullet(change, page.width))?;
    }
    // What is new is shown as it is written: the changes name its first words alone.
    let is_new = proposal.files.iter().all(|file| file.edits.iter().all(|(bytes, _)| bytes.is_empty()));
    if changes.is_empty() || is_new {
        lines(proposal, out)?;
    }
    follow_up::show(preview, page, out)?;
    let located = findings.after.locate(&preview.after.sources);
    listed("come", &findings.come, &located, page, out)?;
    let located = findings.before.locate(&preview.before.sources);
    listed("gone", &findings.gone, &located, page, out)?;
    writeln!(out, "\n{}", page.heading("files", &count))?;
    for file in &proposal.files {
        let part = match (&file.before, &file.after) {
            (None, _) => "new",
            (_, None) => "gone",
            _ => "changed",
        };
        writeln!(out, "{}", bullet(&page.words.part("edit-file", part, &counts(file)), page.width))?;
    }
    Ok(())
}

/// How many lines of a file come and go.
fn counts(file: &FileChange) -> Vec<(&'static str, Value)> {
    let (before, after) = (file.before.as_deref().unwrap_or_default(), file.after.as_deref().unwrap_or_default());
    let diff = TextDiff::from_lines(before, after);
    let of = |tag| diff.iter_all_changes().filter(|change| change.tag() == tag).count();
    vec![
        ("path", file.path.as_str().into()),
        ("added", of(ChangeTag::Insert).into()),
        ("removed", of(ChangeTag::Delete).into()),
    ]
}

/// The lines that come and go: for what no change between two editions has words for.
fn lines(proposal: &Proposal, out: &mut dyn Write) -> io::Result<()> {
    let mut told = 0;
    for file in &proposal.files {
        let (before, after) = (file.before.as_deref().unwrap_or_default(), file.after.as_deref().unwrap_or_default());
        let diff = TextDiff::from_lines(before, after);
        for change in diff.iter_all_changes().filter(|change| change.tag() != ChangeTag::Equal) {
            let line = change.value().trim_end();
            if line.is_empty() || told == LINES {
                continue;
            }
            told += 1;
            writeln!(out, "  {} {}", if change.tag() == ChangeTag::Insert { '+' } else { '−' }, visible(line))?;
        }
    }
    Ok(())
}

/// The findings that come, or that go.
fn listed(part: &str, at: &[usize], located: &[Located<'_>], page: &Page<'_>, out: &mut dyn Write) -> io::Result<()> {
    if at.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n{}", page.heading(part, &[("count", at.len().into())]))?;
    for located in at.iter().take(TOLD).filter_map(|at| located.get(*at)) {
        let finding = located.finding;
        let values = [
            ("level", level_name(page.words, finding.level).into()),
            ("rule", finding.rule.id.into()),
            ("subject", finding.subject.clone().unwrap_or_default().into()),
            ("message", page.words.text(&finding.message).into()),
        ];
        let part = if finding.subject.is_some() { "about" } else { "plain" };
        writeln!(out, "{}", bullet(&page.words.part("edit-finding", part, &values), page.width))?;
    }
    if at.len() > TOLD {
        writeln!(
            out,
            "{}",
            bullet(&page.words.say("damage-more", &[("count", (at.len() - TOLD).into())]), page.width)
        )?;
    }
    Ok(())
}
