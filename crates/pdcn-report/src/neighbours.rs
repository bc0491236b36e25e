//! What leans on what in an edition, looked up from either end: once for all who ask, since a site asks for each outcome.

use foldhash::{HashMap, HashMapExt as _};
use pdcn_model::{Edge, PrerequisiteGraph, Strength};

/// The prerequisites of each outcome, and what leans on it.
#[derive(Debug)]
pub(crate) struct Neighbours {
    before: HashMap<u32, Vec<Edge>>,
    after: HashMap<u32, Vec<Edge>>,
}

impl Neighbours {
    /// Looks all prerequisites up; what is needed most comes first, in the order of the data.
    pub(crate) fn new(graph: &PrerequisiteGraph) -> Self {
        let of = |end: fn(&Edge) -> u32| {
            let mut edges: HashMap<u32, Vec<Edge>> = HashMap::new();
            for edge in graph.edges() {
                edges.entry(end(edge)).or_default().push(*edge);
            }
            for of_outcome in edges.values_mut() {
                // Stable: the order of the data stays.
                of_outcome.sort_by_key(|edge| Strength::ALL.iter().position(|strength| *strength == edge.strength));
            }
            edges
        };
        Self { before: of(|edge| edge.dependent), after: of(|edge| edge.prerequisite) }
    }

    /// Returns what an outcome leans on.
    pub(crate) fn before(&self, outcome: u32) -> &[Edge] {
        self.before.get(&outcome).map_or(&[], Vec::as_slice)
    }

    /// Returns what leans on an outcome.
    pub(crate) fn after(&self, outcome: u32) -> &[Edge] {
        self.after.get(&outcome).map_or(&[], Vec::as_slice)
    }
}
