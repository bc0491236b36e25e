//! Runs the rules.

use std::collections::{BTreeMap, HashSet};

use pdcn_model::{Date, Edition, Level, Outcome};
use pdcn_source::{Loaded, Place, Step};
use rayon::prelude::*;

use crate::finding::Findings;
use crate::report::{Checked, Report};
use crate::rule::Check;
use crate::{Context, Finding, RULES, Rule};

/// What to lint.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The editions whose rules are run; what holds for every file is checked in all.
    pub editions: EditionChoice,
    /// Levels over those of the settings, by rule.
    pub levels: BTreeMap<String, Level>,
    /// The day on which exceptions with an end are judged; without it they do not end.
    pub today: Option<Date>,
}

/// The editions to lint.
#[derive(Clone, Debug, Default)]
pub enum EditionChoice {
    /// The one that the settings call current; else the last one.
    #[default]
    Current,
    /// All.
    All,
    /// These, by id.
    Ids(Vec<String>),
}

impl EditionChoice {
    fn of(&self, loaded: &Loaded) -> Vec<usize> {
        let editions = &loaded.pathway.editions;
        let with_id = |id: &str| editions.iter().position(|edition| edition.id.as_str() == id);
        match self {
            Self::Current => with_id(loaded.pathway.settings.current.as_str())
                .or_else(|| editions.len().checked_sub(1))
                .into_iter()
                .collect(),
            Self::All => (0..editions.len()).collect(),
            Self::Ids(ids) => ids.iter().filter_map(|id| with_id(id)).collect(),
        }
    }
}

/// Runs every rule that is not off over a pathway, side by side.
pub fn lint(loaded: &Loaded, options: &Options) -> Report {
    let editions: Vec<&Edition> =
        options.editions.of(loaded).into_iter().map(|position| &loaded.pathway.editions[position]).collect();
    let context = Context::new(loaded, editions);
    let level_of = |rule: &Rule| {
        let settings = loaded.pathway.settings.lint.as_ref().and_then(|lint| lint.rules.get(rule.id));
        options.levels.get(rule.id).copied().or_else(|| settings.map(pdcn_model::RuleSetting::level))
    };
    let run = |&rule: &&'static Rule| -> Option<Vec<Finding>> {
        let level = level_of(rule);
        if level.unwrap_or(rule.level) == Level::Off {
            return None;
        }
        let mut findings = Findings::new(rule, level);
        match rule.check {
            Check::Pathway(check) => check(&context, &mut findings),
            Check::Edition(check) => context.editions.iter().for_each(|edition| check(edition, &mut findings)),
        }
        Some(findings.found)
    };
    // One rule at a time, so that a slow one does not hold others back.
    let found: Vec<Vec<Finding>> = RULES.par_iter().with_max_len(1).filter_map(run).collect();
    let rules = found.len();
    let allowances = Allowances::new(&context, options.today);
    let (allowed, findings): (Vec<Finding>, Vec<Finding>) =
        found.into_iter().flatten().partition(|finding| allowances.cover(finding));
    let checked = Checked {
        files: loaded.sources.files().len(),
        editions: context.editions.iter().map(|edition| edition.edition.id.to_string()).collect(),
        outcomes: context.editions.iter().map(|edition| edition.edition.outcomes.len()).sum(),
        prerequisites: context.editions.iter().map(|edition| edition.graph().n_edges()).sum(),
        rules,
        allowed: allowed.len(),
    };
    Report { findings, checked }
}

/// The exceptions of outcomes, `[[outcome.allow]]`: by file, place among the outcomes, and rule.
struct Allowances<'a>(HashSet<(u32, u32, &'a str)>);

impl<'a> Allowances<'a> {
    fn new(context: &Context<'a>, today: Option<Date>) -> Self {
        let holds = |until: Option<Date>| until.is_none_or(|until| today.is_none_or(|today| today <= until));
        let outcomes = context.editions.iter().flat_map(|edition| &edition.edition.outcomes);
        let of_outcome = |outcome: &'a Outcome| {
            let held = outcome.allows.iter().filter(move |allow| holds(allow.until) && !allow.reason.is_empty());
            held.map(|allow| (outcome.home.file, outcome.home.index, allow.rule.as_str()))
        };
        Self(outcomes.flat_map(of_outcome).collect())
    }

    fn cover(&self, finding: &Finding) -> bool {
        let home = |place: &Place| match place.path.as_slice() {
            [Step::Key(list), Step::Index(index), ..] if list == "outcome" => Some((place.file, *index)),
            _ => None,
        };
        let (false, Some(label)) = (self.0.is_empty(), finding.labels.first()) else { return false };
        home(&label.place).is_some_and(|(file, index)| self.0.contains(&(file, index, finding.rule.id)))
    }
}
