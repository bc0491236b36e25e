//! `[print]`: whose name, logo and colour stand on what is printed.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Whose name, logo and colour stand on what is printed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(
    title = "Impression",
    description = "Ce qui apparaît sur les documents imprimés : nom, logo, couleur et pied de page de l’organisme scolaire."
)]
pub struct PrintSettings {
    /// The name of the service centre, at the head of what is printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        length(min = 1, max = 120),
        title = "Organisme",
        description = "Le nom du centre de services scolaire ou de l’école, en tête des documents."
    )]
    pub organization: Option<String>,
    /// The path of its logo, from the folder of the pathway.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        extend("x-form" = "logo", "pattern" = "^[^/\\\\:.][^/\\\\:]*(/[^/\\\\:.][^/\\\\:]*)*\\.([sS][vV][gG]|[pP][nN][gG])$"),
        title = "Logo",
        description = "Le chemin du logo, un fichier .svg ou .png dans le dossier du parcours : images/logo.svg."
    )]
    pub logo: Option<String>,
    /// The colour of headings and bands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        extend("x-form" = "accent", "pattern" = "^#[0-9a-fA-F]{6}$"),
        title = "Couleur",
        description = "La couleur des titres et des bandeaux, par exemple \"#124e78\". Trop pâle pour être lue, elle est foncée à l’impression; les autres couleurs en sont tirées."
    )]
    pub accent: Option<String>,
    /// What stands at the foot of every page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        length(min = 1, max = 200),
        title = "Pied de page",
        description = "Ce qui est écrit au bas de chaque page, avant l’édition et la licence."
    )]
    pub footer: Option<String>,
}
