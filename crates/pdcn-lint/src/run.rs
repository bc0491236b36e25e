//! Runs the rules.

use std::collections::BTreeMap;
use std::time::Duration;

use pdcn_model::{Edition, Level, Outcome, RuleSetting};
use pdcn_source::{Loaded, Problem};
use pdcn_toml::{FileNumber, Place};
use rayon::prelude::*;

use crate::check::{Check, Judge};
use crate::exceptions::Exceptions;
use crate::finding::Findings;
use crate::options::Options;
use crate::passage::{self, Passage};
use crate::pattern::Pattern;
use crate::report::{Checked, Hidden, Report, Why};
use crate::rules::CHECKS;
use crate::unread::Part;
use crate::{
    Category, Context, EditionContext, Finding, Origin, RULES, Reach, Rule, RuleChoices, doubt, refused, sealed,
};

/// Outcomes whose texts are read in one go: few enough that a pathway of some two hundred keeps all processors busy.
const OUTCOMES_AT_A_TIME: usize = 32;

/// Returns true when rules and categories of these names only look at a file with the frame of its edition, so that
/// findings are the same when no other file is there.
pub fn looks_at_files_alone(only: &[String]) -> bool {
    let is_named = |rule: &&&Rule| only.iter().any(|name| rule.id == name || rule.category.name() == name);
    !only.is_empty() && RULES.iter().filter(is_named).all(|rule| rule.reach != Reach::Pathway)
}

/// Runs every rule that is not off over a pathway, side by side.
pub fn lint(loaded: &Loaded, options: &Options) -> Report {
    let editions: Vec<&Edition> =
        options.editions.of(loaded).into_iter().map(|position| &loaded.pathway.editions[position]).collect();
    let choices = RuleChoices::new(&loaded.pathway.settings, &options.levels, &options.only);
    let (judges, off) = chosen(loaded, &choices, options);
    let rules: Vec<&'static Rule> = judges.iter().map(|judge| judge.rule).collect();
    let reads_texts = judges.iter().chain(&off).any(Judge::reads_texts);
    let context = Context::new(loaded, editions, &choices, options, reads_texts);
    let (of_passages, others): (Vec<Judge>, Vec<Judge>) =
        judges.iter().chain(&off).copied().partition(|judge| judge.check.of_passage().is_some());
    context.prepare(&rules);
    let run = Run { context: &context, choices: &choices, clock: options.clock };
    // One rule at a time, so that a slow one does not hold others back.
    let (found, of_texts) = rayon::join(
        || others.par_iter().with_max_len(1).map(|judge| run.judge(judge)).collect::<Vec<_>>(),
        || run.passages(&of_passages),
    );

    let mut timings = BTreeMap::new();
    // There may be hundreds of thousands of them: they are moved as little as can be, and never held twice.
    let n_found = found.iter().chain(&of_texts).map(|(findings, _)| findings.found.len()).sum();
    let mut findings = Vec::with_capacity(n_found);
    for (findings_of_rule, time) in found.into_iter().chain(of_texts) {
        if let Some(time) = time {
            *timings.entry(findings_of_rule.rule().id).or_default() += time;
        }
        findings.extend(findings_of_rule.found);
    }
    for judge in &of_passages {
        if let Check::PassagesThen(_, settle) = judge.check {
            settle(&context, &mut findings);
        }
    }
    for judge in &others {
        if let Check::PathwayThen(_, settle) = judge.check {
            settle(&context, &mut findings);
        }
    }
    sealed::settle(&context, &mut findings);
    refused::settle(&context, &mut findings);
    let errors = findings.iter().any(|finding| finding.level == Level::Error || finding.rule.level == Level::Error);
    let (mut exceptions, n_rules) = (Exceptions::new(&context, rules), judges.len());
    let path = |file: FileNumber| loaded.sources.file(file).path.clone();
    let found_off: Vec<Finding> =
        findings.extract_if(.., |finding| off.iter().any(|judge| judge.rule == finding.rule)).collect();
    let mut reasons = Vec::new();
    let is_allowed = |finding: &mut Finding| exceptions.cover(finding, path).map(|why| reasons.push(why)).is_some();
    let allowed: Vec<Finding> = findings.extract_if(.., is_allowed).collect();
    exceptions.errors = errors;
    exceptions.note_open(&findings);
    for Judge { rule, check } in &judges {
        if let Check::Exceptions(check) = check {
            let start = options.clock.map(|clock| clock());
            let mut of_rule = run.findings(rule);
            check(&context, &exceptions, &mut of_rule);
            sealed::settle(&context, &mut of_rule.found);
            findings.reserve_exact(of_rule.found.len());
            findings.extend(of_rule.found);
            timings.extend(run.since(start).map(|time| (rule.id, time)));
        }
    }
    let garbled = garbled(loaded);
    findings.retain(|finding| !follows_from_loss(&garbled, finding));
    doubt::settle(&context, &mut findings);
    let allowed = allowed.into_iter().zip(reasons);
    let mut hidden: Vec<Hidden> = allowed.map(|(finding, why)| Hidden { finding, why }).collect();
    let left_out = left_out(loaded);
    let pattern_of = |path: &str| left_out.iter().find(|(_, pattern)| pattern.is_match(path)).map(|(text, _)| *text);
    let is_left_out = |finding: &mut Finding| {
        let path = |place: &Place| loaded.sources.file(place.file).path.as_str();
        finding.labels.first().is_some_and(|label| pattern_of(path(&label.place)).is_some())
    };
    let others: Vec<Finding> = findings.extract_if(.., is_left_out).collect();
    for finding in others {
        let path = finding.labels.first().map(|label| loaded.sources.file(label.place.file).path.as_str());
        let pattern = path.and_then(pattern_of).unwrap_or_default().to_owned();
        hidden.push(Hidden { finding, why: Why::Excluded { pattern } });
    }
    let excluded = loaded.sources.files().iter().filter(|file| pattern_of(&file.path).is_some()).count();
    let checked = Checked {
        files: loaded.sources.files().iter().filter(|file| file.schema_name().is_none()).count(),
        editions: context.editions.iter().map(|edition| edition.edition.id.to_string()).collect(),
        outcomes: context.editions.iter().map(|edition| edition.edition.outcomes.len()).sum(),
        prerequisites: context.editions.iter().map(|edition| edition.graph().n_edges()).sum(),
        rules: n_rules,
        allowed: hidden.iter().filter(|hidden| matches!(hidden.why, Why::Exception { .. })).count(),
        excluded,
    };
    hidden.extend(found_off.into_iter().map(|finding| {
        let setting = loaded.pathway.settings.lint.as_ref().and_then(|lint| lint.rules.get(finding.rule.id));
        let reason = match setting {
            Some(RuleSetting::Settings(settings)) => settings.reason.clone(),
            _ => None,
        };
        let by_settings = matches!(choices.level(finding.rule).origin, Origin::Settings | Origin::SettingsCategory);
        Hidden { finding, why: Why::Off { by_settings, reason } }
    }));
    let (unread, held_back) = (context.unread.files(), context.unread.held_back());
    Report { findings, checked, hidden, unread, held_back, timings: timings.into_iter().collect() }
}

/// The rules that are run, and apart, when it is asked what they hide, those that were switched off.
fn chosen(loaded: &Loaded, choices: &RuleChoices, options: &Options) -> (Vec<Judge>, Vec<Judge>) {
    let judges = || RULES.iter().zip(CHECKS).map(|(rule, check)| Judge { rule, check: *check });
    // Of another format nothing was read: there is one thing to say, whatever was asked, and it cannot be switched off.
    if loaded.problems.iter().any(|problem| matches!(problem, Problem::OtherFormat { .. })) {
        return (judges().filter(|judge| judge.rule.reach == Reach::Whole).collect(), Vec::new());
    }
    let is_off = |judge: &Judge| options.show_hidden && is_switched_off(judge.rule, choices, options);
    let is_on = |judge: &Judge| choices.level(judge.rule).level != Level::Off;
    (judges().filter(is_on).collect(), judges().filter(is_off).collect())
}

/// True when somebody switched a rule off that is on by itself, and not by asking for others only.
fn is_switched_off(rule: &Rule, choices: &RuleChoices, options: &Options) -> bool {
    let chosen = choices.level(rule);
    options.only.is_empty() && chosen.level == Level::Off && chosen.origin != Origin::Rule
}

/// The files whose accents were lost.
fn garbled(loaded: &Loaded) -> Vec<FileNumber> {
    let file = |problem: &Problem| match problem {
        Problem::Garbled { file, .. } => Some(*file),
        _ => None,
    };
    loaded.problems.iter().filter_map(file).collect()
}

/// True for what follows from accents that were lost in its file: that they were is told once.
fn follows_from_loss(garbled: &[FileNumber], finding: &Finding) -> bool {
    let is_of_texts = matches!(finding.rule.category, Category::Wording | Category::Edition | Category::Ai);
    is_of_texts && finding.labels.first().is_some_and(|label| garbled.contains(&label.place.file))
}

/// The files whose findings the settings leave out; a pattern that cannot be read is a finding and leaves nothing out.
fn left_out(loaded: &Loaded) -> Vec<(&str, Pattern)> {
    let patterns = loaded.pathway.settings.lint.iter().flat_map(|lint| &lint.exclude);
    patterns.filter_map(|pattern| Some((pattern.as_str(), Pattern::of_paths(pattern)?))).collect()
}

/// The findings of a rule, and the time that it took.
type Timed = (Findings, Option<Duration>);

/// What all rules of a run share.
struct Run<'r, 'a> {
    context: &'r Context<'a>,
    choices: &'r RuleChoices,
    clock: Option<fn() -> Duration>,
}

impl Run<'_, '_> {
    fn findings(&self, rule: &'static Rule) -> Findings {
        let chosen = self.choices.level(rule);
        let is_chosen = chosen.origin != Origin::Rule && chosen.level != Level::Off && rule.reach != Reach::Whole;
        Findings::new(rule, is_chosen.then_some(chosen.level))
    }

    /// Runs a rule on what it is for.
    fn judge(&self, Judge { rule, check }: &Judge) -> Timed {
        let start = self.clock.map(|clock| clock());
        let mut findings = self.findings(rule);
        match check {
            Check::Pathway(check) | Check::PathwayThen(check, _) => {
                check(self.context, &mut findings);
            }
            Check::Edition(check) => {
                let can_tell = |edition: &&EditionContext<'_>| {
                    let part = Part::Edition(&edition.edition.folder);
                    !rule.counts_everything || !edition.unread.may_declare(rule, part)
                };
                self.context.editions.iter().filter(can_tell).for_each(|edition| check(edition, &mut findings));
            }
            Check::Passage(_) | Check::PassagesThen(..) | Check::Exceptions(_) => {}
        }
        (findings, self.since(start))
    }

    /// Runs the rules that are for passages on every text of every edition; each text is cut into words once.
    fn passages(&self, judges: &[Judge]) -> Vec<Timed> {
        if judges.is_empty() {
            return Vec::new();
        }
        let of_edition = |edition| {
            let mut reading = Reading::new(self, judges);
            passage::of_frame(edition, |passage| reading.read(passage));
            let parts = edition.edition.outcomes.par_chunks(OUTCOMES_AT_A_TIME).map(|outcomes: &[Outcome]| {
                let mut reading = Reading::new(self, judges);
                for outcome in outcomes {
                    passage::of_outcome(edition, outcome, |passage| reading.read(passage));
                }
                reading.found
            });
            let parts: Vec<Vec<Timed>> = parts.collect();
            reading.found.into_iter().chain(parts.into_iter().flatten()).collect::<Vec<_>>()
        };
        self.context.editions.iter().flat_map(of_edition).collect()
    }

    fn since(&self, start: Option<Duration>) -> Option<Duration> {
        Some(self.clock?().saturating_sub(start?))
    }
}

/// Passages being read by several rules.
struct Reading<'n, 'r, 'a> {
    run: &'n Run<'r, 'a>,
    judges: &'n [Judge],
    found: Vec<Timed>,
    /// The last language that was met, and the rules that can judge it.
    language: &'a str,
    of_language: Vec<(usize, CheckPassage)>,
}

type CheckPassage = fn(&Passage<'_>, &mut Findings);

impl<'n, 'r, 'a> Reading<'n, 'r, 'a> {
    fn new(run: &'n Run<'r, 'a>, judges: &'n [Judge]) -> Self {
        let time = run.clock.map(|_| Duration::ZERO);
        let found = judges.iter().map(|judge| (run.findings(judge.rule), time)).collect();
        Self { run, judges, found, language: "", of_language: Vec::new() }
    }

    fn read(&mut self, passage: &Passage<'a>) {
        if self.language != passage.language || self.of_language.is_empty() {
            let judges = self.judges.iter().enumerate();
            let judges = judges.filter(|(_, judge)| judge.rule.languages.hold(passage.language));
            self.of_language = judges.filter_map(|(at, judge)| Some((at, judge.check.of_passage()?))).collect();
            self.language = passage.language;
            self.found.iter_mut().for_each(|(findings, _)| passage.name_language(findings));
        }
        for (at, check) in &self.of_language {
            let (findings, time) = &mut self.found[*at];
            let start = self.run.clock.map(|clock| clock());
            check(passage, findings);
            if let (Some(time), Some(spent)) = (time.as_mut(), self.run.since(start)) {
                *time += spent;
            }
        }
    }
}
