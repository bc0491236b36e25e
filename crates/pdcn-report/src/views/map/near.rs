//! What is near an outcome: what it leans on, and what leans on it, some steps away.

use foldhash::{HashSet, HashSetExt as _};
use pdcn_model::PrerequisiteGraph;

/// The outcomes that lead to one in at most so many steps, those that it leads to, and itself.
pub(super) fn near(graph: &PrerequisiteGraph, focus: u32, steps: usize) -> HashSet<u32> {
    let mut near = within(focus, steps, |one| graph.prerequisites_of(one).map(|edge| edge.prerequisite).collect());
    near.extend(within(focus, steps, |one| graph.dependents_of(one).map(|edge| edge.dependent).collect()));
    near
}

/// What is at most so many steps one way from an outcome, and itself.
fn within(focus: u32, steps: usize, next: impl Fn(u32) -> Vec<u32>) -> HashSet<u32> {
    let mut seen = HashSet::new();
    let mut at = vec![focus];
    seen.insert(focus);
    for _ in 0..steps {
        at = at.into_iter().flat_map(&next).filter(|&next| seen.insert(next)).collect();
    }
    seen
}
