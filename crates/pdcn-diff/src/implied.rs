//! Whether a graph leads from one outcome to another, asked for many pairs at once.
//!
//! A walk for each pair would be quadratic. Instead the outcomes are taken in an order in which prerequisites come
//! first, and each carries one bit for each pair of a batch: whether it leads to the prerequisite of that pair. A batch
//! passes only over the part of the order between its pairs. Time is in proportion to what the passes cover, which has
//! a budget; pairs beyond it get no answer.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use pdcn_model::{Edge, PrerequisiteGraph, Strength};

/// Machine words of bits that are carried in one pass.
const WORDS: usize = 4;
/// Pairs of one pass.
const BATCH: usize = 64 * WORDS;
/// How often the passes may cover the whole graph.
const COVERS: usize = 64;

/// Does the graph lead from an outcome to another?
pub(crate) struct Query {
    /// The positions of the outcome that leans and of what it would lean on; nothing when one is not there.
    pub(crate) ends: Option<(u32, u32)>,
    /// Of what it would be, which decides what counts on the way.
    pub(crate) strength: Option<Strength>,
}

/// The answers, in the order of the questions. Prerequisites that are part of a cycle lead nowhere.
pub(crate) fn implied(graph: &PrerequisiteGraph, n_outcomes: usize, queries: &[Query]) -> Vec<Option<bool>> {
    let order = Order::new(graph, n_outcomes);
    let mut answers = vec![Some(false); queries.len()];
    let mut budget = COVERS * (1000 + n_outcomes + order.edges.len());
    for strength in Strength::ALL {
        let mut asked: Vec<Asked> = Vec::new();
        for (number, query) in queries.iter().enumerate().filter(|(_, query)| query.strength == strength) {
            if let Some((from, to)) = query.ends {
                let (from, to) = (order.row[from as usize] as usize, order.row[to as usize] as usize);
                // What comes later in the order is never led to.
                asked.extend((to < from).then_some(Asked { to, from, number }));
            }
        }
        asked.sort_unstable();
        let mut bits = vec![[0_u64; WORDS]; n_outcomes];
        for batch in asked.chunks(BATCH) {
            let rows =
                batch.first().map_or(0, |first| first.to)..=batch.iter().map(|asked| asked.from).max().unwrap_or(0);
            let cost = rows.clone().count();
            if cost > budget {
                for asked in batch {
                    answers[asked.number] = None;
                }
                continue;
            }
            budget -= cost;
            order.pass(rows, batch, strength, &mut bits);
            for (bit, asked) in batch.iter().enumerate() {
                answers[asked.number] = Some(bits[asked.from][bit / 64] >> (bit % 64) & 1 == 1);
            }
        }
    }
    answers
}

/// A question as rows of the order, sorted by where it leads.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Asked {
    to: usize,
    from: usize,
    number: usize,
}

/// The outcomes in an order in which prerequisites come first.
struct Order {
    /// The row of each outcome.
    row: Vec<u32>,
    /// The row of what comes before, and how much it is needed; by the row of the dependent.
    edges: Vec<(u32, Option<Strength>)>,
    /// Where the edges of each row begin, and a last one where all end.
    starts: Vec<usize>,
}

impl Order {
    fn new(graph: &PrerequisiteGraph, n_outcomes: usize) -> Self {
        let edges: Vec<&Edge> = graph.edges().filter(|edge| !graph.is_in_cycle(edge)).collect();
        let (dependent_starts, dependents) =
            grouped(n_outcomes, edges.iter().map(|edge| (edge.prerequisite, edge.dependent)));
        let mut waiting = vec![0_u32; n_outcomes];
        for edge in &edges {
            waiting[edge.dependent as usize] += 1;
        }
        // The first in the data that is free comes next: what is close in the data stays close, which keeps passes short.
        let free = (0_u32..).zip(&waiting).filter(|(_, n)| **n == 0);
        let mut free: BinaryHeap<Reverse<u32>> = free.map(|(outcome, _)| Reverse(outcome)).collect();
        let mut row = vec![0_u32; n_outcomes];
        let mut next_row = 0;
        while let Some(Reverse(outcome)) = free.pop() {
            row[outcome as usize] = next_row;
            next_row += 1;
            let group = dependent_starts[outcome as usize]..dependent_starts[outcome as usize + 1];
            for &dependent in &dependents[group] {
                waiting[dependent as usize] -= 1;
                if waiting[dependent as usize] == 0 {
                    free.push(Reverse(dependent));
                }
            }
        }
        let by_row =
            edges.iter().map(|edge| (row[edge.dependent as usize], (row[edge.prerequisite as usize], edge.strength)));
        let (starts, edges) = grouped(n_outcomes, by_row);
        Self { row, edges, starts }
    }

    /// Carries the bits of a batch over some rows: what each leads to, itself included.
    fn pass(
        &self,
        rows: std::ops::RangeInclusive<usize>,
        batch: &[Asked],
        strength: Option<Strength>,
        bits: &mut [[u64; WORDS]],
    ) {
        let first = *rows.start();
        let mut targets = batch.iter().enumerate().peekable();
        for row in rows {
            let mut own = [0_u64; WORDS];
            for &(before, needed) in &self.edges[self.starts[row]..self.starts[row + 1]] {
                if Strength::counts_for(needed, strength) && before as usize >= first {
                    for (word, other) in own.iter_mut().zip(&bits[before as usize]) {
                        *word |= other;
                    }
                }
            }
            while let Some((bit, _)) = targets.next_if(|(_, asked)| asked.to == row) {
                own[bit / 64] |= 1 << (bit % 64);
            }
            bits[row] = own;
        }
    }
}

/// Elements by group: where each group begins, with a last one where all end, and the elements in that order.
fn grouped<T: Copy + Default>(
    n_groups: usize,
    elements: impl Iterator<Item = (u32, T)> + Clone,
) -> (Vec<usize>, Vec<T>) {
    let mut starts = vec![0; n_groups + 1];
    for (group, _) in elements.clone() {
        starts[group as usize + 1] += 1;
    }
    for group in 0..n_groups {
        starts[group + 1] += starts[group];
    }
    let mut next_free = starts.clone();
    let mut sorted = vec![T::default(); starts[n_groups]];
    for (group, element) in elements {
        sorted[next_free[group as usize]] = element;
        next_free[group as usize] += 1;
    }
    (starts, sorted)
}
