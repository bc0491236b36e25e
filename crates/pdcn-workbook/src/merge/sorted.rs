//! Sees that one column was sorted alone: values that are all there, each in another row.

use std::collections::BTreeSet;

use super::CellChange;
use crate::Form;
use crate::same::normal;

/// As many cells may be exchanged by a person on purpose.
pub(super) const FEW: usize = 2;

/// The keys of texts whose changes only put the texts that were there into other rows.
pub(super) fn alone(changes: &[CellChange]) -> BTreeSet<String> {
    let texts = changes.iter().filter(|change| matches!(change.form, Form::Text | Form::Texts));
    let keys: BTreeSet<&str> = texts.map(|change| change.key.as_str()).collect();
    let is_shuffled = |key: &&str| {
        let of_key: Vec<&CellChange> = changes.iter().filter(|change| change.key == *key).collect();
        let sorted = |value: fn(&CellChange) -> &str| {
            let mut values: Vec<String> = of_key.iter().map(|change| normal(value(change))).collect();
            values.sort();
            values
        };
        let (before, after) = (sorted(|change| &change.from), sorted(|change| &change.to));
        of_key.len() > FEW && before == after
    };
    keys.into_iter().filter(is_shuffled).map(str::to_owned).collect()
}
