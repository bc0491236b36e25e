//! The search for a shortest cycle of a knot of outcomes that lean on each other.

use std::collections::VecDeque;

use petgraph::graph::{DiGraph, EdgeIndex, NodeIndex};
use petgraph::visit::EdgeRef;

use super::Edge;

/// The search for a shortest cycle of a knot; its lists are kept from one knot to the next.
pub(super) struct CycleSearch<'g> {
    graph: &'g DiGraph<(), Edge>,
    member_of: &'g [u32],
    reached_from: Vec<Option<EdgeIndex>>,
    distance: Vec<u32>,
    touched: Vec<NodeIndex>,
}

impl<'g> CycleSearch<'g> {
    pub(super) fn new(graph: &'g DiGraph<(), Edge>, member_of: &'g [u32]) -> Self {
        let n_nodes = graph.node_count();
        let (reached_from, distance) = (vec![None; n_nodes], vec![u32::MAX; n_nodes]);
        Self { graph, member_of, reached_from, distance, touched: Vec::new() }
    }

    /// A shortest cycle of a knot, from the outcome that comes first in the data.
    pub(super) fn shortest(&mut self, knot: &[NodeIndex]) -> Option<Vec<Edge>> {
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
