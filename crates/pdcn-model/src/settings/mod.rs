//! `pdcn.toml`: what holds for the whole pathway.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{EditionId, FORMAT, Language};

mod ai_policy;
mod lint;
mod print;

pub use ai_policy::AiPolicy;
pub use lint::{LintSettings, OptionValue, PathwayAllow, RuleSetting, RuleSettings};
pub use print::PrintSettings;

/// The settings of a pathway, `pdcn.toml`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(title = "Réglages du parcours", description = "pdcn.toml : ce qui vaut pour tout le parcours.")]
pub struct Settings {
    /// The number of the format that the pathway is written in; see [`FORMAT`](crate::FORMAT).
    #[serde(default)]
    #[schemars(extend("x-required" = true),
        range(min = FORMAT, max = FORMAT),
        title = "Format",
        description = "Le numéro du format des données : « pdcn upgrade » amène un parcours au format courant."
    )]
    pub format: u32,
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
    #[schemars(
        title = "Vérification",
        description = "Les réglages de « pdcn lint » : règles, catégories, chemins laissés de côté."
    )]
    pub lint: Option<LintSettings>,
    /// Findings accepted on purpose, anywhere in the pathway.
    #[serde(default, rename = "allow", skip_serializing_if = "Vec::is_empty")]
    #[schemars(
        title = "Exceptions",
        description = "Les constats acceptés volontairement dans tout le parcours, un bloc [[allow]] chacun."
    )]
    pub allows: Vec<PathwayAllow>,
    /// From what age pupils may handle AI.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        title = "Balises d’usage de l’IA",
        description = "L’âge à partir duquel les élèves manipulent une IA, et d’où vient cette balise."
    )]
    pub ai_policy: Option<AiPolicy>,
    /// Whose name, logo and colour stand on what is printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        title = "Impression",
        description = "Le nom, le logo, la couleur et le pied de page des documents imprimés."
    )]
    pub print: Option<PrintSettings>,
}
