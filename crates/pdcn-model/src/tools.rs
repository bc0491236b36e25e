//! `tools.toml`: AI tools, as dated facts.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Date, ToolId};

/// The AI tools that plans may name, `tools.toml`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(
    title = "Outils",
    description = "tools.toml : les outils d’IA, l’âge qu’ils demandent et la date de la vérification."
)]
pub struct ToolsFile {
    /// The tools.
    #[serde(default, rename = "tool")]
    #[schemars(title = "Outils", description = "Les outils d’IA.")]
    pub tools: Vec<Tool>,
}

/// An AI tool; what it asks changes often, hence the date.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(title = "Outil", description = "Un outil d’IA et ce qu’il demande, à la date de la vérification.")]
pub struct Tool {
    /// The id that plans use.
    #[serde(default)]
    #[schemars(extend("x-required" = true),
        title = "Identifiant",
        description = "Identifiant de l’outil, utilisé par les plans d’école."
    )]
    pub id: ToolId,
    /// The name.
    #[serde(default)]
    #[schemars(extend("x-required" = true), length(min = 1), title = "Nom", description = "Le nom de l’outil.")]
    pub title: String,
    /// Who offers it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(title = "Éditeur", description = "L’organisme qui offre l’outil.")]
    pub publisher: Option<String>,
    /// Age in years that its terms ask for; 0 when they ask for none.
    #[serde(default)]
    #[schemars(extend("x-required" = true),
        range(max = 99),
        title = "Âge minimal",
        description = "Âge, en années, que demandent ses conditions d’utilisation; 0 s’il n’y en a pas."
    )]
    pub min_age: u8,
    /// Age in years under which a parent consents.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        range(max = 99),
        title = "Consentement parental avant",
        description = "Âge, en années, avant lequel un parent doit consentir."
    )]
    pub consent_under: Option<u8>,
    /// When the terms were last read.
    #[serde(default)]
    #[schemars(extend("x-required" = true), title = "Vérifié le", description = "Date de la dernière lecture des conditions.")]
    pub checked: Date,
    /// Where the terms were read.
    #[serde(default)]
    #[schemars(extend("x-required" = true),
        length(min = 1),
        title = "Source",
        description = "Adresse ou document où les conditions ont été lues."
    )]
    pub source: String,
    /// Anything else to know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(title = "Note", description = "Précision utile, par exemple le degré de certitude.")]
    pub note: Option<String>,
}
