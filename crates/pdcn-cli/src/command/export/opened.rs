//! What every view begins with: a pathway that is found and read, and one of its editions.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use pdcn_document::Document;
use pdcn_model::{Date, Edition, EditionIndex};
use pdcn_report::Context;
use pdcn_source::{Loaded, load};
use pdcn_texts::Texts;

use super::ExportFailure;
use crate::document::DocumentArguments;
use crate::error::Failure;
use crate::find::{Origin, find};
use crate::output::Output;
use crate::today::today;
use crate::{Outcome, Status};

/// The word that stands for no date.
const NO_DATE: &str = "none";

/// Which pathway, which edition, and which day documents say they were made on.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct PathwayArguments {
    #[arg(long)]
    pathway: Option<PathBuf>,
    #[arg(long)]
    edition: Option<String>,
    #[arg(long)]
    date: Option<String>,
}

/// A pathway that was read.
pub(super) struct Opened {
    pub(super) loaded: Loaded,
    /// Where it comes from.
    pub(super) origin: Origin,
    /// The day that documents say they were made on.
    pub(super) date: Option<Date>,
    edition: Option<String>,
}

impl PathwayArguments {
    /// Reads what is asked for.
    pub(super) fn open(&self, words: &Texts) -> Result<Opened, Failure> {
        let date = match self.date.as_deref() {
            None => today(),
            Some(NO_DATE) => None,
            Some(date) => Some(Date::parse(date).ok_or_else(|| ExportFailure::NoSuchDay(date.to_owned()))?),
        };
        let (loaded, origin) = read(self.pathway.as_deref(), words)?;
        Ok(Opened { loaded, origin, date, edition: self.edition.clone() })
    }
}

/// Finds the pathway and reads it; says on standard error when some of it could not be read.
pub(super) fn read(pathway: Option<&Path>, words: &Texts) -> Result<(Loaded, Origin), Failure> {
    let found = find(pathway, &[])?;
    let loaded = load(found.read()?);
    if !loaded.problems.is_empty() {
        let line = words.say("export-problems", &[("count", loaded.problems.len().into())]);
        // When even standard error is closed there is nobody left to tell.
        let _ = writeln!(io::stderr().lock(), "{line}");
    }
    Ok((loaded, found.origin))
}

impl Opened {
    /// The edition that is asked for, else the current one.
    pub(super) fn edition(&self) -> Result<&Edition, Failure> {
        let pathway = &self.loaded.pathway;
        let id = self.edition.clone().unwrap_or_else(|| pathway.settings.current.to_string());
        Failure::check_editions(std::slice::from_ref(&id), pathway)?;
        pathway.edition(&id).ok_or(Failure::NoSuchEdition { name: id, known: Vec::new(), nearest: None })
    }
}

/// Answers a question about an edition with a document, and writes it where it is to go.
pub(super) fn answer(
    of: &PathwayArguments,
    to: &DocumentArguments,
    words: &Texts,
    output: &mut Output,
    ask: impl for<'a> FnOnce(&'a Opened, &Context<'a>) -> Result<Option<Document<'a>>, Failure>,
) -> Outcome {
    let prepared = to.prepare()?;
    let opened = of.open(words)?;
    let prepared = prepared.of(&opened.loaded.pathway.settings, &opened.origin)?;
    let index = EditionIndex::new(opened.edition()?);
    let context = Context::new(&opened.loaded.pathway, &index, words).on(opened.date);
    let Some(document) = ask(&opened, &context)? else {
        let line = words.say("export-nothing", &[("edition", context.edition().id.as_str().into())]);
        let _ = writeln!(io::stderr().lock(), "{line}");
        return Ok(Status::NothingChecked);
    };
    prepared.write(&document, words, output)?;
    Ok(Status::Clean)
}
