//! Takes what the schema refused out of a parsed file, so that the rest can become the model.
//!
//! Lists keep their length, so that the position of an outcome in the model is its position in the file.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use pdcn_toml::{Step, table_at_mut, value_at_mut};
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use crate::ValueType;
use crate::complaint::Remedy;

/// Applies the remedies. What cannot be found any more was taken out with something larger.
pub(crate) fn prune(root: &mut DeTable<'_>, remedies: impl IntoIterator<Item = Remedy>) {
    // All keys of a table go at once: taking them out one by one would move the others each time.
    let mut removed: HashMap<Vec<Step>, HashSet<String>> = HashMap::new();
    for remedy in remedies {
        match remedy {
            Remedy::Remove { path, key } => {
                removed.entry(path).or_default().insert(key);
            }
            Remedy::Rename { path, key, to } => {
                if let Some(table) = table_at_mut(root, &path)
                    && let Some((old_key, value)) = table.remove_entry(key.as_str())
                {
                    table.insert(Spanned::new(old_key.span(), Cow::Owned(to)), value);
                }
            }
            Remedy::Move { path, key, to } => move_key(root, &path, &key, &to),
            // Done in the text, before anything is pruned.
            Remedy::LeaveAside { .. } => {}
            Remedy::Empty { path, expected } => empty(root, &path, expected),
        }
    }
    for (path, keys) in removed {
        if let Some(table) = table_at_mut(root, &path) {
            let all = std::mem::take(table);
            *table = all.into_iter().filter(|(key, _)| !keys.contains(key.get_ref().as_ref())).collect();
        }
    }
}

/// Moves a key to a table around, or to a new table of its own.
fn move_key(root: &mut DeTable<'_>, path: &[Step], key: &str, to: &[Step]) {
    let Some((key, value)) = table_at_mut(root, path).and_then(|table| table.remove_entry(key)) else { return };
    if let Some(table) = table_at_mut(root, to) {
        table.insert(key, value);
    } else if let Some((Step::Key(name), around)) = to.split_last()
        && let Some(table) = table_at_mut(root, around)
    {
        let span = key.span();
        let mut new = DeTable::new();
        new.insert(key, value);
        table.insert(Spanned::new(span.clone(), Cow::Owned(name.to_string())), Spanned::new(span, DeValue::Table(new)));
    }
}

fn empty(root: &mut DeTable<'_>, path: &[Step], expected: ValueType) {
    let Some((last, parent)) = path.split_last() else { return };
    match last {
        Step::Key(key) => {
            if let Some(table) = table_at_mut(root, parent) {
                table.remove(key.as_ref());
            }
        }
        Step::Index(index) => {
            if let Some(DeValue::Array(array)) = value_at_mut(root, parent)
                && let Some(element) = array.get_mut(*index as usize)
            {
                *element.get_mut() = match expected {
                    ValueType::Table => DeValue::Table(DeTable::new()),
                    ValueType::Array => DeValue::Array(DeArray::new()),
                    _ => DeValue::String(Cow::Borrowed("")),
                };
            }
        }
    }
}
