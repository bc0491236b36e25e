//! Baselines: findings that a pathway lives with for now, kept in a file so that only new ones are shown.
//!
//! A finding is known by its fingerprint (rule, id, flagged words), never by its line: moving an outcome changes
//! nothing, rewording it brings the finding back.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};

use pdcn_lint::Located;
use pdcn_source::Sources;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::failure::Failure;
use crate::fingerprint::{Fingerprint, fingerprints};
use crate::format::lines::Lines;
use crate::outputs::file;

/// The text of the failure when there is no baseline where one is named.
pub(crate) const NO_BASELINE: &str = "failure-no-baseline";
/// The version that every baseline names.
const VERSION: u32 = 1;
/// Characters of the flagged words that are kept, so that a person sees what is meant.
const SHOWN_CHARACTERS: usize = 80;
/// The first lines of a baseline.
const HEAD: &str = "# Constats acceptés pour l’instant : « pdcn lint --baseline CE-FICHIER » ne montre que les autres.\n\
                    # Chacun tient à sa règle, à son identifiant et aux mots visés, jamais à sa ligne. Il se retire avec --prune.\n\n";

/// The findings that a pathway lives with for now.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(
    title = "Baseline",
    description = "What `pdcn lint --write-baseline` writes: findings that are accepted for now."
)]
pub(crate) struct Baseline {
    /// The version of this shape: 1.
    version: u32,
    /// The findings, by rule, then id.
    #[serde(default, rename = "finding")]
    findings: Vec<Entry>,
}

/// A finding of a baseline.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Entry {
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

/// A baseline in use.
#[derive(Debug)]
pub(crate) struct Known {
    path: PathBuf,
    /// By fingerprint.
    entries: BTreeMap<String, Entry>,
}

/// What a baseline had to say of the findings of a run.
#[derive(Debug, Default)]
pub(crate) struct Comparison {
    /// How many findings it accepted.
    pub(crate) accepted: usize,
    /// The entries that no finding matched: they are mended, or their words have changed.
    pub(crate) stale: Vec<Entry>,
}

impl Baseline {
    /// Reads a baseline.
    pub(crate) fn read(path: &Path) -> Result<Known, Failure> {
        let text = std::fs::read_to_string(path).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => Failure::new(NO_BASELINE).path(path),
            _ => Failure::read(path, &error),
        })?;
        let baseline: Self = toml::from_str(&text).map_err(|error| {
            let start = error.span().map_or(0, |bytes| bytes.start);
            Failure::new("failure-baseline").path(path).with("line", Lines::new(&text).point(start).line.to_string())
        })?;
        if baseline.version != VERSION {
            return Err(Failure::new("failure-baseline-version")
                .path(path)
                .with("version", baseline.version.to_string()));
        }
        let entries = baseline.findings.into_iter().map(|entry| (entry.fingerprint.clone(), entry)).collect();
        Ok(Known { path: path.to_owned(), entries })
    }

    /// Writes the findings of a run as a baseline, with what an earlier one accepted that may still be there; gives how
    /// many there are.
    pub(crate) fn write<'l>(
        path: &Path,
        sources: &Sources,
        findings: impl Iterator<Item = (&'l Located<'l>, &'l Fingerprint)>,
        kept: Vec<Entry>,
    ) -> Result<usize, Failure> {
        let entry = |(located, fingerprint): (&Located<'_>, &Fingerprint)| Entry {
            rule: located.finding.rule.id.to_owned(),
            id: located.finding.subject.clone(),
            words: flagged(located, sources),
            fingerprint: fingerprint.as_str().to_owned(),
        };
        let mut entries: Vec<Entry> = findings.map(entry).collect();
        let written: BTreeSet<String> = entries.iter().map(|entry| entry.fingerprint.clone()).collect();
        entries.extend(kept.into_iter().filter(|entry| !written.contains(&entry.fingerprint)));
        store(path, entries)
    }
}

impl Known {
    /// What the findings are known by that it accepts.
    pub(crate) fn fingerprints(&self) -> impl Iterator<Item = &str> {
        self.entries.keys().map(String::as_str)
    }

    /// All that it accepts.
    pub(crate) fn into_entries(self) -> Vec<Entry> {
        self.entries.into_values().collect()
    }

    /// Takes out the findings that the baseline accepts.
    pub(crate) fn compare(&self, findings: &mut Vec<(Located<'_>, Fingerprint)>) -> Comparison {
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

    /// The findings that the baseline accepts.
    pub(crate) fn accepted_of<'r>(&self, findings: &[Located<'r>], sources: &Sources) -> Vec<Located<'r>> {
        let identified = findings.iter().zip(fingerprints(sources, findings));
        let accepted = identified.filter(|(_, fingerprint)| self.entries.contains_key(fingerprint.as_str()));
        accepted.map(|(located, _)| located.clone()).collect()
    }

    /// Writes the baseline without these entries.
    pub(crate) fn prune(&self, stale: &[Entry]) -> Result<(), Failure> {
        if stale.is_empty() {
            return Ok(());
        }
        let gone: BTreeSet<&str> = stale.iter().map(|entry| entry.fingerprint.as_str()).collect();
        let kept = self.entries.values().filter(|entry| !gone.contains(entry.fingerprint.as_str()));
        store(&self.path, kept.cloned().collect()).map(drop)
    }
}

impl Entry {
    /// What the finding is known by.
    pub(crate) fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// True when it is for one of these findings.
    pub(crate) fn is_among(&self, fingerprints: &BTreeSet<String>) -> bool {
        fingerprints.contains(&self.fingerprint)
    }

    /// The entry in a few words: the rule and the id, or the words where there is no id.
    pub(crate) fn name(&self) -> String {
        format!("{} {}", self.rule, self.id.as_deref().unwrap_or(&self.words)).trim_end().to_owned()
    }
}

fn store(path: &Path, mut findings: Vec<Entry>) -> Result<usize, Failure> {
    findings.sort();
    let n_findings = findings.len();
    let text = toml::to_string(&Baseline { version: VERSION, findings })
        .map_err(|error| Failure::output(&io::Error::other(error)))?;
    file::check(path)?;
    file::write(path, |out| write!(out, "{HEAD}{text}"))?;
    Ok(n_findings)
}

fn flagged(located: &Located<'_>, sources: &Sources) -> String {
    let label = located.labels.first();
    let words = label.and_then(|label| sources.file(label.file).text.get(label.bytes.clone())).unwrap_or_default();
    words.chars().take(SHOWN_CHARACTERS).collect()
}
