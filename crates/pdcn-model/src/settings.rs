//! `pdcn.toml`: what holds for the whole pathway.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Date, EditionId, Language, Level};

/// The settings of a pathway, `pdcn.toml`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(title = "Réglages du parcours", description = "pdcn.toml : ce qui vaut pour tout le parcours.")]
pub struct Settings {
    /// The language of the data.
    #[serde(default)]
    #[schemars(extend("x-required" = true), title = "Langue", description = "La langue des textes du parcours, par exemple fr.")]
    pub language: Language,
    /// The edition that commands use when none is named.
    #[serde(default)]
    #[schemars(extend("x-required" = true),
        title = "Édition en cours",
        description = "L’édition que les commandes prennent quand aucune n’est nommée."
    )]
    pub current: EditionId,
    /// Which rules are run, and how serious they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(title = "Vérification", description = "Le niveau de chaque règle de vérification.")]
    pub lint: Option<LintSettings>,
    /// From what age pupils may handle AI.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        title = "Balises d’usage de l’IA",
        description = "L’âge à partir duquel les élèves manipulent une IA, et d’où vient cette balise."
    )]
    pub ai_policy: Option<AiPolicy>,
}

/// Which rules are run, and how serious they are.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(title = "Vérification", description = "Les réglages de « pdcn lint ».")]
pub struct LintSettings {
    /// Levels by rule.
    #[serde(default)]
    #[schemars(title = "Règles", description = "Le niveau de chaque règle : statement-length = \"off\".")]
    pub rules: BTreeMap<String, RuleSetting>,
}

/// A level, alone or with the reason for it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
#[schemars(description = "Un niveau, seul ou avec sa raison.")]
pub enum RuleSetting {
    /// `rule = "off"`
    Level(Level),
    /// `rule = { level = "off", reason = "…" }`
    Reasoned(ReasonedLevel),
}

impl RuleSetting {
    /// The level that the rule is given.
    pub fn level(&self) -> Level {
        match self {
            Self::Level(level) => *level,
            Self::Reasoned(reasoned) => reasoned.level,
        }
    }
}

/// A level with the reason for it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(title = "Niveau motivé", description = "Un niveau et la raison de ce choix.")]
pub struct ReasonedLevel {
    /// The level.
    #[serde(default)]
    #[schemars(extend("x-required" = true), title = "Niveau", description = "off, info, warning ou error.")]
    pub level: Level,
    /// Why the pathway differs from the rule's own level.
    #[serde(default)]
    #[schemars(extend("x-required" = true),
        length(min = 1),
        title = "Raison",
        description = "Pourquoi ce parcours s’écarte du niveau habituel de la règle."
    )]
    pub reason: String,
}

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
