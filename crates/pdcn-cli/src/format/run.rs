//! A run of the linter, as every format sees it.

use std::collections::BTreeMap;

use pdcn_lint::{Checked, Located, Rule, Safety, Texts};
use pdcn_model::Level;
use pdcn_source::Sources;

use crate::find::Found;
use crate::fingerprint::Fingerprint;

/// A run of the linter, for any format.
pub(crate) struct Run<'a> {
    pub(crate) found: &'a Found,
    pub(crate) sources: &'a Sources,
    pub(crate) checked: &'a Checked,
    /// Files that findings were asked of.
    pub(crate) n_files: usize,
    /// What was found, sorted.
    pub(crate) findings: &'a [Located<'a>],
    /// The fingerprints of the findings, one each, in their order.
    pub(crate) fingerprints: &'a [Fingerprint],
    pub(crate) words: &'a Texts,
}

impl<'a> Run<'a> {
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
        let fixes = self.findings.iter().filter_map(|located| located.finding.fix.as_ref());
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
