//! Findings for reading: of many of one rule in one file the first ones, then how many others there are. For whoever reads;
//! formats for programs and editors write every finding.

use std::collections::HashMap;

use pdcn_lint::Located;
use pdcn_model::Level;
use pdcn_toml::FileNumber;

use super::FindingsRun;

/// As many findings of one rule in one file are read one by one.
const MANY: usize = 10;
/// Of more, these are shown.
const FIRST: usize = 5;

/// What is shown in the place of a finding.
pub(super) enum Shown<'r> {
    /// The finding, with its number among all from 1.
    Finding(usize, &'r Located<'r>),
    /// How many others there are, in words.
    Others(String),
}

/// The findings of a run as they are read, in their order; what is left out is told right after the last one that is shown.
pub(super) fn shown<'r>(run: &'r FindingsRun<'_>) -> Vec<Shown<'r>> {
    let mut counts: HashMap<Key, usize> = HashMap::new();
    for located in run.findings {
        *counts.entry(key(located)).or_default() += 1;
    }
    let mut seen: HashMap<Key, usize> = HashMap::new();
    let mut shown = Vec::with_capacity(run.findings.len());
    for (number, located) in (1..).zip(run.findings) {
        let of_kind = counts.get(&key(located)).copied().unwrap_or_default();
        let at = seen.entry(key(located)).or_default();
        *at += 1;
        let is_grouped = !run.shows_all && of_kind > MANY;
        if !is_grouped || *at <= FIRST {
            shown.push(Shown::Finding(number, located));
        }
        if is_grouped && *at == FIRST {
            shown.push(Shown::Others(others(run, located, of_kind - FIRST)));
        }
    }
    shown
}

/// The rule, how serious it is, and the file.
type Key = (&'static str, Level, Option<FileNumber>);

fn key(located: &Located<'_>) -> Key {
    let finding = located.finding;
    (finding.rule.id, finding.level, located.labels.first().map(|label| label.file))
}

fn others(run: &FindingsRun<'_>, located: &Located<'_>, count: usize) -> String {
    let file = located.labels.first().map(|label| run.path(label.file)).unwrap_or_default();
    let values = [("count", count.into()), ("rule", located.finding.rule.id.into()), ("file", file.into())];
    run.words.say("others-line", &values)
}
