//! Lists with numbers and bullets that Word counts itself, and lists with boxes.

use std::fmt::Write as _;

use super::body::Body;
use super::paragraph::Look;
use super::runs::Manner;
use super::tracked::Change;
use super::xml::{HEAD, NAMES};
use crate::Item;

/// How deep a list may stand: what is deeper stands there too.
const DEEPEST: usize = 8;
/// How far from each other levels stand, in twentieths of a point.
const STEP: usize = 340;

/// The lists so far: the first has bullets, each with numbers begins again.
#[derive(Default)]
pub(super) struct Lists {
    numbered: usize,
}

/// The list of bullets.
const BULLETS: usize = 1;

impl Lists {
    /// A list of its own.
    fn begin(&mut self, ordered: bool) -> usize {
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

impl Body<'_> {
    pub(super) fn list(&mut self, items: &[Item<'_>], ordered: bool) {
        let list = self.lists.begin(ordered);
        self.items(items, list, 0);
    }

    fn items(&mut self, items: &[Item<'_>], list: usize, depth: usize) {
        let level = depth.min(DEEPEST);
        for item in items {
            let whole = Change::of_whole(&item.text);
            let look = Look { whole, ..Look::new("ListParagraph") };
            match item.tick {
                Some(ticked) => {
                    let look = Look { indent: Some((STEP * (level + 1), STEP)), ..look };
                    self.paragraph(&look, |body| {
                        body.tick(ticked);
                        body.text(&item.text, Manner { whole, ..Manner::default() });
                    });
                }
                None => self.paragraph(&Look { number: Some((list, level)), ..look }, |body| {
                    body.text(&item.text, Manner { whole, ..Manner::default() });
                }),
            }
            // Views make lists: they are a few levels deep, never as deep as someone's data.
            self.items(&item.items, list, depth + 1);
        }
    }

    /// A box, seen and heard.
    fn tick(&mut self, ticked: bool) {
        self.words(None, if ticked { "☑" } else { "☐" }, Manner::default());
        let words = &self.document.words;
        let heard = format!(" {}{}", if ticked { &words.yes } else { &words.no }, words.colon);
        self.heard(&heard);
        self.xml.push_str("<w:r><w:tab/></w:r>");
    }
}
