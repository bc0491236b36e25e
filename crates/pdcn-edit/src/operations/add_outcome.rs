//! Adds an outcome: with the next free number, in the file where it belongs.

use pdcn_model::{AiUse, Outcome, Prerequisite, Strength, Within};
use pdcn_toml::Step;
use schemars::JsonSchema;
use serde::Deserialize;

use super::home::{stage, strand};
use super::{home, references};
use crate::draft::Draft;
use crate::refusal::Why;
use crate::site::Site;
use crate::text::block::Pair;
use crate::text::path::with;
use crate::{Value, ids};

/// Adds an outcome to the edition. What it has no word for here (`evidence`, `periods`…) is set of it afterwards.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct AddOutcome {
    /// The id; without one, the next that is free in its strand.
    #[serde(default)]
    pub id: Option<String>,
    /// The competency that it belongs to.
    pub competency: String,
    /// What the pupil can show.
    pub statement: String,
    /// The same in the pupil's words.
    #[serde(default)]
    pub pupil: Option<String>,
    /// The grade in which it begins.
    pub learn: String,
    /// The grade in which it is mastered.
    #[serde(default)]
    pub master: Option<String>,
    /// The last grade in which it is reused.
    #[serde(default)]
    pub reuse: Option<String>,
    /// Why it is never mastered.
    #[serde(default)]
    pub open: Option<String>,
    /// What the pupil does with AI; without it, as the outcomes around say.
    #[serde(default)]
    pub ai_use: Option<AiUse>,
    /// True when no pupil should leave without it.
    #[serde(default)]
    pub essential: bool,
    /// Who usually teaches it.
    #[serde(default)]
    pub carried_by: Vec<String>,
    /// Codes of outside frameworks.
    #[serde(default)]
    pub aligns: Vec<String>,
    /// Codes that it only leads to.
    #[serde(default)]
    pub prepares: Vec<String>,
    /// Resources of the edition.
    #[serde(default)]
    pub resources: Vec<String>,
    /// Sensitive topics of the edition.
    #[serde(default)]
    pub topics: Vec<String>,
    /// What a teacher can do on Monday.
    #[serde(default)]
    pub examples: Vec<String>,
    /// Anything else to know.
    #[serde(default)]
    pub note: Option<String>,
    /// Where it comes from.
    #[serde(default)]
    pub source: Option<String>,
    /// The texts in other languages.
    #[serde(default)]
    pub translations: Vec<Translated>,
    /// What comes before.
    #[serde(default)]
    pub prerequisites: Vec<NewPrerequisite>,
}

/// The texts of an outcome in another language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Translated {
    /// The language: `en`.
    pub language: String,
    /// The statement.
    pub statement: String,
    /// The pupil's version.
    #[serde(default)]
    pub pupil: Option<String>,
}

/// An outcome that comes before another.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct NewPrerequisite {
    /// Its id.
    pub id: String,
    /// How much it is needed; nothing when that is not said.
    #[serde(default)]
    pub strength: Option<Strength>,
    /// Where it comes within the same span; nothing when that is not said.
    #[serde(default)]
    pub within: Option<Within>,
    /// Why it is needed.
    #[serde(default)]
    pub reason: Option<String>,
}

impl AddOutcome {
    /// Returns a request for an outcome that is like another in what holds for several: all but its id and code, and what says
    /// how that one is seen, believed, lived at home and how long it takes.
    pub fn like(outcome: &Outcome) -> Self {
        let translated = |(language, texts): (&pdcn_model::Language, &pdcn_model::OutcomeTranslation)| Translated {
            language: language.as_str().to_owned(),
            statement: texts.statement.clone(),
            pupil: texts.pupil.clone(),
        };
        let prerequisite = |one: &Prerequisite| NewPrerequisite {
            id: one.id.to_string(),
            strength: one.strength,
            within: one.within,
            reason: one.reason.clone(),
        };
        Self {
            id: None,
            competency: outcome.competency.to_string(),
            statement: outcome.statement.clone(),
            pupil: outcome.pupil.clone(),
            learn: outcome.learn.to_string(),
            master: outcome.master.as_ref().map(ToString::to_string),
            reuse: outcome.reuse.as_ref().map(ToString::to_string),
            open: outcome.open.clone(),
            ai_use: Some(outcome.ai_use),
            essential: outcome.essential,
            carried_by: outcome.carried_by.clone(),
            aligns: texts(&outcome.aligns),
            prepares: texts(&outcome.prepares),
            resources: texts(&outcome.resources),
            topics: texts(&outcome.topics),
            examples: outcome.examples.clone(),
            note: outcome.note.clone(),
            source: outcome.source.clone(),
            translations: outcome.translation.iter().map(translated).collect(),
            prerequisites: outcome.prerequisites.iter().map(prerequisite).collect(),
        }
    }

    /// Adds it, and gives its id.
    pub(crate) fn make(&self, draft: &mut Draft) -> Result<String, Why> {
        self.make_after(draft, None)
    }

    /// Adds it, right after another outcome where that is in its file.
    pub(super) fn make_after(&self, draft: &mut Draft, after: Option<&Site>) -> Result<String, Why> {
        let missing = [("statement", &self.statement), ("competency", &self.competency), ("learn", &self.learn)];
        if let Some((what, _)) = missing.into_iter().find(|(_, words)| words.trim().is_empty()) {
            return Err(Why::Missing { what });
        }
        let edition = draft.open_edition()?;
        let strand = strand(edition, &self.competency)?;
        for grade in [Some(&self.learn), self.master.as_ref(), self.reuse.as_ref()].into_iter().flatten() {
            stage(edition, grade)?;
        }
        let path = home::of(draft, &strand, &self.learn, "")?;
        let id = match &self.id {
            Some(id) => ids::check(draft, id).map(|()| id.clone())?,
            None => ids::next(draft, &strand, &path)?,
        };
        home::open(draft, &path)?;
        self.write(draft, &path, &id, after.filter(|site| site.path == path))?;
        Ok(id)
    }

    /// Writes the blocks of the outcome after another, or after those of the file.
    fn write(&self, draft: &mut Draft, path: &str, id: &str, after: Option<&Site>) -> Result<(), Why> {
        let list = Step::Key("outcome".into());
        let after = after.map(|site| draft.end_of(path, &site.table).map(|end| (site, end))).transpose()?;
        let next = match after.as_ref().and_then(|(site, _)| site.table.last()) {
            Some(Step::Index(index)) => index + 1,
            _ => draft.count(path, std::slice::from_ref(&list))?,
        };
        let block = vec![list, Step::Index(next)];
        let text = |words: &String| Value::Text(words.trim().to_owned());
        let mut pairs: Vec<Pair<'_>> =
            vec![("id", id.into()), ("competency", text(&self.competency)), ("statement", text(&self.statement))];
        let mut optional =
            |key: &'static str, value: Option<&String>| pairs.extend(value.map(|value| (key, text(value))));
        optional("pupil", self.pupil.as_ref());
        optional("learn", Some(&self.learn));
        optional("master", self.master.as_ref());
        optional("reuse", self.reuse.as_ref());
        optional("open", self.open.as_ref());
        pairs.extend(self.essential.then_some(("essential", Value::Yes(true))));
        let list = |list: &[String]| (!list.is_empty()).then(|| Value::List(list.to_vec()));
        pairs.extend(list(&self.carried_by).map(|list| ("carried-by", list)));
        let ai_use = match self.ai_use {
            None if says_ai_use(draft, path)? => Some(AiUse::None),
            ai_use => ai_use,
        };
        pairs.extend(ai_use.map(|ai_use| ("ai-use", ai_use.name().into())));
        let lists = [
            ("aligns", &self.aligns),
            ("prepares", &self.prepares),
            ("resources", &self.resources),
            ("topics", &self.topics),
            ("examples", &self.examples),
        ];
        pairs.extend(lists.into_iter().filter_map(|(key, of)| Some((key, list(of)?))));
        let remarks = [("note", &self.note), ("source", &self.source)];
        pairs.extend(remarks.into_iter().filter_map(|(key, value)| Some((key, text(value.as_ref()?)))));
        draft.add(path, &block, &pairs, after.and_then(|(_, end)| end))?;
        for translated in &self.translations {
            let table = with(&with(&block, "translation"), &translated.language);
            let mut pairs = vec![("statement", text(&translated.statement))];
            pairs.extend(translated.pupil.as_ref().map(|pupil| ("pupil", text(pupil))));
            draft.add(path, &table, &pairs, None)?;
        }
        for (index, one) in (0_u32..).zip(&self.prerequisites) {
            let block = [with(&block, "prerequisite").as_slice(), &[Step::Index(index)]].concat();
            let one = Prerequisite {
                id: one.id.as_str().into(),
                strength: one.strength,
                within: one.within,
                reason: one.reason.clone(),
            };
            references::add_prerequisite(draft, path, &block, &one)?;
        }
        Ok(())
    }
}

/// Ids as they are written.
pub(super) fn texts<T: ToString>(ids: &[T]) -> Vec<String> {
    ids.iter().map(ToString::to_string).collect()
}

/// True when every outcome of a file says what pupils do with AI.
fn says_ai_use(draft: &mut Draft, path: &str) -> Result<bool, Why> {
    let list = [Step::Key("outcome".into())];
    let count = draft.count(path, &list)?;
    draft.ask(path, |sheet| {
        let says = |index| sheet.value(&[list[0].clone(), Step::Index(index), Step::Key("ai-use".into())]).is_some();
        count > 0 && (0..count).all(says)
    })
}
