//! What operations come to, as it is shown: what changes in the words of `pdcn diff`, what is left to a person, the findings that
//! come and go, and the files.

use std::io::{self, Write};

use pdcn_edit::{Appearing, FileChange, Preview, Proposal};
use pdcn_emit::text::{bullet, level_name};
use pdcn_lint::Located;
use pdcn_report::changes::message;
use pdcn_texts::{Value, visible};
use similar::{ChangeTag, TextDiff};

use super::follow_up;
use super::page::Page;

/// How many findings are told that come, or that go.
const TOLD: usize = 10;
/// How many lines are told of a change that has no words of its own.
const LINES: usize = 40;

/// Shows it; `is_dry` when nothing was written.
pub(super) fn show(
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
