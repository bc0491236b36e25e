//! The shape of texts.

use schemars::JsonSchema;
use serde::Serialize;

use crate::{Span, Style, Target, Text};

/// Words: a text alone, or with the runs that are told apart.
#[derive(Serialize, JsonSchema)]
#[serde(untagged)]
pub(super) enum TextShape<'a> {
    /// Words alone.
    Plain(&'a str),
    /// Several runs of words.
    Rich {
        /// All words.
        words: String,
        /// The runs, in order: together, all words.
        spans: Vec<SpanShape<'a>>,
    },
}

/// A run of words.
#[derive(Serialize, JsonSchema)]
pub(super) struct SpanShape<'a> {
    /// The words.
    words: &'a str,
    /// How they are told apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    style: Option<StyleShape>,
    /// The id in this document that they lead to.
    #[serde(skip_serializing_if = "Option::is_none")]
    here: Option<&'a str>,
    /// The address that they lead to: as the data has it, not made sure of in any way.
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<&'a str>,
}

/// How a run of words is told apart.
#[derive(Clone, Copy, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum StyleShape {
    Strong,
    Emphasis,
    Code,
    Quiet,
    Added,
    Removed,
}

impl<'a> From<&'a Text<'_>> for TextShape<'a> {
    fn from(text: &'a Text<'_>) -> Self {
        match text {
            Text::Plain(words) => Self::Plain(words),
            Text::Rich(spans) => {
                Self::Rich { words: text.words().into_owned(), spans: spans.iter().map(Into::into).collect() }
            }
        }
    }
}

impl<'a> From<&'a Span<'_>> for SpanShape<'a> {
    fn from(span: &'a Span<'_>) -> Self {
        let style = match span.style {
            Style::Plain => None,
            Style::Strong => Some(StyleShape::Strong),
            Style::Emphasis => Some(StyleShape::Emphasis),
            Style::Code => Some(StyleShape::Code),
            Style::Quiet => Some(StyleShape::Quiet),
            Style::Added => Some(StyleShape::Added),
            Style::Removed => Some(StyleShape::Removed),
        };
        let (here, address) = match &span.target {
            None => (None, None),
            Some(Target::Here(id)) => (Some(id.as_ref()), None),
            Some(Target::Address(address)) => (None, Some(address.as_ref())),
        };
        Self { words: &span.words, style, here, address }
    }
}
