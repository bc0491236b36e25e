//! What every view begins with: a pathway that is found and read, and one of its editions.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use pdcn_document::Document;
use pdcn_model::{Date, Edition, EditionIndex};
use pdcn_report::Context;
use pdcn_source::{Folder, Loaded, load};
use pdcn_texts::Texts;

use crate::damage::{Damage, is_of_edition};
use crate::document::DocumentArguments;
use crate::failure::Failure;
use crate::find::{Origin, find, find_to_read};
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
    #[arg(long, conflicts_with = "pathway")]
    embedded: bool,
    #[arg(long)]
    edition: Option<String>,
    #[arg(long)]
    date: Option<String>,
}

/// A pathway that was read.
pub(crate) struct Opened {
    pub(crate) loaded: Loaded,
    /// Where it comes from.
    pub(crate) origin: Origin,
    /// The day that documents say they were made on.
    pub(crate) date: Option<Date>,
    /// The edition that is asked for; nothing for the current one.
    pub(crate) edition: Option<String>,
}

impl PathwayArguments {
    /// Reads what is asked for.
    pub(crate) fn open(&self, words: &Texts) -> Result<Opened, Failure> {
        self.open_with(words, |_, _| Ok(()))
    }

    /// Makes sure that there is a pathway here, or that the embedded one is asked for.
    pub(crate) fn must_be_here(&self, verb: &'static str) -> Result<(), Failure> {
        let answers = self.embedded || !find(self.pathway.as_deref(), &[])?.is_embedded();
        if answers { Ok(()) } else { Err(Failure::nothing_here(verb)) }
    }

    /// Reads what is asked for, with files added to those of the pathway before they are read.
    pub(crate) fn open_with(
        &self,
        words: &Texts,
        add: impl FnOnce(&Origin, &mut Folder) -> Result<(), Failure>,
    ) -> Result<Opened, Failure> {
        let date = match self.date.as_deref() {
            None => today(),
            Some(NO_DATE) => None,
            Some(date) => Some(Date::parse(date).ok_or_else(|| Failure::new("export-no-such-day").with("date", date))?),
        };
        let found = find_to_read(self.pathway.as_deref(), self.embedded, words)?;
        let mut folder = found.read()?;
        add(&found.origin, &mut folder)?;
        Ok(Opened { loaded: load(folder), origin: found.origin, date, edition: self.edition.clone() })
    }
}

/// Finds the pathway and reads it.
pub(super) fn read(pathway: Option<&Path>, embedded: bool, words: &Texts) -> Result<(Loaded, Origin), Failure> {
    let found = find_to_read(pathway, embedded, words)?;
    Ok((load(found.read()?), found.origin))
}

impl Opened {
    /// The edition that is asked for, else the current one.
    pub(crate) fn edition(&self) -> Result<&Edition, Failure> {
        self.edition_of(self.edition.as_deref().unwrap_or(self.loaded.pathway.settings.current.as_str()))
    }

    /// The edition of an id.
    pub(crate) fn edition_of(&self, id: &str) -> Result<&Edition, Failure> {
        let (pathway, id) = (&self.loaded.pathway, id.to_owned());
        Failure::check_editions(std::slice::from_ref(&id), pathway)?;
        pathway.edition(&id).ok_or_else(|| Failure::no_such_edition(&id, &[]))
    }
}

/// Answers a question about an edition with a document, and writes it where it is to go. Beside what is of the edition the
/// answer also comes from files whose paths start with these.
pub(super) fn answer(
    of: &PathwayArguments,
    to: &DocumentArguments,
    also: &[&str],
    words: &Texts,
    output: &mut Output,
    ask: impl for<'a> FnOnce(&'a Opened, &Context<'a>) -> Result<Option<Document<'a>>, Failure>,
) -> Outcome {
    answer_or(of, to, also, words, output, |opened, context| Ok(ask(opened, context)?.ok_or(None)))
}

/// The same for a view that may say why it has nothing to show.
pub(super) fn answer_or(
    of: &PathwayArguments,
    to: &DocumentArguments,
    also: &[&str],
    words: &Texts,
    output: &mut Output,
    ask: impl for<'a> FnOnce(&'a Opened, &Context<'a>) -> Result<Result<Document<'a>, Option<String>>, Failure>,
) -> Outcome {
    let prepared = to.prepare()?;
    let opened = of.open(words)?;
    let prepared = prepared.of(&opened.loaded.pathway.settings, &opened.origin)?;
    let index = EditionIndex::new(opened.edition()?);
    let context = Context::new(&opened.loaded.pathway, &index, words).on(opened.date);
    let matters =
        |path: &str| is_of_edition(path, context.edition()) || also.iter().any(|start| path.starts_with(start));
    let damage = Damage::of(&opened.loaded, &matters, words);
    let document = match ask(&opened, &context)? {
        Ok(document) => document,
        Err(why) => {
            damage.inspect(Damage::say);
            match why {
                // When even standard error is closed there is nobody left to tell.
                Some(why) => drop(writeln!(io::stderr().lock(), "{why}")),
                None => say_nothing(context.edition(), words),
            }
            return Ok(Status::NothingChecked);
        }
    };
    prepared.write_marked(document, damage.as_ref(), words, output)
}

/// Says on standard error that there is nothing to show.
pub(super) fn say_nothing(edition: &Edition, words: &Texts) {
    let line = words.say("export-nothing", &[("edition", edition.id.as_str().into())]);
    // When even standard error is closed there is nobody left to tell.
    let _ = writeln!(io::stderr().lock(), "{line}");
}
