//! Signs: what stands in a cell for a word of the legend.

use std::borrow::Cow;

/// One entry of the legend: a sign, its word, and the shade of its cell. Told by sign, word and shade, never by one alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sign<'a> {
    /// The name in data: `learn`. Unique in the document.
    pub key: &'static str,
    /// What is drawn: `→`. Few columns wide; it may be empty when the shade says it all, and then formats without shade
    /// draw [`Shade::glyph`].
    pub glyph: &'static str,
    /// Its word, for those who hear or do not know the sign: « apprend ».
    pub word: Cow<'a, str>,
    /// What it means, in the legend.
    pub meaning: Cow<'a, str>,
    /// The shade of its cell.
    pub shade: Shade,
}

/// The shade of a cell; each stays apart from the others in grey.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Shade {
    /// None.
    #[default]
    None,
    /// It begins or goes on.
    Light,
    /// It is reached: the strongest.
    Strong,
    /// It goes on in use: tinted.
    Tint,
    /// All is well.
    Good,
    /// Something is missing: looked at first.
    Gap,
}

impl Shade {
    /// Its name in style sheets and templates.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Light => "light",
            Self::Strong => "strong",
            Self::Tint => "tint",
            Self::Good => "good",
            Self::Gap => "gap",
        }
    }

    /// Returns what formats without shades draw in place of a sign that has no glyph.
    pub fn glyph(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Light => "░",
            Self::Tint => "▒",
            Self::Strong => "█",
            Self::Good => "✓",
            Self::Gap => "○",
        }
    }
}
