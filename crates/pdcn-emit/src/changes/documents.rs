//! The documents of changes, each made once, when a format asks for it: spreadsheets get the changes as rows, paper what a
//! meeting needs.

use std::cell::OnceCell;

use pdcn_document::{Document, Format};
use pdcn_report::changes::{Changes, Extent, changes, changes_list};

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
        Self { views, page: OnceCell::new(), rows: OnceCell::new(), sheets: OnceCell::new() }
    }

    /// Returns the document that a format writes.
    pub fn of(&self, format: Format) -> &Document<'v> {
        let (views, run) = (self.views, self.run());
        if format.is_rows() {
            self.rows.get_or_init(|| changes_list(views.all(), run.words))
        } else if format == Format::Pdf && !run.summary && !run.details {
            self.sheets.get_or_init(|| changes(views.meeting(), run.words))
        } else {
            self.page.get_or_init(|| changes(views.all(), run.words))
        }
    }

    pub(super) fn run(&self) -> &'v ChangesRun<'a> {
        self.views.run
    }
}
