//! Which files an answer comes from.

use pdcn_model::Edition;

/// Returns true for the files that what is said of an edition comes from.
pub fn is_file_of(edition: &Edition, path: &str) -> bool {
    let is_folder = path.strip_prefix("editions/") == Some(&edition.folder);
    is_folder
        || edition.has_file(path)
        || path.starts_with("frameworks/")
        || path == "pdcn.toml"
        || path == "frameworks"
}
