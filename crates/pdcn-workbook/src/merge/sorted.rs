//! Sees that one column was sorted alone: values that are all there, each in another row.

use std::collections::{BTreeMap, BTreeSet};

use super::CellChange;
use crate::Form;
use crate::same::normal;

/// As many cells may be exchanged by a person on purpose.
pub(super) const FEW: usize = 2;

/// As many cells of a list of choices may be set on purpose to what others had: its words come again and again.
const MANY: usize = 12;

/// The keys whose changes put into other rows what was there: of texts half of the changes are enough, since some may have been
/// corrected before or after; of choices nearly all.
pub(super) fn alone(changes: &[CellChange]) -> BTreeSet<String> {
    let keys: BTreeSet<&str> = changes.iter().map(|change| change.key.as_str()).collect();
    let is_shuffled = |key: &&str| {
        let of_key: Vec<&CellChange> = changes.iter().filter(|change| change.key == *key).collect();
        let is_text = of_key.iter().any(|change| matches!(change.form, Form::Text | Form::Texts));
        let moved = n_moved(&of_key);
        if is_text { moved > FEW && moved * 2 >= of_key.len() } else { moved > MANY && moved * 10 >= of_key.len() * 9 }
    };
    keys.into_iter().filter(is_shuffled).map(str::to_owned).collect()
}

/// How many cells hold what another of them held.
fn n_moved(changes: &[&CellChange]) -> usize {
    let mut there: BTreeMap<String, usize> = BTreeMap::new();
    for change in changes.iter().filter(|change| !change.from.is_empty()) {
        *there.entry(normal(&change.from)).or_default() += 1;
    }
    let takes = |change: &&&CellChange| match there.get_mut(&normal(&change.to)) {
        Some(count) if *count > 0 => {
            *count -= 1;
            true
        }
        _ => false,
    };
    changes.iter().filter(takes).count()
}
