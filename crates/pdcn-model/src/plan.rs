//! `plans/*.toml`: what one school does this year, activity by activity.

use std::collections::BTreeMap;

use pdcn_toml::FileNumber;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{AiUse, Date, EditionId, GradeId, OutcomeId, ToolId};

/// What a school does this year.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(title = "Plan d’école", description = "Ce qu’une école fait cette année, activité par activité.")]
pub struct Plan {
    /// The edition that the plan follows.
    #[serde(default)]
    #[schemars(extend("x-required" = true), title = "Édition", description = "L’édition du parcours que le plan suit.")]
    pub edition: EditionId,
    /// The school.
    #[serde(default)]
    #[schemars(extend("x-required" = true), title = "École", description = "L’école dont c’est le plan.")]
    pub school: School,
    /// The activities.
    #[serde(default, rename = "activity")]
    #[schemars(title = "Activités", description = "Les activités de l’année.")]
    pub activities: Vec<Activity>,
    /// The file that it was read from.
    #[serde(skip)]
    pub file: FileNumber,
}

/// A school.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(title = "École", description = "L’école dont c’est le plan.")]
pub struct School {
    /// Its name.
    #[serde(default)]
    #[schemars(extend("x-required" = true), length(min = 1), title = "Nom", description = "Le nom de l’école.")]
    pub name: String,
}

impl School {
    /// Returns true when this is what a person calls the school: case, accents and punctuation do not count.
    pub fn is_named(&self, name: &str) -> bool {
        let key = school_key(name);
        !key.is_empty() && key == self.key()
    }

    /// Returns what two names of the same school have in common; empty for a school without a name.
    pub fn key(&self) -> String {
        school_key(&self.name)
    }
}

fn school_key(name: &str) -> String {
    crate::text::words(name).join(" ")
}

/// One activity of a plan.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(title = "Activité", description = "Une activité : qui la vit, ce qu’elle fait apprendre, quand.")]
pub struct Activity {
    /// The id, unique in the plan.
    #[serde(default)]
    #[schemars(extend("x-required" = true, "pattern" = "^[a-z0-9]+(-[a-z0-9]+)*$"), title = "Identifiant", description = "Identifiant de l’activité dans le plan : minuscules, chiffres et traits d’union.")]
    pub id: String,
    /// The title.
    #[serde(default)]
    #[schemars(extend("x-required" = true), length(min = 1), title = "Titre", description = "Le titre de l’activité.")]
    pub title: String,
    /// The grades that live it.
    #[serde(default)]
    #[schemars(extend("x-required" = true), title = "Années", description = "Les années qui vivent l’activité.")]
    pub grades: Vec<GradeId>,
    /// The outcomes that it works on.
    #[serde(default)]
    #[schemars(extend("x-required" = true), title = "Apprentissages", description = "Les apprentissages que l’activité travaille.")]
    pub outcomes: Vec<OutcomeId>,
    /// The month or the day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("pattern" = "^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$", "x-form" = "when"), title = "Quand", description = "Le mois, entre guillemets : AAAA-MM, ou le jour AAAA-MM-JJ.")]
    pub when: Option<String>,
    /// What pupils do with AI.
    #[serde(default)]
    #[schemars(
        title = "Usage de l’IA",
        description = "Ce que les élèves font avec l’IA (non la personne enseignante)."
    )]
    pub ai_use: AiUse,
    /// The AI tools that pupils use.
    #[serde(default)]
    #[schemars(
        title = "Outils",
        description = "Les outils d’IA que les élèves utilisent, tels que nommés dans tools.toml."
    )]
    pub tools: Vec<ToolId>,
    /// The answers to the guide réflexif, by question.
    #[serde(default)]
    #[schemars(title = "Réflexion", description = "Les réponses aux questions du guide réflexif : yes, no ou unsure.")]
    pub reflection: BTreeMap<String, Answer>,
    /// When the direction agreed that pupils use AI.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        title = "Approuvé le",
        description = "Date de l’échange avec la direction, nécessaire avant que des élèves utilisent l’IA."
    )]
    pub approved: Option<Date>,
    /// How the consent of parents is obtained, where their age or a tool asks for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        length(min = 1),
        title = "Consentement",
        description = "Comment le consentement des parents est obtenu, quand l’âge des élèves ou l’outil le demande : « Formulaire signé à la rentrée. »"
    )]
    pub consent: Option<String>,
    /// The subject in which it is lived.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        length(min = 1),
        title = "Matière",
        description = "La matière où l’activité se vit : français, CCQ, science et technologie…"
    )]
    pub subject: Option<String>,
    /// The class or group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        length(min = 1),
        title = "Groupe",
        description = "La classe ou le groupe qui la vit : 501, classe de Mme Tremblay…"
    )]
    pub group: Option<String>,
    /// The ages of the pupils in years, youngest and oldest, when they are not those of their grades.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(
        inner(range(max = 99)),
        title = "Âges",
        description = "L’âge des plus jeunes et des plus âgés, quand il n’est pas celui de leur année : [14, 16]."
    )]
    pub ages: Vec<u8>,
    /// The periods that it takes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1, max = 200), title = "Périodes", description = "Le nombre de périodes qu’elle prend.")]
    pub periods: Option<u8>,
    /// The role of who leads it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        length(min = 1),
        title = "Qui",
        description = "Qui mène l’activité, par son rôle : titulaire, bibliothécaire, conseillère pédagogique…"
    )]
    pub who: Option<String>,
    /// Who agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        length(min = 1),
        title = "Approuvé par",
        description = "Qui a donné son accord, par son rôle : direction, direction adjointe…"
    )]
    pub approved_by: Option<String>,
    /// What was asked of the IT service.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        length(min = 1),
        title = "Demandé au service informatique",
        description = "Ce qui a été demandé au service informatique : ouvrir un outil, des comptes…"
    )]
    pub asked_of_it: Option<String>,
    /// When it was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(title = "Demandé le", description = "Date de la demande au service informatique.")]
    pub asked_on: Option<Date>,
    /// What is kept as evidence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        length(min = 1),
        title = "Trace gardée",
        description = "Ce qui est gardé de l’activité : affiche, grille, enregistrement…"
    )]
    pub kept: Option<String>,
    /// When it was lived.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(title = "Vécu le", description = "Date à laquelle l’activité a été vécue.")]
    pub done: Option<Date>,
}

impl Activity {
    /// Returns true when pupils handle AI themselves: the activity says so, or names tools.
    pub fn is_by_pupils(&self) -> bool {
        self.ai_use.is_by_pupils() || self.names_tools()
    }

    /// Returns true when tools are named for pupils: a word that says that there are none names none.
    pub fn names_tools(&self) -> bool {
        self.tools.iter().any(|tool| !crate::fold::is_none(tool.as_str()))
    }

    /// Returns how the talk with the school's direction stands.
    pub fn approval(&self) -> Approval {
        if !self.is_by_pupils() {
            return Approval::NotNeeded;
        }
        let Some(approved) = self.approved else { return Approval::Missing };
        let approved = approved.to_string();
        // A month is over on its last day: only a date that is surely later counts.
        let is_late = |when: &str| approved.get(..when.len()).is_some_and(|start| start > when);
        if self.when.as_deref().is_some_and(is_late) { Approval::Late } else { Approval::Given }
    }
}

/// How the talk with the school's direction stands, which comes before pupils handle AI.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Approval {
    /// Pupils do not handle AI.
    NotNeeded,
    /// Pupils handle AI, and there is no date of a talk.
    Missing,
    /// The date of the talk comes after the activity.
    Late,
    /// The talk came before.
    Given,
}

/// An answer to a question of the guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(description = "yes (oui), no (non) ou unsure (à voir).")]
pub enum Answer {
    /// Yes.
    Yes,
    /// No: the project may need more thought.
    No,
    /// Not settled.
    Unsure,
}

impl Answer {
    /// Returns the name, as in the data: `yes`, `no`, `unsure`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unsure => "unsure",
        }
    }
}
