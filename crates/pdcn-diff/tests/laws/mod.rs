//! What holds for any two editions, tried on random ones.

mod editions;
mod school;

use std::collections::BTreeMap;

use pdcn_diff::{Change, Comparison, Detail, Kind, Rewording, Words};
use pdcn_model::{Code, Edition, EditionIndex, Framework, Pathway, PrerequisiteGraph, Strength};
use proptest::prelude::*;

use self::editions::{World, edition, world};
use crate::support::apply::{apply, comparable};
use crate::support::mirror::assert_mirrored;
use crate::support::{diff, show};

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_edition_against_itself_has_no_changes(a in world()) {
        let comparison = diff(a.side(), a.side());
        prop_assert_eq!(show::lines(&comparison), [] as [String; 0]);
        let consequences = comparison.consequences();
        prop_assert!(consequences.grades.iter().all(|grade| grade.changes.is_empty()));
        prop_assert!(consequences.cohorts.iter().all(|cohort| cohort.twice.is_empty() && cohort.never.is_empty()));
        prop_assert!(consequences.ai.iter().all(|coverage| coverage.before == coverage.after));
    }

    #[test]
    fn swapping_the_sides_mirrors_the_changes(a in world(), b in world()) {
        assert_mirrored(&diff(a.side(), b.side()).changes, &diff(b.side(), a.side()).changes);
    }

    #[test]
    fn the_changes_applied_to_the_old_edition_give_the_new_one(a in world(), b in world()) {
        let applied = apply(&diff(a.side(), b.side()).changes, a.edition());
        prop_assert_eq!(comparable(&applied), comparable(b.edition()));
    }

    #[test]
    fn the_order_of_the_outcomes_does_not_matter(
        (a, shuffled) in edition().prop_flat_map(|edition| (Just(edition.clone()), shuffled(edition))),
        (b, other) in edition().prop_flat_map(|edition| (Just(edition.clone()), shuffled(edition))),
    ) {
        let [a, shuffled, b, other] = [a, shuffled, b, other].map(World::new);
        let (one, two) = (diff(a.side(), b.side()), diff(shuffled.side(), other.side()));
        prop_assert_eq!(show::lines(&one), show::lines(&two));
        prop_assert_eq!(fingerprints(&one), fingerprints(&two));
        let (one, two) = (one.consequences(), two.consequences());
        prop_assert_eq!(format!("{one:?}"), format!("{two:?}"));
    }

    #[test]
    fn a_fingerprint_is_of_one_change(a in world(), b in world()) {
        let comparison = diff(a.side(), b.side());
        let mut seen: BTreeMap<String, &Change<'_>> = BTreeMap::new();
        for change in &comparison.changes {
            let other = seen.insert(change.fingerprint(), change);
            prop_assert!(other.is_none(), "{:?} and {:?}", other, change);
        }
    }

    #[test]
    fn what_is_implied_is_what_a_walk_finds(a in world(), b in world()) {
        for change in diff(a.side(), b.side()).changes {
            let Detail::Implied(implied) = change.detail else { continue };
            let other = if change.kind == Kind::PrerequisiteAdded { a.edition() } else { b.edition() };
            let value = if change.kind == Kind::PrerequisiteAdded { &change.after } else { &change.before };
            let pdcn_diff::Value::Prerequisite(prerequisite) = value else { panic!("{change:?}") };
            let walked = leads(other, change.subject.id, prerequisite.id.as_str(), prerequisite.strength);
            prop_assert_eq!(implied, Some(walked));
        }
    }

    #[test]
    fn coverage_is_what_counting_finds(a in world(), b in world()) {
        for coverage in diff(a.side(), b.side()).consequences().ai {
            for (world, count) in [(&a, coverage.before), (&b, coverage.after)] {
                let counted = counted(world.pathway(), world.edition(), coverage.grade.id.as_str());
                prop_assert_eq!(count.map(|count| (count.learn, count.master)), counted);
            }
        }
    }

    #[test]
    fn the_words_of_a_rewording_are_both_texts(old in "[a-c éÉ,.'’-]{0,12}", new in "[a-c éÉ,.'’-]{0,12}") {
        let rewording = Rewording::new(&old, &new);
        let (mut was, mut is) = (String::new(), String::new());
        for words in &rewording.words {
            match words {
                Words::Equal(words) => { was += words; is += words; }
                Words::Removed(words) => was += words,
                Words::Added(words) => is += words,
            }
        }
        let letters = |text: &str| text.split_whitespace().collect::<String>();
        prop_assert_eq!(letters(&was), letters(&old));
        prop_assert_eq!(letters(&is), letters(&new));
        prop_assert_eq!(rewording.editorial, Rewording::new(&new, &old).editorial);
    }
}

fn fingerprints(comparison: &Comparison<'_>) -> Vec<String> {
    comparison.changes.iter().map(Change::fingerprint).collect()
}

/// The same edition with its outcomes in another order.
fn shuffled(edition: Edition) -> impl Strategy<Value = Edition> {
    let outcomes = Just(edition.outcomes.clone()).prop_shuffle();
    outcomes.prop_map(move |outcomes| Edition { outcomes, ..edition.clone() })
}

/// The slow, obvious way: walks from an outcome over its prerequisites, those of cycles left out.
fn leads(edition: &Edition, from: &str, to: &str, strength: Option<Strength>) -> bool {
    let index = EditionIndex::new(edition);
    let graph = PrerequisiteGraph::new(&index);
    let (Some(from), Some(to)) = (index.outcome_position(from), index.outcome_position(to)) else { return false };
    let edges: Vec<_> = graph.edges().filter(|edge| !graph.is_in_cycle(edge)).collect();
    let (mut reached, mut waiting) = (vec![from], vec![from]);
    while let Some(current) = waiting.pop() {
        for edge in edges.iter().filter(|edge| edge.dependent == current) {
            let counts = match strength {
                Some(Strength::Required) => edge.strength == Some(Strength::Required),
                None => edge.strength != Some(Strength::Helpful),
                Some(Strength::Helpful) => true,
            };
            if counts && !reached.contains(&edge.prerequisite) {
                reached.push(edge.prerequisite);
                waiting.push(edge.prerequisite);
            }
        }
    }
    reached.contains(&to) && from != to
}

/// The slow, obvious way: looks at every outcome in AI for one grade.
fn counted(pathway: &Pathway, edition: &Edition, grade: &str) -> Option<(usize, usize)> {
    let position = |id: &str| edition.grades.iter().position(|grade| grade.id.as_str() == id);
    let at = position(grade)?;
    let (mut learn, mut master) = (0, 0);
    for outcome in &edition.outcomes {
        let competency = edition.competencies.iter().find(|competency| competency.id == outcome.competency);
        let is_ai =
            competency.is_some_and(|it| it.ai) || outcome.aligns.iter().any(|it| is_about_ai(pathway, it.as_str()));
        let Some(first) = position(outcome.learn.as_str()).filter(|_| is_ai) else { continue };
        let star = outcome.master.as_ref().map(|id| position(id.as_str()).filter(|&star| star >= first));
        let last = outcome.reuse.as_ref().and_then(|id| position(id.as_str())).unwrap_or(usize::MAX);
        match star {
            Some(Some(star)) if star == at => master += 1,
            Some(Some(star)) if (first..star).contains(&at) => learn += 1,
            // Open: to the end of its reuse, or for good.
            None if (first..=last.max(first)).contains(&at) => learn += 1,
            _ => {}
        }
    }
    Some((learn, master))
}

fn is_about_ai(pathway: &Pathway, alignment: &str) -> bool {
    let names = |framework: &Framework, code: &Code| format!("{}:{}", framework.id, code.id) == alignment;
    let mut codes =
        pathway.frameworks.iter().flat_map(|framework| framework.codes.iter().map(move |code| (framework, code)));
    codes.any(|(framework, code)| names(framework, code) && (framework.ai || code.ai))
}
