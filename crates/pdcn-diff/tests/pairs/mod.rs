//! For each kind a pair of minimal editions; every kind is run over every pair, and all that fires is on the page.

mod activity;
mod alignment;
mod card;
mod edition;
mod frame;
mod framework;
mod grade;
mod guide;
mod identity;
mod marks;
mod outcome;
mod plan;
mod policy;
mod prerequisite;
mod teaching;
mod tool;
mod translation;
mod wording;

use std::collections::{BTreeMap, BTreeSet};

use pdcn_diff::{Kind, Mirror};
use snapbox::Assert;
use snapbox::data::Inline;

use crate::support::apply::{apply, comparable};
use crate::support::base::{Edit, edited};
use crate::support::mirror::{assert_mirrored, kinds};
use crate::support::{diff, show, side};

/// Two editions, as edits of the base pathway, and what changes from one to the other.
struct Pair {
    /// The kind that the pair is for.
    kind: Kind,
    old: &'static [Edit],
    new: &'static [Edit],
    expected: Inline,
}

fn all() -> Vec<Pair> {
    [
        activity::pairs(),
        alignment::pairs(),
        card::pairs(),
        edition::pairs(),
        frame::pairs(),
        framework::pairs(),
        grade::pairs(),
        guide::pairs(),
        identity::pairs(),
        marks::pairs(),
        outcome::pairs(),
        plan::pairs(),
        policy::pairs(),
        prerequisite::pairs(),
        teaching::pairs(),
        tool::pairs(),
        translation::pairs(),
        wording::pairs(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[test]
fn each_pair_gives_what_is_written_beside_it_and_nothing_else() {
    let assert = Assert::new().action_env("SNAPSHOTS");
    for pair in all() {
        let (old, new) = (edited(pair.old), edited(pair.new));
        let comparison = diff(side(&old), side(&new));
        let fires = comparison.changes.iter().any(|change| change.kind == pair.kind);
        assert!(fires, "{} is not among {:#?}", pair.kind.name(), show::lines(&comparison));
        assert.eq(show::with_places(&comparison, &old.sources, &new.sources), pair.expected);
    }
}

#[test]
fn each_kind_has_a_pair() {
    let pairs: BTreeSet<Kind> = all().iter().map(|pair| pair.kind).collect();
    let without: Vec<&str> = Kind::ALL.iter().filter(|kind| !pairs.contains(kind)).map(|kind| kind.name()).collect();
    assert_eq!(without, [] as [&str; 0]);
}

#[test]
fn each_pair_turned_round_gives_the_mirror() {
    for pair in all() {
        let (old, new) = (edited(pair.old), edited(pair.new));
        assert_mirrored(&diff(side(&old), side(&new)).changes, &diff(side(&new), side(&old)).changes);
    }
}

#[test]
fn each_pair_applied_to_the_old_edition_gives_the_new_one() {
    for pair in all() {
        let (old, new) = (edited(pair.old), edited(pair.new));
        let applied = apply(&diff(side(&old), side(&new)).changes, side(&old).edition);
        assert_eq!(comparable(&applied), comparable(side(&new).edition), "{}", pair.kind.name());
    }
}

#[test]
fn fingerprints_tell_the_changes_of_all_pairs_apart() {
    let mut seen: BTreeSet<(String, String)> = BTreeSet::new();
    for pair in all() {
        let (old, new) = (edited(pair.old), edited(pair.new));
        let comparison = diff(side(&old), side(&new));
        seen.extend(comparison.changes.iter().map(|change| (change.fingerprint(), show::line(change))));
    }
    assert!(seen.iter().all(|(fingerprint, _)| fingerprint.len() == 16));
    // Details are not in the fingerprint: a prerequisite is the same whether it was implied or not.
    let mut by_fingerprint: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (fingerprint, line) in seen {
        by_fingerprint
            .entry(fingerprint)
            .or_default()
            .insert(line.split(" (implied").next().unwrap_or_default().to_owned());
    }
    by_fingerprint.retain(|_, lines| lines.len() > 1);
    assert_eq!(by_fingerprint, BTreeMap::new(), "these have one fingerprint");
}

#[test]
fn the_table_of_mirrors_holds_both_ways() {
    for &kind in Kind::ALL {
        for other in kinds(kind) {
            assert!(kinds(other).contains(&kind), "{} and {}", kind.name(), other.name());
        }
        if let Mirror::OneOf(_, reason) = kind.mirror() {
            assert!(!reason.is_empty());
        }
    }
    let names: BTreeSet<&str> = Kind::ALL.iter().map(|kind| kind.name()).collect();
    assert_eq!(names.len(), Kind::ALL.len(), "two kinds have one name");
}
