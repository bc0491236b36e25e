//! How a question is put to a view, and what it asks about: grades and outcomes, a plan, one grade.

use pdcn_document::Document;
use pdcn_model::{Date, Plan};
use pdcn_texts::{Text, Texts};

use crate::ask::{ANY, Asked, Example, Form};
use crate::plan_name::find_plan;
use crate::selection::{Selection, Unknown};
use crate::view::{Question, View};
use crate::{Answer, Context, Editions, Key, NoAnswer, Refusal};

impl<'a> Question<'a> {
    /// Returns a question about an edition; nothing when the pathway does not have it.
    pub fn new(
        view: &'static View,
        editions: &'a Editions<'a>,
        edition: &str,
        asked: Asked,
        texts: &'a Texts,
        date: Option<Date>,
    ) -> Option<Self> {
        Some(Self { view, editions, context: editions.context(edition, texts, date)?, asked })
    }

    /// Returns the question of an example, with names that the pathway has; nothing when it has none.
    pub fn example(
        view: &'static View,
        editions: &'a Editions<'a>,
        edition: &str,
        example: Example,
        texts: &'a Texts,
    ) -> Option<Self> {
        let mut question = Self::new(view, editions, edition, Asked::default(), texts, None)?;
        for (name, value) in example {
            let ask = view.asks().find(|ask| ask.name == *name);
            match ask.filter(|_| *value == ANY).map(|ask| ask.form) {
                Some(Form::Name(key) | Form::Words(key)) => {
                    let found = question.any(key)?;
                    question.asked.add(name, &found);
                }
                _ => question.asked.add(name, value),
            }
        }
        Some(question)
    }

    /// Finds the grades and outcomes that are asked about.
    ///
    /// # Errors
    ///
    /// A name that the edition does not know.
    pub fn selection(&self) -> Result<Selection<'a>, Unknown> {
        self.selection_in(&self.context)
    }

    /// Finds the grades and outcomes that are asked about in another edition.
    ///
    /// # Errors
    ///
    /// A name that the edition does not know.
    pub fn selection_in(&self, context: &Context<'a>) -> Result<Selection<'a>, Unknown> {
        Selection::new(&self.selecting(), context)
    }

    /// What is asked by the keys of a selection.
    fn selecting(&self) -> Asked {
        self.asked.only(|name| self.view.selects.iter().any(|key| key.name() == name))
    }

    /// Returns another edition, for the same reader; nothing when the pathway does not have it.
    pub fn context_of(&self, edition: &str) -> Option<Context<'a>> {
        self.editions.context(edition, self.context.texts, self.context.date)
    }

    /// Finds what is asked about in this edition and in another; of what only one of them has, the other has nothing.
    ///
    /// # Errors
    ///
    /// A name that neither knows.
    pub(crate) fn selection_beside(&self, other: &Context<'a>) -> Result<Selection<'a>, Unknown> {
        let [_, selection] = Selection::of_either(&self.selecting(), [&self.context, other])?;
        Ok(selection)
    }

    /// Finds the one grade that is asked about.
    ///
    /// # Errors
    ///
    /// What a text says when it is another number of grades, with those that there are.
    pub(crate) fn one_grade(&self, selection: &Selection<'a>, text: &'static str) -> Result<u16, Refusal> {
        selection.only_grade().ok_or_else(|| {
            let known: Vec<&str> = self.context.edition().grades.iter().map(|grade| grade.id.as_str()).collect();
            Refusal::new(Text::new(text).with("known", known.join(", ")))
        })
    }

    /// Returns the path of a plan in the pathway.
    pub fn path(&self, plan: &Plan) -> &'a str {
        &self.editions.loaded.sources.file(plan.file).path
    }

    /// Answers with a document over what is selected, when there is one.
    ///
    /// # Errors
    ///
    /// A name that the edition does not know, or nothing that answers.
    pub fn answered(
        &self,
        document: impl FnOnce(&Context<'a>, &Selection<'a>) -> Option<Document<'a>>,
    ) -> Result<Answer<'a>, NoAnswer> {
        Ok(document(&self.context, &self.selection()?).ok_or_else(|| self.nothing())?.into())
    }

    /// Finds the plan of a name: its file, with or without folder and ending, or its school.
    ///
    /// # Errors
    ///
    /// No plan has this name.
    pub fn plan(&self, name: &str) -> Result<&'a Plan, Refusal> {
        let loaded = self.editions.loaded;
        find_plan(name, loaded).map_err(|unknown| {
            let is_file = loaded.sources.files().iter().any(|file| file.path == name);
            let text = Text::new("no-such").part("plan").with("name", name);
            if is_file { Refusal::with_help(text, "help-not-a-plan") } else { unknown.into() }
        })
    }

    /// Says that nothing of the edition answers to what is asked.
    pub fn nothing(&self) -> NoAnswer {
        NoAnswer::nothing_of(self.context.edition())
    }

    /// A name that the pathway has for a thing.
    fn any(&self, key: Key) -> Option<String> {
        let (edition, pathway) = (self.context.edition(), self.editions.pathway());
        let name = match key {
            Key::Stage => edition.stages.first()?.id.as_str(),
            Key::Cycle => &edition.grades.first()?.cycle,
            Key::Grade => edition.grades.first()?.id.as_str(),
            Key::Strand => edition.strands.first()?.id.as_str(),
            Key::Competency => edition.competencies.first()?.id.as_str(),
            Key::Framework => pathway.frameworks.first()?.id.as_str(),
            Key::Outcome => edition.outcomes.first()?.id.as_str(),
            Key::Plan => &self.editions.loaded.sources.file(pathway.plans.first()?.file).path,
            Key::Resource => edition.resources.iter().find(|one| !one.content.is_empty())?.id.as_str(),
            Key::Topic => edition.topics.first()?.id.as_str(),
            Key::Activity => &pathway.plans.first()?.activities.first()?.id,
            _ => edition.id.as_str(),
        };
        Some(name.to_owned())
    }
}
