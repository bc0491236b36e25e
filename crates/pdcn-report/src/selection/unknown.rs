//! A name that is asked about and that nothing has.

use std::error::Error;
use std::fmt;

use pdcn_source::nearest;
use pdcn_texts::Text;

use crate::{Key, Refusal};

/// How many names an error lists.
const MAX_KNOWN: usize = 60;

/// A name that nothing has, with the one that was probably meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// What it was to be the name of.
    pub key: Key,
    /// The name, as it was given.
    pub name: String,
    /// The name that was probably meant.
    pub nearest: Option<String>,
    /// The names that there are, as they are to be given; no more than can be read.
    pub known: Vec<String>,
    /// How many more there are.
    pub n_more: usize,
    /// In how many editions it was looked for.
    pub n_editions: usize,
}

impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no {} is named {:?}", self.key.name(), self.name)
    }
}

impl Error for Unknown {}

impl Unknown {
    /// Returns a name that is none of those that there are.
    pub fn new<'n>(key: Key, name: &str, known: impl Iterator<Item = &'n str> + Clone) -> Self {
        let n_known = known.clone().count();
        Self {
            key,
            name: name.to_owned(),
            nearest: nearest(name, known.clone()).map(str::to_owned),
            known: known.take(MAX_KNOWN).map(str::to_owned).collect(),
            n_more: n_known.saturating_sub(MAX_KNOWN),
            n_editions: 1,
        }
    }

    /// The same, looked for in the editions of another too.
    pub(super) fn or(mut self, other: Self) -> Self {
        self.nearest = self.nearest.or(other.nearest);
        self.known.extend(other.known.into_iter().filter(|name| !self.known.contains(name)).collect::<Vec<_>>());
        Self { n_more: self.n_more + other.n_more, n_editions: self.n_editions + other.n_editions, ..self }
    }

    /// Says what is wrong, and what to do.
    pub fn said(&self) -> [Text; 2] {
        let mut known = self.known.join(", ");
        if self.n_more > 0 {
            known.push_str(", …");
        }
        let with_values = |text: Text| {
            let text = text.with("name", self.name.as_str()).with("known", known.as_str());
            let text = text.with("editions", self.n_editions);
            self.nearest.iter().fold(text, |text, nearest| text.with("nearest", nearest.as_str()))
        };
        let part = match &self.nearest {
            Some(_) => "help-nearest",
            None if self.known.is_empty() => "help-none",
            None => "help",
        };
        [self.key.name(), part].map(|part| with_values(Text::new("no-such").part(part)))
    }
}

impl From<Unknown> for Refusal {
    fn from(unknown: Unknown) -> Self {
        unknown.said().into()
    }
}
