//! Prerequisites that others imply: a needs c, but a needs b and b needs c.
//!
//! Asking for each prerequisite whether another way leads to it would walk the graph once for each. Instead the outcomes
//! are taken in an order in which prerequisites come first, and each collects the set of what it leads to, as bits, in
//! slices of [`SLICE`] outcomes at a time: every slice passes once over all prerequisites.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap, VecDeque};
use std::ops::Range;

use super::{Edge, PrerequisiteGraph};
use crate::Strength;

/// Machine words of the bits that are carried in one pass.
const WORDS: usize = 32;
/// Outcomes whose bits are carried in one pass.
const SLICE: usize = 64 * WORDS;
/// How many steps the search for other ways may take in all, for each prerequisite of the graph.
const STEPS: usize = 64;

/// A prerequisite that others imply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redundancy {
    /// The prerequisite that says nothing new.
    pub edge: Edge,
    /// A shortest other way, as positions, from the dependent to the prerequisite, both included; empty when there are
    /// so many that the search for it was given up.
    pub way: Vec<u32>,
}

pub(super) fn of(graph: &PrerequisiteGraph) -> Vec<Redundancy> {
    let leaning = Leaning::new(graph);
    let mut implied = leaning.implied(Strength::Required);
    implied.extend(leaning.implied(Strength::Helpful));
    implied.sort_unstable_by_key(|edge| (edge.dependent, edge.place));
    let mut steps = STEPS * (1000 + leaning.edges.len());
    implied
        .into_iter()
        .map(|edge| Redundancy { edge, way: leaning.way(&edge, &mut steps).unwrap_or_default() })
        .collect()
}

/// The prerequisites without those of cycles, laid out for passes over all of them.
struct Leaning {
    /// By dependent, then by place.
    edges: Vec<Edge>,
    /// Where the edges of each outcome begin, and a last one where all end.
    starts: Vec<usize>,
    /// The outcomes, each after all that it leans on.
    order: Vec<u32>,
    /// The place of each outcome in that order.
    row: Vec<u32>,
}

impl Leaning {
    fn new(graph: &PrerequisiteGraph) -> Self {
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

    /// The edges of an outcome that count: only required ones when one of those is asked about.
    fn of_outcome(&self, outcome: u32, strength: Strength) -> impl Iterator<Item = &Edge> + Clone {
        let range = self.starts[outcome as usize]..self.starts[outcome as usize + 1];
        let counts = move |edge: &&Edge| strength == Strength::Helpful || edge.strength == Strength::Required;
        self.edges[range].iter().filter(counts)
    }

    /// The prerequisites of a strength that others imply.
    fn implied(&self, strength: Strength) -> Vec<Edge> {
        let n_rows = self.order.len();
        let mut last_leaning = vec![0_usize; n_rows];
        for (row, &outcome) in self.order.iter().enumerate() {
            for edge in self.of_outcome(outcome, strength) {
                last_leaning[self.row[edge.prerequisite as usize] as usize] = row;
            }
        }
        let mut found = Vec::new();
        // What each outcome leads to within the slice; nothing before the slice leads into it.
        let mut reached = vec![[0_u64; WORDS]; n_rows];
        for start in (0..n_rows).step_by(SLICE) {
            // Beyond the last outcome that leans on the slice itself nothing can be implied in it.
            let slice = start..(start + SLICE).min(n_rows);
            let end = last_leaning[slice.clone()].iter().max().map_or(start, |&last| last + 1);
            for row in start..end.max(slice.end) {
                reached[row] = self.reach(row, &slice, strength, &reached, &mut found);
            }
        }
        found
    }

    /// What the outcome of a row leads to within a slice; adds the prerequisites that are implied on the way.
    fn reach(
        &self,
        row: usize,
        slice: &Range<usize>,
        strength: Strength,
        reached: &[[u64; WORDS]],
        found: &mut Vec<Edge>,
    ) -> [u64; WORDS] {
        let edges = self.of_outcome(self.order[row], strength);
        let bit = |edge: &Edge| {
            let before = self.row[edge.prerequisite as usize] as usize;
            slice.contains(&before).then(|| before - slice.start)
        };
        let mut bits = [0; WORDS];
        for edge in edges.clone() {
            let before = self.row[edge.prerequisite as usize] as usize;
            if before >= slice.start {
                for (word, other) in bits.iter_mut().zip(&reached[before]) {
                    *word |= other;
                }
            }
        }
        for edge in edges.clone().filter(|edge| edge.strength == strength) {
            if bit(edge).is_some_and(|bit| bits[bit / 64] >> (bit % 64) & 1 == 1) {
                found.push(*edge);
            }
        }
        for bit in edges.filter_map(bit) {
            bits[bit / 64] |= 1 << (bit % 64);
        }
        bits
    }

    /// A shortest way from the dependent to the prerequisite that is not the prerequisite itself; nothing when the
    /// steps are used up.
    fn way(&self, edge: &Edge, steps: &mut usize) -> Option<Vec<u32>> {
        let mut from: HashMap<u32, u32> = HashMap::new();
        let mut queue = VecDeque::from([edge.dependent]);
        while let Some(current) = queue.pop_front() {
            for next in self.of_outcome(current, edge.strength).filter(|&next| next != edge) {
                *steps = steps.checked_sub(1)?;
                if from.contains_key(&next.prerequisite) {
                    continue;
                }
                from.insert(next.prerequisite, current);
                if next.prerequisite == edge.prerequisite {
                    let back = std::iter::successors(Some(edge.prerequisite), |at| from.get(at).copied());
                    let mut way: Vec<u32> = back.collect();
                    way.reverse();
                    return Some(way);
                }
                queue.push_back(next.prerequisite);
            }
        }
        None
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
