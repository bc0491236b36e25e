//! A graph as SVG: lanes, ranks, edges, then nodes, so that nothing covers words.

use super::element::{Pen, Svg};
use crate::layout::{self, Plan, Say};
use crate::{Colour, Document, Figure, Graph, Palette, Target};

/// How many nodes may say their text: more are told by their ids, and say the rest when pointed at.
const MOST_WITH_TEXT: usize = 400;
const MARGIN: f64 = 12.0;
/// How much larger than its units it is shown, so that its text is read on a screen.
const SHOWN: f64 = 1.45;

/// The drawing and its size.
pub(super) fn draw(
    document: &Document<'_>,
    figure: &Figure<'_>,
    graph: &Graph<'_>,
    palette: &Palette,
    here: &dyn Fn(&str) -> Option<String>,
) -> (String, (f64, f64)) {
    let say = if graph.nodes.len() <= MOST_WITH_TEXT { Say::Text } else { Say::Id };
    let plan = layout::plan(graph, say);
    let size = (plan.size.0 + 2.0 * MARGIN, plan.size.1 + 2.0 * MARGIN);
    let told = [&*document.language, &figure.caption.words(), &figure.description];
    let mut svg = Svg::open(size, SHOWN, (plan.text_size, palette.ink), told);
    svg.rect((0.0, 0.0), size, 0.0, Some(Colour::WHITE), None);
    grounds(&mut svg, graph, &plan, palette);
    edges(&mut svg, graph, &plan, palette);
    for (at, node) in graph.nodes.iter().enumerate() {
        let node_box = &plan.boxes[at];
        let (left, top) = (node_box.left + MARGIN, node_box.top + MARGIN);
        let address = node.target.as_ref().and_then(|target| match target {
            Target::Here(id) => here(id),
            Target::Address(_) => target.address().map(str::to_owned),
        });
        // What the node says in full needs not be said again where it is pointed at.
        let text = node.text.words();
        let title = if node_box.lines.join(" ") == text { String::new() } else { format!("{} {text}", node.id) };
        svg.open_group(address.as_deref(), &title);
        let line = if node.focus { (palette.ink, 1.6) } else { (palette.accent, 0.7) };
        let fill = if node.focus { palette.light } else { Colour::WHITE };
        if node.stub {
            svg.broken_rect((left, top), (node_box.width, node_box.height), 3.0, (palette.quiet, 0.7));
        } else {
            svg.rect((left, top), (node_box.width, node_box.height), 3.0, Some(fill), Some(line));
        }
        let size = plan.text_size;
        let pen = Pen { size: size * 0.94, colour: palette.accent, weight: 650, anchor: "start" };
        svg.words((left + size * 0.55, top + size * 1.35), pen, &node.id);
        let pen = Pen { size, colour: palette.ink, weight: 400, anchor: "start" };
        let mut y = top + size * 1.35;
        for words in &node_box.lines {
            y += size * 1.25;
            svg.words((left + size * 0.55, y), pen, words);
        }
        svg.close_group(address.as_deref());
    }
    (svg.close(), (size.0 * SHOWN, size.1 * SHOWN))
}

/// The grounds of ranks and lanes, with their names.
fn grounds(svg: &mut Svg, graph: &Graph<'_>, plan: &Plan, palette: &Palette) {
    let bottom = plan.size.1 + MARGIN;
    for (at, (rank, (left, width))) in graph.ranks.iter().zip(&plan.ranks).enumerate() {
        if at % 2 == 0 {
            svg.rect((left + MARGIN, MARGIN), (*width, plan.size.1), 0.0, Some(palette.ground), None);
        }
        let middle = left + MARGIN + width / 2.0;
        let pen = Pen { size: 11.0, colour: palette.accent, weight: 700, anchor: "middle" };
        svg.open_group(None, &rank.title);
        svg.words((middle, MARGIN + 20.0), pen, &rank.heading);
        svg.close_group(None);
    }
    let right = plan.size.0 + MARGIN;
    for (at, lane) in plan.lanes.iter().enumerate() {
        let top = lane.top + MARGIN;
        svg.line((MARGIN, top), (right, top), palette.line, if at == 0 { 1.0 } else { 0.6 });
        if plan.side > 0.0 {
            let pen = Pen { size: layout::LABEL, colour: palette.ink, weight: 650, anchor: "start" };
            let mut y = top + layout::LABEL_TOP;
            for words in plan.labels.get(at).into_iter().flatten() {
                svg.words((MARGIN, y), pen, words);
                y += layout::LABEL_LINE;
            }
        }
    }
    svg.line((MARGIN, bottom), (right, bottom), palette.line, 1.0);
}

/// The edges, the weaker ones broken.
fn edges(svg: &mut Svg, graph: &Graph<'_>, plan: &Plan, palette: &Palette) {
    for is_strong in [true, false] {
        svg.open_lines(palette.accent, if is_strong { 1.1 } else { 0.9 }, !is_strong);
        for way in &plan.ways {
            let link = &graph.edges[way.edge];
            if link.strong != is_strong {
                continue;
            }
            let meaning = if link.meaning.is_empty() {
                format!("{} → {}", link.from, link.to)
            } else {
                format!("{} → {} · {}", link.from, link.to, link.meaning)
            };
            let points: Vec<(f64, f64)> =
                layout::curve(way).into_iter().map(|(x, y)| (x + MARGIN, y + MARGIN)).collect();
            svg.curve(&points, &meaning);
        }
        svg.close_group(None);
    }
}
