//! `[[resource]]`: posters, guides, videos and cards, which are found somewhere or hold their own content.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::language::Translations;
use crate::outcome::is_false;
use crate::{Date, Home, ResourceId};

/// A poster, a guide, a video.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(title = "Ressource", description = "Une affiche, un guide, une capsule.")]
pub struct Resource {
    /// The id.
    #[serde(default)]
    #[schemars(extend("x-required" = true), title = "Identifiant", description = "L’identifiant de la ressource.")]
    pub id: ResourceId,
    /// The title.
    #[serde(default)]
    #[schemars(extend("x-required" = true), length(min = 1), title = "Titre", description = "Le titre de la ressource.")]
    pub title: String,
    /// What it is: poster, guide, video.
    #[serde(default)]
    #[schemars(extend("x-required" = true), length(min = 1), title = "Genre", description = "affiche, guide, capsule…")]
    pub kind: String,
    /// For whom.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(title = "Public", description = "À qui elle s’adresse : élèves, personnel enseignant…")]
    pub audience: Option<String>,
    /// Where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1), title = "Adresse", description = "Où la trouver.")]
    pub url: Option<String>,
    /// When the address was last seen to work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(title = "Vérifié le", description = "Date de la dernière vérification de l’adresse.")]
    pub checked: Option<Date>,
    /// What it holds itself, part by part.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(
        title = "Contenu",
        description = "Ce qu’elle contient elle-même, partie par partie : de quoi l’imprimer."
    )]
    pub content: Vec<Content>,
    /// The title and content in other languages.
    #[serde(default, skip_serializing_if = "Translations::is_empty")]
    #[schemars(title = "Traductions", description = "Le titre et le contenu dans d’autres langues.")]
    pub translation: Translations,
    /// Where it is written.
    #[serde(skip)]
    pub home: Home,
}

impl Resource {
    /// Returns true when a teacher can have it: it holds its own content, or says where it is.
    pub fn is_at_hand(&self) -> bool {
        !self.content.is_empty() || self.url.is_some()
    }
}

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
