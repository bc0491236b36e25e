//! Which characters of a document no font has, and where they are.

use super::blame::{Piece, collect};
use super::fonts::undrawable;
use crate::format::remark::{Remark, once};
use crate::{Block, Document, Item, Text};

/// What no font can draw of a document; nothing when all of it is drawn.
pub(super) fn of(document: &Document<'_>) -> Option<Remark> {
    let (mut characters, mut ids) = (Vec::new(), Vec::new());
    let mut pieces: Vec<Piece<'_>> = Vec::new();
    collect(&document.blocks, &mut pieces);
    for (id, texts) in pieces {
        let before = characters.len();
        for text in texts {
            characters.extend(undrawable(&text.words()));
        }
        if characters.len() > before {
            ids.push(id.to_owned());
        }
    }
    let mut others: Vec<&Text<'_>> = vec![&document.title];
    others.extend(&document.subtitle);
    others.extend(document.facts.iter().map(|fact| &fact.value));
    others.extend(&document.footer);
    words(&document.blocks, &mut others);
    for text in others {
        characters.extend(undrawable(&text.words()));
    }
    (!characters.is_empty()).then(|| Remark::NoGlyph { characters: once(characters), ids: once(ids) })
}

/// The texts of blocks that are no rows.
fn words<'a>(blocks: &'a [Block<'a>], texts: &mut Vec<&'a Text<'a>>) {
    for block in blocks {
        match block {
            Block::Paragraph(text) => texts.push(text),
            Block::Commented(commented) => {
                texts.push(&commented.text);
                texts.extend(&commented.comments);
            }
            Block::Note(note) => texts.push(&note.text),
            Block::List { items, .. } => listed(items, texts),
            Block::Facts(facts) => texts.extend(facts.iter().map(|fact| &fact.value)),
            Block::Section(section) => {
                texts.push(&section.heading);
                words(&section.blocks, texts);
            }
            _ => {}
        }
    }
}

fn listed<'a>(items: &'a [Item<'a>], texts: &mut Vec<&'a Text<'a>>) {
    for item in items {
        texts.push(&item.text);
        listed(&item.items, texts);
    }
}
