//! Where the nodes of a graph stand, and how its edges run: ranks side by side, groups in lanes one under the other.
//!
//! Ranks are fixed; inside one, a node stands right of those it comes after. Long edges run through places of their own
//! (one track per node that they leave), so that they pass beside nodes and not under them. The order in each lane comes
//! from barycentres and swaps, the heights from isotonic regression. Everything is iterative and depends on the data only.

mod columns;
mod measure;
mod order;
mod place;

pub(crate) use measure::{width, wrapped};

use crate::{Graph, Link};

/// The size of the names of groups.
pub(crate) const LABEL: f64 = 8.4;
/// How far below the top of its lane the first line of a name stands.
pub(crate) const LABEL_TOP: f64 = 14.0;
/// From line to line of a name.
pub(crate) const LABEL_LINE: f64 = LABEL * 1.25;

/// How much a node says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Say {
    /// Its id and its text.
    Text,
    /// The same in less width and more height: for a sheet.
    #[cfg(any(feature = "pdf", test))]
    Narrow,
    /// The same, as narrow as long words are: for a sheet that would else be empty at its foot.
    #[cfg(any(feature = "pdf", test))]
    Narrowest,
    /// Its id alone.
    Id,
}

/// A drawing of a graph: units are points at full size.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Plan {
    /// Width and height of the whole.
    pub(crate) size: (f64, f64),
    /// The height of the headings of ranks, above the lanes.
    pub(crate) head: f64,
    /// The width of the names of groups, left of the ranks.
    pub(crate) side: f64,
    /// The size of the text of nodes.
    pub(crate) text_size: f64,
    /// Left edge and width of each rank.
    pub(crate) ranks: Vec<(f64, f64)>,
    /// Top edge and height of each lane, with the place of its group.
    pub(crate) lanes: Vec<Lane>,
    /// The names of the groups of the lanes, broken to the width left of the ranks.
    pub(crate) labels: Vec<Vec<String>>,
    /// The boxes, one per node, in the order of the graph.
    pub(crate) boxes: Vec<NodeBox>,
    /// The ways of the edges.
    pub(crate) ways: Vec<Way>,
}

/// The lane of a group.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Lane {
    /// The group: a place in [`Graph::groups`].
    pub(crate) group: usize,
    /// The top edge.
    pub(crate) top: f64,
    /// The height.
    pub(crate) height: f64,
}

/// The box of a node.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct NodeBox {
    /// The left edge.
    pub(crate) left: f64,
    /// The top edge.
    pub(crate) top: f64,
    /// The width.
    pub(crate) width: f64,
    /// The height.
    pub(crate) height: f64,
    /// The lines of its text, broken to the width; the last one ends with `…` when there was more.
    pub(crate) lines: Vec<String>,
}

/// The way of an edge: points that a smooth line goes through.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Way {
    /// The edge: a place in [`Graph::edges`].
    pub(crate) edge: usize,
    /// The points, at least two.
    pub(crate) points: Vec<(f64, f64)>,
    /// It runs against the ranks, or within one: drawn so that it is seen.
    pub(crate) backward: bool,
}

/// Sizes, for each way of saying.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Measures {
    text: f64,
    width: f64,
    max_lines: usize,
    gap_x: f64,
    gap_y: f64,
    track: f64,
    pad: f64,
}

impl Measures {
    fn of(say: Say) -> Self {
        match say {
            Say::Text => Self { text: 7.0, width: 128.0, max_lines: 4, gap_x: 34.0, gap_y: 7.0, track: 5.0, pad: 4.0 },
            #[cfg(any(feature = "pdf", test))]
            Say::Narrow => Self { text: 7.0, width: 92.0, max_lines: 7, gap_x: 18.0, gap_y: 6.0, track: 3.6, pad: 3.4 },
            #[cfg(any(feature = "pdf", test))]
            Say::Narrowest => {
                Self { text: 7.0, width: 74.0, max_lines: 10, gap_x: 12.0, gap_y: 6.0, track: 3.6, pad: 3.0 }
            }
            Say::Id => Self { text: 7.6, width: 38.0, max_lines: 0, gap_x: 16.0, gap_y: 4.0, track: 2.6, pad: 3.0 },
        }
    }

    /// The height of a line of text.
    fn line(self) -> f64 {
        self.text * 1.25
    }
}

/// Where everything stands.
pub(crate) fn plan(graph: &Graph<'_>, say: Say) -> Plan {
    let measures = Measures::of(say);
    let boxes: Vec<NodeBox> = graph.nodes.iter().map(|node| node_box(node, measures)).collect();
    let edges = columns::resolved(graph);
    let columns = columns::columns(graph, &edges);
    let mut slots = order::slots(graph, &columns, &edges);
    order::arrange(&mut slots);
    place::plan(graph, boxes, &edges, &columns, &slots, measures)
}

/// A way as Bézier curves: the first point, then two handles and an end for each part.
pub(crate) fn curve(way: &Way) -> Vec<(f64, f64)> {
    let mut points = Vec::with_capacity(way.points.len() * 3);
    points.extend(way.points.first());
    for pair in way.points.windows(2) {
        let [(x0, y0), (x1, y1)] = [pair[0], pair[1]];
        let reach = if way.backward { 42.0 } else { ((x1 - x0) * 0.55).max(0.0) };
        points.extend([(x0 + reach, y0), (x1 - reach, y1), (x1, y1)]);
    }
    points
}

fn node_box(node: &crate::Node<'_>, measures: Measures) -> NodeBox {
    let words = node.text.words();
    let id_width = width(&node.id) * measures.text * 1.06 + 2.0 * measures.pad;
    let lines = if measures.max_lines == 0 {
        Vec::new()
    } else {
        wrapped(&words, (measures.width - 2.0 * measures.pad) / measures.text, measures.max_lines)
    };
    #[expect(clippy::cast_precision_loss, reason = "a few lines")]
    let height = (lines.len() + 1) as f64 * measures.line() + 1.4 * measures.pad;
    NodeBox { width: measures.width.max(id_width.min(measures.width * 2.0)), height, lines, ..NodeBox::default() }
}

/// An edge between two places in [`Graph::nodes`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Edge {
    /// The place in [`Graph::edges`].
    link: usize,
    from: usize,
    to: usize,
}

/// True when a link is between two different nodes.
fn is_drawn(link: &Link<'_>) -> bool {
    link.from != link.to
}

#[cfg(test)]
mod tests;
