//! `reflection.toml`: the guide réflexif, asked of every activity.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::language::Translations;
use crate::{Activity, Language, TranslationStatus};

/// The questions asked of any activity, `reflection.toml`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(
    title = "Guide réflexif",
    description = "reflection.toml : les questions à se poser avant, pendant et après une activité."
)]
pub struct Reflection {
    /// The title of the guide.
    #[serde(default)]
    #[schemars(extend("x-required" = true), length(min = 1), title = "Titre", description = "Le titre du guide.")]
    pub title: String,
    /// How to use it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(title = "Note", description = "Comment se servir du guide.")]
    pub note: Option<String>,
    /// The title and note in other languages.
    #[serde(default, skip_serializing_if = "Translations::is_empty")]
    #[schemars(title = "Traductions", description = "Le titre et la note dans d’autres langues.")]
    pub translation: Translations,
    /// The questions, in order.
    #[serde(default, rename = "question")]
    #[schemars(title = "Questions", description = "Les questions du guide, dans l’ordre.")]
    pub questions: Vec<Question>,
}

impl Reflection {
    /// Returns the questions that an activity does not answer, in the order of the guide; those without id are left
    /// out, as nothing can answer them.
    pub fn unanswered<'r>(&'r self, activity: &'r Activity) -> impl Iterator<Item = &'r Question> {
        let is_answered = |question: &&Question| activity.reflection.contains_key(question.id.as_str());
        self.questions.iter().filter(|question| !question.id.is_empty()).filter(move |one| !is_answered(one))
    }
}

/// One question of the guide, answered by yes, no or unsure.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(title = "Question", description = "Une question du guide, à laquelle on répond oui, non ou à voir.")]
pub struct Question {
    /// The key that a plan's answers use: `ethics`.
    #[serde(default)]
    #[schemars(extend("x-required" = true, "pattern" = "^[a-z][a-z0-9-]*$"), title = "Identifiant", description = "La clé qu’utilisent les plans d’école, par exemple ethics.")]
    pub id: String,
    /// Its short name.
    #[serde(default)]
    #[schemars(extend("x-required" = true), length(min = 1), title = "Titre", description = "Le nom court de la question.")]
    pub title: String,
    /// The question itself.
    #[serde(default)]
    #[schemars(extend("x-required" = true),
        length(min = 1),
        title = "Question",
        description = "La question, à laquelle on répond oui, non ou à voir."
    )]
    pub question: String,
    /// Questions that help to answer, by moment.
    #[serde(default)]
    #[schemars(title = "Exemples", description = "Des questions qui aident à répondre, selon le moment.")]
    pub examples: Examples,
    /// Its texts in other languages.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[schemars(title = "Traductions", description = "Le titre, la question et les exemples dans d’autres langues.")]
    pub translation: BTreeMap<Language, QuestionTranslation>,
}

/// The texts of a question in another language.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(title = "Traduction", description = "Les textes d’une question dans une autre langue.")]
pub struct QuestionTranslation {
    /// The short name.
    #[serde(default)]
    #[schemars(extend("x-required" = true), length(min = 1), title = "Titre", description = "Le nom court dans l’autre langue.")]
    pub title: String,
    /// The question itself.
    #[serde(default)]
    #[schemars(extend("x-required" = true), length(min = 1), title = "Question", description = "La question dans l’autre langue.")]
    pub question: String,
    /// Questions that help to answer, by moment; where there are none, those of the guide's own language stand.
    #[serde(default)]
    #[schemars(title = "Exemples", description = "Des questions qui aident à répondre, dans l’autre langue.")]
    pub examples: Examples,
    /// Who made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        title = "Statut de la traduction",
        description = "official : de l’éditeur du texte; unofficial : la nôtre."
    )]
    pub status: Option<TranslationStatus>,
}

/// Questions that help to answer, by moment.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(title = "Exemples", description = "Des questions qui aident à répondre, selon le moment.")]
pub struct Examples {
    /// Before the activity.
    #[serde(default)]
    #[schemars(title = "Avant", description = "Questions à se poser avant l’activité.")]
    pub before: Vec<String>,
    /// During the activity.
    #[serde(default)]
    #[schemars(title = "Pendant", description = "Questions à se poser pendant l’activité.")]
    pub during: Vec<String>,
    /// After the activity.
    #[serde(default)]
    #[schemars(title = "Après", description = "Questions à se poser après l’activité.")]
    pub after: Vec<String>,
}

impl Examples {
    /// Returns those of a moment.
    pub fn at(&self, moment: Moment) -> &[String] {
        match moment {
            Moment::Before => &self.before,
            Moment::During => &self.during,
            Moment::After => &self.after,
        }
    }
}

/// When a question is asked, around an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// Before it.
    Before,
    /// During it.
    During,
    /// After it.
    After,
}

impl Moment {
    /// Every moment, in order.
    pub const ALL: [Self; 3] = [Self::Before, Self::During, Self::After];

    /// Returns the name, as in the data: `before`, `during`, `after`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::During => "during",
            Self::After => "after",
        }
    }
}
