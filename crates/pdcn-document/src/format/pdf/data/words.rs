//! Texts, facts and signs as JSON.

use serde_json::{Value as Json, json};

use crate::format::pdf::fonts::drawable;
use crate::format::plain::percent;
use crate::{Fact, Sign, Style, Target, Text, Words};

/// How many bytes the address of a link may have: what the printer takes.
const LONGEST_ADDRESS: usize = 8000;

pub(super) fn text(text: &Text<'_>) -> Json {
    match text {
        Text::Plain(words) => Json::from(drawable(words)),
        Text::Rich(spans) => spans
            .iter()
            .map(|span| {
                let mut run = json!({ "w": drawable(&span.words) });
                let style = match span.style {
                    Style::Plain => None,
                    Style::Strong => Some("strong"),
                    Style::Emphasis => Some("emphasis"),
                    Style::Code => Some("code"),
                    Style::Quiet => Some("quiet"),
                    Style::Added => Some("added"),
                    Style::Removed => Some("removed"),
                };
                if let (Some(style), Some(run)) = (style, run.as_object_mut()) {
                    run.insert("s".into(), style.into());
                }
                if let (Some(address), Some(run)) = (span.target.as_ref().and_then(Target::address), run.as_object_mut())
                    // A path below the document leads nowhere from paper.
                    && address.contains(':')
                    && address.len() <= LONGEST_ADDRESS
                {
                    run.insert("u".into(), address.into());
                }
                run
            })
            .collect(),
    }
}

/// The words of a text that can be seen, if there are any.
pub(super) fn named(text: &Text<'_>) -> Option<String> {
    let words = drawable(&text.words()).into_owned();
    (!words.trim().is_empty()).then_some(words)
}

pub(super) fn facts<'f>(facts: impl Iterator<Item = &'f Fact<'f>>) -> Json {
    facts.map(|fact| json!({ "name": drawable(&fact.name), "value": text(&fact.value) })).collect()
}

pub(super) fn sign(sign: &Sign<'_>) -> Json {
    json!({
        "key": sign.key,
        "glyph": sign.glyph,
        "mark": sign.shade.glyph(),
        "word": drawable(&sign.word),
        "meaning": drawable(&sign.meaning),
        "shade": sign.shade.name(),
    })
}

/// A part of a whole as a percentage, rounded as everywhere; nothing when there is no whole.
pub(super) fn share(part: usize, whole: usize, words: &Words<'_>) -> String {
    percent(part, whole).map(|percent| format!("{percent}{}", words.percent)).unwrap_or_default()
}

pub(super) fn shortened(text: &str, longest: usize) -> String {
    if text.chars().count() <= longest {
        return text.to_owned();
    }
    text.chars().take(longest.saturating_sub(1)).chain(['…']).collect()
}
