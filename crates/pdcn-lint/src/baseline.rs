//! Baselines: findings that a pathway lives with for now, kept in a file so that only new ones are shown.
//!
//! A finding is known by its fingerprint (rule, id, flagged words), never by its line: moving an outcome changes
//! nothing, rewording it brings the finding back.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt;

use pdcn_source::Sources;
use pdcn_toml::Lines;
use serde::{Deserialize, Serialize};

use crate::{Fingerprint, Located, fingerprints};

/// The version that every baseline names.
const VERSION: u32 = 1;
/// Characters of the flagged words that are kept, so that a person sees what is meant.
const SHOWN_CHARACTERS: usize = 80;
/// The first lines of a baseline.
const HEAD: &str = "# Constats acceptés pour l’instant : « pdcn lint --baseline CE-FICHIER » ne montre que les autres.\n\
                    # Chacun tient à sa règle, à son identifiant et aux mots visés, jamais à sa ligne. Il se retire avec --prune.\n\n";

/// The findings that a pathway lives with for now, by fingerprint.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    entries: BTreeMap<String, Entry>,
}

/// A finding of a baseline.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Entry {
    /// The name of the rule.
    rule: String,
    /// The id that the finding is about, if it is about one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    /// The beginning of the flagged words, for a person; the fingerprint counts.
    words: String,
    /// What the finding is known by.
    fingerprint: String,
}

/// The file that holds a baseline.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct File {
    /// The version of this shape: 1.
    version: u32,
    /// The findings, by rule, then id.
    #[serde(default, rename = "finding")]
    findings: Vec<Entry>,
}

/// Why a text is no baseline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BaselineError {
    /// It cannot be read as one.
    Unreadable {
        /// The line where that shows, from 1.
        line: usize,
    },
    /// It is of another version of the shape.
    Version(u32),
}

impl fmt::Display for BaselineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable { line } => write!(f, "line {line} cannot be read as part of a baseline"),
            Self::Version(version) => write!(f, "the baseline is of version {version}, not {VERSION}"),
        }
    }
}

impl Error for BaselineError {}

/// What a baseline had to say of the findings of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// How many findings it accepted.
    pub accepted: usize,
    /// The entries that no finding matched: they are mended, or their words have changed.
    pub stale: Vec<Entry>,
}

impl Baseline {
    /// Reads the text of a baseline.
    ///
    /// # Errors
    ///
    /// The first line that cannot be read, or a version that is not known.
    pub fn parse(text: &str) -> Result<Self, BaselineError> {
        let file: File = toml::from_str(text).map_err(|error| {
            let start = error.span().map_or(0, |bytes| bytes.start);
            BaselineError::Unreadable { line: Lines::new(text).point(start).line }
        })?;
        if file.version == VERSION { Ok(file.findings.into()) } else { Err(BaselineError::Version(file.version)) }
    }

    /// Makes a baseline of findings, with entries of an earlier one that may still be there.
    pub fn of<'l>(
        findings: impl Iterator<Item = (&'l Located<'l>, &'l Fingerprint)>,
        kept: Vec<Entry>,
        sources: &Sources,
    ) -> Self {
        let entry = |(located, fingerprint): (&Located<'_>, &Fingerprint)| Entry {
            rule: located.finding.rule.id.to_owned(),
            id: located.finding.subject.clone(),
            words: flagged(located, sources),
            fingerprint: fingerprint.as_str().to_owned(),
        };
        // What is found now is worded as it is now.
        let entries: Vec<Entry> = kept.into_iter().chain(findings.map(entry)).collect();
        entries.into()
    }

    /// Writes the text of the file, the entries by rule, then id.
    #[expect(clippy::expect_used, clippy::missing_panics_doc, reason = "TOML can hold any list of texts")]
    pub fn to_toml(&self) -> String {
        let mut findings: Vec<Entry> = self.entries.values().cloned().collect();
        findings.sort();
        let file = toml::to_string(&File { version: VERSION, findings }).expect("texts alone");
        format!("{HEAD}{file}")
    }

    /// Counts the findings that it accepts.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Returns true when it accepts nothing.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Returns what the findings are known by that it accepts.
    pub fn fingerprints(&self) -> impl Iterator<Item = &str> {
        self.entries.keys().map(String::as_str)
    }

    /// Returns all that it accepts.
    pub fn into_entries(self) -> Vec<Entry> {
        self.entries.into_values().collect()
    }

    /// Returns the same without some entries.
    #[must_use]
    pub fn without(mut self, gone: &[Entry]) -> Self {
        self.entries.retain(|_, entry| !gone.contains(entry));
        self
    }

    /// Takes out the findings that the baseline accepts.
    pub fn compare(&self, findings: &mut Vec<(Located<'_>, Fingerprint)>) -> Comparison {
        let mut met: BTreeSet<String> = BTreeSet::new();
        findings.retain(|(_, fingerprint)| {
            let accepted = self.entries.contains_key(fingerprint.as_str());
            if accepted {
                met.insert(fingerprint.as_str().to_owned());
            }
            !accepted
        });
        let stale = self.entries.values().filter(|entry| !met.contains(&entry.fingerprint)).cloned().collect();
        Comparison { accepted: met.len(), stale }
    }

    /// Returns the findings that the baseline accepts.
    pub fn accepted_of<'r>(&self, findings: &[Located<'r>], sources: &Sources) -> Vec<Located<'r>> {
        let identified = findings.iter().zip(fingerprints(sources, findings));
        let accepted = identified.filter(|(_, fingerprint)| self.entries.contains_key(fingerprint.as_str()));
        accepted.map(|(located, _)| located.clone()).collect()
    }
}

impl From<Vec<Entry>> for Baseline {
    /// Of two entries with one fingerprint the last one counts.
    fn from(entries: Vec<Entry>) -> Self {
        Self { entries: entries.into_iter().map(|entry| (entry.fingerprint.clone(), entry)).collect() }
    }
}

impl Entry {
    /// Returns what the finding is known by.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// Returns true when it is for one of these findings.
    pub fn is_among(&self, fingerprints: &BTreeSet<String>) -> bool {
        fingerprints.contains(&self.fingerprint)
    }

    /// Returns the entry in a few words: the rule and the id, or the words where there is no id.
    pub fn name(&self) -> String {
        format!("{} {}", self.rule, self.id.as_deref().unwrap_or(&self.words)).trim_end().to_owned()
    }
}

fn flagged(located: &Located<'_>, sources: &Sources) -> String {
    let label = located.labels.first();
    let words = label.and_then(|label| sources.file(label.file).text.get(label.bytes.clone())).unwrap_or_default();
    words.chars().take(SHOWN_CHARACTERS).collect()
}

#[cfg(test)]
mod tests {
    use super::{Baseline, BaselineError};

    #[test]
    fn what_is_written_is_read_back() {
        let text = "version = 1\n\n[[finding]]\nrule = \"b\"\nwords = \"x\"\nfingerprint = \"1\"\n\n\
                    [[finding]]\nrule = \"a\"\nid = \"IA-001\"\nwords = \"é \\\"y\\\"\"\nfingerprint = \"2\"\n";
        let baseline = Baseline::parse(text).expect("a baseline");
        let names: Vec<String> = baseline.clone().into_entries().iter().map(super::Entry::name).collect();
        assert_eq!(names, ["b x", "a IA-001"]);
        assert_eq!(Baseline::parse(&baseline.to_toml()), Ok(baseline));
    }

    #[test]
    fn what_is_no_baseline_is_told_by_its_line() {
        let refused = |text| Baseline::parse(text).expect_err("no baseline");
        assert_eq!(refused("version = 1\nfinding = 3\n"), BaselineError::Unreadable { line: 2 });
        assert_eq!(refused("version = 2\n"), BaselineError::Version(2));
        assert_eq!(BaselineError::Version(2).to_string(), "the baseline is of version 2, not 1");
    }
}
