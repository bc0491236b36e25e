//! Findings as documents, for people who keep them or pass them on: a page to read, and rows for spreadsheets.

mod finding;
mod overview;
mod page;
mod rows;

use std::cell::OnceCell;
use std::path::Path;

use pdcn_document::{Block, Cell, Document, Format, Note, Shade, Tone};
use pdcn_model::Level;
use pdcn_report::document_words;

use super::{FindingsRun, summary};
use crate::{Origin, text};

/// The documents of findings, each made once, when a format asks for it.
#[derive(Debug)]
pub struct FindingsDocuments<'r, 'a> {
    run: &'r FindingsRun<'a>,
    page: OnceCell<Document<'r>>,
    rows: OnceCell<Document<'r>>,
}

impl<'r, 'a> FindingsDocuments<'r, 'a> {
    /// Makes nothing yet.
    pub fn new(run: &'r FindingsRun<'a>) -> Self {
        Self { run, page: OnceCell::new(), rows: OnceCell::new() }
    }

    /// Returns the document that a format writes.
    pub fn of(&self, format: Format) -> &Document<'r> {
        if format.is_rows() {
            self.rows.get_or_init(|| rows::rows(self.run))
        } else {
            self.page.get_or_init(|| page::page(self.run))
        }
    }

    pub(super) fn run(&self) -> &'r FindingsRun<'a> {
        self.run
    }
}

/// What both documents have around their findings.
fn frame<'r>(run: &'r FindingsRun<'_>, view: &'static str) -> Document<'r> {
    let words = run.words;
    let title = words.say("findings-title", &[("title", run.origin.name(run.here).into())]);
    let made_by = words.say("findings-made-by", &[("version", env!("CARGO_PKG_VERSION").into())]);
    Document {
        view,
        language: words.language().regional_tag().into(),
        title: title.into(),
        // The folder where the command ran says nothing elsewhere, and the title has its name.
        subtitle: (!is_here(run.origin)).then(|| summary::origin(run).into()),
        footer: Some(made_by.into()),
        words: document_words(words),
        blocks: warnings(run),
        ..Document::default()
    }
}

/// True for the folder where the command runs.
fn is_here(origin: &Origin) -> bool {
    matches!(origin, Origin::Folder(root) if root == Path::new("."))
}

/// What must be known before anything else: that nothing was checked, or not all of it.
fn warnings<'r>(run: &FindingsRun<'_>) -> Vec<Block<'r>> {
    let note = |text: String| Block::Note(Note { tone: Tone::Warning, text: text.into() });
    summary::warnings(run).into_iter().map(note).collect()
}

/// How serious a finding is: a word, shaded when it is an error.
fn level<'r>(run: &FindingsRun<'_>, level: Level) -> Cell<'r> {
    let shade = if level == Level::Error { Shade::Gap } else { Shade::None };
    Cell { shade, ..text::level_name(run.words, level).into() }
}
