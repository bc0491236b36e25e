//! What a page asks and what it is answered, as JSON: the types here make the schema, and the schema the types of the page.

mod answer;
mod ask;
mod state;

pub use answer::{
    ChangeOfFile, Decided, Dependent, Explained, Field, Fixed, Guidance, HistoryEntry, Imported, NamingActivity,
    OutcomePage, PageFinding, PlanPage, Refused, Unsaved, Viewed, WorkbookConflict,
};
pub use ask::Ask;
pub use state::{EditionName, PlanName, Row, State};

use schemars::JsonSchema;

/// All that is asked and answered, so that one schema holds it.
#[derive(JsonSchema)]
#[schemars(title = "Contract")]
#[expect(dead_code, reason = "it is only described")]
struct Contract {
    ask: Ask,
    state: State,
    outcome: OutcomePage,
    field: Field,
    finding: PageFinding,
    explained: Explained,
    decided: Decided,
    fixed: Fixed,
    view: Viewed,
    unsaved: Unsaved,
    plan: PlanPage,
    imported: Imported,
}

/// Returns the schema of all that is asked and answered, as JSON: the types of the page are made from it.
pub fn schema() -> String {
    let schema = schemars::schema_for!(Contract);
    // A schema is a JSON value, which always can be written.
    serde_json::to_string_pretty(&schema).unwrap_or_default()
}
