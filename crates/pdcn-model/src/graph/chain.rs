//! The longest chains of prerequisites: each outcome leans on the next.

use super::PrerequisiteGraph;
use super::leaning::Leaning;
use crate::Strength;

/// Chains with more outcomes than `limit`, the longest first; no outcome is in two of them.
///
/// Each outcome is looked at twice and each prerequisite once: time and memory are in proportion to both.
pub(super) fn longer_than(graph: &PrerequisiteGraph, limit: usize) -> Vec<Vec<u32>> {
    let leaning = Leaning::new(graph);
    let n_outcomes = leaning.order.len();
    // How many outcomes the longest chain from each one has, and the next one of it: the first in the data of equals.
    let mut length = vec![1_usize; n_outcomes];
    let mut next: Vec<Option<u32>> = vec![None; n_outcomes];
    for &outcome in &leaning.order {
        for edge in leaning.of_outcome(outcome, Some(Strength::Helpful)) {
            let longer = length[edge.prerequisite as usize] + 1;
            if longer > length[outcome as usize] {
                length[outcome as usize] = longer;
                next[outcome as usize] = Some(edge.prerequisite);
            }
        }
    }
    let mut heads: Vec<u32> = (0..).zip(&length).filter(|(_, length)| **length > limit).map(|(head, _)| head).collect();
    // Stable: of equally long ones the first in the data stays first.
    heads.sort_by_key(|&head| std::cmp::Reverse(length[head as usize]));
    let mut taken = vec![false; n_outcomes];
    let mut chains = Vec::new();
    for head in heads {
        if taken[head as usize] {
            continue;
        }
        // A chain that runs into one that is already there is a branch of it. What it passed is taken all the same,
        // so that no outcome is walked twice.
        let mut chain = Vec::new();
        let mut at = Some(head);
        while let Some(outcome) = at.filter(|&outcome| !taken[outcome as usize]) {
            taken[outcome as usize] = true;
            chain.push(outcome);
            at = next[outcome as usize];
        }
        if at.is_none() {
            chains.push(chain);
        }
    }
    chains
}
