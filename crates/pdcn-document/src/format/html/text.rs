//! Texts in HTML: runs told apart by elements, and links.

use std::fmt::Write as _;

use maud::{Escaper, Render};

use super::Page;
use super::anchor::anchor;
use crate::format::plain::shown;
use crate::{Span, Style, Target, Text};

/// Words alone.
pub(super) struct Words<'w>(pub(super) &'w str);

/// A text.
pub(super) struct Shown<'s> {
    pub(super) text: &'s Text<'s>,
    pub(super) page: &'s Page<'s>,
}

impl Render for Words<'_> {
    fn render_to(&self, buffer: &mut String) {
        let words = shown(self.0);
        if words.bytes().any(|byte| matches!(byte, b'&' | b'<' | b'>' | b'"')) {
            // Writing to a text never fails.
            let _ = Escaper::new(buffer).write_str(&words);
        } else {
            buffer.push_str(&words);
        }
    }
}

/// A text that must not be without words: a heading. Says that it is empty when it is.
pub(super) struct Heading<'s>(pub(super) Shown<'s>);

impl Render for Heading<'_> {
    fn render_to(&self, buffer: &mut String) {
        if self.0.text.spans().all(|span| span.words.trim().is_empty()) {
            buffer.push_str("<i>");
            Words(&self.0.page.document.words.empty).render_to(buffer);
            buffer.push_str("</i>");
        } else {
            self.0.render_to(buffer);
        }
    }
}

impl Render for Shown<'_> {
    fn render_to(&self, buffer: &mut String) {
        match self.text {
            Text::Plain(words) => Words(words).render_to(buffer),
            Text::Rich(spans) => spans.iter().for_each(|span| self.span(span, buffer)),
        }
    }
}

impl Shown<'_> {
    fn span(&self, span: &Span<'_>, buffer: &mut String) {
        let target = match &span.target {
            Some(Target::Here(id)) => self.page.ids.contains(id.as_ref()).then(|| format!("#{}", anchor(id))),
            Some(target) => target.address().map(str::to_owned),
            None => None,
        };
        if let Some(target) = &target {
            buffer.push_str("<a href=\"");
            Words(target).render_to(buffer);
            buffer.push_str("\">");
        }
        let words = &self.page.document.words;
        let (element, said) = match span.style {
            Style::Plain => (None, None),
            Style::Strong => (Some("strong"), None),
            Style::Emphasis => (Some("em"), None),
            Style::Code => (Some("code"), None),
            Style::Quiet => (Some("small"), None),
            Style::Added => (Some("ins"), Some(&words.added)),
            Style::Removed => (Some("del"), Some(&words.removed)),
        };
        if let Some(element) = element {
            let _ = write!(buffer, "<{element}>");
        }
        if let Some(said) = said {
            buffer.push_str("<i>[");
            Words(said).render_to(buffer);
            buffer.push_str("] </i>");
        }
        Words(&span.words).render_to(buffer);
        if let Some(element) = element {
            let _ = write!(buffer, "</{element}>");
        }
        if target.is_some() {
            buffer.push_str("</a>");
        }
    }
}
