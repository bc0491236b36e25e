//! Words for a terminal: headings, paragraphs, levels and the closing summary.

use std::io::{self, Write};

use pdcn_lint::{Texts, Value};
use pdcn_model::Level;
use textwrap::{WordSeparator, WordSplitter};

use super::Run;
use crate::find::Origin;

/// A heading: bold where there is colour.
pub(crate) fn heading(text: &str, color: bool) -> String {
    if color { format!("\u{1b}[1m{text}\u{1b}[0m") } else { text.to_owned() }
}

/// The name of a level in the reader's language.
pub(crate) fn level_name(words: &Texts, level: Level) -> String {
    words.part("level", level.name(), &[])
}

/// A text broken into lines of at most `width` columns, between words only. A no-break space holds words together.
pub(crate) fn paragraph(text: &str, width: usize) -> String {
    let options = textwrap::Options::new(width)
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation);
    textwrap::fill(text, options)
}

/// An item of a list, broken into lines like a paragraph.
pub(crate) fn bullet(text: &str, width: usize) -> String {
    let options = textwrap::Options::new(width)
        .initial_indent("- ")
        .subsequent_indent("  ")
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation);
    textwrap::fill(text, options)
}

/// What was checked and what was found.
pub(crate) fn write_summary(run: &Run<'_>, out: &mut dyn Write) -> io::Result<()> {
    let words = run.words;
    let origin = match &run.found.origin {
        Origin::Folder(root) => words.say("summary-folder", &[("path", root.display().to_string().into())]),
        Origin::Embedded => words.say("summary-embedded", &[("version", env!("CARGO_PKG_VERSION").into())]),
    };
    writeln!(out, "{origin}")?;
    let checked = run.checked;
    let editions = checked.editions.join(", ");
    let values: [(&'static str, Value); 6] = [
        ("files", run.n_files.into()),
        ("editions", editions.as_str().into()),
        ("count", checked.editions.len().into()),
        ("outcomes", checked.outcomes.into()),
        ("prerequisites", checked.prerequisites.into()),
        ("rules", checked.rules.into()),
    ];
    writeln!(out, "{}", words.say("summary-checked", &values))?;
    if checked.allowed > 0 {
        writeln!(out, "{}", words.say("summary-allowed", &[("count", checked.allowed.into())]))?;
    }
    if run.checked_nothing() {
        writeln!(out, "{}", words.say("summary-nothing", &[]))?;
    }
    let counts: Vec<String> = [Level::Error, Level::Warning, Level::Info]
        .into_iter()
        .map(|level| (level, run.n_findings(level)))
        .filter(|(_, count)| *count > 0)
        .map(|(level, count)| words.part("summary-count", level.name(), &[("count", count.into())]))
        .collect();
    if counts.is_empty() {
        writeln!(out, "{}", words.say("summary-clean", &[]))
    } else {
        writeln!(out, "{}", words.say("summary-found", &[("counts", counts.join(", ").into())]))?;
        writeln!(out, "{}", words.say("summary-explain", &[("rule", run.findings[0].finding.rule.id.into())]))
    }
}
