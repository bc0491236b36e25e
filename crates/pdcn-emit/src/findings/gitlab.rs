//! `gitlab`: a code quality report, which GitLab shows in merge requests.

use std::collections::HashMap;
use std::io::{self, Write};

use pdcn_model::Level;
use pdcn_toml::{FileNumber, Lines};
use serde::Serialize;

use super::FindingsRun;
use crate::json::pretty;

/// One finding, with the keys that GitLab asks for.
#[derive(Serialize)]
struct Issue<'r> {
    description: String,
    check_name: &'r str,
    fingerprint: &'r str,
    severity: &'static str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Range,
}

#[derive(Serialize)]
struct Range {
    begin: usize,
    end: usize,
}

pub(crate) fn write(run: &FindingsRun<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut lines: HashMap<FileNumber, Lines<'_>> = HashMap::new();
    let mut issues = Vec::with_capacity(run.findings.len());
    for (located, fingerprint) in run.identified() {
        let finding = located.finding;
        // GitLab leaves out what has no place; each finding has one.
        let Some(label) = located.labels.first() else { continue };
        let lines = lines.entry(label.file).or_insert_with(|| Lines::new(&run.sources.file(label.file).text));
        let message = run.words.text(&finding.message);
        let help = finding.help.as_ref().map(|help| format!(" — {}", run.words.text(help))).unwrap_or_default();
        issues.push(Issue {
            description: format!("{message}{help}"),
            check_name: finding.rule.id,
            fingerprint: fingerprint.as_str(),
            severity: match finding.level {
                Level::Error => "major",
                Level::Warning => "minor",
                Level::Info | Level::Off => "info",
            },
            location: Location {
                path: run.repository_path(label.file),
                lines: Range { begin: lines.line_of(label.bytes.start) + 1, end: lines.line_of(label.bytes.end) + 1 },
            },
        });
    }
    writeln!(out, "{}", pretty(&issues)?)
}
