//! What is found, as a page shows it; fixes by a click, and what is kept with a reason.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use pdcn_edit::{FileChange, KeyPath, Operation, Proposal, Set, Subject, Value, prose};
use pdcn_lint::{
    Category, EditionChoice, Finding, Fingerprint, Located, Mender, Options, Report, Rule, Safety, fingerprints, lint,
    mend, mend_all,
};
use pdcn_model::{Date, Edition, Home, Level, Outcome};
use pdcn_source::Loaded;
use pdcn_texts::{Text, Texts};
use pdcn_toml::{FileNumber, Lines, Step};

use crate::Session;
use crate::contract::{Decided, Explained, Fixed, PageFinding};
use crate::refusal::Refusal;

/// The most characters of the words that a finding points at.
const MOST: usize = 160;

impl Session {
    /// What is found, by file and place.
    pub(crate) fn findings(&mut self) -> Vec<PageFinding> {
        let report = self.report();
        shown(&report, &self.loaded, &self.words, |_| true)
    }

    /// What a rule is about.
    pub(crate) fn explain(&self, id: &str) -> Result<Explained, Refusal> {
        let rule = Rule::named(id).ok_or_else(|| self.no_such(id))?;
        Ok(Explained::new(rule, &self.words))
    }

    /// Makes the fix of a finding, or shows it.
    pub(crate) fn fix(&mut self, fingerprint: &str, make: bool) -> Result<Fixed, Refusal> {
        let no_fix = Refusal::new(&Text::new("page-no-fix"), &self.words);
        let (report, loaded) = (self.report(), Arc::clone(&self.loaded));
        let located = report.locate(&loaded.sources);
        let prints = fingerprints(&loaded.sources, &located);
        let at = position(&prints, fingerprint).ok_or_else(|| no_fix.clone())?;
        let one = &located[at..=at];
        let title = self.words.text(&one[0].finding.message);
        let lines = one[0].edits.first().map(|edit| lines_around(&loaded, edit.file, &one[0]));
        let mended = mend(one, &loaded.sources, Safety::Unsafe);
        let files = mended.texts.iter().map(|(number, text)| {
            let file = loaded.sources.file(*number);
            FileChange::between(&file.path, Some(Arc::clone(&file.text)), Some(Arc::clone(text)))
        });
        let proposal = Proposal { files: files.collect() };
        if proposal.is_empty() {
            return Err(no_fix);
        }
        let (before, after) = lines.unwrap_or_default();
        let edition = edition_of(one[0].finding, &loaded).map_or("", |edition| edition.id.as_str());
        let decided = self.come_to(edition, &proposal, make.then_some(title));
        Ok(Fixed { decided, before, after })
    }

    /// Makes all fixes that are safe.
    pub(crate) fn fix_all(&mut self) -> Decided {
        let page = Page { today: self.today };
        let mending = mend_all(&page, self.folder.clone(), &self.loaded, Safety::Safe);
        let Ok(mending) = mending;
        let changes = mending.files.into_iter().map(|(path, (before, after))| {
            let change = FileChange::between(&path, Some(before), Some(after));
            (change.before != change.after).then_some(change)
        });
        let proposal = Proposal { files: changes.flatten().collect() };
        let title = self.words.say("page-fix-all", &[("count", mending.made.len().into())]);
        self.come_to("", &proposal, Some(title))
    }

    /// Accepts a finding about an outcome, with a reason that the file keeps.
    pub(crate) fn accept(&mut self, fingerprint: &str, reason: &str) -> Result<Decided, Refusal> {
        let refused = Refusal::new(&Text::new("page-no-accept"), &self.words);
        let reason = prose(reason, self.loaded.pathway.settings.language.as_str());
        let (report, loaded) = (self.report(), Arc::clone(&self.loaded));
        let located = report.locate(&loaded.sources);
        let prints = fingerprints(&loaded.sources, &located);
        let at = position(&prints, fingerprint).ok_or_else(|| refused.clone())?;
        let finding = located[at].finding;
        let title = self.words.text(&finding.message);
        let (Some(home), Some(edition)) = (can_accept(finding), edition_of(finding, &loaded)) else {
            return Err(refused);
        };
        let outcome = edition.outcomes.iter().find(|outcome| outcome.home == home).ok_or(refused)?;
        let key = KeyPath::of_names(["allow", finding.rule.id, "reason"]);
        let set = Set { subject: Subject::Outcome(outcome.id.to_string()), key, value: Value::Text(reason) };
        let (edition, operations) = (edition.id.to_string(), vec![Operation::Set(set)]);
        Ok(self.decide(&edition, operations, title))
    }
}

/// Whoever mends in a page: everything may be, and everything that a rule can say must not get worse.
struct Page {
    today: Option<Date>,
}

impl Mender for Page {
    type Failure = std::convert::Infallible;

    fn lint(&self, loaded: &Loaded) -> Result<Report, Self::Failure> {
        Ok(lint(loaded, &Options { today: self.today, ..Options::default() }))
    }

    fn judge(&self, loaded: &Loaded) -> Report {
        lint(loaded, &Options { today: self.today, editions: EditionChoice::All, ..Options::default() })
    }

    fn choose(&self, _: &Loaded, _: &mut Vec<Located<'_>>) {}
}

fn position(prints: &[Fingerprint], fingerprint: &str) -> Option<usize> {
    prints.iter().position(|print| print.as_str() == fingerprint)
}

/// The lines that a fix changes in its first file, before and after.
fn lines_around(loaded: &Loaded, file: FileNumber, located: &Located<'_>) -> (Vec<String>, Vec<String>) {
    let text = &loaded.sources.file(file).text;
    let edits = located.edits.iter().filter(|edit| edit.file == file);
    let edits: Vec<_> = edits.map(|edit| (edit.bytes.clone(), edit.replacement.clone())).collect();
    let start = edits.iter().map(|(bytes, _)| bytes.start).min().unwrap_or_default();
    let end = edits.iter().map(|(bytes, _)| bytes.end).max().unwrap_or_default();
    let whole =
        text[..start].rfind('\n').map_or(0, |at| at + 1)..text[end..].find('\n').map_or(text.len(), |at| end + at);
    let after = pdcn_toml::apply_within(text, whole.clone(), edits).unwrap_or_default();
    let lines = |text: &str| text.lines().map(str::to_owned).collect();
    (lines(&text[whole]), lines(&after))
}

/// The edition that a finding is about, by its file; nothing for what is about no edition.
fn edition_of<'l>(finding: &Finding, loaded: &'l Loaded) -> Option<&'l Edition> {
    let path = &loaded.sources.file(finding.labels.first()?.place.file).path;
    loaded.pathway.editions.iter().find(|edition| edition.has_file(path))
}

/// The findings at some positions of a report, as a page shows them; nothing is looked up when there are none.
pub(crate) fn some(report: &Report, loaded: &Loaded, words: &Texts, positions: &[usize]) -> Vec<PageFinding> {
    let asked: HashSet<usize> = positions.iter().copied().collect();
    if asked.is_empty() { Vec::new() } else { shown(report, loaded, words, |at| asked.contains(&at)) }
}

/// The findings of a report that are asked for, as a page shows them, the most serious first.
fn shown(report: &Report, loaded: &Loaded, words: &Texts, is_asked: impl Fn(usize) -> bool) -> Vec<PageFinding> {
    let located = report.locate(&loaded.sources);
    let prints = fingerprints(&loaded.sources, &located);
    let mut page = Shower::new(loaded, words);
    let all = located.iter().zip(&prints).enumerate().filter(|(at, _)| is_asked(*at));
    let mut shown: Vec<(Level, PageFinding)> =
        all.map(|(_, (located, print))| (located.finding.level, page.one(located, print))).collect();
    shown.sort_by_key(|(level, _)| Reverse(*level));
    shown.into_iter().map(|(_, finding)| finding).collect()
}

/// Findings in the shape of the page; outcomes and lines are looked up once for all of them.
struct Shower<'l> {
    loaded: &'l Loaded,
    words: &'l Texts,
    outcomes: HashMap<(FileNumber, u32), &'l Outcome>,
    lines: HashMap<FileNumber, Lines<'l>>,
}

impl<'l> Shower<'l> {
    fn new(loaded: &'l Loaded, words: &'l Texts) -> Self {
        let outcomes = loaded.pathway.editions.iter().flat_map(|edition| &edition.outcomes);
        let outcomes = outcomes.map(|outcome| ((outcome.home.file, outcome.home.index), outcome)).collect();
        Self { loaded, words, outcomes, lines: HashMap::new() }
    }

    fn one(&mut self, located: &Located<'_>, print: &Fingerprint) -> PageFinding {
        let (finding, words) = (located.finding, self.words);
        let label = located.labels.first();
        let source = label.map(|label| self.loaded.sources.file(label.file));
        let span = label.map(|label| label.bytes.clone()).unwrap_or_default();
        let pointed = source.and_then(|source| source.text.get(span.clone())).unwrap_or_default();
        let line = label.zip(source).map_or(1, |(label, source)| {
            let lines = self.lines.entry(label.file).or_insert_with(|| Lines::new(&source.text));
            lines.point(span.start).line
        });
        PageFinding {
            fingerprint: print.to_string(),
            rule: finding.rule.id.to_owned(),
            level: finding.level.name().to_owned(),
            subject: finding.subject.clone(),
            field: self.field(finding),
            words: pointed.chars().take(MOST).collect(),
            message: words.text(&finding.message),
            help: finding.help.as_ref().map(|help| words.text(help)),
            why: finding.rule.why(words),
            path: source.map_or_else(String::new, |source| source.path.clone()),
            line,
            fix: fix_of(located),
            can_accept: can_accept(finding).is_some_and(|home| self.outcomes.contains_key(&(home.file, home.index))),
        }
    }

    /// The key of the record that a finding points at, as an operation names it.
    fn field(&self, finding: &Finding) -> Option<String> {
        let place = &finding.labels.first()?.place;
        let home = finding.outcome_home();
        let outcome = home.and_then(|home| self.outcomes.get(&(home.file, home.index)).copied());
        let mut names: Vec<String> = Vec::new();
        let mut list = "";
        for step in place.path.iter().skip(if home.is_some() { 2 } else { 0 }) {
            match step {
                Step::Key(key) => {
                    list = key;
                    names.push(key.to_string());
                }
                Step::Index(at) => names.push(element(outcome, list, *at)),
            }
        }
        (!names.is_empty()).then(|| names.join("."))
    }
}

fn fix_of(located: &Located<'_>) -> Option<String> {
    let fix = located.finding.fix.as_ref().filter(|_| !located.edits.is_empty())?;
    Some(if fix.safety == Safety::Safe { "safe" } else { "unsafe" }.to_owned())
}

/// The outcome that can keep a finding with a reason, by where it is written: one that it points into. What could not be read, and
/// what is an error, is mended.
fn can_accept(finding: &Finding) -> Option<Home> {
    let is_judgment = finding.rule.category != Category::Schema && finding.level != Level::Error;
    finding.outcome_home().filter(|_| is_judgment)
}

/// The name of an element of a list of an outcome: what identifies it, else its number.
fn element(outcome: Option<&Outcome>, list: &str, at: u32) -> String {
    let position = usize::try_from(at).unwrap_or(usize::MAX);
    let name = outcome.and_then(|outcome| match list {
        "prerequisite" => outcome.prerequisites.get(position).map(|one| one.id.to_string()),
        "allow" => outcome.allows.get(position).map(|one| one.rule.clone()),
        _ => None,
    });
    name.unwrap_or_else(|| at.to_string())
}
