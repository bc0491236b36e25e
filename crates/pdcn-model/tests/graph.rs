//! The prerequisite graph against slow and obvious answers, on random graphs.

use std::collections::{BTreeSet, VecDeque};

use pdcn_model::{Edition, EditionIndex, Outcome, Prerequisite, PrerequisiteGraph, Strength};
use proptest::prelude::*;

/// An edition whose outcome `n` leans on the outcomes of `leans_on[n]`.
fn edition(leans_on: &[Vec<usize>]) -> Edition {
    let id = |n: usize| format!("X-{n:03}");
    let prerequisite = |&target: &usize| Prerequisite {
        id: id(target).as_str().into(),
        strength: Some(Strength::Helpful),
        ..Prerequisite::default()
    };
    let outcome = |(n, targets): (usize, &Vec<usize>)| Outcome {
        id: id(n).as_str().into(),
        prerequisites: targets.iter().map(prerequisite).collect(),
        ..Outcome::default()
    };
    Edition { outcomes: leans_on.iter().enumerate().map(outcome).collect(), ..Edition::default() }
}

/// The fewest steps from one outcome to another along prerequisites; none when there is no way.
fn steps(leans_on: &[Vec<usize>], from: usize, to: usize) -> Option<usize> {
    let mut distance = vec![None; leans_on.len()];
    let mut queue = VecDeque::from([(from, 0)]);
    while let Some((current, so_far)) = queue.pop_front() {
        for &next in leans_on[current].iter().filter(|&&next| next != current) {
            if next == to {
                return Some(so_far + 1);
            }
            if distance[next].is_none() {
                distance[next] = Some(so_far + 1);
                queue.push_back((next, so_far + 1));
            }
        }
    }
    None
}

/// The knots, each with the length of its shortest cycle: two outcomes are in one knot when each leads to the other.
fn knots(leans_on: &[Vec<usize>]) -> BTreeSet<(Vec<usize>, usize)> {
    let leads = |from, to| steps(leans_on, from, to).is_some();
    let all = 0..leans_on.len();
    all.clone()
        .filter(|&n| steps(leans_on, n, n).is_some())
        .map(|n| {
            let members: Vec<usize> = all.clone().filter(|&m| m == n || (leads(n, m) && leads(m, n))).collect();
            let shortest = members.iter().filter_map(|&m| steps(leans_on, m, m)).min().unwrap_or_default();
            (members, shortest)
        })
        .collect()
}

proptest! {
    #[test]
    fn cycles_are_one_per_knot_and_shortest(
        leans_on in (1_usize..14).prop_flat_map(|n| prop::collection::vec(prop::collection::vec(0..n, 0..4), n))
    ) {
        let edition = edition(&leans_on);
        let index = EditionIndex::new(&edition);
        let graph = PrerequisiteGraph::new(&index);
        let mut expected = knots(&leans_on);
        let cycles = graph.cycles();
        prop_assert_eq!(cycles.len(), expected.len());
        for cycle in cycles {
            // Each edge is in the data, and leads to the next; the last leads back to the first.
            for (edge, next) in cycle.iter().zip(cycle.iter().cycle().skip(1)) {
                let prerequisite = &edition.outcomes[edge.dependent as usize].prerequisites[edge.place as usize];
                prop_assert_eq!(&prerequisite.id, &edition.outcomes[edge.prerequisite as usize].id);
                prop_assert_eq!(edge.prerequisite, next.dependent);
                prop_assert!(graph.is_in_cycle(edge));
            }
            let first = cycle[0].dependent as usize;
            prop_assert!(cycle.iter().all(|edge| edge.dependent as usize >= first), "begins at the first in the data");
            let knot = expected.iter().find(|(members, _)| members.contains(&first)).cloned();
            prop_assert!(knot.is_some());
            let (members, shortest) = knot.unwrap_or_default();
            prop_assert_eq!(cycle.len(), shortest, "{:?}", members);
            expected.remove(&(members, shortest));
        }
        for edge in graph.edges() {
            let back = steps(&leans_on, edge.prerequisite as usize, edge.dependent as usize).is_some();
            prop_assert_eq!(graph.is_in_cycle(edge), back);
        }
    }
}

proptest! {
    #[test]
    fn redundant_is_what_another_way_implies(
        leans_on in (1_usize..12).prop_flat_map(|n| prop::collection::vec(prop::collection::vec(0..n, 0..5), n))
    ) {
        // An outcome leans on earlier ones only: no cycles here, those are tried above.
        let leans_on: Vec<Vec<usize>> = leans_on
            .into_iter()
            .enumerate()
            .map(|(n, mut targets)| {
                targets.retain(|&target| target < n);
                targets.sort_unstable();
                targets.dedup();
                targets
            })
            .collect();
        let edition = edition(&leans_on);
        let graph = PrerequisiteGraph::new(&EditionIndex::new(&edition));
        let found = graph.redundancies();
        let mut expected = Vec::new();
        for (n, targets) in leans_on.iter().enumerate() {
            for &target in targets {
                let by_another = targets.iter().any(|&other| other != target && steps(&leans_on, other, target).is_some());
                if by_another {
                    expected.push((n, target));
                }
            }
        }
        let pairs: Vec<(usize, usize)> =
            found.iter().map(|one| (one.edge.dependent as usize, one.edge.prerequisite as usize)).collect();
        prop_assert_eq!(pairs, expected);
        for edge in graph.edges() {
            prop_assert_eq!(graph.is_implied(edge), found.iter().any(|one| one.edge == *edge));
            prop_assert!(graph.prerequisites_of(edge.dependent).any(|own| own == edge));
        }
        for one in found {
            prop_assert!(one.way.len() > 2);
            prop_assert_eq!((one.way[0], one.way[one.way.len() - 1]), (one.edge.dependent, one.edge.prerequisite));
            for pair in one.way.windows(2) {
                prop_assert!(leans_on[pair[0] as usize].contains(&(pair[1] as usize)));
            }
        }
    }
}

#[test]
fn repeats_and_self_references_are_left_out() {
    let edition = edition(&[vec![0, 1, 1], vec![0], vec![9]]);
    let graph = PrerequisiteGraph::new(&EditionIndex::new(&edition));
    let edges: Vec<(u32, u32, u32)> =
        graph.edges().map(|edge| (edge.dependent, edge.prerequisite, edge.place)).collect();
    assert_eq!(edges, [(0, 1, 1), (1, 0, 0)]);
}

/// The outcomes of the longest way from one outcome along prerequisites, by trying all of them.
fn longest_from(leans_on: &[Vec<usize>], from: usize) -> usize {
    1 + leans_on[from].iter().map(|&next| longest_from(leans_on, next)).max().unwrap_or(0)
}

proptest! {
    #[test]
    fn chains_are_the_longest_ones(
        leans_on in (1_usize..12).prop_flat_map(|n| prop::collection::vec(prop::collection::vec(0..n, 0..4), n)),
        shift in 0_usize..12,
        limit in 0_usize..6,
    ) {
        // An outcome leans on those that come before it in some order of the data: no cycles.
        let n = leans_on.len();
        let rank = |outcome: usize| (outcome + shift) % n;
        let leans_on: Vec<Vec<usize>> = leans_on
            .into_iter()
            .enumerate()
            .map(|(from, targets)| targets.into_iter().filter(|&target| rank(target) < rank(from)).collect())
            .collect();
        let edition = edition(&leans_on);
        let chains = PrerequisiteGraph::new(&EditionIndex::new(&edition)).chains_longer_than(limit);
        let longest = (0..n).map(|from| longest_from(&leans_on, from)).max().unwrap_or(0);
        prop_assert_eq!(chains.first().map_or(0, Vec::len), if longest > limit { longest } else { 0 });
        let mut seen = BTreeSet::new();
        for chain in &chains {
            prop_assert!(chain.len() > limit);
            prop_assert_eq!(chain.len(), longest_from(&leans_on, chain[0] as usize), "none from there is longer");
            prop_assert!(chain.windows(2).all(|pair| leans_on[pair[0] as usize].contains(&(pair[1] as usize))));
            prop_assert!(chain.iter().all(|outcome| seen.insert(*outcome)), "no outcome is in two chains");
        }
        prop_assert!(chains.windows(2).all(|pair| pair[0].len() >= pair[1].len()), "the longest comes first");
    }
}

#[test]
fn cycles_are_left_out_of_chains() {
    // 0 and 1 lean on each other; 3 leans on 2, which leans on 1.
    let edition = edition(&[vec![1], vec![0], vec![1], vec![2]]);
    let graph = PrerequisiteGraph::new(&EditionIndex::new(&edition));
    assert_eq!(graph.chains_longer_than(2), [vec![3, 2, 1]]);
    assert!((0..4).all(|outcome| !graph.stands_alone(outcome)));
}

/// Numbers that look random: the same everywhere.
fn random(state: &mut u64, limit: usize) -> usize {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    usize::try_from(*state >> 33).unwrap_or_default() % limit
}

/// Looks for what is redundant and for chains among 100,000 outcomes with four prerequisites each, among so many before.
fn look_through(among: usize) {
    let mut state = 7;
    let leans_on: Vec<Vec<usize>> = (0..100_000_usize)
        .map(|n| {
            let low = n.saturating_sub(among);
            let n_targets = if n == 0 { 0 } else { 4 };
            let mut targets: Vec<usize> = (0..n_targets).map(|_| low + random(&mut state, n - low)).collect();
            targets.sort_unstable();
            targets.dedup();
            targets
        })
        .collect();
    let edition = edition(&leans_on);
    let graph = PrerequisiteGraph::new(&EditionIndex::new(&edition));
    assert!(graph.n_edges() > 399_000);
    let redundancies = graph.redundancies();
    assert!(redundancies.len() > 1000);
    let chains = graph.chains_longer_than(13);
    assert!(chains[0].len() > 13);
}

#[test]
fn four_hundred_thousand_prerequisites_are_looked_through() {
    look_through(3000);
}

#[test]
#[ignore = "the worst for a method that works in slices: cargo test --release -p pdcn-model -- --ignored"]
fn four_hundred_thousand_prerequisites_from_anywhere_are_looked_through() {
    look_through(100_000);
}

#[test]
fn a_chain_of_two_hundred_thousand_takes_no_stack() {
    let n_outcomes = 200_000;
    let mut leans_on = vec![Vec::new()];
    leans_on.extend((1..n_outcomes).map(|n| vec![n - 1]));
    // The first of all once more: implied by all the rest.
    leans_on[n_outcomes - 1].push(0);
    let look = move || {
        let edition = edition(&leans_on);
        let graph = PrerequisiteGraph::new(&EditionIndex::new(&edition));
        assert_eq!(graph.cycles().len(), 0);
        assert_eq!(graph.chains_longer_than(100).iter().map(Vec::len).collect::<Vec<_>>(), [n_outcomes]);
        assert_eq!(graph.redundancies().iter().map(|found| found.way.len()).collect::<Vec<_>>(), [n_outcomes]);
    };
    // Two bytes of stack for each outcome: whatever calls itself along the chain ends here.
    let thread = std::thread::Builder::new().stack_size(400_000).spawn(look).expect("a thread");
    thread.join().expect("the stack is enough");
}
