//! The view **coverage**: which outcomes about AI each grade works on; which codes of a framework they reach; which of them
//! a school's plan covers.
//!
//! `facts/` counts, `page/` shows what was counted. What counts, and how each total can be counted again, is printed with
//! the numbers.

mod answer;
pub mod facts;
mod page;

use pdcn_document::Document;
use pdcn_model::{Framework, Plan};

pub use self::answer::VIEW;
use crate::{Context, Selection};

/// What may be set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Count all outcomes, not only those about AI.
    pub all: bool,
    /// List the ids of what is reused, and not only how many there are.
    pub reuse: bool,
    /// How many outcomes about AI each grade is to work on: the same count as that of the rule `ai-coverage-gap`.
    pub minimum: Option<usize>,
}

/// What was counted, as a document.
#[derive(Clone, Debug)]
pub struct Counted<'a> {
    /// The document.
    pub document: Document<'a>,
    /// Nothing was there to be counted.
    pub is_empty: bool,
    /// The grades that work on fewer outcomes about AI than the minimum: the title of each, and how many it works on.
    pub below: Vec<(&'a str, usize)>,
}

/// Which outcomes about AI, or which outcomes at all, does each grade work on, competency by competency?
pub fn competencies<'a>(context: &Context<'a>, selection: &Selection<'a>, options: Options) -> Counted<'a> {
    let chart = facts::competencies(context, selection, options.all);
    let ai = if options.all { &facts::competencies(context, selection, false) } else { &chart };
    let below = options.minimum.map_or_else(Vec::new, |minimum| ai.grades_below(minimum));
    let title = |(grade, count)| Some((context.titles.grade(context.index.grade(grade)?), count));
    Counted {
        document: page::competencies(context, selection, &chart, ai, options),
        is_empty: chart.is_empty() && chart.rows.is_empty(),
        below: below.into_iter().filter_map(title).collect(),
    }
}

/// Which codes of a framework do the outcomes of each grade reach?
pub fn codes<'a>(
    context: &Context<'a>,
    selection: &Selection<'a>,
    framework: &'a Framework,
    options: Options,
) -> Counted<'a> {
    let counted = facts::codes(context, selection, framework);
    Counted {
        is_empty: counted.chart.rows.is_empty() || selection.grades.is_empty(),
        document: page::codes(context, selection, &counted, options),
        below: Vec::new(),
    }
}

/// What does the plan of a school cover of what the edition asks of its grades?
pub fn plan<'a>(context: &Context<'a>, selection: &Selection<'a>, plan: &'a Plan, options: Options) -> Counted<'a> {
    let coverage = facts::plan(context, selection, plan);
    Counted {
        is_empty: coverage.grades.is_empty(),
        document: page::plan(context, selection, &coverage, options),
        below: Vec::new(),
    }
}

/// What do the plans of several schools cover, each beside its edition?
///
/// Nothing without plans.
pub fn schools<'a>(plans: &[(&Context<'a>, &Selection<'a>, &'a Plan)]) -> Option<Counted<'a>> {
    let (first, selection, _) = *plans.first()?;
    let mut counted: Vec<_> =
        plans.iter().map(|(context, selection, plan)| (*context, facts::plan(context, selection, plan))).collect();
    facts::worst_first(&mut counted, |(_, coverage)| coverage);
    Some(Counted {
        is_empty: counted.iter().all(|(_, coverage)| coverage.grades.is_empty()),
        document: page::schools(first, selection, &counted),
        below: Vec::new(),
    })
}
