//! `frameworks/*.toml`: the codes of one version of one outside framework.

use pdcn_toml::FileNumber;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::language::Translations;
use crate::{CodeId, Date, FrameworkId, GradeId, Language};

/// One version of one outside framework.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(title = "Cadre", description = "Les codes d’une version d’un cadre de référence extérieur.")]
pub struct Framework {
    /// The id, version included.
    #[serde(default)]
    #[schemars(extend("x-required" = true),
        title = "Identifiant",
        description = "Identifiant du cadre, version comprise, car un code change de sens d’une version à l’autre : ailit-2026."
    )]
    pub id: FrameworkId,
    /// The title, in the framework's own language.
    #[serde(default)]
    #[schemars(extend("x-required" = true), length(min = 1), title = "Titre", description = "Le titre du cadre, dans sa langue.")]
    pub title: String,
    /// Who publishes it.
    #[serde(default)]
    #[schemars(extend("x-required" = true), length(min = 1), title = "Éditeur", description = "L’organisme qui publie le cadre.")]
    pub publisher: String,
    /// Whether it still holds.
    #[serde(default)]
    #[schemars(extend("x-required" = true),
        title = "Statut",
        description = "draft (provisoire), final (en vigueur) ou superseded (remplacé)."
    )]
    pub status: FrameworkStatus,
    /// What it is; a reference when it is not said.
    #[serde(default, skip_serializing_if = "FrameworkKind::is_reference")]
    #[schemars(
        title = "Sorte",
        description = "reference (cadre de référence), programme (programme d’études), law (loi) ou plan (plan d’un organisme)."
    )]
    pub kind: FrameworkKind,
    /// Its licence, as an SPDX id where there is one.
    #[serde(default)]
    #[schemars(extend("x-required" = true),
        length(min = 1),
        title = "Licence",
        description = "Licence du cadre : un identifiant SPDX quand il existe, par exemple CC-BY-4.0."
    )]
    pub license: String,
    /// The credit that the licence asks for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(title = "Mention", description = "La mention que la licence demande.")]
    pub attribution: Option<String>,
    /// Where it is published.
    #[serde(default)]
    #[schemars(extend("x-required" = true), length(min = 1), title = "Adresse", description = "Adresse de la publication.")]
    pub url: String,
    /// When the source was last read.
    #[serde(default)]
    #[schemars(extend("x-required" = true), title = "Vérifié le", description = "Date de la dernière vérification de la source.")]
    pub checked: Date,
    /// What the licence lets the data carry.
    #[serde(default)]
    #[schemars(extend("x-required" = true),
        title = "Montre",
        description = "Ce que la licence permet de reprendre : codes (les codes seuls) ou titles (codes et titres)."
    )]
    pub shows: Shows,
    /// How sure the titles are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        title = "Certitude",
        description = "À quel point les titres sont sûrs : read (lus à la source), corroborated (recoupés) ou unverified (à vérifier)."
    )]
    pub certainty: Option<Certainty>,
    /// The language of the titles.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(title = "Langue", description = "La langue des titres du cadre.")]
    pub language: Option<Language>,
    /// Every code is about AI.
    #[serde(default)]
    #[schemars(title = "IA", description = "true : tous les codes du cadre portent sur l’IA.")]
    pub ai: bool,
    /// The family of which this is one version; without it, the id up to its first number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        length(min = 1),
        title = "Famille",
        description = "Le nom commun à toutes les versions du cadre : ailit pour ailit-2025 et ailit-2026."
    )]
    pub family: Option<String>,
    /// The grades for which its codes hold; all when there are none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(title = "Années", description = "Les années pour lesquelles les codes valent; sans elles, toutes.")]
    pub grades: Vec<GradeId>,
    /// Anything else to know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(title = "Note", description = "Précision sur la source, la version ou les titres.")]
    pub note: Option<String>,
    /// The title in other languages.
    #[serde(default, skip_serializing_if = "Translations::is_empty")]
    #[schemars(title = "Traductions", description = "Le titre du cadre dans d’autres langues.")]
    pub translation: Translations,
    /// The codes.
    #[serde(default, rename = "code")]
    #[schemars(title = "Codes", description = "Les codes du cadre, dans son ordre.")]
    pub codes: Vec<Code>,
    /// The file that it was read from.
    #[serde(skip)]
    pub file: FileNumber,
}

/// What a framework is to a school.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(
    description = "reference (cadre de référence), programme (programme d’études), law (loi) ou plan (plan d’un organisme)."
)]
pub enum FrameworkKind {
    /// A reference that one may lean on.
    #[default]
    Reference,
    /// A programme that is taught.
    Programme,
    /// A law.
    Law,
    /// The plan of an organisation.
    Plan,
}

impl FrameworkKind {
    /// Returns the word of the data.
    pub fn name(self) -> &'static str {
        match self {
            Self::Reference => "reference",
            Self::Programme => "programme",
            Self::Law => "law",
            Self::Plan => "plan",
        }
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
    fn is_reference(&self) -> bool {
        *self == Self::Reference
    }
}

impl Framework {
    /// Returns the family of which this is one version: `ailit` for `ailit-2026`.
    pub fn family(&self) -> &str {
        let id = self.id.as_str();
        let number = id
            .match_indices('-')
            .find(|(at, _)| id[at + 1..].starts_with(|character: char| character.is_ascii_digit()));
        self.family.as_deref().unwrap_or_else(|| number.map_or(id, |(at, _)| &id[..at]))
    }
}

/// One code of a framework.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(title = "Code", description = "Un code du cadre.")]
pub struct Code {
    /// The code as the framework writes it.
    #[serde(default)]
    #[schemars(extend("x-required" = true), title = "Code", description = "Le code tel que le cadre l’écrit.")]
    pub id: CodeId,
    /// The part of the framework that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(title = "Groupe", description = "Le domaine ou la partie du cadre.")]
    pub group: Option<String>,
    /// The official title; absent when it is not known for sure or may not be copied.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        length(min = 1),
        title = "Titre",
        description = "Le titre officiel; absent s’il n’est pas sûr ou si la licence ne permet que les codes."
    )]
    pub title: Option<String>,
    /// This code is about AI.
    #[serde(default)]
    #[schemars(title = "IA", description = "true : ce code porte sur l’IA.")]
    pub ai: bool,
    /// The grades for which this code holds, when they are not those of the framework.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(
        title = "Années",
        description = "Les années pour lesquelles ce code vaut; sans elles, celles du cadre."
    )]
    pub grades: Vec<GradeId>,
    /// How sure this title is, when it differs from the framework's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(title = "Certitude", description = "Certitude propre à ce titre : read, corroborated ou unverified.")]
    pub certainty: Option<Certainty>,
    /// Anything else to know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(title = "Note", description = "Précision sur ce code.")]
    pub note: Option<String>,
    /// The title in other languages.
    #[serde(default, skip_serializing_if = "Translations::is_empty")]
    #[schemars(
        title = "Traductions",
        description = "Le titre du code dans d’autres langues, avec le statut de la traduction."
    )]
    pub translation: Translations,
}

/// Whether a framework still holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(description = "draft (provisoire), final (en vigueur) ou superseded (remplacé).")]
pub enum FrameworkStatus {
    /// Not settled: codes may change meaning.
    Draft,
    /// In force.
    #[default]
    Final,
    /// Replaced by a newer version.
    Superseded,
}

impl FrameworkStatus {
    /// Returns the word of the data.
    pub fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Final => "final",
            Self::Superseded => "superseded",
        }
    }
}

/// What a licence lets the data carry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(description = "codes (les codes seuls) ou titles (codes et titres).")]
pub enum Shows {
    /// Codes alone.
    #[default]
    Codes,
    /// Codes and titles.
    Titles,
}

/// How sure a title is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(description = "read (lu à la source), corroborated (recoupé) ou unverified (à vérifier).")]
pub enum Certainty {
    /// Read in the source itself.
    Read,
    /// Read in another place that quotes it.
    Corroborated,
    /// To be checked before it is shown as official.
    Unverified,
}
