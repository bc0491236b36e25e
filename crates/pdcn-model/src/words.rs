//! `words/*.toml`: the lists of words that rules of wording look for, with where they come from.

use pdcn_toml::FileNumber;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Date, Language, WordListId};

/// A list of words in one language.
///
/// The linter brings lists of its own for the languages that it knows; a list of the pathway with the same id and the
/// same language takes the place of the linter's, or adds to it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(
    title = "Liste de mots",
    description = "words/*.toml : une liste de mots que les règles de formulation cherchent, dans une langue."
)]
pub struct WordList {
    /// The id, by which rules ask for it.
    #[serde(default)]
    #[schemars(extend("x-required" = true),
        title = "Identifiant",
        description = "Identifiant de la liste, par lequel les règles la demandent : vague-verb."
    )]
    pub id: WordListId,
    /// The language of the words.
    #[serde(default)]
    #[schemars(extend("x-required" = true), title = "Langue", description = "La langue des mots, par exemple fr.")]
    pub language: Language,
    /// The title.
    #[serde(default)]
    #[schemars(extend("x-required" = true), length(min = 1), title = "Titre", description = "Le titre de la liste.")]
    pub title: String,
    /// Where the words come from.
    #[serde(default)]
    #[schemars(extend("x-required" = true), length(min = 1), title = "Source", description = "D’où viennent les mots.")]
    pub source: String,
    /// When the source was last read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(title = "Vérifié le", description = "Date de la dernière lecture de la source.")]
    pub checked: Option<Date>,
    /// It adds to the linter's list instead of taking its place.
    #[serde(default)]
    #[schemars(
        title = "Ajoute",
        description = "true : les mots s’ajoutent à ceux de la liste intégrée; sinon, ils la remplacent."
    )]
    pub extends: bool,
    /// The words.
    #[serde(default, rename = "word")]
    #[schemars(title = "Mots", description = "Les mots, un bloc [[word]] chacun.")]
    pub words: Vec<Word>,
    /// The file that it was read from; nothing for a list of the linter's.
    #[serde(skip)]
    pub file: Option<FileNumber>,
}

/// A word or a few words in a row.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(title = "Mot", description = "Un mot, ou quelques mots de suite.")]
pub struct Word {
    /// The words, in small letters; case does not count when they are looked for.
    #[serde(default)]
    #[schemars(extend("x-required" = true), length(min = 1), title = "Mot", description = "Le mot ou les mots cherchés; la casse ne compte pas.")]
    pub text: String,
    /// Other forms: plural, feminine.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(title = "Formes", description = "Les autres formes du mot : pluriel, féminin, conjugaisons.")]
    pub forms: Vec<String>,
    /// What to write instead, the best first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(title = "Préférer", description = "Ce qu’il vaut mieux écrire, le meilleur choix d’abord.")]
    pub prefer: Vec<String>,
    /// What to write instead has the same gender and number, so that the words around it stay as they are.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[schemars(
        title = "Même genre",
        description = "true : ce qu’il vaut mieux écrire a le même genre et le même nombre; le mot se remplace sans relire la phrase."
    )]
    pub same_gender: bool,
    /// Longer expressions that hold the word and are right.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(
        title = "Sauf dans",
        description = "Des expressions plus longues qui contiennent le mot et sont justes."
    )]
    pub unless: Vec<String>,
    /// Anything to know about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(title = "Note", description = "Ce qu’il faut savoir de ce mot : source propre, certitude.")]
    pub note: Option<String>,
}
