//! A file after reading: its text, what it brings to the model, and the problems that were met.

use pdcn_model::{Accepted, Annex, Edition, Framework, Outcome, Plan, Reflection, Settings, Tool, WordList};
use pdcn_toml::FileNumber;

use crate::{Problem, SourceFile};

/// What one file brings to the model.
#[derive(Debug)]
pub(crate) enum Contribution {
    Settings(Box<Settings>),
    Framework(Box<Framework>),
    Tools(Vec<Tool>),
    Reflection(Box<Reflection>),
    Edition(Box<Edition>),
    Annex(Box<Annex>),
    Outcomes(Vec<Outcome>),
    Plan(Box<Plan>),
    Words(Box<WordList>),
    Accepted(Vec<Accepted>),
    /// Nothing: it could not be read, or has no place in a pathway.
    Nothing,
}

/// A file after reading.
#[derive(Debug)]
pub(crate) struct Reading {
    pub(crate) source: SourceFile,
    pub(crate) contribution: Contribution,
    pub(crate) problems: Vec<Problem>,
}

pub(super) fn garbled_problem(file: FileNumber, text: &str) -> Option<Problem> {
    let mend = pdcn_toml::garbled(text);
    (!mend.is_empty()).then_some(Problem::Garbled { file, mend })
}
