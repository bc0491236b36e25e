//! `editions/ID/edition.toml`: the frame of the progression for one school year, and the outcomes read beside it.

use pdcn_toml::FileNumber;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::language::Translations;
use crate::{
    CompetencyId, EditionId, GradeId, Home, Outcome, OutcomeId, Resource, StageId, StrandId, Term, Topic, Written,
    in_edition,
};

/// The progression as it stands for one school year.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(
    title = "Édition",
    description = "edition.toml : ordres, années, volets, compétences et ressources d’une année scolaire."
)]
pub struct Edition {
    /// The id: the name of its folder.
    #[serde(default)]
    #[schemars(extend("x-required" = true),
        title = "Identifiant",
        description = "L’identifiant de l’édition, qui est aussi le nom de son dossier : 2026-2027."
    )]
    pub id: EditionId,
    /// The title.
    #[serde(default)]
    #[schemars(extend("x-required" = true), length(min = 1), title = "Titre", description = "Le titre du parcours.")]
    pub title: String,
    /// How far it has come.
    #[serde(default)]
    #[schemars(extend("x-required" = true),
        title = "Statut",
        description = "draft (ébauche), published (publiée) ou superseded (remplacée)."
    )]
    pub status: EditionStatus,
    /// The edition before this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(title = "Édition précédente", description = "L’édition que celle-ci met à jour.")]
    pub previous: Option<EditionId>,
    /// The seal of its content when it was published: a later change is seen by it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        extend("pattern" = "^[0-9a-f]{16}$", "x-form" = "seal"),
        title = "Sceau",
        description = "L’empreinte du contenu au moment de la publication; « pdcn lint --fix » l’écrit. Un changement fait ensuite se voit."
    )]
    pub seal: Option<String>,
    /// The licence of its texts.
    #[serde(default)]
    #[schemars(extend("x-required" = true),
        length(min = 1),
        title = "Licence",
        description = "Licence des textes : un identifiant SPDX, par exemple CC-BY-4.0."
    )]
    pub license: String,
    /// What a reader must know first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        title = "Note",
        description = "Ce qu’il faut savoir avant de lire, par exemple que c’est une proposition."
    )]
    pub note: Option<String>,
    /// The title and note in other languages.
    #[serde(default, skip_serializing_if = "Translations::is_empty")]
    #[schemars(title = "Traductions", description = "Le titre et la note dans d’autres langues.")]
    pub translation: Translations,
    /// The stages, in school order.
    #[serde(default, rename = "stage")]
    #[schemars(title = "Ordres", description = "Les ordres d’enseignement, dans l’ordre scolaire.")]
    pub stages: Vec<Stage>,
    /// The grades, in school order.
    #[serde(default, rename = "grade")]
    #[schemars(title = "Années", description = "Les années, dans l’ordre scolaire.")]
    pub grades: Vec<Grade>,
    /// The strands.
    #[serde(default, rename = "strand")]
    #[schemars(title = "Volets", description = "Les volets, dans l’ordre où les imprimer.")]
    pub strands: Vec<Strand>,
    /// The competencies.
    #[serde(default, rename = "competency")]
    #[schemars(title = "Compétences", description = "Les compétences, dans l’ordre où les imprimer.")]
    pub competencies: Vec<Competency>,
    /// Posters, guides and videos.
    #[serde(default, rename = "resource")]
    #[schemars(title = "Ressources", description = "Affiches, guides et capsules.")]
    pub resources: Vec<Resource>,
    /// The lexicon.
    #[serde(default, rename = "term", skip_serializing_if = "Vec::is_empty")]
    #[schemars(title = "Termes", description = "Les mots du lexique.")]
    pub terms: Vec<Term>,
    /// Sensitive topics.
    #[serde(default, rename = "topic", skip_serializing_if = "Vec::is_empty")]
    #[schemars(title = "Sujets délicats", description = "Les sujets délicats, une fiche chacun.")]
    pub topics: Vec<Topic>,
    /// Ids that must never come back.
    #[serde(default, rename = "retired")]
    #[schemars(title = "Retirés", description = "Les identifiants retirés, qui ne doivent jamais revenir.")]
    pub retired: Vec<Retired>,
    /// The outcomes, read from the files of the stages; sorted by file, then by place.
    #[serde(skip)]
    pub outcomes: Vec<Outcome>,
    /// The `edition.toml` that it was read from.
    #[serde(skip)]
    pub file: FileNumber,
    /// The folder under `editions/`.
    #[serde(skip)]
    pub folder: String,
}

/// How far an edition has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(description = "draft (ébauche), published (publiée) ou superseded (remplacée).")]
pub enum EditionStatus {
    /// Being written.
    #[default]
    Draft,
    /// In use: its ids are in plans and records.
    Published,
    /// Replaced by a newer edition.
    Superseded,
}

impl Edition {
    /// Returns true when an outcome of the edition has the id, or one that it retired had it.
    pub fn knows(&self, id: &str) -> bool {
        self.outcomes.iter().any(|outcome| outcome.id.as_str() == id)
            || self.retired.iter().any(|retired| retired.id.as_str() == id)
    }

    /// Returns where an element of a list is written, by the key of the list and its position there: in `edition.toml`, or
    /// in a file beside it.
    pub fn home(&self, key: &str, position: usize) -> Home {
        let home = match key {
            "resource" => self.resources.get(position).map(Written::home),
            "term" => self.terms.get(position).map(Written::home),
            "topic" => self.topics.get(position).map(Written::home),
            _ => None,
        };
        home.unwrap_or_else(|| Home { file: self.file, index: u32::try_from(position).unwrap_or(u32::MAX) })
    }

    /// Returns true for the path of a file that lies in the folder of the edition.
    pub fn has_file(&self, path: &str) -> bool {
        in_edition(path).is_some_and(|(folder, _)| folder == self.folder)
    }
}

impl EditionStatus {
    /// Returns the word of the data.
    pub fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Published => "published",
            Self::Superseded => "superseded",
        }
    }
}

/// A stage: primary, secondary.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(title = "Ordre", description = "Un ordre d’enseignement; son identifiant est le nom de son dossier.")]
pub struct Stage {
    /// The id: the name of its folder.
    #[serde(default)]
    #[schemars(extend("x-required" = true),
        title = "Identifiant",
        description = "L’identifiant de l’ordre, qui est aussi le nom de son dossier."
    )]
    pub id: StageId,
    /// The title.
    #[serde(default)]
    #[schemars(extend("x-required" = true), length(min = 1), title = "Titre", description = "Le nom de l’ordre d’enseignement.")]
    pub title: String,
    /// The title in other languages.
    #[serde(default, skip_serializing_if = "Translations::is_empty")]
    #[schemars(title = "Traductions", description = "Le titre dans d’autres langues.")]
    pub translation: Translations,
}

/// A grade: one school year of a pupil.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(title = "Année", description = "Une année scolaire, de la maternelle à la fin du secondaire.")]
pub struct Grade {
    /// The id.
    #[serde(default)]
    #[schemars(extend("x-required" = true), title = "Identifiant", description = "L’identifiant de l’année, par exemple P5.")]
    pub id: GradeId,
    /// The title.
    #[serde(default)]
    #[schemars(extend("x-required" = true), length(min = 1), title = "Titre", description = "Le nom complet : 5e année du primaire.")]
    pub title: String,
    /// The short title, for the head of a column.
    #[serde(default)]
    #[schemars(extend("x-required" = true),
        length(min = 1),
        title = "Titre court",
        description = "Le nom court, pour l’en-tête d’une colonne : 5e."
    )]
    pub short: String,
    /// The stage.
    #[serde(default)]
    #[schemars(extend("x-required" = true), title = "Ordre", description = "L’ordre d’enseignement de l’année.")]
    pub stage: StageId,
    /// The cycle.
    #[serde(default)]
    #[schemars(extend("x-required" = true),
        length(min = 1),
        title = "Cycle",
        description = "Le cycle de l’année : 3e cycle du primaire."
    )]
    pub cycle: String,
    /// Age in years on 30 September.
    #[serde(default)]
    #[schemars(extend("x-required" = true), range(max = 99), title = "Âge", description = "Âge des élèves, en années, au 30 septembre.")]
    pub age: u8,
    /// The titles and cycle in other languages.
    #[serde(default, skip_serializing_if = "Translations::is_empty")]
    #[schemars(title = "Traductions", description = "Les titres et le cycle dans d’autres langues.")]
    pub translation: Translations,
}

/// A strand: a theme.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(title = "Volet", description = "Un thème du parcours.")]
pub struct Strand {
    /// The id.
    #[serde(default)]
    #[schemars(extend("x-required" = true), title = "Identifiant", description = "L’identifiant du volet, par exemple IA.")]
    pub id: StrandId,
    /// The title.
    #[serde(default)]
    #[schemars(extend("x-required" = true), length(min = 1), title = "Titre", description = "Le titre du volet.")]
    pub title: String,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(title = "Description", description = "Ce dont il est question dans ce volet.")]
    pub description: Option<String>,
    /// The title and description in other languages.
    #[serde(default, skip_serializing_if = "Translations::is_empty")]
    #[schemars(title = "Traductions", description = "Le titre et la description dans d’autres langues.")]
    pub translation: Translations,
}

/// A competency: what a strand is made of.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(title = "Compétence", description = "Ce dont un volet est fait.")]
pub struct Competency {
    /// The id.
    #[serde(default)]
    #[schemars(extend("x-required" = true), title = "Identifiant", description = "L’identifiant de la compétence, par exemple IA-EVAL.")]
    pub id: CompetencyId,
    /// The strand.
    #[serde(default)]
    #[schemars(extend("x-required" = true), title = "Volet", description = "Le volet de la compétence.")]
    pub strand: StrandId,
    /// The title.
    #[serde(default)]
    #[schemars(extend("x-required" = true), length(min = 1), title = "Titre", description = "Le titre de la compétence.")]
    pub title: String,
    /// It is an AI competency.
    #[serde(default)]
    #[schemars(title = "IA", description = "true : c’est une compétence en IA, comptée dans la couverture.")]
    pub ai: bool,
    /// The title in other languages.
    #[serde(default, skip_serializing_if = "Translations::is_empty")]
    #[schemars(title = "Traductions", description = "Le titre dans d’autres langues.")]
    pub translation: Translations,
}

/// An id that must never come back.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(title = "Apprentissage retiré", description = "Un identifiant retiré, qui ne doit jamais revenir.")]
pub struct Retired {
    /// The id of the outcome that left.
    #[serde(default)]
    #[schemars(extend("x-required" = true), title = "Identifiant", description = "L’identifiant de l’apprentissage retiré.")]
    pub id: OutcomeId,
    /// Why it left.
    #[serde(default)]
    #[schemars(extend("x-required" = true), length(min = 1), title = "Raison", description = "Pourquoi il a été retiré.")]
    pub reason: String,
    /// What takes its place.
    #[serde(default)]
    #[schemars(title = "Remplacé par", description = "Les apprentissages qui le remplacent, s’il y en a.")]
    pub replaced_by: Vec<OutcomeId>,
}
