//! The view `developing`: for each cycle, what is new in it and what is still developing, computed from the marks.
//!
//! What begins in a grade of the cycle is new; what began before it and is worked on in it is still developing. What was
//! mastered before is left out: it is the table that shows everything.

use pdcn_document::{Align, Block, Cell, Column, Document, Row, Section, Shade, Table, Value, Width};

use crate::frame::{add_fact, closing_note, document as frame, fact};
use crate::part::{Each, PAGE, Part, Section as Place};
use crate::signs::{mark_sign, mark_signs, sign};
use crate::table::{banded, column, grade_column, outcome_cells, outcome_columns, outcome_row, strand_band};
use crate::{ANY, Context, Selection, View};

/// The view.
pub static VIEW: View = View {
    name: "developing",
    also: &["developpement"],
    set: &[Part::new("developing", Place::Other, Each::Edition, PAGE)],
    examples: &[
        &[],
        &[("stage", ANY), ("cycle", ANY), ("grade", ANY), ("ai", "")],
        &[("strand", ANY), ("competency", ANY)],
        &[("framework", ANY)],
    ],
    answer: |question| question.answered(developing),
    ..View::PLAIN
};

/// A cycle, with the outcomes that its grades work on.
struct Cycle {
    /// Its title, for readers.
    title: String,
    /// The positions of its first and last grades.
    first: u16,
    last: u16,
    /// What begins in it.
    new: Vec<u32>,
    /// What began before, and is worked on in it.
    developing: Vec<u32>,
    /// How many of them are mastered by its end.
    n_mastered: usize,
}

/// Returns what is new and what is still developing, for each cycle with a grade that is asked about; nothing when
/// there is no such outcome.
pub fn developing<'a>(context: &Context<'a>, selection: &Selection<'a>) -> Option<Document<'a>> {
    let mut cycles = cycles(context, selection);
    let asked: Vec<u32> = context
        .index
        .outcomes()
        .filter(|(_, outcome)| selection.has(outcome, context))
        .map(|(position, _)| position)
        .collect();
    for cycle in &mut cycles {
        cycle.fill(context, &asked);
    }
    if cycles.iter().all(|cycle| cycle.new.is_empty() && cycle.developing.is_empty()) {
        return None;
    }
    let mut document = frame(context, "developing", context.titles.edition(context.edition()));
    document.subtitle = Some(context.say("developing-subtitle", &[]).into());
    if !selection.words().is_empty() {
        add_fact(&mut document, fact(context, "selection", selection.words().join(" · ")));
    }
    document.legend = vec![sign(context, "new", "◆", Shade::None), sign(context, "developing", "►", Shade::None)];
    document.legend.extend(mark_signs(context));
    document.blocks.push(Block::Table(summary(context, &cycles)));
    document.blocks.extend(cycles.into_iter().map(|cycle| Block::Section(section(context, cycle))));
    document.blocks.extend(closing_note(context));
    Some(document)
}

/// The cycles with a grade that is asked about, whole.
fn cycles(context: &Context<'_>, selection: &Selection<'_>) -> Vec<Cycle> {
    let edition = context.edition();
    let cycle = |of: pdcn_model::Cycle<'_>| Cycle {
        title: context.titles.of_cycle(edition, &of),
        first: of.first(),
        last: of.last(),
        new: vec![],
        developing: vec![],
        n_mastered: 0,
    };
    let is_asked = |of: &pdcn_model::Cycle<'_>| selection.grades.iter().any(|grade| of.grades.contains(grade));
    edition.cycles().into_iter().filter(is_asked).map(cycle).collect()
}

impl Cycle {
    fn fill(&mut self, context: &Context<'_>, asked: &[u32]) {
        for &position in asked {
            let Some(worked) = context.index.worked(position) else { continue };
            if *worked.start() > self.last || *worked.end() < self.first {
                continue;
            }
            let of = if *worked.start() >= self.first { &mut self.new } else { &mut self.developing };
            of.push(position);
            let master = context.index.marks(position).master;
            self.n_mastered += usize::from(master.is_some_and(|master| (self.first..=self.last).contains(&master)));
        }
    }

    /// An id to lead to: those of its grades.
    fn id(&self, context: &Context<'_>) -> String {
        let id = |position: u16| context.index.grade(position).map_or("", |grade| grade.id.as_str());
        format!("cycle-{}-{}", id(self.first), id(self.last))
    }
}

/// How many there are, cycle by cycle.
fn summary<'a>(context: &Context<'a>, cycles: &[Cycle]) -> Table<'a> {
    let number = |key| Column { width: Width::Short, align: Align::End, ..column(context.texts, key) };
    let row = |cycle: &Cycle| {
        let counts = [cycle.new.len(), cycle.developing.len(), cycle.n_mastered];
        let name = Cell::from(cycle.title.clone());
        Row::cells(std::iter::once(name).chain(counts.map(|count| Value::Count(count).into())).collect())
    };
    Table {
        id: "summary".into(),
        caption: context.say("developing-summary", &[]).into(),
        columns: vec![
            Column { names_rows: true, ..column(context.texts, "cycle") },
            number("new"),
            number("developing"),
            number("mastered-in-cycle"),
        ],
        rows: cycles.iter().map(row).collect(),
        ..Table::default()
    }
}

fn section<'a>(context: &Context<'a>, cycle: Cycle) -> Section<'a> {
    let values = [("new", cycle.new.len().into()), ("developing", cycle.developing.len().into())];
    let (id, title) = (cycle.id(context), cycle.title.clone());
    let mut blocks = vec![Block::Paragraph(context.say("developing-counts", &values).into())];
    let grades = cycle.first..=cycle.last;
    let mut columns = vec![Column { width: Width::Sign, align: Align::Center, ..column(context.texts, "state") }];
    columns.extend(outcome_columns(context));
    columns.extend(grades.clone().filter_map(|grade| grade_column(context, grade)).map(|column| Column {
        // The cycle is the heading of the section.
        group: None,
        ..column
    }));
    let first = cycle.first;
    let all = [cycle.new, cycle.developing].concat();
    if !all.is_empty() {
        let rows = banded(context, all, 1, |position| {
            let is_new = context.index.marks(position).learn.is_some_and(|learn| learn >= first);
            let mut cells = vec![Value::Sign(if is_new { "new" } else { "developing" }).into()];
            cells.extend(outcome_cells(context, context.index.outcome(position)));
            let mark = |grade| context.index.mark(position, grade);
            let marks = grades
                .clone()
                .map(|grade| mark(grade).map_or_else(Cell::default, |mark| Value::Sign(mark_sign(mark)).into()));
            cells.extend(marks);
            // An outcome may be in several cycles: it is led to where it is new.
            if is_new { outcome_row(context, position, cells) } else { Row::cells(cells) }
        });
        let caption = context.say("developing-caption", &[("cycle", title.as_str().into())]);
        let table_id = format!("outcomes-{id}");
        blocks.push(Block::Table(Table {
            id: table_id.into(),
            caption: caption.into(),
            bands: strand_band(context),
            columns,
            rows,
        }));
    }
    Section { id: id.into(), heading: title.into(), blocks }
}
