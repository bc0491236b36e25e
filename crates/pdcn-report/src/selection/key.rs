//! What is asked about, by its name: in options, in `--only`, and in what is said of a name that nothing has.

use crate::ask::{Ask, Form, Thing};

/// What a name was to be the name of.
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
    /// A code of a framework.
    Code,
    /// A school plan.
    Plan,
    /// An activity of a plan.
    Activity,
}

impl Key {
    /// The keys by which grades and outcomes are chosen: grades first, from large to small.
    pub const SELECTING: [Self; 7] =
        [Self::Stage, Self::Cycle, Self::Grade, Self::Strand, Self::Competency, Self::Framework, Self::Ai];

    /// Returns its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Stage => "stage",
            Self::Cycle => "cycle",
            Self::Grade => "grade",
            Self::Strand => "strand",
            Self::Competency => "competency",
            Self::Framework => "framework",
            Self::Ai => "ai",
            Self::Code => "code",
            Self::Plan => "plan",
            Self::Activity => "activity",
        }
    }

    /// Returns what is asked by it.
    pub(crate) fn ask(self) -> Ask {
        let form = match self {
            Self::Stage => Form::Name(Thing::Stage),
            Self::Cycle => Form::Name(Thing::Cycle),
            Self::Grade => Form::Name(Thing::Grade),
            Self::Strand => Form::Name(Thing::Strand),
            Self::Competency => Form::Name(Thing::Competency),
            Self::Framework | Self::Code => Form::Name(Thing::Framework),
            Self::Plan => Form::Name(Thing::Plan),
            Self::Activity => Form::Name(Thing::Activity),
            Self::Ai => Form::Flag,
        };
        Ask { several: form != Form::Flag, ..Ask::new(self.name(), form) }
    }

    /// Returns the name of the text that says that nothing has a name.
    pub(super) fn unknown(self) -> &'static str {
        match self {
            Self::Stage => "no-such-stage",
            Self::Cycle => "no-such-cycle",
            Self::Grade => "no-such-grade",
            Self::Strand => "no-such-strand",
            Self::Competency => "no-such-competency",
            Self::Framework | Self::Ai => "no-such-framework",
            Self::Code => "no-such-code",
            Self::Plan => "no-such-plan",
            Self::Activity => "no-such-activity",
        }
    }
}
