//! What a committee decides, one variant each.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::draft::Draft;
use crate::operations::{
    Accept, AddOutcome, AddPlan, AddRecord, Clear, Exclude, Include, Merge, MoveOutcome, NewEdition, Publish,
    RemoveRecord, Rename, Retire, Reword, Set, Split,
};
use crate::refusal::Why;

/// Makes the list of operations: a variant for each request.
macro_rules! operations {
    ($($(#[doc = $doc:literal])+ $name:ident;)+) => {
        /// A decision about a pathway.
        ///
        /// As JSON, the name of the request is the value of `do`: `{ "do": "retire", "id": "VIE-001", "reason": "…" }`.
        #[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
        #[serde(tag = "do", rename_all = "kebab-case")]
        #[non_exhaustive]
        #[expect(clippy::large_enum_variant, reason = "a request is made once, and moved a few times")]
        pub enum Operation {
            $($(#[doc = $doc])+ $name($name),)+
        }

        impl Operation {
            pub(crate) fn make(&self, draft: &mut Draft) -> Result<(), Why> {
                match self {
                    $(Self::$name(request) => request.make(draft).map(drop),)+
                }
            }
        }

        $(impl From<$name> for Operation {
            fn from(request: $name) -> Self {
                Self::$name(request)
            }
        })+
    };
}

operations! {
    /// Gives a key a value.
    Set;
    /// Takes a key out.
    Clear;
    /// Puts an element into a list.
    Include;
    /// Takes an element out of a list.
    Exclude;
    /// Adds a record that is no outcome.
    AddRecord;
    /// Removes a record that is no outcome and that nothing names.
    RemoveRecord;
    /// Adds the plan of a school.
    AddPlan;
    /// Adds an outcome.
    AddOutcome;
    /// Rewords an outcome.
    Reword;
    /// Moves an outcome.
    MoveOutcome;
    /// Retires an outcome.
    Retire;
    /// Splits an outcome into several.
    Split;
    /// Brings several outcomes together into one.
    Merge;
    /// Gives a record another id everywhere it is named.
    Rename;
    /// Publishes the edition.
    Publish;
    /// Prepares the next edition.
    NewEdition;
    /// Accepts a change between two editions.
    Accept;
}
