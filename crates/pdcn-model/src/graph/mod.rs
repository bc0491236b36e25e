//! The prerequisite graph over an edition: which outcome leans on which, primary and secondary together.
//!
//! Everything here is iterative (no recursion on what a user wrote), deterministic, and linear in outcomes and
//! prerequisites; the one search that cannot be linear, the shortest cycle, has a budget that is.

mod chain;
mod cycle;
mod leaning;
mod redundancy;

use std::sync::OnceLock;

use petgraph::Direction::{Incoming, Outgoing};
use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};

use self::cycle::CycleSearch;
use self::leaning::Leaning;
pub use self::redundancy::Redundancy;
use crate::{EditionIndex, Strength};

/// One prerequisite of one outcome, resolved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edge {
    /// The position of the outcome that leans on the other.
    pub dependent: u32,
    /// The position of the outcome that comes before.
    pub prerequisite: u32,
    /// The place of the prerequisite in the dependent's list, from 0.
    pub place: u32,
    /// How much it is needed.
    pub strength: Option<Strength>,
}

/// The resolved prerequisites of an edition. Self-references and repeats are left out: they have rules of their own.
#[derive(Debug)]
pub struct PrerequisiteGraph {
    /// An arrow goes from what comes before to what leans on it.
    graph: DiGraph<(), Edge>,
    n_unresolved: usize,
    knots: OnceLock<Knots>,
    implied: OnceLock<Vec<Edge>>,
}

/// The strongly connected components of two outcomes or more.
#[derive(Debug)]
struct Knots {
    /// Each with its members in the order of the data.
    members: Vec<Vec<NodeIndex>>,
    /// The number of the knot of each outcome, or [`NO_KNOT`].
    of_outcome: Vec<u32>,
}

const NO_KNOT: u32 = u32::MAX;

impl PrerequisiteGraph {
    /// Builds the graph; prerequisites that name no outcome are left out.
    pub fn new(index: &EditionIndex<'_>) -> Self {
        let outcomes = &index.edition().outcomes;
        let n_edges = outcomes.iter().map(|outcome| outcome.prerequisites.len()).sum();
        let mut graph = DiGraph::with_capacity(outcomes.len(), n_edges);
        for _ in outcomes {
            graph.add_node(());
        }
        // The last outcome that named each prerequisite: tells a repeat without a set per outcome.
        let mut named_by = vec![u32::MAX; outcomes.len()];
        let mut n_unresolved = 0;
        for (dependent, outcome) in index.outcomes() {
            for (place, prerequisite) in (0_u32..).zip(&outcome.prerequisites) {
                let Some(target) = index.outcome_position(prerequisite.id.as_str()) else {
                    n_unresolved += 1;
                    continue;
                };
                if target == dependent || named_by[target as usize] == dependent {
                    continue;
                }
                named_by[target as usize] = dependent;
                let edge = Edge { dependent, prerequisite: target, place, strength: prerequisite.strength };
                graph.add_edge(node(target), node(dependent), edge);
            }
        }
        Self { graph, n_unresolved, knots: OnceLock::new(), implied: OnceLock::new() }
    }

    /// Returns how many prerequisites it holds.
    pub fn n_edges(&self) -> usize {
        self.graph.edge_count()
    }

    /// Returns how many prerequisites name no outcome, and so are left out.
    pub fn n_unresolved(&self) -> usize {
        self.n_unresolved
    }

    /// Returns the prerequisites, in the order of the data.
    pub fn edges(&self) -> impl Iterator<Item = &Edge> {
        self.graph.edge_weights()
    }

    /// Returns the prerequisites of one outcome, in no order that counts.
    pub fn prerequisites_of(&self, dependent: u32) -> impl Iterator<Item = &Edge> {
        self.graph.edges_directed(node(dependent), Incoming).map(|edge| edge.weight())
    }

    /// Returns the prerequisites that name one outcome, in no order that counts: what leans on it.
    pub fn dependents_of(&self, prerequisite: u32) -> impl Iterator<Item = &Edge> {
        self.graph.edges_directed(node(prerequisite), Outgoing).map(|edge| edge.weight())
    }

    /// Returns one cycle for each knot of outcomes that lean on each other, sorted by position.
    ///
    /// Each cycle is a shortest one of its knot, as edges `a leans on b`, `b leans on c`, … back to `a`, beginning at
    /// the outcome that comes first in the data. Finding a shortest cycle is not linear, so the search has a budget in
    /// proportion to the knot; in a knot that outlives it, the cycle is the shortest of those through the outcomes
    /// tried so far.
    pub fn cycles(&self) -> Vec<Vec<Edge>> {
        let knots = self.knots();
        let mut search = CycleSearch::new(&self.graph, &knots.of_outcome);
        let mut cycles: Vec<Vec<Edge>> = knots.members.iter().filter_map(|knot| search.shortest(knot)).collect();
        cycles.sort_by_key(|cycle| cycle.first().map(|edge| edge.dependent));
        cycles
    }

    /// Returns true when a prerequisite is part of some cycle.
    pub fn is_in_cycle(&self, edge: &Edge) -> bool {
        let knot = |position: u32| self.knots().of_outcome[position as usize];
        knot(edge.dependent) != NO_KNOT && knot(edge.dependent) == knot(edge.prerequisite)
    }

    /// Returns the prerequisites that others imply, in the order of the data.
    ///
    /// A required prerequisite is implied by a way of required ones only, a helpful one by any way, and one of unsaid
    /// strength by a way without helpful ones. Prerequisites that
    /// are part of a cycle are left out. Takes time in proportion to outcomes × prerequisites / 64, and memory in
    /// proportion to the outcomes: 100,000 outcomes with 400,000 prerequisites take about a second on one core.
    pub fn redundancies(&self) -> Vec<Redundancy> {
        redundancy::of(self)
    }

    /// Returns true when others imply a prerequisite: one of [`PrerequisiteGraph::redundancies`], without the search
    /// for the way.
    ///
    /// The first question is answered for all prerequisites at once, which takes about a second for 400,000 of them: to
    /// be asked of the few that something else made suspicious.
    pub fn is_implied(&self, edge: &Edge) -> bool {
        let place = (edge.dependent, edge.place);
        self.implied().binary_search_by_key(&place, |implied| (implied.dependent, implied.place)).is_ok()
    }

    /// The prerequisites that others imply, in the order of the data.
    fn implied(&self) -> &[Edge] {
        self.implied.get_or_init(|| redundancy::implied(&Leaning::new(self)))
    }

    /// Returns the chains of prerequisites with more outcomes than `limit`, as positions, each leaning on the next; the
    /// longest first.
    ///
    /// Chains that share an outcome are told by the longest of them, so that no outcome is in two. Prerequisites that
    /// are part of a cycle are left out. Linear in outcomes and prerequisites.
    pub fn chains_longer_than(&self, limit: usize) -> Vec<Vec<u32>> {
        chain::longer_than(self, limit)
    }

    /// Returns true when an outcome leans on none and none leans on it.
    pub fn stands_alone(&self, position: u32) -> bool {
        self.graph.neighbors_undirected(node(position)).next().is_none()
    }

    fn knots(&self) -> &Knots {
        self.knots.get_or_init(|| {
            let components = kosaraju_scc(&self.graph);
            let mut members: Vec<Vec<NodeIndex>> = components.into_iter().filter(|knot| knot.len() > 1).collect();
            for knot in &mut members {
                knot.sort_unstable();
            }
            members.sort_unstable();
            let mut of_outcome = vec![NO_KNOT; self.graph.node_count()];
            for (number, knot) in (0_u32..).zip(&members) {
                for member in knot {
                    of_outcome[member.index()] = number;
                }
            }
            Knots { members, of_outcome }
        })
    }
}

fn node(position: u32) -> NodeIndex {
    NodeIndex::new(position as usize)
}
