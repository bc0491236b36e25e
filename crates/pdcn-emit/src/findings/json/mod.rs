//! `json`: findings for programs, stable and with a schema.

mod hidden;
pub(crate) mod v1;

use std::collections::HashMap;
use std::io::{self, Write};

use pdcn_lint::{Fingerprint, Located, LocatedEdit, LocatedLabel, Safety};
use pdcn_model::Level;
use pdcn_toml::{FileNumber, Lines};

use super::FindingsRun;
use crate::Origin;
use crate::json::pretty;
use crate::origin::slashed;

pub(crate) fn write(run: &FindingsRun<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut places = Places::new(run);
    let findings = run.identified().map(|(located, fingerprint)| places.finding(located, fingerprint)).collect();
    writeln!(out, "{}", pretty(&v1::Findings { about: about(run), findings })?)
}

/// What there is to say about a run besides its findings.
pub(crate) fn about(run: &FindingsRun<'_>) -> v1::About {
    let checked = run.checked;
    v1::About {
        schema_version: v1::SCHEMA_VERSION,
        tool: v1::Tool { name: "pdcn".to_owned(), version: env!("CARGO_PKG_VERSION").to_owned() },
        language: run.words.language().tag().to_owned(),
        pathway: match run.origin {
            Origin::Folder(root) => v1::Origin { path: Some(slashed(root)), embedded: false },
            Origin::Embedded => v1::Origin { path: None, embedded: true },
        },
        checked: v1::Checked {
            files: run.n_files(),
            editions: checked.editions.clone(),
            outcomes: checked.outcomes,
            prerequisites: checked.prerequisites,
            rules: checked.rules,
            nothing: run.checked_nothing(),
        },
        summary: v1::Summary {
            errors: run.n_findings(Level::Error),
            warnings: run.n_findings(Level::Warning),
            infos: run.n_findings(Level::Info),
            allowed: checked.allowed,
            baselined: run.baseline.map_or(0, |comparison| comparison.accepted),
            stale: run.stale().len(),
            fixed: run.mended.as_ref().filter(|mended| !mended.preview).map_or(0, |mended| mended.made.len()),
            fixable: run.n_fixable(Safety::Safe),
            fixable_unsafe: run.n_fixable(Safety::Unsafe),
            by_rule: run.by_rule().into_iter().map(|(rule, count)| (rule.id.to_owned(), count)).collect(),
        },
        unread: paths(run, run.unread),
        held_back: run
            .held_back
            .iter()
            .map(|held| v1::HeldBack { rule: held.rule.to_owned(), files: paths(run, &held.files) })
            .collect(),
        hidden: hidden::all(run),
    }
}

fn paths(run: &FindingsRun<'_>, files: &[FileNumber]) -> Vec<String> {
    files.iter().map(|file| run.sources.file(*file).path.clone()).collect()
}

/// Findings in the shape of JSON; the lines of each file are counted once.
pub(crate) struct Places<'r> {
    run: &'r FindingsRun<'r>,
    lines: HashMap<FileNumber, Lines<'r>>,
}

impl<'r> Places<'r> {
    pub(crate) fn new(run: &'r FindingsRun<'r>) -> Self {
        Self { run, lines: HashMap::new() }
    }

    pub(crate) fn finding(&mut self, located: &Located<'_>, fingerprint: &Fingerprint) -> v1::Finding {
        let (finding, words) = (located.finding, self.run.words);
        let edit = |edit: &LocatedEdit| v1::Edit {
            file: self.run.sources.file(edit.file).path.clone(),
            start_byte: edit.bytes.start,
            end_byte: edit.bytes.end,
            replacement: edit.replacement.clone(),
        };
        let fix = finding
            .fix
            .as_ref()
            .map(|fix| v1::Fix { safe: fix.safety == Safety::Safe, edits: located.edits.iter().map(edit).collect() });
        v1::Finding {
            fingerprint: fingerprint.to_string(),
            rule: finding.rule.id.to_owned(),
            category: finding.rule.category.name().to_owned(),
            level: finding.level.name().to_owned(),
            subject: finding.subject.clone(),
            message: words.text(&finding.message),
            help: finding.help.as_ref().map(|help| words.text(help)),
            places: located.labels.iter().map(|label| self.place(label)).collect(),
            unlabelled: finding.unlabelled,
            fix,
        }
    }

    fn place(&mut self, label: &LocatedLabel<'_>) -> v1::Place {
        let source = self.run.sources.file(label.file);
        let lines = self.lines.entry(label.file).or_insert_with(|| Lines::new(&source.text));
        let point = |byte: usize| {
            let point = lines.point(byte);
            v1::Point { line: point.line, column: point.column, byte }
        };
        v1::Place {
            file: source.path.clone(),
            start: point(label.bytes.start),
            end: point(label.bytes.end),
            label: label.text.map(|text| self.run.words.text(text)),
        }
    }
}
