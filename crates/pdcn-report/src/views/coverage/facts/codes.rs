//! Codes of a framework over grades: which outcomes each code reaches, and which codes nothing reaches.

use foldhash::{HashMap, HashMapExt as _};
use pdcn_model::{Code, Framework};

use super::Chart;
use crate::{Context, Selection};

/// A row: the outcomes aligned to a code.
#[derive(Clone, Copy, Debug)]
pub struct CodeRow<'a> {
    /// The code.
    pub code: &'a Code,
}

/// A framework counted.
#[derive(Clone, Debug)]
pub struct CodeChart<'a> {
    /// The framework.
    pub framework: &'a Framework,
    /// Its codes over the grades, in the order of the framework; the first code with an id counts.
    pub chart: Chart<CodeRow<'a>>,
    /// The alignments that name this framework and a code that it does not have.
    pub n_unknown: usize,
    /// Its codes whose id is missing or could not be read: nothing can be counted of them.
    pub n_nameless: usize,
}

/// Counts the outcomes that are asked about by the codes of a framework that they are aligned to: once for each code.
pub fn codes<'a>(context: &Context<'a>, selection: &Selection<'a>, framework: &'a Framework) -> CodeChart<'a> {
    let mut rows: HashMap<&str, usize> = HashMap::with_capacity(framework.codes.len());
    let mut chart = Chart::new(&selection.grades, []);
    let (named_codes, nameless): (Vec<&Code>, Vec<&Code>) =
        framework.codes.iter().partition(|code| !code.id.is_empty());
    for code in named_codes {
        rows.entry(code.id.as_str()).or_insert_with(|| chart.add_row(CodeRow { code }));
    }
    let mut n_unknown = 0;
    let mut named: Vec<usize> = Vec::new();
    for (position, outcome) in context.index.outcomes().filter(|(_, outcome)| selection.has(outcome, context)) {
        named.clear();
        let parts = outcome.aligns.iter().filter_map(pdcn_model::Alignment::parts);
        for (_, code) in parts.filter(|(of, _)| *of == framework.id.as_str()) {
            match rows.get(code) {
                Some(row) if named.contains(row) => {}
                Some(row) => named.push(*row),
                None => n_unknown += 1,
            }
        }
        chart.put(context.index, &named, position);
    }
    CodeChart { framework, chart, n_unknown, n_nameless: nameless.len() }
}

impl CodeRow<'_> {
    /// Returns true when the code holds in a grade: it names it, or its framework does, or neither names any.
    pub fn holds_in(&self, framework: &Framework, grade: &str) -> bool {
        let grades = if self.code.grades.is_empty() { &framework.grades } else { &self.code.grades };
        grades.is_empty() || grades.iter().any(|one| one.as_str() == grade)
    }
}
