//! The prerequisites without those of cycles, in an order in which what comes before comes first.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::{Edge, PrerequisiteGraph};
use crate::Strength;

/// The prerequisites without those of cycles, laid out for passes over all of them.
pub(super) struct Leaning {
    /// By dependent, then by place.
    pub(super) edges: Vec<Edge>,
    /// Where the edges of each outcome begin, and a last one where all end.
    starts: Vec<usize>,
    /// The outcomes, each after all that it leans on.
    pub(super) order: Vec<u32>,
    /// The place of each outcome in that order.
    pub(super) row: Vec<u32>,
}

impl Leaning {
    pub(super) fn new(graph: &PrerequisiteGraph) -> Self {
        let n_outcomes = graph.graph.node_count();
        // The graph holds its edges in the order of the data.
        let edges: Vec<Edge> = graph.edges().filter(|edge| !graph.is_in_cycle(edge)).copied().collect();
        let starts = starts(n_outcomes, edges.iter().map(|edge| edge.dependent));
        let order = order(&edges, &starts);
        let mut row = vec![0; n_outcomes];
        for (at, &outcome) in (0..).zip(&order) {
            row[outcome as usize] = at;
        }
        Self { edges, starts, order, row }
    }

    /// The edges of an outcome that count for ways that are to imply a prerequisite of some strength.
    pub(super) fn of_outcome(&self, outcome: u32, implied: Option<Strength>) -> impl Iterator<Item = &Edge> + Clone {
        let range = self.starts[outcome as usize]..self.starts[outcome as usize + 1];
        let counts = move |edge: &&Edge| Strength::counts_for(edge.strength, implied);
        self.edges[range].iter().filter(counts)
    }
}

/// Where the group of each outcome begins, given the outcome of each element in order, and a last one where all end.
fn starts(n_outcomes: usize, groups: impl Iterator<Item = u32>) -> Vec<usize> {
    let mut starts = vec![0; n_outcomes + 1];
    for group in groups {
        starts[group as usize + 1] += 1;
    }
    for outcome in 0..n_outcomes {
        starts[outcome + 1] += starts[outcome];
    }
    starts
}

/// The outcomes, each after all that it leans on.
fn order(edges: &[Edge], edge_starts: &[usize]) -> Vec<u32> {
    let n_outcomes = edge_starts.len() - 1;
    let dependent_starts = starts(n_outcomes, edges.iter().map(|edge| edge.prerequisite));
    let mut dependents = vec![0; edges.len()];
    let mut next_free = dependent_starts.clone();
    for edge in edges {
        let place = &mut next_free[edge.prerequisite as usize];
        dependents[*place] = edge.dependent;
        *place += 1;
    }
    let mut waiting: Vec<usize> = edge_starts.windows(2).map(|pair| pair[1] - pair[0]).collect();
    // The first in the data that is free comes next: what is close in the data stays close, which keeps passes short.
    let free = (0_u32..).zip(&waiting).filter(|(_, n)| **n == 0);
    let mut free: BinaryHeap<Reverse<u32>> = free.map(|(outcome, _)| Reverse(outcome)).collect();
    let mut order = Vec::with_capacity(n_outcomes);
    while let Some(Reverse(outcome)) = free.pop() {
        order.push(outcome);
        for &dependent in &dependents[dependent_starts[outcome as usize]..dependent_starts[outcome as usize + 1]] {
            waiting[dependent as usize] -= 1;
            if waiting[dependent as usize] == 0 {
                free.push(Reverse(dependent));
            }
        }
    }
    order
}
