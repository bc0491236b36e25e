//! `[[resource]]`: posters, guides, videos and cards, which are found somewhere or hold their own content.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::home::written;
use crate::language::Translations;
use crate::{Content, Date, Home, ResourceId};

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

written!(Resource);

impl Resource {
    /// Returns true when a teacher can have it: it holds its own content, or says where it is.
    pub fn is_at_hand(&self) -> bool {
        !self.content.is_empty() || self.url.is_some()
    }
}
