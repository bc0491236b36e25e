//! `github`: workflow commands, which GitHub shows beside the changed lines, and the summary in the log.

use std::collections::HashMap;
use std::io::{self, Write};

use pdcn_model::Level;
use pdcn_texts::visible;
use pdcn_toml::{FileNumber, Lines};

use super::{FindingsRun, summary};
use crate::github::{data, log, property};

pub(crate) fn write(run: &FindingsRun<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut lines: HashMap<FileNumber, Lines<'_>> = HashMap::new();
    for located in run.findings {
        let finding = located.finding;
        let command = match finding.level {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Info | Level::Off => "notice",
        };
        write!(out, "::{command} ")?;
        if let Some(label) = located.labels.first() {
            let lines = lines.entry(label.file).or_insert_with(|| Lines::new(&run.sources.file(label.file).text));
            let (start, end) = (lines.point(label.bytes.start), lines.point(label.bytes.end));
            write!(out, "file={},line={}", property(&run.repository_path(label.file)), start.line)?;
            // GitHub refuses columns that lie on several lines.
            if start.line == end.line {
                write!(out, ",col={},endColumn={},", start.column, end.column)?;
            } else {
                write!(out, ",endLine={},", end.line)?;
            }
        }
        let subject = finding.subject.as_deref().map(|subject| format!(" {subject}")).unwrap_or_default();
        let title = format!("{}{}", finding.rule.id, visible(&subject));
        let message = run.words.text(&finding.message);
        let help = finding.help.as_ref().map(|help| format!("\n{}", run.words.text(help))).unwrap_or_default();
        writeln!(out, "title={}::{}", property(&title), data(&format!("{message}{help}")))?;
    }
    summary::lines(run).iter().try_for_each(|line| writeln!(out, "{}", log(line)))
}
