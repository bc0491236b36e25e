//! `json`: for programs. Everything that the document says, typed, in a shape with a version and a schema.

mod safe;
mod v1;

use std::io::{self, Write};

use serde::Serialize as _;

use crate::Document;

pub(super) fn write(document: &Document<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut serializer = serde_json::Serializer::with_formatter(&mut *out, safe::Lines);
    v1::DocumentShape::from(document).serialize(&mut serializer)?;
    out.write_all(b"\n")
}

/// Returns the JSON Schema of what the format `json` writes.
pub fn json_schema() -> serde_json::Value {
    // What is left out when it says nothing is not asked for.
    let settings = schemars::generate::SchemaSettings::draft2020_12().for_serialize();
    settings.into_generator().into_root_schema_for::<v1::DocumentShape<'_>>().to_value()
}
