//! `editions/ID/lexicon.toml`, `topics.toml`, `resources.toml`: what stands beside the frame of an edition, in files of its own.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Resource, Term, Topic};

/// Lists that an edition has in files of their own; `edition.toml` may hold the same.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(
    title = "Annexe d’une édition",
    description = "lexicon.toml, topics.toml, resources.toml : le lexique, les sujets délicats et les ressources d’une édition, à côté de son edition.toml."
)]
pub struct Annex {
    /// Posters, guides and videos.
    #[serde(default, rename = "resource", skip_serializing_if = "Vec::is_empty")]
    #[schemars(title = "Ressources", description = "Affiches, guides, capsules et matériel à imprimer.")]
    pub resources: Vec<Resource>,
    /// The lexicon.
    #[serde(default, rename = "term", skip_serializing_if = "Vec::is_empty")]
    #[schemars(title = "Termes", description = "Les mots du lexique.")]
    pub terms: Vec<Term>,
    /// Sensitive topics.
    #[serde(default, rename = "topic", skip_serializing_if = "Vec::is_empty")]
    #[schemars(title = "Sujets délicats", description = "Les sujets délicats, une fiche chacun.")]
    pub topics: Vec<Topic>,
}

impl Annex {
    /// The names of such files.
    pub const FILES: [&'static str; 3] = ["lexicon.toml", "topics.toml", "resources.toml"];
}
