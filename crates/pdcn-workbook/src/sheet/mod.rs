//! The sheets as data: which there are, and what each of their columns carries.

mod activities;
mod competencies;
mod evidence;
mod exceptions;
mod grades;
mod outcomes;
mod policy;
mod prerequisites;
mod resources;
mod retired;
mod strands;
mod terms;
mod tools;
mod topics;

use pdcn_texts::Texts;

pub(crate) use self::policy::POLICY;
use crate::{List, Shape};

/// A sheet whose rows are records of the edition, or of what stands around it: the AI policy, tools, and plans.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SheetKind {
    /// A row for each outcome.
    Outcomes,
    /// A row for each prerequisite of an outcome.
    Prerequisites,
    /// A row for each outcome, with what one observes in class.
    Evidence,
    /// A row for each finding that an outcome accepts.
    Exceptions,
    /// A row for each competency.
    Competencies,
    /// A row for each strand.
    Strands,
    /// A row for each resource.
    Resources,
    /// A row for each term of the lexicon.
    Terms,
    /// A row for each sensitive topic.
    Topics,
    /// A row for each id that was retired.
    Retired,
    /// A row for each grade.
    Grades,
    /// The one row of the AI policy.
    Policy,
    /// A row for each AI tool.
    Tools,
    /// A row for each activity of a plan; only where plans are asked for.
    Activities,
}

impl SheetKind {
    /// All of them, in the order of the workbook.
    pub const ALL: [Self; 14] = [
        Self::Outcomes,
        Self::Evidence,
        Self::Prerequisites,
        Self::Competencies,
        Self::Strands,
        Self::Resources,
        Self::Terms,
        Self::Topics,
        Self::Exceptions,
        Self::Retired,
        Self::Grades,
        Self::Policy,
        Self::Tools,
        Self::Activities,
    ];

    /// Returns the name by which texts and the hidden sheet know it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Outcomes => "outcomes",
            Self::Prerequisites => "prerequisites",
            Self::Evidence => "evidence",
            Self::Exceptions => "exceptions",
            Self::Competencies => "competencies",
            Self::Strands => "strands",
            Self::Resources => "resources",
            Self::Terms => "terms",
            Self::Topics => "topics",
            Self::Retired => "retired",
            Self::Grades => "grades",
            Self::Policy => "policy",
            Self::Tools => "tools",
            Self::Activities => "activities",
        }
    }

    /// The sheets of a workbook of a shape: that of activities only where there are plans to have some.
    pub(crate) fn written(shape: &Shape) -> impl Iterator<Item = Self> {
        let has_plans = !shape.plans.is_empty();
        Self::ALL.into_iter().filter(move |kind| *kind != Self::Activities || has_plans)
    }

    /// The sheet of a name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Returns true for a sheet whose records are part of the edition, and of its seal.
    pub(crate) fn is_of_edition(self) -> bool {
        !matches!(self, Self::Policy | Self::Tools | Self::Activities)
    }

    /// Returns true for a sheet whose rows are all there from the beginning: no record of it is added or taken out in a workbook.
    pub(crate) fn is_fixed(self) -> bool {
        matches!(self, Self::Grades | Self::Policy)
    }

    /// Returns the keys that together say which record a row is, joined by a separator when there are two.
    pub fn identity(self) -> &'static [&'static str] {
        match self {
            Self::Prerequisites => &["outcome", "id"],
            Self::Exceptions => &["outcome", "rule"],
            Self::Activities => &["plan", "id"],
            _ => &["id"],
        }
    }
}

/// What stands between the two ids that name a prerequisite, an exception or an activity.
pub(crate) const JOIN: &str = " > ";

/// The key of the column that repeats the name of the record, hidden.
pub(crate) const COPY: &str = "copy";
/// The key of the month or day of an activity.
pub(crate) const WHEN: &str = "when";
/// What the keys of the computed row of marks begin with; the id of the grade follows.
pub(crate) const MARKS: &str = "auto.marks.";
/// The key of the column that says what is to be done with a row.
pub(crate) const ACTION: &str = "action";

/// A column of a sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// The key that it carries, from the record on (`translation.en.statement`); a name of ours for what the data does not have.
    pub key: String,
    /// The part of the text `heading` that stands above it; for a mark, the id of its grade.
    heading: Heading,
    /// What its cells hold.
    pub form: Form,
    /// What it is for.
    pub role: Role,
    /// How wide it is, in characters.
    pub width: u16,
}

#[derive(Clone, Debug, PartialEq)]
enum Heading {
    /// A part of the text `heading`.
    Part(&'static str),
    /// The same in another language.
    Translated(&'static str, String),
    /// A name of the data.
    Own(String),
    /// A question of the guide réflexif, by its title.
    Question(String),
}

/// What the cells of a column hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A text.
    Text,
    /// Texts, one on a line.
    Texts,
    /// A name.
    Name,
    /// Names, one on a line.
    Names,
    /// Names of a list that may be chosen from, one on a line.
    NamesOf(List),
    /// Codes of frameworks, one on a line.
    Codes,
    /// A name to be chosen.
    Of(List),
    /// One of the words that the format knows.
    Choice(Choice),
    /// Yes or no.
    Flag,
    /// A day.
    Date,
    /// A whole number.
    Number {
        /// The least that makes sense.
        least: u8,
        /// The most that makes sense.
        most: u8,
    },
    /// Whole numbers from 0, one on a line, up to the most that makes sense.
    Numbers(u8),
}

/// Words of the format to choose from, shown in the reader's language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// What the pupil does with AI.
    AiUse,
    /// How much a prerequisite is needed.
    Strength,
    /// What a question of the guide is answered.
    Answer,
    /// Where a prerequisite comes within the same span.
    Within,
    /// What is to be done with a row: `retire` or `remove`.
    Retire,
    /// The same where a row goes without leaving anything behind.
    Remove,
}

impl Choice {
    /// The text of the catalogues whose parts word it.
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::AiUse => "choice-ai-use",
            Self::Strength => "choice-strength",
            Self::Answer => "choice-answer",
            Self::Within => "choice-within",
            Self::Retire | Self::Remove => "choice-action",
        }
    }

    /// Returns the words of the data.
    pub fn words(self) -> &'static [&'static str] {
        match self {
            Self::AiUse => &["none", "unplugged", "demonstration", "guided", "autonomous"],
            Self::Strength => &["required", "helpful"],
            Self::Answer => &["yes", "no", "unsure"],
            Self::Within => &["before"],
            Self::Retire => &["retire"],
            Self::Remove => &["remove"],
        }
    }

    /// What an empty cell stands for.
    pub(crate) fn when_empty(self) -> &'static str {
        if self == Self::AiUse { "none" } else { "" }
    }
}

/// What a column is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// It says, alone or with another, which record the row is.
    Identity,
    /// It carries a key of the data, and may be edited.
    Entry,
    /// It says what is to be done with the row, or why, and carries no key.
    Action,
    /// It is computed, for the reader alone.
    Auto,
    /// It repeats the name of the record, hidden.
    Copy,
}

impl Column {
    fn new(key: &str, heading: &'static str, form: Form, width: u16) -> Self {
        Self { key: key.to_owned(), heading: Heading::Part(heading), form, role: Role::Entry, width }
    }

    fn text(key: &str, heading: &'static str, width: u16) -> Self {
        Self::new(key, heading, Form::Text, width)
    }

    fn is(mut self, role: Role) -> Self {
        self.role = role;
        self
    }

    /// A column for each language of translations.
    fn translated<'s>(
        shape: &'s Shape,
        key: &'s str,
        heading: &'static str,
        width: u16,
    ) -> impl Iterator<Item = Self> + 's {
        Self::translated_as(shape, key, heading, Form::Text, width)
    }

    /// The same for values that are not one text.
    fn translated_as<'s>(
        shape: &'s Shape,
        key: &'s str,
        heading: &'static str,
        form: Form,
        width: u16,
    ) -> impl Iterator<Item = Self> + 's {
        shape.languages.iter().map(move |language| Self {
            heading: Heading::Translated(heading, language.clone()),
            ..Self::new(&format!("translation.{language}.{key}"), heading, form, width)
        })
    }

    /// The hidden copy of the name of the record.
    fn copy() -> Self {
        Self::text(COPY, "copy", 12).is(Role::Copy)
    }

    /// The column that takes a record out.
    fn action(choice: Choice) -> Self {
        Self::new(ACTION, "action", Form::Choice(choice), 12).is(Role::Action)
    }

    /// The heading in the language of some words.
    pub(crate) fn heading(&self, words: &Texts) -> String {
        match &self.heading {
            Heading::Part(part) => words.part("heading", part, &[]),
            Heading::Translated(part, language) => {
                let heading = words.part("heading", part, &[]);
                words.say("heading-translated", &[("heading", heading.into()), ("language", language.as_str().into())])
            }
            Heading::Own(name) => name.clone(),
            Heading::Question(title) => words.say("heading-question", &[("title", title.as_str().into())]),
        }
    }

    /// True when a cell of it, blank or not, may change the data.
    pub(crate) fn is_read(&self) -> bool {
        self.role != Role::Auto
    }
}

/// Returns the columns of a sheet, in the order in which they stand.
pub fn columns(kind: SheetKind, shape: &Shape) -> Vec<Column> {
    match kind {
        SheetKind::Outcomes => outcomes::columns(shape),
        SheetKind::Prerequisites => prerequisites::columns(),
        SheetKind::Evidence => evidence::columns(shape),
        SheetKind::Exceptions => exceptions::columns(),
        SheetKind::Competencies => competencies::columns(shape),
        SheetKind::Strands => strands::columns(shape),
        SheetKind::Resources => resources::columns(shape),
        SheetKind::Terms => terms::columns(shape),
        SheetKind::Topics => topics::columns(shape),
        SheetKind::Retired => retired::columns(),
        SheetKind::Grades => grades::columns(shape),
        SheetKind::Policy => policy::columns(),
        SheetKind::Tools => tools::columns(),
        SheetKind::Activities => activities::columns(shape),
    }
}
