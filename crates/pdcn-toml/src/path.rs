//! Paths into the tree of a text: what they lead to, and where that is written.

use std::borrow::Cow;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// One step of a path into a TOML document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Into a table, by key.
    Key(Cow<'static, str>),
    /// Into an array, by position from 0.
    Index(u32),
}

/// A value with the bytes of what names it: its key, or itself in an array.
type Entry<'t, 'i> = (Range<usize>, &'t Spanned<DeValue<'i>>);

/// Returns the bytes of the value (or of its key) at a path, or of the last thing on the way that exists.
pub fn span_of(root: &DeTable<'_>, path: &[Step], key: bool) -> Option<Range<usize>> {
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
        let Some(next) = within(value.get_ref(), step) else {
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

/// Returns the value at a path; nothing for the root, which is a table and not a value.
pub fn value_at<'t, 'i>(root: &'t DeTable<'i>, path: &[Step]) -> Option<&'t DeValue<'i>> {
    spanned_at(root, path).map(Spanned::get_ref)
}

/// The value at a path, with its bytes.
pub(crate) fn spanned_at<'t, 'i>(root: &'t DeTable<'i>, path: &[Step]) -> Option<&'t Spanned<DeValue<'i>>> {
    let (first, rest) = path.split_first()?;
    let Step::Key(name) = first else { return None };
    let (_, first) = entry(root, name)?;
    rest.iter().try_fold(first, |value, step| within(value.get_ref(), step).map(|(_, inner)| inner))
}

/// Returns the table at a path: the root for an empty one, nothing where there is no table.
pub fn table_at<'t, 'i>(root: &'t DeTable<'i>, path: &[Step]) -> Option<&'t DeTable<'i>> {
    if path.is_empty() { Some(root) } else { value_at(root, path)?.as_table() }
}

/// Returns the value at a path, to be changed; nothing for the root, as [`value_at`].
pub fn value_at_mut<'t, 'i>(root: &'t mut DeTable<'i>, path: &[Step]) -> Option<&'t mut DeValue<'i>> {
    let (first, rest) = path.split_first()?;
    let Step::Key(key) = first else { return None };
    let mut value = root.get_mut(key.as_ref())?.get_mut();
    for step in rest {
        value = match (step, value) {
            (Step::Key(key), DeValue::Table(table)) => table.get_mut(key.as_ref())?.get_mut(),
            (Step::Index(index), DeValue::Array(array)) => array.get_mut(*index as usize)?.get_mut(),
            _ => return None,
        };
    }
    Some(value)
}

/// Returns the table at a path, to be changed, as [`table_at`].
pub fn table_at_mut<'t, 'i>(root: &'t mut DeTable<'i>, path: &[Step]) -> Option<&'t mut DeTable<'i>> {
    if path.is_empty() {
        return Some(root);
    }
    match value_at_mut(root, path)? {
        DeValue::Table(table) => Some(table),
        _ => None,
    }
}

/// The value that a step leads to from another.
fn within<'t, 'i>(value: &'t DeValue<'i>, step: &Step) -> Option<Entry<'t, 'i>> {
    match (step, value) {
        (Step::Key(name), DeValue::Table(table)) => entry(table, name),
        (Step::Index(index), DeValue::Array(array)) => array.get(*index as usize).map(|value| (value.span(), value)),
        _ => None,
    }
}

fn entry<'t, 'i>(table: &'t DeTable<'i>, name: &str) -> Option<Entry<'t, 'i>> {
    table.get_key_value(name).map(|(key, value)| (key.span(), value))
}
