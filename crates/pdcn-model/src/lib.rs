//! The vocabulary of a curriculum progression, as types.
//!
//! A *pathway* holds *editions* (one per school year) of *outcomes* that pupils learn (→), master (★) and reuse over
//! the *grades*, each outcome in a *competency* of a *strand*, aligned to the codes of outside *frameworks*, and
//! leaning on *prerequisites*. The words are the same in the data, in these types, in the commands and in the messages.
//!
//! This crate does no input or output: [`schema`] derives the JSON Schema of each kind of file, [`EditionIndex`]
//! answers "which outcome has this id?", [`PrerequisiteGraph`] holds the graph over an edition, and [`AiCodes`] tells
//! what counts for AI.
//!
//! ```
//! use pdcn_model::{FileKind, schema};
//!
//! let schema = schema::of(FileKind::Outcomes);
//! assert_eq!(schema["title"], "Apprentissages");
//! ```

mod accepted;
mod ai;
mod cycle;
mod date;
mod edition;
pub mod fold;
mod form;
mod format;
mod framework;
mod graph;
mod id;
mod index;
mod kind;
mod language;
mod level;
mod likeness;
mod marks;
mod order;
mod outcome;
mod pathway;
mod plan;
mod reflection;
mod retirement;
pub mod schema;
mod school_year;
mod seal;
mod settings;
mod statement;
pub mod text;
mod tools;
mod words;

pub use accepted::{Accepted, AcceptedFile};
pub use ai::{AiCodes, AiTie};
pub use cycle::Cycle;
pub use date::Date;
pub use edition::{Competency, Edition, EditionStatus, Grade, Resource, Retired, Stage, Strand};
pub use form::{composed, is_same_name};
pub use format::{FIRST_FORMAT, FORMAT};
pub use framework::{Certainty, Code, Framework, FrameworkStatus, Shows};
pub use graph::{Edge, PrerequisiteGraph, Redundancy};
pub use id::{
    Alignment, CodeId, CompetencyId, EditionId, FrameworkId, GradeId, OutcomeId, ResourceId, StageId, StrandId, ToolId,
    WordListId,
};
pub use index::EditionIndex;
pub use kind::{FileKind, in_edition};
pub use language::{Language, Translation, TranslationStatus};
pub use level::Level;
pub use likeness::likeness;
pub use marks::{Mark, Marks};
pub use outcome::{AiUse, Allow, Home, Outcome, OutcomeTranslation, OutcomesFile, Prerequisite, Strength};
pub use pathway::Pathway;
pub use plan::{Activity, Answer, Approval, Plan, School};
pub use reflection::{Examples, Moment, Question, QuestionTranslation, Reflection};
pub use retirement::{Retirement, Retirements};
pub use school_year::{first_year, school_year_of};
pub use settings::{
    AiPolicy, LintSettings, OptionValue, PathwayAllow, PrintSettings, RuleSetting, RuleSettings, Settings,
};
pub use statement::{Restated, Restatement, StaleText, Version, restatement, stale_texts};
pub use tools::{Tool, ToolsFile};
pub use words::{Word, WordList};
