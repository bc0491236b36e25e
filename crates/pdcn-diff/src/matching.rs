//! Which elements of two lists are the same thing: those with the same id.

use foldhash::{HashMap, HashMapExt as _};

/// The elements of two lists by what became of them, as positions, in the order of the lists.
///
/// The first element with an id counts; elements without an id, or with one that was there before, are left out.
#[derive(Debug, Default)]
pub(crate) struct Matching {
    pub(crate) both: Vec<(usize, usize)>,
    pub(crate) only_old: Vec<usize>,
    pub(crate) only_new: Vec<usize>,
}

/// Matches two lists by id; linear.
pub(crate) fn matching<'a, T>(old: &'a [T], new: &'a [T], id: impl Fn(&'a T) -> &'a str) -> Matching {
    let old_positions = first_positions(old, &id);
    let new_positions = first_positions(new, &id);
    let mut found = Matching::default();
    for (position, element) in old.iter().enumerate() {
        let name = id(element);
        if old_positions.get(name) != Some(&position) {
            continue;
        }
        match new_positions.get(name) {
            Some(&other) => found.both.push((position, other)),
            None => found.only_old.push(position),
        }
    }
    let is_new = |&(position, element): &(usize, &'a T)| {
        new_positions.get(id(element)) == Some(&position) && !old_positions.contains_key(id(element))
    };
    found.only_new = new.iter().enumerate().filter(is_new).map(|(position, _)| position).collect();
    found
}

fn first_positions<'a, T>(list: &'a [T], id: &impl Fn(&'a T) -> &'a str) -> HashMap<&'a str, usize> {
    let mut positions = HashMap::with_capacity(list.len());
    for (position, name) in list.iter().map(id).enumerate().filter(|(_, name)| !name.is_empty()) {
        positions.entry(name).or_insert(position);
    }
    positions
}
