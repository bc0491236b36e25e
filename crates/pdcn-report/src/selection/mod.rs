//! Which grades and which outcomes are asked about. Several values of one key widen the question, several keys narrow it.

mod find;
mod key;
mod unknown;

use pdcn_model::{Alignment, Outcome};

pub(crate) use self::find::framework;
pub use self::key::Key;
pub use self::unknown::Unknown;
use crate::{Asked, Context};

/// The grades and outcomes that are asked about, found in an edition.
#[derive(Clone, Debug, Default)]
pub struct Selection<'a> {
    /// The positions of the grades, in school order; all of them when none were asked for.
    pub grades: Vec<u16>,
    strands: Vec<&'a str>,
    competencies: Vec<&'a str>,
    codes: Vec<(&'a str, Option<&'a str>)>,
    ai: bool,
    words: Vec<String>,
}

impl<'a> Selection<'a> {
    /// Finds what is asked about in an edition.
    ///
    /// # Errors
    ///
    /// A name that the edition or the pathway does not know, with the one that was probably meant.
    pub fn new(asked: &Asked, context: &Context<'a>) -> Result<Self, Unknown> {
        let mut words = Vec::new();
        let grades = find::grades(asked, context, &mut words)?;
        let strands = find::strands(asked, context, &mut words)?;
        let competencies = find::competencies(asked, context, &mut words)?;
        let codes = find::codes(asked, context, &mut words)?;
        let ai = asked.has(Key::Ai.name());
        if ai {
            words.push(context.say("selection-ai", &[]));
        }
        Ok(Self { grades, strands, competencies, codes, ai, words })
    }

    /// What was asked for, in words; empty when everything was.
    pub fn words(&self) -> &[String] {
        &self.words
    }

    /// The grade, when there is just one.
    pub fn only_grade(&self) -> Option<u16> {
        if let [grade] = self.grades.as_slice() { Some(*grade) } else { None }
    }

    /// True when an outcome is asked about, whatever its grades.
    pub fn has(&self, outcome: &'a Outcome, context: &Context<'a>) -> bool {
        self.has_competency(outcome.competency.as_str(), context)
            && (self.codes.is_empty() || outcome.aligns.iter().any(|alignment| self.names(alignment)))
            && (!self.ai || context.is_ai(outcome))
    }

    /// True when only what is about AI was asked for.
    pub fn is_ai(&self) -> bool {
        self.ai
    }

    /// True when the outcomes of a competency may be asked about: it is one of those that were named, if any were, and
    /// its strand too.
    pub fn has_competency(&self, competency: &'a str, context: &Context<'a>) -> bool {
        (self.competencies.is_empty() || self.competencies.contains(&competency))
            && (self.strands.is_empty() || self.strands.contains(&context.strand_id(competency)))
    }

    /// True when strands were asked for by name.
    pub fn is_by_strand(&self) -> bool {
        !self.strands.is_empty()
    }

    /// True when frameworks or codes were asked for by name.
    pub fn is_by_code(&self) -> bool {
        !self.codes.is_empty()
    }

    /// True when an alignment is to one of the frameworks or codes that were asked for.
    pub fn names(&self, alignment: &Alignment) -> bool {
        let is = |(framework, code): (&str, &str)| {
            self.codes.iter().any(|(asked, of)| *asked == framework && of.is_none_or(|of| of == code))
        };
        alignment.parts().is_some_and(is)
    }
}
