//! Colours: what styles and shades look like. They repeat what words and signs say already.

use std::io::{self, Write};

use crate::{Shade, Style};

/// Whether colours are shown.
#[derive(Clone, Copy, Debug)]
pub(super) struct Paint(pub(super) bool);

impl Paint {
    /// Writes words in a style, in a cell of a shade.
    pub(super) fn write(self, style: Style, shade: Shade, words: &str, out: &mut dyn Write) -> io::Result<()> {
        let code = match (style, shade) {
            _ if !self.0 => "",
            (Style::Strong, _) => "1",
            (Style::Emphasis, _) => "3",
            (Style::Quiet, _) => "2",
            (Style::Added, _) => "32;4",
            (Style::Removed, _) => "31;9",
            (Style::Code, Shade::None) => "36",
            (Style::Plain | Style::Code, shade) => of_shade(shade),
        };
        if code.is_empty() { out.write_all(words.as_bytes()) } else { write!(out, "\x1b[{code}m{words}\x1b[0m") }
    }
}

/// Colours of the terminal's own palette, so that they suit a dark or a light one.
fn of_shade(shade: Shade) -> &'static str {
    match shade {
        Shade::None => "",
        Shade::Light => "34",
        Shade::Strong => "1;7",
        Shade::Tint => "35",
        Shade::Good => "32",
        Shade::Gap => "1;31",
    }
}
