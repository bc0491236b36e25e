//! Titles in the reader's language where the data has them, else in the language of the data.

use std::borrow::Cow;
use std::collections::BTreeMap;

use pdcn_document::{Span, Text};
use pdcn_model::{
    Competency, Content, Cycle, Edition, Evidence, Grade, Outcome, Resource, Settings, Stage, Strand, Term, Topic,
    Translation,
};
use pdcn_texts::Texts;

/// Chooses between what the data says and its translation.
#[derive(Clone, Debug)]
pub struct Titles {
    /// The language to look for; nothing when the data is in the reader's language.
    language: Option<pdcn_model::Language>,
    /// The language of the data.
    own: pdcn_model::Language,
}

impl Titles {
    /// Returns the titles for a reader, in a pathway with these settings.
    pub fn new(settings: &Settings, texts: &Texts) -> Self {
        let wanted = texts.language().tag();
        let own = settings.language.as_str().split('-').next().is_some_and(|own| own == wanted);
        let language = (!own).then(|| pdcn_model::Language::from(wanted));
        Self { language, own: settings.language.clone() }
    }

    /// Returns the tag of the language of words that the data has in its own alone, where that is not the reader's.
    pub(crate) fn foreign(&self) -> Option<&str> {
        self.language.as_ref().map(|_| self.own.as_str())
    }

    /// Words that the data has in its own language alone: they say which, where it is not the reader's.
    pub(crate) fn own<'a>(&self, words: impl Into<Cow<'a, str>>) -> Text<'a> {
        match self.foreign() {
            None => Text::plain(words),
            Some(language) => vec![Span::plain(words).in_language(language.to_owned())].into(),
        }
    }

    pub(crate) fn translation<'a, T>(&self, translations: &'a BTreeMap<pdcn_model::Language, T>) -> Option<&'a T> {
        translations.get(self.language.as_ref()?)
    }

    pub(crate) fn title<'a>(
        &self,
        own: &'a str,
        translations: &'a BTreeMap<pdcn_model::Language, Translation>,
    ) -> &'a str {
        self.translation(translations).map_or(own, |translation| &translation.title)
    }

    /// Returns the title of an edition.
    pub fn edition<'a>(&self, edition: &'a Edition) -> &'a str {
        self.title(&edition.title, &edition.translation)
    }

    /// Returns what a reader of an edition must know first.
    pub fn note<'a>(&self, edition: &'a Edition) -> Option<&'a str> {
        let translated = self.translation(&edition.translation).and_then(|translation| translation.note.as_deref());
        translated.or(edition.note.as_deref())
    }

    /// Returns the title of a stage.
    pub fn stage<'a>(&self, stage: &'a Stage) -> &'a str {
        self.title(&stage.title, &stage.translation)
    }

    /// Returns the title of a cycle, with that of its stage when another cycle has the same; those of its grades when
    /// it has none.
    pub fn of_cycle(&self, edition: &Edition, cycle: &Cycle<'_>) -> String {
        let mut grades = cycle.grades.iter().filter_map(|&grade| edition.grades.get(usize::from(grade)));
        if cycle.title.is_empty() {
            return grades.map(|grade| self.grade(grade)).collect::<Vec<_>>().join(", ");
        }
        let title = grades.next().map_or(cycle.title, |grade| self.cycle(grade));
        let is_first = |stage: &&Stage| cycle.stages.first().is_some_and(|first| *first == stage.id.as_str());
        match edition.stages.iter().find(is_first) {
            Some(stage) if cycle.shares_title => format!("{title} ({})", self.stage(stage)),
            _ => title.to_owned(),
        }
    }

    /// Returns the whole title of a grade.
    pub fn grade<'a>(&self, grade: &'a Grade) -> &'a str {
        self.title(&grade.title, &grade.translation)
    }

    /// Returns the short title of a grade.
    pub fn short<'a>(&self, grade: &'a Grade) -> &'a str {
        let translated = self.translation(&grade.translation).and_then(|translation| translation.short.as_deref());
        translated.unwrap_or(&grade.short)
    }

    /// Returns the cycle of a grade.
    pub fn cycle<'a>(&self, grade: &'a Grade) -> &'a str {
        let translated = self.translation(&grade.translation).and_then(|translation| translation.cycle.as_deref());
        translated.unwrap_or(&grade.cycle)
    }

    /// Returns the title of a strand.
    pub fn strand<'a>(&self, strand: &'a Strand) -> &'a str {
        self.title(&strand.title, &strand.translation)
    }

    /// Returns the title of a competency.
    pub fn competency<'a>(&self, competency: &'a Competency) -> &'a str {
        self.title(&competency.title, &competency.translation)
    }

    /// Returns true for an outcome whose texts are those of a translation.
    pub fn translates(&self, outcome: &Outcome) -> bool {
        self.translation(&outcome.translation).is_some()
    }

    /// Returns the statement of an outcome.
    pub fn statement<'a>(&self, outcome: &'a Outcome) -> &'a str {
        self.translation(&outcome.translation).map_or(&outcome.statement, |translation| &translation.statement)
    }

    /// Returns the pupil's version of an outcome.
    pub fn pupil<'a>(&self, outcome: &'a Outcome) -> Option<&'a str> {
        let translated = self.translation(&outcome.translation).and_then(|translation| translation.pupil.as_deref());
        translated.or(outcome.pupil.as_deref())
    }

    /// Returns the examples of an outcome.
    pub fn examples<'a>(&self, outcome: &'a Outcome) -> &'a [String] {
        let translated = self.translation(&outcome.translation).map(|translation| translation.examples.as_slice());
        translated.filter(|examples| !examples.is_empty()).unwrap_or(&outcome.examples)
    }

    /// Returns the signs of an outcome.
    pub fn evidence<'a>(&self, outcome: &'a Outcome) -> Option<&'a Evidence> {
        let translated = self.translation(&outcome.translation).and_then(|translation| translation.evidence.as_deref());
        translated.or(outcome.evidence.as_deref())
    }

    /// Returns what pupils wrongly believe about an outcome.
    pub fn misconception<'a>(&self, outcome: &'a Outcome) -> Option<&'a str> {
        let translated = self.translation(&outcome.translation);
        translated.and_then(|texts| texts.misconception.as_deref()).or(outcome.misconception.as_deref())
    }

    /// Returns the sentence for the home of an outcome.
    pub fn family<'a>(&self, outcome: &'a Outcome) -> Option<&'a str> {
        let translated = self.translation(&outcome.translation).and_then(|texts| texts.family.as_deref());
        translated.or(outcome.family.as_deref())
    }

    /// Returns the title of a resource.
    pub fn resource<'a>(&self, resource: &'a Resource) -> &'a str {
        self.title(&resource.title, &resource.translation)
    }

    /// Returns what a resource holds itself.
    pub fn content<'a>(&self, resource: &'a Resource) -> &'a [Content] {
        let translated = self.translation(&resource.translation).map(|translation| translation.content.as_slice());
        translated.filter(|content| !content.is_empty()).unwrap_or(&resource.content)
    }

    /// Returns the word of a term.
    pub fn term<'a>(&self, term: &'a Term) -> &'a str {
        self.translation(&term.translation).map_or(&term.title, |translation| &translation.title)
    }

    /// Returns the other forms of a term.
    pub fn variants<'a>(&self, term: &'a Term) -> &'a [String] {
        self.translation(&term.translation).map_or(&term.variants, |translation| &translation.variants)
    }

    /// Returns what a term means, for adults.
    pub fn definition<'a>(&self, term: &'a Term) -> &'a str {
        let translated = self.translation(&term.translation).and_then(|texts| texts.definition.as_deref());
        translated.unwrap_or(&term.definition)
    }

    /// Returns what a term means, in the pupil's words.
    pub fn definition_for_pupils<'a>(&self, term: &'a Term) -> Option<&'a str> {
        let translated = self.translation(&term.translation).and_then(|texts| texts.pupil.as_deref());
        translated.or(term.pupil.as_deref())
    }

    /// Returns the title of a sensitive topic.
    pub fn topic<'a>(&self, topic: &'a Topic) -> &'a str {
        self.translation(&topic.translation).map_or(&topic.title, |translation| &translation.title)
    }
}
