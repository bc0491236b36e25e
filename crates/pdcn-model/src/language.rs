//! Languages, and the translations that stand beside a text.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::Content;

/// A language tag: `fr`, `en`, `fr-CA`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
#[schemars(description = "Code de langue : fr, en, fr-CA.", extend("pattern" = "^[a-z]{2,3}(-[A-Z]{2})?$", "x-form" = "Language"))]
pub struct Language(Box<str>);

impl Language {
    /// Returns the tag as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Language {
    fn from(tag: &str) -> Self {
        Self(tag.into())
    }
}

/// Who made a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(description = "official : publiée par l’éditeur du texte; unofficial : notre traduction.")]
pub enum TranslationStatus {
    /// Published by the owner of the text.
    Official,
    /// Ours.
    Unofficial,
}

/// The texts of a titled thing in another language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(title = "Traduction", description = "Les textes d’un élément dans une autre langue.")]
pub struct Translation {
    /// The title.
    #[serde(default)]
    #[schemars(extend("x-required" = true), length(min = 1), title = "Titre", description = "Le titre dans l’autre langue.")]
    pub title: String,
    /// The short title, for what has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(title = "Titre court", description = "Le titre court dans l’autre langue, pour une année.")]
    pub short: Option<String>,
    /// The cycle, for a grade.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(title = "Cycle", description = "Le nom du cycle dans l’autre langue, pour une année.")]
    pub cycle: Option<String>,
    /// The description, for what has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(title = "Description", description = "La description dans l’autre langue.")]
    pub description: Option<String>,
    /// The note, for what has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(title = "Note", description = "La note dans l’autre langue.")]
    pub note: Option<String>,
    /// The content, for a resource that holds its own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(
        title = "Contenu",
        description = "Le contenu dans l’autre langue, pour une ressource qui porte le sien."
    )]
    pub content: Vec<Content>,
    /// Who made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        title = "Statut de la traduction",
        description = "official : de l’éditeur du texte; unofficial : la nôtre."
    )]
    pub status: Option<TranslationStatus>,
}

/// Translations by language.
pub(crate) type Translations = BTreeMap<Language, Translation>;
