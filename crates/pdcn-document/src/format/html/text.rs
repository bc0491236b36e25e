//! Texts in HTML: runs told apart by elements, and links.

use std::fmt::Write as _;

use maud::Render;

use super::Page;
use crate::format::markup;
use crate::{Span, Style, Target, Text};

/// Words alone.
pub(super) struct Words<'w>(pub(super) &'w str);

/// A text.
pub(super) struct Shown<'s> {
    pub(super) text: &'s Text<'s>,
    pub(super) page: &'s Page<'s>,
    /// The ids in it lead to the pages on what has them.
    pub(super) is_linked: bool,
}

impl Render for Words<'_> {
    fn render_to(&self, buffer: &mut String) {
        markup::push(buffer, self.0);
    }
}

/// Words that lead to an address.
fn led(page: &Page<'_>, address: &str, words: &str, buffer: &mut String) {
    buffer.push_str("<a href=\"");
    Words(&page.address(address)).render_to(buffer);
    buffer.push_str("\">");
    Words(words).render_to(buffer);
    buffer.push_str("</a>");
}

/// An id, which leads to the page on what has it.
pub(super) fn id(page: &Page<'_>, id: &str, buffer: &mut String) {
    match page.site.pages.get(id) {
        Some(address) => led(page, address, id, buffer),
        None => Words(id).render_to(buffer),
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
            Text::Plain(words) => self.linked(words, buffer),
            Text::Rich(spans) => spans.iter().for_each(|span| self.span(span, buffer)),
        }
    }
}

impl Shown<'_> {
    /// Words, of which each id that has a page leads there. One of letters alone may be a word: it leads somewhere only where it
    /// is told apart as an id.
    fn linked(&self, words: &str, buffer: &mut String) {
        let is_of_id = |sign: char| sign.is_alphanumeric() || matches!(sign, '-' | '_' | ':' | '.');
        let mut rest = words;
        while self.is_linked && !self.page.site.pages.is_empty() {
            let Some(start) = rest.find(is_of_id) else { break };
            let end = rest
                .get(start..)
                .and_then(|from| from.find(|sign| !is_of_id(sign)))
                .map_or(rest.len(), |at| start + at);
            let (before, from) = rest.split_at(start);
            let (word, after) = from.split_at(end - start);
            let id = word.trim_end_matches(['.', ':', '-']);
            Words(before).render_to(buffer);
            let mut left = word;
            if let Some(page) = self.page.site.pages.get(id).filter(|_| id.contains(['-', ':'])) {
                led(self.page, page, id, buffer);
                left = word.get(id.len()..).unwrap_or_default();
            }
            Words(left).render_to(buffer);
            rest = after;
        }
        Words(rest).render_to(buffer);
    }

    fn span(&self, span: &Span<'_>, buffer: &mut String) {
        let is_id = span.target.is_none() && span.style == Style::Code && self.is_linked;
        if is_id && self.page.site.pages.contains_key(span.words.as_ref()) {
            return id(self.page, &span.words, buffer);
        }
        let target = match &span.target {
            Some(Target::Here(id)) => self.page.ids.contains(id.as_ref()).then(|| self.page.here(id)),
            Some(target) => target.address().map(str::to_owned),
            None => None,
        };
        if let Some(target) = &target {
            let address = self.page.address(target);
            buffer.push_str("<a href=\"");
            Words(&address).render_to(buffer);
            // Whoever is led to elsewhere is not told from where.
            buffer.push_str(if address.contains(':') && !address.starts_with('#') {
                "\" rel=\"noreferrer\">"
            } else {
                "\">"
            });
        }
        if !span.language.is_empty() {
            buffer.push_str("<span lang=\"");
            Words(&span.language).render_to(buffer);
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
        if target.is_some() {
            Words(&span.words).render_to(buffer);
        } else {
            self.linked(&span.words, buffer);
        }
        if let Some(element) = element {
            let _ = write!(buffer, "</{element}>");
        }
        if !span.language.is_empty() {
            buffer.push_str("</span>");
        }
        if target.is_some() {
            buffer.push_str("</a>");
        }
    }
}
