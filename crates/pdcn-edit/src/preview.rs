//! What a proposal comes to, before anything is written: the changes, as between two editions, and the findings that come or go.

use std::collections::HashMap;
use std::sync::Arc;

use pdcn_diff::{Comparison, Side, compare};
use pdcn_lint::{Fingerprint, Located, Options, Report, fingerprints, lint};
use pdcn_model::{Date, Edition, Level};
use pdcn_source::{Folder, Loaded, load};

use crate::{Changed, Proposal};

/// A pathway before and after a proposal.
#[derive(Debug)]
pub struct Preview {
    /// As it is.
    pub before: Arc<Loaded>,
    /// As it would be.
    pub after: Arc<Loaded>,
    edition: String,
}

/// The findings before and after a proposal, and which of them the other does not have.
#[derive(Debug)]
pub struct Appearing {
    /// All that is found as it is.
    pub before: Arc<Report>,
    /// All that would be found.
    pub after: Arc<Report>,
    /// The findings that would come, by position among those of `after` in the order of [`Report::locate`].
    pub come: Vec<usize>,
    /// Those that would go, by position among those of `before` in the order of [`Report::locate`].
    pub gone: Vec<usize>,
}

impl Appearing {
    /// Returns how many errors there would be that there are not.
    pub fn new_errors(&self, preview: &Preview) -> usize {
        let located = self.after.locate(&preview.after.sources);
        let come = self.come.iter().filter_map(|at| located.get(*at));
        come.filter(|located| located.finding.level == Level::Error).count()
    }
}

impl Preview {
    /// Reads a pathway as it is, and as a proposal about an edition leaves it; without an edition, the one that the settings call
    /// current.
    ///
    /// # Errors
    ///
    /// When the folder is not the one that the proposal was made of any more.
    pub fn new(folder: &Folder, proposal: &Proposal, edition: &str) -> Result<Self, Changed> {
        Self::of(Arc::new(load(folder.clone())), folder, proposal, edition)
    }

    /// Returns the same, of a folder that was read already.
    ///
    /// # Errors
    ///
    /// When the folder is not the one that the proposal was made of any more.
    pub fn of(before: Arc<Loaded>, folder: &Folder, proposal: &Proposal, edition: &str) -> Result<Self, Changed> {
        let after = Arc::new(load(proposal.apply(folder)?));
        let edition = if edition.is_empty() { before.pathway.settings.current.to_string() } else { edition.to_owned() };
        Ok(Self { before, after, edition })
    }

    /// Compares the edition as it is and as it would be; nothing when one of them could not be read.
    pub fn comparison(&self) -> Option<Comparison<'_>> {
        let [old, new] = [&*self.before, &*self.after].map(|loaded| Some((loaded, self.edition_of(loaded)?)));
        let side = |(loaded, edition)| {
            let loaded: &Loaded = loaded;
            Side { pathway: &loaded.pathway, edition, sources: &loaded.sources }
        };
        Some(compare(side(old?), side(new?), &pdcn_diff::Options::default()))
    }

    /// Returns the edition as it is; nothing when it could not be read.
    pub fn edition_before(&self) -> Option<&Edition> {
        self.edition_of(&self.before)
    }

    /// Returns the edition as it would be; nothing when it could not be read.
    pub fn edition_after(&self) -> Option<&Edition> {
        self.edition_of(&self.after)
    }

    fn edition_of<'l>(&self, loaded: &'l Loaded) -> Option<&'l Edition> {
        loaded.pathway.edition(&self.edition)
    }

    /// Checks both as on a day, the current edition and the drafts after it, and tells which findings come and go. One that speaks
    /// of other words of the same thing as before does neither.
    pub fn findings(&self, today: Option<Date>) -> Appearing {
        let options = Options { today, ..Options::default() };
        self.findings_beside(Arc::new(lint(&self.before, &options)), today)
    }

    /// Returns the same, when what is found as it is is known already.
    pub fn findings_beside(&self, before: Arc<Report>, today: Option<Date>) -> Appearing {
        let after = Arc::new(lint(&self.after, &Options { today, ..Options::default() }));
        let old = keys(&before, &self.before);
        let new = keys(&after, &self.after);
        let (come, gone) = (without(&new, &old), without(&old, &new));
        Appearing { before, after, come, gone }
    }
}

/// What makes a finding the same: its fingerprint; else its rule and subject.
type Key<'r> = (Fingerprint, (&'r str, Option<String>));

fn keys<'r>(report: &'r Report, loaded: &Loaded) -> Vec<Key<'r>> {
    let located = report.locate(&loaded.sources);
    let prints = fingerprints(&loaded.sources, &located);
    let of = |(print, located): (Fingerprint, &Located<'r>)| {
        (print, (located.finding.rule.id, located.finding.subject.as_ref().map(ToString::to_string)))
    };
    prints.into_iter().zip(&located).map(of).collect()
}

/// The positions of those that the others do not have.
fn without(these: &[Key<'_>], others: &[Key<'_>]) -> Vec<usize> {
    let mut by_print: HashMap<&Fingerprint, usize> = HashMap::new();
    let mut by_subject: HashMap<&(&str, Option<String>), usize> = HashMap::new();
    for (print, subject) in others {
        *by_print.entry(print).or_default() += 1;
        *by_subject.entry(subject).or_default() += 1;
    }
    let mut left = Vec::new();
    for (at, (print, subject)) in these.iter().enumerate() {
        match by_print.get_mut(print).filter(|count| **count > 0) {
            Some(count) => {
                *count -= 1;
                if let Some(count) = by_subject.get_mut(subject) {
                    *count = count.saturating_sub(1);
                }
            }
            None => left.push(at),
        }
    }
    left.retain(|at| match these.get(*at).and_then(|(_, subject)| by_subject.get_mut(subject)) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        _ => true,
    });
    left
}
