//! What a run found, and the same with spans, sorted for reading.

use std::ops::Range;
use std::time::Duration;

use pdcn_source::{Locator, Sources};

use crate::finding::{Change, Edit, Finding};
use pdcn_texts::Text;

/// What a run found and what it looked at.
#[derive(Debug)]
pub struct Report {
    /// The findings, by rule.
    pub findings: Vec<Finding>,
    /// What was looked at: a run that checked nothing must not look like success.
    pub checked: Checked,
    /// The time of each rule, by id, over all threads; empty when nobody asked.
    pub timings: Vec<(&'static str, Duration)>,
}

/// What a run looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// TOML files.
    pub files: usize,
    /// The editions that were linted, by id.
    pub editions: Vec<String>,
    /// Outcomes of those editions.
    pub outcomes: usize,
    /// Prerequisites of those outcomes that name an outcome.
    pub prerequisites: usize,
    /// Rules that were run.
    pub rules: usize,
    /// Findings that an exception of an outcome accepts.
    pub allowed: usize,
}

/// A finding whose places have been found in the texts.
#[derive(Clone, Debug)]
pub struct Located<'r> {
    /// The finding.
    pub finding: &'r Finding,
    /// Its labels, the main one first.
    pub labels: Vec<LocatedLabel<'r>>,
    /// The changes of its fix; none when it has none, or when one of them cannot be made in the text as it is.
    pub edits: Vec<LocatedEdit>,
}

/// A label with its bytes.
#[derive(Clone, Debug)]
pub struct LocatedLabel<'r> {
    /// The file; an index into the sources.
    pub file: u32,
    /// The bytes.
    pub bytes: Range<usize>,
    /// What to see there.
    pub text: Option<&'r Text>,
}

/// A change to a file, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocatedEdit {
    /// The file; an index into the sources.
    pub file: u32,
    /// The bytes that are replaced.
    pub bytes: Range<usize>,
    /// The TOML that takes their place.
    pub replacement: String,
}

impl Report {
    /// Finds the places of all findings, and sorts them by file, place and rule: an order that depends on the data only.
    pub fn locate(&self, sources: &Sources) -> Vec<Located<'_>> {
        let mut locator = Locator::new(sources);
        let mut located: Vec<Located<'_>> = self
            .findings
            .iter()
            .map(|finding| {
                let labels = finding
                    .labels
                    .iter()
                    .map(|label| LocatedLabel {
                        file: label.place.file,
                        bytes: locator.span(&label.place),
                        text: label.text.as_ref(),
                    })
                    .collect();
                let edits = finding.fix.iter().flat_map(|fix| &fix.edits);
                let edits: Option<Vec<LocatedEdit>> = edits.map(|edit| locate_edit(edit, &mut locator)).collect();
                Located { finding, labels, edits: edits.unwrap_or_default() }
            })
            .collect();
        located.sort_by_cached_key(|located| {
            let main = located.labels.first().map(|label| (label.file, label.bytes.start, label.bytes.end));
            (main, located.finding.rule.id, located.finding.subject.clone())
        });
        located
    }
}

fn locate_edit(edit: &Edit, locator: &mut Locator<'_>) -> Option<LocatedEdit> {
    let place = &edit.place;
    let (bytes, replacement) = match &edit.change {
        Change::Replace(toml) => (locator.span(place), toml.clone()),
        Change::Reword(words) => (locator.span(place), locator.written(place, words)?),
        Change::Remove => (locator.removal(place)?, String::new()),
        Change::AddLine(line) => {
            let end = locator.line_end(place);
            let ended = locator.sources().file(place.file).text[..end].ends_with('\n');
            (end..end, if ended { format!("{line}\n") } else { format!("\n{line}\n") })
        }
    };
    Some(LocatedEdit { file: place.file, bytes, replacement })
}
