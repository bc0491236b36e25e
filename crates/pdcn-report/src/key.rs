//! What is asked about, by its name: in options, in `--only`, and in what is said of a name that nothing has.

/// What a name is to be the name of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
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
    /// A framework, or a code of one.
    Framework,
    /// What is about AI.
    Ai,
    /// Who is touched by a change.
    Category,
    /// A kind of change.
    Kind,
    /// A code of a framework.
    Code,
    /// An outcome.
    Outcome,
    /// A school plan: its file, in the pathway or elsewhere, or its school.
    Plan,
    /// An activity of a plan.
    Activity,
    /// A resource.
    Resource,
    /// A sensitive topic.
    Topic,
    /// An edition.
    Edition,
}

impl Key {
    /// The keys by which grades and outcomes are chosen: grades first, from large to small.
    pub const SELECTING: [Self; 7] =
        [Self::Stage, Self::Cycle, Self::Grade, Self::Strand, Self::Competency, Self::Framework, Self::Ai];

    /// Returns its name, which is also the part of the text `no-such` that says that nothing has a name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Stage => "stage",
            Self::Cycle => "cycle",
            Self::Grade => "grade",
            Self::Strand => "strand",
            Self::Competency => "competency",
            Self::Framework => "framework",
            Self::Ai => "ai",
            Self::Category => "category",
            Self::Kind => "kind",
            Self::Code => "code",
            Self::Outcome => "outcome",
            Self::Plan => "plan",
            Self::Activity => "activity",
            Self::Resource => "resource",
            Self::Topic => "topic",
            Self::Edition => "edition",
        }
    }
}
