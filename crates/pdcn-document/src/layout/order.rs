//! In which order nodes and tracks stand in each column of a lane: barycentres, then swaps of neighbours.

use std::collections::HashMap;

use super::Edge;
use super::columns::Columns;
use crate::Graph;

/// How many times the columns are gone through.
const SWEEPS: usize = 12;

/// What stands in a column: a node, or the place where a track passes.
#[derive(Clone, Debug)]
pub(super) struct Slot {
    /// The node; nothing for a track.
    pub(super) node: Option<usize>,
    /// The lane.
    pub(super) lane: usize,
    /// The column.
    pub(super) column: usize,
    /// The slots of the column before that lead here.
    pub(super) before: Vec<usize>,
    /// The slots of the column after that this leads to.
    pub(super) after: Vec<usize>,
}

/// All slots, and their order in each column.
#[derive(Clone, Debug, Default)]
pub(super) struct Slots {
    /// The slots; the first ones are the nodes, in the order of the graph.
    pub(super) all: Vec<Slot>,
    /// The slots of each column, from top to bottom.
    pub(super) columns: Vec<Vec<usize>>,
    /// The track that leaves each node: its slots, from the column after the node's.
    pub(super) tracks: HashMap<usize, Vec<usize>>,
    /// How many lanes there are.
    pub(super) n_lanes: usize,
}

/// The slots of a graph, in the order of its data.
pub(super) fn slots(graph: &Graph<'_>, columns: &Columns, edges: &[Edge]) -> Slots {
    let n_lanes = graph.groups.len().max(1);
    let mut slots = Slots { columns: vec![Vec::new(); columns.n], n_lanes, ..Slots::default() };
    for (place, node) in graph.nodes.iter().enumerate() {
        let lane = node.group.min(n_lanes - 1);
        slots.push(Slot { node: Some(place), lane, column: columns.of_node[place], before: vec![], after: vec![] });
    }
    for edge in edges {
        let (from, to) = (columns.of_node[edge.from], columns.of_node[edge.to]);
        if to <= from {
            continue;
        }
        // One track per node that edges leave, as long as the longest of them.
        let mut last = edge.from;
        for column in from + 1..to {
            let at = column - from - 1;
            let track = slots.tracks.get(&edge.from).map_or(0, Vec::len);
            let slot = if at < track {
                slots.tracks[&edge.from][at]
            } else {
                let lane = slots.all[edge.from].lane;
                let slot = slots.push(Slot { node: None, lane, column, before: vec![last], after: vec![] });
                slots.all[last].after.push(slot);
                slots.tracks.entry(edge.from).or_default().push(slot);
                slot
            };
            last = slot;
        }
        slots.all[last].after.push(edge.to);
        slots.all[edge.to].before.push(last);
    }
    // Lanes one under the other; inside, the order of the data.
    let Slots { all, columns, .. } = &mut slots;
    for column in columns {
        column.sort_by_key(|&slot| (all[slot].lane, slot));
    }
    slots
}

impl Slots {
    fn push(&mut self, slot: Slot) -> usize {
        let place = self.all.len();
        self.columns[slot.column].push(place);
        self.all.push(slot);
        place
    }

    /// How many pairs of edges cross between neighbouring columns.
    pub(super) fn crossings(&self) -> usize {
        let place = self.places();
        let between = |column: &Vec<usize>| {
            let mut ends: Vec<(usize, usize)> = Vec::new();
            for &slot in column {
                ends.extend(self.all[slot].after.iter().map(|&next| (place[slot], place[next])));
            }
            ends.sort_unstable();
            inversions(&ends)
        };
        self.columns.iter().map(between).sum()
    }

    /// Where each slot stands in its column.
    fn places(&self) -> Vec<usize> {
        let mut places = vec![0; self.all.len()];
        for column in &self.columns {
            for (place, &slot) in column.iter().enumerate() {
                places[slot] = place;
            }
        }
        places
    }
}

/// Arranges the slots so that few edges cross, lanes kept apart.
pub(super) fn arrange(slots: &mut Slots) {
    let mut best = (slots.crossings(), slots.columns.clone());
    for sweep in 0..SWEEPS {
        let forward = sweep % 2 == 0;
        let n = slots.columns.len();
        for step in 0..n {
            let column = if forward { step } else { n - 1 - step };
            by_barycentre(slots, column, forward);
            swap_neighbours(slots, column);
        }
        let crossings = slots.crossings();
        if crossings < best.0 {
            best = (crossings, slots.columns.clone());
        }
    }
    slots.columns = best.1;
}

/// Sorts a column by the mean place of what leads to it, or of what it leads to.
fn by_barycentre(slots: &mut Slots, column: usize, forward: bool) {
    let place = slots.places();
    let mean = |slot: usize| {
        let slot_of = &slots.all[slot];
        let towards = if forward { &slot_of.before } else { &slot_of.after };
        #[expect(clippy::cast_precision_loss, reason = "places are small")]
        let mean = towards.iter().map(|&other| place[other] as f64).sum::<f64>() / towards.len() as f64;
        if towards.is_empty() { None } else { Some(mean) }
    };
    let mut order = slots.columns[column].clone();
    // What leads nowhere keeps its place: it takes the mean of its neighbour above.
    let mut keys: HashMap<usize, f64> = HashMap::with_capacity(order.len());
    let mut above = 0.0;
    for &slot in &order {
        above = mean(slot).unwrap_or(above);
        keys.insert(slot, above);
    }
    order.sort_by(|one, other| {
        let lane = |slot: &usize| slots.all[*slot].lane;
        lane(one).cmp(&lane(other)).then(keys[one].total_cmp(&keys[other]))
    });
    slots.columns[column] = order;
}

/// Swaps neighbours of one lane as long as that uncrosses edges.
fn swap_neighbours(slots: &mut Slots, column: usize) {
    let place = slots.places();
    for _ in 0..4 {
        let mut swapped = false;
        for at in 1..slots.columns[column].len() {
            let (one, other) = (slots.columns[column][at - 1], slots.columns[column][at]);
            if slots.all[one].lane != slots.all[other].lane {
                continue;
            }
            let (one_of, other_of) = (&slots.all[one], &slots.all[other]);
            let now =
                crossed(&one_of.before, &other_of.before, &place) + crossed(&one_of.after, &other_of.after, &place);
            let then =
                crossed(&other_of.before, &one_of.before, &place) + crossed(&other_of.after, &one_of.after, &place);
            if then < now {
                slots.columns[column].swap(at - 1, at);
                swapped = true;
            }
        }
        if !swapped {
            break;
        }
    }
}

/// How many pairs cross when one slot stands above another.
fn crossed(above: &[usize], below: &[usize], place: &[usize]) -> usize {
    above.iter().map(|one| below.iter().filter(|other| place[**other] < place[*one]).count()).sum()
}

/// How many pairs have their second parts the other way round, given pairs sorted by the first (a Fenwick tree counts
/// those seen so far).
fn inversions(sorted: &[(usize, usize)]) -> usize {
    let n = sorted.iter().map(|pair| pair.1 + 1).max().unwrap_or(0);
    let mut tree = vec![0_usize; n + 1];
    let mut crossings = 0;
    for (seen, &(_, second)) in sorted.iter().enumerate() {
        let mut at = second + 1;
        let mut not_above = 0;
        while at > 0 {
            not_above += tree[at];
            at &= at - 1;
        }
        crossings += seen - not_above;
        at = second + 1;
        while at <= n {
            tree[at] += 1;
            at += at & at.wrapping_neg();
        }
    }
    crossings
}
