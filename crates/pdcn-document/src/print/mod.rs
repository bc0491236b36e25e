//! What is printed on: paper, colours, and whose name stands at the head. Chosen outside, known to every format that
//! draws.

use std::collections::BTreeMap;

mod palette;
mod paper;
mod pictogram;

pub use palette::{Colour, HUES, Palette};
pub use paper::{Orientation, Paper};
pub use pictogram::is_pictogram;

/// How a document is printed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Print {
    /// The paper; chosen by what the document holds when absent.
    pub paper: Option<Paper>,
    /// Which way it is held; chosen by what the document holds when absent.
    pub orientation: Option<Orientation>,
    /// The colours.
    pub palette: Palette,
    /// Whose document it is: the name at its head. Empty for nobody's.
    pub name: String,
    /// What stands at the foot of every page, before what the document itself says there.
    pub footer: String,
    /// The picture at its head.
    pub logo: Option<Logo>,
    /// Type is large: for those who do not read small print.
    pub is_large: bool,
    /// Pictures by name, as the texts of SVG files in black and white: black is drawn in the colour of what they stand
    /// beside.
    pub pictograms: BTreeMap<String, String>,
}

/// A picture, as the bytes of its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Logo {
    /// PNG.
    Png(Vec<u8>),
    /// SVG: drawn, never run; what it names outside itself is left out.
    Svg(Vec<u8>),
}
