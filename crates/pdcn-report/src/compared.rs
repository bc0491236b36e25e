//! Two sides that were compared, as they are shown: which changes, how much of them, and what is known of each besides.

use pdcn_diff::consequences::Consequences;
use pdcn_diff::{Change, Hint};
use pdcn_model::{Accepted, Edition, Pathway};

/// What the view shows.
#[derive(Debug)]
pub struct Changes<'a> {
    /// The side that was.
    pub old: ChangesSide<'a>,
    /// The side that is.
    pub new: ChangesSide<'a>,
    /// The changes that are asked for, sorted by what they are about.
    pub changes: Vec<ShownChange<'a>>,
    /// How many changes there are in all.
    pub n_all: usize,
    /// What was asked for, as it was written; nothing when everything was.
    pub filter: Option<String>,
    /// Possible renames.
    pub hints: Vec<&'a Hint<'a>>,
    /// Ids of which nothing can be said, because a part of a file that holds them could not be read.
    pub unread: &'a [&'a str],
    /// What the changes mean in class; nothing when they are not asked for.
    pub consequences: Option<Consequences<'a>>,
    /// What must be known before the rest, already in words: files that could not be read, how a side was found.
    pub warnings: Vec<String>,
    /// A part of a side could not be read: the answer is not whole.
    pub incomplete: bool,
    /// How much of it is shown.
    pub extent: Extent,
}

/// How much of the changes is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Extent {
    /// Counts only.
    Summary,
    /// What a staff meeting needs: the summary on a page, then what changes in each grade.
    Meeting,
    /// Also each change, under its strand and competency.
    #[default]
    Everything,
}

/// A side of the comparison.
#[derive(Clone, Debug)]
pub struct ChangesSide<'a> {
    /// The pathway.
    pub pathway: &'a Pathway,
    /// The edition.
    pub edition: &'a Edition,
    /// Where it comes from, in words: a folder, a revision; empty when that is nobody's concern.
    pub origin: String,
}

/// A change with what is known of it besides.
#[derive(Clone, Debug)]
pub struct ShownChange<'a> {
    /// The change.
    pub change: &'a Change<'a>,
    /// Where it is on the old side.
    pub old: Option<Spot>,
    /// Where it is on the new side.
    pub new: Option<Spot>,
    /// Who accepted it and why, when somebody did.
    pub accepted: Option<&'a Accepted>,
    /// What it is known by when it is accepted.
    pub fingerprint: &'a str,
    /// It makes the command fail.
    pub fails: bool,
}

/// A line of a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// The file, as a person would write it.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
}
