//! How serious a finding is.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How serious a finding is, from not at all to an error.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(description = "Niveau d’une règle : off (éteinte), info, warning (avertissement) ou error (erreur).")]
pub enum Level {
    /// The rule is not run.
    #[default]
    Off,
    /// Good to know.
    Info,
    /// Probably to be mended.
    Warning,
    /// Wrong: the pathway cannot be relied on as it is.
    Error,
}

impl Level {
    /// Returns the name in data, options and JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}
