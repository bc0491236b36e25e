//! What an operation is about: a record of a pathway, as a request names it.

use schemars::JsonSchema;
use serde::Deserialize;

/// A record of a pathway: what a key is set of.
///
/// As JSON, what it is is the value of `is`, and its id that of `id`: `{ "is": "outcome", "id": "VIE-001" }`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, JsonSchema)]
#[serde(tag = "is", content = "id", rename_all = "kebab-case")]
pub enum Subject {
    /// `pdcn.toml`, with the rules and policies.
    Settings,
    /// The guide réflexif.
    Reflection,
    /// A question of it, by its id.
    Question(String),
    /// The list of AI tools.
    Tools,
    /// An AI tool, by its id.
    Tool(String),
    /// An outside framework, by its id.
    Framework(String),
    /// A code of it.
    Code {
        /// The id of the framework.
        framework: String,
        /// The code.
        code: String,
    },
    /// The frame of the edition that is edited.
    Edition,
    /// A stage of the edition.
    Stage(String),
    /// A grade of the edition.
    Grade(String),
    /// A strand of the edition.
    Strand(String),
    /// A competency of the edition.
    Competency(String),
    /// A resource of the edition.
    Resource(String),
    /// A word of the lexicon of the edition.
    Term(String),
    /// A sensitive topic of the edition.
    Topic(String),
    /// An outcome that the edition has retired, by its id.
    Retired(String),
    /// An outcome of the edition.
    Outcome(String),
    /// A school's plan, by the name of the school or of the file.
    Plan(String),
    /// An activity of a plan.
    Activity {
        /// The name of the school or of the file.
        plan: String,
        /// The id of the activity.
        activity: String,
    },
}

impl Subject {
    /// Returns true for what is part of an edition.
    pub fn is_of_edition(&self) -> bool {
        matches!(
            self,
            Self::Edition
                | Self::Stage(_)
                | Self::Grade(_)
                | Self::Strand(_)
                | Self::Competency(_)
                | Self::Resource(_)
                | Self::Term(_)
                | Self::Topic(_)
                | Self::Retired(_)
                | Self::Outcome(_)
        )
    }

    /// The record that has the list in which it is, the key of that list, and its id; nothing for what is in no list of records
    /// that may be added to.
    pub(crate) fn list(&self) -> Option<(Self, &'static str, &str)> {
        Some(match self {
            Self::Stage(id) => (Self::Edition, "stage", id),
            Self::Grade(id) => (Self::Edition, "grade", id),
            Self::Strand(id) => (Self::Edition, "strand", id),
            Self::Competency(id) => (Self::Edition, "competency", id),
            Self::Resource(id) => (Self::Edition, "resource", id),
            Self::Term(id) => (Self::Edition, "term", id),
            Self::Topic(id) => (Self::Edition, "topic", id),
            Self::Tool(id) => (Self::Tools, "tool", id),
            Self::Question(id) => (Self::Reflection, "question", id),
            Self::Code { framework, code } => (Self::Framework(framework.clone()), "code", code),
            Self::Activity { plan, activity } => (Self::Plan(plan.clone()), "activity", activity),
            _ => return None,
        })
    }
}
