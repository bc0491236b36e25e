//! The wide table: a row per outcome, a column per grade, grouped by cycle; bands for strands and competencies.

use pdcn_document::{Align, Block, Cell, Column, Document, Note, Row, Table, Tone, Value, Width};
use pdcn_model::Mark;

use super::details::{Detail, Details, column, outcome_row};
use super::{banded, competency_bands};
use crate::frame::{add_fact, closing_note, document as frame, fact};
use crate::signs::{mark_sign, mark_signs};
use crate::{Context, Selection};

/// How many ids a note lists.
const MAX_IDS: usize = 20;

/// The outcomes of a selection, by what its grades do with them.
#[derive(Default)]
pub(crate) struct Asked {
    /// They have a row.
    pub(crate) shown: Vec<u32>,
    /// They were mastered before, and are only reused; they have no row unless that is asked for.
    n_reused: usize,
    /// Their → names no grade: nothing can be said of them.
    unmarked: Vec<u32>,
}

pub(crate) fn document<'a>(
    context: &Context<'a>,
    selection: &Selection<'a>,
    details: &[Detail],
) -> Option<Document<'a>> {
    let asked = asked(context, selection, details.contains(&Detail::Reused));
    if asked.shown.is_empty() {
        return None;
    }
    let (title, subtitle) = titles(context, selection, "table-subtitle");
    let mut document = frame(context, "table", title);
    document.subtitle = Some(subtitle.into());
    if !selection.words().is_empty() {
        add_fact(&mut document, fact(context, "selection", selection.words().join(" · ")));
    }
    add_fact(&mut document, fact(context, "outcomes", asked.shown.len().to_string()));
    document.legend = mark_signs(context);
    document.blocks.extend(notes(context, &asked));
    document.blocks.push(Block::Table(outcomes(context, selection, details, asked.shown)));
    document.blocks.extend(closing_note(context));
    Some(document)
}

/// The outcomes of a selection; with those that are only reused, or without.
pub(crate) fn asked(context: &Context<'_>, selection: &Selection<'_>, with_reused: bool) -> Asked {
    let mut asked = Asked::default();
    let all_grades = selection.grades.len() == context.edition().grades.len();
    for (position, outcome) in context.index.outcomes() {
        if !selection.has(outcome, context) {
            continue;
        }
        if context.index.marks(position).learn.is_none() {
            asked.unmarked.push(position);
            continue;
        }
        let mut marks = selection.grades.iter().filter_map(|&grade| context.index.mark(position, grade)).peekable();
        let is_marked = marks.peek().is_some();
        if marks.any(Mark::is_work) || (is_marked && (with_reused || all_grades)) {
            asked.shown.push(position);
        } else if is_marked {
            asked.n_reused += 1;
        }
    }
    asked
}

/// The title of the edition, and the kind of document with what is asked about: in words, else its one stage or cycle.
pub(crate) fn titles<'a>(context: &Context<'a>, selection: &Selection<'a>, kind: &str) -> (&'a str, String) {
    let mut grades = selection.grades.iter().filter_map(|&grade| context.index.grade(grade));
    let progression = context.say(kind, &[]);
    let title = context.titles.edition(context.edition());
    let Some(first) = grades.next() else { return (title, progression) };
    if !selection.words().is_empty() {
        return (title, format!("{progression} – {}", selection.words().join(" · ")));
    }
    let same = |is_same: fn(&pdcn_model::Grade, &pdcn_model::Grade) -> bool| {
        selection.grades.iter().filter_map(|&grade| context.index.grade(grade)).all(|grade| is_same(grade, first))
    };
    let of = if same(|one, other| one.cycle == other.cycle) {
        Some(context.titles.cycle(first))
    } else if same(|one, other| one.stage == other.stage) {
        let stage = context.edition().stages.iter().find(|stage| stage.id == first.stage);
        stage.map(|stage| context.titles.stage(stage))
    } else {
        None
    };
    (title, of.map_or_else(|| progression.clone(), |of| format!("{progression} – {of}")))
}

/// What is to be said of what is not shown.
pub(crate) fn notes<'a>(context: &Context<'_>, asked: &Asked) -> Vec<Block<'a>> {
    let note = |tone, text: String| Block::Note(Note { tone, text: text.into() });
    let mut notes = Vec::new();
    if asked.n_reused > 0 {
        notes.push(note(Tone::Hint, context.say("table-reused", &[("count", asked.n_reused.into())])));
    }
    if !asked.unmarked.is_empty() {
        let ids = asked.unmarked.iter().take(MAX_IDS).map(|&position| context.index.outcome(position).id.as_str());
        let mut ids = ids.collect::<Vec<_>>().join(", ");
        if asked.unmarked.len() > MAX_IDS {
            ids.push_str(", …");
        }
        let values = [("count", asked.unmarked.len().into()), ("ids", ids.into())];
        notes.push(note(Tone::Warning, context.say("table-unmarked", &values)));
    }
    notes
}

/// The table of outcomes, by strand and competency.
pub(crate) fn outcomes<'a>(
    context: &Context<'a>,
    selection: &Selection<'a>,
    details: &[Detail],
    shown: Vec<u32>,
) -> Table<'a> {
    let details = Details::new(context, selection, details, shown.iter().copied());
    let mut columns = details.columns_before();
    let n_before = columns.len();
    columns.extend(selection.grades.iter().filter_map(|&grade| grade_column(context, grade)));
    columns.extend(details.columns_after());

    // Counted as the rows are made: what begins and what is mastered in each grade.
    let mut begun = vec![0; selection.grades.len()];
    let mut mastered = vec![0; selection.grades.len()];
    let mut rows = banded(context, shown, 2, |position| {
        let outcome = context.index.outcome(position);
        let mut cells = details.cells_before(outcome);
        cells.reserve_exact(columns.len() - cells.len());
        for (at, &grade) in selection.grades.iter().enumerate() {
            let mark = context.index.mark(position, grade);
            begun[at] += usize::from(context.index.marks(position).learn == Some(grade));
            mastered[at] += usize::from(mark == Some(Mark::Master));
            cells.push(mark.map_or_else(Cell::default, |mark| Value::Sign(mark_sign(mark)).into()));
        }
        cells.extend(details.cells_after(outcome));
        outcome_row(context, position, cells)
    });
    for (name, counts) in [("table-begun", begun), ("table-mastered", mastered)] {
        let mut cells = vec![Cell::default(), Cell::from(context.say(name, &[]))];
        cells.resize(n_before, Cell::default());
        cells.extend(counts.into_iter().map(|count| Cell::from(Value::Count(count))));
        cells.resize(columns.len(), Cell::default());
        rows.push(Row::Cells { id: "".into(), cells, total: true });
    }
    Table {
        id: "outcomes".into(),
        caption: context.say("table-caption", &[]).into(),
        bands: competency_bands(context),
        columns,
        rows,
    }
}

/// The table of what each outcome leans on, with the grade in which it begins.
pub(crate) fn leaning<'a>(context: &Context<'a>, selection: &Selection<'a>, shown: Vec<u32>) -> Table<'a> {
    let details = Details::new(context, selection, &[Detail::Prerequisites], shown.iter().copied());
    let mut columns = details.columns_before();
    columns.push(Column { width: Width::Short, ..column(context.texts, "from") });
    columns.extend(details.columns_after());
    let rows = banded(context, shown, 2, |position| {
        let outcome = context.index.outcome(position);
        let mut cells = details.cells_before(outcome);
        cells.push(context.index.marks(position).learn.map_or_else(Cell::default, |grade| context.short(grade).into()));
        cells.extend(details.cells_after(outcome));
        outcome_row(context, position, cells)
    });
    let caption = context.say("map-table", &[]).into();
    Table { id: "outcomes".into(), caption, bands: competency_bands(context), columns, rows }
}

/// The column of a grade, under its cycle.
pub(crate) fn grade_column<'a>(context: &Context<'a>, grade: u16) -> Option<Column<'a>> {
    let grade = context.index.grade(grade)?;
    let cycle = context.titles.cycle(grade);
    Some(Column {
        key: grade.id.as_str().into(),
        heading: context.titles.short(grade).into(),
        title: Some(context.titles.grade(grade).into()),
        group: (!cycle.is_empty()).then(|| cycle.into()),
        width: Width::Sign,
        align: Align::Center,
        names_rows: false,
    })
}
