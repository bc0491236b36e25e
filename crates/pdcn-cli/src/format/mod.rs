//! How findings are written: one file per format. A format sees a [`Run`] and writes it; it decides nothing else.

mod concise;
mod excerpt;
mod full;
pub(crate) mod github;
mod gitlab;
mod grouped;
mod html;
pub(crate) mod json;
mod jsonl;
pub(crate) mod junit;
mod narrated;
pub(crate) mod path;
mod run;
mod sarif;
mod snippet;
pub(crate) mod summary;
#[cfg(test)]
mod tests;
pub(crate) mod text;

use std::io::{self, Write};

use clap::ValueEnum;

use crate::output::Look;
use crate::outputs::Written;

pub(crate) use run::{Hiding, Mended, Run};

/// The formats.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    #[default]
    Full,
    Concise,
    Narrated,
    Json,
    Jsonl,
    Sarif,
    Github,
    Gitlab,
    Junit,
    Html,
}

impl Written for Format {
    fn all() -> Vec<Self> {
        Self::value_variants().to_vec()
    }

    fn name(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }

    fn endings() -> Vec<(&'static str, Self)> {
        vec![
            ("html", Self::Html),
            ("txt", Self::Full),
            ("json", Self::Json),
            ("jsonl", Self::Jsonl),
            ("sarif", Self::Sarif),
            ("xml", Self::Junit),
        ]
    }
}

/// Writes a run in a format.
pub(crate) fn write(format: Format, run: &Run<'_>, look: Look, out: &mut dyn Write) -> io::Result<()> {
    match format {
        Format::Full => full::write(run, look, out),
        Format::Concise => concise::write(run, look, out),
        Format::Narrated => narrated::write(run, look, out),
        Format::Json => json::write(run, out),
        Format::Jsonl => jsonl::write(run, out),
        Format::Sarif => sarif::write(run, out),
        Format::Github => github::write(run, out),
        Format::Gitlab => gitlab::write(run, out),
        Format::Junit => junit::write(run, out),
        Format::Html => html::write(run, out),
    }
}
