//! What keys mean in English, for readers of English: the schemas say it in French.

use std::sync::OnceLock;

use toml::{Table, Value};

/// Returns what a block or a key means, in English: of a block of this name (that of the schema, or of the kind of file), the key,
/// or `about` for the block itself.
pub fn english_meaning(of: &str, key: &str) -> Option<&'static str> {
    meanings().get(of)?.get(key).and_then(Value::as_str)
}

/// Returns the name of each block with all that is said of it.
pub fn meanings() -> &'static Table {
    static MEANINGS: OnceLock<Table> = OnceLock::new();
    // A test reads the table: it is right.
    MEANINGS.get_or_init(|| include_str!("english.toml").parse().unwrap_or_default())
}
