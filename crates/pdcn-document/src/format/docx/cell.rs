//! A cell of a table: its shade, and what it holds as paragraphs. Signs are seen, and their words are heard.

use std::fmt::Write as _;

use super::body::Body;
use super::paragraph::{Look, justified};
use super::run::run;
use super::runs::Manner;
use super::tracked::Change;
use crate::format::plain::{self, Signs};
use crate::{Cell, Colour, Column, Shade, Sign, Text, Value};

/// Words on the darkest shade.
const WHITE: &str = "<w:b/><w:bCs/><w:color w:val=\"FFFFFF\"/>";
/// Words of a total.
const BOLD: &str = "<w:b/><w:bCs/>";

impl Body<'_> {
    /// The beginning of a cell.
    pub(super) fn open_cell(&mut self, width: usize, span: usize, ground: Option<Colour>, more: &str) {
        let _ = write!(self.xml, "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>");
        if span > 1 {
            let _ = write!(self.xml, "<w:gridSpan w:val=\"{span}\"/>");
        }
        if let Some(ground) = ground {
            let _ = write!(self.xml, "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{}\"/>", hexadecimal(ground));
        }
        let _ = write!(self.xml, "{more}</w:tcPr>");
    }

    pub(super) fn cell(&mut self, cell: &Cell<'_>, column: &Column<'_>, width: usize, total: bool, id: &str) {
        let document = self.document;
        let shade = match (&cell.value, cell.shade) {
            (Value::Sign(key), Shade::None) => document.sign(key).map_or(Shade::None, |sign| sign.shade),
            (_, shade) => shade,
        };
        let ground = (shade != Shade::None).then(|| self.print.palette.shade(shade));
        self.open_cell(width, 1, ground, "");
        let properties = match (shade, total) {
            (Shade::Strong, _) => WHITE,
            (_, true) => BOLD,
            _ => "",
        };
        let manner = Manner { properties, whole: None };
        let look = Look { align: justified(column.align), ..Look::new("TableText") };
        let mark = |body: &mut Self, at: usize| {
            if at == 0 && !id.is_empty() {
                body.links.mark(id, &mut body.xml);
            }
        };
        if cell.value.is_blank() {
            self.paragraph(&look, |body| {
                mark(body, 0);
                body.blank(cell, column, manner);
            });
            self.xml.push_str("</w:tc>");
            return;
        }
        match &cell.value {
            Value::Text(text) => self.cell_text(&look, text, manner, |body| mark(body, 0)),
            Value::Texts(texts) => {
                for (at, text) in texts.iter().enumerate() {
                    self.cell_text(&look, text, manner, |body| mark(body, at));
                }
            }
            Value::Id(words) => self.paragraph(&look, |body| {
                mark(body, 0);
                body.words(Some("Code"), words, manner);
            }),
            Value::Sign(key) => self.paragraph(&look, |body| {
                mark(body, 0);
                match document.sign(key) {
                    // The shade of its cell is all that is seen of it.
                    Some(sign) if is_shade_alone(sign) => body.heard(&format!("{} {}", sign.shade.glyph(), sign.word)),
                    _ => body.sign(key, manner),
                }
            }),
            Value::Signs(pairs) => {
                for (at, (key, words)) in pairs.iter().enumerate() {
                    self.paragraph(&look, |body| {
                        mark(body, at);
                        body.sign(key, manner);
                        let between = if words.is_empty() { "" } else { " " };
                        body.words(None, &format!("{between}{words}"), manner);
                    });
                }
            }
            _ => self.paragraph(&look, |body| {
                mark(body, 0);
                body.words(None, &plain::lines(document, cell, Signs::Glyphs).join(" "), manner);
            }),
        }
        self.xml.push_str("</w:tc>");
    }

    /// What is seen and heard of a cell that holds nothing: its shade, or that the heading of a row is empty.
    fn blank(&mut self, cell: &Cell<'_>, column: &Column<'_>, manner: Manner) {
        let document = self.document;
        if cell.shade != Shade::None {
            self.words(None, cell.shade.glyph(), manner);
            let sign = document.legend.iter().find(|sign| sign.shade == cell.shade);
            self.heard(sign.map_or("", |sign| &sign.word));
        } else if column.names_rows {
            self.words(None, &document.words.empty, manner);
        }
    }

    fn cell_text(&mut self, look: &Look, text: &Text<'_>, manner: Manner, mark: impl FnOnce(&mut Self)) {
        let whole = Change::of_whole(text);
        self.paragraph(look, |body| {
            mark(body);
            body.text(text, Manner { whole, ..manner });
        });
    }

    /// A sign, with its word for those who hear it.
    fn sign(&mut self, key: &str, manner: Manner) {
        let glyph = plain::sign(self.document, key, Signs::Glyphs);
        self.words(None, &glyph, manner);
        if let Some(sign) = self.document.sign(key).filter(|sign| sign.word != glyph) {
            self.heard(&format!(" {}", sign.word));
        }
    }

    /// Words in a shade, outside of a table.
    pub(super) fn shaded(&mut self, words: &str, shade: Shade) {
        let ground = hexadecimal(self.print.palette.shade(shade));
        let ink = if shade == Shade::Strong { WHITE } else { "" };
        let properties = format!("{ink}<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{ground}\"/>");
        run(&mut self.xml, None, &properties, None, words);
    }
}

/// True for a sign of which its shade is all that is seen.
pub(super) fn is_shade_alone(sign: &Sign<'_>) -> bool {
    sign.glyph.is_empty() && !matches!(sign.shade, Shade::None | Shade::Gap)
}

/// A colour as the format has it.
pub(super) fn hexadecimal(colour: Colour) -> String {
    colour.to_string().trim_start_matches('#').to_uppercase()
}
