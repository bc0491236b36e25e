//! `json`: changes for programs, stable and with a schema.

mod consequences;
pub(crate) mod v1;
mod value;

use std::io::{self, Write};

use pdcn_diff::accepted::Entry;
use pdcn_diff::{Detail, Rewording, Words};
use pdcn_model::Accepted;

use super::{ChangesRun, ComparedSide, LocatedChange, PlaceOfChange};
use crate::findings::json::v1 as shared;
use crate::json::pretty;
use crate::origin::slashed;
use crate::{Broken, Provenance};

pub(crate) fn write(run: &ChangesRun<'_>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{}", pretty(&document(run)?)?)
}

fn document(run: &ChangesRun<'_>) -> io::Result<v1::Changes> {
    Ok(v1::Changes {
        schema_version: v1::SCHEMA_VERSION,
        tool: shared::Tool { name: "pdcn".to_owned(), version: env!("CARGO_PKG_VERSION").to_owned() },
        language: run.words.language().tag().to_owned(),
        old: side(&run.old),
        new: side(&run.new),
        incomplete: run.is_incomplete(),
        nothing: run.compared_nothing(),
        only: run.only.clone(),
        summary: summary(run),
        changes: run.located.iter().map(|located| change(run, located)).collect::<io::Result<_>>()?,
        hints: run
            .hints
            .iter()
            .map(|hint| v1::Hint {
                old: hint.old.id.to_string(),
                new: hint.new.id.to_string(),
                likeness: hint.likeness,
            })
            .collect(),
        unread: run.comparison.unread.iter().map(|id| (*id).to_owned()).collect(),
        consequences: run.consequences.as_ref().map(consequences::shape),
        idle_entries: run.idle.iter().map(idle).collect(),
        notes: run.notes.clone(),
    })
}

fn side(side: &ComparedSide<'_>) -> v1::Side {
    let (revision, commit) = match side.from {
        Provenance::Revision { name, commit, .. } => (Some(name.clone()), Some(commit.clone())),
        Provenance::Here(_) => (None, None),
    };
    let broken = |broken: &Broken| v1::BrokenFile {
        file: broken.path.clone(),
        line: broken.line,
        problems: broken.n_problems,
        cause: broken.cause.map(|cause| cause.name().to_owned()),
    };
    let folder = side.from.folder();
    v1::Side {
        edition: side.edition.id.to_string(),
        path: folder.map(|folder| slashed(folder)),
        embedded: folder.is_none(),
        revision,
        commit,
        outcomes: side.edition.outcomes.len(),
        broken: side.broken.iter().map(broken).collect(),
    }
}

fn summary(run: &ChangesRun<'_>) -> v1::Summary {
    let mut summary = v1::Summary {
        all: run.comparison.changes.len(),
        changes: run.located.len(),
        accepted: run.located.iter().filter(|located| located.accepted.is_some()).count(),
        failures: run.n_failures(),
        by_category: pdcn_diff::Category::ALL.map(|category| (category.name().to_owned(), 0)).into(),
        by_kind: std::collections::BTreeMap::new(),
    };
    for located in run.located {
        let change = located.change;
        *summary.by_category.entry(change.category().name().to_owned()).or_default() += 1;
        *summary.by_kind.entry(change.kind.name().to_owned()).or_default() += 1;
    }
    summary
}

fn change(run: &ChangesRun<'_>, located: &LocatedChange<'_>) -> io::Result<v1::Change> {
    let change = located.change;
    let place = |side: &ComparedSide<'_>, point: Option<PlaceOfChange>| {
        point.map(|point| v1::Place {
            file: side.file(point.file).path.clone(),
            start: shared::Point { line: point.line, column: point.column, byte: point.byte },
        })
    };
    let (mut grades, mut implied, mut likeness, mut others, mut rewording) = (None, None, None, Vec::new(), None);
    let (mut now, mut was) = (None, None);
    match &change.detail {
        Detail::None | Detail::Renamed(_) => {}
        Detail::Grades(by) => grades = Some(*by),
        Detail::Implied(known) => implied = *known,
        Detail::Likeness(percent) => likeness = Some(*percent),
        Detail::Others(ids) => others = ids.iter().map(|id| (*id).to_owned()).collect(),
        Detail::Rewording(words) => rewording = Some(words),
        Detail::Elsewhere { likeness: percent, now: has, was: had } => {
            likeness = Some(*percent);
            (now, was) = (has.map(str::to_owned), had.map(str::to_owned));
        }
    }
    Ok(v1::Change {
        fingerprint: located.fingerprint.clone(),
        kind: change.kind.name().to_owned(),
        category: change.category().name().to_owned(),
        subject: v1::Subject {
            thing: change.subject.thing.name().to_owned(),
            id: change.subject.id.to_owned(),
            part: change.subject.part.map(str::to_owned),
        },
        before: value::shape(&change.before)?,
        after: value::shape(&change.after)?,
        grades,
        implied,
        likeness,
        others,
        old_statement_now: now,
        new_statement_was: was,
        editorial: rewording.map(|rewording| rewording.editorial),
        words: rewording.map(words).unwrap_or_default(),
        message: run.message(located),
        old_place: place(&run.old, located.old),
        new_place: place(&run.new, located.new),
        accepted: located.accepted.map(acceptance),
        fails: located.fails(run.threshold),
    })
}

fn words(rewording: &Rewording<'_>) -> Vec<v1::Words> {
    let one = |words: &Words<'_>| {
        let (side, text) = match words {
            Words::Equal(text) => ("equal", text),
            Words::Removed(text) => ("removed", text),
            Words::Added(text) => ("added", text),
        };
        v1::Words { side: side.to_owned(), text: (*text).to_owned() }
    };
    rewording.words.iter().map(one).collect()
}

fn acceptance(accepted: &Accepted) -> v1::Acceptance {
    v1::Acceptance {
        reason: accepted.reason.clone(),
        by: accepted.by.clone(),
        date: accepted.date.to_string(),
        until: accepted.until.map(|until| until.to_string()),
    }
}

fn idle(entry: &Entry<'_>) -> v1::IdleEntry {
    v1::IdleEntry {
        why: entry.standing.name().to_owned(),
        fingerprint: entry.accepted.fingerprint.clone(),
        kind: entry.accepted.kind.clone(),
        subject: entry.accepted.subject.clone(),
        reason: entry.accepted.reason.clone(),
    }
}
