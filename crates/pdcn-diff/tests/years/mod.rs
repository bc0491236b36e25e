//! Real years, one against the next: how many changes of each kind, and what holds for them as for those that are shipped.

use std::collections::BTreeMap;

use pdcn_source::{Folder, load};
use snapbox::Assert;
use snapbox::data::Inline;
use snapbox::str;

use crate::support::apply::{apply, comparable};
use crate::support::mirror::assert_mirrored;
use crate::support::{diff, real_years, show, year};

fn counts(old: &str, new: &str, expected: Inline) {
    let loaded = real_years();
    let comparison = diff(year(&loaded, old), year(&loaded, new));
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for change in &comparison.changes {
        *counts.entry(change.kind.name()).or_default() += 1;
    }
    let mut lines: Vec<String> = counts.into_iter().map(|(kind, n)| format!("{n:4} {kind}")).collect();
    lines.push(format!("{:4} hints", comparison.hints.len()));
    Assert::new().action_env("SNAPSHOTS").eq(lines.join("\n"), expected);
}

#[test]
fn from_2024_to_2025() {
    counts(
        "2024-2025",
        "2025-2026",
        str![[r#"
   7 alignment-added
   7 alignment-removed
  13 competency-added
   1 edition-note-changed
   1 examples-changed
   1 framework-added
   5 learn-earlier
   5 learn-later
   5 master-earlier
   5 master-later
  54 outcome-added
   2 outcome-merged
   3 outcome-replaced
   2 outcome-resources-changed
   1 outcome-retired
   1 outcome-split
  17 prerequisite-added
   6 prerequisite-removed
   1 prerequisite-reworded
   1 prerequisite-strengthened
   9 pupil-version-changed
   8 resource-added
   4 statement-corrected
   9 statement-reworded
   1 strand-added
   1 strand-redescribed
   0 hints
"#]],
    );
}

#[test]
fn from_2025_to_2026() {
    counts(
        "2025-2026",
        "2026-2027",
        str![[r#"
 236 alignment-added
 128 alignment-removed
   5 code-added
  12 code-removed
   2 cycle-added
   1 edition-note-changed
   1 edition-status-changed
   9 examples-changed
   9 framework-added
   1 framework-ai-marked
   1 framework-renewed
   1 framework-retitled
   1 framework-status-changed
   5 grade-added
   3 learn-earlier
   2 learn-later
   2 master-earlier
   2 master-later
  10 no-longer-open
 114 outcome-added
   4 outcome-resources-changed
   3 outcome-split
  12 prerequisite-added
   4 prerequisite-removed
   1 prerequisite-reworded
  11 pupil-version-changed
   1 pupil-version-stale
   6 resource-added
   1 resource-removed
   1 stage-added
   3 statement-corrected
   5 statement-reworded
 196 translation-added
   0 hints
"#]],
    );
}

#[test]
fn the_laws_hold_for_the_shipped_years() {
    let loaded = load(pdcn_pathway::folder());
    let years = ["2024-2025", "2025-2026", "2026-2027"];
    for old in years {
        for new in years {
            let (old, new) = (year(&loaded, old), year(&loaded, new));
            let there = diff(old, new);
            assert_eq!(there.changes.is_empty(), old.edition.id == new.edition.id);
            assert_mirrored(&there.changes, &diff(new, old).changes);
            assert_eq!(comparable(&apply(&there.changes, old.edition)), comparable(new.edition));
        }
    }
}

/// The outcomes of all files of an edition, dealt out to other files, in another order.
fn cut_otherwise() -> Folder {
    let mut files: Vec<(String, String)> = Vec::new();
    let mut blocks: Vec<(String, String)> = Vec::new();
    for (path, text) in pdcn_pathway::files() {
        let parts: Vec<&str> = path.split('/').collect();
        if let ["editions", year, _, _] = parts.as_slice() {
            let mut outcomes = text.split("\n[[outcome]]\n");
            outcomes.next();
            blocks.extend(outcomes.map(|block| ((*year).to_owned(), format!("[[outcome]]\n{block}\n"))));
        } else {
            files.push(((*path).to_owned(), (*text).to_owned()));
        }
    }
    let mut dealt: BTreeMap<String, String> = BTreeMap::new();
    for (at, (year, block)) in blocks.into_iter().rev().enumerate() {
        *dealt.entry(format!("editions/{year}/primary/f{}.toml", at % 7)).or_default() += &block;
    }
    files.extend(dealt);
    Folder::from_texts(files)
}

#[test]
fn the_same_edition_cut_into_other_files_has_no_changes() {
    let (loaded, cut) = (load(pdcn_pathway::folder()), load(cut_otherwise()));
    for id in ["2024-2025", "2025-2026", "2026-2027"] {
        let comparison = diff(year(&loaded, id), year(&cut, id));
        assert_eq!(show::lines(&comparison), [] as [String; 0]);
        assert_eq!(comparison.n_outcomes.0, comparison.n_outcomes.1);
    }
    for (old, new) in [("2024-2025", "2025-2026"), ("2025-2026", "2026-2027")] {
        let (whole, other) = (diff(year(&loaded, old), year(&loaded, new)), diff(year(&cut, old), year(&cut, new)));
        assert_eq!(show::lines(&whole), show::lines(&other));
        let fingerprints = |comparison: &pdcn_diff::Comparison<'_>| -> Vec<String> {
            comparison.changes.iter().map(pdcn_diff::Change::fingerprint).collect()
        };
        assert_eq!(fingerprints(&whole), fingerprints(&other));
    }
}

#[test]
fn no_outcome_of_real_years_is_taken_for_another() {
    let loaded = real_years();
    for (old, new) in [("2024-2025", "2025-2026"), ("2025-2026", "2026-2027")] {
        let (old, new) = (year(&loaded, old), year(&loaded, new));
        let likeness = |id: &str, statement: &str| {
            let other = new.edition.outcomes.iter().find(|outcome| outcome.id.as_str() == id);
            other.map(|other| pdcn_model::likeness(statement, &other.statement))
        };
        let outcomes = &old.edition.outcomes;
        let least = outcomes.iter().filter_map(|outcome| {
            likeness(outcome.id.as_str(), &outcome.statement).map(|likeness| (likeness, outcome.id.as_str()))
        });
        let least = least.min_by(|a, b| a.0.cmp(&b.0)).expect("there are outcomes");
        assert!(least.0 >= pdcn_diff::Options::default().reused_below, "{least:?}");
    }
}

/// What the thresholds rest on: how alike the statements of two different outcomes are.
#[test]
fn different_outcomes_are_seldom_alike() {
    let loaded = real_years();
    let outcomes = &year(&loaded, "2026-2027").edition.outcomes;
    let mut found: Vec<u8> = Vec::new();
    for (at, outcome) in outcomes.iter().enumerate().step_by(4) {
        let others = outcomes[at + 1..].iter();
        found.extend(others.map(|other| pdcn_model::likeness(&outcome.statement, &other.statement)));
    }
    let share = |from: u8| {
        let n = found.iter().filter(|&&likeness| likeness >= from).count();
        n * 10_000 / found.len()
    };
    let options = pdcn_diff::Options::default();
    // In ten thousand pairs.
    let shares = (share(options.reused_below), share(options.renamed_from));
    assert!(shares.0 < 300 && shares.1 < 3, "{shares:?}");
}
