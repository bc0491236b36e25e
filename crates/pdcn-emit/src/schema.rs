//! The JSON Schemas of what is written as JSON.

use schemars::{JsonSchema, schema_for};
use serde_json::Value;

use crate::changes::json::v1::Changes;
use crate::findings::json::v1::{Findings, Line};

/// Returns the JSON Schema of findings in `json`.
pub fn findings_schema() -> Value {
    of::<Findings>()
}

/// Returns the JSON Schema of each line of findings in `jsonl`.
pub fn finding_line_schema() -> Value {
    of::<Line>()
}

/// Returns the JSON Schema of changes in `json`.
pub fn changes_schema() -> Value {
    of::<Changes>()
}

fn of<T: JsonSchema>() -> Value {
    schema_for!(T).to_value()
}
