//! `json`: findings for programs, stable and with a schema.

use std::collections::{BTreeMap, HashMap};

use pdcn_lint::{Located, LocatedEdit, LocatedLabel, Safety};
use pdcn_model::Level;

use super::Run;
use super::lines::Lines;
use crate::error::Failure;
use crate::find::Origin;
use crate::output::Output;

pub(crate) mod v1;

pub(crate) fn write(run: &Run<'_>, output: &mut Output) -> Result<(), Failure> {
    let mut lines: HashMap<u32, Lines<'_>> = HashMap::new();
    let findings = run.findings.iter().map(|located| finding(run, &mut lines, located)).collect();
    let mut by_rule: BTreeMap<String, usize> = BTreeMap::new();
    for located in run.findings {
        *by_rule.entry(located.finding.rule.id.to_owned()).or_default() += 1;
    }
    let checked = run.checked;
    let document = v1::Findings {
        schema_version: v1::SCHEMA_VERSION,
        tool: v1::Tool { name: "pdcn".to_owned(), version: env!("CARGO_PKG_VERSION").to_owned() },
        language: run.words.language().tag().to_owned(),
        pathway: match &run.found.origin {
            Origin::Folder(root) => v1::Origin { path: Some(root.display().to_string()), embedded: false },
            Origin::Embedded => v1::Origin { path: None, embedded: true },
        },
        checked: v1::Checked {
            files: run.n_files,
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
            by_rule,
        },
        findings,
    };
    output.write(|out| {
        serde_json::to_writer_pretty(&mut *out, &document)?;
        writeln!(out)
    })
}

fn finding<'r>(run: &Run<'r>, lines: &mut HashMap<u32, Lines<'r>>, located: &Located<'r>) -> v1::Finding {
    let finding = located.finding;
    let edit = |edit: &LocatedEdit| v1::Edit {
        file: run.sources.file(edit.file).path.clone(),
        start_byte: edit.bytes.start,
        end_byte: edit.bytes.end,
        replacement: edit.replacement.clone(),
    };
    v1::Finding {
        rule: finding.rule.id.to_owned(),
        category: finding.rule.category.name().to_owned(),
        level: finding.level.name().to_owned(),
        subject: finding.subject.clone(),
        message: run.words.text(&finding.message),
        help: finding.help.as_ref().map(|help| run.words.text(help)),
        places: located.labels.iter().map(|label| place(run, lines, label)).collect(),
        unlabelled: finding.unlabelled,
        fix: finding
            .fix
            .as_ref()
            .map(|fix| v1::Fix { safe: fix.safety == Safety::Safe, edits: located.edits.iter().map(edit).collect() }),
    }
}

fn place<'r>(run: &Run<'r>, lines: &mut HashMap<u32, Lines<'r>>, label: &LocatedLabel<'_>) -> v1::Place {
    let source = run.sources.file(label.file);
    let lines = lines.entry(label.file).or_insert_with(|| Lines::new(&source.text));
    let point = |byte: usize| {
        let point = lines.point(byte);
        v1::Point { line: point.line, column: point.column, byte }
    };
    v1::Place {
        file: source.path.clone(),
        start: point(label.bytes.start),
        end: point(label.bytes.end),
        label: label.text.map(|text| run.words.text(text)),
    }
}
