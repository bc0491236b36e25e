//! What every view begins with: a pathway that is found and read, and one of its editions.

use std::path::PathBuf;

use pdcn_emit::Origin;
use pdcn_model::{Date, Edition};
use pdcn_source::{Folder, Loaded, load};
use pdcn_texts::Texts;

use crate::failure::Failure;
use crate::find::{find, find_to_read};
use crate::today::today;

/// The word that stands for no date.
const NO_DATE: &str = "none";

/// Which pathway, which edition, and which day documents say they were made on.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct PathwayArguments {
    #[command(flatten)]
    place: PlaceArguments,
    #[arg(long)]
    pub(super) edition: Option<String>,
    #[arg(long)]
    date: Option<String>,
}

/// Which pathway.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct PlaceArguments {
    #[arg(long)]
    pathway: Option<PathBuf>,
    #[arg(long, conflicts_with = "pathway")]
    embedded: bool,
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
    /// A pathway, its current edition, today.
    pub(super) fn of(place: PlaceArguments) -> Self {
        Self { place, edition: None, date: None }
    }

    /// Reads what is asked for.
    pub(crate) fn open(&self, words: &Texts) -> Result<Opened, Failure> {
        self.open_with(words, |_, _| Ok(()))
    }

    /// Makes sure that there is a pathway here, or that the embedded one is asked for.
    pub(crate) fn must_be_here(&self, verb: &'static str) -> Result<(), Failure> {
        let answers = self.place.embedded || !find(self.place.pathway.as_deref(), &[])?.is_embedded();
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
        let found = find_to_read(self.place.pathway.as_deref(), self.place.embedded, words)?;
        let mut folder = found.read()?;
        add(&found.origin, &mut folder)?;
        Ok(Opened { loaded: load(folder), origin: found.origin, date, edition: self.edition.clone() })
    }
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
