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
        // Writing to a text never fails.
        let _ = Escaper::new(buffer).write_str(&shown(self.0));
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
