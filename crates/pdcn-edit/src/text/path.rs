//! Paths of keys: as the schema knows them, and as headers and lines write them.

use pdcn_toml::Step;

/// A path with one more key.
pub(crate) fn with(path: &[Step], key: &str) -> Vec<Step> {
    path.iter().cloned().chain([Step::Key(key.to_owned().into())]).collect()
}

/// A path as the schema knows it: keys, and nothing for any element of a list.
pub(super) fn schema_path(path: &[Step]) -> Vec<Option<&str>> {
    let mut keys = Vec::with_capacity(path.len());
    for step in path {
        keys.push(match step {
            Step::Key(key) => Some(key.as_ref()),
            Step::Index(_) => None,
        });
    }
    keys
}

/// The header of the table at a path.
pub(crate) fn header(path: &[Step]) -> String {
    let keys: Vec<String> = schema_path(path).into_iter().flatten().map(key_words).collect();
    let keys = keys.join(".");
    if matches!(path.last(), Some(Step::Index(_))) { format!("[[{keys}]]") } else { format!("[{keys}]") }
}

/// A key as it is written: bare where it may be.
pub(crate) fn key_words(key: &str) -> String {
    let is_bare = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    if !key.is_empty() && key.bytes().all(is_bare) {
        return key.to_owned();
    }
    format!("\"{}\"", pdcn_toml::written_in("\"\"", key).unwrap_or_default())
}
