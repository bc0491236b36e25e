//! How changes are written: one file per format of their own, and the view of `pdcn-report` for all formats of documents.

mod github;
pub(crate) mod json;
mod junit;
mod run;

use std::io::{self, Write};

use clap::ValueEnum;

use pdcn_document::{Format, Options};

use crate::output::Look;
use crate::outputs::Written;

pub(crate) use run::{ChangesRun, Located, Points, RunSide};

/// The formats of changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ChangesFormat {
    #[default]
    Text,
    Markdown,
    Html,
    Json,
    Github,
    Junit,
}

impl Written for ChangesFormat {
    fn all() -> Vec<Self> {
        Self::value_variants().to_vec()
    }

    fn name(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }

    fn endings() -> Vec<(&'static str, Self)> {
        vec![
            ("html", Self::Html),
            ("md", Self::Markdown),
            ("txt", Self::Text),
            ("json", Self::Json),
            ("xml", Self::Junit),
        ]
    }
}

/// Writes changes in a format.
pub(crate) fn write(format: ChangesFormat, run: &ChangesRun<'_>, look: Look, out: &mut dyn Write) -> io::Result<()> {
    match format {
        ChangesFormat::Text => document(Format::Terminal, run, look, out),
        ChangesFormat::Markdown => document(Format::Markdown, run, look, out),
        // The format is on its way in `pdcn-document`.
        ChangesFormat::Html => Err(io::ErrorKind::Unsupported.into()),
        ChangesFormat::Json => json::write(run, out),
        ChangesFormat::Github => github::write(run, out),
        ChangesFormat::Junit => junit::write(run, out),
    }
}

/// Writes changes as the view shows them.
fn document(format: Format, run: &ChangesRun<'_>, look: Look, out: &mut dyn Write) -> io::Result<()> {
    let options = Options { color: look.color, width: look.width, ..Options::default() };
    pdcn_document::write(&pdcn_report::changes::changes(&run.view(), run.words), format, &options, out)
}
