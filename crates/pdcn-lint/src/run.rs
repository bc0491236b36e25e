//! Runs the rules.

use std::collections::BTreeMap;
use std::time::Duration;

use pdcn_model::{Date, Edition, EditionStatus, Level, Outcome, RuleSetting};
use pdcn_source::{Loaded, Problem};
use pdcn_toml::Place;
use rayon::prelude::*;

use crate::exceptions::{Exceptions, on};
use crate::finding::Findings;
use crate::passage::{self, Passage};
use crate::pattern::Pattern;
use crate::report::{Checked, Hidden, Report, Why};
use crate::rule::Check;
use crate::unread::Part;
use crate::{Category, Context, EditionContext, Finding, Origin, RULES, Rule, RuleChoices, doubt, refused, sealed};

/// What to lint.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The editions whose rules are run; what holds for every file is checked in all.
    pub editions: EditionChoice,
    /// Levels over those of the settings, by rule or category; of two with the same name the last counts.
    pub levels: Vec<(String, Level)>,
    /// The only rules or categories to run, by name; all when there are none.
    pub only: Vec<String>,
    /// The day on which exceptions and dates of checking are judged; without it they do not end.
    pub today: Option<Date>,
    /// The text of the schema that this program publishes under a name (`outcomes`); without it, copies of the schemas in the
    /// pathway are not compared.
    pub schemas: Option<fn(&str) -> Option<String>>,
    /// True when the rules that were switched off are to be run as well, to tell what they hide.
    pub show_hidden: bool,
    /// A clock that never goes back, to time the rules; without it they are not timed.
    pub clock: Option<fn() -> Duration>,
}

/// The editions to lint.
#[derive(Clone, Debug, Default)]
pub enum EditionChoice {
    /// The one that the settings call current, else the last one; each that comes after it, which will be; and each draft
    /// that is not before it, which somebody is working on.
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
            Self::Current => {
                let current = with_id(loaded.pathway.settings.current.as_str());
                let Some(current) = current.or_else(|| editions.len().checked_sub(1)) else { return Vec::new() };
                let before = loaded.pathway.before(&editions[current]);
                let is_to_come = |at: &usize| {
                    let edition = &editions[*at];
                    *at != current
                        && !before.iter().any(|one| std::ptr::eq(*one, edition))
                        && (edition.status == EditionStatus::Draft
                            || loaded.pathway.comes_after(edition, &editions[current]))
                };
                std::iter::once(current).chain((0..editions.len()).filter(is_to_come)).collect()
            }
            Self::All => (0..editions.len()).collect(),
            Self::Ids(ids) => ids.iter().filter_map(|id| with_id(id)).collect(),
        }
    }
}

/// Outcomes whose texts are read in one go: few enough that a pathway of some two hundred keeps all processors busy.
const OUTCOMES_AT_A_TIME: usize = 32;

/// Returns true when rules and categories of these names only look at a file with the frame of its edition, so that
/// findings are the same when no other file is there.
pub fn looks_at_files_alone(only: &[String]) -> bool {
    let is_named = |rule: &&&Rule| only.iter().any(|name| rule.id == name || rule.category.name() == name);
    !only.is_empty() && RULES.iter().filter(is_named).all(|rule| rule.looks_at_file_alone)
}

/// Runs every rule that is not off over a pathway, side by side.
pub fn lint(loaded: &Loaded, options: &Options) -> Report {
    let editions: Vec<&Edition> =
        options.editions.of(loaded).into_iter().map(|position| &loaded.pathway.editions[position]).collect();
    let choices = RuleChoices::new(&loaded.pathway.settings, &options.levels, &options.only);
    let (rules, off) = chosen(loaded, &choices, options);
    let reads_texts = rules.iter().chain(&off).any(|rule| rule.reads_texts());
    let context = Context::new(loaded, editions, &choices, options, reads_texts);
    let (of_passages, others): (Vec<&Rule>, Vec<&Rule>) =
        rules.iter().chain(&off).copied().partition(|rule| rule.check.of_passage().is_some());
    context.prepare(&rules);
    let run = Run { context: &context, choices: &choices, clock: options.clock };
    // One rule at a time, so that a slow one does not hold others back.
    let (found, of_texts) = rayon::join(
        || others.par_iter().with_max_len(1).map(|rule| run.rule(rule)).collect::<Vec<_>>(),
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
    for rule in &of_passages {
        if let Check::PassagesThen(_, settle) = rule.check {
            settle(&context, &mut findings);
        }
    }
    for rule in &others {
        if let Check::PathwayThen(_, settle) = rule.check {
            settle(&context, &mut findings);
        }
    }
    sealed::settle(&context, &mut findings);
    refused::settle(&context, &mut findings);
    let errors = findings.iter().any(|finding| finding.level == Level::Error || finding.rule.level == Level::Error);
    let (mut exceptions, n_rules) = (Exceptions::new(&context, rules.clone()), rules.len());
    let path = |file: u32| loaded.sources.file(file).path.clone();
    let found_off: Vec<Finding> = findings.extract_if(.., |finding| off.contains(&finding.rule)).collect();
    let mut reasons = Vec::new();
    let is_allowed = |finding: &mut Finding| exceptions.cover(finding, path).map(|why| reasons.push(why)).is_some();
    let allowed: Vec<Finding> = findings.extract_if(.., is_allowed).collect();
    exceptions.errors = errors;
    exceptions.note_open(&findings);
    for rule in &rules {
        if let Check::Exceptions(check) = rule.check {
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
fn chosen(loaded: &Loaded, choices: &RuleChoices, options: &Options) -> (Vec<&'static Rule>, Vec<&'static Rule>) {
    // Of another format nothing was read: there is one thing to say, whatever was asked, and it cannot be switched off.
    if loaded.problems.iter().any(|problem| matches!(problem, Problem::OtherFormat { .. })) {
        return (RULES.iter().copied().filter(|rule| rule.is_about_all_files()).collect(), Vec::new());
    }
    let is_off = |rule: &&Rule| options.show_hidden && is_switched_off(rule, choices, options);
    let off = RULES.iter().copied().filter(is_off).collect();
    (on(RULES.iter().map(|rule| (*rule, choices.level(rule).level))), off)
}

/// True when somebody switched a rule off that is on by itself, and not by asking for others only.
fn is_switched_off(rule: &Rule, choices: &RuleChoices, options: &Options) -> bool {
    let chosen = choices.level(rule);
    options.only.is_empty() && chosen.level == Level::Off && chosen.origin != Origin::Rule
}

/// The files whose accents were lost.
fn garbled(loaded: &Loaded) -> Vec<u32> {
    let file = |problem: &Problem| match problem {
        Problem::Garbled { file, .. } => Some(*file),
        _ => None,
    };
    loaded.problems.iter().filter_map(file).collect()
}

/// True for what follows from accents that were lost in its file: that they were is told once.
fn follows_from_loss(garbled: &[u32], finding: &Finding) -> bool {
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
        let is_chosen = chosen.origin != Origin::Rule && chosen.level != Level::Off && !rule.is_about_all_files();
        Findings::new(rule, is_chosen.then_some(chosen.level))
    }

    /// Runs a rule on what it is for.
    fn rule(&self, rule: &'static Rule) -> Timed {
        let start = self.clock.map(|clock| clock());
        let mut findings = self.findings(rule);
        match rule.check {
            Check::Format(check) | Check::Pathway(check) | Check::PathwayThen(check, _) => {
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
    fn passages(&self, rules: &[&'static Rule]) -> Vec<Timed> {
        if rules.is_empty() {
            return Vec::new();
        }
        let of_edition = |edition| {
            let mut reading = Reading::new(self, rules);
            passage::of_frame(edition, |passage| reading.read(passage));
            let parts = edition.edition.outcomes.par_chunks(OUTCOMES_AT_A_TIME).map(|outcomes: &[Outcome]| {
                let mut reading = Reading::new(self, rules);
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
    found: Vec<Timed>,
    /// The last language that was met, and the rules that can judge it.
    language: &'a str,
    of_language: Vec<(usize, CheckPassage)>,
}

type CheckPassage = fn(&Passage<'_>, &mut Findings);

impl<'n, 'r, 'a> Reading<'n, 'r, 'a> {
    fn new(run: &'n Run<'r, 'a>, rules: &[&'static Rule]) -> Self {
        let time = run.clock.map(|_| Duration::ZERO);
        let found = rules.iter().map(|rule| (run.findings(rule), time)).collect();
        Self { run, found, language: "", of_language: Vec::new() }
    }

    fn read(&mut self, passage: &Passage<'a>) {
        if self.language != passage.language || self.of_language.is_empty() {
            let rules = self.found.iter().map(|(findings, _)| findings.rule()).enumerate();
            let judges = rules.filter(|(_, rule)| rule.languages.hold(passage.language));
            self.of_language = judges.filter_map(|(at, rule)| Some((at, rule.check.of_passage()?))).collect();
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
