//! The shape of a document in JSON, version 1: types of their own, which no change inside the crate can touch by accident.
//!
//! A key may be added; a key that is here never changes its meaning or goes away within the version. The types borrow, and
//! rows are made one by one while they are written.

mod block;
mod cell;
mod table;
mod text;

use schemars::JsonSchema;
use serde::Serialize;

use self::block::{BlockShape, FactShape};
use self::text::TextShape;
use crate::{Document, Shade, Sign};

/// The version that every document names.
const SCHEMA_VERSION: u32 = 1;

/// A document.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "Document", description = "What views write with `--format json`.")]
pub(super) struct DocumentShape<'a> {
    /// The version of this shape: 1.
    schema_version: u32,
    /// The view that made it.
    view: &'a str,
    /// The language that it is written in, as a tag: `fr-CA`.
    language: &'a str,
    /// The title.
    title: TextShape<'a>,
    /// The line below the title.
    #[serde(skip_serializing_if = "Option::is_none")]
    subtitle: Option<TextShape<'a>>,
    /// What a reader must know of it.
    facts: Vec<FactShape<'a>>,
    /// The signs in its cells.
    legend: Vec<SignShape<'a>>,
    /// What it holds, in order.
    blocks: Vec<BlockShape<'a>>,
    /// What stands at its end: a licence, a credit.
    #[serde(skip_serializing_if = "Option::is_none")]
    footer: Option<TextShape<'a>>,
}

/// One entry of the legend.
#[derive(Serialize, JsonSchema)]
struct SignShape<'a> {
    /// The name in data, that cells name it by.
    key: &'a str,
    /// What is drawn; it may be empty when the shade says it all.
    glyph: &'a str,
    /// Its word.
    word: &'a str,
    /// What it means; it may be empty.
    meaning: &'a str,
    /// The shade of its cell.
    shade: ShadeShape,
}

/// The shade of a cell.
#[derive(Clone, Copy, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum ShadeShape {
    None,
    Light,
    Strong,
    Tint,
    Good,
    Gap,
}

impl<'a> From<&'a Document<'_>> for DocumentShape<'a> {
    fn from(document: &'a Document<'_>) -> Self {
        Self {
            schema_version: SCHEMA_VERSION,
            view: document.view,
            language: &document.language,
            title: (&document.title).into(),
            subtitle: document.subtitle.as_ref().map(Into::into),
            facts: document.facts.iter().map(Into::into).collect(),
            legend: document.legend.iter().map(Into::into).collect(),
            blocks: BlockShape::all(&document.blocks),
            footer: document.footer.as_ref().map(Into::into),
        }
    }
}

impl<'a> From<&'a Sign<'_>> for SignShape<'a> {
    fn from(sign: &'a Sign<'_>) -> Self {
        let (key, glyph) = (sign.key, sign.glyph);
        Self { key, glyph, word: &sign.word, meaning: &sign.meaning, shade: sign.shade.into() }
    }
}

impl From<Shade> for ShadeShape {
    fn from(shade: Shade) -> Self {
        match shade {
            Shade::None => Self::None,
            Shade::Light => Self::Light,
            Shade::Strong => Self::Strong,
            Shade::Tint => Self::Tint,
            Shade::Good => Self::Good,
            Shade::Gap => Self::Gap,
        }
    }
}
