//! The pathway as a page shows it.

use pdcn_model::{AiPolicy, Edition, Framework, Reflection, Tool};
use schemars::JsonSchema;
use serde::Serialize;

/// The pathway as it is now, about one edition.
#[derive(Debug, Serialize, JsonSchema)]
pub struct State {
    /// True for the pathway that comes with the program.
    pub shipped: bool,
    /// The language of the data: `fr`.
    pub language: String,
    /// The frame of the edition that is shown, without its outcomes: stages, grades, strands, competencies, resources, terms,
    /// topics, what was retired.
    pub edition: Edition,
    /// True when the edition is a draft: the others are in people's hands, and are not changed.
    pub open: bool,
    /// All editions, oldest first.
    pub editions: Vec<EditionName>,
    /// The outcomes of the edition, in the order of print.
    pub rows: Vec<Row>,
    /// The outside frameworks.
    pub frameworks: Vec<Framework>,
    /// The AI tools.
    pub tools: Vec<Tool>,
    /// The guide réflexif.
    pub reflection: Option<Reflection>,
    /// The plans of schools, of all editions.
    pub plans: Vec<PlanName>,
    /// From what age pupils may handle AI, and who decided it.
    pub policy: Option<AiPolicy>,
    /// The steps since it was opened that can be undone, oldest first: their titles.
    pub steps: Vec<String>,
    /// What can be undone: its title.
    pub undo: Option<String>,
    /// What can be done again: its title.
    pub redo: Option<String>,
    /// How many files are not as they were opened or saved last.
    pub unsaved: usize,
    /// What could not be read of the files, a sentence each.
    pub unread: Vec<String>,
}

/// An edition by its name.
#[derive(Debug, Serialize, JsonSchema)]
pub struct EditionName {
    /// The id: `2026-2027`.
    pub id: String,
    /// The title.
    pub title: String,
    /// `draft`, `published` or `superseded`.
    pub status: String,
    /// The edition before it.
    pub previous: Option<String>,
}

/// A plan of a school by its name.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PlanName {
    /// The path of its file.
    pub path: String,
    /// The name of the school.
    pub school: String,
    /// The id of its edition.
    pub edition: String,
    /// How many activities it has.
    pub activities: usize,
}

/// An outcome as a row of the progression.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Row {
    /// The id.
    pub id: String,
    /// The code that people of the place know it by.
    pub code: Option<String>,
    /// The id of the strand.
    pub strand: String,
    /// The id of the competency.
    pub competency: String,
    /// What the pupil can show, in the reader's language where it is written there.
    pub statement: String,
    /// The same in the pupil's words.
    pub pupil: Option<String>,
    /// The language of these two: `fr`.
    pub language: String,
    /// The grade in which it begins.
    pub learn: String,
    /// The grade at the end of which it is mastered.
    pub master: Option<String>,
    /// What is done in each grade of the edition: `begin`, `continue`, `master`, `reuse`, or nothing.
    pub marks: Vec<Option<String>>,
    /// What the pupil does with AI: `none`, `unplugged`, `demonstration`, `guided` or `autonomous`.
    pub ai_use: String,
    /// True when it counts as being about AI.
    pub is_ai: bool,
    /// True when no pupil leaves without it.
    pub essential: bool,
    /// Codes of outside frameworks that it covers or leads to.
    pub codes: Vec<String>,
    /// The outcomes that it builds on.
    pub prerequisites: Vec<String>,
}
