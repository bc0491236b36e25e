//! A figure as JSON: which cell of a timeline is under which part of a bar, and where the nodes of a graph stand.

use std::collections::HashMap;

use serde_json::{Value as Json, json};

use super::headings::groups;
use super::words::{sign, text};
use crate::format::pdf::fonts::drawable;
use crate::layout::{self, Plan, Say};
use crate::{Document, Figure, Graph, Segment, Shade, Text, Timeline, TimelineRow};

/// How many characters a row of a timeline says: a longer text would make all others small, and is cut short.
const LONGEST_ROW: usize = 300;

/// The text of a row; true when it is cut short.
fn row_text(of: &Text<'_>) -> (Json, bool) {
    let words = of.words();
    if words.chars().count() <= LONGEST_ROW {
        return (text(of), false);
    }
    let mut short: String = words.chars().take(LONGEST_ROW).collect();
    // Between two words, unless the last one is endless.
    if let Some(at) = short.rfind(char::is_whitespace).filter(|at| at * 2 > short.len()) {
        short.truncate(at);
    }
    (format!("{}…", drawable(short.trim_end())).into(), true)
}

/// A timeline, with one cell per column in each row.
pub(super) fn timeline(timeline: &Timeline<'_>, figure: &Figure<'_>, document: &Document<'_>) -> Json {
    let n_columns = timeline.columns.len();
    let mut places = HashMap::new();
    let mut rows = Vec::with_capacity(timeline.rows.len());
    let mut any_cut = false;
    for (at, row) in timeline.rows.iter().enumerate() {
        rows.push(match row {
            TimelineRow::Band { level, text: of, .. } => {
                json!({ "band": true, "level": level.min(&3), "text": text(of) })
            }
            TimelineRow::Bar { id, text: of, segments, leaves } => {
                let first = segments.iter().min_by_key(|segment| segment.first);
                let sign = first.and_then(|first| document.sign(first.sign));
                let is_star = sign.is_some_and(|sign| sign.shade == Shade::Strong);
                let column = first.map_or(0, |first| first.first);
                places.entry(id.as_ref()).or_insert((at, column, *leaves, is_star));
                let (pieces, stars) = bar(segments, document);
                let (of, is_cut) = row_text(of);
                any_cut |= is_cut;
                json!({
                    "band": false, "id": drawable(id), "text": of,
                    "cells": cells(segments, n_columns, document), "pieces": pieces, "stars": stars,
                })
            }
        });
    }
    let links: Vec<Json> = timeline
        .links
        .iter()
        .filter_map(|link| {
            let (from, to) = (places.get(link.from.as_ref())?, places.get(link.to.as_ref())?);
            Some(json!({ "from": [from.0, from.2], "to": [to.0, to.1], "star": to.3, "strong": link.strong }))
        })
        .collect();
    let count = timeline.count.as_ref().map(|count| {
        let counted: Vec<usize> = (0..n_columns).map(|column| timeline.counted(count.sign, column)).collect();
        json!({ "heading": drawable(&count.heading), "counted": counted })
    });
    json!({
        "caption": text(&figure.caption),
        "hint": if any_cut { drawable(&document.words.cut_short) } else { "".into() },
        "description": drawable(&figure.description),
        "heading": drawable(&timeline.heading),
        "columns": timeline.columns.iter().map(|column| json!({
            "heading": drawable(&column.heading),
            "title": drawable(column.title.as_ref().unwrap_or(&column.heading)),
        })).collect::<Vec<_>>(),
        "groups": groups(&timeline.columns),
        "rows": rows,
        "links": links,
        "count": count,
    })
}

/// One cell per column: the sign of the part of the bar that is there.
fn cells(segments: &[Segment], n_columns: usize, document: &Document<'_>) -> Json {
    (0..n_columns)
        .map(|column| {
            let segment = segments.iter().find(|segment| (segment.first..=segment.last).contains(&column))?;
            document.sign(segment.sign).map(sign)
        })
        .map(Option::unwrap_or_default)
        .collect()
}

/// The drawn pieces of a bar, in half columns from the first, and the columns of its stars.
fn bar(segments: &[Segment], document: &Document<'_>) -> (Json, Vec<usize>) {
    let begin = segments.iter().map(|segment| segment.first * 2).min().unwrap_or_default();
    let end = segments.iter().map(|segment| (segment.last + 1) * 2).max().unwrap_or_default();
    let mut pieces: Vec<(Shade, usize, usize)> = Vec::new();
    let mut stars = Vec::new();
    let mut draw = |shade: Shade, from: usize, to: usize| match pieces.last_mut() {
        Some(last) if last.0 == shade && last.2 == from => last.2 = to,
        _ => pieces.push((shade, from, to)),
    };
    for segment in segments {
        let Some(sign) = document.sign(segment.sign) else { continue };
        if sign.shade != Shade::Strong {
            draw(sign.shade, segment.first * 2, (segment.last + 1) * 2);
            continue;
        }
        // A star stands on its bar: what comes before and after reaches under it.
        for column in segment.first..=segment.last {
            stars.push(column);
            let middle = column * 2 + 1;
            if column * 2 > begin {
                draw(Shade::Light, column * 2, middle);
            }
            if column * 2 + 2 < end {
                draw(Shade::Tint, middle, column * 2 + 2);
            }
        }
    }
    let pieces = pieces
        .iter()
        .map(|&(shade, from, to)| {
            json!({ "shade": shade.name(), "from": from, "to": to, "begins": from == begin, "ends": to == end })
        })
        .collect();
    (pieces, stars)
}

/// The smallest text that nodes say, in points: below that they say their ids alone, larger.
const SMALLEST_TEXT: f64 = 4.3;
/// The smallest text that is read at all: below that a drawing is made in parts.
const LEGIBLE: f64 = 5.0;
/// The smallest text that is read without leaning over a sheet.
const READ_TEXT: f64 = 5.5;

/// The ways in which a graph may be laid out, whatever the sheet.
#[derive(Clone, Debug, Default)]
pub(super) struct Plans {
    telling: Vec<Plan>,
    ids: Plan,
}

impl Plans {
    /// Those of a graph.
    pub(super) fn new(graph: &Graph<'_>) -> Self {
        let telling = [Say::Text, Say::Narrow, Say::Narrowest].map(|say| layout::plan(graph, say)).into();
        Self { telling, ids: layout::plan(graph, Say::Id) }
    }

    /// The one with the largest text in a space; that with ids alone where no text is large enough.
    fn best(&self, space: Space) -> &Plan {
        let mut best = &self.ids;
        let mut largest = SMALLEST_TEXT;
        for plan in &self.telling {
            // Narrower only for a good deal more.
            let size = plan.text_size * space.scale(plan);
            if size > largest * 1.02 {
                (best, largest) = (plan, size);
            }
        }
        best
    }

    /// True when at least the ids of nodes are read in a space.
    pub(super) fn are_legible(&self, space: Space) -> bool {
        let plan = self.best(space);
        plan.text_size * space.scale(plan) >= LEGIBLE
    }

    /// True when what nodes say is read in a space.
    pub(super) fn are_read(&self, space: Space) -> bool {
        self.telling.iter().any(|plan| plan.text_size * space.scale(plan) >= READ_TEXT)
    }
}

/// The space of a figure, in points.
#[derive(Clone, Copy, Debug)]
pub(super) struct Space {
    pub(super) width: f64,
    pub(super) height: f64,
    /// How large units are at most.
    pub(super) largest: f64,
}

/// How much further apart nodes stand, one above the other, than they must.
const LOOSEST: f64 = 1.9;

impl Space {
    /// How large a plan is drawn.
    fn scale(self, plan: &Plan) -> f64 {
        (self.width / plan.size.0).min(self.height / plan.size.1).min(self.largest)
    }

    /// How much taller a plan may be drawn without being any smaller: boxes then stand further apart.
    fn slack(self, plan: &Plan) -> f64 {
        (self.height * 0.98 / (plan.size.1 * self.scale(plan))).clamp(1.0, LOOSEST)
    }
}

/// A graph, laid out for a space: where its boxes stand, and how its edges run. Nodes say their text when it can be read.
pub(super) fn graph(
    graph: &Graph<'_>,
    figure: &Figure<'_>,
    document: &Document<'_>,
    plans: &Plans,
    space: Space,
) -> Json {
    let plan = plans.best(space);
    let slack = space.slack(plan);
    let says = |lines: &[String]| lines.last().map(|last| last.ends_with('…'));
    let told: Vec<_> = graph.nodes.iter().zip(&plan.boxes).filter(|(node, _)| !node.text.is_empty()).collect();
    let hint = if !told.is_empty() && told.iter().all(|(_, of)| of.lines.is_empty()) {
        drawable(&document.words.ids_alone)
    } else if told.iter().any(|(node, of)| says(&of.lines) == Some(true) && !node.text.words().ends_with('…')) {
        drawable(&document.words.cut_short)
    } else {
        "".into()
    };
    // As they are read: rank by rank, from top to bottom.
    let mut order: Vec<usize> = (0..graph.nodes.len()).collect();
    order.sort_by(|&one, &other| {
        let rank = |node: usize| graph.nodes[node].rank;
        rank(one).cmp(&rank(other)).then(plan.boxes[one].top.total_cmp(&plan.boxes[other].top))
    });
    let nodes: Vec<Json> = order
        .into_iter()
        .map(|at| {
            let (node, of) = (&graph.nodes[at], &plan.boxes[at]);
            json!({
                "id": drawable(&node.id),
                "lines": of.lines.iter().map(|line| drawable(line)).collect::<Vec<_>>(),
                "focus": node.focus,
                "stub": node.stub,
                "at": [of.left, (of.top + of.height / 2.0) * slack - of.height / 2.0],
                "size": [of.width, of.height],
            })
        })
        .collect();
    let lanes: Vec<Json> = plan
        .lanes
        .iter()
        .zip(&plan.labels)
        .map(|(lane, label)| {
            let lines: Vec<_> = label.iter().map(|line| drawable(line)).collect();
            json!({ "lines": lines, "top": lane.top * slack, "height": lane.height * slack })
        })
        .collect();
    let ranks: Vec<Json> = graph
        .ranks
        .iter()
        .zip(&plan.ranks)
        .map(|(rank, (left, width))| json!({ "heading": drawable(&rank.heading), "left": left, "width": width }))
        .collect();
    let ways: Vec<Json> = plan
        .ways
        .iter()
        .map(|way| json!({ "strong": graph.edges[way.edge].strong, "points": layout::curve(way).iter().map(|(x, y)| [*x, y * slack]).collect::<Vec<_>>() }))
        .collect();
    json!({
        "caption": text(&figure.caption),
        "hint": hint,
        "description": drawable(&figure.description),
        "size": [plan.size.0, plan.size.1 * slack],
        "largest": space.largest,
        "head": plan.head * slack.min(1.2),
        "side": plan.side,
        "text": plan.text_size,
        "nodes": nodes,
        "lanes": lanes,
        "ranks": ranks,
        "ways": ways,
    })
}
