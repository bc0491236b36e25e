//! The part that says how lists are numbered: bullets, and numbers that Word counts itself.

use std::fmt::Write as _;

use super::xml::{HEAD, NAMES};

/// How deep a list may stand: what is deeper stands there too.
pub(super) const DEEPEST: usize = 8;
/// How far from each other levels stand, in twentieths of a point.
pub(super) const STEP: usize = 340;

/// The lists so far: the first has bullets, each with numbers begins again.
#[derive(Default)]
pub(super) struct Lists {
    numbered: usize,
}

/// The list of bullets.
const BULLETS: usize = 1;

impl Lists {
    /// A list of its own.
    pub(super) fn begin(&mut self, ordered: bool) -> usize {
        if !ordered {
            return BULLETS;
        }
        self.numbered += 1;
        BULLETS + self.numbered
    }

    /// The part.
    pub(super) fn part(&self) -> String {
        let mut xml = format!("{HEAD}<w:numbering {NAMES}>");
        for (kind, format) in ["bullet", "decimal"].into_iter().enumerate() {
            let _ =
                write!(xml, "<w:abstractNum w:abstractNumId=\"{kind}\"><w:multiLevelType w:val=\"hybridMultilevel\"/>");
            for level in 0..=DEEPEST {
                let text = match format {
                    "bullet" => ["•", "–"][level % 2].to_owned(),
                    _ => format!("%{}.", level + 1),
                };
                let left = STEP * (level + 1);
                let _ = write!(
                    xml,
                    "<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>\
                     <w:lvlText w:val=\"{text}\"/><w:lvlJc w:val=\"left\"/>\
                     <w:pPr><w:ind w:left=\"{left}\" w:hanging=\"{STEP}\"/></w:pPr></w:lvl>"
                );
            }
            xml.push_str("</w:abstractNum>");
        }
        let _ = write!(xml, "<w:num w:numId=\"{BULLETS}\"><w:abstractNumId w:val=\"0\"/></w:num>");
        for list in 1..=self.numbered {
            let _ = write!(xml, "<w:num w:numId=\"{}\"><w:abstractNumId w:val=\"1\"/>", BULLETS + list);
            xml.push_str("<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
        }
        xml + "</w:numbering>"
    }
}
