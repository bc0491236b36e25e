//! What every view over an edition reads: the pathway, the edition looked up, and who reads.

use pdcn_model::{AiCodes, AiTie, Date, Edition, EditionIndex, Outcome, Pathway, Prerequisite, Strength};
use pdcn_texts::{Texts, Value};

use crate::Titles;

/// An edition of a pathway, for a reader.
#[derive(Debug)]
pub struct Context<'a> {
    /// The pathway.
    pub pathway: &'a Pathway,
    /// The edition, with its ids looked up.
    pub index: &'a EditionIndex<'a>,
    /// Titles in the reader's language, where the data has them.
    pub titles: Titles,
    /// Texts in the reader's language.
    pub texts: &'a Texts,
    /// The day that documents say they were made; nothing when they are not to say so.
    pub date: Option<Date>,
    ai: AiCodes<'a>,
}

impl<'a> Context<'a> {
    /// Returns an edition of a pathway, for whoever reads these texts; documents do not say when they were made.
    pub fn new(pathway: &'a Pathway, index: &'a EditionIndex<'a>, texts: &'a Texts) -> Self {
        let titles = Titles::new(&pathway.settings, texts);
        Self { pathway, index, titles, texts, date: None, ai: AiCodes::new(pathway) }
    }

    /// Returns the same, with documents that say when they were made.
    #[must_use]
    pub fn on(mut self, date: Option<Date>) -> Self {
        self.date = date;
        self
    }

    /// Returns the edition.
    pub fn edition(&self) -> &'a Edition {
        self.index.edition()
    }

    /// Returns true when an outcome is about AI.
    pub fn is_ai(&self, outcome: &Outcome) -> bool {
        self.ai_tie(outcome).is_some()
    }

    /// Returns why an outcome counts for AI; nothing when it does not.
    pub fn ai_tie(&self, outcome: &Outcome) -> Option<AiTie> {
        self.ai.tie(self.index, outcome)
    }

    /// The strand of a competency.
    pub(crate) fn strand_id(&self, competency: &'a str) -> &'a str {
        self.index.strand_id(competency)
    }

    /// The short title of the grade at a position.
    pub(crate) fn short(&self, grade: u16) -> &'a str {
        self.index.grade(grade).map_or("", |grade| self.titles.short(grade))
    }

    /// Words a text.
    pub(crate) fn say(&self, name: &str, values: &[(&'static str, Value)]) -> String {
        self.texts.say(name, values)
    }

    /// Returns how much a prerequisite is needed and where it comes, as far as the pathway says: `required, earlier in the same span`.
    pub(crate) fn needed(&self, prerequisite: &Prerequisite) -> Option<String> {
        let strength = prerequisite.strength.map(Strength::name);
        let within = prerequisite.within.map(|_| "within");
        let said: Vec<String> = strength.into_iter().chain(within).map(|part| self.part("strength", part)).collect();
        (!said.is_empty()).then(|| said.join(", "))
    }

    /// Words a part of a text that takes no values.
    pub(crate) fn part(&self, name: &str, part: &str) -> String {
        self.texts.part(name, part, &[])
    }
}
