//! SVG: the figures of a document, drawn by ourselves, under its title and above what stands at its foot. Text stays text,
//! nodes lead to what they name, and nothing is asked of any font, script or style from outside.

mod bars;
mod element;
mod graph;
mod timeline;

use std::io::{self, Write};

use self::element::{Pen, Svg};
use super::figures;
use crate::layout::wrapped;
use crate::{Document, Drawing, Figure, Palette, Print};

const MARGIN: f64 = 20.0;
/// The sizes of the title, of the line below it, and of the foot.
const TITLE: f64 = 22.0;
const SUBTITLE: f64 = 13.0;
const FOOT: f64 = 10.0;

/// Writes the figures of a document, one below the other.
pub(super) fn write(document: &Document<'_>, print: &Print, out: &mut dyn Write) -> io::Result<()> {
    let palette = &print.palette;
    let figures = figures(&document.blocks);
    let drawings: Vec<(String, (f64, f64))> =
        figures.iter().map(|one| drawn(document, one, palette, &|_| None)).collect();
    // What lines and bars stand for is said once, above them.
    let caption = figures.first().map(|figure| figure.caption.words()).unwrap_or_default();
    let whole = drawings.iter().map(|(_, size)| size.0).fold(480.0, f64::max);
    let lines = |words: &str, size: f64| wrapped(words, (whole - 2.0 * MARGIN) / size / 1.08, 8);
    let title = document.title.words();
    let subtitle = document.subtitle.as_ref().map(crate::Text::words).unwrap_or_default();
    let foot = [
        print.name.as_str(),
        print.footer.as_str(),
        &document.footer.as_ref().map(crate::Text::words).unwrap_or_default(),
    ]
    .into_iter()
    .filter(|words| !words.is_empty())
    .collect::<Vec<_>>()
    .join(" · ");
    let texts = [
        (title.as_ref(), TITLE, palette.ink, 700),
        (subtitle.as_ref(), SUBTITLE, palette.quiet, 400),
        (caption.as_ref(), FOOT, palette.quiet, 400),
    ];
    let texts = texts.map(|(words, size, colour, weight)| (lines(words, size), size, colour, weight));
    let foot = lines(&foot, FOOT);
    let tall = |lines: &[String], size: f64| line_count(lines) * size * 1.3;
    let head = MARGIN + texts.iter().map(|(lines, size, ..)| tall(lines, *size)).sum::<f64>();
    let below: f64 = drawings.iter().map(|(_, size)| size.1).sum();
    let height = head + below + tall(&foot, FOOT) + MARGIN;
    let told = [&*document.language, &title, &subtitle];
    let mut svg = Svg::open((whole, height), 1.0, (FOOT, palette.quiet), told);
    svg.rect((0.0, 0.0), (whole, height), 0.0, Some(crate::Colour::WHITE), None);
    let mut y = MARGIN;
    for (lines, size, colour, weight) in &texts {
        for words in lines {
            y += size * 1.3;
            svg.words(
                (MARGIN, y - size * 0.3),
                Pen { size: *size, colour: *colour, weight: *weight, anchor: "start" },
                words,
            );
        }
    }
    for (drawing, size) in &drawings {
        svg.nested(y, drawing);
        y += size.1;
    }
    for words in &foot {
        y += FOOT * 1.3;
        svg.words((MARGIN, y), Pen { size: FOOT, colour: palette.quiet, weight: 400, anchor: "start" }, words);
    }
    out.write_all(svg.close().as_bytes())
}

#[expect(clippy::cast_precision_loss, reason = "few lines")]
fn line_count(lines: &[String]) -> f64 {
    lines.len() as f64
}

/// One figure and its size, to stand alone or inside HTML; `here` gives the address of what nodes name in the document.
pub(super) fn drawn(
    document: &Document<'_>,
    figure: &Figure<'_>,
    palette: &Palette,
    here: &dyn Fn(&str) -> Option<String>,
) -> (String, (f64, f64)) {
    match &figure.drawing {
        Drawing::Timeline(timeline) => timeline::draw(document, figure, timeline, palette),
        Drawing::Bars(bars) => bars::draw(document, figure, bars, palette),
        Drawing::Graph(graph) => graph::draw(document, figure, graph, palette, here),
        // Told in words alone.
        Drawing::Board(_) => (String::new(), (0.0, 0.0)),
    }
}
