//! Why an export could not be made.

use pdcn_report::Unknown;
use pdcn_texts::{Texts, Value, visible};

use crate::error::Failure;

/// How many files are named.
const LISTED: usize = 10;

/// Why an export could not be made.
#[derive(Debug)]
pub(crate) enum ExportFailure {
    /// Neither a view nor `--all` was asked for.
    NoView,
    /// A name that nothing has.
    Unknown(Unknown),
    /// There is no outcome with this id; the nearest one, if any.
    NoOutcome(String, Option<String>),
    /// An outcome that was retired: by which edition, and what took its place.
    Retired { id: String, edition: String, successors: Vec<String> },
    /// One grade is needed; those that there are.
    OneGrade(Vec<String>),
    /// A date that is no day of the calendar.
    NoSuchDay(String),
    /// The pathway has no guide réflexif.
    NoGuide,
    /// Two schools have an activity with this id.
    SeveralPlans(String, [String; 2]),
    /// Files of a folder that were not written by an export, or were changed since: they are left as they are.
    NotOurs(std::path::PathBuf, Vec<String>),
}

impl ExportFailure {
    /// What is wrong, and what to do.
    pub(crate) fn words(&self, words: &Texts) -> [String; 2] {
        let (name, values): (&str, Vec<(&'static str, Value)>) = match self {
            Self::Unknown(unknown) => return unknown.words(words),
            Self::NoView => ("export-no-view", Vec::new()),
            Self::NoOutcome(id, nearest) => {
                let values = [("id", id.as_str().into()), ("nearest", nearest.as_deref().unwrap_or_default().into())];
                let part = if nearest.is_some() { "help-nearest" } else { "help" };
                return [words.say("export-no-outcome", &values), words.part("export-no-outcome", part, &values)];
            }
            Self::Retired { id, edition, successors } => {
                let values = [
                    ("id", id.as_str().into()),
                    ("edition", edition.as_str().into()),
                    ("successors", successors.join(", ").into()),
                ];
                let part = if successors.is_empty() { "help-none" } else { "help" };
                return [words.say("export-retired", &values), words.part("export-retired", part, &values)];
            }
            Self::OneGrade(known) => ("export-one-grade", vec![("known", known.join(", ").into())]),
            Self::NoSuchDay(date) => ("export-no-such-day", vec![("date", date.as_str().into())]),
            Self::NoGuide => ("export-no-guide", Vec::new()),
            Self::SeveralPlans(id, [one, other]) => (
                "export-several-plans",
                vec![("id", id.as_str().into()), ("one", one.as_str().into()), ("other", other.as_str().into())],
            ),
            Self::NotOurs(folder, files) => {
                let values = [("path", folder.display().to_string().into()), ("count", files.len().into())];
                let message = words.say("export-not-ours", &values);
                return [message + &listed(files, words), words.part("export-not-ours", "help", &values)];
            }
        };
        [words.say(name, &values), words.part(name, "help", &values)]
    }
}

/// Names of files, one on a line; the first of many.
pub(super) fn listed(files: &[String], words: &Texts) -> String {
    let mut lines: Vec<String> = files.iter().take(LISTED).map(|name| visible(name)).collect();
    if files.len() > LISTED {
        lines.push(words.say("damage-more", &[("count", (files.len() - LISTED).into())]));
    }
    lines.into_iter().flat_map(|line| ["\n    ".to_owned(), line]).collect()
}

impl From<ExportFailure> for Failure {
    fn from(failure: ExportFailure) -> Self {
        Self::Export(failure)
    }
}
