//! A file that is held against its schema, and what both say of a table.

use pdcn_model::schema;
use pdcn_toml::{FileNumber, Step, table_at};
use serde_json::Value;
use toml::de::DeTable;

use crate::complaint::{header, schema_path};

/// A file that is held against its schema.
#[derive(Clone, Copy)]
pub(crate) struct Held<'h> {
    pub(crate) schema: &'h Value,
    pub(crate) file: FileNumber,
    /// Its text as it is written.
    pub(crate) text: &'h str,
    pub(crate) root: &'h DeTable<'h>,
}

/// What the schema has against the keys of one table.
#[derive(Default)]
pub(crate) struct KeyTrouble {
    pub(crate) unknown: Vec<String>,
    pub(crate) missing: Vec<String>,
}

/// How many dots the header of the table at a path has.
pub(super) fn depth(path: &[Step]) -> usize {
    path.iter().filter(|step| matches!(step, Step::Key(_))).count().saturating_sub(1)
}

pub(super) fn key_start(root: &DeTable<'_>, path: &[Step], key: &str) -> usize {
    let entry = table_at(root, path).and_then(|table| table.get_key_value(key));
    entry.map_or(usize::MAX, |(key, _)| key.span().start)
}

/// True for bytes within a header.
pub(super) fn is_in_header(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    before.rsplit('\n').next().is_some_and(|line| line.trim_start().starts_with('['))
}

/// The header of a block that a table lacks, and the first key that the block must have.
pub(crate) fn block_of(schema: &Value, path: &[Step], key: &str) -> Option<(String, String)> {
    let mut block = path.to_vec();
    block.push(Step::Key(key.to_owned().into()));
    let mut found = schema::at(schema, &schema_path(&block))?;
    if found["type"] == "array" {
        block.push(Step::Index(0));
        found = schema::at(schema, &schema_path(&block))?;
    }
    let first = found["required"].as_array().and_then(|required| required.first()).and_then(Value::as_str);
    (found["type"] == "object").then(|| (header(&block), first.unwrap_or_default().to_owned()))
}
