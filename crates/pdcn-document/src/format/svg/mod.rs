//! SVG: the figures of a document, drawn by ourselves. Text stays text, nodes lead to what they name, and nothing is
//! asked of any font, script or style from outside.

mod graph;
mod timeline;
mod write;

use std::io::{self, Write};

use crate::print::Palette;
use crate::{Block, Document, Drawing, Figure};

/// Writes the figures of a document, one below the other, as one SVG file; false when it has none.
///
/// # Errors
///
/// Those of the writer.
pub fn svg(document: &Document<'_>, palette: &Palette, out: &mut dyn Write) -> io::Result<bool> {
    let figures = figures(&document.blocks);
    let Some((first, others)) = figures.split_first() else { return Ok(false) };
    if others.is_empty() {
        out.write_all(figure(document, first, palette).as_bytes())?;
        return Ok(true);
    }
    let drawn: Vec<(String, (f64, f64))> = figures.iter().map(|one| drawn(document, one, palette)).collect();
    let width = drawn.iter().map(|(_, size)| size.0).fold(0.0, f64::max);
    let height: f64 = drawn.iter().map(|(_, size)| size.1).sum();
    let mut whole = write::Svg::open((width, height), &document.language, &document.title.words(), "");
    let mut top = 0.0;
    for (one, size) in drawn {
        whole.nested(top, &one);
        top += size.1;
    }
    out.write_all(whole.close().as_bytes())?;
    Ok(true)
}

/// One figure as SVG, to stand alone or inside HTML.
pub fn figure(document: &Document<'_>, figure: &Figure<'_>, palette: &Palette) -> String {
    drawn(document, figure, palette).0
}

fn drawn(document: &Document<'_>, figure: &Figure<'_>, palette: &Palette) -> (String, (f64, f64)) {
    match &figure.drawing {
        Drawing::Timeline(timeline) => timeline::draw(document, figure, timeline, palette),
        Drawing::Graph(graph) => graph::draw(document, figure, graph, palette),
    }
}

/// The figures of blocks, also below sections.
pub(crate) fn figures<'a>(blocks: &'a [Block<'a>]) -> Vec<&'a Figure<'a>> {
    let mut found = Vec::new();
    for block in blocks {
        match block {
            Block::Figure(figure) => found.push(figure),
            Block::Section(section) => found.extend(figures(&section.blocks)),
            _ => {}
        }
    }
    found
}
