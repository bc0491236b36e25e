//! What was added or removed, as changes that Word tracks: each with whose it is, and its day when the document has one.

use std::fmt::Write as _;

use super::xml::escaped;
use crate::{Cell, Document, Print, Style, Text, Value};

/// Whose changes and comments these are when the document is nobody's.
const NOBODY: &str = "pdcn";

/// What becomes of a whole paragraph or row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Change {
    Added,
    Removed,
}

impl Change {
    /// What a style says of words.
    pub(super) fn of(style: Style) -> Option<Self> {
        match style {
            Style::Added => Some(Self::Added),
            Style::Removed => Some(Self::Removed),
            _ => None,
        }
    }

    /// What a text says of the paragraph that it fills: all of it came, or all of it went.
    pub(super) fn of_whole(text: &Text<'_>) -> Option<Self> {
        let mut styles = text.spans().filter(|span| !span.words.is_empty()).map(|span| span.style);
        let first = styles.next()?;
        Self::of(first).filter(|_| styles.all(|style| style == first))
    }

    /// What the cells of a row say of it.
    pub(super) fn of_row(cells: &[Cell<'_>]) -> Option<Self> {
        let mut changes = cells.iter().filter(|cell| !cell.value.is_blank()).map(|cell| match &cell.value {
            Value::Text(text) => Self::of_whole(text),
            _ => None,
        });
        let first = changes.next()??;
        changes.all(|change| change == Some(first)).then_some(first)
    }

    /// The name of its element.
    pub(super) fn element(self) -> &'static str {
        match self {
            Self::Added => "w:ins",
            Self::Removed => "w:del",
        }
    }
}

/// The changes so far.
pub(super) struct Tracked {
    /// Whose they are, as attributes.
    author: String,
    count: usize,
}

impl Tracked {
    pub(super) fn new(document: &Document<'_>, print: &Print) -> Self {
        Self { author: author(document, print), count: 0 }
    }

    /// True when there is a change.
    pub(super) fn is_used(&self) -> bool {
        self.count > 0
    }

    /// The beginning of a change, without its end.
    pub(super) fn open(&mut self, change: Change, xml: &mut String) {
        self.count += 1;
        // Bookmarks are numbered from 0, changes in the same space of numbers.
        let _ = write!(xml, "<{} w:id=\"{}\"{}", change.element(), 1_000_000 + self.count, self.author);
    }

    /// Whose they are, as attributes.
    pub(super) fn author(&self) -> &str {
        &self.author
    }
}

/// Whose a document is.
pub(super) fn name(print: &Print) -> &str {
    if print.name.trim().is_empty() { NOBODY } else { print.name.trim() }
}

/// Whose changes and comments are, as attributes; without a day of its own a document has none, so that two runs are the same.
fn author(document: &Document<'_>, print: &Print) -> String {
    let day = day(document).map(|day| format!(" w:date=\"{day}T00:00:00Z\"")).unwrap_or_default();
    format!(" w:author=\"{}\"{day}", escaped(name(print)))
}

/// The day that a document says it was made on.
pub(super) fn day(document: &Document<'_>) -> Option<String> {
    let fact = document.facts.iter().find(|fact| fact.key == "date")?;
    let day = fact.value.words().into_owned();
    let is_digit = |at: usize, byte: u8| if matches!(at, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() };
    let is_day = day.len() == 10 && day.bytes().enumerate().all(|(at, byte)| is_digit(at, byte));
    is_day.then_some(day)
}
