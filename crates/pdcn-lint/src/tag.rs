//! Language tags: `fr`, `en-CA`.

/// The first part of a language tag: `fr` for `fr-CA`.
pub(crate) fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
}
