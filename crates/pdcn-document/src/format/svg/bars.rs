//! Bars in cells as SVG: what there is where a row and a column meet, as tall as there are.

use super::element::{Pen, Svg};
use crate::layout;
use crate::{Bar, Bars, Colour, Column, Document, Figure, Fill, Palette};

const MARGIN: f64 = 14.0;
const TEXT: f64 = 11.0;
const LINE: f64 = TEXT * 1.25;
const NAME: f64 = 250.0;
const CELL: f64 = 46.0;
const SAID: f64 = 190.0;
/// The least height of a row, and what of it is below the foot of its bar, for the mark.
const ROW: f64 = 46.0;
const FOOT: f64 = 15.0;
/// How wide a bar is, and how tall each thing in it at most.
const THICK: f64 = 20.0;
const UNIT: f64 = 8.0;
/// Below this height things are not told apart, and are drawn as one.
const LEAST_UNIT: f64 = 3.0;
/// Where the lines of a striped bar stand, as parts of its width.
const STRIPES: [f64; 5] = [0.15, 0.325, 0.5, 0.675, 0.85];
/// How many things a reader counts at a glance: of more, the number stands above.
const MOST_COUNTED: usize = 8;

/// The drawing and its size.
pub(super) fn draw(
    document: &Document<'_>,
    figure: &Figure<'_>,
    bars: &Bars<'_>,
    palette: &Palette,
) -> (String, (f64, f64)) {
    let width = MARGIN * 2.0 + NAME + CELL * count(bars.columns.len()) + SAID;
    let large = if bars.large.is_some() { 48.0 } else { 0.0 };
    let keys = keys(bars, width);
    let head = MARGIN + large + keys.last().map_or(0.0, |key| key.top) + 72.0;
    let heights: Vec<f64> = bars.rows.iter().map(height).collect();
    let bottom = head + heights.iter().sum::<f64>();
    let totals = if bars.totals.is_some() { 26.0 } else { 0.0 };
    let size = (width, bottom + totals + MARGIN);
    let told = [&*document.language, &figure.caption.words(), &figure.description];
    let mut svg = Svg::open(size, 1.0, (TEXT, palette.ink), told);
    svg.rect((0.0, 0.0), size, 0.0, Some(Colour::WHITE), None);
    if let Some((number, of)) = &bars.large {
        let pen = Pen { size: 38.0, colour: palette.accent, weight: 800, anchor: "start" };
        svg.words((MARGIN, MARGIN + 32.0), pen, number);
        let pen = Pen { size: TEXT * 1.3, colour: palette.ink, weight: 600, anchor: "start" };
        svg.words((MARGIN + layout::width(number) * 38.0 * 1.06 + 12.0, MARGIN + 32.0), pen, of);
    }
    for key in &keys {
        key.draw(&mut svg, palette, MARGIN + large);
    }
    heads(&mut svg, bars, palette, (head, bottom + totals));
    let tallest = bars.tallest().max(1);
    let number = if tallest > MOST_COUNTED { TEXT } else { 0.0 };
    let unit = ((ROW - FOOT - 4.0 - number) / count(tallest)).min(UNIT);
    let mut top = head;
    for (row, tall) in bars.rows.iter().zip(&heights) {
        let pen = Pen { size: TEXT, colour: palette.ink, weight: 550, anchor: "start" };
        words(&mut svg, (MARGIN, top, *tall), pen, &row.text.words(), NAME - 10.0);
        for (at, bar) in row.cells.iter().enumerate() {
            around(&mut svg, bars, bar, palette, (left(at), top, *tall, unit));
        }
        marks(&mut svg, row, palette, top + tall);
        let pen = Pen { size: TEXT, colour: palette.quiet, weight: 400, anchor: "start" };
        words(&mut svg, (left(bars.columns.len()) + 8.0, top, *tall), pen, &row.said, SAID - 8.0);
        top += tall;
        svg.rules((MARGIN, width - MARGIN), &[top], palette.line, 0.4);
    }
    svg.open_outlined(palette.ink, 0.8);
    let mut top = head;
    for (row, tall) in bars.rows.iter().zip(&heights) {
        for (at, bar) in row.cells.iter().enumerate().filter(|(_, bar)| !bar.told.is_empty()) {
            self::bar(&mut svg, bars, bar, palette, (left(at), top, *tall, unit));
        }
        top += tall;
    }
    svg.close_group(None);
    if let Some((heading, numbers)) = &bars.totals {
        svg.line((MARGIN, bottom), (left(bars.columns.len()), bottom), palette.accent, 1.2);
        let pen = Pen { size: TEXT, colour: palette.ink, weight: 600, anchor: "end" };
        svg.words((left(0) - 8.0, bottom + 17.0), pen, heading);
        for (at, number) in numbers.iter().enumerate() {
            let pen = Pen { size: TEXT, colour: palette.ink, weight: 700, anchor: "middle" };
            svg.words((left(at) + CELL / 2.0, bottom + 17.0), pen, number);
        }
    }
    (svg.close(), size)
}

#[expect(clippy::cast_precision_loss, reason = "few columns, rows and things")]
fn count(number: usize) -> f64 {
    number as f64
}

fn left(column: usize) -> f64 {
    MARGIN + NAME + CELL * count(column)
}

/// How tall a row is: as what it says, and its bars, ask for.
fn height(row: &crate::BarsRow<'_>) -> f64 {
    let lines = |words: &str, room: f64| count(layout::wrapped(words, room / TEXT, usize::MAX).len());
    let said = lines(&row.text.words(), NAME - 10.0).max(lines(&row.said, SAID - 8.0));
    (said * LINE + 8.0).max(ROW)
}

/// Words on lines in the middle of a row, which is told by its left, its top and its height.
fn words(svg: &mut Svg, (x, top, tall): (f64, f64, f64), pen: Pen, said: &str, room: f64) {
    let lines = layout::wrapped(said, room / TEXT, usize::MAX);
    let mut y = top + (tall - count(lines.len()) * LINE) / 2.0 + LINE * 0.8;
    for line in &lines {
        svg.words((x, y), pen, line);
        y += LINE;
    }
}

/// The heads of columns and of their groups, and the grounds of every other group.
fn heads(svg: &mut Svg, bars: &Bars<'_>, palette: &Palette, (head, bottom): (f64, f64)) {
    let mut first = 0;
    for (at, (group, chunk)) in Column::groups(&bars.columns).enumerate() {
        let wide = CELL * count(chunk.len());
        if at % 2 == 0 {
            svg.rect((left(first), head - 62.0), (wide, bottom - head + 62.0), 0.0, Some(palette.ground), None);
        }
        let pen = Pen { size: TEXT * 0.92, colour: palette.quiet, weight: 600, anchor: "middle" };
        let lines = layout::wrapped(group, (wide - 4.0) / pen.size, 3);
        let mut y = head - 22.0 - count(lines.len().saturating_sub(1)) * pen.size * 1.15;
        for line in lines {
            svg.words((left(first) + wide / 2.0, y), pen, &line);
            y += pen.size * 1.15;
        }
        first += chunk.len();
    }
    let pen = Pen { size: TEXT, colour: palette.accent, weight: 700, anchor: "middle" };
    svg.written_with(pen, |svg| {
        for (at, column) in bars.columns.iter().enumerate() {
            let place = (left(at) + CELL / 2.0, head - 7.0);
            match &column.title {
                Some(title) => {
                    svg.open_group(None, title);
                    svg.words(place, pen, &column.heading);
                    svg.close_group(None);
                }
                None => svg.words(place, pen, &column.heading),
            }
        }
    });
    let pen = Pen { size: TEXT, colour: palette.ink, weight: 650, anchor: "start" };
    svg.words((MARGIN, head - 7.0), pen, &bars.heading);
    svg.line((MARGIN, head - 1.0), (left(bars.columns.len()), head - 1.0), palette.accent, 1.2);
}

/// A bar in its cell, which is told by its left, its top, its height and the height of each thing in it.
fn bar(svg: &mut Svg, bars: &Bars<'_>, bar: &Bar<'_>, palette: &Palette, (x, top, tall, unit): (f64, f64, f64, f64)) {
    svg.open_group(None, &bar.told);
    let mut foot = top + tall - FOOT;
    let place = x + (CELL - THICK) / 2.0;
    let is_one = unit < LEAST_UNIT;
    let parts = bars.kinds.iter().map(|kind| Some(kind.fill)).zip(&bar.counts).chain([(None, &bar.open)]);
    for (fill, &number) in parts {
        let pieces = if is_one { number.min(1) } else { number };
        let height = if is_one { unit * count(number) } else { unit };
        for _ in 0..pieces {
            foot -= height;
            brick(svg, fill, (place, foot), (THICK, height), palette);
        }
    }
    svg.close_group(None);
}

/// What stands around a bar in its cell: its number above it, its mark below; lines aslant where something is missing.
fn around(
    svg: &mut Svg,
    bars: &Bars<'_>,
    bar: &Bar<'_>,
    palette: &Palette,
    (x, top, tall, unit): (f64, f64, f64, f64),
) {
    if bar.told.is_empty() {
        if bar.is_short {
            hatched(svg, (x + 4.0, top + 4.0), (CELL - 8.0, tall - 8.0), palette);
        }
        return;
    }
    if bars.tallest() > MOST_COUNTED {
        let foot = top + tall - FOOT - unit * count(bar.height());
        let pen = Pen { size: TEXT * 0.9, colour: palette.ink, weight: 600, anchor: "middle" };
        svg.words((x + CELL / 2.0, foot - 2.0), pen, &bar.height().to_string());
    }
}

/// The marks below the bars of a row, those that are the same together.
fn marks(svg: &mut Svg, row: &crate::BarsRow<'_>, palette: &Palette, bottom: f64) {
    let pen = Pen { size: TEXT, colour: palette.accent, weight: 700, anchor: "middle" };
    let marked = || row.cells.iter().enumerate().filter(|(_, bar)| !bar.told.is_empty());
    let mut drawn: Vec<&str> = Vec::new();
    for mark in marked().filter_map(|(_, bar)| bar.mark) {
        if !drawn.contains(&mark) {
            drawn.push(mark);
            let same = marked().filter(|(_, bar)| bar.mark == Some(mark));
            let places: Vec<f64> = same.map(|(at, _)| left(at) + CELL / 2.0).collect();
            svg.signs(&places, bottom - 3.5, pen, mark);
        }
    }
}

/// A part of a bar, in a group that has its outline; without a fill, the outline of what is not there.
fn brick(svg: &mut Svg, fill: Option<Fill>, at: (f64, f64), size: (f64, f64), palette: &Palette) {
    let Some(fill) = fill else { return svg.broken_rect(at, size, 0.0, (palette.ink, 0.8)) };
    let colour = match fill {
        Fill::White | Fill::Striped => Colour::WHITE,
        Fill::Pale => palette.tint.mixed(Colour::WHITE, 0.5),
        Fill::Middle => palette.tint.mixed(palette.strong, 0.45),
        Fill::Dark => palette.strong,
    };
    let stripes: &[f64] = if fill == Fill::Striped { &STRIPES } else { &[] };
    svg.brick(at, size, colour, stripes);
}

/// Lines aslant, from the foot of a cell to its top.
fn hatched(svg: &mut Svg, at: (f64, f64), size: (f64, f64), palette: &Palette) {
    svg.broken_rect(at, size, 0.0, (palette.quiet, 0.7));
    let mut x = at.0;
    while x + size.1 <= at.0 + size.0 + 0.1 {
        svg.line((x, at.1 + size.1), (x + size.1, at.1), palette.quiet, 0.7);
        x += 6.0;
    }
}

/// An entry of the key: what is drawn, its word, and where it stands.
struct Key<'k> {
    drawn: Drawn,
    word: &'k str,
    left: f64,
    top: f64,
}

enum Drawn {
    Brick(Option<Fill>),
    Mark(&'static str),
    Hatched,
}

impl Key<'_> {
    fn draw(&self, svg: &mut Svg, palette: &Palette, top: f64) {
        let at = (self.left, top + self.top);
        match self.drawn {
            Drawn::Brick(fill) => {
                svg.open_outlined(palette.ink, 0.8);
                brick(svg, fill, at, (20.0, 9.0), palette);
                svg.close_group(None);
            }
            Drawn::Hatched => hatched(svg, at, (20.0, 9.0), palette),
            Drawn::Mark(mark) => {
                let pen = Pen { size: TEXT, colour: palette.accent, weight: 700, anchor: "middle" };
                svg.words((at.0 + 10.0, at.1 + 9.0), pen, mark);
            }
        }
        let pen = Pen { size: TEXT, colour: palette.ink, weight: 400, anchor: "start" };
        svg.words((at.0 + 25.0, at.1 + 9.0), pen, self.word);
    }
}

/// What signs mean, one beside the other, on as many lines as that takes.
fn keys<'k>(bars: &'k Bars<'_>, width: f64) -> Vec<Key<'k>> {
    let kinds = bars.kinds.iter().map(|kind| (Drawn::Brick(Some(kind.fill)), kind.word.as_ref()));
    let open = [(Drawn::Brick(None), bars.open.as_ref())];
    let marks = bars.marks.iter().map(|(mark, word)| (Drawn::Mark(mark), word.as_ref()));
    let short = [(Drawn::Hatched, bars.short.as_ref())];
    let (mut left, mut top) = (MARGIN, 0.0);
    let all = kinds.chain(open).chain(marks).chain(short).filter(|(_, word)| !word.is_empty());
    all.map(|(drawn, word)| {
        let wide = 25.0 + layout::width(word) * TEXT + 20.0;
        if left > MARGIN && left + wide > width - MARGIN {
            (left, top) = (MARGIN, top + 18.0);
        }
        let key = Key { drawn, word, left, top };
        left += wide;
        key
    })
    .collect()
}
