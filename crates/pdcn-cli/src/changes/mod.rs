//! How changes are written: one file per format of their own, and the view of `pdcn-report` for all formats of documents.

mod github;
pub(crate) mod json;
mod junit;
mod run;

use std::cell::OnceCell;
use std::io::Write;

use pdcn_document::{Format, Options, check};
use pdcn_report::changes::{Changes, Extent, changes, changes_list};

use crate::document::pager;
use crate::failure::Failure;
use crate::output::{Look, Output};
use crate::outputs::{Destinations, Written};

pub(crate) use run::{ChangesRun, Located, Points, RunSide};

/// The formats of changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ChangesFormat {
    /// The view, in a format of documents.
    Document(Format),
    /// The facts, for programs.
    Json,
    /// Annotations in the log of GitHub.
    Github,
    /// A test report.
    Junit,
}

impl Default for ChangesFormat {
    fn default() -> Self {
        Self::Document(Format::default())
    }
}

impl Written for ChangesFormat {
    fn all() -> Vec<Self> {
        let own = [Self::Json, Self::Github, Self::Junit];
        let taken = |format: &Format| own.iter().any(|own| own.name() == format.name());
        // There is nothing to draw in changes.
        let documents = Format::ALL.iter().copied().filter(|format| !taken(format) && !format.is_drawing());
        documents.map(Self::Document).chain(own).collect()
    }

    fn name(self) -> String {
        match self {
            Self::Document(format) => format.name().to_owned(),
            Self::Json => "json".to_owned(),
            Self::Github => "github".to_owned(),
            Self::Junit => "junit".to_owned(),
        }
    }

    fn endings() -> Vec<(&'static str, Self)> {
        let of_format = |format: Self| match format {
            Self::Document(document) => document.endings().iter().map(|ending| (*ending, format)).collect(),
            Self::Json => vec![("json", format)],
            Self::Junit => vec![("xml", format)],
            Self::Github => Vec::new(),
        };
        Self::all().into_iter().flat_map(of_format).collect()
    }

    fn is_text(self) -> bool {
        match self {
            Self::Document(format) => format.is_text(),
            Self::Json | Self::Github | Self::Junit => true,
        }
    }

    fn is_built(self) -> bool {
        match self {
            Self::Document(format) => format.is_built(),
            Self::Json | Self::Github | Self::Junit => true,
        }
    }
}

/// Writes changes to all that was named.
pub(crate) fn write(
    run: &ChangesRun<'_>,
    destinations: &Destinations<ChangesFormat>,
    no_pager: bool,
    output: &mut Output,
) -> Result<(), Failure> {
    let (all, meeting) = (OnceCell::new(), OnceCell::new());
    let all = || all.get_or_init(|| run.view());
    let meeting = || meeting.get_or_init(|| Changes { extent: Extent::Meeting, ..run.view() });
    // Made when a format of documents asks for it, once; spreadsheets get the changes as rows, paper what a meeting needs.
    let (page, rows, sheets) = (OnceCell::new(), OnceCell::new(), OnceCell::new());
    let document = |format: Format| {
        if format.is_rows() {
            rows.get_or_init(|| changes_list(all(), run.words))
        } else if format == Format::Pdf && !run.summary && !run.details {
            sheets.get_or_init(|| changes(meeting(), run.words))
        } else {
            page.get_or_init(|| changes(all(), run.words))
        }
    };
    let of_document = |format| if let ChangesFormat::Document(format) = format { Some(format) } else { None };
    // Nothing is written when there is too much for one of them.
    let mut formats = destinations.formats().filter_map(of_document);
    formats.try_for_each(|format| check(document(format), format)).map_err(Failure::from)?;
    let write = |format: ChangesFormat, look: Look, out: &mut dyn Write| match format {
        ChangesFormat::Document(format) => {
            let print = run.print.clone();
            let options = Options { color: look.color, width: look.width, csv: run.csv, print };
            pdcn_document::write(document(format), format, &options, out)
        }
        ChangesFormat::Json => json::write(run, out),
        ChangesFormat::Github => github::write(run, out),
        ChangesFormat::Junit => junit::write(run, out),
    };
    destinations.write_files(run.words, &write)?;
    let Some(format) = destinations.on_standard_output() else { return Ok(()) };
    let (look, is_page) = (output.page(), format == ChangesFormat::default());
    if is_page && !no_pager && output.is_terminal() {
        return pager::write(output, |out| write(format, look, out));
    }
    output.write(|out| write(format, look, out))
}
