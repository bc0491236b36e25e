//! A timeline as SVG: one row per thing, a bar over the columns that it lasts.

use std::collections::HashMap;

use super::element::{Pen, Svg};
use crate::layout;
use crate::{Colour, Column, Document, Figure, Palette, Segment, Shade, Sign, Timeline, TimelineRow};

const MARGIN: f64 = 16.0;
const TEXT: f64 = 9.6;
const LABEL: f64 = 440.0;
const CELL: f64 = 40.0;
const LINE: f64 = TEXT * 1.28;
const THICK: f64 = 13.0;
/// What stands free above a band of the widest level.
const ABOVE: f64 = 6.0;
/// How much larger than its units it is shown, so that its text is read on a screen.
const SHOWN: f64 = 1.25;

/// The drawing and its size.
pub(super) fn draw(
    document: &Document<'_>,
    figure: &Figure<'_>,
    timeline: &Timeline<'_>,
    palette: &Palette,
) -> (String, (f64, f64)) {
    let indent = indent(timeline);
    let rows: Vec<Placed<'_>> = placed(timeline, indent);
    let head = head_of(timeline);
    let bottom = rows.last().map_or(head, |row| row.top + row.height);
    let count_height = if timeline.count.is_some() { 22.0 } else { 0.0 };
    let width = MARGIN * 2.0 + LABEL + CELL * columns(timeline);
    let size = (width, bottom + count_height + 26.0 + MARGIN);
    let told = [&*document.language, &figure.caption.words(), &figure.description];
    let mut svg = Svg::open(size, SHOWN, (TEXT, palette.ink), told);
    svg.rect((0.0, 0.0), size, 0.0, Some(Colour::WHITE), None);
    heads(&mut svg, timeline, palette, head, bottom + count_height);
    links(&mut svg, document, timeline, &rows, palette);
    let bars = rows.iter().filter(|placed| matches!(placed.row, TimelineRow::Bar { .. }));
    let ends: Vec<f64> = bars.map(|placed| placed.top + placed.height).collect();
    svg.rules((MARGIN, width - MARGIN), &ends, palette.line, 0.4);
    for row in &rows {
        self::row(&mut svg, document, row, palette, (width, indent));
    }
    if let Some(count) = &timeline.count {
        svg.line((MARGIN, bottom), (width - MARGIN, bottom), palette.accent, 1.2);
        let pen = Pen { size: TEXT, colour: palette.ink, weight: 600, anchor: "end" };
        svg.words((MARGIN + LABEL - 8.0, bottom + 15.0), pen, &count.heading);
        for column in 0..timeline.columns.len() {
            let pen = Pen { size: TEXT, colour: palette.accent, weight: 700, anchor: "middle" };
            svg.words((middle_of(column), bottom + 15.0), pen, &timeline.counted(count.sign, column).to_string());
        }
    }
    legend(&mut svg, document, palette, bottom + count_height + 20.0);
    (svg.close(), (size.0 * SHOWN, size.1 * SHOWN))
}

/// A row and where it stands.
struct Placed<'a> {
    row: &'a TimelineRow<'a>,
    lines: Vec<String>,
    top: f64,
    height: f64,
}

fn placed<'a>(timeline: &'a Timeline<'a>, indent: f64) -> Vec<Placed<'a>> {
    let mut top = head_of(timeline);
    let mut rows = Vec::with_capacity(timeline.rows.len());
    for row in &timeline.rows {
        let (lines, room) = match row {
            TimelineRow::Band { text, .. } => {
                (layout::wrapped(&text.words(), (LABEL + CELL * columns(timeline)) / TEXT / 1.1, usize::MAX), 9.0)
            }
            TimelineRow::Bar { text, .. } => {
                (layout::wrapped(&text.words(), (LABEL - 12.0 - indent) / TEXT, usize::MAX), 5.0)
            }
        };
        if !rows.is_empty() && matches!(row, TimelineRow::Band { level: 0, .. }) {
            top += ABOVE;
        }
        #[expect(clippy::cast_precision_loss, reason = "few lines")]
        let height = (lines.len().max(1) as f64 * LINE + room).max(THICK + 5.0);
        rows.push(Placed { row, lines, top, height });
        top += height;
    }
    rows
}

/// How far texts stand from the left: all as far, beside the widest id.
fn indent(timeline: &Timeline<'_>) -> f64 {
    let widest = timeline.rows.iter().fold(0.0, |widest: f64, row| match row {
        TimelineRow::Bar { id, .. } => widest.max(layout::width(id)),
        TimelineRow::Band { .. } => widest,
    });
    (widest * TEXT * 0.86 + 8.0).min(LABEL / 2.0)
}

#[expect(clippy::cast_precision_loss, reason = "few columns")]
fn columns(timeline: &Timeline<'_>) -> f64 {
    timeline.columns.len() as f64
}

#[expect(clippy::cast_precision_loss, reason = "few columns")]
fn left_of(column: usize) -> f64 {
    MARGIN + LABEL + CELL * column as f64
}

fn middle_of(column: usize) -> f64 {
    left_of(column) + CELL / 2.0
}

fn middles(segment: &Segment) -> Vec<f64> {
    (segment.first..=segment.last).map(middle_of).collect()
}

fn head_of(timeline: &Timeline<'_>) -> f64 {
    if timeline.columns.iter().any(|column| column.group.is_some()) { 74.0 } else { 34.0 }
}

/// The heads of columns and of their groups, and the grounds of every other group.
fn heads(svg: &mut Svg, timeline: &Timeline<'_>, palette: &Palette, head: f64, bottom: f64) {
    let mut first = 0;
    for (at, (group, chunk)) in Column::groups(&timeline.columns).enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "few columns")]
        let width = CELL * chunk.len() as f64;
        if at % 2 == 0 {
            svg.rect((left_of(first), MARGIN), (width, bottom - MARGIN), 0.0, Some(palette.ground), None);
        }
        let pen = Pen { size: TEXT * 0.84, colour: palette.quiet, weight: 600, anchor: "middle" };
        let lines = layout::wrapped(group, (width - 4.0) / pen.size, 3);
        #[expect(clippy::cast_precision_loss, reason = "three lines at most")]
        let mut y = head - 24.0 - (lines.len().max(1) - 1) as f64 * pen.size * 1.2;
        for words in lines {
            svg.words((left_of(first) + width / 2.0, y), pen, &words);
            y += pen.size * 1.2;
        }
        for (offset, column) in chunk.iter().enumerate() {
            let pen = Pen { size: TEXT * 0.94, colour: palette.accent, weight: 700, anchor: "middle" };
            svg.open_group(None, column.title.as_deref().unwrap_or(""));
            svg.words((middle_of(first + offset), head - 7.0), pen, &column.heading);
            svg.close_group(None);
        }
        first += chunk.len();
    }
    let pen = Pen { size: TEXT, colour: palette.ink, weight: 650, anchor: "start" };
    svg.words((MARGIN, head - 7.0), pen, &timeline.heading);
    svg.line((MARGIN, head - 1.0), (left_of(timeline.columns.len()), head - 1.0), palette.accent, 1.2);
}

fn row(svg: &mut Svg, document: &Document<'_>, placed: &Placed<'_>, palette: &Palette, (width, indent): (f64, f64)) {
    let top = placed.top;
    match placed.row {
        TimelineRow::Band { level, .. } => {
            let is_wide = *level == 0;
            if is_wide {
                svg.rect(
                    (MARGIN, top + 2.0),
                    (width - 2.0 * MARGIN, placed.height - 3.0),
                    2.0,
                    Some(palette.accent),
                    None,
                );
            } else {
                svg.line(
                    (MARGIN, top + placed.height - 1.0),
                    (width - MARGIN, top + placed.height - 1.0),
                    palette.accent,
                    0.8,
                );
            }
            let colour = if is_wide { Colour::WHITE } else { palette.accent };
            let pen = Pen { size: TEXT * 1.06, colour, weight: 650, anchor: "start" };
            for (at, words) in placed.lines.iter().enumerate() {
                #[expect(clippy::cast_precision_loss, reason = "few lines")]
                let y = top + LINE * (at as f64 + 1.0) + 3.0;
                svg.words((MARGIN + if is_wide { 6.0 } else { 0.0 }, y), pen, words);
            }
        }
        TimelineRow::Bar { id, segments, .. } => {
            let pen = Pen { size: TEXT * 0.86, colour: palette.quiet, weight: 550, anchor: "start" };
            svg.words((MARGIN, top + LINE), pen, id);
            let pen = Pen { size: TEXT, colour: palette.ink, weight: 400, anchor: "start" };
            for (at, words) in placed.lines.iter().enumerate() {
                #[expect(clippy::cast_precision_loss, reason = "few lines")]
                let y = top + LINE * (at as f64 + 1.0);
                svg.words((MARGIN + indent, y), pen, words);
            }
            bar(svg, document, segments, top + placed.height / 2.0, palette);
        }
    }
}

fn bar(svg: &mut Svg, document: &Document<'_>, segments: &[Segment], middle: f64, palette: &Palette) {
    let signs: Vec<(&Segment, &Sign<'_>)> =
        segments.iter().filter_map(|segment| Some((segment, document.sign(segment.sign)?))).collect();
    // Strong parts stand on the others, which reach under them.
    for (segment, sign) in signs.iter().filter(|(_, sign)| sign.shade != Shade::Strong) {
        let tall = if sign.shade == Shade::Tint { THICK * 0.42 } else { THICK * 0.8 };
        let touches = |column: Option<usize>| {
            column.is_some_and(|column| {
                signs
                    .iter()
                    .any(|(other, sign)| sign.shade == Shade::Strong && (other.first..=other.last).contains(&column))
            })
        };
        let left = left_of(segment.first) - if touches(segment.first.checked_sub(1)) { CELL / 2.0 } else { -2.0 };
        let right = left_of(segment.last + 1) + if touches(segment.last.checked_add(1)) { CELL / 2.0 } else { -2.0 };
        // What begins is hollow, so that it is not only a pale colour.
        let edge = (sign.shade == Shade::Light).then_some((palette.accent, 0.7));
        svg.rect((left, middle - tall / 2.0), (right - left, tall), tall / 2.0, Some(palette.shade(sign.shade)), edge);
        let pen = Pen { size: THICK * 0.68, colour: palette.accent, weight: 600, anchor: "middle" };
        svg.signs(&middles(segment), middle + THICK * 0.24, pen, sign.glyph);
    }
    for (segment, sign) in signs.iter().filter(|(_, sign)| sign.shade == Shade::Strong) {
        let places = middles(segment);
        for place in &places {
            svg.circle((*place, middle), THICK / 2.0, palette.strong);
        }
        let pen = Pen { size: THICK * 0.74, colour: Colour::WHITE, weight: 600, anchor: "middle" };
        svg.signs(&places, middle + THICK * 0.26, pen, sign.glyph);
    }
}

/// Lines from where bars are left to where others begin.
fn links(svg: &mut Svg, document: &Document<'_>, timeline: &Timeline<'_>, rows: &[Placed<'_>], palette: &Palette) {
    let mut places = HashMap::new();
    for placed in rows {
        if let TimelineRow::Bar { id, segments, leaves, .. } = placed.row {
            let first = segments.iter().min_by_key(|segment| segment.first);
            let column = first.map_or(0, |segment| segment.first);
            // A bar that begins with a strong part begins in the middle of its column.
            let is_strong =
                first.and_then(|first| document.sign(first.sign)).is_some_and(|sign| sign.shade == Shade::Strong);
            let begins = if is_strong { middle_of(column) - THICK / 2.0 } else { left_of(column) + CELL * 0.12 };
            places.entry(id.as_ref()).or_insert((placed.top + placed.height / 2.0, *leaves, begins));
        }
    }
    for is_strong in [true, false] {
        svg.open_lines(palette.accent, 0.9, !is_strong);
        for link in timeline.links.iter().filter(|link| link.strong == is_strong) {
            let (Some(from), Some(to)) = (places.get(link.from.as_ref()), places.get(link.to.as_ref())) else {
                continue;
            };
            let (x0, y0, x1, y1) = (middle_of(from.1), from.0, to.2, to.0);
            let bend = ((x1 - x0).abs() * 0.4).max(CELL * 0.55);
            let meaning = format!("{} → {}", link.from, link.to);
            svg.curve(&[(x0, y0), (x0 + bend, y0), (x1 - bend, y1), (x1, y1)], &meaning);
        }
        svg.close_group(None);
    }
}

fn legend(svg: &mut Svg, document: &Document<'_>, palette: &Palette, y: f64) {
    let mut x = MARGIN;
    for sign in &document.legend {
        svg.rect((x, y - 10.0), (18.0, 13.0), 2.0, Some(palette.shade(sign.shade)), Some((palette.line, 0.6)));
        let colour = if sign.shade == Shade::Strong { Colour::WHITE } else { palette.ink };
        svg.words((x + 9.0, y), Pen { size: TEXT, colour, weight: 600, anchor: "middle" }, sign.glyph);
        svg.words((x + 23.0, y), Pen { size: TEXT, colour: palette.ink, weight: 400, anchor: "start" }, &sign.word);
        x += 23.0 + layout::width(&sign.word) * TEXT + 18.0;
    }
}
