//! What is near an outcome: what it leans on, and what leans on it, some steps away.

use foldhash::{HashSet, HashSetExt as _};
use pdcn_model::PrerequisiteGraph;

/// The outcomes that lead to one in at most so many steps, those that it leads to, and itself.
pub(super) fn near(graph: &PrerequisiteGraph, n_outcomes: usize, focus: u32, steps: usize) -> HashSet<u32> {
    let mut before = vec![Vec::new(); n_outcomes];
    let mut after = vec![Vec::new(); n_outcomes];
    for edge in graph.edges() {
        before[edge.dependent as usize].push(edge.prerequisite);
        after[edge.prerequisite as usize].push(edge.dependent);
    }
    let mut near = HashSet::new();
    for ways in [&before, &after] {
        let mut seen: HashSet<u32> = HashSet::new();
        let mut at = vec![focus];
        seen.insert(focus);
        for _ in 0..steps {
            at = at.iter().flat_map(|&one| &ways[one as usize]).copied().filter(|&next| seen.insert(next)).collect();
        }
        near.extend(seen);
    }
    near
}
