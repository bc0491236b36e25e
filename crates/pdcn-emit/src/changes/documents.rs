//! The documents of changes, each made once, when a format asks for it: spreadsheets get the changes as rows, paper what a
//! meeting needs, Word the text of both sides with its changes tracked.

use std::cell::OnceCell;

use pdcn_document::{Document, Format};
use pdcn_report::changes::{Changes, Extent, Filter, changes, changes_list};
use pdcn_report::revision::revision;

use super::ChangesRun;

/// What the documents of changes show and borrow from.
#[derive(Debug)]
pub struct ChangesViews<'r, 'a> {
    run: &'r ChangesRun<'a>,
    all: OnceCell<Changes<'a>>,
    meeting: OnceCell<Changes<'a>>,
}

/// The documents of changes.
#[derive(Debug)]
pub struct ChangesDocuments<'v, 'a> {
    views: &'v ChangesViews<'v, 'a>,
    page: OnceCell<Document<'v>>,
    rows: OnceCell<Document<'v>>,
    sheets: OnceCell<Document<'v>>,
    text: OnceCell<Option<Document<'v>>>,
}

impl<'r, 'a> ChangesViews<'r, 'a> {
    /// Shows a comparison.
    pub fn new(run: &'r ChangesRun<'a>) -> Self {
        Self { run, all: OnceCell::new(), meeting: OnceCell::new() }
    }

    fn all(&self) -> &Changes<'a> {
        self.all.get_or_init(|| self.run.view())
    }

    fn meeting(&self) -> &Changes<'a> {
        self.meeting.get_or_init(|| Changes { extent: Extent::Meeting, ..self.run.view() })
    }
}

impl<'v, 'a> ChangesDocuments<'v, 'a> {
    /// Makes nothing yet.
    pub fn new(views: &'v ChangesViews<'v, 'a>) -> Self {
        Self { views, page: OnceCell::new(), rows: OnceCell::new(), sheets: OnceCell::new(), text: OnceCell::new() }
    }

    /// Returns the document that a format writes.
    pub fn of(&self, format: Format) -> &Document<'v> {
        let (views, run) = (self.views, self.run());
        if format.is_rows() {
            self.rows.get_or_init(|| changes_list(views.all(), run.words))
        } else if format == Format::Pdf && !run.summary && !run.details {
            self.sheets.get_or_init(|| changes(views.meeting(), run.words))
        } else if let Some(text) = self.text(format) {
            text
        } else {
            self.page.get_or_init(|| changes(views.all(), run.words))
        }
    }

    /// The text of both sides for Word, when all of the changes are asked for and it has one.
    fn text(&self, format: Format) -> Option<&Document<'v>> {
        let (views, run) = (self.views, self.run());
        let asks_all = !run.summary && !run.details && run.only.is_none();
        let text = || revision(views.all(), &Filter::default(), run.words);
        (format == Format::Docx && asks_all).then(|| self.text.get_or_init(text).as_ref()).flatten()
    }

    pub(super) fn run(&self) -> &'v ChangesRun<'a> {
        self.views.run
    }
}
