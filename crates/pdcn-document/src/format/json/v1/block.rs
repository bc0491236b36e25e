//! The shape of blocks: one object each, told apart by `kind`.

use schemars::JsonSchema;
use serde::Serialize;

use super::table::TableShape;
use super::text::TextShape;
use crate::{Block, Fact, Item, Tone};

/// What a document or a section holds.
#[derive(Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(super) enum BlockShape<'a> {
    /// A paragraph.
    Paragraph {
        /// Its text.
        text: TextShape<'a>,
        /// What is said of it, which is no part of the text.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        comments: Vec<TextShape<'a>>,
    },
    /// Something to be seen before the rest.
    Note {
        /// Why it is to be seen.
        tone: ToneShape,
        /// Its text.
        text: TextShape<'a>,
    },
    /// A list.
    List {
        /// The order matters.
        ordered: bool,
        /// The items.
        items: Vec<ItemShape<'a>>,
    },
    /// Names and values.
    Facts {
        /// The names and values, in order.
        facts: Vec<FactShape<'a>>,
    },
    /// A table.
    Table(TableShape<'a>),
    /// A drawing, as the same in words.
    Figure {
        /// Its name in data, unique in the document.
        id: &'a str,
        /// What it shows.
        caption: TextShape<'a>,
        /// What is to be seen in it, for those who do not see it.
        description: &'a str,
        /// The same in words.
        blocks: Vec<BlockShape<'a>>,
    },
    /// A part under its own heading.
    Section {
        /// Its id, unique in the document.
        id: &'a str,
        /// Its heading.
        heading: TextShape<'a>,
        /// What it holds, in order.
        blocks: Vec<BlockShape<'a>>,
    },
}

/// A name and its value.
#[derive(Serialize, JsonSchema)]
pub(super) struct FactShape<'a> {
    /// The name in data.
    key: &'a str,
    /// The name as it is shown.
    name: &'a str,
    /// The value.
    value: TextShape<'a>,
}

/// An item of a list.
#[derive(Serialize, JsonSchema)]
pub(super) struct ItemShape<'a> {
    /// Its text.
    text: TextShape<'a>,
    /// A box to tick, ticked or not.
    #[serde(skip_serializing_if = "Option::is_none")]
    tick: Option<bool>,
    /// The items below it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    items: Vec<ItemShape<'a>>,
}

/// Why a note is to be seen.
#[derive(Clone, Copy, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(super) enum ToneShape {
    Hint,
    Good,
    Warning,
}

impl<'a> BlockShape<'a> {
    /// What blocks say.
    pub(super) fn all(blocks: &'a [Block<'_>]) -> Vec<Self> {
        blocks.iter().filter_map(Self::of).collect()
    }

    /// What a block says; nothing when it only says where it stands on paper.
    fn of(block: &'a Block<'_>) -> Option<Self> {
        Some(match block {
            Block::NewPage => return None,
            Block::Paragraph(text) => Self::Paragraph { text: text.into(), comments: Vec::new() },
            Block::Commented(commented) => {
                let comments = commented.comments.iter().map(Into::into).collect();
                Self::Paragraph { text: (&commented.text).into(), comments }
            }
            Block::Note(note) => {
                let tone = match note.tone {
                    Tone::Hint => ToneShape::Hint,
                    Tone::Good => ToneShape::Good,
                    Tone::Warning => ToneShape::Warning,
                };
                Self::Note { tone, text: (&note.text).into() }
            }
            Block::List { ordered, items } => {
                Self::List { ordered: *ordered, items: items.iter().map(Into::into).collect() }
            }
            Block::Facts(facts) => Self::Facts { facts: facts.iter().map(Into::into).collect() },
            Block::Table(table) => Self::Table(table.into()),
            Block::Figure(figure) => Self::Figure {
                id: &figure.id,
                caption: (&figure.caption).into(),
                description: &figure.description,
                blocks: Self::all(&figure.alternative),
            },
            Block::Section(section) => Self::Section {
                id: &section.id,
                heading: (&section.heading).into(),
                blocks: Self::all(&section.blocks),
            },
        })
    }
}

impl<'a> From<&'a Fact<'_>> for FactShape<'a> {
    fn from(fact: &'a Fact<'_>) -> Self {
        Self { key: &fact.key, name: &fact.name, value: (&fact.value).into() }
    }
}

impl<'a> From<&'a Item<'_>> for ItemShape<'a> {
    fn from(item: &'a Item<'_>) -> Self {
        Self { text: (&item.text).into(), tick: item.tick, items: item.items.iter().map(Into::into).collect() }
    }
}
