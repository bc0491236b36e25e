//! The bytes of what a path leads to in the tree of a text.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::Step;

/// The bytes of the value (or key) at a path, or of the last thing on the way that exists.
pub(crate) fn span_of(root: &DeTable<'_>, path: &[Step], key: bool) -> Option<Range<usize>> {
    found_in(root, path, key).map(|found| found.span)
}

/// What a path leads to.
pub(crate) struct Found {
    /// The bytes.
    pub(crate) span: Range<usize>,
    /// False when the path goes on to what does not exist.
    pub(crate) is_last: bool,
    /// True for a table or a list of tables, which may be written in several places.
    pub(crate) holds_tables: bool,
}

/// What a path leads to, or the last thing on the way that exists; nothing when not even its first step does.
pub(crate) fn found_in(root: &DeTable<'_>, path: &[Step], key: bool) -> Option<Found> {
    let (first, rest) = path.split_first()?;
    let Step::Key(name) = first else { return None };
    let (mut key_span, mut value) = entry(root, name)?;
    for step in rest {
        let next = match (step, value.get_ref()) {
            (Step::Key(name), DeValue::Table(table)) => entry(table, name),
            (Step::Index(index), DeValue::Array(array)) => {
                array.get(*index as usize).map(|value| (value.span(), value))
            }
            _ => None,
        };
        let Some(next) = next else {
            return Some(Found { span: value.span(), is_last: false, holds_tables: false });
        };
        (key_span, value) = next;
    }
    let holds_tables = match value.get_ref() {
        DeValue::Table(_) => true,
        DeValue::Array(elements) => elements.iter().any(|element| element.get_ref().is_table()),
        _ => false,
    };
    Some(Found { span: if key { key_span } else { value.span() }, is_last: true, holds_tables })
}

fn entry<'t, 'i>(table: &'t DeTable<'i>, name: &str) -> Option<(Range<usize>, &'t Spanned<DeValue<'i>>)> {
    table.get_key_value(name).map(|(key, value)| (key.span(), value))
}
