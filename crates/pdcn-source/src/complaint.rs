//! What the schema has against a document, with what to do about it, and the paths that it speaks of.

use std::ops::Range;

use pdcn_toml::{Moved, Part, Place, Step, value_at};
use toml::de::DeTable;

use crate::{Problem, ValueType};

/// What to do with what the schema refused, so that the rest can become the model.
#[derive(Debug)]
pub(crate) enum Remedy {
    /// Take a key out of the table at a path.
    Remove { path: Vec<Step>, key: String },
    /// Give a key of the table at a path the name that it stands for.
    Rename { path: Vec<Step>, key: String, to: String },
    /// Move a key of the table at a path to a table around it.
    Move { path: Vec<Step>, key: String, to: Vec<Step> },
    /// Leave aside the text from a byte to the next header with at most so many dots.
    LeaveAside { from: usize, depth: usize },
    /// Take out the value at a path; in a list, put an empty one of this type in its place.
    Empty { path: Vec<Step>, expected: ValueType },
}

impl Remedy {
    /// Where a value is read then, and where it is written.
    pub(crate) fn moved(&self) -> Option<Moved> {
        let with = |path: &[Step], key: &str| [path, &[Step::Key(key.to_owned().into())]].concat();
        match self {
            Self::Rename { path, key, to } => Some((with(path, to), with(path, key))),
            Self::Move { path, key, to } => Some((with(to, key), with(path, key))),
            _ => None,
        }
    }

    /// True when the value is kept, under the name or at the place that was meant: it is then to be validated there.
    pub(crate) fn keeps_value(&self) -> bool {
        matches!(self, Self::Rename { .. } | Self::Move { .. })
    }
}

/// A problem, and what to do about it.
#[derive(Debug)]
pub(crate) struct Complaint {
    /// Nothing when another complaint says it already.
    pub(crate) problem: Option<Problem>,
    pub(crate) remedy: Option<Remedy>,
}

impl Complaint {
    /// True when it is about a key in these bytes.
    pub(crate) fn tells_of(&self, bytes: &Range<usize>) -> bool {
        match &self.problem {
            Some(Problem::UnknownKey { place: Place { part: Part::Written(key), .. }, .. }) => {
                bytes.contains(&key.start)
            }
            _ => false,
        }
    }
}

/// A path as the schema knows it: keys, and `None` for any element of a list.
pub(crate) fn schema_path(path: &[Step]) -> Vec<Option<&str>> {
    path.iter()
        .map(|step| match step {
            Step::Key(key) => Some(key.as_ref()),
            Step::Index(_) => None,
        })
        .collect()
}

/// The header of the table at a path: `[[outcome]]`, `[outcome.translation.en]`; empty for the root.
pub(crate) fn header(path: &[Step]) -> String {
    let keys: Vec<&str> = schema_path(path).into_iter().flatten().collect();
    match path.last() {
        None => String::new(),
        Some(Step::Index(_)) => format!("[[{}]]", keys.join(".")),
        Some(Step::Key(_)) => format!("[{}]", keys.join(".")),
    }
}

/// The id of the thing that a path is about: the outermost element of a list, else the document.
pub(crate) fn subject(root: &DeTable<'_>, path: &[Step]) -> Option<String> {
    let element = match path {
        [Step::Key(_), Step::Index(_), ..] => value_at(root, &path[..2])?.as_table()?,
        _ => root,
    };
    let id = element.get("id")?.get_ref().as_str()?;
    Some(id.chars().take(120).collect())
}
