//! In which column each node stands: its rank, and inside a rank one column right of what it comes after.

use std::collections::{HashMap, HashSet};

use super::{Edge, is_drawn};
use crate::Graph;

/// How many columns a rank may have: a longer chain inside one rank ends in the last one.
const WIDEST_RANK: usize = 24;

/// The columns of a graph.
#[derive(Clone, Debug, Default)]
pub(super) struct Columns {
    /// The column of each node.
    pub(super) of_node: Vec<usize>,
    /// The first column of each rank; ranks without nodes have one too.
    pub(super) first: Vec<usize>,
    /// How many there are.
    pub(super) n: usize,
}

/// The edges between nodes that exist, each pair once.
pub(super) fn resolved(graph: &Graph<'_>) -> Vec<Edge> {
    let mut places = HashMap::new();
    for (place, node) in graph.nodes.iter().enumerate() {
        places.entry(node.id.as_ref()).or_insert(place);
    }
    let mut seen = HashSet::new();
    let mut edges = Vec::with_capacity(graph.edges.len());
    for (link, edge) in graph.edges.iter().enumerate().filter(|(_, edge)| is_drawn(edge)) {
        let (Some(&from), Some(&to)) = (places.get(edge.from.as_ref()), places.get(edge.to.as_ref())) else { continue };
        if seen.insert((from, to)) {
            edges.push(Edge { link, from, to });
        }
    }
    edges
}

/// The column of each node.
pub(super) fn columns(graph: &Graph<'_>, edges: &[Edge]) -> Columns {
    let n_ranks = graph.ranks.len().max(1);
    let rank = |node: usize| graph.nodes[node].rank.min(n_ranks - 1);
    let inside = edges.iter().filter(|edge| rank(edge.from) == rank(edge.to));
    let mut level = levels(graph.nodes.len(), inside);
    for level in &mut level {
        *level = (*level).min(WIDEST_RANK - 1);
    }
    let mut wide = vec![1; n_ranks];
    for (node, level) in level.iter().enumerate() {
        let of_rank = &mut wide[rank(node)];
        *of_rank = (*of_rank).max(level + 1);
    }
    let mut first = Vec::with_capacity(n_ranks);
    let mut n = 0;
    for wide in wide {
        first.push(n);
        n += wide;
    }
    let of_node = level.iter().enumerate().map(|(node, level)| first[rank(node)] + level).collect();
    Columns { of_node, first, n }
}

/// How many nodes of its rank each comes after, one after the other. Nodes that go in a circle stay at the first level
/// that they reach.
fn levels<'a>(n_nodes: usize, edges: impl Iterator<Item = &'a Edge>) -> Vec<usize> {
    let mut after: Vec<Vec<usize>> = vec![Vec::new(); n_nodes];
    let mut waits = vec![0_usize; n_nodes];
    for edge in edges {
        after[edge.from].push(edge.to);
        waits[edge.to] += 1;
    }
    let mut level = vec![0; n_nodes];
    let mut ready: Vec<usize> = (0..n_nodes).filter(|&node| waits[node] == 0).collect();
    while let Some(node) = ready.pop() {
        for &next in &after[node] {
            level[next] = level[next].max(level[node] + 1);
            waits[next] -= 1;
            if waits[next] == 0 {
                ready.push(next);
            }
        }
    }
    level
}
