//! A board told in words, for formats that do not draw it.

use crate::{Block, Board, Entry, Item, Section, Sign, Text};

impl<'a> Board<'a> {
    /// Returns the same in words, a section for each column and below it for each lane that says something there; what a
    /// reader chooses an answer for has a box to tick.
    pub fn in_words(&self, signs: &[Sign<'a>]) -> Vec<Block<'a>> {
        let mut blocks: Vec<Block<'a>> = Vec::new();
        if !self.counts.is_empty() {
            let counted = self.counts.iter().map(|count| Item::from(format!("{} {}", count.number, count.of)));
            blocks.push(Block::List { ordered: false, items: counted.collect() });
        }
        let columns = self.columns.iter().enumerate().map(|(at, column)| {
            let lanes = self.lanes.iter().filter(|lane| lane.cells.get(at).is_some_and(|cell| !cell.is_empty()));
            let mut below: Vec<Block<'a>> = Vec::new();
            if !column.caption.is_empty() {
                below.push(Block::Paragraph(Text::plain(column.caption.clone())));
            }
            below.extend(lanes.map(|lane| {
                let items = lane.cells[at].iter().map(|entry| self.item(entry, signs)).collect();
                let blocks = vec![Block::List { ordered: false, items }];
                Block::Section(Section { id: "".into(), heading: Text::plain(lane.heading.clone()), blocks })
            }));
            Block::Section(Section {
                id: column.key.clone(),
                heading: Text::plain(column.heading.clone()),
                blocks: below,
            })
        });
        blocks.extend(columns);
        blocks
    }

    fn item(&self, entry: &Entry<'a>, signs: &[Sign<'a>]) -> Item<'a> {
        let sign = entry.sign.and_then(|key| signs.iter().find(|sign| sign.key == key));
        let text = match sign {
            Some(sign) => format!("{} ({})", entry.text.words(), sign.word).into(),
            None => entry.text.clone(),
        };
        Item { text, tick: (!self.choices.is_empty()).then_some(false), items: Vec::new() }
    }
}
