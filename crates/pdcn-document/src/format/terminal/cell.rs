//! A cell, ready to be laid out: its texts, one under the other, and its shade.

use super::prose::Prose;
use crate::format::plain::{self, Signs};
use crate::{Cell, Document, Shade, Style, Text, Value};

/// A cell ready to be laid out.
#[derive(Debug, Default)]
pub(super) struct Laid {
    pub(super) texts: Vec<Prose>,
    pub(super) shade: Shade,
    /// It is never broken while there is room for it.
    pub(super) whole: bool,
}

impl Laid {
    pub(super) fn new(document: &Document<'_>, cell: &Cell<'_>, total: bool) -> Self {
        let text =
            |text: &Text<'_>| if total { Prose::new(Style::Strong, &text.words()) } else { Prose::of(text, false) };
        let plain = || {
            let style = match &cell.value {
                _ if total => Style::Strong,
                Value::Id(_) => Style::Code,
                _ => Style::Plain,
            };
            plain::lines(document, cell, Signs::Glyphs).iter().map(|line| Prose::new(style, line)).collect()
        };
        let shade = shade(document, cell);
        let mut texts: Vec<Prose> = match &cell.value {
            Value::Text(one) => vec![text(one)],
            Value::Texts(several) => several.iter().map(text).collect(),
            _ => plain(),
        };
        texts.retain(|text| !text.is_empty());
        if texts.is_empty() && shade != Shade::None {
            texts.push(Prose::new(Style::Plain, shade.glyph()));
        }
        Self { texts, shade, whole: !matches!(cell.value, Value::Text(_) | Value::Texts(_)) }
    }

    /// Columns that it takes when nothing is broken.
    pub(super) fn width(&self) -> usize {
        self.texts.iter().map(Prose::width).max().unwrap_or_default()
    }

    /// Columns that it takes at least.
    pub(super) fn longest_word(&self) -> usize {
        if self.whole { self.width() } else { self.texts.iter().map(Prose::longest_word).max().unwrap_or_default() }
    }
}

/// The shade of a cell: its own, else that of its sign.
fn shade(document: &Document<'_>, cell: &Cell<'_>) -> Shade {
    match (&cell.value, cell.shade) {
        (Value::Sign(key), Shade::None) => document.sign(key).map_or(Shade::None, |sign| sign.shade),
        (_, shade) => shade,
    }
}
