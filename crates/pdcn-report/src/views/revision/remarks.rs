//! What is said beside an outcome: what became of it, and what the pupils who change grades meanwhile would meet twice or never.

use std::collections::BTreeMap;

use pdcn_diff::consequences::{Cohort, Never};
use pdcn_diff::{Kind, Thing};
use pdcn_document::Text;
use pdcn_model::Mark;
use pdcn_texts::{Texts, visible};

use super::progression::Taught;
use crate::views::changes::{Changes, ShownChange, sentence};

/// All that is to be said, by outcome.
pub(super) struct Remarks<'t, 'a> {
    changes: BTreeMap<&'a str, Vec<&'a ShownChange<'a>>>,
    /// The grades into which pupils come, in order.
    grades: Vec<&'a str>,
    twice: BTreeMap<&'a str, Met<'a>>,
    never: BTreeMap<&'a str, Met<'a>>,
    in_doubt: BTreeMap<&'a str, Met<'a>>,
    texts: &'t Texts,
}

/// Who would meet an outcome twice or never.
#[derive(Default)]
struct Met<'a> {
    /// The grades into which they come, by their places among all.
    arriving: Vec<usize>,
    /// What they still have before them and that requires it.
    needed_by: Vec<&'a str>,
}

impl<'t, 'a> Remarks<'t, 'a> {
    pub(super) fn new(changes: &'a Changes<'a>, texts: &'t Texts) -> Self {
        let cohorts: &[Cohort<'a>] = changes.consequences.as_ref().map_or(&[], |consequences| &consequences.cohorts);
        let mut remarks = Self {
            changes: BTreeMap::new(),
            grades: cohorts.iter().map(|cohort| cohort.to.id.as_str()).collect(),
            twice: BTreeMap::new(),
            never: BTreeMap::new(),
            in_doubt: BTreeMap::new(),
            texts,
        };
        for shown in changes.changes.iter().filter(|shown| shown.change.subject.thing == Thing::Outcome) {
            remarks.changes.entry(shown.change.subject.id).or_default().push(shown);
        }
        for (at, cohort) in cohorts.iter().enumerate() {
            for twice in &cohort.twice {
                remarks.twice.entry(twice.outcome.id.as_str()).or_default().arriving.push(at);
            }
            add(&mut remarks.never, &cohort.never, at);
            add(&mut remarks.in_doubt, &cohort.in_doubt, at);
        }
        remarks
    }

    /// What is said of an outcome in a grade; what became of it only where its paragraph changed.
    pub(super) fn on(&self, grade: &str, [old, new]: [Option<Taught<'a>>; 2], is_changed: bool) -> Vec<Text<'a>> {
        let Some(taught) = new.or(old) else { return Vec::new() };
        let id = taught.outcome.id.as_str();
        let mut said: Vec<String> = Vec::new();
        if is_changed {
            let told = self.changes.get(id).into_iter().flatten().filter(|shown| is_told(shown.change.kind));
            said.extend(told.map(|shown| self.sentence(shown)));
        }
        let mut met = |of: &BTreeMap<&'a str, Met<'a>>, part: &str| {
            said.extend(of.get(id).map(|met| self.met(met, part)));
        };
        // Said once: where it is mastered, and where it begins.
        if new.is_some_and(|new| new.mark == Mark::Master) {
            met(&self.never, "never");
            met(&self.in_doubt, "in-doubt");
        }
        if new.is_some_and(|new| new.outcome.learn.as_str() == grade) {
            met(&self.twice, "twice");
        }
        said.into_iter().map(Text::from).collect()
    }

    fn sentence(&self, shown: &'a ShownChange<'a>) -> String {
        let sentence = sentence(shown.change, self.texts);
        let Some(reason) = sentence.reason else { return sentence.text };
        let values = [("sentence", sentence.text.into()), ("reason", reason.into())];
        self.texts.part("changes-prose", "reason", &values)
    }

    fn met(&self, met: &Met<'a>, part: &str) -> String {
        let values = [
            ("grades", self.ranges(&met.arriving).into()),
            ("ids", met.needed_by.join(", ").into()),
            ("count", met.arriving.len().into()),
        ];
        let said = self.texts.part("revision-cohort", part, &values);
        if met.needed_by.is_empty() {
            said
        } else {
            format!("{said} {}", self.texts.part("revision-cohort", "needed", &values))
        }
    }

    /// Grades in few words: `P3-P6, S2`.
    fn ranges(&self, places: &[usize]) -> String {
        let id = |at: usize| self.grades.get(at).map(|id| visible(id)).unwrap_or_default();
        let range = |run: &[usize]| match run {
            [] => String::new(),
            [only] => id(*only),
            [first, .., last] => format!("{}-{}", id(*first), id(*last)),
        };
        let runs = places.chunk_by(|one, next| one + 1 == *next);
        runs.map(range).collect::<Vec<_>>().join(", ")
    }
}

fn add<'a>(of: &mut BTreeMap<&'a str, Met<'a>>, all: &[Never<'a>], at: usize) {
    for never in all {
        let met = of.entry(never.outcome.id.as_str()).or_default();
        met.arriving.push(at);
        met.needed_by.extend(&never.needed_by);
        met.needed_by.sort_unstable();
        met.needed_by.dedup();
    }
}

/// True for a change that those who decide must know of besides the words that they see.
fn is_told(kind: Kind) -> bool {
    let name = kind.name();
    let is_of_marks = ["learn-", "master-"].iter().any(|mark| name.starts_with(mark));
    is_of_marks
        || matches!(
            kind,
            Kind::OutcomeRetired
                | Kind::OutcomeReplaced
                | Kind::OutcomeSplit
                | Kind::OutcomeMerged
                | Kind::OutcomeRenamed
                | Kind::OutcomeRenamedBack
                | Kind::OutcomeVanished
                | Kind::OutcomeReturned
                | Kind::OutcomeIdReused
                | Kind::OutcomeMovedStrand
                | Kind::StatementRewritten
                | Kind::BecameOpen
                | Kind::NoLongerOpen
        )
}
