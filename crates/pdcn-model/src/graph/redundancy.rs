//! Prerequisites that others imply: a needs c, but a needs b and b needs c.
//!
//! Asking for each prerequisite whether another way leads to it would walk the graph once for each. Instead the outcomes
//! are taken in an order in which prerequisites come first, and each collects the set of what it leads to, as bits, in
//! slices of [`SLICE`] outcomes at a time: every slice passes once over all prerequisites.

use std::collections::{HashMap, VecDeque};
use std::ops::Range;

use super::leaning::Leaning;
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
    let mut steps = STEPS * (1000 + leaning.edges.len());
    graph
        .implied()
        .iter()
        .map(|&edge| Redundancy { edge, way: leaning.way(&edge, &mut steps).unwrap_or_default() })
        .collect()
}

/// The prerequisites that others imply, in the order of the data.
pub(super) fn implied(leaning: &Leaning) -> Vec<Edge> {
    let mut implied: Vec<Edge> = Strength::ALL.iter().flat_map(|&strength| leaning.implied(strength)).collect();
    implied.sort_unstable_by_key(|edge| (edge.dependent, edge.place));
    implied
}

impl Leaning {
    /// The prerequisites of a strength that others imply.
    fn implied(&self, strength: Option<Strength>) -> Vec<Edge> {
        // Most editions have only some of the strengths, and the passes cost.
        if !self.edges.iter().any(|edge| edge.strength == strength) {
            return Vec::new();
        }
        let n_rows = self.order.len();
        let mut last_leaning = vec![0_usize; n_rows];
        for (row, &outcome) in self.order.iter().enumerate() {
            for edge in self.of_outcome(outcome, strength) {
                last_leaning[self.row[edge.prerequisite as usize] as usize] = row;
            }
        }
        let mut found = Vec::new();
        // What each outcome from the slice on leads to within it; nothing before the slice leads into it.
        let mut reached = Vec::new();
        for start in (0..n_rows).step_by(SLICE) {
            // Beyond the last outcome that leans on the slice itself nothing can be implied in it.
            let slice = start..(start + SLICE).min(n_rows);
            let end = last_leaning[slice.clone()].iter().max().map_or(start, |&last| last + 1);
            reached.clear();
            for row in start..end.max(slice.end) {
                let bits = self.reach(row, &slice, strength, &reached, &mut found);
                reached.push(bits);
            }
        }
        found
    }

    /// What the outcome of a row leads to within a slice; adds the prerequisites that are implied on the way.
    fn reach(
        &self,
        row: usize,
        slice: &Range<usize>,
        strength: Option<Strength>,
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
                for (word, other) in bits.iter_mut().zip(&reached[before - slice.start]) {
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
