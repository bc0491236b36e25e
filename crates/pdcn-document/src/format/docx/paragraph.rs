//! A paragraph: its style, where it stands, and whether the whole of it came or went. The mark at its end is tracked too, so
//! that nothing is left of what is refused.

use std::fmt::Write as _;

use super::body::Body;
use super::runs::Manner;
use super::tracked::Change;
use crate::{Align, Text};

/// How a paragraph looks.
#[derive(Clone, Debug, Default)]
pub(super) struct Look {
    /// Its style by its name in the styles of the document.
    pub(super) style: &'static str,
    /// It stays on the page of what follows it.
    pub(super) keeps_next: bool,
    /// Its list, and how deep it stands in it.
    pub(super) number: Option<(usize, usize)>,
    /// How far from the margin it stands, and how far before that it begins, in twentieths of a point.
    pub(super) indent: Option<(usize, usize)>,
    /// Where its lines stand, as the format has it.
    pub(super) align: Option<&'static str>,
    /// The whole of it came or went.
    pub(super) whole: Option<Change>,
}

impl Look {
    pub(super) fn new(style: &'static str) -> Self {
        Self { style, ..Self::default() }
    }
}

impl Body<'_> {
    /// A paragraph, and what is in it.
    pub(super) fn paragraph(&mut self, look: &Look, inside: impl FnOnce(&mut Self)) {
        self.xml.push_str("<w:p><w:pPr>");
        if !look.style.is_empty() {
            let _ = write!(self.xml, "<w:pStyle w:val=\"{}\"/>", look.style);
        }
        self.xml.push_str(if look.keeps_next { "<w:keepNext/>" } else { "" });
        self.xml.push_str(if std::mem::take(&mut self.breaks) { "<w:pageBreakBefore/>" } else { "" });
        if let Some((list, depth)) = look.number {
            let _ = write!(self.xml, "<w:numPr><w:ilvl w:val=\"{depth}\"/><w:numId w:val=\"{list}\"/></w:numPr>");
        }
        if let Some((left, hanging)) = look.indent {
            let _ = write!(self.xml, "<w:ind w:left=\"{left}\" w:hanging=\"{hanging}\"/>");
        }
        if let Some(align) = look.align {
            let _ = write!(self.xml, "<w:jc w:val=\"{align}\"/>");
        }
        if let Some(change) = look.whole {
            self.xml.push_str("<w:rPr>");
            self.tracked.open(change, &mut self.xml);
            self.xml.push_str("/></w:rPr>");
        }
        self.xml.push_str("</w:pPr>");
        inside(self);
        self.xml.push_str("</w:p>");
        self.ends_whole = look.whole.is_none();
    }

    /// A paragraph of a text.
    pub(super) fn prose(&mut self, look: &Look, text: &Text<'_>) {
        let whole = Change::of_whole(text);
        self.paragraph(&Look { whole, ..look.clone() }, |body| body.text(text, Manner { whole, ..Manner::default() }));
    }

    /// A paragraph that must not be without words: says that it is empty when it is.
    pub(super) fn named(&mut self, look: &Look, text: &Text<'_>) {
        if text.spans().all(|span| span.words.trim().is_empty()) {
            let words = self.document.words.empty.as_ref();
            self.paragraph(look, |body| body.words(None, words, Manner::default()));
        } else {
            self.prose(look, text);
        }
    }

    /// A paragraph with nothing in it: what keeps two tables apart, and ends a document.
    pub(super) fn apart(&mut self) {
        self.paragraph(&Look::new("Apart"), |_| {});
    }
}

/// Where lines stand, as the format has it.
pub(super) fn justified(align: Align) -> Option<&'static str> {
    match align {
        Align::Start => None,
        Align::Center => Some("center"),
        Align::End => Some("right"),
    }
}
