//! The shape of cells: one object each, whose key tells what it holds.

use schemars::JsonSchema;
use serde::Serialize;

use super::ShadeShape;
use super::text::TextShape;
use crate::format::plain;
use crate::{Cell, Shade, Value};

/// A cell: one of the keys besides `shade`, or none when it is only shaded.
#[derive(Default, Serialize, JsonSchema)]
pub(super) struct CellShape<'a> {
    /// Words.
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<TextShape<'a>>,
    /// Several texts.
    #[serde(skip_serializing_if = "Option::is_none")]
    texts: Option<Vec<TextShape<'a>>>,
    /// An id.
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    /// A count.
    #[serde(skip_serializing_if = "Option::is_none")]
    count: Option<usize>,
    /// A part of a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    share: Option<ShareShape>,
    /// A day, as in ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<String>,
    /// A sign of the legend, by its key.
    #[serde(skip_serializing_if = "Option::is_none")]
    sign: Option<&'a str>,
    /// Signs and texts together.
    #[serde(skip_serializing_if = "Option::is_none")]
    signs: Option<Vec<SignedShape<'a>>>,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    flag: Option<bool>,
    /// The shade of the cell itself; a sign brings its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    shade: Option<ShadeShape>,
}

/// A part of a whole.
#[derive(Serialize, JsonSchema)]
struct ShareShape {
    /// The part.
    part: usize,
    /// The whole.
    whole: usize,
}

/// A text after its sign.
#[derive(Serialize, JsonSchema)]
struct SignedShape<'a> {
    /// The key of the sign.
    sign: &'a str,
    /// The text.
    text: &'a str,
}

impl<'a> CellShape<'a> {
    /// The shape of a cell; nothing for one that holds nothing.
    pub(super) fn of(cell: &'a Cell<'_>) -> Option<Self> {
        let mut shape = Self::default();
        match &cell.value {
            Value::Empty if cell.shade == Shade::None => return None,
            Value::Empty => {}
            Value::Text(text) => shape.text = Some(text.into()),
            Value::Texts(texts) => shape.texts = Some(texts.iter().map(Into::into).collect()),
            Value::Id(id) => shape.id = Some(id),
            Value::Count(count) => shape.count = Some(*count),
            Value::Share { part, whole } => shape.share = Some(ShareShape { part: *part, whole: *whole }),
            Value::Date { year, month, day } => shape.date = Some(plain::date(*year, *month, *day)),
            Value::Sign(key) => shape.sign = Some(key),
            Value::Signs(pairs) => {
                shape.signs = Some(pairs.iter().map(|(sign, text)| SignedShape { sign, text }).collect());
            }
            Value::Flag(flag) => shape.flag = Some(*flag),
        }
        shape.shade = (cell.shade != Shade::None).then(|| cell.shade.into());
        Some(shape)
    }
}
