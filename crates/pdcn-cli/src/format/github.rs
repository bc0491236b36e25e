//! `github`: workflow commands, which GitHub shows beside the changed lines, and the summary in the log.
//!
//! What a command's text means to the runner is escaped as its documentation asks; text outside commands is kept from
//! looking like one.

use std::collections::HashMap;
use std::io::{self, Write};

use pdcn_model::Level;
use pdcn_texts::visible;

use super::{Run, summary};
use pdcn_toml::Lines;

pub(crate) fn write(run: &Run<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut lines: HashMap<u32, Lines<'_>> = HashMap::new();
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

/// The text of a command; what is left of signs that a terminal obeys is shown.
pub(crate) fn data(text: &str) -> String {
    visible(&text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A"))
}

/// A property of a command.
pub(crate) fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// A line of the log: the runner obeys `::` where a line begins, and an older form anywhere.
pub(crate) fn log(text: &str) -> String {
    let text = visible(text).replace("##[", "## [");
    if text.trim_start().starts_with("::") { format!("- {text}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::{data, log, property};

    #[test]
    fn no_text_is_a_command() {
        assert_eq!(data("100%\n::error::x\r"), "100%25%0A::error::x%0D");
        assert_eq!(data("%0A::error::x"), "%250A::error::x");
        assert_eq!(property("a:b,c%"), "a%3Ab%2Cc%25");
        assert_eq!(property("\u{1b}[31m\u{202e}.toml"), "⟨U+001B⟩[31m⟨U+202E⟩.toml");
        assert_eq!(log("  ::error::x"), "-   ::error::x");
        assert_eq!(log("x ##[error]y"), "x ## [error]y");
    }
}
