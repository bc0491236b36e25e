//! Prerequisites that others imply: a needs c, but a needs b and b needs c.
//!
//! Asking for each prerequisite whether another way leads to it would walk the graph once for each. Instead the outcomes
//! are taken in an order in which prerequisites come first, and each collects the set of what it leads to, as bits, in
//! slices of [`SLICE`] outcomes at a time: every slice passes once over all prerequisites.

use std::collections::VecDeque;

use petgraph::Direction;
use petgraph::graph::NodeIndex;
use petgraph::visit::EdgeRef;

use super::{Edge, PrerequisiteGraph};
use crate::Strength;

/// Outcomes whose bits are carried in one pass.
const SLICE: usize = 64 * WORDS;
/// Machine words of those bits.
const WORDS: usize = 32;

/// A prerequisite that others imply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redundancy {
    /// The prerequisite that says nothing new.
    pub edge: Edge,
    /// A shortest other way, as positions, from the dependent to the prerequisite, both included; empty when there are
    /// so many that the search for it was given up.
    pub way: Vec<u32>,
}

/// How many steps the search for other ways may take in all, for each prerequisite of the graph.
const STEPS: usize = 64;

pub(super) fn of(graph: &PrerequisiteGraph) -> Vec<Redundancy> {
    let order = order(graph);
    let mut implied: Vec<Edge> = [Strength::Required, Strength::Helpful]
        .into_iter()
        .flat_map(|strength| Rows::new(graph, &order, strength).implied())
        .collect();
    implied.sort_unstable_by_key(|edge| (edge.dependent, edge.place));
    let mut steps = STEPS * (1000 + graph.n_edges());
    implied
        .into_iter()
        .map(|edge| Redundancy { edge, way: way(graph, &edge, &mut steps).unwrap_or_default() })
        .collect()
}

/// The prerequisites that count: all but those of cycles, and only required ones when one of those is asked about.
fn counts(graph: &PrerequisiteGraph, edge: &Edge, strength: Strength) -> bool {
    (strength == Strength::Helpful || edge.strength == Strength::Required) && !graph.is_in_cycle(edge)
}

/// The outcomes, each after all that it leans on.
fn order(graph: &PrerequisiteGraph) -> Vec<NodeIndex> {
    let leans_on = |node: NodeIndex| graph.graph.edges_directed(node, Direction::Incoming);
    let free = |edge: &Edge| !graph.is_in_cycle(edge);
    let mut waiting: Vec<usize> =
        graph.graph.node_indices().map(|node| leans_on(node).filter(|edge| free(edge.weight())).count()).collect();
    let mut order: Vec<NodeIndex> = graph.graph.node_indices().filter(|node| waiting[node.index()] == 0).collect();
    let mut next = 0;
    while let Some(&node) = order.get(next) {
        next += 1;
        for edge in graph.graph.edges(node).filter(|edge| free(edge.weight())) {
            let target = edge.target();
            waiting[target.index()] -= 1;
            if waiting[target.index()] == 0 {
                order.push(target);
            }
        }
    }
    order
}

/// The outcomes in order, each a row with the places of what it leans on: what the passes run over.
struct Rows {
    strength: Strength,
    /// Where the edges of each row begin, and a last one where all end.
    starts: Vec<usize>,
    edges: Vec<Edge>,
    /// The row of each edge's prerequisite.
    before: Vec<u32>,
}

impl Rows {
    fn new(graph: &PrerequisiteGraph, order: &[NodeIndex], strength: Strength) -> Self {
        let mut row = vec![0_u32; order.len()];
        for (at, node) in (0_u32..).zip(order) {
            row[node.index()] = at;
        }
        let mut rows = Self { strength, starts: vec![0], edges: Vec::new(), before: Vec::new() };
        for &node in order {
            let incoming = graph.graph.edges_directed(node, Direction::Incoming).map(|edge| *edge.weight());
            for edge in incoming.filter(|edge| counts(graph, edge, strength)) {
                rows.before.push(row[edge.prerequisite as usize]);
                rows.edges.push(edge);
            }
            rows.starts.push(rows.edges.len());
        }
        rows
    }

    /// The prerequisites of this strength that others imply.
    fn implied(&self) -> Vec<Edge> {
        let n_rows = self.starts.len() - 1;
        let mut found = Vec::new();
        let mut last_leaning = vec![0_usize; n_rows];
        for row in 0..n_rows {
            for &before in &self.before[self.starts[row]..self.starts[row + 1]] {
                last_leaning[before as usize] = row;
            }
        }
        // What each row leads to within the slice; nothing before the slice leads into it.
        let mut reached = vec![[0_u64; WORDS]; n_rows];
        for start in (0..n_rows).step_by(SLICE) {
            // Beyond the last row that leans on the slice itself nothing can be implied in it.
            let slice = start..(start + SLICE).min(n_rows);
            let end = last_leaning[slice].iter().max().map_or(start, |&last| last + 1);
            for row in start..end {
                let range = self.starts[row]..self.starts[row + 1];
                let in_slice = |at: usize| (self.before[at] as usize).checked_sub(start).filter(|&bit| bit < SLICE);
                let mut bits = [0; WORDS];
                for at in range.clone() {
                    let before = self.before[at] as usize;
                    if before >= start {
                        for (word, other) in bits.iter_mut().zip(&reached[before]) {
                            *word |= other;
                        }
                    }
                }
                for at in range.clone() {
                    let Some(bit) = in_slice(at) else { continue };
                    if self.edges[at].strength == self.strength && bits[bit / 64] >> (bit % 64) & 1 == 1 {
                        found.push(self.edges[at]);
                    }
                }
                for bit in range.filter_map(in_slice) {
                    bits[bit / 64] |= 1 << (bit % 64);
                }
                reached[row] = bits;
            }
        }
        found
    }
}

/// A shortest way from the dependent to the prerequisite that is not the prerequisite itself.
fn way(graph: &PrerequisiteGraph, edge: &Edge, steps: &mut usize) -> Option<Vec<u32>> {
    let mut from: std::collections::HashMap<u32, u32> = std::collections::HashMap::new();
    let mut queue = VecDeque::from([edge.dependent]);
    while let Some(current) = queue.pop_front() {
        let node = NodeIndex::new(current as usize);
        let mut next: Vec<Edge> =
            graph.graph.edges_directed(node, Direction::Incoming).map(|next| *next.weight()).collect();
        next.sort_by_key(|next| next.place);
        for next in next.into_iter().filter(|next| counts(graph, next, edge.strength) && next != edge) {
            *steps = steps.checked_sub(1)?;
            if from.contains_key(&next.prerequisite) {
                continue;
            }
            from.insert(next.prerequisite, current);
            if next.prerequisite == edge.prerequisite {
                let mut way = vec![edge.prerequisite];
                let mut at = edge.prerequisite;
                while at != edge.dependent {
                    at = *from.get(&at)?;
                    way.push(at);
                }
                way.reverse();
                return Some(way);
            }
            queue.push_back(next.prerequisite);
        }
    }
    None
}
