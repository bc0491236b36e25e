//! How changes are written: one file per format of their own, and the view of `pdcn-report` for all formats of documents.

mod github;
pub(crate) mod json;
mod junit;
mod run;

use std::io::{self, Write};

use clap::ValueEnum;

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
        ChangesFormat::Text | ChangesFormat::Markdown | ChangesFormat::Html => {
            let _ = look;
            writeln!(out, "{:#?}", pdcn_report::changes::changes(&run.view(), run.words))
        }
        ChangesFormat::Json => json::write(run, out),
        ChangesFormat::Github => github::write(run, out),
        ChangesFormat::Junit => junit::write(run, out),
    }
}
