//! Lists with numbers and bullets that Word counts itself, and lists with boxes.

use super::body::Body;
use super::numbering::{DEEPEST, STEP};
use super::paragraph::Look;
use super::runs::Manner;
use super::tracked::Change;
use crate::Item;

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
