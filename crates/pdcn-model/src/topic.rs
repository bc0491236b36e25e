//! `[[topic]]`: sensitive topics, and what an adult does when a pupil confides.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::home::written;
use crate::{Date, Home, Language, TopicId};

/// The card of a sensitive topic.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(
    title = "Sujet délicat",
    description = "Une fiche pour l’adulte : quoi faire quand un ou une élève se confie."
)]
pub struct Topic {
    /// The id.
    #[serde(default)]
    #[schemars(extend("x-required" = true), title = "Identifiant", description = "L’identifiant du sujet.")]
    pub id: TopicId,
    /// The title.
    #[serde(default)]
    #[schemars(extend("x-required" = true), length(min = 1), title = "Titre", description = "Le titre du sujet.")]
    pub title: String,
    /// Words of a text that call for the card.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(title = "Mots", description = "Les mots d’un texte qui appellent cette fiche.")]
    pub words: Vec<String>,
    /// What to do when a pupil discloses, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(title = "Marche à suivre", description = "Quoi faire quand un ou une élève se confie, dans l’ordre.")]
    pub steps: Vec<String>,
    /// Who is told at school.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(title = "Qui prévenir", description = "Qui est prévenu à l’école.")]
    pub tell: Vec<String>,
    /// Help lines and services.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(
        title = "Où trouver de l’aide",
        description = "Lignes d’aide et services, tels que des sources publiques les donnent."
    )]
    pub help: Vec<String>,
    /// What the law or an order says, as a public source states it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(
        title = "Ce que dit la loi",
        description = "Ce que dit la loi ou une ordonnance, tel qu’une source publique le dit."
    )]
    pub law: Vec<String>,
    /// What not to do, ask or keep.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(title = "À éviter", description = "Ce qu’il ne faut ni faire, ni demander, ni garder.")]
    pub avoid: Vec<String>,
    /// The public pages that were read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(title = "Sources", description = "Les pages publiques qui ont été lues.")]
    pub source: Vec<String>,
    /// When they were last read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(title = "Vérifié le", description = "Date de la dernière vérification des sources.")]
    pub checked: Option<Date>,
    /// The same in other languages.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[schemars(title = "Traductions", description = "La fiche dans d’autres langues.")]
    pub translation: BTreeMap<Language, TopicTranslation>,
    /// Where it is written.
    #[serde(skip)]
    pub home: Home,
}

written!(Topic);

impl Topic {
    /// Returns the parts of the card by their keys, in the order in which they are needed.
    pub fn parts(&self) -> [(&'static str, &[String]); 5] {
        [("steps", &self.steps), ("tell", &self.tell), ("help", &self.help), ("law", &self.law), ("avoid", &self.avoid)]
    }
}

/// The card of a sensitive topic in another language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(title = "Traduction d’un sujet délicat", description = "La fiche d’un sujet délicat dans une autre langue.")]
pub struct TopicTranslation {
    /// The title.
    #[serde(default)]
    #[schemars(extend("x-required" = true), length(min = 1), title = "Titre", description = "Le titre dans l’autre langue.")]
    pub title: String,
    /// Words of a text that call for the card.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(title = "Mots", description = "Les mots d’un texte qui appellent cette fiche dans l’autre langue.")]
    pub words: Vec<String>,
    /// What to do when a pupil discloses, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(
        title = "Marche à suivre",
        description = "Quoi faire quand un ou une élève se confie, dans l’ordre dans l’autre langue."
    )]
    pub steps: Vec<String>,
    /// Who is told at school.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(title = "Qui prévenir", description = "Qui est prévenu à l’école dans l’autre langue.")]
    pub tell: Vec<String>,
    /// Help lines and services.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(
        title = "Où trouver de l’aide",
        description = "Lignes d’aide et services, tels que des sources publiques les donnent dans l’autre langue."
    )]
    pub help: Vec<String>,
    /// What the law or an order says, as a public source states it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(
        title = "Ce que dit la loi",
        description = "Ce que dit la loi ou une ordonnance, tel qu’une source publique le dit dans l’autre langue."
    )]
    pub law: Vec<String>,
    /// What not to do, ask or keep.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(
        title = "À éviter",
        description = "Ce qu’il ne faut ni faire, ni demander, ni garder dans l’autre langue."
    )]
    pub avoid: Vec<String>,
}

impl TopicTranslation {
    /// Returns the parts of the card by their keys, in the order in which they are needed.
    pub fn parts(&self) -> [(&'static str, &[String]); 5] {
        [("steps", &self.steps), ("tell", &self.tell), ("help", &self.help), ("law", &self.law), ("avoid", &self.avoid)]
    }
}
