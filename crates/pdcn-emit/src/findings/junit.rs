//! `junit`: a test report in XML, which most services of continuous integration show. Each file is a suite; each finding
//! is a case that failed, and a file without any has one case that passed: a clean run does not look empty.

use std::collections::BTreeMap;
use std::collections::HashMap;
use std::io::{self, Write};

use pdcn_lint::Located;
use pdcn_model::Level;
use pdcn_toml::{FileNumber, Lines};

use super::{FindingsRun, summary};
use crate::junit::{Names, escaped, escaped_text};
use crate::text;

pub(crate) fn write(run: &FindingsRun<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut by_file: BTreeMap<FileNumber, Vec<&Located<'_>>> = BTreeMap::new();
    by_file.extend(run.asked.iter().map(|file| (*file, Vec::new())));
    for located in run.findings {
        by_file.entry(located.labels.first().map_or(FileNumber::FIRST, |label| label.file)).or_default().push(located);
    }
    let n_cases: usize = by_file.values().map(|findings| findings.len().max(1)).sum();
    let n_failures = run.findings.iter().filter(|located| fails(located)).count();
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
    writeln!(out, "<testsuites name=\"pdcn\" tests=\"{n_cases}\" failures=\"{n_failures}\" errors=\"0\">")?;
    for (file, findings) in &by_file {
        write_suite(run, *file, findings, out)?;
    }
    if by_file.is_empty() {
        // Nothing was checked: that must not look like success.
        let nothing = escaped(&run.words.say("summary-nothing", &[]));
        writeln!(out, "  <testsuite name=\"pdcn\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"1\">")?;
        writeln!(out, "    <testcase name=\"pdcn\" classname=\"pdcn\"><skipped message=\"{nothing}\"/></testcase>")?;
        writeln!(out, "  </testsuite>")?;
    }
    writeln!(out, "</testsuites>")
}

fn write_suite(
    run: &FindingsRun<'_>,
    file: FileNumber,
    findings: &[&Located<'_>],
    out: &mut dyn Write,
) -> io::Result<()> {
    let path = escaped(&run.repository_path(file));
    let n_failures = findings.iter().filter(|located| fails(located)).count();
    let n_cases = findings.len().max(1);
    writeln!(
        out,
        "  <testsuite name=\"{path}\" tests=\"{n_cases}\" failures=\"{n_failures}\" errors=\"0\" skipped=\"0\">"
    )?;
    if findings.is_empty() {
        let clean = escaped(&run.words.say("summary-clean", &[]));
        writeln!(out, "    <testcase name=\"{clean}\" classname=\"{path}\" file=\"{path}\"/>")?;
    }
    let mut lines: HashMap<FileNumber, Lines<'_>> = HashMap::new();
    let mut names = Names::default();
    for located in findings {
        let finding = located.finding;
        let lines = lines.entry(file).or_insert_with(|| Lines::new(&run.sources.file(file).text));
        let point = lines.point(located.labels.first().map_or(0, |label| label.bytes.start));
        let subject = finding.subject.as_deref().map(|subject| format!(" {subject}")).unwrap_or_default();
        let name = escaped(&names.unique(format!("{}{subject}", finding.rule.id)));
        let level = text::level_name(run.words, finding.level);
        let message = escaped(&run.words.text(&finding.message));
        let place = format!("{}:{}:{}", run.path(file), point.line, point.column);
        let mut body = format!("{place}: {level}[{}]", finding.rule.id);
        if let Some(help) = &finding.help {
            let help = run.words.text(help);
            body = format!("{body}\n{}", run.words.say("help-line", &[("help", help.into())]));
        }
        let body = escaped_text(&body);
        write!(out, "    <testcase name=\"{name}\" classname=\"{path}\" file=\"{path}\" line=\"{}\">", point.line)?;
        if fails(located) {
            write!(out, "<failure type=\"{}\" message=\"{message}\">{body}</failure>", finding.level.name())?;
        } else {
            write!(out, "<system-out>{message}\n{body}</system-out>")?;
        }
        writeln!(out, "</testcase>")?;
    }
    if run.checked_nothing() {
        writeln!(out, "    <system-err>{}</system-err>", escaped_text(&summary::lines(run).join("\n")))?;
    }
    writeln!(out, "  </testsuite>")
}

/// There are no levels in this format: what is only good to know is a case that passed and says something.
fn fails(located: &Located<'_>) -> bool {
    located.finding.level >= Level::Warning
}
