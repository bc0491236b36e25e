//! A change as plain data: its kind, what it is about, the values and the places on both sides.

use std::collections::BTreeMap;

use pdcn_model::{
    Activity, AiPolicy, AiUse, Answer, Code, Competency, Date, EditionStatus, Evidence, Examples, FrameworkStatus,
    Grade, Language, Outcome, OutcomeTranslation, Plan, Prerequisite, Question, QuestionTranslation, Reflection,
    Resource, Retired, Stage, Strand, Strength, Term, Tool, Topic, Translation,
};
use pdcn_toml::Place;

use crate::{Category, Kind, Rewording};

/// One difference between two editions.
#[derive(Clone, Debug, PartialEq)]
pub struct Change<'a> {
    /// What kind of change it is.
    pub kind: Kind,
    /// What it is about.
    pub subject: Subject<'a>,
    /// What was.
    pub before: Value<'a>,
    /// What is.
    pub after: Value<'a>,
    /// What else there is to say.
    pub detail: Detail<'a>,
    /// Where what was is written, in the files of the old side; nothing when it was not there.
    pub old_place: Option<Place>,
    /// Where what is, is written, in the files of the new side; nothing when it is not there.
    pub new_place: Option<Place>,
}

impl Change<'_> {
    /// Returns who is touched.
    pub fn category(&self) -> Category {
        self.kind.category()
    }
}

/// What a change is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Subject<'a> {
    /// What it is.
    pub thing: Thing,
    /// Its id. For a cycle, its name; for a plan, the name of its school; for a list in another order, for the policy and
    /// for the guide, the id of the new edition.
    pub id: &'a str,
    /// The part of it: the id that a retired one goes on under, the prerequisite, the alignment, the language of a
    /// translation, the code of a framework, the stage of a cycle whose title several have, the question of the guide, the activity of a plan, or the key where it has
    /// several texts.
    pub part: Option<&'a str>,
}

impl<'a> Subject<'a> {
    pub(crate) fn new(thing: Thing, id: &'a str) -> Self {
        Self { thing, id, part: None }
    }

    /// A plan is named by its school.
    pub(crate) fn plan(plan: &'a Plan) -> Self {
        Self::new(Thing::Plan, &plan.school.name)
    }

    pub(crate) fn part(self, part: &'a str) -> Self {
        Self { part: Some(part), ..self }
    }
}

/// What a change can be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Thing {
    /// The edition as a whole.
    Edition,
    /// A stage.
    Stage,
    /// A cycle.
    Cycle,
    /// A grade.
    Grade,
    /// A strand.
    Strand,
    /// A competency.
    Competency,
    /// An outcome.
    Outcome,
    /// A resource.
    Resource,
    /// A word of the lexicon.
    Term,
    /// A sensitive topic.
    Topic,
    /// A framework.
    Framework,
    /// The policy on AI.
    AiPolicy,
    /// A tool.
    Tool,
    /// The guide of questions asked of any activity.
    Guide,
    /// The plan of a school.
    Plan,
}

impl Thing {
    /// Returns the name: `outcome`, `ai-policy`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Edition => "edition",
            Self::Stage => "stage",
            Self::Cycle => "cycle",
            Self::Grade => "grade",
            Self::Strand => "strand",
            Self::Competency => "competency",
            Self::Outcome => "outcome",
            Self::Resource => "resource",
            Self::Term => "term",
            Self::Topic => "topic",
            Self::Framework => "framework",
            Self::AiPolicy => "ai-policy",
            Self::Tool => "tool",
            Self::Guide => "guide",
            Self::Plan => "plan",
        }
    }
}

/// A value before or after a change: data, never words of ours.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// There is none.
    Nothing,
    /// Prose: a statement, a title, a reason.
    Text(&'a str),
    /// Several texts: examples.
    Texts(&'a [String]),
    /// An id: of a grade, a competency, a strand, a stage; an alignment; a licence.
    Name(&'a str),
    /// Several ids.
    Names(Vec<&'a str>),
    /// An age in years.
    Age(u8),
    /// How many: periods.
    Number(u8),
    /// What pupils do with AI.
    AiUse(AiUse),
    /// How much a prerequisite is needed.
    Strength(Strength),
    /// The status of the edition.
    EditionStatus(EditionStatus),
    /// The status of a framework.
    FrameworkStatus(FrameworkStatus),
    /// A whole outcome.
    Outcome(&'a Outcome),
    /// A retirement.
    Retired(&'a Retired),
    /// A prerequisite.
    Prerequisite(&'a Prerequisite),
    /// Several prerequisites.
    Prerequisites(Vec<&'a Prerequisite>),
    /// The texts of an outcome in another language.
    OutcomeTranslation(&'a OutcomeTranslation),
    /// The texts of anything else in another language.
    Translation(&'a Translation),
    /// A stage.
    Stage(&'a Stage),
    /// A grade.
    Grade(&'a Grade),
    /// A strand.
    Strand(&'a Strand),
    /// A competency.
    Competency(&'a Competency),
    /// A resource.
    Resource(&'a Resource),
    /// The signs of an outcome.
    Evidence(&'a Evidence),
    /// A word of the lexicon.
    Term(&'a Term),
    /// A sensitive topic.
    Topic(&'a Topic),
    /// A code of a framework.
    Code(&'a Code),
    /// The policy on AI.
    AiPolicy(&'a AiPolicy),
    /// A tool.
    Tool(&'a Tool),
    /// The guide.
    Guide(&'a Reflection),
    /// A question of the guide.
    Question(&'a Question),
    /// The examples of a question.
    Examples(&'a Examples),
    /// The texts of the guide in all other languages.
    GuideTranslations(&'a BTreeMap<Language, Translation>),
    /// The texts of a question in all other languages.
    QuestionTranslations(&'a BTreeMap<Language, QuestionTranslation>),
    /// A plan.
    Plan(&'a Plan),
    /// An activity.
    Activity(&'a Activity),
    /// The answer to a question of the guide, by its id.
    Answer(&'a str, Answer),
    /// A day.
    Date(Date),
}

impl<'a> Value<'a> {
    /// A text, or nothing.
    pub(crate) fn text(text: Option<&'a String>) -> Self {
        text.map_or(Self::Nothing, |text| Self::Text(text))
    }

    /// An id, or nothing.
    pub(crate) fn name(id: Option<&'a str>) -> Self {
        id.map_or(Self::Nothing, Self::Name)
    }
}

/// What else there is to say about a change.
#[derive(Clone, Debug, PartialEq)]
pub enum Detail<'a> {
    /// Nothing.
    None,
    /// By how many grades a mark moved.
    Grades(u16),
    /// Whether the graph of the side without the prerequisite implies it all the same; nothing when the search for that
    /// was given up.
    Implied(Option<bool>),
    /// How alike the two statements are, in percent.
    Likeness(u8),
    /// The words that changed.
    Rewording(Rewording<'a>),
    /// How an id was retired for another.
    Renamed(&'a Retired),
    /// How alike the two statements are, in percent, when one of them is, or was, that of another id.
    Elsewhere {
        /// In percent.
        likeness: u8,
        /// The id that the old statement has now.
        now: Option<&'a str>,
        /// The id that the new statement had.
        was: Option<&'a str>,
    },
    /// What else takes part: what an outcome is replaced by or split into; what it is merged into, and after that what
    /// it is merged with; the strands, old and new, that an outcome moved between.
    Others(Vec<&'a str>),
}

/// Takes the changes as they are found.
#[derive(Debug, Default)]
pub(crate) struct Changes<'a> {
    pub(crate) found: Vec<Change<'a>>,
}

impl<'a> Changes<'a> {
    /// Adds a change of values; the rest is added to what comes back.
    pub(crate) fn add(
        &mut self,
        kind: Kind,
        subject: Subject<'a>,
        before: Value<'a>,
        after: Value<'a>,
    ) -> ChangeBuilder<'_, 'a> {
        let change = Change { kind, subject, before, after, detail: Detail::None, old_place: None, new_place: None };
        ChangeBuilder { changes: self, change: Some(change) }
    }
}

/// A change in the making; it is added when this goes out of scope.
#[derive(Debug)]
pub(crate) struct ChangeBuilder<'c, 'a> {
    changes: &'c mut Changes<'a>,
    change: Option<Change<'a>>,
}

impl<'a> ChangeBuilder<'_, 'a> {
    fn with(mut self, set: impl FnOnce(&mut Change<'a>)) -> Self {
        if let Some(change) = &mut self.change {
            set(change);
        }
        self
    }

    /// Where it is on the old side.
    pub(crate) fn old_place(self, place: impl Into<Option<Place>>) -> Self {
        let place = place.into();
        self.with(|change| change.old_place = place)
    }

    /// Where it is on the new side.
    pub(crate) fn new_place(self, place: impl Into<Option<Place>>) -> Self {
        let place = place.into();
        self.with(|change| change.new_place = place)
    }

    /// What else there is to say.
    pub(crate) fn detail(self, detail: Detail<'a>) -> Self {
        self.with(|change| change.detail = detail)
    }
}

impl Drop for ChangeBuilder<'_, '_> {
    fn drop(&mut self) {
        self.changes.found.extend(self.change.take());
    }
}
