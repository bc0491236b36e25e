//! `[ai-policy]`: from what age pupils may handle AI, and who decided it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::Date;

/// From what age pupils may handle AI, and who decided it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(
    title = "Balises d’usage de l’IA",
    description = "L’âge à partir duquel les élèves manipulent une IA générative."
)]
pub struct AiPolicy {
    /// Age in years from which pupils handle generative AI themselves.
    #[serde(default)]
    #[schemars(extend("x-required" = true),
        range(max = 99),
        title = "Âge minimal",
        description = "Âge, en années, à partir duquel l’élève manipule lui-même une IA générative."
    )]
    pub minimum_age: u8,
    /// Age in years under which a parent consents for the pupil.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        range(max = 99),
        title = "Consentement parental avant",
        description = "Âge, en années, avant lequel le consentement d’un parent est requis."
    )]
    pub consent_under: Option<u8>,
    /// Where the policy comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(title = "Source", description = "D’où viennent ces balises : adresse ou document.")]
    pub source: Option<String>,
    /// When the source was last read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(title = "Vérifié le", description = "Date de la dernière vérification de la source.")]
    pub checked: Option<Date>,
    /// Anything else to know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(title = "Note", description = "Précision utile aux personnes qui lisent ces balises.")]
    pub note: Option<String>,
}
