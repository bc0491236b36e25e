//! Why two sides cannot be compared, in words: always with what to do about it.

use std::path::PathBuf;

use pdcn_source::nearest;
use pdcn_texts::Value;

use super::git::NoGit;

/// Why two sides cannot be compared.
#[derive(Debug)]
pub(crate) enum SideFailure {
    /// What was given is no edition, no folder and no revision.
    Unknown { name: String, known: Vec<String>, nearest: Option<String>, no_git: Option<NoGit> },
    /// A pathway has no such edition.
    NoSuchEdition { name: String, place: String, known: Vec<String> },
    /// The file that frames an edition cannot be read.
    BrokenEdition { name: String, path: String, line: usize },
    /// A pathway has no edition at all.
    NoEditions { place: String },
    /// A pathway does not say which of its editions is the current one, or names one that it does not have.
    NoCurrent { place: String, current: String, known: Vec<String> },
    /// Nothing was named, and the newest edition names none before it.
    NoPrevious { edition: String, place: String, known: Vec<String> },
    /// Both sides are the same; these editions are there.
    Same { edition: String, place: String, known: Vec<String> },
    /// A folder is neither a pathway nor an edition.
    NotASide(PathBuf),
    /// A revision had no pathway.
    NoPathway { revision: String, found: Vec<String> },
    /// Git refuses, in its words.
    Git(String),
    /// The arguments are not those that git gives to a diff driver.
    Driver,
    /// A filter that does not exist.
    NoSuchFilter { name: String, known: Vec<String>, nearest: Option<String> },
    /// A value that a filter does not have.
    NoSuchValue { key: &'static str, value: String, known: Vec<String> },
    /// A file of accepted changes that is not there.
    NoAccepted(PathBuf),
    /// A file of accepted changes that cannot be read as one: its first problem.
    Accepted { path: PathBuf, line: usize },
    /// Accepted changes are written without knowing which, why, or by whom.
    AcceptedNeeds,
    /// Accepted changes are written into a pathway that is not a folder.
    AcceptedNowhere,
}

impl SideFailure {
    /// The name of its text, and what goes into it.
    pub(crate) fn text(&self) -> (&'static str, Vec<(&'static str, Value)>) {
        let path = |path: &PathBuf| Value::from(path.display().to_string());
        let list = |names: &[String]| Value::from(names.join(", "));
        let with_nearest = |name: &str, known: &[String], mut values: Vec<(&'static str, Value)>| {
            let nearest = nearest(name, known.iter().map(String::as_str));
            values.extend([("name", name.into()), ("known", list(known))]);
            values.extend(nearest.map(|nearest| ("nearest", nearest.into())));
            values
        };
        match self {
            Self::Unknown { name, known, nearest, no_git } => {
                let mut values = vec![("name", Value::from(name.as_str())), ("known", list(known))];
                values.extend(nearest.as_deref().map(|nearest| ("nearest", nearest.into())));
                let text = match no_git {
                    None => "failure-no-such-side",
                    Some(NoGit::NotInstalled) => "failure-side-without-git",
                    Some(NoGit::NoRepository) => "failure-side-without-repository",
                    Some(NoGit::Embedded) => "failure-side-embedded",
                    Some(NoGit::Refused(detail)) => {
                        values.push(("detail", detail.as_str().into()));
                        "failure-side-git-refuses"
                    }
                };
                (text, values)
            }
            Self::NoSuchEdition { name, place, known } => {
                ("failure-no-edition-there", with_nearest(name, known, vec![("place", place.as_str().into())]))
            }
            Self::BrokenEdition { name, path, line } => {
                let values = vec![
                    ("name", name.as_str().into()),
                    ("path", path.as_str().into()),
                    ("line", line.to_string().into()),
                ];
                ("failure-broken-edition", values)
            }
            Self::NoEditions { place } => ("failure-no-editions", vec![("place", place.as_str().into())]),
            Self::NoCurrent { place, current, known } => {
                let text = if current.is_empty() { "failure-no-current" } else { "failure-current-unknown" };
                let values =
                    vec![("name", current.as_str().into()), ("known", list(known)), ("place", place.as_str().into())];
                (text, values)
            }
            Self::NoPrevious { edition, place, known } => {
                let (edition, place) = (edition.as_str().into(), place.as_str().into());
                ("failure-no-previous", vec![("edition", edition), ("place", place), ("known", list(known))])
            }
            Self::Same { edition, place, known } => {
                let (edition, place) = (edition.as_str().into(), place.as_str().into());
                ("failure-same-side", vec![("edition", edition), ("place", place), ("known", list(known))])
            }
            Self::NotASide(folder) => ("failure-not-a-side", vec![("path", path(folder))]),
            Self::NoPathway { revision, found } => {
                let text = if found.is_empty() { "failure-no-pathway-then" } else { "failure-several-pathways-then" };
                (text, vec![("revision", revision.as_str().into()), ("found", list(found))])
            }
            Self::Driver => ("failure-driver", Vec::new()),
            Self::Git(detail) => ("failure-git", vec![("detail", detail.as_str().into())]),
            Self::NoSuchFilter { name, known, nearest } => {
                let mut values = vec![("name", Value::from(name.as_str())), ("known", list(known))];
                values.extend(nearest.as_deref().map(|nearest| ("nearest", nearest.into())));
                ("failure-no-such-filter", values)
            }
            Self::NoSuchValue { key, value, known } => {
                ("failure-no-such-value", with_nearest(value, known, vec![("key", (*key).into())]))
            }
            Self::NoAccepted(file) => ("failure-no-accepted", vec![("path", path(file))]),
            Self::Accepted { path: file, line } => {
                ("failure-accepted", vec![("path", path(file)), ("line", line.to_string().into())])
            }
            Self::AcceptedNeeds => ("failure-accepted-needs", Vec::new()),
            Self::AcceptedNowhere => ("failure-accepted-nowhere", Vec::new()),
        }
    }
}
