//! The prerequisite graph over an edition: which outcome leans on which, primary and secondary together.
//!
//! Everything here is iterative (no recursion on what a user wrote), deterministic, and linear in outcomes and
//! prerequisites; the one search that cannot be linear, the shortest cycle, has a budget that is.

use std::collections::VecDeque;
use std::sync::OnceLock;

use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, EdgeIndex, NodeIndex};
use petgraph::visit::EdgeRef;

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
    pub strength: Strength,
}

/// The resolved prerequisites of an edition. Self-references and repeats are left out: they have rules of their own.
#[derive(Debug)]
pub struct PrerequisiteGraph {
    /// An arrow goes from what comes before to what leans on it.
    graph: DiGraph<(), Edge>,
    knots: OnceLock<Knots>,
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
        for (dependent, outcome) in index.outcomes() {
            for (place, prerequisite) in (0_u32..).zip(&outcome.prerequisites) {
                let Some(target) = index.outcome_position(prerequisite.id.as_str()) else { continue };
                if target == dependent || named_by[target as usize] == dependent {
                    continue;
                }
                named_by[target as usize] = dependent;
                let edge = Edge { dependent, prerequisite: target, place, strength: prerequisite.strength };
                graph.add_edge(node(target), node(dependent), edge);
            }
        }
        Self { graph, knots: OnceLock::new() }
    }

    /// How many prerequisites it holds.
    pub fn n_edges(&self) -> usize {
        self.graph.edge_count()
    }

    /// The prerequisites, in the order of the data.
    pub fn edges(&self) -> impl Iterator<Item = &Edge> {
        self.graph.edge_weights()
    }

    /// One cycle for each knot of outcomes that lean on each other, sorted by position.
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

    /// True when a prerequisite is part of some cycle.
    pub fn is_in_cycle(&self, edge: &Edge) -> bool {
        let knot = |position: u32| self.knots().of_outcome[position as usize];
        knot(edge.dependent) != NO_KNOT && knot(edge.dependent) == knot(edge.prerequisite)
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

/// The search for a shortest cycle of a knot; its lists are kept from one knot to the next.
struct CycleSearch<'g> {
    graph: &'g DiGraph<(), Edge>,
    member_of: &'g [u32],
    reached_from: Vec<Option<EdgeIndex>>,
    distance: Vec<u32>,
    touched: Vec<NodeIndex>,
}

impl<'g> CycleSearch<'g> {
    fn new(graph: &'g DiGraph<(), Edge>, member_of: &'g [u32]) -> Self {
        let n_nodes = graph.node_count();
        let (reached_from, distance) = (vec![None; n_nodes], vec![u32::MAX; n_nodes]);
        Self { graph, member_of, reached_from, distance, touched: Vec::new() }
    }

    fn shortest(&mut self, knot: &[NodeIndex]) -> Option<Vec<Edge>> {
        let inside = |target: NodeIndex| self.member_of[target.index()] == self.member_of[knot[0].index()];
        let n_edges: usize =
            knot.iter().map(|&member| self.graph.neighbors(member).filter(|&next| inside(next)).count()).sum();
        // Every cycle passes through a member with two ways on, unless the knot is one plain ring.
        let ring = n_edges == knot.len();
        let starts: Vec<NodeIndex> = if ring {
            vec![knot[0]]
        } else {
            let branches = |&member: &NodeIndex| self.graph.neighbors(member).filter(|&next| inside(next)).count() > 1;
            knot.iter().copied().filter(branches).collect()
        };
        let mut budget = 1_000_000 + 16 * (knot.len() + n_edges);
        let mut best: Option<Vec<Edge>> = None;
        for start in starts {
            let limit = best.as_ref().map_or(u32::MAX, |cycle| u32::try_from(cycle.len()).unwrap_or(u32::MAX));
            if let Some(cycle) = self.shortest_through(start, limit, &mut budget) {
                best = Some(cycle);
            }
            if budget == 0 || best.as_ref().is_some_and(|cycle| cycle.len() == 2) {
                break;
            }
        }
        best.map(from_first)
    }

    /// A shortest cycle through `start` with fewer edges than `limit`, by breadth.
    fn shortest_through(&mut self, start: NodeIndex, limit: u32, budget: &mut usize) -> Option<Vec<Edge>> {
        let knot = self.member_of[start.index()];
        let mut queue = VecDeque::from([start]);
        self.distance[start.index()] = 0;
        self.touched.push(start);
        let mut closing = None;
        'search: while let Some(current) = queue.pop_front() {
            let next_distance = self.distance[current.index()] + 1;
            if next_distance >= limit {
                break;
            }
            for edge in self.graph.edges(current) {
                *budget = budget.saturating_sub(1);
                let target = edge.target();
                if target == start {
                    closing = Some(edge.id());
                    break 'search;
                }
                if self.member_of[target.index()] == knot && self.distance[target.index()] == u32::MAX {
                    self.distance[target.index()] = next_distance;
                    self.reached_from[target.index()] = Some(edge.id());
                    self.touched.push(target);
                    queue.push_back(target);
                }
            }
        }
        let cycle = closing.map(|closing| self.walk_back(closing));
        for node in self.touched.drain(..) {
            self.distance[node.index()] = u32::MAX;
            self.reached_from[node.index()] = None;
        }
        cycle
    }

    /// The edges from the closing one back to the start: each leans on the next.
    fn walk_back(&self, closing: EdgeIndex) -> Vec<Edge> {
        let mut cycle = Vec::new();
        let mut next = Some(closing);
        while let Some(edge) = next {
            cycle.push(self.graph[edge]);
            next = self.graph.edge_endpoints(edge).and_then(|(source, _)| self.reached_from[source.index()]);
        }
        cycle
    }
}

/// Turns a cycle so that it begins at the outcome that comes first in the data.
fn from_first(mut cycle: Vec<Edge>) -> Vec<Edge> {
    let first = (0..cycle.len()).min_by_key(|&i| cycle[i].dependent).unwrap_or(0);
    cycle.rotate_left(first);
    cycle
}
