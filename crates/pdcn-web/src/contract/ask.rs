//! What a page asks.

use std::collections::BTreeMap;

use pdcn_edit::Operation;
use schemars::JsonSchema;
use serde::Deserialize;

/// A question, or something to do; one line of JSON each. What it is answered with is named in each.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(tag = "ask", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Ask {
    /// Takes the files that were put as the pathway, or, when there are none, the shipped one. Answered with `State`.
    Open,
    /// Takes these files as they are now, over those that were opened: what a page kept of work that was not saved. One step, which can
    /// be undone. Answered with `State`.
    Resume {
        /// The texts by path; nothing for a file that went.
        files: BTreeMap<String, Option<String>>,
    },
    /// The pathway as it is now, about one edition: the one that the settings call current when none is named. Answered with
    /// `State`.
    State {
        /// The id of the edition.
        edition: Option<String>,
    },
    /// Changes the language of all that is said: `fr` or `en`. Answered with `State`.
    Language {
        /// The tag.
        language: String,
        /// The id of the edition.
        edition: Option<String>,
    },
    /// All about one outcome. Answered with `OutcomePage`.
    Outcome {
        /// The id of the edition.
        edition: String,
        /// The id of the outcome.
        id: String,
    },
    /// What can be said of an outcome, or of another record: its keys with their meaning. Answered with a list of `Field`.
    Fields {
        /// `outcome`, `prerequisite`, `competency`, `strand`, `stage`, `grade`, `resource`, `term`, `topic`, `tool`, `plan`, `activity` or
        /// `policy`.
        of: String,
    },
    /// What is found. Answered with a list of `PageFinding`.
    Findings,
    /// What a rule is about. Answered with `Explained`.
    Explain {
        /// The id of the rule.
        rule: String,
    },
    /// Shows what operations come to, and makes nothing. Answered with `Decided`.
    Propose {
        /// The id of the edition.
        edition: String,
        /// The operations.
        operations: Vec<Operation>,
    },
    /// Makes operations, all or none. Answered with `Decided`.
    Decide {
        /// The id of the edition.
        edition: String,
        /// The operations.
        operations: Vec<Operation>,
        /// What the step is called in the list of what can be undone.
        title: String,
    },
    /// Undoes the last step. Answered with `Decided`.
    Undo,
    /// Does again what was undone last. Answered with `Decided`.
    Redo,
    /// Shows what a fix changes. Answered with `Fixed`.
    Fix {
        /// The fingerprint of the finding.
        fingerprint: String,
        /// True when it is made, false when it is only shown.
        make: bool,
    },
    /// Makes all fixes that are safe. Answered with `Decided`.
    FixAll,
    /// Accepts a finding, with a reason. Answered with `Decided`.
    Accept {
        /// The fingerprint of the finding.
        fingerprint: String,
        /// Why it is right all the same.
        reason: String,
    },
    /// The views that there are, with what each may be asked. Answered with a list of `Viewed`.
    Views {
        /// The id of the edition.
        edition: String,
    },
    /// What changes, as a page of HTML. Answered with a text.
    Changes {
        /// `opened` for the pathway as it was opened, or the id of an edition.
        from: String,
        /// The id of an edition of the pathway as it is now.
        to: String,
    },
    /// What is not saved yet. Answered with `Unsaved`.
    Unsaved,
    /// Takes the pathway as it is now as saved. Answered with `State`.
    Saved,
    /// The texts of all files, as they are now. Answered with a map of paths to texts.
    Files,
    /// A new plan of a school, with the activities that are to be placed. Answered with `Decided`.
    NewPlan {
        /// The id of the edition.
        edition: String,
        /// The name of the school.
        school: String,
        /// The grades.
        grades: Vec<String>,
    },
    /// What a school's plan holds and what it leaves out. Answered with `PlanPage`.
    Plan {
        /// The path of its file.
        path: String,
    },
    /// What a workbook that was given would change. Answered with `Imported`.
    Import {
        /// What is decided about conflicts: a cell (`VIE-001.statement`) and `ours` or `theirs`.
        decisions: BTreeMap<String, String>,
        /// True when it is taken, false when it is only shown.
        make: bool,
    },
}
