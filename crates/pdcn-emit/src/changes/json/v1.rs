//! The shape of changes in JSON, version 1: copies that no change inside the program can touch by accident.
//!
//! A key may be added; a key that is here never changes its meaning or goes away within the version.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::findings::json::v1::{Point, Tool};

/// The version that every document names.
pub(crate) const SCHEMA_VERSION: u32 = 1;

/// A comparison.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "Changes", description = "What `pdcn diff --format json` writes.")]
pub(crate) struct Changes {
    /// The version of this shape: 1.
    pub(crate) schema_version: u32,
    /// The program.
    pub(crate) tool: Tool,
    /// The language of messages.
    pub(crate) language: String,
    /// The side that was.
    pub(crate) old: Side,
    /// The side that is.
    pub(crate) new: Side,
    /// True when a part of a side could not be read: what is not listed may have changed all the same.
    pub(crate) incomplete: bool,
    /// True when neither side has any outcome; the exit code is then 3.
    pub(crate) nothing: bool,
    /// What was asked for by `--only`; nothing when everything was.
    pub(crate) only: Option<String>,
    /// How many changes there are.
    pub(crate) summary: Summary,
    /// The changes that are asked for, by what they are about, then by kind.
    pub(crate) changes: Vec<Change>,
    /// Possible renames: questions to a person, never facts.
    pub(crate) hints: Vec<Hint>,
    /// Ids of which nothing can be said, because a part of a file that holds them could not be read.
    pub(crate) unread: Vec<String>,
    /// What the changes mean in class; nothing when only some kinds or categories were asked for.
    pub(crate) consequences: Option<Consequences>,
    /// Entries of `accepted.toml` that accept nothing.
    pub(crate) idle_entries: Vec<IdleEntry>,
    /// What is to be known of how the sides were found, in words.
    pub(crate) notes: Vec<String>,
}

/// A side of a comparison.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Side {
    /// The id of the edition.
    pub(crate) edition: String,
    /// The folder of the pathway, as found from where the command ran.
    pub(crate) path: Option<String>,
    /// True for the pathway that the program carries.
    pub(crate) embedded: bool,
    /// The revision of git, as it was given.
    pub(crate) revision: Option<String>,
    /// The commit that the revision stands for.
    pub(crate) commit: Option<String>,
    /// How many outcomes it has.
    pub(crate) outcomes: usize,
    /// The files that could not be read as they are written.
    pub(crate) broken: Vec<BrokenFile>,
}

/// A file that could not be read as it is written.
#[derive(Serialize, JsonSchema)]
pub(crate) struct BrokenFile {
    /// The file, relative to the pathway's folder.
    pub(crate) file: String,
    /// The line of the first problem, from 1; nothing when it is the whole file.
    pub(crate) line: Option<usize>,
    /// How many problems there are; `pdcn lint` tells them.
    pub(crate) problems: usize,
    /// Why the whole file was left aside: `link`, `submodule`, `too-large`, `not-stored`.
    pub(crate) cause: Option<String>,
}

/// How many changes there are.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Summary {
    /// All changes, asked for or not.
    pub(crate) all: usize,
    /// The changes that are asked for.
    pub(crate) changes: usize,
    /// Those that are accepted.
    pub(crate) accepted: usize,
    /// Those that make the command fail.
    pub(crate) failures: usize,
    /// By category: `identity`, `planning`, `wording`.
    pub(crate) by_category: BTreeMap<String, usize>,
    /// By kind.
    pub(crate) by_kind: BTreeMap<String, usize>,
}

/// One change.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Change {
    /// What makes it the same change in another run: made of the kind, the subject and the values, never of lines, paths
    /// or the language.
    pub(crate) fingerprint: String,
    /// The name of the kind: `learn-earlier`.
    pub(crate) kind: String,
    /// Who is touched: `identity` (records and plans), `planning` or `wording`.
    pub(crate) category: String,
    /// What it is about.
    pub(crate) subject: Subject,
    /// What was; nothing when there was nothing.
    pub(crate) before: Option<Value>,
    /// What is; nothing when there is nothing.
    pub(crate) after: Option<Value>,
    /// By how many grades a mark moved.
    pub(crate) grades: Option<u16>,
    /// Whether the side without the prerequisite implies it through others; nothing when that is not known.
    pub(crate) implied: Option<bool>,
    /// How alike two statements are, in percent.
    pub(crate) likeness: Option<u8>,
    /// What takes part besides: what replaces it, what it is split into or merged with, the strands that it moved between.
    pub(crate) others: Vec<String>,
    /// The id that the old statement has now, when another has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) old_statement_now: Option<String>,
    /// The id that the new statement had, when another had it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) new_statement_was: Option<String>,
    /// True when only spelling, punctuation, case, spaces or word order differ; nothing when no text changed.
    pub(crate) editorial: Option<bool>,
    /// The words of both texts as one row; empty when no text changed.
    pub(crate) words: Vec<Words>,
    /// The change in one sentence.
    pub(crate) message: String,
    /// Where what was is written, in the files of the old side.
    pub(crate) old_place: Option<Place>,
    /// Where what is, is written, in the files of the new side.
    pub(crate) new_place: Option<Place>,
    /// Who accepted it; nothing when nobody did.
    pub(crate) accepted: Option<Acceptance>,
    /// True when it makes the command fail.
    pub(crate) fails: bool,
}

/// What a change is about.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Subject {
    /// What it is: `outcome`, `grade`, `competency`.
    pub(crate) thing: String,
    /// Its id.
    pub(crate) id: String,
    /// The part of it: a prerequisite, an alignment, a language, a code.
    pub(crate) part: Option<String>,
}

/// What was, or what is.
#[derive(Serialize, JsonSchema)]
#[serde(untagged)]
pub(crate) enum Value {
    /// A text, an id, a name.
    Text(String),
    /// Several texts or ids.
    Texts(Vec<String>),
    /// An age.
    Number(u8),
    /// A whole thing, with the keys that its file has.
    Thing(serde_json::Map<String, serde_json::Value>),
}

/// Some words in a row.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Words {
    /// `equal`, `removed` or `added`.
    pub(crate) side: String,
    /// The words.
    pub(crate) text: String,
}

/// A place in a file of a side.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Place {
    /// The file, relative to the pathway's folder, with `/` between its parts.
    pub(crate) file: String,
    /// Where it begins.
    pub(crate) start: Point,
}

/// Who accepted a change, and why.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Acceptance {
    /// Why.
    pub(crate) reason: String,
    /// Who.
    pub(crate) by: String,
    /// When.
    pub(crate) date: String,
    /// Until when.
    pub(crate) until: Option<String>,
}

/// An entry of `accepted.toml` that accepts nothing.
#[derive(Serialize, JsonSchema)]
pub(crate) struct IdleEntry {
    /// Why: `unmatched`, `expired`, `no-such-kind` or `names-nothing`.
    pub(crate) why: String,
    /// The fingerprint that it names.
    pub(crate) fingerprint: Option<String>,
    /// The kind that it names.
    pub(crate) kind: Option<String>,
    /// The subject that it names.
    pub(crate) subject: Option<String>,
    /// The reason that it gives.
    pub(crate) reason: String,
}

/// A possible rename.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Hint {
    /// The outcome gone.
    pub(crate) old: String,
    /// The outcome come.
    pub(crate) new: String,
    /// How alike their statements are, in percent.
    pub(crate) likeness: u8,
}

/// What the changes mean in class.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Consequences {
    /// For each grade, what its teachers do differently.
    pub(crate) grades: Vec<GradeChanges>,
    /// For each grade but the last, what its pupils would meet twice or never in the year that follows.
    pub(crate) cohorts: Vec<Cohort>,
    /// For each grade, how many outcomes of AI competencies it works on.
    pub(crate) ai: Vec<AiCoverage>,
}

/// What the teachers of a grade do differently.
#[derive(Serialize, JsonSchema)]
pub(crate) struct GradeChanges {
    /// The grade.
    pub(crate) grade: String,
    /// The outcomes that are not taught as before.
    pub(crate) changes: Vec<GradeChange>,
}

/// What changes in a grade about one outcome.
#[derive(Serialize, JsonSchema)]
pub(crate) struct GradeChange {
    /// The outcome.
    pub(crate) outcome: String,
    /// `new`, `gone`, `earlier`, `later`, `marked` (it has a year of mastery now, or none any more), `questioned` (a person
    /// must say whether its statement asks for the same) or `reworded`.
    pub(crate) effect: String,
    /// The mark before: `learn` or `master`.
    pub(crate) before: Option<String>,
    /// The mark now: `learn` or `master`.
    pub(crate) after: Option<String>,
    /// Its statement has other words, and not only another spelling.
    pub(crate) reworded: bool,
    /// A person must say whether its statement asks for the same.
    pub(crate) questioned: bool,
}

/// The pupils who go from one grade to the next as the old edition gives way to the new one.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Cohort {
    /// Their grade in the old year.
    pub(crate) from: String,
    /// Their grade in the new year.
    pub(crate) to: String,
    /// What they mastered, and would learn again.
    pub(crate) twice: Vec<Twice>,
    /// What the new edition takes for mastered, and they had not begun.
    pub(crate) never: Vec<Never>,
    /// What they would never meet either, if its id no longer stands for the same outcome.
    pub(crate) in_doubt: Vec<Never>,
}

/// An outcome that a cohort would meet twice.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Twice {
    /// The outcome of the new edition.
    pub(crate) outcome: String,
    /// The outcome of the old edition that they mastered.
    pub(crate) mastered: String,
}

/// An outcome that a cohort would never meet.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Never {
    /// The outcome of the new edition.
    pub(crate) outcome: String,
    /// The outcomes that they still have before them and that require it.
    pub(crate) needed_by: Vec<String>,
}

/// The outcomes of AI competencies of a grade, before and after.
#[derive(Serialize, JsonSchema)]
pub(crate) struct AiCoverage {
    /// The grade.
    pub(crate) grade: String,
    /// On the old side; nothing when it does not have the grade.
    pub(crate) before: Option<AiCount>,
    /// On the new side; nothing when it does not have the grade.
    pub(crate) after: Option<AiCount>,
}

/// How many outcomes of AI competencies a grade works on.
#[derive(Serialize, JsonSchema)]
pub(crate) struct AiCount {
    /// → learned.
    pub(crate) learn: usize,
    /// ★ mastered.
    pub(crate) master: usize,
}
