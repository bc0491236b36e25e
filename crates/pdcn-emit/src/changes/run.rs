//! A comparison, as every format of changes sees it.

use std::collections::HashMap;
use std::path::Path;

use pdcn_diff::accepted::Entry;
use pdcn_diff::consequences::Consequences;
use pdcn_diff::{Category, Change, Comparison, Hint, Side};
use pdcn_model::{Accepted, Edition, Pathway};
use pdcn_report::changes::{Changes, ChangesSide, Extent, ShownChange, Spot, message, summary_sentence};
use pdcn_source::{Locator, SourceFile, Sources};
use pdcn_texts::Texts;
use pdcn_toml::{FileNumber, Lines, Place};

use crate::{Broken, Provenance};

/// A comparison, for any format.
#[derive(Debug)]
pub struct ChangesRun<'a> {
    /// The side that was.
    pub old: ComparedSide<'a>,
    /// The side that is.
    pub new: ComparedSide<'a>,
    /// The folder that paths are told from: the top of the repository, for services. Empty when nobody knows it.
    pub here: &'a Path,
    /// All changes.
    pub comparison: &'a Comparison<'a>,
    /// The changes that are asked for, with what is known of each.
    pub located: &'a [LocatedChange<'a>],
    /// What was asked for, as it would be written; nothing when everything was.
    pub only: Option<String>,
    /// The possible renames that are asked for.
    pub hints: Vec<&'a Hint<'a>>,
    /// What the changes mean, when that is asked for.
    pub consequences: Option<Consequences<'a>>,
    /// Entries that accept nothing.
    pub idle: &'a [Entry<'a>],
    /// What is to be said of how the sides were found and what could not be read.
    pub notes: Vec<String>,
    /// The least serious category that fails; none when nothing does.
    pub threshold: Option<Category>,
    /// Documents show the counts alone.
    pub summary: bool,
    /// Where it is printed, each change in detail too.
    pub details: bool,
    /// The words of [`texts`](crate::texts), in the reader's language.
    pub words: &'a Texts,
}

/// A side of a comparison.
#[derive(Clone, Debug)]
pub struct ComparedSide<'a> {
    /// Where it comes from.
    pub from: &'a Provenance,
    /// The pathway.
    pub pathway: &'a Pathway,
    /// Its files.
    pub sources: &'a Sources,
    /// The edition.
    pub edition: &'a Edition,
    /// What could not be read of it.
    pub broken: Vec<Broken>,
}

/// A change, where it is, and who accepted it.
#[derive(Clone, Debug)]
pub struct LocatedChange<'a> {
    /// The change.
    pub change: &'a Change<'a>,
    /// What it is known by.
    pub fingerprint: String,
    /// Who accepted it and why, when somebody did.
    pub accepted: Option<&'a Accepted>,
    /// Where it is on the old side.
    pub old: Option<PlaceOfChange>,
    /// Where it is on the new side.
    pub new: Option<PlaceOfChange>,
}

/// A place in a file of a side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlaceOfChange {
    /// The file.
    pub file: FileNumber,
    /// From 1.
    pub line: usize,
    /// In characters, from 1.
    pub column: usize,
    /// From 0.
    pub byte: usize,
    /// The line and column after the last character.
    pub end: (usize, usize),
}

/// Finds where changes are on a side; the lines of each file are counted once.
#[derive(Debug)]
pub struct PlacesOfSide<'a> {
    locator: Locator<'a>,
    lines: HashMap<FileNumber, Lines<'a>>,
}

impl<'a> PlacesOfSide<'a> {
    /// Looks into the files of a side.
    pub fn new(sources: &'a Sources) -> Self {
        Self { locator: Locator::new(sources), lines: HashMap::new() }
    }

    /// Finds where a place is.
    pub fn find(&mut self, place: &Place) -> PlaceOfChange {
        let span = self.locator.span(place);
        let sources = self.locator.sources();
        let lines = self.lines.entry(place.file).or_insert_with(|| Lines::new(&sources.file(place.file).text));
        let (start, end) = (lines.point(span.start), lines.point(span.end));
        PlaceOfChange {
            file: place.file,
            line: start.line,
            column: start.column,
            byte: span.start,
            end: (end.line, end.column),
        }
    }
}

impl<'a> ComparedSide<'a> {
    /// Takes a side of a comparison, with where it comes from and what could not be read of it.
    pub fn new(side: Side<'a>, from: &'a Provenance, broken: Vec<Broken>) -> Self {
        Self { from, pathway: side.pathway, sources: side.sources, edition: side.edition, broken }
    }

    /// The file with this number.
    pub(crate) fn file(&self, number: FileNumber) -> &'a SourceFile {
        self.sources.file(number)
    }

    /// Returns the path of a file as a person would write it from where the command runs; at a revision, as git would.
    pub fn path(&self, path: &str) -> String {
        self.from.path(path)
    }
}

impl LocatedChange<'_> {
    /// Returns true when it makes the command fail.
    pub fn fails(&self, threshold: Option<Category>) -> bool {
        self.accepted.is_none() && threshold.is_some_and(|threshold| self.change.category() <= threshold)
    }
}

impl<'a> ChangesRun<'a> {
    /// Counts the changes shown that make the command fail.
    pub fn n_failures(&self) -> usize {
        self.located.iter().filter(|located| located.fails(self.threshold)).count()
    }

    /// Returns true when a part of a side could not be read, so that the answer is not whole.
    pub fn is_incomplete(&self) -> bool {
        !self.old.broken.is_empty() || !self.new.broken.is_empty() || !self.comparison.unread.is_empty()
    }

    /// Returns true when there was nothing to compare.
    pub fn compared_nothing(&self) -> bool {
        self.comparison.n_outcomes == (0, 0)
    }

    /// Says a change in one line.
    pub fn message(&self, located: &LocatedChange<'_>) -> String {
        message(located.change, self.words)
    }

    /// The whole in a few lines, for a log.
    pub(crate) fn log(&self) -> Vec<String> {
        let view = self.view();
        let mut lines: Vec<String> = [("old", &view.old), ("new", &view.new)]
            .map(|(part, side)| {
                let values = [
                    ("edition", side.edition.id.as_str().into()),
                    ("origin", side.origin.as_str().into()),
                    ("count", side.edition.outcomes.len().into()),
                ];
                let side = [("side", self.words.say("changes-side", &values).into())];
                self.words.part("diff-log", part, &side)
            })
            .into();
        lines.push(summary_sentence(&view, self.words));
        lines.extend(view.warnings);
        lines
    }

    /// What the view of the changes shows.
    pub(crate) fn view(&self) -> Changes<'a> {
        let spot = |side: &ComparedSide<'_>, point: Option<PlaceOfChange>| {
            point.map(|point| Spot { path: side.path(&side.file(point.file).path), line: point.line })
        };
        let shown = |located: &'a LocatedChange<'a>| ShownChange {
            change: located.change,
            old: spot(&self.old, located.old),
            new: spot(&self.new, located.new),
            accepted: located.accepted,
            fingerprint: &located.fingerprint,
            fails: located.fails(self.threshold),
        };
        let side = |side: &ComparedSide<'a>| ChangesSide {
            pathway: side.pathway,
            edition: side.edition,
            origin: side.from.words(self.words),
        };
        Changes {
            old: side(&self.old),
            new: side(&self.new),
            changes: self.located.iter().map(shown).collect(),
            n_all: self.comparison.changes.len(),
            filter: self.only.clone(),
            hints: self.hints.clone(),
            unread: &self.comparison.unread,
            consequences: self.consequences.clone(),
            warnings: self.notes.clone(),
            incomplete: self.is_incomplete(),
            extent: if self.summary { Extent::Summary } else { Extent::Everything },
        }
    }
}
