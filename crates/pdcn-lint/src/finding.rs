//! Findings: what a check found, as plain data. Words and spans come later, when a finding is shown.

use pdcn_model::{Home, Level};
use pdcn_texts::{Text, Value, Values};
use pdcn_toml::{Place, Step};

use crate::rule::Rule;
use crate::safety::Safety;
use crate::suggest::differ_in_digits_alone;

/// One thing that a rule found.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The rule, with all its metadata.
    pub rule: &'static Rule,
    /// How serious it is.
    pub level: Level,
    /// The id of the thing that it is about.
    pub subject: Option<String>,
    /// What is wrong.
    pub message: Text,
    /// Where; the first label is the main one.
    pub labels: Vec<Label>,
    /// How many more places there are that are not labelled, when there are too many.
    pub unlabelled: usize,
    /// What to do.
    pub help: Option<Text>,
    /// A change that mends it.
    pub fix: Option<Fix>,
}

impl Finding {
    /// Returns where the outcome is written that the finding points into: the one whose exceptions may accept it.
    pub fn outcome_home(&self) -> Option<Home> {
        let place = &self.labels.first()?.place;
        match place.path.as_slice() {
            [Step::Key(list), Step::Index(index), ..] if list == "outcome" => {
                Some(Home { file: place.file, index: *index })
            }
            _ => None,
        }
    }
}

/// A place, and what to see there.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// The place.
    pub place: Place,
    /// What to see there; nothing when the message has said it.
    pub text: Option<Text>,
}

/// A change that mends a finding.
#[derive(Clone, Debug, PartialEq)]
pub struct Fix {
    /// Whether it can be made without reading it first.
    pub safety: Safety,
    /// The changes, which belong together.
    pub edits: Vec<Edit>,
    /// True when it is right only once nothing else is left to mend: it sums up what the others change.
    pub waits: bool,
}

impl Fix {
    /// True when it takes something out at a person's risk.
    pub(crate) fn takes_out(&self) -> bool {
        self.safety == Safety::Unsafe && self.edits.iter().any(|edit| matches!(edit.change, Change::Remove))
    }
}

/// One change to a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Edit {
    /// Where.
    pub place: Place,
    /// What is done there.
    pub change: Change,
}

/// What is done at a place of a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// What is there is replaced by this TOML.
    Replace(String),
    /// The words there, part of a text, are replaced by these; they are escaped as the text asks.
    Reword(String),
    /// The block, the line of the key or the element of a list goes.
    Remove,
    /// This line is added after the line of what is there.
    AddLine(String),
    /// The key there is given this name, unless that one already stands beside it.
    Rename(String),
}

/// Takes the findings of one rule.
#[derive(Debug)]
pub struct Findings {
    rule: &'static Rule,
    /// The level that the settings give the rule, over what the finding itself says.
    level: Option<Level>,
    /// The language of the text that is judged, or `own` for that of the pathway: a value of all its findings.
    pub(crate) language: Option<Value>,
    pub(crate) found: Vec<Finding>,
}

impl Findings {
    pub(crate) fn new(rule: &'static Rule, level: Option<Level>) -> Self {
        Self { rule, level, language: None, found: Vec::new() }
    }

    /// The rule.
    pub(crate) fn rule(&self) -> &'static Rule {
        self.rule
    }

    /// Adds a finding at a place; what else there is to say is added to what comes back.
    pub fn add(&mut self, place: Place) -> FindingBuilder<'_> {
        let message = Text { name: self.rule.id, part: None, values: Values::default() };
        let finding = Finding {
            rule: self.rule,
            level: self.level.unwrap_or(self.rule.level),
            subject: None,
            message,
            labels: vec![Label { place, text: None }],
            unlabelled: 0,
            help: Some(Text { name: self.rule.id, part: Some("help"), values: Values::default() }),
            fix: None,
        };
        FindingBuilder { findings: self, finding: Some(finding) }
    }
}

/// A finding in the making; it is added when this goes out of scope.
#[derive(Debug)]
pub struct FindingBuilder<'f> {
    findings: &'f mut Findings,
    finding: Option<Finding>,
}

impl FindingBuilder<'_> {
    fn with(mut self, change: impl FnOnce(&mut Finding)) -> Self {
        if let Some(finding) = &mut self.finding {
            change(finding);
        }
        self
    }

    /// Names the thing that the finding is about.
    pub fn subject(self, id: impl Into<String>) -> Self {
        let id = id.into();
        self.with(|finding| finding.subject = Some(id).filter(|id| !id.is_empty()))
    }

    /// Puts a value into the message, the help and all labels.
    pub fn value(self, name: &'static str, value: impl Into<Value>) -> Self {
        let value = value.into();
        self.with(|finding| finding.message.values.push((name, value)))
    }

    /// Takes the message from a part of the rule's text.
    pub fn says(self, part: &'static str) -> Self {
        self.with(|finding| finding.message.part = Some(part))
    }

    /// Says what to see at the main place: a part of the rule's text.
    pub fn label(self, part: &'static str) -> Self {
        self.with(|finding| {
            if let Some(first) = finding.labels.first_mut() {
                first.text = Some(Text { name: finding.rule.id, part: Some(part), values: Values::default() });
            }
        })
    }

    /// Shows another place, with a part of the rule's text and values of its own.
    pub fn and(self, place: Place, part: &'static str, values: Vec<(&'static str, Value)>) -> Self {
        self.with(|finding| {
            let text = Text { name: finding.rule.id, part: Some(part), values: values.into() };
            finding.labels.push(Label { place, text: Some(text) });
        })
    }

    /// Says that there are more places than are labelled.
    pub fn unlabelled(self, n_places: usize) -> Self {
        self.with(|finding| finding.unlabelled = n_places)
    }

    /// Gives a level of its own, unless the settings gave the rule one.
    pub fn level(self, level: Level) -> Self {
        let given = self.findings.level;
        self.with(|finding| finding.level = given.unwrap_or(level))
    }

    /// Takes the help from another part of the rule's text.
    pub fn help(self, part: &'static str) -> Self {
        self.with(|finding| {
            finding.help = Some(Text { name: finding.rule.id, part: Some(part), values: Values::default() });
        })
    }

    /// Offers to replace what is at a place, by TOML.
    pub fn replace(self, safety: Safety, place: Place, replacement: impl Into<String>) -> Self {
        self.fix(safety, place, Change::Replace(replacement.into()))
    }

    /// Offers to write the name that was probably meant, with certainty of nothing; not where it differs from what is written
    /// in digits alone, for then it is another name as often as not.
    pub fn rewrite_name(self, place: Place, written: &str, meant: &str) -> Self {
        if differ_in_digits_alone(written, meant) {
            return self;
        }
        self.replace(Safety::Unsafe, place, format!("\"{meant}\""))
    }

    /// Offers to give a key another name; not where that name is taken, or where another finding would give it too.
    pub fn rename(self, safety: Safety, place: Place, name: impl Into<String>) -> Self {
        self.fix(safety, place.at_key(), Change::Rename(name.into()))
    }

    /// Offers to replace some words of a text.
    pub fn reword(self, safety: Safety, place: Place, words: impl Into<String>) -> Self {
        self.fix(safety, place, Change::Reword(words.into()))
    }

    /// Offers to take out what is at a place.
    pub fn remove(self, safety: Safety, place: Place) -> Self {
        self.fix(safety, place, Change::Remove)
    }

    /// Offers to add a line after the line of what is at a place.
    pub fn add_line(self, safety: Safety, place: Place, line: impl Into<String>) -> Self {
        self.fix(safety, place, Change::AddLine(line.into()))
    }

    /// Makes what was offered wait until nothing else is left to mend.
    pub fn after_others(self) -> Self {
        self.with(|finding| {
            if let Some(fix) = &mut finding.fix {
                fix.waits = true;
            }
        })
    }

    /// Offers a change; several of one finding belong together, and are as safe as the least safe.
    fn fix(self, safety: Safety, place: Place, change: Change) -> Self {
        self.with(|finding| {
            let fix = finding.fix.get_or_insert_with(|| Fix { safety, edits: Vec::with_capacity(1), waits: false });
            fix.edits.push(Edit { place, change });
            if safety == Safety::Unsafe {
                fix.safety = safety;
            }
        })
    }
}

impl Drop for FindingBuilder<'_> {
    fn drop(&mut self) {
        let Some(mut finding) = self.finding.take() else { return };
        if let Some(language) = &self.findings.language {
            finding.message.values.push(("language-of-text", language.clone()));
        }
        // There may be hundreds of thousands of them: each is as small as it can be.
        finding.message.values.shrink_to_fit();
        let values = finding.message.values.clone();
        let texts = finding.labels.iter_mut().filter_map(|label| label.text.as_mut()).chain(&mut finding.help);
        for text in texts {
            // Its own values come first: the first with a name counts.
            text.values.extend(&values);
        }
        finding.labels.shrink_to_fit();
        if let Some(fix) = &mut finding.fix {
            fix.edits.shrink_to_fit();
        }
        self.findings.found.push(finding);
    }
}
