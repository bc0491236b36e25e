//! SVG: the figures of a document, drawn by ourselves. Text stays text, nodes lead to what they name, and nothing is
//! asked of any font, script or style from outside.

mod element;
mod graph;
mod timeline;

use std::io::{self, Write};

use super::figures;
use crate::Palette;
use crate::{Document, Drawing, Figure};

/// Writes the figures of a document, one below the other.
pub(super) fn write(document: &Document<'_>, palette: &Palette, out: &mut dyn Write) -> io::Result<()> {
    let figures = figures(&document.blocks);
    if let [only] = figures.as_slice() {
        return out.write_all(drawn(document, only, palette, &|_| None).0.as_bytes());
    }
    let drawn: Vec<(String, (f64, f64))> = figures.iter().map(|one| drawn(document, one, palette, &|_| None)).collect();
    let width = drawn.iter().map(|(_, size)| size.0).fold(0.0, f64::max);
    let height: f64 = drawn.iter().map(|(_, size)| size.1).sum();
    let mut whole = element::Svg::open((width, height), &document.language, &document.title.words(), "");
    let mut top = 0.0;
    for (one, size) in drawn {
        whole.nested(top, &one);
        top += size.1;
    }
    out.write_all(whole.close().as_bytes())
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
        Drawing::Graph(graph) => graph::draw(document, figure, graph, palette, here),
    }
}
