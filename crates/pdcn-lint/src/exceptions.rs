//! Exceptions: findings accepted on purpose, by an outcome (`[[outcome.allow]]`) or by the pathway (`[[allow]]`).

use foldhash::{HashMap, HashMapExt as _};
use pdcn_model::{Date, is_same_name};
use pdcn_toml::{FileNumber, Place};

use crate::pattern::Pattern;
use crate::report::Why;
use crate::{Context, Finding, Rule};

/// One exception.
#[derive(Debug)]
pub struct Exception<'a> {
    /// The name of the rule.
    pub rule: &'a str,
    /// Why.
    pub reason: &'a str,
    /// Until when.
    pub until: Option<Date>,
    /// The block that says so.
    pub place: Place,
    /// The id of the one thing that it is for, if it is for one.
    pub subject: Option<&'a str>,
    /// What it covers.
    scope: Scope,
    /// How many findings it covered.
    pub covered: usize,
}

/// What an exception covers.
#[derive(Debug)]
enum Scope {
    /// The outcome that it stands in.
    Outcome,
    /// Everything of an id, in the files of a pattern.
    Pathway { files: Option<Pattern> },
}

/// All exceptions of a run, and what they covered.
#[derive(Debug)]
pub struct Exceptions<'a> {
    /// The exceptions, those of the pathway first.
    pub all: Vec<Exception<'a>>,
    /// The rules that were run: an exception for another one had nothing to cover.
    rules: Vec<&'static Rule>,
    of_outcomes: HashMap<(FileNumber, u32), Vec<usize>>,
    of_pathway: Vec<usize>,
    today: Option<Date>,
    /// True when some finding is an error: what it is about may keep other rules from finding what an exception is for.
    pub(crate) errors: bool,
    /// The outcomes with open findings, by rule and file: what an exception that strayed may be for.
    open: HashMap<(&'static str, FileNumber), String>,
}

impl<'a> Exceptions<'a> {
    pub(crate) fn new(context: &Context<'a>, rules: Vec<&'static Rule>) -> Self {
        let mut exceptions = Self {
            all: Vec::new(),
            rules,
            of_outcomes: HashMap::new(),
            of_pathway: Vec::new(),
            today: context.today,
            errors: false,
            open: HashMap::new(),
        };
        if let Some(place) = context.settings_place() {
            for (position, allow) in (0..).zip(&context.pathway.settings.allows) {
                let files = allow.path.as_deref().and_then(Pattern::of_paths);
                exceptions.of_pathway.push(exceptions.all.len());
                exceptions.all.push(Exception {
                    rule: &allow.rule,
                    reason: &allow.reason,
                    until: allow.until,
                    place: place.clone().key("allow").index(position),
                    subject: allow.id.as_deref(),
                    scope: Scope::Pathway { files },
                    covered: 0,
                });
            }
        }
        for outcome in context.editions.iter().flat_map(|edition| &edition.edition.outcomes) {
            let home = outcome.home;
            for (position, allow) in (0..).zip(&outcome.allows) {
                exceptions.of_outcomes.entry((home.file, home.index)).or_default().push(exceptions.all.len());
                exceptions.all.push(Exception {
                    rule: &allow.rule,
                    reason: &allow.reason,
                    until: allow.until,
                    place: Place::file(home.file).key("outcome").index(home.index).key("allow").index(position),
                    subject: Some(outcome.id.as_str()),
                    scope: Scope::Outcome,
                    covered: 0,
                });
            }
        }
        exceptions
    }

    /// The exception that covers a finding, which counts for it; nothing when none does.
    pub(crate) fn cover(&mut self, finding: &Finding, path: impl FnOnce(FileNumber) -> String) -> Option<Why> {
        let place = finding.labels.first().map(|label| &label.place)?;
        let of_outcome = finding.outcome_home().and_then(|home| self.of_outcomes.get(&(home.file, home.index)));
        if of_outcome.is_none() && self.of_pathway.is_empty() {
            return None;
        }
        let path = if self.of_pathway.is_empty() { String::new() } else { path(place.file) };
        let candidates = of_outcome.into_iter().flatten().chain(&self.of_pathway);
        let covering = candidates.copied().find(|&position| {
            let exception = &self.all[position];
            let holds = !exception.reason.is_empty() && !exception.has_ended(self.today);
            holds && exception.rule == finding.rule.id && exception.covers(finding, &path)
        });
        let exception = &mut self.all[covering?];
        exception.covered += 1;
        let (place, reason) = (exception.place.clone(), exception.reason.to_owned());
        Some(Why::Exception { place, reason, until: exception.until })
    }

    /// Returns true when the rule of an exception was run at a level that shows its findings.
    pub fn was_run(&self, exception: &Exception<'_>) -> bool {
        self.rule_of(exception).is_some()
    }

    /// True when a rule was run.
    pub(crate) fn have_rule(&self, rule: &Rule) -> bool {
        self.rules.contains(&rule)
    }

    /// The rule of an exception, when it was run.
    fn rule_of(&self, exception: &Exception<'_>) -> Option<&'static Rule> {
        self.rules.iter().copied().find(|rule| rule.id == exception.rule)
    }

    /// Notes which outcomes have open findings, if there are exceptions that cover nothing.
    pub(crate) fn note_open(&mut self, findings: &[Finding]) {
        let strays = self.all.iter().filter(|exception| exception.covered == 0 && exception.is_of_outcome());
        let rules: Vec<&'static str> = strays.filter_map(|exception| Some(self.rule_of(exception)?.id)).collect();
        for finding in findings.iter().filter(|finding| rules.contains(&finding.rule.id)) {
            if let (Some(label), Some(subject)) = (finding.labels.first(), &finding.subject) {
                self.open.entry((finding.rule.id, label.place.file)).or_insert_with(|| subject.clone());
            }
        }
    }

    /// An outcome of the file of an exception that has an open finding of its rule.
    pub(crate) fn may_be_for(&self, exception: &Exception<'_>) -> Option<&str> {
        let rule = self.rule_of(exception).filter(|_| exception.is_of_outcome())?;
        self.open.get(&(rule.id, exception.place.file)).map(String::as_str)
    }

    /// Returns the day of the run.
    pub fn today(&self) -> Option<Date> {
        self.today
    }
}

impl Exception<'_> {
    /// Returns true when its last day is before the day of the run.
    pub fn has_ended(&self, today: Option<Date>) -> bool {
        matches!((self.until, today), (Some(until), Some(today)) if until < today)
    }

    /// Returns true when an outcome says so, and not the pathway.
    pub fn is_of_outcome(&self) -> bool {
        matches!(self.scope, Scope::Outcome)
    }

    /// True unless it is for files of which there are none: they may have been renamed, or not be here yet.
    pub(crate) fn has_files(&self, mut is_any: impl FnMut(&dyn Fn(&str) -> bool) -> bool) -> bool {
        match &self.scope {
            Scope::Pathway { files: Some(files) } => is_any(&|path| files.is_match(path)),
            _ => true,
        }
    }

    fn covers(&self, finding: &Finding, path: &str) -> bool {
        match &self.scope {
            Scope::Outcome => true,
            Scope::Pathway { files } => {
                files.as_ref().is_none_or(|files| files.is_match(path))
                    && self.subject.is_none_or(|id| finding.subject.as_deref().is_some_and(|own| is_same_name(own, id)))
            }
        }
    }
}
