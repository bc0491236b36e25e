//! `editions/ID/STAGE/*.toml`: outcomes, the statements that a pupil can show.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::absent::is_false;
use crate::home::written;
use crate::{Alignment, CompetencyId, Date, Evidence, GradeId, Home, Language, OutcomeId, ResourceId, TopicId};

/// The outcomes of one strand that are first learned in one stage.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(
    title = "Apprentissages",
    description = "Les apprentissages d’un volet abordés d’abord dans un ordre d’enseignement."
)]
pub struct OutcomesFile {
    /// The outcomes.
    #[serde(default, rename = "outcome")]
    #[schemars(title = "Apprentissages", description = "Les apprentissages, un bloc [[outcome]] chacun.")]
    pub outcomes: Vec<Outcome>,
}

/// One statement that a pupil can show.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(title = "Apprentissage", description = "Un énoncé que l’élève peut montrer.")]
pub struct Outcome {
    /// The permanent id.
    #[serde(default)]
    #[schemars(extend("x-required" = true),
        title = "Identifiant",
        description = "L’identifiant permanent : le volet, un trait d’union, au moins trois chiffres. Jamais réutilisé."
    )]
    pub id: OutcomeId,
    /// The code that people of the place know it by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        length(min = 1),
        title = "Code",
        description = "Le code sous lequel le milieu le connaît déjà, tel qu’il l’écrit; unique dans l’édition."
    )]
    pub code: Option<String>,
    /// The competency that it belongs to.
    #[serde(default)]
    #[schemars(extend("x-required" = true),
        title = "Compétence",
        description = "La compétence dont il fait partie, par exemple IA-EVAL."
    )]
    pub competency: CompetencyId,
    /// What the pupil can show, in teachers' words.
    #[serde(default)]
    #[schemars(extend("x-required" = true),
        length(min = 1),
        title = "Énoncé",
        description = "Ce que l’élève peut montrer : un verbe à l’infinitif, une seule idée."
    )]
    pub statement: String,
    /// The same in the pupil's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        length(min = 1),
        title = "Version de l’élève",
        description = "Le même énoncé dans les mots de l’élève : « Je… »."
    )]
    pub pupil: Option<String>,
    /// → learned from this grade.
    #[serde(default)]
    #[schemars(extend("x-required" = true),
        title = "→ Apprend",
        description = "L’année à partir de laquelle l’élève apprend avec de l’aide (→)."
    )]
    pub learn: GradeId,
    /// ★ mastered at the end of this grade.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(title = "★ Maîtrise", description = "L’année à la fin de laquelle l’élève le fait sans aide (★).")]
    pub master: Option<GradeId>,
    /// Reused through this grade; the last grade when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        title = "Réutilise",
        description = "La dernière année où l’apprentissage est réutilisé (tramé); sans elle, jusqu’à la dernière année."
    )]
    pub reuse: Option<GradeId>,
    /// Why it is never mastered, instead of `master`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        length(min = 1),
        title = "Ouvert",
        description = "Pourquoi cet apprentissage n’a pas d’année de maîtrise; remplace master."
    )]
    pub open: Option<String>,
    /// No pupil leaves without it.
    #[serde(default, skip_serializing_if = "is_false")]
    #[schemars(
        title = "Essentiel",
        description = "true : aucun élève ne devrait quitter l’année sans lui; peu d’apprentissages le sont."
    )]
    pub essential: bool,
    /// The periods of class that it takes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        range(min = 1, max = 60),
        title = "Périodes",
        description = "Le nombre de périodes de classe qu’il demande, environ."
    )]
    pub periods: Option<u8>,
    /// Who usually teaches it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(
        title = "Porté par",
        description = "Qui l’enseigne d’habitude : titulaire, CCQ, bibliothèque, science et technologie…"
    )]
    pub carried_by: Vec<String>,
    /// What the pupil does with AI.
    #[serde(default)]
    #[schemars(
        title = "Usage de l’IA",
        description = "Ce que l’élève fait avec l’IA : none (rien), unplugged (débranché), demonstration (démonstration), guided (guidé) ou autonomous (autonome)."
    )]
    pub ai_use: AiUse,
    /// Codes of outside frameworks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(title = "Arrimages", description = "Les codes de cadres extérieurs : ailit-2026:E3.")]
    pub aligns: Vec<Alignment>,
    /// Codes that it only leads to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(
        title = "Prépare",
        description = "Les codes de cadres extérieurs auxquels il mène sans les couvrir; « aligns » garde ceux qu’il couvre."
    )]
    pub prepares: Vec<Alignment>,
    /// Resources of the edition.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(title = "Ressources", description = "Les ressources de l’édition utiles à cet apprentissage.")]
    pub resources: Vec<ResourceId>,
    /// Sensitive topics that its teaching touches.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(
        title = "Sujets délicats",
        description = "Les sujets délicats que son enseignement touche : un ou une élève peut s’y confier."
    )]
    pub topics: Vec<TopicId>,
    /// What a teacher can do on Monday.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(title = "Exemples", description = "Ce qu’on peut faire en classe dès lundi.")]
    pub examples: Vec<String>,
    /// What pupils wrongly believe about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        length(min = 1),
        title = "Idée fausse",
        description = "Ce que des élèves croient à tort, et qu’il faut s’attendre à entendre."
    )]
    pub misconception: Option<String>,
    /// What the home can do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        length(min = 1),
        title = "À la maison",
        description = "Ce que la famille peut faire ou demander, en une phrase."
    )]
    pub family: Option<String>,
    /// Anything else to know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        length(min = 1),
        title = "Note",
        description = "Précision pour les personnes qui tiennent le parcours."
    )]
    pub note: Option<String>,
    /// Where it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1), title = "Source", description = "D’où il vient : un comité, un document, une date.")]
    pub source: Option<String>,
    /// What one sees in class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(title = "Ce qu’on observe", description = "Les signes auxquels on voit où en est l’élève.")]
    pub evidence: Option<Box<Evidence>>,
    /// The texts in other languages.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[schemars(title = "Traductions", description = "Les textes dans d’autres langues, à côté du français.")]
    pub translation: BTreeMap<Language, OutcomeTranslation>,
    /// What must come before.
    #[serde(default, rename = "prerequisite", skip_serializing_if = "Vec::is_empty")]
    #[schemars(title = "Préalables", description = "Les apprentissages qui viennent avant celui-ci.")]
    pub prerequisites: Vec<Prerequisite>,
    /// Findings accepted on purpose.
    #[serde(default, rename = "allow", skip_serializing_if = "Vec::is_empty")]
    #[schemars(title = "Exceptions", description = "Les constats acceptés volontairement pour cet apprentissage.")]
    pub allows: Vec<Allow>,
    /// Where it is written.
    #[serde(skip)]
    pub home: Home,
}

written!(Outcome);

/// What a pupil does with AI, from nothing to alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(
    description = "none (rien), unplugged (débranché), demonstration (démonstration), guided (guidé) ou autonomous (autonome)."
)]
pub enum AiUse {
    /// Nothing.
    #[default]
    None,
    /// Learns about AI without a screen.
    Unplugged,
    /// Watches an adult handle it.
    Demonstration,
    /// Handles it with an adult.
    Guided,
    /// Handles it alone.
    Autonomous,
}

impl AiUse {
    /// Returns the word of the data.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Unplugged => "unplugged",
            Self::Demonstration => "demonstration",
            Self::Guided => "guided",
            Self::Autonomous => "autonomous",
        }
    }

    /// Returns true when pupils handle AI themselves, with help or alone.
    pub fn is_by_pupils(self) -> bool {
        matches!(self, Self::Guided | Self::Autonomous)
    }
}

/// The texts of an outcome in another language.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(
    title = "Traduction d’un apprentissage",
    description = "Les textes d’un apprentissage dans une autre langue."
)]
pub struct OutcomeTranslation {
    /// The statement.
    #[serde(default)]
    #[schemars(extend("x-required" = true), length(min = 1), title = "Énoncé", description = "L’énoncé dans l’autre langue.")]
    pub statement: String,
    /// The pupil's version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        length(min = 1),
        title = "Version de l’élève",
        description = "La version de l’élève dans l’autre langue."
    )]
    pub pupil: Option<String>,
    /// The examples, in the order of the home language's.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(title = "Exemples", description = "Les exemples dans l’autre langue, dans le même ordre.")]
    pub examples: Vec<String>,
    /// What pupils wrongly believe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1), title = "Idée fausse", description = "L’idée fausse dans l’autre langue.")]
    pub misconception: Option<String>,
    /// What the home can do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1), title = "À la maison", description = "La phrase pour la famille dans l’autre langue.")]
    pub family: Option<String>,
    /// What one sees in class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(title = "Ce qu’on observe", description = "Les signes dans l’autre langue.")]
    pub evidence: Option<Box<Evidence>>,
}

/// An outcome that must come before another.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(title = "Préalable", description = "Un apprentissage qui vient avant celui-ci.")]
pub struct Prerequisite {
    /// The outcome that comes before.
    #[serde(default)]
    #[schemars(extend("x-required" = true), title = "Apprentissage", description = "L’identifiant de l’apprentissage qui vient avant.")]
    pub id: OutcomeId,
    /// How much it is needed; nothing when the pathway does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        title = "Force",
        description = "required (nécessaire) ou helpful (utile); sans elle, le parcours ne le dit pas."
    )]
    pub strength: Option<Strength>,
    /// Where in time it comes, when both are learned in one span: a band of grades, a cycle.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        title = "Dans la même période",
        description = "before (avant) : il vient plus tôt dans la même période, par exemple un cycle, et peut être maîtrisé la même année."
    )]
    pub within: Option<Within>,
    /// Why it is needed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(
        length(min = 1),
        title = "Raison",
        description = "Pourquoi il faut l’avoir appris avant, en une phrase."
    )]
    pub reason: Option<String>,
}

/// How much a prerequisite is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(description = "required (nécessaire) ou helpful (utile).")]
pub enum Strength {
    /// It must be mastered before the other begins.
    Required,
    /// It helps.
    Helpful,
}

impl Strength {
    /// Everything that a prerequisite can say of it, that it says nothing included; what is needed most comes first.
    pub const ALL: [Option<Self>; 3] = [Some(Self::Required), None, Some(Self::Helpful)];

    /// Returns true when a prerequisite of one strength counts on a way that is to imply one of another strength: a
    /// required one is implied by required ones only, one of unsaid strength also by such, a helpful one by any.
    pub fn counts_for(strength: Option<Self>, implied: Option<Self>) -> bool {
        match implied {
            Some(Self::Required) => strength == Some(Self::Required),
            None => strength != Some(Self::Helpful),
            Some(Self::Helpful) => true,
        }
    }

    /// Returns the word of the data.
    pub fn name(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Helpful => "helpful",
        }
    }
}

/// Where a prerequisite comes within the span that both outcomes are learned in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(description = "before (avant) : plus tôt dans la même période.")]
pub enum Within {
    /// Earlier.
    Before,
}

impl Within {
    /// Returns the word of the data.
    pub fn name(self) -> &'static str {
        match self {
            Self::Before => "before",
        }
    }
}

/// A finding accepted on purpose; it follows the outcome, not the line.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(
    title = "Exception",
    description = "Un constat accepté volontairement; il suit l’apprentissage, non la ligne."
)]
pub struct Allow {
    /// The rule.
    #[serde(default)]
    #[schemars(extend("x-required" = true), length(min = 1), title = "Règle", description = "La règle dont le constat est accepté.")]
    pub rule: String,
    /// Why it is accepted.
    #[serde(default)]
    #[schemars(extend("x-required" = true), length(min = 1), title = "Raison", description = "Pourquoi le constat est accepté.")]
    pub reason: String,
    /// Until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(title = "Jusqu’au", description = "Date après laquelle l’exception ne vaut plus.")]
    pub until: Option<Date>,
}
