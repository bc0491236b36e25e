//! `junit`: a test report in XML, which most services of continuous integration show. Each file is a suite; each finding
//! is a case that failed, and a file without any has one case that passed: a clean run does not look empty.

use std::collections::{BTreeMap, HashMap};
use std::io::{self, Write};

use pdcn_lint::Located;
use pdcn_model::Level;
use pdcn_texts::visible;

use super::{Run, summary, text};
use pdcn_toml::Lines;

pub(crate) fn write(run: &Run<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut by_file: BTreeMap<u32, Vec<&Located<'_>>> = BTreeMap::new();
    for (number, file) in (0..).zip(run.sources.files()) {
        if run.found.covers(&file.path) {
            by_file.insert(number, Vec::new());
        }
    }
    for located in run.findings {
        by_file.entry(located.labels.first().map_or(0, |label| label.file)).or_default().push(located);
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

/// The names of the cases of a suite: services take two of one name for one case, run twice.
#[derive(Default)]
pub(crate) struct Names(HashMap<String, usize>);

impl Names {
    /// A name; with a number from the second time on.
    pub(crate) fn unique(&mut self, name: String) -> String {
        let times = self.0.entry(name.clone()).or_default();
        *times += 1;
        if *times == 1 { name } else { format!("{name} #{times}") }
    }
}

fn write_suite(run: &Run<'_>, file: u32, findings: &[&Located<'_>], out: &mut dyn Write) -> io::Result<()> {
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
    let mut lines: HashMap<u32, Lines<'_>> = HashMap::new();
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

/// A text for an attribute, on one line.
pub(crate) fn escaped(text: &str) -> String {
    escaped_text(&visible(text)).replace('"', "&quot;").replace('\'', "&apos;")
}

/// A text for an element. What XML 1.0 cannot carry, not even as a reference, is shown by its number.
pub(crate) fn escaped_text(text: &str) -> String {
    let shown: Vec<String> = text.split('\n').map(visible).collect();
    let mut safe = shown.join("\n").replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    for (sign, name) in [('\u{FFFE}', "⟨U+FFFE⟩"), ('\u{FFFF}', "⟨U+FFFF⟩")] {
        if safe.contains(sign) {
            safe = safe.replace(sign, name);
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::{escaped, escaped_text};

    #[test]
    fn what_xml_cannot_carry_is_shown() {
        assert_eq!(
            escaped("<a b=\"c\">&'\u{0}\u{1b}\u{FFFE}\n"),
            "&lt;a b=&quot;c&quot;&gt;&amp;&apos;⟨U+0000⟩⟨U+001B⟩⟨U+FFFE⟩⟨U+000A⟩"
        );
        assert_eq!(escaped_text("]]>\nx\u{202E}"), "]]&gt;\nx⟨U+202E⟩");
    }
}
