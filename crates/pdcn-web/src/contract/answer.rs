//! What a page is answered with, besides the state of the pathway.

use pdcn_edit::Form;
use pdcn_lint::{Documentation, Rule};
use pdcn_model::{Outcome, Plan, Strength, Within};
use pdcn_texts::Texts;
use schemars::JsonSchema;
use serde::Serialize;

/// Why something was not done: what is wrong, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Refused {
    /// What is wrong.
    pub message: String,
    /// What to do; empty when the message has said it.
    pub help: String,
}

/// All about one outcome.
#[derive(Debug, Serialize, JsonSchema)]
pub struct OutcomePage {
    /// The outcome as the file has it.
    pub outcome: Outcome,
    /// The path of its file.
    pub file: String,
    /// The outcomes that build on it.
    pub needed_by: Vec<Dependent>,
    /// The activities of plans of the edition that name it.
    pub activities: Vec<NamingActivity>,
    /// The ids that cannot be prerequisites of it, since they build on it in the end; itself among them.
    pub would_circle: Vec<String>,
    /// What it was in each edition.
    pub history: Vec<HistoryEntry>,
}

/// An activity that names an outcome.
#[derive(Debug, Serialize, JsonSchema)]
pub struct NamingActivity {
    /// The path of the file of the plan.
    pub plan: String,
    /// The name of the school.
    pub school: String,
    /// The id of the activity.
    pub id: String,
    /// Its title.
    pub title: String,
}

/// An outcome that builds on another.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Dependent {
    /// Its id.
    pub id: String,
    /// Its statement.
    pub statement: String,
    /// How much it builds on it; nothing when that is not said.
    pub strength: Option<Strength>,
    /// Where that one comes within the same span, when that is said.
    pub within: Option<Within>,
    /// Why.
    pub reason: Option<String>,
}

/// An outcome in one edition.
#[derive(Debug, Serialize, JsonSchema)]
pub struct HistoryEntry {
    /// The id of the edition.
    pub edition: String,
    /// What it said there; nothing when the edition does not have it.
    pub statement: Option<String>,
    /// The grade in which it began.
    pub learn: Option<String>,
    /// The grade in which it was mastered.
    pub master: Option<String>,
    /// Why it was retired, when it was.
    pub retired: Option<String>,
}

/// A key of a record, as a form shows it.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Field {
    /// The key: `statement`, `evidence.master`.
    pub key: String,
    /// The title of the field.
    pub title: String,
    /// What it means.
    pub description: String,
    /// What is typed into it.
    pub form: Form,
    /// The words to choose from, with their titles; empty when anything may be typed.
    pub choices: Vec<(String, String)>,
    /// True when a record must have it.
    pub required: bool,
}

/// What was found, as a page shows it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct PageFinding {
    /// What it is known by as long as it is about the same thing.
    pub fingerprint: String,
    /// The id of the rule.
    pub rule: String,
    /// `error`, `warning` or `info`.
    pub level: String,
    /// The id of what it is about: of an outcome, mostly.
    pub subject: Option<String>,
    /// The key of the record that it points at: `statement`, `prerequisite.INF-003.reason`.
    pub field: Option<String>,
    /// The words that it points at.
    pub words: String,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
    /// Why it matters.
    pub why: String,
    /// The path of the file.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// `safe`, `unsafe`, or nothing when only a person can mend it.
    pub fix: Option<String>,
    /// True when it may be accepted with a reason.
    pub can_accept: bool,
}

/// What a rule is about.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Explained {
    /// The id of the rule.
    pub rule: String,
    /// What it demands, in a sentence.
    pub summary: String,
    /// What is checked.
    pub what: String,
    /// Why it matters.
    pub why: String,
    /// How to mend it.
    pub mend: String,
    /// When it may be accepted.
    pub allow: String,
}

impl Explained {
    pub(crate) fn new(rule: &Rule, words: &Texts) -> Self {
        let Documentation { summary, what, why, mend, allow } = rule.documentation(words);
        Self { rule: rule.id.to_owned(), summary, what, why, mend, allow }
    }
}

/// What operations come to.
#[derive(Debug, Default, Serialize, JsonSchema)]
pub struct Decided {
    /// True when they were made.
    pub made: bool,
    /// Why they cannot be made.
    pub refused: Option<Refused>,
    /// What changes, a sentence each, as between two editions.
    pub changes: Vec<String>,
    /// What is left to a person to write or to read again.
    pub left: Vec<String>,
    /// The ids that are new.
    pub new_ids: Vec<String>,
    /// The findings that come.
    pub come: Vec<PageFinding>,
    /// The findings that go.
    pub gone: Vec<PageFinding>,
    /// The files that change.
    pub files: Vec<ChangeOfFile>,
}

/// A file that changes.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ChangeOfFile {
    /// The path.
    pub path: String,
    /// True when it is new.
    pub is_new: bool,
    /// True when it goes.
    pub is_gone: bool,
}

/// What a fix changes.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Fixed {
    /// What it comes to.
    pub decided: Decided,
    /// The lines as they are.
    pub before: Vec<String>,
    /// The lines as they would be.
    pub after: Vec<String>,
}

/// A view, and what it may be asked.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Viewed {
    /// The name: `table`.
    pub name: String,
    /// What it shows.
    pub title: String,
    /// What it may be asked.
    pub asks: Vec<Guidance>,
}

/// Something that a view may be asked.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Guidance {
    /// The name: `grade`.
    pub name: String,
    /// What it is for.
    pub title: String,
    /// `name` for one of `choices`, `flag` for yes or no, `words` for anything.
    pub form: String,
    /// The values to choose from, with their titles.
    pub choices: Vec<(String, String)>,
}

/// What is not saved yet.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Unsaved {
    /// What changed since it was opened or saved last, a sentence each.
    pub changes: Vec<String>,
    /// The texts that were left as they were beside one that changed: a translation, a pupil's version; a sentence each.
    pub left: Vec<String>,
    /// The files that changed; a text of nothing for one that goes.
    pub files: Vec<(String, Option<String>)>,
}

/// A school's plan.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PlanPage {
    /// The plan as the file has it.
    pub plan: Plan,
    /// The path of its file.
    pub path: String,
    /// The outcomes that its grades work on and that no activity names.
    pub left_out: Vec<String>,
}

/// What a workbook changes.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Imported {
    /// What it comes to; where something cannot be taken, what the rest comes to, and nothing is made.
    pub decided: Decided,
    /// What cannot be taken, with its cell: a sentence each.
    pub problems: Vec<String>,
    /// What is left aside and why, a sentence each.
    pub remarks: Vec<String>,
    /// The cells that were changed on both sides.
    pub conflicts: Vec<WorkbookConflict>,
}

/// A cell that was changed on both sides.
#[derive(Debug, Serialize, JsonSchema)]
pub struct WorkbookConflict {
    /// The name to decide it by.
    pub cell: String,
    /// What it is, in words.
    pub place: String,
    /// What the pathway has now.
    pub ours: String,
    /// What the workbook has.
    pub theirs: String,
    /// `ours`, `theirs`, or nothing while nobody has decided.
    pub decided: Option<String>,
}
