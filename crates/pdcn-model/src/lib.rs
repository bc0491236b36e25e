#![doc = include_str!("../README.md")]

mod absent;
mod accepted;
mod ai;
mod annex;
mod content;
mod cycle;
mod date;
mod edition;
mod evidence;
pub mod fold;
mod form;
mod format;
mod framework;
mod graph;
mod home;
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
mod resource;
mod retirement;
pub mod schema;
mod school_year;
mod seal;
mod settings;
mod statement;
mod term;
pub mod text;
mod tools;
mod topic;
mod words;

pub use accepted::{Accepted, AcceptedFile};
pub use ai::{AiCodes, AiTie};
pub use annex::Annex;
pub use content::Content;
pub use cycle::Cycle;
pub use date::Date;
pub use edition::{Competency, Edition, EditionStatus, Grade, Retired, Stage, Strand};
pub use evidence::Evidence;
pub use form::{composed, is_same_name};
pub use format::{FIRST_FORMAT, FORMAT};
pub use framework::{Certainty, Code, Framework, FrameworkKind, FrameworkStatus, Shows};
pub use graph::{Edge, PrerequisiteGraph, Redundancy};
pub use home::{Home, Written};
pub use id::{
    Alignment, CodeId, CompetencyId, EditionId, FrameworkId, GradeId, OutcomeId, ResourceId, StageId, StrandId, TermId,
    ToolId, TopicId, WordListId,
};
pub use index::EditionIndex;
pub use kind::{FileKind, MAPPING_FILE, in_edition};
pub use language::{Language, Translation, TranslationStatus};
pub use level::Level;
pub use likeness::likeness;
pub use marks::{Mark, Marks};
pub use outcome::{AiUse, Allow, Outcome, OutcomeTranslation, OutcomesFile, Prerequisite, Strength, Within};
pub use pathway::Pathway;
pub use plan::{Activity, Answer, Approval, Plan, School};
pub use reflection::{Examples, Moment, Question, QuestionTranslation, Reflection};
pub use resource::Resource;
pub use retirement::{Retirement, Retirements};
pub use school_year::{first_year, school_year_of};
pub use settings::{
    AiPolicy, LintSettings, OptionValue, PathwayAllow, PrintSettings, RuleSetting, RuleSettings, Settings,
};
pub use statement::{Restated, Restatement, StaleText, Version, restatement, stale_texts};
pub use term::{Term, TermTranslation};
pub use tools::{Tool, ToolsFile};
pub use topic::{Topic, TopicTranslation};
pub use words::{Word, WordList};
