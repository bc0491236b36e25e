//! Counts over an edition.

use std::collections::{BTreeMap, HashSet};

use pdcn_model::{AiCodes, Alignment, Edition, EditionIndex, Outcome, PrerequisiteGraph};

/// An edition with what is needed to count.
pub(super) struct Counted<'e, 'p> {
    pub(super) edition: &'p Edition,
    pub(super) index: EditionIndex<'p>,
    pub(super) ai: &'e AiCodes<'p>,
}

/// What begins, goes on and ends in a grade.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Grade {
    /// → begins.
    pub(super) learned: usize,
    /// ★ is mastered at its end.
    pub(super) mastered: usize,
    /// → of those about AI.
    pub(super) ai_learned: usize,
    /// ★ of those about AI.
    pub(super) ai_mastered: usize,
}

/// How many prerequisites there are by strand: of the outcome that leans, and of the one that comes before.
pub(super) type Pairs<'p> = BTreeMap<(&'p str, &'p str), usize>;

impl<'p> Counted<'_, 'p> {
    pub(super) fn is_ai(&self, outcome: &Outcome) -> bool {
        self.ai.tie(&self.index, outcome).is_some()
    }

    /// The grades, in school order.
    pub(super) fn grades(&self) -> Vec<Grade> {
        let mut grades = vec![Grade::default(); self.edition.grades.len()];
        for (position, outcome) in self.index.outcomes() {
            let (marks, ai) = (self.index.marks(position), usize::from(self.is_ai(outcome)));
            if let Some(grade) = marks.learn.and_then(|at| grades.get_mut(usize::from(at))) {
                grade.learned += 1;
                grade.ai_learned += ai;
            }
            if let Some(grade) = marks.master.and_then(|at| grades.get_mut(usize::from(at))) {
                grade.mastered += 1;
                grade.ai_mastered += ai;
            }
        }
        grades
    }

    /// How many outcomes begin in each stage, by strand and stage.
    pub(super) fn strands(&self) -> BTreeMap<(&'p str, &'p str), usize> {
        let mut counts = BTreeMap::new();
        for (position, outcome) in self.index.outcomes() {
            if let Some(grade) = self.index.marks(position).learn.and_then(|at| self.index.grade(at)) {
                *counts.entry((outcome.competency.strand(), grade.stage.as_str())).or_default() += 1;
            }
        }
        counts
    }

    /// How many outcomes of each competency begin in each grade.
    pub(super) fn competencies(&self) -> BTreeMap<&'p str, Vec<usize>> {
        let mut counts = BTreeMap::new();
        for (position, outcome) in self.index.outcomes() {
            let none = || vec![0; self.edition.grades.len()];
            let grades: &mut Vec<usize> = counts.entry(outcome.competency.as_str()).or_insert_with(none);
            let at = self.index.marks(position).learn.map(usize::from);
            if let Some(count) = at.and_then(|at| grades.get_mut(at)) {
                *count += 1;
            }
        }
        counts
    }

    /// Prerequisites by strand: of the outcome that leans, and of the one that comes before. Those of the graph: one that
    /// is named twice counts once, and what names no outcome does not count.
    pub(super) fn prerequisites(&self) -> Pairs<'p> {
        let mut pairs = Pairs::new();
        let strand = |position: u32| self.index.outcome(position).id.strand();
        for edge in PrerequisiteGraph::new(&self.index).edges() {
            *pairs.entry((strand(edge.dependent), strand(edge.prerequisite))).or_default() += 1;
        }
        pairs
    }

    /// Alignments and aligned outcomes by framework.
    pub(super) fn alignments(&self) -> BTreeMap<&'p str, (usize, usize)> {
        let mut frameworks: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for outcome in &self.edition.outcomes {
            let mut seen = HashSet::new();
            for (framework, _) in outcome.aligns.iter().filter_map(Alignment::parts) {
                let counts = frameworks.entry(framework).or_default();
                counts.0 += 1;
                counts.1 += usize::from(seen.insert(framework));
            }
        }
        frameworks
    }
}
