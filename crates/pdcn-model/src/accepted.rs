//! `accepted.toml`: changes between two editions that were accepted on purpose, with who accepted them and why.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Date, EditionId};

/// The accepted changes of a pathway.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(
    title = "Changements acceptés",
    description = "accepted.toml : les changements d’une édition à l’autre acceptés volontairement; ils ne font plus échouer « pdcn diff --fail-on »."
)]
pub struct AcceptedFile {
    /// The accepted changes.
    #[serde(default)]
    #[schemars(title = "Changements acceptés", description = "Les changements acceptés, un bloc [[accepted]] chacun.")]
    pub accepted: Vec<Accepted>,
}

/// A change accepted on purpose: one by its fingerprint, or all of a kind about one thing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(
    title = "Changement accepté",
    description = "Un changement accepté : par son empreinte, ou par sa sorte et ce dont il parle."
)]
pub struct Accepted {
    /// The fingerprint of the change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        extend("pattern" = "^[0-9a-f]{16}$"),
        title = "Empreinte",
        description = "L’empreinte du changement, que « pdcn diff » donne : ce changement-là, avec ces valeurs-là, et aucun autre."
    )]
    pub fingerprint: Option<String>,
    /// The kind of change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        length(min = 1),
        title = "Sorte",
        description = "La sorte de changement, par exemple outcome-vanished; avec subject, à la place de l’empreinte."
    )]
    pub kind: Option<String>,
    /// What the change is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        length(min = 1),
        title = "De quoi il s’agit",
        description = "L’identifiant de ce qui change, par exemple VIE-004; avec kind, à la place de l’empreinte."
    )]
    pub subject: Option<String>,
    /// The edition before: the change is accepted between these two editions alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        title = "De l’édition",
        description = "L’édition d’avant, par exemple 2025-2026 : le changement n’est accepté que de cette édition à celle de « to »."
    )]
    pub from: Option<EditionId>,
    /// The edition after.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(title = "À l’édition", description = "L’édition d’après, par exemple 2026-2027.")]
    pub to: Option<EditionId>,
    /// Why it is accepted.
    #[serde(default)]
    #[schemars(extend("x-required" = true), length(min = 1), title = "Raison", description = "Pourquoi le changement est accepté.")]
    pub reason: String,
    /// Who accepted it.
    #[serde(default)]
    #[schemars(extend("x-required" = true), length(min = 1), title = "Par", description = "La personne ou le comité qui l’accepte.")]
    pub by: String,
    /// When it was accepted.
    #[serde(default)]
    #[schemars(extend("x-required" = true), title = "Le", description = "Date de la décision, par exemple 2026-06-12.")]
    pub date: Date,
    /// Until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(title = "Jusqu’au", description = "Date après laquelle le changement n’est plus accepté.")]
    pub until: Option<Date>,
}
