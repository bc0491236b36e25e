//! What is found, as a page shows it; fixes by a click, and what is kept with a reason.

use std::sync::Arc;

use pdcn_edit::{FileChange, KeyPath, Operation, Proposal, Set, Subject, Value, prose};
use pdcn_lint::{Fingerprint, Located, Mender, Options, RULES, Report, Safety, fingerprints, lint, mend, mend_all};
use pdcn_model::{Date, Level, Outcome};
use pdcn_source::Loaded;
use pdcn_texts::{Text, Texts};
use pdcn_toml::{Lines, Step};

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
        let rule = RULES.iter().find(|rule| rule.id == id).ok_or_else(|| self.no_such(id))?;
        let part = |part: &'static str| {
            if self.words.has(rule.id, Some(part)) { self.words.part(rule.id, part, &[]) } else { String::new() }
        };
        Ok(Explained {
            rule: rule.id.to_owned(),
            summary: part("summary"),
            what: part("what"),
            why: part("why"),
            mend: part("mend"),
            allow: part("allow"),
        })
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
        let decided = self.come_to("", &proposal, make.then_some(title));
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
        let path = &loaded.sources.file(finding.labels.first().map_or(0, |label| label.place.file)).path;
        let of = loaded.pathway.editions.iter().find(|edition| edition.has_file(path));
        let (Some(id), Some(edition), true) = (&finding.subject, of, can_accept(finding, &loaded)) else {
            return Err(refused);
        };
        let key = KeyPath::of_names(["allow", finding.rule.id, "reason"]);
        let set = Set { subject: Subject::Outcome(id.clone()), key, value: Value::Text(reason) };
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
        let editions = pdcn_lint::EditionChoice::All;
        lint(loaded, &Options { today: self.today, editions, ..Options::default() })
    }

    fn choose(&self, _: &Loaded, _: &mut Vec<Located<'_>>) {}
}

fn position(prints: &[Fingerprint], fingerprint: &str) -> Option<usize> {
    prints.iter().position(|print| print.as_str() == fingerprint)
}

/// The lines that a fix changes in its first file, before and after.
fn lines_around(loaded: &Loaded, file: u32, located: &Located<'_>) -> (Vec<String>, Vec<String>) {
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

/// The findings at some positions of a report, as a page shows them.
pub(crate) fn shown(
    report: &Report,
    loaded: &Loaded,
    words: &Texts,
    is_asked: impl Fn(usize) -> bool,
) -> Vec<PageFinding> {
    let located = report.locate(&loaded.sources);
    let prints = fingerprints(&loaded.sources, &located);
    let all = located.iter().zip(&prints).enumerate().filter(|(at, _)| is_asked(*at));
    let mut shown: Vec<PageFinding> = all.map(|(_, (located, print))| one(located, print, loaded, words)).collect();
    shown.sort_by_key(|finding| match finding.level.as_str() {
        "error" => 0,
        "warning" => 1,
        _ => 2,
    });
    shown
}

fn one(located: &Located<'_>, print: &Fingerprint, loaded: &Loaded, words: &Texts) -> PageFinding {
    let finding = located.finding;
    let label = located.labels.first();
    let source = label.map(|label| loaded.sources.file(label.file));
    let span = label.map(|label| label.bytes.clone()).unwrap_or_default();
    let pointed = source.and_then(|source| source.text.get(span.clone())).unwrap_or_default();
    PageFinding {
        fingerprint: print.to_string(),
        rule: finding.rule.id.to_owned(),
        level: finding.level.name().to_owned(),
        subject: finding.subject.clone(),
        field: field(finding, loaded),
        words: pointed.chars().take(MOST).collect(),
        message: words.text(&finding.message),
        help: finding.help.as_ref().map(|help| words.text(help)),
        why: words.part(finding.rule.id, "why", &[]),
        path: source.map_or_else(String::new, |source| source.path.clone()),
        line: source.map_or(1, |source| Lines::new(&source.text).point(span.start).line),
        fix: fix_of(located),
        can_accept: can_accept(finding, loaded),
    }
}

fn fix_of(located: &Located<'_>) -> Option<String> {
    let fix = located.finding.fix.as_ref().filter(|_| !located.edits.is_empty())?;
    Some(if fix.safety == Safety::Safe { "safe" } else { "unsafe" }.to_owned())
}

/// True when an outcome can keep the finding: it is about one, and not about how the file is read.
fn can_accept(finding: &pdcn_lint::Finding, loaded: &Loaded) -> bool {
    let is_outcome = |id: &String| {
        loaded.pathway.editions.iter().any(|edition| edition.outcomes.iter().any(|one| one.id.as_str() == id))
    };
    finding.rule.category != pdcn_lint::Category::Schema
        && finding.level != Level::Error
        && finding.subject.as_ref().is_some_and(is_outcome)
}

/// The key of the record that a finding points at, as an operation names it.
fn field(finding: &pdcn_lint::Finding, loaded: &Loaded) -> Option<String> {
    let place = &finding.labels.first()?.place;
    let outcomes = loaded.pathway.editions.iter().flat_map(|edition| &edition.outcomes);
    let position = match (place.path.first()?, place.path.get(1)) {
        (Step::Key(list), Some(Step::Index(position))) if list == "outcome" => Some(*position),
        _ => None,
    };
    let outcome = position.and_then(|position| {
        outcomes.clone().find(|outcome| outcome.home.file == place.file && outcome.home.index == position)
    });
    let mut names: Vec<String> = Vec::new();
    let mut list = "";
    for step in place.path.iter().skip(if position.is_some() { 2 } else { 0 }) {
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
