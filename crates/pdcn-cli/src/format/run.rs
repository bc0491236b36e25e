//! A run of the linter, as every format sees it.

use std::collections::BTreeMap;

use pdcn_lint::{Checked, Comparison, Entry, Fingerprint, HeldBack, Located, Made, Rule, Safety, Why};
use pdcn_model::Level;
use pdcn_source::Sources;
use pdcn_texts::Texts;

use crate::find::Found;

/// A run of the linter, for any format.
pub(crate) struct Run<'a> {
    pub(crate) found: &'a Found,
    pub(crate) sources: &'a Sources,
    pub(crate) checked: &'a Checked,
    /// Files that findings were asked of.
    pub(crate) n_files: usize,
    /// Paths that were asked about and have no file of the pathway.
    pub(crate) without_files: Vec<&'a str>,
    /// What else is wrong that no file of data shows: a sentence, and what to do.
    pub(crate) warnings: Vec<String>,
    /// What was found, sorted.
    pub(crate) findings: &'a [Located<'a>],
    /// The fingerprints of the findings, one each, in their order.
    pub(crate) fingerprints: &'a [Fingerprint],
    /// What the baseline had to say, when there is one.
    pub(crate) baseline: Option<&'a Comparison>,
    /// True when all findings were looked for, so that an entry of the baseline without a finding is a stale one.
    pub(crate) stale_is_known: bool,
    /// What was mended before, when anything was asked to be.
    pub(crate) mended: Option<Mended>,
    /// True when formats for reading show every finding, even of a rule that has many in one file.
    pub(crate) shows_all: bool,
    /// What is not shown, and why, when that was asked for.
    pub(crate) hidden: &'a [(Located<'a>, Hiding<'a>)],
    /// The files of which something could not be read, whatever is shown.
    pub(crate) unread: &'a [u32],
    /// The rules that may have had more to say.
    pub(crate) held_back: &'a [HeldBack],
    pub(crate) words: &'a Texts,
}

/// Why a finding is not shown.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Hiding<'a> {
    /// The baseline accepts it for now.
    Baseline,
    /// The pathway or the command line says so.
    Why(&'a Why),
}

/// What was mended before a run, or would be.
#[derive(Clone, Debug)]
pub(crate) struct Mended {
    /// The fixes that were made, in order.
    pub(crate) made: Vec<Made>,
    /// In how many files.
    pub(crate) files: usize,
    /// Those that could not be made.
    pub(crate) left: Vec<Made>,
    /// How safe they had to be.
    pub(crate) at_least: Safety,
    /// True when it was only shown and not made.
    pub(crate) preview: bool,
}

impl<'a> Run<'a> {
    /// The entries of the baseline that nothing matches, when that can be known.
    pub(crate) fn stale(&self) -> &'a [Entry] {
        self.baseline.filter(|_| self.stale_is_known).map_or(&[], |comparison| &comparison.stale)
    }

    /// The findings with their fingerprints.
    pub(crate) fn identified(&self) -> impl Iterator<Item = (&'a Located<'a>, &'a Fingerprint)> {
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

    /// True when there was nothing to check: that must not look like success.
    pub(crate) fn checked_nothing(&self) -> bool {
        self.n_files == 0 || self.checked.outcomes == 0
    }
}
