//! What a resource holds itself: parts of text, lists, cards, dialogues and tables, in the language of the pathway or in another.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::absent::is_false;

/// One part of a resource: one of a text, a list, cards, a dialogue or a table, under a title.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(
    title = "Contenu",
    description = "Une partie d’une ressource : un texte, une liste, des cartes, un dialogue ou un tableau."
)]
pub struct Content {
    /// The title of the part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1), title = "Titre", description = "Le titre de la partie.")]
    pub title: Option<String>,
    /// It is for whoever teaches: answers, what to look for.
    #[serde(default, skip_serializing_if = "is_false")]
    #[schemars(
        title = "Pour la personne enseignante",
        description = "true : pour la personne enseignante seulement; imprimé sur une page à part, après ce qui est remis aux élèves."
    )]
    pub teacher: bool,
    /// Paragraphs, an empty line between them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1), title = "Texte", description = "Des paragraphes, séparés par une ligne vide.")]
    pub text: Option<String>,
    /// The items of a list.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(title = "Liste", description = "Les éléments d’une liste.")]
    pub list: Vec<String>,
    /// Cards to cut out: a head and a text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(title = "Cartes", description = "Des cartes à découper : pour chacune, l’en-tête, puis le texte.")]
    pub cards: Vec<Vec<String>>,
    /// Lines of a dialogue: who speaks, and what is said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(title = "Dialogue", description = "Les répliques : pour chacune, qui parle, puis ce qui est dit.")]
    pub dialogue: Vec<Vec<String>>,
    /// The rows of a table; the first holds the headings.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(title = "Tableau", description = "Les lignes d’un tableau; la première porte les titres des colonnes.")]
    pub table: Vec<Vec<String>>,
}
