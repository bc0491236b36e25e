//! `[lint]` and `[[allow]]`: which rules are run, how serious they are, and what is accepted on purpose.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Date, Level};

/// Which rules are run, and how serious they are.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(title = "Vérification", description = "Les réglages de « pdcn lint ».")]
pub struct LintSettings {
    /// Levels and options by rule.
    #[serde(default)]
    #[schemars(
        title = "Règles",
        description = "Le niveau et les options de chaque règle : statement-length = { max-words = 30 } ou statement-length = \"off\"."
    )]
    pub rules: BTreeMap<String, RuleSetting>,
    /// Levels by category, for the rules that are on by themselves and that `rules` does not name.
    #[serde(default)]
    #[schemars(
        title = "Catégories",
        description = "Le niveau des règles d’une catégorie : wording = \"info\". Une règle nommée dans « rules » garde son propre niveau."
    )]
    pub categories: BTreeMap<String, Level>,
    /// Files whose findings are left out: globs, relative to the folder of the pathway.
    #[serde(default)]
    #[schemars(
        title = "Laissés de côté",
        description = "Les fichiers dont les constats ne sont pas montrés : chemins depuis le dossier du parcours, avec * et **."
    )]
    pub exclude: Vec<String>,
}

/// What the settings say of a rule: a level alone, or a table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
#[schemars(description = "Un niveau, seul ou avec sa raison et les options de la règle.")]
pub enum RuleSetting {
    /// `rule = "off"`
    Level(Level),
    /// `rule = { level = "off", reason = "…", max-words = 30 }`
    Settings(RuleSettings),
}

impl RuleSetting {
    /// Returns the level that the rule is given, if it is given one.
    pub fn level(&self) -> Option<Level> {
        match self {
            Self::Level(level) => Some(*level),
            Self::Settings(settings) => settings.level,
        }
    }

    /// Returns the options of the rule that are set.
    pub fn options(&self) -> impl Iterator<Item = (&str, &OptionValue)> {
        let options = match self {
            Self::Level(_) => None,
            Self::Settings(settings) => Some(&settings.options),
        };
        options.into_iter().flatten().map(|(name, value)| (name.as_str(), value))
    }
}

/// What the settings say of a rule, as a table.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(
    title = "Réglages d’une règle",
    description = "Le niveau, la raison de ce choix et les options de la règle."
)]
pub struct RuleSettings {
    /// The level.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(title = "Niveau", description = "off, info, warning ou error; sans lui, celui de la règle.")]
    pub level: Option<Level>,
    /// Why the pathway differs from what the rule has by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        length(min = 1),
        title = "Raison",
        description = "Pourquoi ce parcours s’écarte des réglages habituels de la règle."
    )]
    pub reason: Option<String>,
    /// The options of the rule; the rules themselves say which they have.
    #[serde(flatten)]
    #[schemars(title = "Options", description = "Les options de la règle : « pdcn explain RÈGLE » les nomme.")]
    pub options: BTreeMap<String, OptionValue>,
}

/// The value of an option of a rule.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
#[schemars(description = "Un nombre entier, un texte ou une liste de textes.")]
pub enum OptionValue {
    /// A whole number.
    Number(u32),
    /// A text.
    Text(String),
    /// A list of texts.
    Texts(Vec<String>),
}

/// Findings accepted on purpose, anywhere in the pathway.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(
    title = "Exception du parcours",
    description = "Des constats acceptés volontairement : ceux d’une règle, partout, dans certains fichiers ou pour un seul élément."
)]
pub struct PathwayAllow {
    /// The rule.
    #[serde(default)]
    #[schemars(extend("x-required" = true), length(min = 1), title = "Règle", description = "La règle dont les constats sont acceptés.")]
    pub rule: String,
    /// The id of the one thing whose findings are accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        length(min = 1),
        title = "Élément",
        description = "L’identifiant de l’élément visé : apprentissage, compétence, cadre, outil, activité…; sans lui, tous."
    )]
    pub id: Option<String>,
    /// The files whose findings are accepted: a glob, relative to the folder of the pathway.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        length(min = 1),
        title = "Fichiers",
        description = "Les fichiers visés : chemin depuis le dossier du parcours, avec * et **; sans lui, tous."
    )]
    pub path: Option<String>,
    /// Why they are accepted.
    #[serde(default)]
    #[schemars(extend("x-required" = true), length(min = 1), title = "Raison", description = "Pourquoi ces constats sont acceptés.")]
    pub reason: String,
    /// Until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(title = "Jusqu’au", description = "Date après laquelle l’exception ne vaut plus.")]
    pub until: Option<Date>,
}
