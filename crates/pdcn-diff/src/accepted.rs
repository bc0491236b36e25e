//! `accepted.toml`: changes that were accepted on purpose do not fail, and entries that accept nothing are told.

use std::error::Error;
use std::fmt::{self, Write as _};

use pdcn_model::{Accepted, Date, EditionId};
use pdcn_source::{Folder, Locator, load};
use pdcn_toml::Lines;

use crate::{Change, Kind};

/// The file at the root of a pathway.
pub const FILE: &str = "accepted.toml";
/// What a new file begins with.
const HEAD: &str =
    "# Les changements acceptés d’une édition à l’autre : ils ne font plus échouer « pdcn diff --fail-on ».\n";

/// The entries of a file of accepted changes, and what each comes to.
#[derive(Debug, Default)]
pub struct Acceptance<'a> {
    entries: Vec<Entry<'a>>,
}

/// An entry of the file.
#[derive(Debug)]
pub struct Entry<'a> {
    /// What is written of it.
    pub accepted: &'a Accepted,
    /// Whether it accepts anything, and why not.
    pub standing: Standing,
}

/// Whether an entry accepts anything, and why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
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
    /// Returns its name, in data and of its text.
    pub fn name(self) -> &'static str {
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
    /// Takes the entries as they stand on a day, between two editions.
    pub fn new(accepted: &'a [Accepted], today: Option<Date>, [from, to]: [&EditionId; 2]) -> Self {
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

    /// Returns the entry that accepts a change. An entry that names more than a fingerprint must be right in all it names.
    pub fn accept(&mut self, change: &Change<'_>, fingerprint: &str) -> Option<&'a Accepted> {
        let entry = self.entries.iter_mut().find(|entry| {
            matches!(entry.standing, Standing::Used | Standing::Unmatched) && names(entry.accepted, change, fingerprint)
        })?;
        entry.standing = Standing::Used;
        Some(entry.accepted)
    }

    /// Returns the entries that accept nothing. One that names no pair of editions, as none did at first, may be of another pair:
    /// `elsewhere` says so.
    pub fn idle(self, elsewhere: impl Fn(&Accepted) -> bool) -> Vec<Entry<'a>> {
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

/// Returns true when an entry accepts a change by what it names besides a pair of editions.
pub fn names(accepted: &Accepted, change: &Change<'_>, fingerprint: &str) -> bool {
    let agrees = |asked: &Option<String>, is: &str| asked.as_ref().is_none_or(|asked| asked == is);
    agrees(&accepted.fingerprint, fingerprint)
        && agrees(&accepted.kind, change.kind.name())
        && agrees(&accepted.subject, change.subject.id)
}

/// A text that cannot be read as a file of accepted changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AcceptedError {
    /// The line of the first thing that is lost, from 1.
    pub line: usize,
}

impl fmt::Display for AcceptedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {} cannot be read as part of an accepted change", self.line)
    }
}

impl Error for AcceptedError {}

/// Reads the text of a file that takes the place of that of the pathway.
///
/// # Errors
///
/// Something in it cannot be read: what accepts less than is written would not be noticed.
pub fn read(text: String) -> Result<Vec<Accepted>, AcceptedError> {
    let loaded = load(Folder::from_texts([(FILE, text)]));
    let Some(problem) = loaded.problems.iter().find(|problem| problem.loses_something()) else {
        return Ok(loaded.pathway.accepted);
    };
    let place = problem.place();
    let start = Locator::new(&loaded.sources).span(&place).start;
    Err(AcceptedError { line: Lines::new(&loaded.sources.file(place.file).text).point(start).line })
}

/// Why and by whom changes are accepted, and when.
#[derive(Clone, Copy, Debug)]
pub struct Decision<'d> {
    /// Why.
    pub reason: &'d str,
    /// By whom.
    pub by: &'d str,
    /// On which day.
    pub date: Date,
}

/// Adds an entry for each of these changes (a sentence that says what it is, and its fingerprint) to the text of a file,
/// or to nothing where there is none yet; what is there stays as it is.
pub fn add(
    text: Option<String>,
    changes: &[(String, &str)],
    [from, to]: [&EditionId; 2],
    decision: &Decision<'_>,
) -> String {
    let mut text = text.unwrap_or_else(|| HEAD.to_owned());
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
    text
}

#[cfg(test)]
mod tests {
    use pdcn_model::{Date, EditionId};

    use super::{AcceptedError, Decision, add, read};

    #[test]
    fn what_is_added_is_read_and_what_is_there_stays() {
        let decision =
            Decision {
                reason: "« Voulu »\n\"ainsi\"", by: "Comité", date: Date::parse("2026-11-24").expect("a day")
            };
        let pair = ["2025-2026", "2026-2027"].map(EditionId::from);
        let first = add(None, &[("un\nchangement".to_owned(), "0123456789abcdef")], [&pair[0], &pair[1]], &decision);
        let second =
            add(Some(first.clone()), &[("autre".to_owned(), "fedcba9876543210")], [&pair[0], &pair[1]], &decision);
        assert!(second.starts_with(&first));
        let accepted = read(second).expect("a file of accepted changes");
        let found: Vec<_> = accepted.iter().map(|one| (one.fingerprint.as_deref(), one.reason.as_str())).collect();
        let reason = decision.reason;
        assert_eq!(found, [(Some("0123456789abcdef"), reason), (Some("fedcba9876543210"), reason)]);
    }

    #[test]
    fn what_is_lost_is_told_by_its_line() {
        assert_eq!(read("\n[[accepted]]\nreasn = 3\n".to_owned()).err(), Some(AcceptedError { line: 3 }));
    }
}
