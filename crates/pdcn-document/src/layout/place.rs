//! The heights: every slot as near as it can to those it is tied to, in order, in its lane.

use super::columns::Columns;
use super::order::Slots;
use super::{Edge, LABEL, LABEL_LINE, LABEL_TOP, Lane, Measures, NodeBox, Plan, Way, wrapped};
use crate::Graph;

/// How many times the columns are gone through.
const SWEEPS: usize = 10;

/// How many lines the name of a group takes at most.
const MOST_LABEL_LINES: usize = 8;

/// Where everything stands.
pub(super) fn plan(
    graph: &Graph<'_>,
    mut boxes: Vec<NodeBox>,
    edges: &[Edge],
    columns: &Columns,
    slots: &Slots,
    measures: Measures,
) -> Plan {
    let height = |slot: usize| slots.all[slot].node.map_or(measures.track, |node| boxes[node].height);
    let side = if graph.groups.len() > 1 { 112.0 } else { 0.0 };
    let head = 34.0;
    let named = graph.groups.iter().map(|group| wrapped(&group.name, (side - 10.0) / LABEL, MOST_LABEL_LINES));
    let named: Vec<Vec<String>> = if side > 0.0 { named.collect() } else { Vec::new() };
    let label = |group: usize| named.get(group).map_or(&[] as &[String], Vec::as_slice);
    let lanes = lanes(slots, &height, &|group| label_height(label(group)), measures, head);
    let labels = lanes.iter().map(|lane| label(lane.group).to_vec()).collect();
    let middles = middles(slots, &lanes, &height, measures);
    let (ranks, lefts) = ranks(graph, columns, &boxes, measures, side);
    for (node, node_box) in boxes.iter_mut().enumerate() {
        node_box.left = lefts[columns.of_node[node]];
        node_box.top = middles[node] - node_box.height / 2.0;
    }
    let end_of = |column: usize| {
        let widest =
            slots.columns[column].iter().filter_map(|&slot| slots.all[slot].node).map(|node| boxes[node].width);
        lefts[column] + widest.fold(0.0, f64::max)
    };
    let ways = edges
        .iter()
        .map(|edge| {
            let (from, to) = (&boxes[edge.from], &boxes[edge.to]);
            let (first, last) = (columns.of_node[edge.from], columns.of_node[edge.to]);
            let mut points = vec![(from.left + from.width, middles[edge.from])];
            for (column, &slot) in (first + 1..last).zip(slots.tracks.get(&edge.from).into_iter().flatten()) {
                points.push((lefts[column], middles[slot]));
                points.push((end_of(column), middles[slot]));
            }
            points.push((to.left, middles[edge.to]));
            Way { edge: edge.link, points, backward: last <= first }
        })
        .collect();
    let right = ranks.last().map_or(side, |(left, width)| left + width);
    let bottom = lanes.last().map_or(head, |lane| lane.top + lane.height);
    Plan { size: (right, bottom), head, side, text_size: measures.text, ranks, lanes, labels, boxes, ways }
}

/// The height that the lines of a name take in a lane.
fn label_height(lines: &[String]) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "a few lines")]
    let below = lines.len().saturating_sub(1) as f64 * LABEL_LINE;
    // What hangs below the last line, and a little air.
    if lines.is_empty() { 0.0 } else { LABEL_TOP + below + LABEL * 0.6 }
}

/// The lanes, each as tall as its fullest column and as its name; lanes without anything are left out.
fn lanes(
    slots: &Slots,
    height: &impl Fn(usize) -> f64,
    label_height: &impl Fn(usize) -> f64,
    measures: Measures,
    head: f64,
) -> Vec<Lane> {
    let mut tallest = vec![0.0_f64; slots.n_lanes];
    for column in &slots.columns {
        let mut tall = vec![0.0; slots.n_lanes];
        for &slot in column {
            tall[slots.all[slot].lane] += height(slot) + measures.gap_y;
        }
        for (tallest, tall) in tallest.iter_mut().zip(tall) {
            *tallest = tallest.max(tall);
        }
    }
    let mut top = head;
    let mut lanes = Vec::new();
    for (group, tall) in tallest.into_iter().enumerate() {
        if tall > 0.0 {
            let height = (tall + measures.gap_y).max(label_height(group));
            lanes.push(Lane { group, top, height });
            top += height;
        }
    }
    lanes
}

/// The middle of each slot.
fn middles(slots: &Slots, lanes: &[Lane], height: &impl Fn(usize) -> f64, measures: Measures) -> Vec<f64> {
    let mut middles = vec![0.0; slots.all.len()];
    let parts: Vec<(Lane, Vec<usize>)> = slots
        .columns
        .iter()
        .flat_map(|column| {
            lanes.iter().map(|lane| {
                (*lane, column.iter().copied().filter(|&slot| slots.all[slot].lane == lane.group).collect())
            })
        })
        .collect();
    for sweep in 0..=SWEEPS {
        let forward = sweep % 2 == 0;
        let mut visit = |(lane, part): &(Lane, Vec<usize>)| {
            let wanted = |slot: usize| {
                let of = &slots.all[slot];
                let towards: Vec<usize> = match sweep {
                    0 => of.before.clone(),
                    _ => of.before.iter().chain(&of.after).copied().collect(),
                };
                #[expect(clippy::cast_precision_loss, reason = "a few neighbours")]
                let mean = towards.iter().map(|&other| middles[other]).sum::<f64>() / towards.len() as f64;
                if towards.is_empty() { lane.top + lane.height / 2.0 } else { mean }
            };
            let heights: Vec<f64> = part.iter().map(|&slot| height(slot) + measures.gap_y).collect();
            let wanted: Vec<f64> = part.iter().map(|&slot| wanted(slot)).collect();
            let placed = spread(
                &wanted,
                &heights,
                lane.top + measures.gap_y / 2.0,
                lane.top + lane.height - measures.gap_y / 2.0,
            );
            for (&slot, middle) in part.iter().zip(placed) {
                middles[slot] = middle;
            }
        };
        if forward {
            parts.iter().for_each(&mut visit);
        } else {
            parts.iter().rev().for_each(&mut visit);
        }
    }
    middles
}

/// Middles as near as they can be to those wanted, in order, without touching, between top and bottom (isotonic
/// regression: neighbours that want to pass each other share their mean).
fn spread(wanted: &[f64], heights: &[f64], top: f64, bottom: f64) -> Vec<f64> {
    // Wanted, less what stands above: what remains must not decrease.
    let mut offsets = Vec::with_capacity(wanted.len());
    let mut above = 0.0;
    for height in heights {
        offsets.push(above + height / 2.0);
        above += height;
    }
    let mut blocks: Vec<(f64, usize)> = Vec::new();
    for (wanted, offset) in wanted.iter().zip(&offsets) {
        blocks.push((wanted - offset, 1));
        while let [.., (one, n_one), (other, n_other)] = blocks[..] {
            if one <= other {
                break;
            }
            #[expect(clippy::cast_precision_loss, reason = "a few slots")]
            let mean = (one * n_one as f64 + other * n_other as f64) / (n_one + n_other) as f64;
            blocks.truncate(blocks.len() - 2);
            blocks.push((mean, n_one + n_other));
        }
    }
    let lowest = (bottom - above).max(top);
    blocks
        .iter()
        .flat_map(|&(value, n)| std::iter::repeat_n(value.clamp(top, lowest), n))
        .zip(&offsets)
        .map(|(value, offset)| value + offset)
        .collect()
}

/// Left edge and width of each rank, and the left edge of each column.
fn ranks(
    graph: &Graph<'_>,
    columns: &Columns,
    boxes: &[NodeBox],
    measures: Measures,
    side: f64,
) -> (Vec<(f64, f64)>, Vec<f64>) {
    let mut widths = vec![0.0_f64; columns.n];
    for (node, node_box) in boxes.iter().enumerate() {
        let width = &mut widths[columns.of_node[node]];
        *width = width.max(node_box.width);
    }
    let mut lefts = vec![0.0; columns.n];
    let mut ranks = Vec::new();
    let mut x = side;
    for (rank, &first) in columns.first.iter().enumerate() {
        let end = columns.first.get(rank + 1).copied().unwrap_or(columns.n);
        let left = x;
        for (column, left_of) in lefts.iter_mut().enumerate().take(end).skip(first) {
            *left_of = x + measures.gap_x / 2.0;
            x += widths[column] + measures.gap_x;
        }
        // A rank without nodes is still seen.
        x = x.max(left + 40.0);
        ranks.push((left, x - left));
    }
    ranks.truncate(graph.ranks.len());
    (ranks, lefts)
}
