//! What is compared: an edition on each side, its ids looked up once for all kinds.

use std::sync::OnceLock;

use foldhash::{HashMap, HashMapExt as _};
use pdcn_model::{Edition, EditionIndex, Outcome, Pathway, Plan, PrerequisiteGraph, Restated, Version, restatement};
use pdcn_source::{SourceFile, Sources};
use pdcn_toml::{FileNumber, Place};

use crate::options::Options;

/// One side of a comparison: an edition, the pathway that it belongs to, and the files of that pathway.
///
/// Both sides may be of the same pathway (two school years), or each of its own (two folders, two revisions).
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// The pathway.
    pub pathway: &'a Pathway,
    /// The edition.
    pub edition: &'a Edition,
    /// The files.
    pub sources: &'a Sources,
}

/// A side with its ids looked up.
#[derive(Debug)]
pub(crate) struct Indexed<'a> {
    pub(crate) side: Side<'a>,
    pub(crate) index: EditionIndex<'a>,
    graph: OnceLock<PrerequisiteGraph>,
    statements: OnceLock<HashMap<&'a str, Option<&'a str>>>,
}

impl<'a> Indexed<'a> {
    fn new(side: Side<'a>) -> Self {
        Self { side, index: EditionIndex::new(side.edition), graph: OnceLock::new(), statements: OnceLock::new() }
    }

    /// The prerequisites; built when first asked for.
    pub(crate) fn graph(&self) -> &PrerequisiteGraph {
        self.graph.get_or_init(|| PrerequisiteGraph::new(&self.index))
    }

    /// The id that alone has a statement.
    fn with_statement(&self, statement: &str) -> Option<&'a str> {
        if statement.is_empty() {
            return None;
        }
        let statements = self.statements.get_or_init(|| {
            let mut found: HashMap<&str, Option<&str>> = HashMap::new();
            for (_, outcome) in self.index.outcomes().filter(|(at, _)| self.index.is_first(*at)) {
                let id = Some(outcome.id.as_str());
                found.entry(&outcome.statement).and_modify(|known| *known = None).or_insert(id);
            }
            found
        });
        statements.get(statement).copied().flatten()
    }

    /// The strand of a competency.
    pub(crate) fn strand(&self, competency: &str) -> Option<&'a str> {
        self.index.competency(competency).map(|competency| competency.strand.as_str())
    }

    /// The stage of a grade.
    pub(crate) fn stage(&self, grade: &str) -> Option<&'a str> {
        let grade = self.index.grade(self.index.grade_position(grade)?)?;
        Some(grade.stage.as_str())
    }

    /// The place of the only file with a path, when there is such a file.
    pub(crate) fn file_place(&self, path: &str) -> Option<Place> {
        self.side.sources.number_of(path).map(Place::file)
    }

    /// The file that something was read from, when there is one.
    pub(crate) fn source(&self, file: FileNumber) -> Option<&'a SourceFile> {
        self.side.sources.files().get(file.position())
    }

    /// The place of an element of a list of the frame.
    pub(crate) fn frame_place(&self, key: &'static str, position: usize) -> Place {
        let home = self.side.edition.home(key, position);
        Place::file(home.file).key(key).index(home.index)
    }
}

/// The place of an outcome.
pub(crate) fn outcome_place(outcome: &Outcome) -> Place {
    Place::file(outcome.home.file).key("outcome").index(outcome.home.index)
}

/// The place of a plan, when it has a file.
pub(crate) fn plan_place(side: &Indexed<'_>, plan: &Plan) -> Option<Place> {
    side.source(plan.file).map(|_| Place::file(plan.file))
}

/// Both sides.
#[derive(Debug)]
pub(crate) struct Pair<'a> {
    pub(crate) old: Indexed<'a>,
    pub(crate) new: Indexed<'a>,
    pub(crate) options: Options,
}

/// What became of a statement, and where its two versions are or were under other ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Statement<'a> {
    pub(crate) restated: Restated,
    pub(crate) likeness: u8,
    /// The id that the old statement has now.
    pub(crate) now: Option<&'a str>,
    /// The id that the new statement had.
    pub(crate) was: Option<&'a str>,
}

impl<'a> Pair<'a> {
    pub(crate) fn new(old: Side<'a>, new: Side<'a>, options: Options) -> Self {
        Self { old: Indexed::new(old), new: Indexed::new(new), options }
    }

    /// What became of the statement of an outcome of both sides; nothing when it is the same text.
    pub(crate) fn statement(&self, old: &Outcome, new: &Outcome) -> Option<Statement<'a>> {
        if old.statement == new.statement {
            return None;
        }
        let version = |side: &'_ Indexed<'a>| &side.side.pathway.settings.language;
        let (was, is) = (version(&self.old), version(&self.new));
        let found = restatement(
            Version { outcome: old, language: was },
            Version { outcome: new, language: is },
            self.options.reused_below,
        )?;
        let moved = |text: &str, to: &Indexed<'a>, from: &Indexed<'a>| {
            let id = to.with_statement(text)?;
            let before = from.index.outcome_position(id).map(|at| from.index.outcome(at).statement.as_str());
            (before != Some(text)).then_some(id)
        };
        let now = moved(&old.statement, &self.new, &self.old);
        let was = moved(&new.statement, &self.old, &self.new);
        let restated = if now.is_some() || was.is_some() { Restated::InDoubt } else { found.restated };
        Some(Statement { restated, likeness: found.likeness, now, was })
    }

    /// True when both sides are of one pathway, which has its settings, its tools and its guide for all its editions.
    pub(crate) fn is_of_one_pathway(&self) -> bool {
        std::ptr::eq(self.old.side.pathway, self.new.side.pathway)
    }

    /// How many grades later `to` is than `from`; nothing when neither side knows both, or the sides disagree.
    ///
    /// Where the sides count differently (a grade was put in between), the greater number counts, so that swapping the
    /// sides gives the same.
    pub(crate) fn grades_later(&self, from: &str, to: &str) -> Option<i32> {
        let by = |side: &Indexed<'_>| {
            let position = |id: &str| side.index.grade_position(id).map(i32::from);
            Some(position(to)? - position(from)?)
        };
        match (by(&self.old), by(&self.new)) {
            (Some(a), Some(b)) if a.signum() == b.signum() => Some(if a.abs() >= b.abs() { a } else { b }),
            (Some(only), None) | (None, Some(only)) => Some(only),
            _ => None,
        }
    }
}
