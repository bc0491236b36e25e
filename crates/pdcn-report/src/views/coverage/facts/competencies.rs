//! Competencies over grades: which outcomes about AI (or all) each grade works on, competency by competency.

use foldhash::{HashMap, HashMapExt as _};
use pdcn_model::Competency;

use super::Chart;
use crate::{Context, Selection};

/// A row: the outcomes of a competency that count.
#[derive(Clone, Copy, Debug)]
pub struct CompetencyRow<'a> {
    /// The id, as the outcomes write it.
    pub id: &'a str,
    /// The competency; nothing when the edition has none of that id.
    pub competency: Option<&'a Competency>,
    /// Why its outcomes are counted.
    pub group: Group,
}

/// Why the outcomes of a row are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// The competency is an AI competency: all its outcomes count for AI.
    AiCompetency,
    /// It is not, and of its outcomes only those aligned to a code about AI are counted.
    AiAlignment,
    /// It is not, and all its outcomes are counted.
    All,
}

impl Group {
    /// Every group, in the order of the chart.
    pub const ALL: [Self; 3] = [Self::AiCompetency, Self::AiAlignment, Self::All];

    /// Returns the name: `ai-competency`, `ai-alignment`, `all`.
    pub fn name(self) -> &'static str {
        match self {
            Self::AiCompetency => "ai-competency",
            Self::AiAlignment => "ai-alignment",
            Self::All => "all",
        }
    }
}

/// Counts an edition: AI competencies always have a row, others when they have something to count. The rows stand in
/// groups, within a group in the order of the edition.
pub fn competencies<'a>(context: &Context<'a>, selection: &Selection<'a>, all: bool) -> Chart<CompetencyRow<'a>> {
    let edition = context.edition();
    let mut rows: HashMap<&str, usize> = HashMap::new();
    let mut chart = Chart::new(&selection.grades, []);
    let group = |ai: bool| match (ai, all) {
        (true, _) => Group::AiCompetency,
        (false, false) => Group::AiAlignment,
        (false, true) => Group::All,
    };
    for competency in &edition.competencies {
        let id = competency.id.as_str();
        if rows.contains_key(id) || !selection.has_competency(id, context) {
            continue;
        }
        rows.insert(id, chart.add_row(CompetencyRow { id, competency: Some(competency), group: group(competency.ai) }));
    }
    for (position, outcome) in context.index.outcomes() {
        if !selection.has(outcome, context) || (context.ai_tie(outcome).is_none() && !all) {
            continue;
        }
        let id = outcome.competency.as_str();
        let row = rows
            .entry(id)
            .or_insert_with(|| chart.add_row(CompetencyRow { id, competency: None, group: group(false) }));
        chart.put(context.index, &[*row], position);
    }
    // An AI competency without outcomes is a gap; another one is not in question.
    chart.rows.retain(|(row, cells)| row.group == Group::AiCompetency || !cells.is_empty());
    chart.rows.sort_by_key(|(row, _)| row.group);
    chart
}
