//! A comparison, as every format of changes sees it.

use pdcn_diff::accepted::Entry;
use pdcn_diff::consequences::Consequences;
use pdcn_diff::{Category, Change, Comparison, Hint};
use pdcn_document::{Csv, Print};
use pdcn_model::{Accepted, Edition};
use pdcn_report::changes::{Changes, ChangesSide, Extent, Filter, ShownChange, Spot, message, summary_sentence};
use pdcn_source::{Locator, SourceFile};
use pdcn_texts::{Texts, visible};
use pdcn_toml::Place;

use crate::command::diff::source::{Broken, From, Source};
use crate::find::Origin;
use crate::format::path::below_here;
use pdcn_toml::Lines;

/// A comparison, for any format.
pub(crate) struct ChangesRun<'a> {
    pub(crate) old: RunSide<'a>,
    pub(crate) new: RunSide<'a>,
    pub(crate) comparison: &'a Comparison<'a>,
    /// The changes that are asked for, with what is known of each.
    pub(crate) located: &'a [Located<'a>],
    pub(crate) filter: &'a Filter<'a>,
    pub(crate) hints: Vec<&'a Hint<'a>>,
    pub(crate) consequences: Option<Consequences<'a>>,
    /// Entries that accept nothing.
    pub(crate) idle: &'a [Entry<'a>],
    /// What is to be said of how the sides were found and what could not be read.
    pub(crate) notes: Vec<String>,
    /// The least serious category that fails; none when nothing does.
    pub(crate) threshold: Option<Category>,
    pub(crate) summary: bool,
    /// Where it is printed, each change in detail too.
    pub(crate) details: bool,
    /// How CSV is written.
    pub(crate) csv: Csv,
    /// How it is printed.
    pub(crate) print: Print,
    pub(crate) words: &'a Texts,
}

/// A side of a comparison.
#[derive(Clone, Debug)]
pub(crate) struct RunSide<'a> {
    pub(crate) source: &'a Source,
    pub(crate) edition: &'a Edition,
    /// What could not be read of it.
    pub(crate) broken: Vec<Broken>,
}

/// A change, where it is, and who accepted it.
#[derive(Clone, Debug)]
pub(crate) struct Located<'a> {
    pub(crate) change: &'a Change<'a>,
    pub(crate) fingerprint: String,
    pub(crate) accepted: Option<&'a Accepted>,
    pub(crate) old: Option<Point>,
    pub(crate) new: Option<Point>,
}

/// A point in a file of a side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Point {
    /// The file.
    pub(crate) file: u32,
    /// From 1.
    pub(crate) line: usize,
    /// In characters, from 1.
    pub(crate) column: usize,
    /// From 0.
    pub(crate) byte: usize,
    /// The line and column after the last character.
    pub(crate) end: (usize, usize),
}

/// Finds the points of places of a side; the lines of each file are counted once.
pub(crate) struct Points<'a> {
    locator: Locator<'a>,
    lines: std::collections::HashMap<u32, Lines<'a>>,
}

impl<'a> Points<'a> {
    pub(crate) fn new(source: &'a Source) -> Self {
        Self { locator: Locator::new(&source.loaded.sources), lines: std::collections::HashMap::new() }
    }

    /// The point of a place.
    pub(crate) fn point(&mut self, place: &Place) -> Point {
        let span = self.locator.span(place);
        let sources = self.locator.sources();
        let lines = self.lines.entry(place.file).or_insert_with(|| Lines::new(&sources.file(place.file).text));
        let (start, end) = (lines.point(span.start), lines.point(span.end));
        Point {
            file: place.file,
            line: start.line,
            column: start.column,
            byte: span.start,
            end: (end.line, end.column),
        }
    }
}

impl<'a> RunSide<'a> {
    /// The file with this number.
    pub(crate) fn file(&self, number: u32) -> &'a SourceFile {
        self.source.loaded.sources.file(number)
    }

    /// The path of a file as a person would write it from where the command runs; at a revision, as git would.
    pub(crate) fn path(&self, path: &str) -> String {
        let full = match &self.source.from {
            From::Here(Origin::Embedded) => path.to_owned(),
            from => {
                let root = from.folder().map(|folder| folder.to_string_lossy().replace('\\', "/")).unwrap_or_default();
                if root == "." { path.to_owned() } else { format!("{}/{path}", root.trim_end_matches('/')) }
            }
        };
        match &self.source.from {
            From::Revision { name, .. } => visible(&format!("{name}:{full}")),
            From::Here(_) => visible(&full),
        }
    }

    /// The path of a file relative to where the command runs, for services that ask for it; nothing at a revision, where
    /// there is no such file today.
    pub(crate) fn repository_path(&self, number: u32) -> Option<String> {
        let path = &self.file(number).path;
        match &self.source.from {
            From::Revision { .. } => None,
            From::Here(origin) => {
                Some(below_here(origin).map_or_else(|| self.path(path), |folder| format!("{folder}{path}")))
            }
        }
    }
}

impl Located<'_> {
    /// True when it makes the command fail.
    pub(crate) fn fails(&self, threshold: Option<Category>) -> bool {
        self.accepted.is_none() && threshold.is_some_and(|threshold| self.change.category() <= threshold)
    }
}

impl<'a> ChangesRun<'a> {
    /// How many of the changes shown make the command fail.
    pub(crate) fn n_failures(&self) -> usize {
        self.located.iter().filter(|located| located.fails(self.threshold)).count()
    }

    /// True when a part of a side could not be read, so that the answer is not whole.
    pub(crate) fn is_incomplete(&self) -> bool {
        !self.old.broken.is_empty() || !self.new.broken.is_empty() || !self.comparison.unread.is_empty()
    }

    /// True when there was nothing to compare.
    pub(crate) fn compared_nothing(&self) -> bool {
        self.comparison.n_outcomes == (0, 0)
    }

    /// A change in one line.
    pub(crate) fn message(&self, located: &Located<'_>) -> String {
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
        let spot = |side: &RunSide<'_>, point: Option<Point>| {
            point.map(|point| Spot { path: side.path(&side.file(point.file).path), line: point.line })
        };
        let shown = |located: &'a Located<'a>| ShownChange {
            change: located.change,
            old: spot(&self.old, located.old),
            new: spot(&self.new, located.new),
            accepted: located.accepted,
            fingerprint: &located.fingerprint,
            fails: located.fails(self.threshold),
        };
        let side = |side: &RunSide<'a>| ChangesSide {
            pathway: &side.source.loaded.pathway,
            edition: side.edition,
            origin: side.source.from.words(self.words),
        };
        Changes {
            old: side(&self.old),
            new: side(&self.new),
            changes: self.located.iter().map(shown).collect(),
            n_all: self.comparison.changes.len(),
            filter: (!self.filter.is_everything()).then(|| self.filter.shown()),
            hints: self.hints.clone(),
            unread: &self.comparison.unread,
            consequences: self.consequences.clone(),
            warnings: self.notes.clone(),
            incomplete: self.is_incomplete(),
            extent: if self.summary { Extent::Summary } else { Extent::Everything },
        }
    }
}
