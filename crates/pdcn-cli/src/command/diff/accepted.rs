//! `accepted.toml`: changes that were accepted on purpose do not fail; entries that accept nothing are said.

use std::fmt::Write as _;
use std::io;
use std::path::{Path, PathBuf};

use pdcn_diff::{Change, Kind};
use pdcn_model::{Accepted, Date, EditionId};
use pdcn_source::{Folder, Locator, Sources, load};

use crate::failure::Failure;
use crate::format::lines::Lines;
use crate::outputs::file;

/// The file at the root of a pathway.
pub(super) const FILE: &str = "accepted.toml";
/// What a new file begins with.
const HEAD: &str =
    "# Les changements acceptés d’une édition à l’autre : ils ne font plus échouer « pdcn diff --fail-on ».\n";

/// The entries, and what each does.
#[derive(Debug, Default)]
pub(crate) struct Acceptance<'a> {
    entries: Vec<Entry<'a>>,
}

/// An entry of the file.
#[derive(Debug)]
pub(crate) struct Entry<'a> {
    pub(crate) accepted: &'a Accepted,
    /// What it comes to.
    pub(crate) standing: Standing,
}

/// What an entry comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// It accepts changes.
    Used,
    /// It would accept nothing.
    Unmatched,
    /// It is of another pair of editions: nothing is said of it here.
    OtherPair,
    /// Its time is over.
    Expired,
    /// It names a kind that there is not.
    NoSuchKind,
    /// It names neither a fingerprint nor a kind with a subject.
    NamesNothing,
}

impl Standing {
    /// The name, in data and of its text.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Used => "used",
            Self::Unmatched => "unmatched",
            Self::OtherPair => "other-pair",
            Self::Expired => "expired",
            Self::NoSuchKind => "no-such-kind",
            Self::NamesNothing => "names-nothing",
        }
    }
}

impl<'a> Acceptance<'a> {
    /// The entries as they stand on a day, between two editions.
    pub(super) fn new(accepted: &'a [Accepted], today: Option<Date>, [from, to]: [&EditionId; 2]) -> Self {
        let entry = |accepted: &'a Accepted| {
            let is_kind = |name: &String| Kind::ALL.iter().any(|kind| kind.name() == name);
            let standing = if accepted.fingerprint.is_none() && (accepted.kind.is_none() || accepted.subject.is_none())
            {
                Standing::NamesNothing
            } else if accepted.kind.as_ref().is_some_and(|kind| !is_kind(kind)) {
                Standing::NoSuchKind
            } else if accepted.from.as_ref().is_some_and(|own| own != from)
                || accepted.to.as_ref().is_some_and(|own| own != to)
            {
                Standing::OtherPair
            } else if accepted.until.zip(today).is_some_and(|(until, today)| until < today) {
                Standing::Expired
            } else {
                Standing::Unmatched
            };
            Entry { accepted, standing }
        };
        Self { entries: accepted.iter().map(entry).collect() }
    }

    /// The entry that accepts a change. An entry that names more than a fingerprint must be right in all it names.
    pub(super) fn accept(&mut self, change: &Change<'_>, fingerprint: &str) -> Option<&'a Accepted> {
        let entry = self.entries.iter_mut().find(|entry| {
            matches!(entry.standing, Standing::Used | Standing::Unmatched) && names(entry.accepted, change, fingerprint)
        })?;
        entry.standing = Standing::Used;
        Some(entry.accepted)
    }

    /// The entries that accept nothing. One that names no pair of editions, as none did at first, may be of another pair:
    /// `elsewhere` says so.
    pub(super) fn idle(self, elsewhere: impl Fn(&Accepted) -> bool) -> Vec<Entry<'a>> {
        let is_idle = |entry: &Entry<'_>| match entry.standing {
            Standing::Used | Standing::OtherPair => false,
            Standing::Unmatched => {
                let has_pair = entry.accepted.from.is_some() && entry.accepted.to.is_some();
                has_pair || !elsewhere(entry.accepted)
            }
            Standing::Expired | Standing::NoSuchKind | Standing::NamesNothing => true,
        };
        self.entries.into_iter().filter(is_idle).collect()
    }
}

/// True when an entry accepts a change by what it names besides a pair of editions.
pub(super) fn names(accepted: &Accepted, change: &Change<'_>, fingerprint: &str) -> bool {
    let agrees = |asked: &Option<String>, is: &str| asked.as_ref().is_none_or(|asked| asked == is);
    agrees(&accepted.fingerprint, fingerprint)
        && agrees(&accepted.kind, change.kind.name())
        && agrees(&accepted.subject, change.subject.id)
}

/// Reads the file that is named, in the place of that of the pathway.
pub(super) fn read(path: &Path) -> Result<Vec<Accepted>, Failure> {
    let text = std::fs::read_to_string(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => Failure::new("failure-no-accepted").path(path),
        _ => Failure::read(path, &error),
    })?;
    let loaded = load(Folder::from_texts([(FILE, text)]));
    match loaded.problems.iter().find(|problem| problem.loses_something()) {
        None => Ok(loaded.pathway.accepted),
        Some(problem) => {
            let line = line(&loaded.sources, &problem.place());
            Err(Failure::new("failure-accepted").path(path).with("line", line.to_string()))
        }
    }
}

fn line(sources: &Sources, place: &pdcn_toml::Place) -> usize {
    let start = Locator::new(sources).span(place).start;
    Lines::new(&sources.file(place.file).text).point(start).line
}

/// What is written of a decision.
#[derive(Debug)]
pub(super) struct Decision<'d> {
    pub(super) reason: &'d str,
    pub(super) by: &'d str,
    pub(super) date: Date,
}

/// The editions that a decision is about, old and new.
pub(super) type EditionPair<'e> = [&'e EditionId; 2];

/// Adds an entry for each of these changes, each under a line that says what it is; what is there stays as it is.
pub(super) fn add(
    path: &PathBuf,
    changes: &[(String, &str)],
    [from, to]: EditionPair<'_>,
    decision: &Decision<'_>,
) -> Result<(), Failure> {
    let mut text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => HEAD.to_owned(),
        Err(error) => return Err(Failure::read(path, &error)),
    };
    if !text.ends_with('\n') && !text.is_empty() {
        text.push('\n');
    }
    let quoted = |text: &str| toml::Value::String(text.to_owned()).to_string();
    for (sentence, fingerprint) in changes {
        // Writing to a string cannot fail.
        let _ = write!(
            text,
            "\n# {}\n[[accepted]]\nfingerprint = \"{fingerprint}\"\nfrom = {}\nto = {}\nreason = {}\nby = {}\ndate = {}\n",
            sentence.replace(['\n', '\r'], " "),
            quoted(from.as_str()),
            quoted(to.as_str()),
            quoted(decision.reason),
            quoted(decision.by),
            decision.date,
        );
    }
    file::check(path)?;
    file::write(path, |out| out.write_all(text.as_bytes()))
}
