//! Runs of words: their style, what they lead to, and whether they came or went.

use std::fmt::Write as _;

use super::body::Body;
use super::run::run;
use super::tracked::Change;
use crate::{Style, Text};

/// How runs are written besides their own style.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Manner {
    /// Properties of all runs, in the order of the format, after their style.
    pub(super) properties: &'static str,
    /// The whole paragraph came or went: all runs did.
    pub(super) whole: Option<Change>,
}

/// What is as good as not there for who sees it: read aloud and copied, in place of a sign.
const HEARD: &str = "<w:w w:val=\"1\"/><w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/>";

impl Body<'_> {
    /// A text.
    pub(super) fn text(&mut self, text: &Text<'_>, manner: Manner) {
        for span in text.spans().filter(|span| !span.words.is_empty()) {
            let link = span.target.as_ref().and_then(|target| self.links.open(target));
            if let Some(link) = &link {
                self.xml.push_str(link);
            }
            let style = if link.is_some() && span.style == Style::Plain { Some("Hyperlink") } else { of(span.style) };
            let change = manner.whole.or(Change::of(span.style));
            self.changed(change, |body| run(&mut body.xml, style, manner.properties, change, &span.words));
            if link.is_some() {
                self.xml.push_str("</w:hyperlink>");
            }
        }
    }

    /// Words of the format itself.
    pub(super) fn words(&mut self, style: Option<&str>, words: &str, manner: Manner) {
        if !words.is_empty() {
            self.changed(manner.whole, |body| run(&mut body.xml, style, manner.properties, manner.whole, words));
        }
    }

    /// Words that are heard where a sign is seen.
    pub(super) fn heard(&mut self, words: &str) {
        run(&mut self.xml, None, HEARD, None, words);
    }

    /// What is inside, as something that came or went.
    pub(super) fn changed(&mut self, change: Option<Change>, inside: impl FnOnce(&mut Self)) {
        let Some(change) = change else { return inside(self) };
        self.tracked.open(change, &mut self.xml);
        self.xml.push('>');
        inside(self);
        let _ = write!(self.xml, "</{}>", change.element());
    }
}

/// The style of a run by its name in the styles of the document.
fn of(style: Style) -> Option<&'static str> {
    match style {
        Style::Strong => Some("Strong"),
        Style::Emphasis => Some("Emphasis"),
        Style::Code => Some("Code"),
        Style::Quiet => Some("Quiet"),
        // Word shows what came and went in its own way.
        Style::Plain | Style::Added | Style::Removed => None,
    }
}
