//! `github`: a workflow command for each change, beside the lines of the new side: an error for what fails, a notice for
//! the rest; what is gone is told without a place. Then the summary in the log.

use std::io::{self, Write};

use pdcn_texts::visible;

use super::{ChangesRun, LocatedChange};
use crate::github::{data, log, property};

pub(crate) fn write(run: &ChangesRun<'_>, out: &mut dyn Write) -> io::Result<()> {
    for located in run.located {
        let command = if located.fails(run.threshold) { "error" } else { "notice" };
        let title = format!("{} {}", located.change.kind.name(), visible(located.change.subject.id));
        write!(out, "::{command} {}title={}::", place(run, located), property(&title))?;
        writeln!(out, "{}", data(&message(run, located)))?;
    }
    for line in run.log() {
        writeln!(out, "{}", log(&line))?;
    }
    Ok(())
}

/// The change, who accepted it, and by what it is accepted when nobody has.
fn message(run: &ChangesRun<'_>, located: &LocatedChange<'_>) -> String {
    let message = run.message(located);
    match located.accepted {
        Some(accepted) => {
            let values = [("reason", accepted.reason.as_str().into()), ("by", accepted.by.as_str().into())];
            format!("{message}\n{}", run.words.say("diff-accepted-line", &values))
        }
        None if located.fails(run.threshold) => {
            let values = [("fingerprint", located.fingerprint.as_str().into())];
            format!("{message}\n{}", run.words.say("diff-fingerprint-line", &values))
        }
        None => message,
    }
}

/// The properties of the place on the new side, when the file is there today.
fn place(run: &ChangesRun<'_>, located: &LocatedChange<'_>) -> String {
    let Some((point, path)) = located
        .new
        .and_then(|point| Some((point, run.new.from.repository_path(&run.new.file(point.file).path, run.here)?)))
    else {
        return String::new();
    };
    let (line, column) = point.end;
    // GitHub refuses columns that lie on several lines.
    let end = if line == point.line {
        format!("col={},endColumn={column},", point.column)
    } else {
        format!("endLine={line},")
    };
    format!("file={},line={},{end}", property(&path), point.line)
}
