//! A run of the linter, as every format sees it.

use std::collections::BTreeMap;
use std::path::Path;

use pdcn_lint::{Checked, Comparison, Entry, Fingerprint, HeldBack, Located, Made, Report, Rule, Safety, Why};
use pdcn_model::Level;
use pdcn_source::Sources;
use pdcn_texts::Texts;
use pdcn_toml::FileNumber;

use crate::Origin;

/// A run of the linter, for any format.
#[derive(Debug)]
pub struct FindingsRun<'a> {
    /// The pathway that was linted.
    pub origin: &'a Origin,
    /// The folder that paths are told from: the top of the repository, for services. Empty when nobody knows it.
    pub here: &'a Path,
    /// The files.
    pub sources: &'a Sources,
    /// What was looked at.
    pub checked: &'a Checked,
    /// The files that findings were asked of.
    pub asked: Vec<FileNumber>,
    /// Paths that were asked about and have no file of the pathway.
    pub without_files: Vec<&'a str>,
    /// What else is wrong that no file of data shows: a sentence, and what to do.
    pub warnings: Vec<String>,
    /// What was found, sorted.
    pub findings: &'a [Located<'a>],
    /// The fingerprints of the findings, one each, in their order; none of them when no format that is written tells any
    /// ([`FindingsFormat::tells_fingerprints`](crate::FindingsFormat::tells_fingerprints)).
    pub fingerprints: &'a [Fingerprint],
    /// What the baseline had to say, when there is one.
    pub baseline: Option<&'a Comparison>,
    /// True when all findings were looked for, so that an entry of the baseline without a finding is a stale one.
    pub stale_is_known: bool,
    /// What was mended before, when anything was asked to be.
    pub mended: Option<Mended>,
    /// True when formats for reading show every finding, even of a rule that has many in one file.
    pub shows_all: bool,
    /// What is not shown, and why, when that was asked for.
    pub hidden: &'a [(Located<'a>, Hiding<'a>)],
    /// The files of which something could not be read, whatever is shown.
    pub unread: &'a [FileNumber],
    /// The rules that may have had more to say.
    pub held_back: &'a [HeldBack],
    /// The words of [`texts`](crate::texts), in the reader's language.
    pub words: &'a Texts,
}

/// Why a finding is not shown.
#[derive(Clone, Copy, Debug)]
pub enum Hiding<'a> {
    /// The baseline accepts it for now.
    Baseline,
    /// The pathway or the command line says so.
    Why(&'a Why),
}

/// What was mended before a run, or would be.
#[derive(Clone, Debug)]
pub struct Mended {
    /// The fixes that were made, in order.
    pub made: Vec<Made>,
    /// In how many files.
    pub files: usize,
    /// Those that could not be made.
    pub left: Vec<Made>,
    /// How safe they had to be.
    pub at_least: Safety,
    /// True when it was only shown and not made.
    pub preview: bool,
}

impl<'a> FindingsRun<'a> {
    /// Takes the findings of a report, all of them, over a whole pathway.
    pub fn new(
        origin: &'a Origin,
        sources: &'a Sources,
        report: &'a Report,
        (findings, fingerprints): (&'a [Located<'a>], &'a [Fingerprint]),
        words: &'a Texts,
    ) -> Self {
        Self {
            origin,
            here: Path::new(""),
            sources,
            checked: &report.checked,
            asked: sources.numbered().map(|(number, _)| number).collect(),
            without_files: Vec::new(),
            warnings: Vec::new(),
            findings,
            fingerprints,
            baseline: None,
            stale_is_known: false,
            mended: None,
            shows_all: false,
            hidden: &[],
            unread: &report.unread,
            held_back: &report.held_back,
            words,
        }
    }

    /// Counts the files of the pathway that findings were asked of; copies of schemas are none of them.
    pub(crate) fn n_files(&self) -> usize {
        self.asked.iter().filter(|file| self.sources.file(**file).schema_name().is_none()).count()
    }

    /// The path of a file as a person would write it from where the command runs.
    pub(crate) fn path(&self, file: FileNumber) -> String {
        self.origin.path(&self.sources.file(file).path)
    }

    /// The path of a file relative to the repository.
    pub(crate) fn repository_path(&self, file: FileNumber) -> String {
        self.origin.repository_path(&self.sources.file(file).path, self.here)
    }

    /// The entries of the baseline that nothing matches, when that can be known.
    pub(crate) fn stale(&self) -> &'a [Entry] {
        self.baseline.filter(|_| self.stale_is_known).map_or(&[], |comparison| &comparison.stale)
    }

    /// Returns the findings with their fingerprints.
    pub fn identified(&self) -> impl Iterator<Item = (&'a Located<'a>, &'a Fingerprint)> {
        self.findings.iter().zip(self.fingerprints)
    }

    /// How many findings have this level.
    pub(crate) fn n_findings(&self, level: Level) -> usize {
        self.findings.iter().filter(|located| located.finding.level == level).count()
    }

    /// How many findings come with a change that mends them and is as safe as this.
    pub(crate) fn n_fixable(&self, safety: Safety) -> usize {
        // What was tried just now and left would be left again.
        if self.mended.as_ref().is_some_and(|mended| !mended.preview && mended.at_least.lets(safety)) {
            return 0;
        }
        let can_be_made = self.findings.iter().filter(|located| !located.edits.is_empty());
        let fixes = can_be_made.filter_map(|located| located.finding.fix.as_ref());
        fixes.filter(|fix| fix.safety == safety).count()
    }

    /// The rules that found something and how often, the most frequent first.
    pub(crate) fn by_rule(&self) -> Vec<(&'static Rule, usize)> {
        let mut counts: BTreeMap<&str, (&'static Rule, usize)> = BTreeMap::new();
        for located in self.findings {
            counts.entry(located.finding.rule.id).or_insert((located.finding.rule, 0)).1 += 1;
        }
        let mut counts: Vec<_> = counts.into_values().collect();
        // Stable: rules that are met equally often stay sorted by name.
        counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        counts
    }

    /// Returns true when there was nothing to check: that must not look like success.
    pub fn checked_nothing(&self) -> bool {
        self.n_files() == 0 || self.checked.outcomes == 0
    }
}
