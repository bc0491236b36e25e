//! `full`: each finding with its lines, labels, help, and the reason for its rule the first time that it is met.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::io::{self, Write};

use miette::{Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, Severity, SourceCode};
use pdcn_lint::Located;
use pdcn_model::Level;
use pdcn_toml::{FileNumber, Lines};
use textwrap::{WordSeparator, WordSplitter};

use super::grouped::{self, Shown};
use super::snippet::{CONTEXT, Mark, Snippet};
use super::{FindingsRun, summary};
use crate::{Look, text};

pub(crate) fn write(run: &FindingsRun<'_>, look: Look, out: &mut dyn Write) -> io::Result<()> {
    let theme = if look.color { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
    let width = look.width;
    let files: HashSet<FileNumber> =
        run.findings.iter().flat_map(|located| &located.labels).map(|label| label.file).collect();
    let lines: HashMap<FileNumber, (String, Lines<'_>)> =
        files.into_iter().map(|file| (file, (run.path(file), Lines::new(&run.sources.file(file).text)))).collect();
    let mut explained = HashSet::new();
    let mut shown = String::new();
    for one in grouped::shown(run) {
        let located = match one {
            Shown::Finding(_, located) => located,
            Shown::Others(line) => {
                writeln!(out, "{}\n", text::paragraph(&line, width))?;
                continue;
            }
        };
        let report = Report::new(run, &lines, located, width);
        let mut footer = located.finding.help.iter().map(|help| line(run, "help-line", "help", &run.words.text(help)));
        let mut footer: Vec<String> = footer.by_ref().collect();
        if located.finding.unlabelled > 0 {
            let values = [("count", located.finding.unlabelled.into())];
            footer.insert(0, run.words.say("unlabelled-line", &values));
        }
        if explained.insert(located.finding.rule.id) {
            let why = located.finding.rule.why(run.words);
            footer.push(line(run, "why-line", "why", &why));
        }
        let handler = GraphicalReportHandler::new_themed(theme.clone())
            .with_width(width)
            .with_context_lines(CONTEXT)
            .with_links(false)
            .with_word_separator(WordSeparator::AsciiSpace)
            .with_word_splitter(WordSplitter::NoHyphenation)
            .with_footer(footer.join("\n"));
        shown.clear();
        handler.render_report(&mut shown, &report).map_err(std::io::Error::other)?;
        // Miette pads some lines.
        for line in shown.lines() {
            writeln!(out, "{}", line.trim_end())?;
        }
        writeln!(out)?;
    }
    summary::write_with_rules(run, look, out)
}

fn line(run: &FindingsRun<'_>, name: &str, value: &'static str, words: &str) -> String {
    run.words.say(name, &[(value, words.into())])
}

/// A finding in miette's terms.
#[derive(Debug)]
struct Report {
    heading: String,
    message: String,
    severity: Severity,
    snippet: Snippet,
}

impl Report {
    fn new(
        run: &FindingsRun<'_>,
        lines: &HashMap<FileNumber, (String, Lines<'_>)>,
        located: &Located<'_>,
        width: usize,
    ) -> Self {
        let finding = located.finding;
        let marks: Vec<Mark<'_>> = located
            .labels
            .iter()
            // A file that could not be read has no line to show; the message names it.
            .filter(|label| !run.sources.file(label.file).text.is_empty())
            .filter_map(|label| {
                let (name, lines) = lines.get(&label.file)?;
                let text = label.text.map(|text| run.words.text(text));
                Some(Mark { file: label.file, name, lines, bytes: label.bytes.clone(), text })
            })
            .collect();
        let level = text::level_name(run.words, finding.level);
        let subject = finding.subject.as_deref().map(pdcn_texts::visible);
        let subject = subject.map(|subject| format!(" {subject}")).unwrap_or_default();
        Self {
            heading: format!("{level}[{}]{subject}", finding.rule.id),
            message: run.words.text(&finding.message),
            severity: match finding.level {
                Level::Error => Severity::Error,
                Level::Warning => Severity::Warning,
                Level::Info | Level::Off => Severity::Advice,
            },
            snippet: Snippet::new(&marks, width),
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Report {}

impl Diagnostic for Report {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(&self.heading))
    }

    fn severity(&self) -> Option<Severity> {
        Some(self.severity)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(&self.snippet)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        Some(Box::new(self.snippet.labels()))
    }
}
