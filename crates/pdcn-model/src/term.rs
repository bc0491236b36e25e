//! `[[term]]`: the words of the pathway, with what they mean to adults and to pupils.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::home::written;
use crate::{Date, Home, Language, TermId};

/// A word of the lexicon.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(
    title = "Terme",
    description = "Un mot du lexique : ce qu’il veut dire, pour les adultes et pour les élèves."
)]
pub struct Term {
    /// The id.
    #[serde(default)]
    #[schemars(extend("x-required" = true), title = "Identifiant", description = "L’identifiant du terme.")]
    pub id: TermId,
    /// The word, as a text holds it.
    #[serde(default)]
    #[schemars(extend("x-required" = true), length(min = 1), title = "Terme", description = "Le mot, tel qu’on l’écrit dans un texte.")]
    pub title: String,
    /// Other forms under which a text holds it: plurals, synonyms.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(
        title = "Autres formes",
        description = "Les autres formes sous lesquelles un texte le porte : pluriels, synonymes."
    )]
    pub variants: Vec<String>,
    /// What it means, for adults.
    #[serde(default)]
    #[schemars(extend("x-required" = true), length(min = 1), title = "Définition", description = "Ce qu’il veut dire, pour les adultes.")]
    pub definition: String,
    /// What it means, in the pupil's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        length(min = 1),
        title = "Définition de l’élève",
        description = "Ce qu’il veut dire, dans les mots de l’élève."
    )]
    pub pupil: Option<String>,
    /// Where the word or its meaning was checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1), title = "Source", description = "Où le mot ou son sens a été vérifié.")]
    pub source: Option<String>,
    /// When the source was last read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(title = "Vérifié le", description = "Date de la dernière vérification de la source.")]
    pub checked: Option<Date>,
    /// The same in other languages.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[schemars(title = "Traductions", description = "Le terme et ses définitions dans d’autres langues.")]
    pub translation: BTreeMap<Language, TermTranslation>,
    /// Where it is written.
    #[serde(skip)]
    pub home: Home,
}

written!(Term);

/// A word of the lexicon in another language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(title = "Traduction d’un terme", description = "Un terme et ses définitions dans une autre langue.")]
pub struct TermTranslation {
    /// The word.
    #[serde(default)]
    #[schemars(extend("x-required" = true), length(min = 1), title = "Terme", description = "Le mot dans l’autre langue.")]
    pub title: String,
    /// Other forms.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(title = "Autres formes", description = "Les autres formes dans l’autre langue.")]
    pub variants: Vec<String>,
    /// What it means, for adults.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1), title = "Définition", description = "Sa définition dans l’autre langue.")]
    pub definition: Option<String>,
    /// What it means, in the pupil's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        length(min = 1),
        title = "Définition de l’élève",
        description = "Sa définition pour l’élève dans l’autre langue."
    )]
    pub pupil: Option<String>,
}
